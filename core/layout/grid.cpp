#include "core/layout/grid.hpp"

#include "core/layout/scales.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {

namespace {

/// Whether a panel may be wider than the others: not where a grid was typed, nor beside panels of its own scale.
bool may_span(const Spec& spec, int panel) {
    if (spec.grid && spec.grid->span.source) return false;
    const auto is_own = [panel](const ChartSpec& chart) { return chart.panel == panel; };
    const auto own = std::ranges::find_if(spec.charts, is_own);
    return own == spec.charts.end() || std::ranges::none_of(spec.charts, [&](const ChartSpec& other) {
               return !is_own(other) && look_alike(*own, other);
           });
}

/// The panel's own area, or the next cell, left to right and then down; the last one has what is left of its row.
AreaText area_of(const Spec& spec, const CardGrid& grid, int panel) {
    if (spec.grid && !spec.grid->areas.empty()) return spec.grid->areas[static_cast<std::size_t>(panel)];
    AreaText area{.column = panel % grid.columns, .row = panel / grid.columns};
    if (panel + 1 == spec.panels && may_span(spec, panel)) area.columns = grid.columns - area.column;
    return area;
}

/// What a title in one column that runs down takes at the right edge, the gutter included; zero for any other.
Length title_band(const Spec& spec, const FormRule& form) {
    const bool vertical = spec.vertical_title.value && !spec.title.value.empty();
    return vertical ? form.plaque.height + form.sheet.gutter : 0_mm;
}

} // namespace

std::vector<CardGrid> grids_by_shape(const Spec& spec, const Theme& theme, const Rect& sheet) {
    const SheetRule& rule = theme.form(spec.board).sheet;
    const Length height = sheet.height - rule.cards_top - rule.cards_bottom;
    const int panels = std::max(spec.panels, 1);
    if (height <= 0_mm || sheet.width <= 0_mm) return {{panels, 1}};
    std::vector<CardGrid> grids;
    for (int rows = 1; rows <= panels; ++rows) {
        const CardGrid grid{(panels + rows - 1) / rows, rows};
        if (grid.columns * (rows - 1) < panels) grids.push_back(grid); // no row stays empty
    }
    constexpr double hole = 0.35; // what an empty cell weighs beside cards that are out of square
    const auto skew = [&](const CardGrid& grid) {
        const double shape = std::abs(std::log((sheet.width / grid.columns) / (height / grid.rows)));
        return shape + hole * (grid.columns * grid.rows - panels);
    };
    std::ranges::stable_sort(grids, {}, skew);
    constexpr std::size_t most = 4; // cards farther from squares are nobody's choice
    grids.resize(std::min(grids.size(), most));
    return grids;
}

CardGrid grid_of(const Spec& spec, const Theme& theme, const Rect& sheet) {
    if (spec.grid) return {spec.grid->columns, spec.grid->rows};
    return grids_by_shape(spec, theme, sheet).front();
}

std::string dump_grid(const Spec& spec, const Theme& theme, const Rect& sheet) {
    if (!spec.board) return "";
    const CardGrid grid = grid_of(spec, theme, sheet);
    return "grid " + std::to_string(grid.columns) + "x" + std::to_string(grid.rows) + "\n";
}

Rect sheet_size(const Spec& spec, const Theme& theme, Diagnostics& diagnostics) {
    const FormRule& form = theme.form(spec.board);
    if (!spec.size) return {0_mm, 0_mm, form.width, form.height};
    return {0_mm, 0_mm, resolve_length(spec.size->width, theme, diagnostics),
            resolve_length(spec.size->height, theme, diagnostics)};
}

Rect cards_area(const Spec& spec, const FormRule& form, const Rect& sheet, Length footer_rise, Length side) {
    const SheetRule& rule = form.sheet;
    const bool title = !spec.title.value.empty() && !spec.vertical_title.value;
    const bool subtitle = !spec.subtitle.value.empty() && !spec.vertical_title.value;
    const Length under_title = rule.cards_top + (subtitle ? rule.subtitle_room : 0_mm);
    const Length top = title || subtitle ? under_title : rule.ground_top + rule.beam + rule.margin;
    const Length bottom = sheet.height - rule.cards_bottom - footer_rise;
    return {rule.margin, top, sheet.width - rule.margin * 2 - side, bottom - top};
}

std::vector<Rect> card_boxes(const Spec& spec, const Theme& theme, const Rect& sheet, const Rect& area) {
    const Length gutter = theme.form(spec.board).sheet.gutter;
    const CardGrid grid = grid_of(spec, theme, sheet);
    const Length width = (area.width - gutter * (grid.columns - 1)) / grid.columns;
    const Length height = (area.height - gutter * (grid.rows - 1)) / grid.rows;
    std::vector<Rect> boxes;
    for (int i = 0; i < spec.panels; ++i) {
        const AreaText cells = area_of(spec, grid, i);
        boxes.push_back({area.x + (width + gutter) * cells.column, area.y + (height + gutter) * cells.row,
                         width * cells.columns + gutter * (cells.columns - 1),
                         height * cells.rows + gutter * (cells.rows - 1)});
    }
    return boxes;
}

Rect marks_of(const Rect& card, const CardRule& rule, bool horizontal) {
    const Point from{card.left() + rule.indent, card.top() + (horizontal ? rule.bars_top : rule.marks_top)};
    const Point to{card.right() - rule.inner_end, card.bottom() - (horizontal ? rule.bars_bottom : rule.zero)};
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

std::vector<Rect> nominal_frames(const Spec& spec, const Theme& theme, const Rect& sheet) {
    std::vector<Rect> frames;
    const FormRule& form = theme.form(spec.board);
    const Rect area = cards_area(spec, form, sheet, 0_mm, title_band(spec, form));
    for (const Rect& box : card_boxes(spec, theme, sheet, area)) frames.push_back(marks_of(box, form.card, false));
    return frames;
}

} // namespace zhitu
