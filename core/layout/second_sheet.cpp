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

/// The last point of a line may have its value behind it, and a line across the chart its text; once is enough.
bool add_room_behind(const LabelItem& label, const Chart& chart, const Plan& plan, RoomPlan& room) {
    const auto is_right = [](const RoomPlan& each) { return each.side == ZHITU_SIDE_RIGHT; };
    const bool last = plan.x.flags & ZHITU_AXIS_POINTS && label.row + 1 == static_cast<int>(chart.rows());
    const auto type = label.of_line ? std::optional(TypeRole::point) : last ? type_of(plan, label) : std::nullopt;
    if (!type || is_horizontal(plan) || std::any_of(plan.room.begin(), plan.room.end(), is_right)) return false;
    room = {ZHITU_SIDE_RIGHT, *type, {label.text}, label.gap};
    if (label.of_line) room.samples = lines_behind(label, chart);
    return true;
}

/// The — of a cell without a value: nothing is lost with it.
bool says_missing(const LabelItem& label, const Table& table) {
    if (label.column < 0 || label.row < 0) return false;
    return table.columns[static_cast<std::size_t>(label.column)]
        .values[static_cast<std::size_t>(label.row)]
        .missing;
}

} // namespace

bool ask_for_more(const Scene& scene, const Labels& left_out, const Labels& strained,
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
        if (own == charts.size() || !add_room_behind(label_of(scene, item), charts[own], plans[own], room))
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
