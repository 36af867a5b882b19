#include "core/text/line.hpp"

#include "core/base/hangul.hpp"
#include "core/text/breaks.hpp"
#include "core/text/directions.hpp"
#include "core/text/ornaments.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// The space before each atom of a line but the first, brought to a width.
class Gaps {
public:
    Gaps(const std::vector<Atom>& atoms, AtomRange range) : atoms_(atoms), range_(range) {
        widths_.reserve(range.end - range.begin);
        for (std::size_t i = range.begin; i < range.end; ++i)
            widths_.push_back(i > range.begin ? atoms[i].glue.natural : 0_mm);
    }

    Length before(std::size_t atom) const { return widths_[atom - range_.begin]; }

    /// Brings the line from `natural` to `width`, in the order of CLREQ 3.6.
    void justify(Length natural, Length width, const std::vector<double>& costs) {
        const Length need = width - natural;
        if (need < 0_mm) return shrink(-need);
        Length left = need;
        for (const GlueKind kind : {GlueKind::word_space, GlueKind::latin_gap})
            left -= share(left, kind, &Glue::stretch, 1);
        std::vector<std::size_t> gaps = gaps_where(opens_at_last, costs);
        const auto of_gap = [&](std::size_t i) -> const Atom& { return atoms_[i]; };
        const auto further = std::ranges::partition(gaps, opens_further, of_gap);
        if (further.begin() != gaps.begin()) gaps.erase(further.begin(), gaps.end());
        open(left, gaps);
    }

    void spread(Length natural, Length width, const std::vector<double>& costs) {
        open(width - natural, gaps_where(may_open, costs));
    }

private:
    void shrink(Length need) {
        for (const GlueKind kind : {GlueKind::word_space, GlueKind::middle_dot, GlueKind::bracket, GlueKind::comma,
                                    GlueKind::latin_gap, GlueKind::stop})
            need -= share(need, kind, &Glue::shrink, -1);
    }

    /// Takes up to `need` from, or gives it to, all glue of a kind in proportion to what each can; returns how
    /// much.
    Length share(Length need, GlueKind kind, Length Glue::*room, double sign) {
        Length whole;
        for (std::size_t i = range_.begin + 1; i < range_.end; ++i)
            if (atoms_[i].glue.kind == kind) whole += atoms_[i].glue.*room;
        const Length taken = std::min(need, whole);
        if (taken <= 0_mm) return {};
        for (std::size_t i = range_.begin + 1; i < range_.end; ++i)
            if (atoms_[i].glue.kind == kind)
                widths_[i - range_.begin] += atoms_[i].glue.*room * (sign * (taken / whole));
        return taken;
    }

    /// The atoms that have such a gap before them.
    std::vector<std::size_t> gaps_where(decltype(may_open) opens, const std::vector<double>& costs) const {
        std::vector<std::size_t> gaps;
        for (std::size_t i = range_.begin + 1; i < range_.end; ++i)
            if (opens(atoms_, i, costs)) gaps.push_back(i);
        return gaps;
    }

    /// Opens all of them by the same.
    void open(Length need, const std::vector<std::size_t>& gaps) {
        for (const std::size_t gap : gaps) widths_[gap - range_.begin] += need / static_cast<double>(gaps.size());
    }

    const std::vector<Atom>& atoms_;
    AtomRange range_;
    std::vector<Length> widths_; // [atom - range.begin]
};

bool joins(CharacterClass kind) {
    return kind == CharacterClass::middle_dot || kind == CharacterClass::connector ||
           kind == CharacterClass::solidus;
}

/// The quotes of Latin words are set as letters, and belong to what they hold all the same.
CharacterClass leaning(const Atom& atom) { return is_curly_quote(atom.code) ? class_of(atom.code) : atom.kind; }

/// An opening mark belongs to what follows it, others to what is before them, · ～ ／ to both.
bool leans_forward(const Atom& atom) {
    const CharacterClass kind = leaning(atom);
    return kind == CharacterClass::opening || joins(kind);
}
bool leans_back(const Atom& atom) {
    const CharacterClass kind = leaning(atom);
    return (is_full_width_mark(kind) && kind != CharacterClass::opening) || joins(kind);
}

/// What a line's last atom has beyond its end: the blank of a mark, kerning for what followed, or a mark that
/// hangs.
Length beyond(const Atom& last, bool justified) {
    return justified && last.hangs ? last.advance : last.trim_right + last.end_trim;
}

/// The width of a line as its gaps stand.
Length width_of(const std::vector<Atom>& atoms, AtomRange range, const Gaps& gaps, bool justified) {
    Length width = -atoms[range.begin].trim_left;
    for (std::size_t i = range.begin; i < range.end; ++i) width += gaps.before(i) + atoms[i].advance;
    return width - beyond(atoms[range.end - 1], justified);
}

/// The atoms of a line in the order of the text, each in its place; the runs are still to come.
std::vector<PlacedAtom> place_atoms(const AtomText& text, AtomRange range, const Gaps& gaps, bool justified) {
    std::vector<PlacedAtom> placed(range.end - range.begin);
    const VisualOrder order =
        text.levels.empty() ? VisualOrder{} : visual_order(text.atoms, range.begin, range.end);
    Length pen = -text.atoms[range.begin].trim_left;
    PlacedAtom* left = nullptr;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const std::size_t atom = order.atoms.empty() ? range.begin + i : order.atoms[i];
        pen += gaps.before(order.glues.empty() ? atom : order.glues[i]);
        if (left) left->right = pen;
        left = &placed[atom - range.begin];
        const bool drawn_left = atom + 1 < range.end && is_centred_before(text.atoms[atom], text.atoms[atom + 1]);
        *left = {atom, drawn_left ? pen - text.atoms[atom].beside : pen, pen};
        pen += text.atoms[atom].advance;
    }
    if (justified && text.atoms[range.end - 1].hangs) placed.back().pen -= text.atoms[range.end - 1].beside;
    left->right = pen - beyond(text.atoms[range.end - 1], justified);
    return placed;
}

/// Puts glyphs into runs, in the order of the text. What stands behind a run's last atom belongs to it.
class RunWriter {
public:
    RunWriter(const AtomText& text, std::string_view written, SetText& set) :
        text_(text), written_(written), set_(set) {}

    /// A run from one atom to another of the text.
    void start(const PlacedAtom& first, const PlacedAtom& last) {
        const bool leftward = text_.atoms[first.atom].level % 2 == 1;
        const Length left = (leftward ? last : first).pen, right = (leftward ? first : last).right;
        const AtomRun& source = text_.runs[text_.atoms[first.atom].run];
        const ShapedPiece& piece = *source.piece;
        set_.runs.emplace_back(left, GlyphRun{piece.font, source.size * piece.size, {}, {}, {}, right - left});
        set_.runs.back().second.condensed = source.condensed * piece.condensed;
        set_.runs.back().second.turned = source.turned;
        if (piece.substitute) set_.substitutes.push_back(*piece.substitute);
        if (piece.fallback) set_.fallbacks.emplace_back(set_.runs.size() - 1, *piece.fallback);
        if (!source.ink.empty()) set_.inks.emplace_back(set_.runs.size() - 1, source.ink);
        set_.runs.back().second.glyphs.reserve(piece.glyphs.size());
    }

    void add(PlacedAtom& placed) {
        placed.run = set_.runs.size() - 1;
        auto& [offset, run] = set_.runs.back();
        const Atom& atom = text_.atoms[placed.atom];
        const AtomRun& source = text_.runs[atom.run];
        const Length em = source.em();
        Length pen = placed.pen + atom.lead;
        for (std::uint32_t i = atom.glyph; i < atom.glyph + atom.glyphs; ++i) {
            const ShapedGlyph& glyph = source.piece->glyphs[i];
            const Length along = pen - offset, down = glyph.y * source.size;
            if (text_.vertical && !source.turned)
                run.glyphs.push_back({glyph.index, glyph.x * source.size + source.rise, along + down});
            else
                run.glyphs.push_back({glyph.index, along + glyph.x * em, down - source.rise + baseline(source)});
            pen += glyph.advance * em;
        }
        run.clusters.push_back({atom.bytes, atom.glyphs});
        run.text += written_.substr(atom.begin, atom.bytes);
    }

private:
    static Length baseline(const AtomRun& source) { return source.turned ? source.size * turned_foot : 0_mm; }

    const AtomText& text_;
    std::string_view written_;
    SetText& set_;
};

/// Figures of a year are of one run with the characters beside them: 2020年 is found as one word.
bool goes_on(const AtomText& text, const Atom& before, const Atom& after) {
    const AtomRun &one = text.runs[before.run], &next = text.runs[after.run];
    if (before.run == after.run) return true;
    return (one.year || next.year) && one.piece->font == next.piece->font && one.size == next.size &&
           one.turned == next.turned && one.ink == next.ink && before.level == 0 && after.level == 0;
}

template <class Found>
std::vector<Found> within(const std::vector<Found>& all, std::size_t begin, std::size_t end) {
    std::vector<Found> some;
    for (const Found& found : all)
        if (found.offset >= begin && found.offset < end) some.push_back(found);
    return some;
}

/// Over a line there is as much room as for a small text; a mark that stands aside is one that its font cannot
/// place.
std::vector<TallMarks> tall_marks(const AtomText& text, AtomRange range) {
    constexpr double most = 0.6, most_aside = 0.15; // ems
    std::vector<TallMarks> tall;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const Atom& atom = text.atoms[i];
        const Length em = text.runs[atom.run].size, reach = std::max(atom.above, atom.below);
        if (reach > em * most)
            tall.push_back({atom.begin, reach, em * most});
        else if (atom.aside > em * most_aside)
            tall.push_back({atom.begin, atom.aside, em * most_aside});
    }
    return tall;
}

} // namespace

bool may_open(const std::vector<Atom>& atoms, std::size_t at, const std::vector<double>& costs) {
    const Atom &before = atoms[at - 1], &after = atoms[at];
    const auto of_ascii = [](const Atom& atom) { return atom.code > U' ' && atom.code < 0x7f; };
    const bool in_word = of_ascii(before) && (of_ascii(after) || after.kind == CharacterClass::letter ||
                                              after.kind == CharacterClass::digit); // C++, COVID-19, g/m³
    const auto joins = [](const Atom& dash, const Atom& word) {                     // 8:30—17:45, yes—no
        return dash.kind == CharacterClass::dash &&
               (word.kind == CharacterClass::digit || word.kind == CharacterClass::letter);
    };
    if (joins(before, after) || joins(after, before)) return false;
    const bool korean = is_hangul(before.code) || is_hangul(after.code); // it is spaced by its words
    if (korean && before.kind != CharacterClass::space) return false;
    return costs[at] < never_break && !in_word && !leans_forward(before) && !leans_back(after);
}

bool opens_at_last(const std::vector<Atom>& atoms, std::size_t at, const std::vector<double>& costs) {
    const bool korean = is_hangul(atoms[at].code) || (at > 1 && is_hangul(atoms[at - 2].code));
    return (korean || atoms[at].glue.kind != GlueKind::word_space) && may_open(atoms, at, costs);
}

SetText set_line(const AtomText& text, std::string_view written, AtomRange range, const LineFit& fit,
                 const std::vector<double>& costs) {
    SetText set;
    set.vertical = text.vertical;
    if (range.begin == range.end) return set;
    const std::vector<Atom>& atoms = text.atoms;
    const bool justified = fit.fill == LineFit::Fill::justified;
    Gaps gaps(atoms, range);
    const Length natural = width_of(atoms, range, gaps, justified);
    if (justified) gaps.justify(natural, fit.width, costs);
    if (fit.fill == LineFit::Fill::spread) gaps.spread(natural, fit.width, costs);
    std::vector<PlacedAtom> placed = place_atoms(text, range, gaps, justified);
    RunWriter writer(text, written, set);
    for (auto first = placed.begin(); first != placed.end();) {
        auto end = first + 1;
        while (end != placed.end() && goes_on(text, atoms[(end - 1)->atom], atoms[end->atom])) ++end;
        writer.start(*first, *(end - 1));
        for (; first != end; ++first) writer.add(*first);
    }
    for (const PlacedAtom& each : placed) set.advance = std::max(set.advance, each.right);
    add_ornaments(text, placed, set);
    const Atom& last = atoms[range.end - 1];
    set.tall = tall_marks(text, range);
    set.missing = within(text.missing, atoms[range.begin].begin, last.begin + last.bytes);
    set.doubtful = within(text.doubtful, atoms[range.begin].begin, last.begin + last.bytes);
    return set;
}

} // namespace zhitu
