#include "core/layout/footer.hpp"

#include "core/base/isolates.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/text/paragraph.hpp"

namespace zhitu {
namespace {

constexpr std::size_t most_lines = 6; // more is an article, not a note

/// The mark between two clauses takes the place of the stop behind the first.
std::string joined(std::string first, const std::string& joint, const std::string& second) {
    if (first.empty()) return second;
    constexpr std::string_view stop = "。";
    const bool is_mark = joint.starts_with("；") || joint.starts_with("，") || joint.starts_with("、");
    if (is_mark && first.ends_with(stop)) first.resize(first.size() - stop.size());
    return first + joint + second;
}

} // namespace

Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const OwnNotes& own,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics) {
    const SheetRule& rule = theme.form(spec.board).sheet;
    Footer footer;
    footer.baseline = sheet.height - rule.footer_baseline;
    if (!spec.credit.value.empty()) footer.credit = theme.credit_prefix + isolated(spec.credit.value);
    const bool own_words = spec.note.value.empty();
    std::string note = own_words ? own.growth : spec.vertical_note.value ? "" : isolated(spec.note.value);
    for (const std::string& clause : {own_words ? own.sums : std::string(), own.proportions, own.axes})
        if (!clause.empty()) note = joined(std::move(note), theme.joint, clause);
    std::string text;
    if (!spec.source_line.value.empty()) text = theme.source_prefix + isolated(spec.source_line.value);
    if (!note.empty()) text = joined(std::move(text), theme.joint, theme.note_prefix + note);
    if (text.empty()) return footer;

    const Length full = sheet.width - rule.margin * 2;
    const Length credit = footer.credit.empty()
                              ? 0_mm
                              : typesetter.measure(footer.credit, types.style(TypeRole::credit)) + rule.gutter;
    const TypeStyle& style = types.style(TypeRole::note);
    const Span written = !spec.note.value.empty()          ? spec.note.span
                         : !spec.source_line.value.empty() ? spec.source_line.span
                                                           : spec.title.span; // all words are ours
    const Paragraph paragraph = typeset_paragraph(text, style, full, {.last_width = full - credit}, typesetter);
    for (const ParagraphLine& line : paragraph.lines) {
        footer.lines.push_back(line.text);
        footer.fits.push_back(line.fit);
        const Length wide = line.set.advance;
        const Length over = footer.lines.size() > most_lines ? wide : line.over;
        if (over <= fit_tolerance) continue;
        diagnostics.add(messages::does_not_fit, written,
                        {line.text, format_number(wide.mm(), 2), format_number((wide - over).mm(), 2),
                         format_number(over.mm(), 2)});
    }
    return footer;
}

} // namespace zhitu
