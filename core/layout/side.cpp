// What runs down at the right edge: left of the title the subtitle and the note.
#include "core/layout/arrangement.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/grid.hpp"

#include "core/text/paragraph.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double column_step = 1.5; // from one column of a text to the next, in ems

struct Side : Arrangement {
    const Rect area = cards_area(spec, form, sheet, layout.footer.rise(), 0_mm);
    Length edge = area.right(); // of what is free

    /// A text in columns from the right to the left, as high as the cards.
    void text(const std::string& text, TypeRole role, Span span) {
        TypeStyle style = layout.types.style(role);
        style.vertical = true;
        const Paragraph paragraph = typeset_paragraph(text, style, area.height, {}, typesetter);
        const Length step = step_of(paragraph, style.size);
        Length x = edge - style.size / 2;
        for (const ParagraphLine& line : paragraph.lines) {
            layout.side.push_back({line.text, {x, area.top()}, role, span, line.fit});
            x -= step;
            if (line.over > fit_tolerance) say_too_wide(line.text, area.height, line.over, span, "", diagnostics);
        }
        edge = x + step - style.size / 2 - form.sheet.gutter;
    }

    /// Wider where small texts, dots or lines stand between two columns.
    Length step_of(const Paragraph& paragraph, Length size) const {
        const Length between = room_between(paragraph.lines);
        return std::max(size * column_step, between > 0_mm ? size + between + theme.text_gap : 0_mm);
    }

    Length arrange() {
        const bool vertical_title = spec.vertical_title.value && !spec.title.value.empty();
        if (vertical_title) edge = layout.plaque.left() - form.sheet.gutter;
        if (vertical_title && !spec.subtitle.value.empty())
            text(spec.subtitle.value, TypeRole::subtitle, spec.subtitle.span);
        if (!layout.footer.aside.empty())
            text(theme.note_prefix + layout.footer.aside, TypeRole::note,
                 spec.note.value.empty() ? spec.vertical_note.span : spec.note.span);
        return sheet.width - form.sheet.margin - edge;
    }
};

} // namespace

Length arrange_side(const Arrangement& all) { return Side{all}.arrange(); }

} // namespace zhitu
