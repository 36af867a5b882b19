#include "core/grid/look.hpp"

#include "core/value/period.hpp"

#include <algorithm>
#include <set>

namespace zhitu {

ColumnLook look_at(const std::vector<Cell>& column) {
    std::size_t numbers = 0, words = 0, bare = 0;
    bool periods = true, ratio = false;
    for (const auto& [text, begin, end] : column) {
        if (missing_mark(text) != Missing::no) continue;
        looks_numeric(text) ? ++numbers : ++words;
        ratio = ratio || is_ratio(text);
        periods = periods && parse_period(text);
        if (periods && text.find_first_not_of("0123456789.") == std::string_view::npos) ++bare;
    }
    // A column of 2016年, 2020年 ... is one of periods, and so is 6:00, 18:30; 2016, 2020 ... and 2020.01 may be
    // numbers.
    const bool dates = periods && numbers > 0 && bare < numbers;
    return {numbers >= words && !dates, numbers > 0, ratio && !dates};
}

bool all_differ(const std::vector<Cell>& cells) {
    std::set<std::string_view> seen;
    return std::ranges::all_of(cells, [&](const Cell& cell) { return seen.insert(cell.text).second; });
}

} // namespace zhitu
