#include "core/diag/lost_characters.hpp"

#include "core/diag/trap_messages.hpp"

namespace zhitu {

bool say_lost_characters(const Source& source, Diagnostics& diagnostics) {
    const std::string_view text = source.text();
    bool found = false;
    for (const std::string_view sign : {"\uFFFD", "锟斤拷"})
        for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at)) {
            const auto begin = static_cast<std::uint32_t>(at);
            while (text.substr(at).starts_with(sign)) at += sign.size();
            diagnostics.gather(messages::lost_character, {&source, begin, static_cast<std::uint32_t>(at)},
                               {std::string(sign)}, {}, {});
            found = true;
        }
    return found;
}

} // namespace zhitu
