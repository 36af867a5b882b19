#include "core/layout/what_fits.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/least_size.hpp"
#include "core/spec/fields.hpp"
#include "core/spec/kinds.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// A key and its value, as one types them.
struct Way {
    Argument written;
    Spec spec;
};

Argument entry(std::string_view key, const Argument& value) {
    const Argument word = word_of(key);
    return {word.zh + ": " + value.zh, word.en + ": " + value.en};
}

/// Rows of words on one axis, numbers on the other.
bool runs(const ChartKind& kind, std::string_view words, std::string_view numbers) {
    const auto& channels = kind.channels;
    return channels.size() == 2 && channels[0].name.en == words && !channels[0].number && !channels[0].in_time &&
           channels[1].name.en == numbers && channels[1].number;
}

/// Whether all that the spec says of its chart may be said of the other kind in the same words.
bool says_the_same(const ChartSpec& chart, const ChartKind& other) {
    const bool of_axes = chart.x_axis.span.source || chart.y_axis.span.source || !chart.x.empty() ||
                         !chart.y.empty() || chart.axis_break || !chart.annotations.empty();
    const bool of_kind = !chart.options.empty() || chart.vertical_labels.value;
    return !of_axes && !of_kind && (!chart.growth.span.source || other.takes_key("growth"));
}

/// Which panel a way changes, as a remark.
void name_panel(Way& way, const PanelSpec& panel) {
    const Argument name = panel_name(panel);
    way.written.zh += "（" + name.zh + "）";
    way.written.en += " (" + name.en + ")";
}

/// A kind whose marks lie where this one's stand: its names have a line each. Facets are one chart of the spec.
std::optional<Way> lying(const Spec& spec, std::size_t which, const std::vector<ChartKind>& kinds) {
    const ChartSpec& chart = spec.charts[which];
    const auto lies = [](const ChartKind& kind) { return runs(kind, "y", "x"); };
    const auto other = std::ranges::find_if(kinds, lies);
    if (!chart.kind || other == kinds.end() || !runs(*chart.kind, "x", "y") || !says_the_same(chart, *other))
        return std::nullopt;
    Way way{entry("type", {other->name.zh, other->name.en}), spec};
    for (ChartSpec& each : way.spec.charts)
        if (each.panel == chart.panel || are_facets(each, chart)) each.kind = &*other;
    if (spec.board && chart.facet.value.empty()) name_panel(way, chart);
    return way;
}

std::optional<Way> names_down(const Spec& spec) {
    const ChartSpec& chart = spec.charts.front();
    if (!chart.kind || !runs(*chart.kind, "x", "y") || chart.vertical_labels.value) return std::nullopt;
    Way way{entry("vertical", word_of("x")), spec};
    way.spec.charts.front().vertical_labels.value = true;
    return way;
}

/// Of a board one panel, which is often enough for all.
std::vector<Way> other_ways(const Spec& spec, const std::vector<ChartKind>& kinds) {
    constexpr std::size_t most = 6; // panels: each way is drawn
    std::vector<std::optional<Way>> found;
    for (std::size_t i = 0; i < std::min(spec.charts.size(), most); ++i)
        if (i == 0 || !are_facets(spec.charts[i - 1], spec.charts[i])) found.push_back(lying(spec, i, kinds));
    if (!spec.board && spec.charts.size() == 1) found.push_back(names_down(spec));
    std::vector<Way> ways;
    for (std::optional<Way>& way : found)
        if (way) ways.push_back(std::move(*way));
    return ways;
}

/// Of a grid that was typed; where none was, all of them have been tried before anything was refused.
std::vector<Way> other_grids(const Spec& spec, const Theme& theme, const Rect& sheet) {
    std::vector<Way> ways;
    if (!spec.grid || !spec.grid->areas.empty()) return ways;
    for (const auto& [columns, rows] : grids_by_shape(spec, theme, sheet)) {
        Way way{entry("layout", std::to_string(columns) + "x" + std::to_string(rows)), spec};
        way.spec.grid = GridText{columns, rows, {}, spec.grid->span};
        ways.push_back(std::move(way));
    }
    return ways;
}

/// The grid that the sheet takes where none was typed, as a remark.
Argument grid_taken(const Spec& spec, const Theme& theme, const Rect& sheet, const Holds& holds) {
    if (!spec.board || spec.grid || spec.panels < 2) return "";
    for (const auto& [columns, rows] : grids_by_shape(spec, theme, sheet)) {
        Spec other = spec;
        other.grid = GridText{columns, rows, {}, {}};
        const std::string grid = std::to_string(columns) + "x" + std::to_string(rows);
        if (holds(other, sheet)) return {"（排成 " + grid + "）", " (in " + grid + ")"};
    }
    return "";
}

/// A size beyond the page cannot be printed. A sheet that is beyond it already is none of the page's.
Rect largest_sheet(const PageRule& page, const Rect& sheet) {
    const auto most = [](Length of_page, Length typed) {
        return of_page > 0_mm && typed <= of_page ? of_page : Length::mm(limits::page_mm);
    };
    return {sheet.x, sheet.y, most(page.width, sheet.width), most(page.height, sheet.height)};
}

/// In columns where they were typed and it is kept.
Argument written_width(const Spec& spec, const Theme& theme, Length width) {
    const LengthText typed = spec.size ? spec.size->width : LengthText{};
    if (typed.unit != LengthText::Unit::column || width != theme.page.column(typed.number))
        return format_number(width.mm(), 2) + "mm";
    const std::string count = format_number(typed.number, 2);
    return {count + "栏", count + "col"};
}

Argument size_entry(const Spec& spec, const Theme& theme, const Rect& sheet, const Holds& holds) {
    const Argument width = written_width(spec, theme, sheet.width);
    const std::string height = " x " + format_number(sheet.height.mm(), 2) + "mm";
    Argument size = entry("size", {width.zh + height, width.en + height});
    const Argument grid = grid_taken(spec, theme, sheet, holds);
    return {size.zh + grid.zh, size.en + grid.en};
}

} // namespace

void say_what_fits(const Spec& spec, const Theme& theme, const Rect& sheet, const std::vector<ChartKind>& kinds,
                   const Holds& holds, Diagnostics& diagnostics) {
    const LeastSize least = least_size(sheet, largest_sheet(theme.page, sheet),
                                       [&](const Rect& larger) { return holds(spec, larger); });
    std::vector<Argument> written;
    const auto add = [&](const Rect& size) { written.push_back(size_entry(spec, theme, size, holds)); };
    if (least.height) add({sheet.x, sheet.y, sheet.width, *least.height});
    if (least.width) add({sheet.x, sheet.y, *least.width, sheet.height});
    if (least.both) add(*least.both);
    for (const Way& way : other_ways(spec, kinds))
        if (holds(way.spec, sheet)) written.push_back(way.written);
    const std::vector<Way> grids = other_grids(spec, theme, sheet);
    const auto grid = std::ranges::find_if(grids, [&](const Way& way) { return holds(way.spec, sheet); });
    if (grid != grids.end()) written.push_back(grid->written);
    if (written.empty()) return;
    Argument all = written.front();
    for (std::size_t i = 1; i < written.size(); ++i)
        all.zh += " 或 " + written[i].zh, all.en += " or " + written[i].en;
    diagnostics.add(messages::what_fits, spec.size ? spec.size->span : spec.title.span, {all});
}

} // namespace zhitu
