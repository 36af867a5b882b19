#include "core/layout/second_sheet.hpp"

#include "core/diag/fit_messages.hpp"
#include "core/layout/scales.hpp"
#include "core/text/paragraph.hpp"

#include <algorithm>
#include <map>

namespace zhitu {
namespace {

using Labels = std::vector<std::size_t>; // items of the scene

const LabelItem& label_of(const Scene& scene, std::size_t item) {
    return std::get<LabelItem>(scene.items[item].what);
}

std::size_t chart_of(const std::vector<Chart>& charts, int panel) {
    const auto found =
        std::find_if(charts.begin(), charts.end(), [panel](const Chart& chart) { return chart.panel() == panel; });
    return static_cast<std::size_t>(found - charts.begin());
}

bool add_axis(NumbersPlan& numbers) {
    if (numbers.labels || !numbers.may_have_axis) return false;
    return numbers.ladder = numbers.labels = numbers.grid = true;
}

bool move_to_lane(Plan& plan) {
    if (plan.growth->place == ZHITU_PLACE_LANE) return false;
    plan.growth->place = ZHITU_PLACE_LANE;
    return true;
}

/// The type in which plan said that the cell would be set; nothing for one of which it did not speak.
std::optional<TypeRole> type_of(const Plan& plan, const LabelItem& value) {
    for (const FitPlan& fit : plan.fits)
        if (static_cast<int>(fit.column) == value.column && static_cast<int>(fit.row) == value.row) return fit.type;
    return {};
}

/// The words of a line across the chart as they may stand behind its end, where they leave room for the marks.
std::vector<std::string> lines_behind(const LabelItem& label, const Chart& chart) {
    constexpr double most_wide = 0.4; // of the line
    const Length width = label.width * most_wide;
    const Paragraph words = typeset_paragraph(label.text, label.style, width, {.balanced = true}, chart.typesetter);
    std::vector<std::string> lines;
    for (const ParagraphLine& line : words.lines) lines.push_back(line.text);
    return lines;
}

/// The last value of a line as it may stand behind its point: without its unit where that would be too wide for
/// what is left to the line, as charts then print it (`point_label`). Its width in the size that it has come to;
/// nothing where the line would be little more than a stroke.
Length value_behind(const LabelItem& label, const Chart& chart, TypeRole type, const Layout& layout) {
    constexpr double least = 1.0 / 3; // of the line's width
    constexpr Length step = 3_mm, few = 8_mm,
                     many = 12_mm; // a line needs so much for each; with few or many of them
    const ChartFrame& frame = layout.cards[static_cast<std::size_t>(chart.panel())].frame;
    const Length marks = frame.marks.width, line = frame.middle_of(chart.rows() - 1) - frame.middle_of(0);
    const Column& column = chart.data.table.columns[static_cast<std::size_t>(label.column)];
    const std::string figure(column.values[static_cast<std::size_t>(label.row)].text);
    const auto width = [&](const std::string& text) {
        return chart.typesetter.measure(text, layout.types.style(type)) + label.gap;
    };
    const bool bare = (width(label.text) - label.gap) * 3 > (marks - width(figure)) * 2;
    const Length taken = width(bare ? figure : label.text);
    const double left = 1 - taken / marks, steps = static_cast<double>(chart.rows()) - 1;
    const Length least_line = std::clamp(step * steps, few, many);
    return left > least && line * left > least_line ? taken : 0_mm;
}

/// The last point of a line may have its value behind it, and a line across the chart its text; once is enough.
bool add_room_behind(const LabelItem& label, const Chart& chart, const Plan& plan, const Layout& layout,
                     RoomPlan& room) {
    const auto is_right = [](const RoomPlan& each) { return each.side == ZHITU_SIDE_RIGHT; };
    const bool last = plan.x.flags & ZHITU_AXIS_POINTS && label.row + 1 == static_cast<int>(chart.rows());
    const auto type = label.of_line ? std::optional(TypeRole::point) : last ? type_of(plan, label) : std::nullopt;
    if (!type || is_horizontal(plan) || std::any_of(plan.room.begin(), plan.room.end(), is_right)) return false;
    if (label.of_line)
        room = {ZHITU_SIDE_RIGHT, *type, lines_behind(label, chart), label.gap};
    else
        room = {ZHITU_SIDE_RIGHT, *type, {}, value_behind(label, chart, *type, layout)};
    return label.of_line || room.gap > 0_mm;
}

/// What the words of a point take over its value.
Length lines_over(const LabelItem& label, Typesetter& typesetter) {
    constexpr double pitch = 1.35; // of the words' size
    const Paragraph words = typeset_paragraph(label.text, label.style, label.width, {.balanced = true}, typesetter);
    return label.style.size * pitch * static_cast<double>(words.lines.size()) + label.gap;
}

/// Words of a point may have room over its value, under the unit, and the value itself a little more; asked for
/// once is enough.
bool add_room_over(const LabelItem& label, const Chart& chart, const Plan& plan, RoomPlan& room) {
    const bool words = label.stacks && label.seats.front() == Seat::above;
    const bool value = label.anchor.height == 0_mm && label.seats.front() == Seat::above_start;
    if (!(words || value) || is_horizontal(plan)) return false;
    const FormRule& form = chart.theme.form(chart.board);
    const auto capitals = [&](TypeRole type) { return chart.typesetter.cap_height(form.type(type).style); };
    constexpr Length to_unit = 0.5_mm; // more than any text keeps from another
    const Length more = words ? lines_over(label, chart.typesetter) : to_unit - capitals(TypeRole::point);
    room = {ZHITU_SIDE_TOP, TypeRole::point, {}, label.gap + capitals(TypeRole::value_now) + more};
    return std::ranges::none_of(plan.room,
                                [&](const RoomPlan& each) { return each.is_for_words() && each.gap >= room.gap; });
}

/// The — of a cell without a value: nothing is lost with it.
bool says_missing(const LabelItem& label, const Table& table) {
    if (label.column < 0 || label.row < 0) return false;
    return table.columns[static_cast<std::size_t>(label.column)]
        .values[static_cast<std::size_t>(label.row)]
        .missing;
}

} // namespace

bool ask_for_more(const Scene& scene, const Labels& left_out, const Labels& strained, const Layout& layout,
                  const std::vector<Chart>& charts, std::vector<Plan>& plans) {
    bool asked = false;
    const auto for_all = [&](std::size_t item, auto ask) {
        const std::size_t own = chart_of(charts, scene.items[item].panel);
        for (std::size_t i = 0; i < charts.size(); ++i)
            if (own < charts.size() && look_alike(charts[own].spec, charts[i].spec)) ask(plans[i]);
    };
    for (const std::size_t item : left_out)
        for_all(item, [&](Plan& plan) { asked = add_axis(plan.numbers) || asked; });
    for (const std::size_t item : strained) {
        const std::size_t own = chart_of(charts, scene.items[item].panel);
        RoomPlan room;
        if (own < charts.size() && std::holds_alternative<BadgeItem>(scene.items[item].what)) {
            asked = move_to_lane(plans[own]) || asked;
            continue;
        }
        if (own == charts.size()) continue;
        const LabelItem& label = label_of(scene, item);
        if (!add_room_behind(label, charts[own], plans[own], layout, room) &&
            !add_room_over(label, charts[own], plans[own], room))
            continue;
        for_all(item, [&](Plan& plan) { plan.room.push_back(room); });
        asked = true;
    }
    return asked;
}

void say_left_out(const Scene& scene, const Labels& left_out, const std::vector<Chart>& charts,
                  Diagnostics& diagnostics) {
    struct Missing {
        std::map<int, std::size_t> of_column; // how many values
        Span first;
    };
    std::map<std::size_t, Missing> missing; // of charts
    for (const std::size_t item : left_out) {
        const std::size_t chart = chart_of(charts, scene.items[item].panel);
        const LabelItem& label = label_of(scene, item);
        if (chart == charts.size() || says_missing(label, charts[chart].data.table)) continue;
        const auto [known, fresh] = missing.try_emplace(chart);
        if (fresh) known->second.first = scene.items[item].span;
        ++known->second.of_column[label.column];
    }
    for (const auto& [chart, what] : missing) {
        std::string zh, en;
        std::size_t count = 0;
        for (const auto& [column, values] : what.of_column) {
            const std::string name = charts[chart].data.table.columns[static_cast<std::size_t>(column)].name;
            zh += (zh.empty() ? "" : "、") + name + " " + std::to_string(values);
            en += (en.empty() ? "" : ", ") + name + " " + std::to_string(values);
            count += values;
        }
        diagnostics.add(messages::values_left_out, what.first, {std::to_string(count), Argument(zh, en)},
                        charts[chart].where());
    }
}

} // namespace zhitu
