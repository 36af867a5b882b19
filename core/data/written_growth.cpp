#include "core/data/written_growth.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <initializer_list>

namespace zhitu {
namespace {

using Direction = GrowthFigure::Direction;

/// What words say of themselves: 下降7.1%, ↓7.1%, 翻一番.
Direction direction_in(std::string_view words) {
    const auto holds = [&](std::initializer_list<std::string_view> signs) {
        return std::any_of(signs.begin(), signs.end(),
                           [&](std::string_view sign) { return words.find(sign) != std::string_view::npos; });
    };
    const bool up = holds({"增", "升", "提高", "扩大", "上涨", "回升", "翻", "↑"});
    const bool down = holds({"下降", "减", "降低", "缩小", "回落", "下滑", "下跌", "↓"}) ||
                      words.starts_with('-') || words.starts_with("\u2212");
    if (up == down) return Direction::level; // neither, or 增速回落: an arrow would say too much
    return up ? Direction::up : Direction::down;
}

/// 2023年 100亿元
std::string named_value(const Table& table, const Column& numbers, std::size_t row) {
    return std::string(table.columns.front().values[row].text) + " " + std::string(numbers.values[row].text) +
           plain_text(numbers.unit);
}

} // namespace

GrowthFigure written_figure(std::string_view written) {
    const Direction said = direction_in(written);
    for (const std::string_view arrow : {"↑", "↓"})
        if (written.starts_with(arrow)) written = trim(written.substr(arrow.size())); // the badge has its own
    const NumberResult result = parse_typed_number(written);
    const TypedNumber& typed = result.typed;
    const std::string& unit = typed.unit.quantity;
    const bool share = typed.unit.stays_on_values() || unit == percentage_points || unit == permille_points;
    if (result.fault != NumberFault::none || !share) return {said, std::string(written)};
    const std::size_t first_digit = typed.digits.find_first_of("0123456789");
    const bool arrow_only = said == Direction::down && !typed.number.is_negative();
    return {arrow_only ? said : direction_of(typed.number), typed.digits.substr(first_digit) + typed.unit.text};
}

void follow_numbers(const Growth& growth, const Column& numbers, GrowthRows rows, GrowthFigure& figure) {
    const std::string& written = growth.written.value;
    const bool bare = !written.empty() && written.front() >= '0' && written.front() <= '9' &&
                      direction_in(written) == Direction::level;
    if (!bare || !(figure.text.ends_with(percentage_points) || figure.text.ends_with(permille_points))) return;
    const Value first = numbers.values[rows.from], last = numbers.values[rows.to];
    const bool known = first.number && last.number;
    figure.direction = known ? direction_of(*last.number - *first.number) : Direction::level;
}

void doubt_direction(const Growth& growth, const Table& table, const Column& numbers, GrowthRows rows,
                     Direction written, Diagnostics& diagnostics) {
    const auto period = [&](std::size_t row) { return noted_period_of(table.columns.front().values[row]); };
    const Value last = numbers.values[rows.to];
    const auto late = period(rows.to);
    if (written == Direction::level || !last.number || !late) return;
    const Direction contrary = written == Direction::up ? Direction::down : Direction::up;
    const auto may_be_base = [&](std::size_t row) {
        const auto early = period(row);
        return early && *early < *late && can_grow(*early, *late) && numbers.values[row].number;
    };
    const auto is_contrary = [&](std::size_t row) {
        return direction_of(*last.number - *numbers.values[row].number) == contrary;
    };
    if (rows.from == rows.to || !may_be_base(rows.from) || !is_contrary(rows.from)) return;
    for (std::size_t row = 0; row < table.rows && growth.from.value.empty(); ++row)
        if (may_be_base(row) && !is_contrary(row)) return;
    diagnostics.add(
        messages::growth_contrary, growth.written.span,
        {growth.written.value, named_value(table, numbers, rows.from), named_value(table, numbers, rows.to)});
}

} // namespace zhitu
