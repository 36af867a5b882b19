#include "core/spec/named_list.hpp"

#include "core/base/join.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <array>

namespace zhitu {

std::vector<std::string> names_in(std::string_view text) {
    constexpr std::array<std::string_view, 5> marks{"、", "，", ",", "；", ";"};
    const auto used =
        std::ranges::find_if(marks, [&](auto mark) { return text.find(mark) != std::string_view::npos; });
    if (used == marks.end()) return {};
    std::vector<std::string> names;
    while (true) {
        const std::size_t end = std::min(text.find(*used), text.size());
        names.emplace_back(trim(text.substr(0, end)));
        if (names.back().empty()) return {};
        if (end == text.size()) return names;
        text.remove_prefix(end + used->size());
    }
}

std::string as_list(const std::vector<std::string>& names) { return "[" + join(names, ", ") + "]"; }

} // namespace zhitu
