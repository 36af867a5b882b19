#include "core/data/names_first.hpp"

#include "core/base/digit.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace zhitu {
namespace {

using Cells = std::vector<Cell>;

bool is_blank(const Cell& cell) { return missing_mark(cell.text) != Missing::no; }

/// The first cell with something in it, else the end.
Cells::const_iterator first_filled(const Cells& cells) { return std::ranges::find_if_not(cells, is_blank); }

bool is_bare(const Cell& cell) { return are_digits(cell.text); }

/// 10 or 10亿元; 1号线 and 301班 are names.
bool is_value(const Cell& cell) {
    const auto [fault, number] = parse_typed_number(cell.text);
    const bool known = number.unit.is_empty() || known_unit(number.unit.text, true);
    return fault == NumberFault::none && known && !parse_period(cell.text);
}

bool are_values(const Cells& cells) {
    return first_filled(cells) != cells.end() &&
           std::ranges::all_of(cells, [](const Cell& cell) { return is_blank(cell) || is_value(cell); });
}

/// 10.5 and 10亿元: 1, 13届 and 65岁 may be names.
bool is_sure_value(const Cell& cell) {
    const TypedNumber typed = parse_typed_number(cell.text).typed;
    if (typed.unit.is_empty()) return !is_bare(cell);
    return known_unit(typed.unit.text) && typed.unit.quantity != "岁";
}

bool are_sure_values(const Phrase& header, const Cells& cells) {
    return cut_unit(header.value) ||
           std::ranges::any_of(cells, [](const Cell& cell) { return !is_blank(cell) && is_sure_value(cell); });
}

/// 301 under 班 is a name.
bool numbers_rows(std::string_view header) {
    constexpr std::string_view names[]{"号",   "编号", "序号", "学号", "班号", "楼号", "班",
                                       "班级", "年级", "组",   "组别", "名次", "排名", "位次",
                                       "排位", "届",   "届次", "期",   "期号", "代码"};
    return std::ranges::find(names, header) != std::end(names);
}

bool all_differ(const Cells& cells) {
    std::set<std::pair<std::optional<Period>, std::string_view>> times;
    return std::ranges::all_of(cells, [&](const Cell& cell) {
        const auto period = parse_period(cell.text); // none is 1 under 月份
        return is_blank(cell) || times.emplace(period, period ? std::string_view() : cell.text).second;
    });
}

/// 10, 12 before other parts of a whole, but not 1, 2, nor what 部分 leaves out.
bool is_first_of_parts(const ChartSpec& chart, const Grid& grid, const GridLook& look) {
    const auto is_first = [&](const Phrase& part) { return look.find(part.value) == 0; };
    const bool left_out = !chart.parts.empty() && std::ranges::none_of(chart.parts, is_first);
    if (left_out || look.counts_rows(0) || numbers_rows(grid.header.front().value)) return false;
    const auto& channels = chart.kind->channels;
    return std::ranges::all_of(grid.columns.front(),
                               [](const Cell& cell) { return is_blank(cell) || is_bare(cell); }) &&
           std::ranges::any_of(channels, [](const auto& channel) { return channel.name.en == "parts"; });
}

/// The one column that names the rows of a table whose first is of values.
std::optional<std::size_t> column_of_periods(const ChartSpec& chart, const Grid& grid) {
    const GridLook look(grid, false);
    const bool map = grid.header.front().value.empty();
    if (look.says_when(0)) return std::nullopt;
    const bool sure =
        are_sure_values(grid.header.front(), grid.columns.front()) || is_first_of_parts(chart, grid, look);
    std::optional<std::size_t> found;
    bool others = false; // there is something else to draw
    for (std::size_t column = 1; column < grid.columns.size(); ++column) {
        const bool says_so = !look.is_numeric(column) || look.says_when(column);
        const bool time = ((sure || says_so) && look.is_time(column)) || (map && sure && look.is_of_years(column));
        if (time && found) return std::nullopt;
        if (time)
            found = column;
        else
            others = others || look.is_numeric(column);
    }
    if (!found || (others && !sure)) return std::nullopt;
    if (chart.series.value.empty()) return all_differ(grid.columns[*found]) ? found : std::nullopt;
    return grid.header[*found].value != chart.series.value ? found : std::nullopt;
}

/// Of a kind whose every row has a name, the channel of names.
const ChannelDeclaration* channel_of_names(const ChartSpec& chart) {
    const auto found = std::ranges::find_if(chart.kind->channels, [](const ChannelDeclaration& channel) {
        return !channel.number && channel.required;
    });
    return found == chart.kind->channels.end() ? nullptr : &*found;
}

} // namespace

void put_names_first(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const ChannelDeclaration* const names = channel_of_names(chart);
    const bool told = !chart.x.empty() || !chart.y.empty();
    if (!names || told || grid.columns.size() < 2 || !are_values(grid.columns.front())) return;
    const auto column = column_of_periods(chart, grid);
    if (!column) return;
    const Cell period = *first_filled(grid.columns[*column]), value = *first_filled(grid.columns.front());
    diagnostics.add(messages::periods_behind_values, grid.span_of(period),
                    {std::string(period.text), std::string(value.text), Argument(names->name.zh, names->name.en)});
    const auto place = static_cast<std::ptrdiff_t>(*column);
    std::rotate(grid.header.begin(), grid.header.begin() + place, grid.header.begin() + place + 1);
    std::rotate(grid.columns.begin(), grid.columns.begin() + place, grid.columns.begin() + place + 1);
}

} // namespace zhitu
