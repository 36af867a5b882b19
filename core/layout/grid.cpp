#include "core/layout/grid.hpp"

#include <cmath>

namespace zhitu {

Grid grid_of(const Spec& spec, const Theme& theme, const Rect& sheet) {
    if (spec.grid) return {spec.grid->columns, spec.grid->rows};
    const SheetRule& rule = theme.form(spec.board).sheet;
    const Length height = sheet.height - rule.cards_top - rule.cards_bottom;
    const int charts = spec.panels;
    const auto skew = [&](const Grid& grid) {
        return std::abs(std::log((sheet.width / grid.columns) / (height / grid.rows)));
    };
    Grid best{charts, 1};
    for (int columns = charts - 1; columns > 0 && height > 0_mm && sheet.width > 0_mm; --columns) {
        const Grid grid{columns, (charts + columns - 1) / columns};
        if (skew(grid) < skew(best)) best = grid;
    }
    return best;
}

Rect sheet_size(const Spec& spec, const Theme& theme, Diagnostics& diagnostics) {
    const FormRule& form = theme.form(spec.board);
    if (!spec.size) return {0_mm, 0_mm, form.width, form.height};
    return {0_mm, 0_mm, resolve_length(spec.size->width, theme, diagnostics),
            resolve_length(spec.size->height, theme, diagnostics)};
}

std::vector<Rect> card_boxes(const Spec& spec, const Theme& theme, const Rect& sheet, std::size_t footer_lines) {
    const SheetRule& rule = theme.form(spec.board).sheet;
    const Grid grid = grid_of(spec, theme, sheet);
    const Length under_title = rule.cards_top + (spec.subtitle.value.empty() ? 0_mm : rule.subtitle_room);
    const bool headed = !spec.title.value.empty() || !spec.subtitle.value.empty();
    const Length top = headed ? under_title : rule.ground_top + rule.beam + rule.margin;
    const Length bottom = sheet.height - rule.cards_bottom -
                          rule.footer_step * static_cast<double>(std::max<std::size_t>(footer_lines, 1) - 1);
    const Length width = (sheet.width - rule.margin * 2 - rule.gutter * (grid.columns - 1)) / grid.columns;
    const Length height = (bottom - top - rule.gutter * (grid.rows - 1)) / grid.rows;
    std::vector<Rect> boxes;
    for (int i = 0; i < spec.panels; ++i) {
        const int column = i % grid.columns, row = i / grid.columns;
        boxes.push_back(
            {rule.margin + (width + rule.gutter) * column, top + (height + rule.gutter) * row, width, height});
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
    for (const Rect& box : card_boxes(spec, theme, sheet, 1))
        frames.push_back(marks_of(box, theme.form(spec.board).card, false));
    return frames;
}

} // namespace zhitu
