#include "core/layout/footer.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/text/wrap.hpp"

namespace zhitu {
namespace {

constexpr std::size_t most_lines = 6; // more is an article, not a note

/// A note in full lines, the last of them beside the credit.
struct Lines {
    const std::string& text;
    const TypeStyle& style;
    Typesetter& typesetter;
    Length full, beside;

    Length measure(const std::string& line) const { return typesetter.measure(line, style); }

    /// Which line will be the last is known only once the lines are counted.
    std::vector<std::string> broken() const {
        std::vector<std::string> lines;
        std::size_t count = 1;
        for (; count <= most_lines; ++count) {
            lines = wrap(text, style, typesetter, [&](std::size_t i) { return i + 1 == count ? beside : full; });
            if (lines.size() <= count) break;
        }
        // The last line is too long to stand beside the credit and too short for two: it breaks earlier.
        if (lines.size() < count)
            lines = wrap(text, style, typesetter, [&](std::size_t i) { return i + 2 < count ? full : beside; });
        return without_widow(std::move(lines));
    }

    /// A character or two alone on the last line get some of the line above.
    std::vector<std::string> without_widow(std::vector<std::string> lines) const {
        if (lines.size() < 2) return lines;
        const std::size_t last = lines.size() - 1;
        const Length lacks = style.size * 4 - measure(lines[last]);
        const Length shorter = measure(lines[last - 1]) - lacks + fit_tolerance;
        std::vector<std::string> evener = wrap(text, style, typesetter, [&](std::size_t i) {
            return i + 1 < last ? full : i < last ? shorter : beside;
        });
        return lacks > 0_mm && evener.size() == lines.size() ? evener : lines;
    }
};

} // namespace

Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const std::string& growth_note,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics) {
    const SheetRule& rule = theme.form(spec.board).sheet;
    Footer footer;
    footer.baseline = sheet.height - rule.footer_baseline;
    if (!spec.credit.value.empty()) footer.credit = theme.credit_prefix + spec.credit.value;
    const std::string& note = spec.note.value.empty() ? growth_note : spec.note.value;
    std::string text;
    if (!spec.source_line.value.empty()) text = theme.source_prefix + spec.source_line.value;
    if (!note.empty()) text += (text.empty() ? "" : theme.joint) + theme.note_prefix + note;
    if (text.empty()) return footer;

    const Length full = sheet.width - rule.margin * 2;
    const Length credit = footer.credit.empty()
                              ? 0_mm
                              : typesetter.measure(footer.credit, types.style(TypeRole::credit)) + rule.gutter;
    const TypeStyle& style = types.style(TypeRole::note);
    footer.lines = Lines{text, style, typesetter, full, full - credit}.broken();
    for (const std::string& line : footer.lines) {
        const bool last = &line == &footer.lines.back();
        const Length room = last ? full - credit : full, wide = typesetter.measure(line, style);
        if (wide > room + fit_tolerance || footer.lines.size() > most_lines)
            diagnostics.add(messages::does_not_fit,
                            spec.note.value.empty() ? spec.source_line.span : spec.note.span,
                            {line, format_number(wide.mm(), 2), format_number(room.mm(), 2),
                             format_number((wide - room).mm(), 2)});
    }
    return footer;
}

} // namespace zhitu
