#include "core/theme/number_words.hpp"

#include "core/base/digit.hpp"
#include "core/base/join.hpp"

#include <algorithm>

namespace zhitu {
namespace {

std::size_t digits_end(std::string_view text, std::size_t begin) {
    const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), is_digit);
    return static_cast<std::size_t>(end - text.begin());
}

/// What follows the last digit: "年", "%", "".
std::string_view unit_of(std::string_view text) {
    const std::size_t last = text.find_last_of("0123456789");
    return text.substr(last == std::string_view::npos ? text.size() : last + 1);
}

/// Said of one end it could be taken as said of that end alone: 9亿～16亿, not 9～16亿.
bool belongs_to_the_number(std::string_view unit) {
    constexpr std::string_view signs[] = {"%", "‰", "十", "百", "千", "万", "亿", "萬", "億"};
    return std::any_of(std::begin(signs), std::end(signs), [&](auto sign) { return unit.starts_with(sign); });
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
    const bool marked = from.find('<') != std::string_view::npos; // what follows the last digit may end in a tag
    const bool once = unit == unit_of(to) && !belongs_to_the_number(unit) && !marked;
    if (once) from.remove_suffix(unit.size());
    return std::string(from) + theme.range_sign + std::string(to);
}

std::string computed_ratio(const Theme& theme, const std::vector<std::string>& parts) {
    return join(parts, theme.ratio_sign);
}

} // namespace zhitu
