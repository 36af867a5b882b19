#include "core/layout/footer.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/messages.hpp"
#include "core/text/wrap.hpp"

#include <set>

namespace zhitu {
namespace {

constexpr std::size_t most_lines = 6; // more is an article, not a note

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

std::string growth_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans) {
    std::set<std::pair<std::string, std::string>> periods;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const auto& figure = plans[i].figure;
        const Column* const category = charts[i].category();
        if (figure && figure->computed && category)
            periods.emplace(category->values[figure->from].text, category->values[figure->to].text);
    }
    if (periods.empty()) return {};
    if (periods.size() > 1) return theme.growth_note_mixed;
    return replaced(replaced(theme.growth_note, "{自}", periods.begin()->first), "{至}", periods.begin()->second);
}

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

    // Which line will be the last, beside the credit, is known only once the lines are counted.
    const Length full = sheet.width - rule.margin * 2;
    const Length credit = footer.credit.empty()
                              ? 0_mm
                              : typesetter.measure(footer.credit, types.style(TypeRole::credit)) + rule.gutter;
    const TypeStyle& style = types.style(TypeRole::note);
    std::size_t count = 1;
    for (; count <= most_lines; ++count) {
        footer.lines = wrap(text, style, typesetter,
                            [&](std::size_t line) { return line + 1 == count ? full - credit : full; });
        if (footer.lines.size() <= count) break;
    }
    if (footer.lines.size() <
        count) // the last line is too long beside the credit, and no line longer: it breaks earlier
        footer.lines = wrap(text, style, typesetter,
                            [&](std::size_t line) { return line + 2 < count ? full : full - credit; });
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
