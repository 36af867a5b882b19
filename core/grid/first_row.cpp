#include "core/grid/first_row.hpp"

#include "core/base/digit.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// 2016, which may be a year as well as a number.
bool may_be_year(std::string_view text) {
    return are_digits(text) && (text.starts_with("19") || text.starts_with("20")) && text.size() == 4;
}

/// A number that can only be one; with a unit it must be that of the cell below: 60岁以上 is a name.
bool is_value(std::string_view text, std::string_view below) {
    if (is_ratio(text)) return is_ratio(below);
    const NumberResult number = parse_typed_number(text);
    if (number.fault != NumberFault::none) return false;
    if (number.typed.unit.is_empty()) return true;
    const NumberResult other = parse_typed_number(below);
    return missing_mark(below) != Missing::no ||
           (other.fault == NumberFault::none && other.typed.unit.quantity == number.typed.unit.quantity);
}

/// What the cells behind the first one are.
struct Cells {
    std::size_t values = 0, periods = 0, years = 0, words = 0; // years are periods
};

Cells count(const std::vector<std::string_view>& first, const std::vector<std::string_view>& below) {
    Cells cells;
    bool behind_day = false;
    for (std::size_t i = 1; i < first.size(); ++i) {
        if (missing_mark(first[i]) != Missing::no) continue;
        const auto period = parse_period(first[i]);
        behind_day = behind_day || (period && period->has_days());
        const bool is_day = behind_day && day_of_some_month(first[i]); // 10月1日, 2日
        if (!is_ratio(first[i]) && (period || is_day))                 // 12:30 may be a time
            ++cells.periods, cells.years += may_be_year(first[i]) ? 1 : 0;
        else
            ++(is_value(first[i], below[i]) ? cells.values : cells.words);
    }
    return cells;
}

} // namespace

FirstRow look_at_first_row(const std::vector<std::string_view>& first,
                           const std::vector<std::string_view>* second) {
    if (first.size() < 2 || first.front().empty() || (second && second->size() != first.size()))
        return FirstRow::header;
    const std::vector<std::string_view>& below = second ? *second : first;
    if (parse_period(first.front()) && parse_period(below.front())) return FirstRow::body;
    const Cells cells = count(first, below);
    if (cells.values > 0) return FirstRow::body;
    if (first.size() == 2 && cells.years == 1)
        return second && may_be_year(below[1]) ? FirstRow::body : FirstRow::unclear;
    return cells.periods + cells.words > 0 ? FirstRow::header : FirstRow::body;
}

} // namespace zhitu
