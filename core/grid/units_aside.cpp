#include "core/grid/units_aside.hpp"

#include "core/base/utf8.hpp"
#include "core/grid/name_periods.hpp"
#include "core/value/conversion.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

/// 产量/日 is output by the day, and 本　月 a word set wide.
bool is_time(const Unit& unit) {
    constexpr std::array<std::string_view, 7> times{"年", "月", "日", "天", "小时", "分钟", "秒"};
    return std::find(times.begin(), times.end(), unit.quantity) != times.end();
}

/// 农　户 is a word set wide, not a name and its unit.
bool is_set_wide(std::string_view name) {
    const std::u32string text = to_utf32(name);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(U" \u3000\n", begin), text.size());
        if (end == begin + 1) return true;
        begin = end + 1;
    }
    return false;
}

/// A number without a unit of its own.
bool is_bare(const Cell& cell) {
    const NumberResult number = parse_typed_number(cell.text);
    return number.fault == NumberFault::none && number.typed.unit.is_empty();
}

/// 产值（亿元，现价） is 产值（现价） in 亿元.
std::optional<NameWithUnit> cut_remark(std::string_view opened, std::string_view inside, std::string_view close) {
    for (const std::string_view mark : {"，", ",", "；", ";", "、"}) {
        const std::size_t at = inside.find(mark);
        if (at == std::string_view::npos) continue;
        const std::string_view first = trim(inside.substr(0, at)), second = trim(inside.substr(at + mark.size()));
        auto unit = known_unit(first, true);
        const std::string_view remark = unit ? second : first;
        if (!unit) unit = known_unit(second, true);
        if (unit && !is_time(*unit))
            return NameWithUnit{std::string(opened) + std::string(remark) + std::string(close), *unit, true};
    }
    return std::nullopt;
}

std::optional<NameWithUnit> cut_brackets(std::string_view header) {
    constexpr std::pair<std::string_view, std::string_view> brackets[]{
        {"（", "）"}, {"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}};
    for (const auto& [open, close] : brackets) {
        const std::size_t at = header.rfind(open);
        if (!header.ends_with(close) || at == std::string_view::npos || at == 0) continue;
        const std::size_t begin = at + open.size();
        const std::string_view inside = header.substr(begin, header.size() - close.size() - begin);
        auto unit = known_unit(trim(inside), true);
        if (!unit) {
            if (auto cut = cut_remark(header.substr(0, begin), inside, close)) return cut;
            continue;
        }
        const bool sure = !is_time(*unit); // 产量（月） is output by the month
        return NameWithUnit{std::string(trim(header.substr(0, at))), std::move(*unit), sure};
    }
    return std::nullopt;
}

/// As yearbooks write it: 产值/万元, 产值，万元, 产值 万元. The longest tail counts: 收入/元/人.
std::optional<NameWithUnit> cut_tail(std::string_view header) {
    constexpr std::array<std::string_view, 9> marks{"/", "／", "，", ",", "：", ":", " ", "\u3000", "\n"};
    bool divided = false; // 中/美/日 are three names
    for (std::size_t at = 0; at < header.size(); ++at) {
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](std::string_view each) { return header.substr(at).starts_with(each); });
        if (mark == marks.end()) continue;
        const std::string_view name = trim(header.substr(0, at));
        const bool slash = *mark == "/" || *mark == "／", blank = trim(*mark).empty();
        auto unit = known_unit(trim(header.substr(at + mark->size())));
        const bool cuts = unit && !name.empty() && !known_unit(name) && !is_time(*unit) && !(slash && divided) &&
                          !(blank && is_set_wide(name));
        if (cuts) return NameWithUnit{std::string(name), std::move(*unit)};
        divided = divided || slash;
    }
    return std::nullopt;
}

std::optional<std::size_t> unit_column(const ChartSpec& chart, const Grid& grid) {
    for (std::size_t column = 1; column < grid.header.size() && grid.header.size() > 2; ++column) {
        const std::string& name = grid.header[column].value;
        if ((name != "单位" && name != "计量单位") || chart.names_column(name)) continue;
        const std::vector<Cell>& cells = grid.columns[column];
        const bool units = std::all_of(cells.begin(), cells.end(), [](const Cell& cell) {
            return missing_mark(cell.text) != Missing::no || parse_unit(cell.text).fault == UnitFault::none;
        });
        if (units) return column;
    }
    return std::nullopt;
}

} // namespace

std::optional<NameWithUnit> cut_unit(std::string_view header) {
    auto cut = cut_brackets(header);
    return cut ? cut : cut_tail(header);
}

void spread_unit_column(const ChartSpec& chart, Grid& grid) {
    const auto units = unit_column(chart, grid);
    if (!units) return;
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        if (column == *units) continue;
        for (std::size_t row = 0; row < grid.rows(); ++row) {
            Cell& cell = grid.columns[column][row];
            const std::string_view unit = grid.columns[*units][row].text;
            if (is_bare(cell) && missing_mark(unit) == Missing::no)
                cell.text = grid.texts.keep(std::string(cell.text) + std::string(unit));
        }
    }
    grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(*units));
    grid.header.erase(grid.header.begin() + static_cast<std::ptrdiff_t>(*units));
}

void spread_unit_of_name(Grid& grid, std::size_t column) {
    const auto cut = cut_unit(grid.header[column].value);
    if (!cut) return;
    std::vector<Cell>& cells = grid.columns[column];
    const auto under = [&](const Cell& cell) {
        const NumberResult number = parse_typed_number(cell.text);
        return number.fault == NumberFault::none
                   ? unit_under(number.typed.unit, cut->unit, number.typed.number.to_double())
                   : std::nullopt;
    };
    const bool holds = std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        return missing_mark(cell.text) != Missing::no || under(cell);
    });
    if (!holds) return;
    grid.header[column].value = cut->name;
    for (Cell& cell : cells)
        if (const auto unit = under(cell))
            cell.text = grid.texts.keep(parse_typed_number(cell.text).typed.digits + unit->text);
}

void spread_units_of_periods(const ChartSpec& chart, Grid& grid) {
    if (grid.header.empty()) return; // 分面 may have left no column at all
    std::vector<std::string> names;
    for (const Phrase& header : grid.header) {
        auto cut = cut_unit(header.value);
        names.push_back(cut ? std::move(cut->name) : header.value);
    }
    const bool all = periods_side_by_side({names.begin() + 1, names.end()}).has_value();
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        const std::string& header = grid.header[column].value;
        const bool names_period = names[column] != header && (all || parse_period(names[column]));
        if (names_period && !chart.names_column(header)) spread_unit_of_name(grid, column);
    }
}

} // namespace zhitu
