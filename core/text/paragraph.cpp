#include "core/text/paragraph.hpp"

#include "core/text/breaks.hpp"
#include "core/text/line_breaker.hpp"
#include "core/text/marked_atoms.hpp"
#include "core/text/text_faults.hpp"
#include "core/text/words.hpp"
#include "core/text/written_forms.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr Length rounding = 1e-9_mm; // of sums; far below what a printer can show
// What it costs to part a word: Chinese is read on over the end of a line, a title is taken in at a glance.
constexpr double running_word = 3, title_word = 400;

Paragraph faulty_paragraph(std::string_view text, TextFault fault, std::size_t offset) {
    Paragraph paragraph;
    ParagraphLine& line = paragraph.lines.emplace_back();
    line.end = text.size();
    line.text = text;
    line.set.fault = fault;
    line.set.fault_offset = offset;
    return paragraph;
}

/// Offsets of a line's own text instead of the whole's.
template <class Found> void count_from(std::size_t begin, std::vector<Found>& all) {
    for (Found& found : all) found.offset -= begin;
}

class LineSetter {
public:
    LineSetter(const AtomText& atoms, const MarkedText& text, const std::vector<double>& costs,
               const ParagraphOptions& options) :
        atoms_(atoms),
        text_(text), costs_(costs), options_(options) {}

    ParagraphLine set(const BrokenLine& broken) const {
        const bool last = broken.next == costs_.size() || costs_[broken.next] == must_break;
        ParagraphLine line;
        line.begin = byte(broken.set.begin);
        line.end = byte(broken.next);
        line.text = markup_of(text_, line.begin, byte(broken.set.end));
        line.fit = fit(broken, last);
        const auto own = [&](const std::vector<std::uint8_t>& all) {
            const auto at = [&](std::size_t place) { return all.begin() + static_cast<std::ptrdiff_t>(place); };
            return all.empty() ? all : std::vector(at(line.begin), at(byte(broken.set.end)));
        };
        const bool is_part = line.begin > 0 || line.end < text_.plain.size();
        line.fit.levels = own(atoms_.levels);
        if (is_part) line.fit.stances = own(atoms_.stances);
        line.set = set_line(atoms_, text_.plain, broken.set, line.fit, costs_);
        count_from(line.begin, line.set.missing);
        count_from(line.begin, line.set.tall);
        count_from(line.begin, line.set.doubtful);
        const Length over = std::min(broken.natural, line.set.advance) - broken.width;
        line.over = over > rounding ? over : 0_mm;
        return line;
    }

private:
    std::size_t byte(std::size_t atom) const {
        return atom < atoms_.atoms.size() ? atoms_.atoms[atom].begin : text_.plain.size();
    }
    LineFit fit(const BrokenLine& line, bool last) const {
        const bool ragged_last = last && !options_.justified_last;
        // A last line that is too long by what its marks can give is justified all the same; one whose characters
        // would stand further apart than they are wide is not, whichever it is.
        const bool justified = options_.justified && !line.gapes && (!ragged_last || line.natural > line.width);
        return justified ? LineFit{LineFit::Fill::justified, line.width} : LineFit{};
    }

    const AtomText& atoms_;
    const MarkedText& text_;
    const std::vector<double>& costs_;
    const ParagraphOptions& options_;
};

/// In ems, of the lines of a title: it takes as few as it can.
double mean_line(const AtomText& text, Length em, Length width) {
    Length whole;
    for (const Atom& atom : text.atoms) whole += atom.glue.natural + atom.advance;
    return whole / em / std::max(std::ceil(whole / width), 1.0);
}

/// A title is taken in at a glance: what belongs together in it is as dear as a word, a number's measure dearer.
/// Rather than be even its lines end where its parts do, or its clauses, unless one would be less than two fifths
/// of the next.
void weigh_for_title(const AtomText& atoms, double mean, std::vector<double>& costs) {
    constexpr double weight = 4, far = 3.0 / 7; // of the mean: so far from it are both of two such lines
    const double worth = 2 * (far * mean) * (far * mean);
    for (std::size_t i = 1; i < costs.size(); ++i) {
        if (costs[i] >= title_word) continue;
        const bool clause = costs[i] == 0 && ends_a_clause(atoms, i);
        costs[i] = clause || ends_a_part(atoms, i) ? -worth : costs[i] * weight;
    }
}

/// Names in a row stay whole, whatever the lines look like, and take one more for that.
void keep_to_blanks(const AtomText& atoms, std::vector<double>& costs) {
    constexpr double inside_a_name = 3e4;
    const auto ends_a_name = [](const Atom& atom) {
        return atom.kind == CharacterClass::space || atom.kind == CharacterClass::comma;
    };
    for (std::size_t i = 1; i < costs.size(); ++i)
        if (!ends_a_name(atoms.atoms[i - 1])) costs[i] += inside_a_name;
}

/// Blanks in place of the line feeds, whose bytes come back: no font has them.
std::vector<std::size_t> take_line_feeds(std::string& plain) {
    std::vector<std::size_t> places;
    for (std::size_t at = plain.find('\n'); at != std::string::npos; at = plain.find('\n', at + 1)) {
        places.push_back(at);
        plain[at] = ' ';
    }
    return places;
}

/// No line ends inside what a small text stands over.
void break_at(const std::vector<std::size_t>& line_feeds, const AtomText& text, std::vector<double>& costs) {
    for (std::size_t i = 1; i < costs.size(); ++i) {
        const bool typed = std::ranges::binary_search(line_feeds, text.atoms[i].begin - 1);
        const bool inside =
            std::ranges::any_of(text.rubies, [i](const RubyAtoms& ruby) { return ruby.begin < i && i < ruby.end; });
        if (typed && !inside) costs[i] = must_break;
    }
}

/// Everything that belongs together across a break, with a | there.
std::string parted_at(std::size_t at, const AtomText& atoms, const std::vector<double>& costs,
                      std::string_view plain) {
    std::size_t first = at - 1, end = at + 1;
    while (first > 0 && costs[first] > 0) --first;
    while (end < costs.size() && costs[end] > 0) ++end;
    const auto byte = [&](std::size_t atom) {
        return atom < atoms.atoms.size() ? atoms.atoms[atom].begin : plain.size();
    };
    const auto piece = [&](std::size_t from, std::size_t to) {
        return std::string(plain.substr(byte(from), byte(to) - byte(from)));
    };
    return piece(first, at) + "|" + piece(at, end);
}

} // namespace

Length room_between(const std::vector<ParagraphLine>& lines) {
    Length between;
    for (std::size_t i = 1; i < lines.size(); ++i)
        between = std::max(between, lines[i - 1].set.below + lines[i].set.above);
    return between;
}

Length line_step(const std::vector<ParagraphLine>& lines, Length size) {
    constexpr double close = 1.2, air = 0.15; // in ems; the air, or dots melt with the tops of what is under them
    const Length ornaments = room_between(lines);
    return std::max(size * close, ornaments > 0_mm ? size * (1 + air) + ornaments : 0_mm);
}

bool Paragraph::fits() const {
    return std::all_of(lines.begin(), lines.end(), [](const ParagraphLine& line) { return line.over == 0_mm; });
}

Paragraph typeset_paragraph(std::string_view text, const TypeStyle& style, const LineWidths& widths,
                            const ParagraphOptions& options, Typesetter& typesetter) {
    std::size_t fault_offset = 0;
    const TextFault fault = find_text_fault(text, fault_offset, true);
    if (fault != TextFault::none) return faulty_paragraph(text, fault, fault_offset);
    MarkedText marked = read_markup(text);
    write_forms(marked, style);
    const std::vector<std::size_t> line_feeds = take_line_feeds(marked.plain);
    const AtomText atoms = marked_atoms(marked, style, typesetter);
    const Length em = style.size * style.condensed;
    std::vector<double> costs = break_costs(atoms, marked.plain, style.line_breaks);
    if (!line_feeds.empty() || !is_one_line(atoms, widths, options)) {
        if (options.balanced) weigh_for_title(atoms, mean_line(atoms, em, widths[0]), costs);
        keep_words(atoms, marked.plain, options.balanced ? title_word : running_word, costs);
    }
    if (options.at_blanks) keep_to_blanks(atoms, costs);
    if (!line_feeds.empty()) break_at(line_feeds, atoms, costs);
    const std::vector<BrokenLine> broken = break_lines(atoms, costs, em, widths, options);
    const LineSetter setter(atoms, marked, costs, options);
    Paragraph paragraph;
    for (const BrokenLine& line : broken) {
        paragraph.lines.push_back(setter.set(line));
        paragraph.width = std::max(paragraph.width, paragraph.lines.back().set.advance);
        if (line.next == costs.size() || costs[line.next] <= paragraph.parting) continue;
        paragraph.parting = costs[line.next];
        paragraph.parted = parted_at(line.next, atoms, costs, marked.plain);
    }
    return paragraph;
}

} // namespace zhitu
