#include "core/text/ornaments.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// In ems of the text; its em box reaches from 0.88 above the baseline to 0.12 below, or half an em to both sides of
// a column's middle.
constexpr double em_below = 0.12;
constexpr double ruby_baseline = 0.95, ruby_middle = 0.77,
                 ruby_reach = 0.52; // middle: of a column's; reach: beyond the em box
constexpr double dot_gap = 0.06, dot_width = 0.15;
constexpr double line_gap = 0.08, line_width = 0.055;
constexpr double line_inset = 0.06; // so that two names side by side have two lines

class Ornaments {
public:
    Ornaments(const AtomText& text, const std::vector<PlacedAtom>& placed, SetText& set) :
        text_(text), placed_(placed), set_(set) {}

    void add() {
        for (std::size_t i = 0; i < placed_.size(); ++i) {
            if (atom(i).dotted) dot(i);
            if (atom(i).name) i = line(i);
        }
        for (const RubyAtoms& ruby : text_.rubies)
            if (ruby.begin >= placed_.front().atom && ruby.end <= placed_.back().atom + 1) over(ruby);
    }

private:
    const Atom& atom(std::size_t i) const { return text_.atoms[placed_[i].atom]; }
    Length em(std::size_t i) const { return text_.runs[atom(i).run].size; }
    Length end(std::size_t i) const { return placed_[i].pen + atom(i).advance; }

    /// A stretch along the text, so far from its em box: below it, or beside the column.
    void add(std::size_t i, Length along, Length length, double from, double width, bool round) {
        const Length away = em(i) * from, thick = em(i) * width, half = em(i) / 2;
        const Rect below{along, em(i) * em_below + away, length, thick};
        const Rect right{half + away, along, thick, length}, left{-half - away - thick, along, thick, length};
        set_.ornaments.push_back({!text_.vertical ? below : round ? right : left, round, placed_[i].run});
        Length& reach = text_.vertical && round ? set_.above : set_.below;
        reach = std::max(reach, away + thick);
    }

    /// 着重号: under a character, right of it in a column.
    void dot(std::size_t i) {
        const Length length = em(i) * dot_width, middle = placed_[i].pen + (atom(i).advance + atom(i).lead) / 2;
        add(i, middle - length / 2, length, dot_gap, dot_width, true);
    }

    /// From the leftmost to the rightmost of some atoms.
    struct Reach {
        Length left, right;
    };
    Reach reach(std::size_t first, std::size_t last) const {
        Reach reach{placed_[first].pen, end(first)};
        for (std::size_t i = first + 1; i <= last; ++i)
            reach = {std::min(reach.left, placed_[i].pen), std::max(reach.right, end(i))};
        return reach;
    }

    /// 专名号: one line under all atoms of a name from the i-th, left of them in a column; returns its last.
    std::size_t line(std::size_t i) {
        std::size_t last = i;
        while (last + 1 < placed_.size() && atom(last + 1).name == atom(i).name) ++last;
        const auto [left, right] = reach(i, last);
        const Length inset = em(i) * line_inset;
        add(i, left + inset, right - left - inset * 2, line_gap, line_width, false);
        return last;
    }

    void over(const RubyAtoms& ruby) {
        const std::size_t first = ruby.begin - placed_.front().atom, last = ruby.end - 1 - placed_.front().atom;
        const auto [begin, end] = reach(first, last);
        const Length left = (begin + end - ruby.set.advance) / 2;
        for (const auto& [run, fonts] : ruby.set.fallbacks)
            set_.fallbacks.emplace_back(set_.runs.size() + run, fonts);
        for (auto [offset, run] : ruby.set.runs) {
            for (Glyph& glyph : run.glyphs)
                if (!text_.vertical)
                    glyph.y -= em(first) * ruby_baseline;
                else if (run.turned)
                    glyph.y -= em(first) * ruby_middle;
                else
                    glyph.x += em(first) * ruby_middle;
            set_.runs.emplace_back(left + offset, std::move(run));
        }
        set_.above = std::max(set_.above, em(first) * ruby_reach);
    }

    const AtomText& text_;
    const std::vector<PlacedAtom>& placed_;
    SetText& set_;
};

} // namespace

void add_ornaments(const AtomText& text, const std::vector<PlacedAtom>& placed, SetText& set) {
    Ornaments(text, placed, set).add();
}

Length off_centre(const SetText& set, Length size, Length room) {
    const Length balanced = (set.above - set.below) / 2;
    const Length free = room / 2 - size * 0.6; // a tenth of an em stays between it and the edge
    const Length needed = std::max(set.above - free, 0_mm) - std::max(set.below - free, 0_mm);
    return balanced > 0_mm ? std::clamp(needed, 0_mm, balanced) : std::clamp(needed, balanced, 0_mm);
}

} // namespace zhitu
