#include "core/layout/footer.hpp"

#include "core/base/isolates.hpp"
#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/typed_lines.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/layout/fit.hpp"
#include "core/text/paragraph.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

constexpr std::size_t most_lines = 6; // more is an article, not a note
constexpr double least_beside = 4;    // characters: fewer beside the credit are a rag

/// The mark between two clauses takes the place of the stop behind the first. Where lines were typed, each clause
/// begins one.
std::string joined(std::string first, const std::string& joint, const std::string& second) {
    if (first.empty()) return second;
    if (std::max(typed_lines(first), typed_lines(second)) > 1) return first + "\n" + second;
    constexpr std::string_view stop = "。";
    constexpr std::string_view marks[]{"；", "，", "、", "。"};
    const bool is_mark = std::ranges::any_of(marks, [&](auto mark) { return joint.starts_with(mark); });
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

std::string note_of(const Spec& spec, const Theme& theme, const OwnNotes& own) {
    const bool own_words = spec.note.value.empty();
    std::string note = own_words ? own.growth : isolated(spec.note.value);
    for (const std::string& clause : {own_words ? own.sums : std::string(), own.proportions, own.axes})
        if (!clause.empty()) note = joined(std::move(note), theme.joint, clause);
    return note;
}

struct Composed {
    Paragraph paragraph;
    std::size_t below = 0; // lines that the credit has to itself, for nothing fits beside it
};

/// Beside a credit in several lines all lines are short, and no more than without it or than its own.
Composed compose(const std::string& text, const TypeStyle& style, Length full, Length credit,
                 std::size_t credit_lines, Typesetter& typesetter) {
    const auto lines = [&](Length width, Length last) {
        return typeset_paragraph(text, style, width, {.last_width = last}, typesetter);
    };
    if (credit_lines == 0) return {lines(full, full)};
    const Length left = full - credit;
    const bool has_room = left >= style.size * least_beside;
    if (credit_lines == 1) {
        if (Paragraph beside = lines(full, left); has_room && beside.fits()) return {std::move(beside)};
        return {lines(full, full), 1};
    }
    Paragraph alone = lines(full, full), beside = lines(has_room ? left : full, left);
    const bool higher = beside.lines.size() > std::max(credit_lines, alone.lines.size());
    return has_room && beside.fits() && !higher ? Composed{std::move(beside)}
                                                : Composed{std::move(alone), credit_lines};
}

std::size_t rows_of(const Composed& composed) { return composed.paragraph.lines.size() + composed.below; }

/// In one sentence, or the note in lines of its own where that takes no more of them: its end would else stand
/// there alone.
Composed compose_both(const std::string& source, const std::string& note, const std::string& joint,
                      const auto& composed) {
    if (note.empty()) return composed(source);
    Composed sentence = composed(joined(source, joint, note));
    if (source.empty() || rows_of(sentence) == 1) return sentence;
    Composed apart = composed(source + "\n" + note);
    return rows_of(apart) <= rows_of(sentence) ? std::move(apart) : std::move(sentence);
}

/// In one line where its type can be set so small, else in as many as it takes; flush right, so about even.
Length set_credit(const std::string& text, const TypeRule& rule, const TypeStyle& style, Length full,
                  Typesetter& typesetter, Footer& footer) {
    const Length least = typesetter.measure(text, stepped(rule, rule.ladder.size()).style);
    if (typed_lines(text) == 1 && least <= full + fit_tolerance) {
        footer.credit = {text}, footer.credit_fits = {LineFit{}};
        return typesetter.measure(text, style);
    }
    const Paragraph paragraph =
        typeset_paragraph(text, style, full, {.balanced = true, .at_blanks = true}, typesetter);
    for (const ParagraphLine& line : paragraph.lines) {
        footer.credit.push_back(line.text);
        footer.credit_fits.push_back(line.fit);
    }
    return paragraph.width;
}

/// Lines of source and note and those of the credit, which is larger, end on one baseline.
void add_rows(const Composed& composed, Length step, Length credit_step, Footer& footer) {
    const std::vector<ParagraphLine>& lines = composed.paragraph.lines;
    const std::size_t rows = std::max(lines.size() + composed.below, footer.credit.size());
    footer.lines.resize(rows - composed.below - lines.size());
    footer.fits.resize(footer.lines.size());
    for (const ParagraphLine& line : lines) {
        footer.lines.push_back(line.text);
        footer.fits.push_back(line.fit);
    }
    footer.lines.resize(rows);
    footer.fits.resize(rows);
    footer.rises.resize(rows);
    for (std::size_t i = rows; i-- > 1;) {
        const bool of_credit = footer.credit.size() > 1 && i + footer.credit.size() >= rows;
        footer.rises[i - 1] = footer.rises[i] + (of_credit ? std::max(step, credit_step) : step);
    }
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
    std::string note = note_of(spec, theme, own);
    if (spec.vertical_note.value && note.empty())
        diagnostics.add(messages::no_note_to_turn, spec.vertical_note.span);
    if (spec.vertical_note.value) footer.aside = std::exchange(note, {});
    if (!note.empty()) note = theme.note_prefix + note;
    std::string source;
    if (!spec.source_line.value.empty()) source = theme.source_prefix + isolated(spec.source_line.value);
    const Length full = sheet.width - rule.margin * 2;
    Length credit = rule.gutter;
    if (!spec.credit.value.empty())
        credit += set_credit(theme.credit_prefix + isolated(spec.credit.value),
                             theme.form(spec.board).type(TypeRole::credit), types.style(TypeRole::credit), full,
                             typesetter, footer);
    Composed composed;
    if (!source.empty() || !note.empty())
        composed = compose_both(source, note, theme.joint, [&](const std::string& text) {
            return compose(text, types.style(TypeRole::note), full, credit, footer.credit.size(), typesetter);
        });
    constexpr double credit_leading = 1.2;
    add_rows(composed, rule.footer_step, types.style(TypeRole::credit).size * credit_leading, footer);
    complain(composed.paragraph.lines, plain_text(source).size(), rule.footer_step, spec, diagnostics);
    return footer;
}

} // namespace zhitu
