#include "core/base/isolates.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// U+2066, U+2068, U+2069
constexpr std::string_view to_the_right = "\u2066", as_its_letters = "\u2068", end_of_isolate = "\u2069";

/// The blocks that Unicode keeps for such scripts, whatever they hold today.
bool is_right_to_left(char32_t code) {
    return (code >= 0x0590 && code <= 0x08FF) || (code >= 0xFB1D && code <= 0xFDFF) ||
           (code >= 0xFE70 && code <= 0xFEFE) || (code >= 0x10800 && code <= 0x10FFF) ||
           (code >= 0x1E800 && code <= 0x1EFFF);
}

/// Whether a character of those blocks may begin with this byte; few others do.
constexpr auto may_begin_right_to_left = [](char byte) {
    const auto first = static_cast<unsigned char>(byte);
    return first >= 0xD6 && (first <= 0xE0 || first >= 0xEF);
};

} // namespace

bool has_right_to_left(std::string_view text) {
    for (auto at = text.begin(); (at = std::find_if(at, text.end(), may_begin_right_to_left)) != text.end(); ++at)
        if (is_right_to_left(decode_utf8(text, static_cast<std::size_t>(at - text.begin())).code)) return true;
    return false;
}

std::string_view isolate_edge(std::string_view text) {
    for (const std::string_view edge : {to_the_right, as_its_letters, end_of_isolate})
        if (text.starts_with(edge)) return edge;
    return {};
}

bool begins_isolate(std::string_view edge) { return edge == to_the_right || edge == as_its_letters; }

std::string isolated(std::string_view text) {
    if (!has_right_to_left(text)) return std::string(text);
    const std::u32string characters = to_utf32(text);
    const bool chinese = std::any_of(characters.begin(), characters.end(), is_han);
    return std::string(chinese ? to_the_right : as_its_letters).append(text).append(end_of_isolate);
}

} // namespace zhitu
