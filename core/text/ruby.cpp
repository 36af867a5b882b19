#include "core/text/ruby.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double ruby_size = 0.5;                      // of the text below it
constexpr double reach_over = 0.5, least_apart = 0.25; // of a small text's em

TypeStyle ruby_style(TypeStyle style) {
    style.size = style.size * ruby_size;
    style.digit_size = style.size;
    style.tracking = style.latin_gap = 0;
    return style;
}

class RubyRoom {
public:
    RubyRoom(AtomText& found, Length em) : found_(found), atoms_(found.atoms), em_(em) {
        for (const RubyAtoms& ruby : found.rubies) lacks_.push_back(ruby.set.advance - width(ruby));
    }

    void make() {
        for (std::size_t i = 0; i < lacks_.size(); ++i)
            if (lacks_[i] > 0_mm) widen(i);
        for (std::size_t i = 1; i < lacks_.size(); ++i)
            if (follows(i)) part(i);
    }

private:
    const RubyAtoms& ruby(std::size_t i) const { return found_.rubies[i]; }
    /// Whether the one before it ends where it begins.
    bool follows(std::size_t i) const { return i > 0 && i < lacks_.size() && ruby(i - 1).end == ruby(i).begin; }

    Length width(const RubyAtoms& ruby) const {
        Length width;
        for (std::size_t i = ruby.begin; i < ruby.end; ++i)
            width += atoms_[i].advance + (i > ruby.begin ? atoms_[i].glue.natural : 0_mm);
        return width;
    }

    /// What stands so low that what is over it is clear of it.
    static bool is_low(const Atom& mark) {
        return mark.kind == CharacterClass::comma || mark.kind == CharacterClass::stop;
    }
    /// How far a small text may reach towards a character: over Han, over the blank that a mark has on this side,
    /// over the space that parts letters from Han.
    Length over(const Atom& beside, Length blank, const Glue& between) const {
        const Length most = em_ * reach_over;
        if (is_square(beside) && !beside.script) return most;
        return std::min(most, between.kind == GlueKind::latin_gap ? between.natural : blank);
    }
    /// Nothing stands before the first and behind the last character of a text: what a small text takes there is
    /// its own room, which no glue draws in.
    Length over_before(std::size_t i) const {
        if (follows(i)) return {};
        if (ruby(i).begin == 0) return em_ * reach_over;
        const Atom& beside = atoms_[ruby(i).begin - 1];
        return over(beside, beside.trim_right, atoms_[ruby(i).begin].glue);
    }
    Length over_after(std::size_t i) const {
        if (follows(i + 1)) return {};
        if (ruby(i).end == atoms_.size()) return em_ * reach_over;
        const Atom& beside = atoms_[ruby(i).end];
        return over(beside, is_low(beside) ? em_ * reach_over : beside.trim_left, beside.glue);
    }

    /// Where both sides let it reach over them, what they take parts no characters.
    void widen(std::size_t i) {
        const Length before = over_before(i), after = over_after(i);
        const Length ends = std::min({lacks_[i] / 2, before, after});
        const Length pad = ends + spread(ruby(i), lacks_[i] - ends * 2);
        Atom &first = atoms_[ruby(i).begin], &last = atoms_[ruby(i).end - 1];
        first.lead += ends;
        first.advance += ends;
        last.tail += ends;
        last.advance += ends;
        if (ruby(i).begin > 0) draw_in(first.glue, std::min(pad, before));
        if (ruby(i).end < atoms_.size()) draw_in(atoms_[ruby(i).end].glue, std::min(pad, after));
    }

    /// Half as much at the ends as between two of them (CLREQ 3.3.4), and letters stay together. Returns what an
    /// end has.
    Length spread(const RubyAtoms& ruby, Length lacks) {
        const auto first = atoms_.begin() + static_cast<std::ptrdiff_t>(ruby.begin);
        const auto end = atoms_.begin() + static_cast<std::ptrdiff_t>(ruby.end);
        if (!std::all_of(first, end, is_square)) {
            first->lead += lacks / 2;
            first->advance += lacks / 2;
            (end - 1)->tail += lacks / 2;
            (end - 1)->advance += lacks / 2;
            return lacks / 2;
        }
        const Length each = lacks / static_cast<double>(ruby.end - ruby.begin);
        for (auto atom = first; atom != end; ++atom) {
            atom->lead += each / 2;
            atom->tail += each / 2;
            atom->advance += each;
        }
        return each / 2;
    }

    static void draw_in(Glue& glue, Length by) {
        glue.natural -= by;
        glue.shrink = std::max(glue.shrink - by, 0_mm); // that blank is no longer free
    }

    void part(std::size_t i) {
        Glue& glue = atoms_[ruby(i).begin].glue;
        const Length inset = std::max(-lacks_[i - 1], 0_mm) / 2 + std::max(-lacks_[i], 0_mm) / 2;
        glue.natural += std::max(em_ * least_apart - inset - glue.natural, 0_mm);
    }

    AtomText& found_;
    std::vector<Atom>& atoms_;
    Length em_;                 // of the small texts
    std::vector<Length> lacks_; // by so much a small text is wider than its characters
};

} // namespace

void add_rubies(const MarkedText& text, const TypeStyle& style, Typesetter& typesetter, AtomText& found) {
    const auto at = [&](std::size_t byte) {
        const auto atom = std::lower_bound(found.atoms.begin(), found.atoms.end(), byte,
                                           [](const Atom& each, std::size_t place) { return each.begin < place; });
        return static_cast<std::size_t>(atom - found.atoms.begin());
    };
    const TypeStyle small = ruby_style(style);
    for (const Ruby& ruby : text.rubies) {
        const RubyAtoms& over = found.rubies.emplace_back(
            RubyAtoms{at(ruby.begin), at(ruby.end), typesetter.set(as_markup(ruby.text), small)});
        for (const MissingGlyph& missing : over.set.missing)
            found.missing.push_back({ruby.begin, missing.code, missing.family});
    }
    RubyRoom(found, small.size * small.condensed).make();
}

} // namespace zhitu
