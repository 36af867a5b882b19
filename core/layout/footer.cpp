#include "core/layout/footer.hpp"

#include "core/base/isolates.hpp"
#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/text/paragraph.hpp"

#include <utility>

namespace zhitu {
namespace {

constexpr std::size_t most_lines = 6; // more is an article, not a note
constexpr double least_beside = 4;    // characters: fewer beside the credit are a rag

/// The mark between two clauses takes the place of the stop behind the first.
std::string joined(std::string first, const std::string& joint, const std::string& second) {
    if (first.empty()) return second;
    constexpr std::string_view stop = "。";
    const bool is_mark = joint.starts_with("；") || joint.starts_with("，") || joint.starts_with("、");
    if (is_mark && first.ends_with(stop)) first.resize(first.size() - stop.size());
    return first + joint + second;
}

/// The author's note takes the place of the one on growth, which would have said it.
void say_unsaid_basis(const Spec& spec, const OwnNotes& own, Diagnostics& diagnostics) {
    if (spec.note.value.empty() || own.growth.empty()) return;
    for (const ChartSpec& chart : spec.charts)
        if (const Phrase& basis = chart.growth.basis; !basis.value.empty())
            diagnostics.add(messages::basis_unsaid, basis.span, {basis.value});
}

struct Composed {
    Paragraph paragraph;
    bool credit_alone = false; // nothing stands beside it: it has a line of its own under the others
};

Composed compose(const std::string& text, const TypeStyle& style, Length full, Length credit,
                 Typesetter& typesetter) {
    const auto lines = [&](Length last) {
        return typeset_paragraph(text, style, full, {.last_width = last}, typesetter);
    };
    if (credit <= 0_mm) return {lines(full)};
    if (full - credit >= style.size * least_beside)
        if (Paragraph beside = lines(full - credit); beside.fits()) return {std::move(beside)};
    return {lines(full), true};
}

/// Where the words before or behind the joint were typed; all of them may be ours.
Span written_at(const Spec& spec, bool in_source) {
    if (!in_source && !spec.note.value.empty()) return spec.note.span;
    return spec.source_line.value.empty() ? spec.title.span : spec.source_line.span;
}

/// What stands behind the last line that there may be.
void say_too_long(const std::vector<ParagraphLine>& lines, Length step, Span span, Diagnostics& diagnostics) {
    std::size_t characters = 0;
    for (std::size_t i = most_lines; i < lines.size(); ++i)
        characters += count_characters(plain_text(lines[i].text));
    const Length missing = step * static_cast<double>(lines.size() - most_lines);
    diagnostics.add(messages::note_too_long, span,
                    {plain_text(lines.front().text), std::to_string(lines.size()), std::to_string(most_lines),
                     format_number(missing.mm(), 2), std::to_string(characters)});
}

/// `source`: the bytes of the plain text that are the source's.
void complain(const std::vector<ParagraphLine>& lines, std::size_t source, Length step, const Spec& spec,
              Diagnostics& diagnostics) {
    if (lines.size() > most_lines)
        return say_too_long(lines, step, written_at(spec, source * 2 > lines.back().end), diagnostics);
    for (const ParagraphLine& line : lines)
        if (line.over > fit_tolerance)
            say_too_wide(line.text, line.set.advance - line.over, line.over, written_at(spec, line.begin < source),
                         "", diagnostics);
}

} // namespace

Footer arrange_footer(const Spec& spec, const Theme& theme, const Rect& sheet, const OwnNotes& own,
                      const Types& types, Typesetter& typesetter, Diagnostics& diagnostics) {
    const SheetRule& rule = theme.form(spec.board).sheet;
    say_unsaid_basis(spec, own, diagnostics);
    Footer footer;
    footer.baseline = sheet.height - rule.footer_baseline;
    if (!spec.credit.value.empty()) footer.credit = theme.credit_prefix + isolated(spec.credit.value);
    const bool own_words = spec.note.value.empty();
    std::string note = own_words ? own.growth : isolated(spec.note.value);
    for (const std::string& clause : {own_words ? own.sums : std::string(), own.proportions, own.axes})
        if (!clause.empty()) note = joined(std::move(note), theme.joint, clause);
    if (spec.vertical_note.value && note.empty())
        diagnostics.add(messages::no_note_to_turn, spec.vertical_note.span);
    if (spec.vertical_note.value) footer.aside = std::exchange(note, {});
    std::string text;
    if (!spec.source_line.value.empty()) text = theme.source_prefix + isolated(spec.source_line.value);
    const std::size_t source = plain_text(text).size();
    if (!note.empty()) text = joined(std::move(text), theme.joint, theme.note_prefix + note);
    if (text.empty()) return footer;

    const Length full = sheet.width - rule.margin * 2;
    const Length credit = footer.credit.empty()
                              ? 0_mm
                              : typesetter.measure(footer.credit, types.style(TypeRole::credit)) + rule.gutter;
    const auto [paragraph, credit_alone] = compose(text, types.style(TypeRole::note), full, credit, typesetter);
    for (const ParagraphLine& line : paragraph.lines) {
        footer.lines.push_back(line.text);
        footer.fits.push_back(line.fit);
    }
    if (credit_alone) footer.lines.emplace_back(), footer.fits.emplace_back();
    for (std::size_t below = footer.lines.size(); below-- > 0;)
        footer.rises.push_back(rule.footer_step * static_cast<double>(below));
    complain(paragraph.lines, source, rule.footer_step, spec, diagnostics);
    return footer;
}

} // namespace zhitu
