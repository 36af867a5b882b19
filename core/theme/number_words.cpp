#include "core/theme/number_words.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

std::size_t digits_end(std::string_view text, std::size_t begin) {
    const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), is_digit);
    return static_cast<std::size_t>(end - text.begin());
}

/// What follows the last digit: "年", "%", "".
std::string_view unit_of(std::string_view text) {
    const std::size_t last = text.find_last_of("0123456789");
    return text.substr(last == std::string_view::npos ? text.size() : last + 1);
}

} // namespace

std::string computed_number(const Theme& theme, std::string_view number) {
    std::string text(number);
    const std::size_t begin = text.find_first_of("0123456789");
    if (!theme.grouped_numbers || begin == std::string::npos) return text;
    for (std::size_t end = digits_end(text, begin); end > begin + 3; text.insert(end, ",")) end -= 3;
    return text;
}

std::string computed_range(const Theme& theme, std::string_view from, std::string_view to) {
    const std::string_view unit = unit_of(from);
    const bool once = unit == unit_of(to) && unit != "%" && unit != "‰";
    if (once) from.remove_suffix(unit.size());
    return std::string(from) + theme.range_sign + std::string(to);
}

} // namespace zhitu
