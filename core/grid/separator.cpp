#include "core/grid/separator.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// A comma with a digit before it and three behind.
bool groups_digits(std::string_view line, std::size_t comma) {
    const std::string_view behind = line.substr(comma + 1, 3);
    return comma > 0 && is_digit(line[comma - 1]) && behind.size() == 3 && are_digits(behind);
}

bool has_separating_comma(std::string_view line) {
    for (std::size_t at = line.find(','); at != std::string_view::npos; at = line.find(',', at + 1))
        if (!groups_digits(line, at)) return true;
    return false;
}

} // namespace

char file_separator(std::string_view line) {
    const auto tabs = std::count(line.begin(), line.end(), '\t');
    return tabs > 0 && tabs >= std::count(line.begin(), line.end(), ',') ? '\t' : ',';
}

char block_separator(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (line.starts_with('\t')) return '\t'; // an empty corner
    line = trim(line);
    if (line.find('\t') != std::string_view::npos) return '\t';
    if (line.find('|') != std::string_view::npos) return '|';
    const bool blanks = line.find(' ') != std::string_view::npos || line.find("\u3000") != std::string_view::npos;
    if (blanks && !has_separating_comma(line)) return ' ';
    return ',';
}

} // namespace zhitu
