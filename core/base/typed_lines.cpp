#include "core/base/typed_lines.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

} // namespace

std::size_t typed_lines(std::string_view text) {
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string in_one_line(std::string_view text) {
    std::string line;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view next = text.substr(begin, end - begin);
        const bool apart =
            !line.empty() && !next.empty() && is_letter_or_digit(line.back()) && is_letter_or_digit(next.front());
        line.append(apart ? " " : "").append(next);
        begin = end + 1;
    }
    return line;
}

} // namespace zhitu
