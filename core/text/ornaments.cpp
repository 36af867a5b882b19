#include "core/text/ornaments.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// In ems of the text; in a column its em box reaches half an em to both sides of the middle.
// Small letters keep their g and j clear of heavy strokes: over a line, and lying beside a column, which is read
// from its middle. Reach: beyond the em box.
constexpr double ruby_baseline = 1, ruby_reach = 0.57;
constexpr double lying_middle = 0.83, lying_reach = 0.6, standing_middle = 0.77, standing_reach = 0.52;
constexpr double dot_gap = 0.06, dot_width = 0.15;
constexpr double line_gap = 0.08, line_width = 0.055;
constexpr double line_inset = 0.06; // so that two names side by side have two lines
constexpr double wave_width = 0.12; // of a wavy line, from crest to trough

class Ornaments {
public:
    Ornaments(const AtomText& text, const std::vector<PlacedAtom>& placed, SetText& set) :
        text_(text), placed_(placed), set_(set), over_dots_(lines_over_dots()) {}

    void add() {
        for (std::size_t i = 0; i < placed_.size(); ++i) {
            set_.above = std::max(set_.above, atom(i).above);
            set_.below = std::max(set_.below, atom(i).below);
            if (atom(i).dotted) dot(i);
        }
        lines(&Atom::name, false);
        lines(&Atom::book, true);
        for (const RubyAtoms& ruby : text_.rubies)
            if (ruby.begin >= placed_.front().atom && ruby.end <= placed_.back().atom + 1) over(ruby);
    }

private:
    const Atom& atom(std::size_t i) const { return text_.atoms[placed_[i].atom]; }
    Length em(std::size_t i) const { return text_.runs[atom(i).run].size; }

    struct Reach {
        Length left, right;
        Length middle() const { return (left + right) / 2; }
    };
    /// A character without the blank of a mark and without the room of a small text.
    Reach reach(std::size_t i) const {
        const Atom& it = atom(i);
        return {placed_[i].pen + it.lead + it.trim_left + it.beside,
                placed_[i].pen + it.advance - it.tail - it.trim_right - it.beside};
    }
    /// From the leftmost to the rightmost of some characters.
    Reach reach(std::size_t first, std::size_t last) const {
        Reach whole = reach(first);
        for (std::size_t i = first + 1; i <= last; ++i)
            whole = {std::min(whole.left, reach(i).left), std::max(whole.right, reach(i).right)};
        return whole;
    }

    /// A stretch along the text, so far from its em box: below it, or beside the column.
    void add(std::size_t i, Length along, Length length, double from, double width, bool round, bool wavy = false) {
        const Length away = em(i) * from, thick = em(i) * width, half = em(i) / 2;
        const Rect below{along, em(i) * em_below + away, length, thick};
        const Rect right{half + away, along, thick, length}, left{-half - away - thick, along, thick, length};
        set_.ornaments.push_back({!text_.vertical ? below : round ? right : left, round, wavy, placed_[i].run});
        Length& reach = text_.vertical && round ? set_.above : set_.below;
        reach = std::max(reach, away + thick);
    }

    /// 着重号: under a character and what lines it has there, right of it in a column.
    void dot(std::size_t i) {
        const Length length = em(i) * dot_width;
        add(i, reach(i).middle() - length / 2, length, over_dots_ + dot_gap, dot_width, true);
    }
    /// How deep lines reach under dotted characters: all dots of a line are at one height, outside of them.
    double lines_over_dots() const {
        double deepest = 0;
        for (std::size_t i = 0; i < placed_.size() && !text_.vertical; ++i) {
            if (!atom(i).dotted) continue;
            const double name = atom(i).name ? line_gap + line_width : 0;
            deepest = std::max(deepest, name + (atom(i).book ? line_gap + wave_width : 0));
        }
        return deepest;
    }

    void lines(int Atom::*name, bool wavy) {
        for (std::size_t i = 0; i < placed_.size(); ++i)
            if (atom(i).*name) i = line(i, name, wavy);
    }
    /// 专名号: one line under all atoms of a name from the i-th, left of them in a column; returns its last. 书名号
    /// of this kind is wavy, and under the other one where a book's title has a name in it.
    std::size_t line(std::size_t i, int Atom::*name, bool wavy) {
        std::size_t last = i;
        while (last + 1 < placed_.size() && atom(last + 1).*name == atom(i).*name) ++last;
        bool named = false;
        for (std::size_t at = i; wavy && at <= last; ++at) named |= atom(at).name > 0;
        const auto [left, right] = reach(i, last);
        const Length inset = em(i) * line_inset;
        add(i, left + inset, right - left - inset * 2, line_gap + (named ? line_gap + line_width : 0),
            wavy ? wave_width : line_width, false, wavy);
        return last;
    }

    void over(const RubyAtoms& ruby) {
        const std::size_t first = ruby.begin - placed_.front().atom, last = ruby.end - 1 - placed_.front().atom;
        const Length left = reach(first, last).middle() - ruby.set.advance / 2;
        double high = text_.vertical ? standing_reach : ruby_reach;
        Length raised; // over what marks its characters carry
        for (std::size_t i = first; i <= last; ++i) raised = std::max(raised, atom(i).above);
        for (const auto& [run, fonts] : ruby.set.fallbacks)
            set_.fallbacks.emplace_back(set_.runs.size() + run, fonts);
        for (auto [offset, run] : ruby.set.runs) {
            const bool stands = text_.vertical && !run.turned;
            const double away = stands ? standing_middle : run.turned ? lying_middle : ruby_baseline;
            const Length by = em(first) * away + raised;
            for (Glyph& glyph : run.glyphs)
                if (stands)
                    glyph.x += by;
                else
                    glyph.y -= by;
            if (run.turned) high = lying_reach;
            set_.runs.emplace_back(left + offset, std::move(run));
        }
        set_.above = std::max(set_.above, raised + em(first) * high + ruby.set.above);
    }

    const AtomText& text_;
    const std::vector<PlacedAtom>& placed_;
    SetText& set_;
    const double over_dots_;
};

} // namespace

bool may_have_ornaments(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '<') return true;
        if (static_cast<unsigned char>(text[at]) < 0x80) { // most names of a million rows are figures
            ++at;
            continue;
        }
        const auto [code, size] = decode_utf8(text, at);
        if (display_width(code) == 0) return true;
        at += size;
    }
    return false;
}

void add_ornaments(const AtomText& text, const std::vector<PlacedAtom>& placed, SetText& set) {
    Ornaments(text, placed, set).add();
}

Length off_centre(const SetText& set, Length size, Length room) {
    const Length balanced = (set.above - set.below) / 2;
    const Length free = room / 2 - size * (0.5 + ornament_inset);
    const Length needed = std::max(set.above - free, 0_mm) - std::max(set.below - free, 0_mm);
    return balanced > 0_mm ? std::clamp(needed, 0_mm, balanced) : std::clamp(needed, balanced, 0_mm);
}

} // namespace zhitu
