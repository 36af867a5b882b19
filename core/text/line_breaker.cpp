#include "core/text/line_breaker.hpp"

#include "core/text/breaks.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double too_wide = 1e6;         // a line that does not fit: only when nothing else is left
constexpr double each_line = 10;         // a line more than need be
constexpr double title_line = 2e4;       // the same of a title: it takes no more for the sake of its words
constexpr double lonely_character = 200; // 孤字
constexpr double lonely_in_title = 500;  // worse than a word in two lines
constexpr double widest_gap = 1.0 / 3;   // of an em, as 中西间距 is: a line that would need more stays ragged
constexpr std::size_t kept_counts = 4;   // of lines, for one break, where their widths differ

double squared(double number) { return number * number; }

/// Sums over the atoms, so that any line is measured at once.
class LineMeasure {
public:
    explicit LineMeasure(const AtomText& text) : atoms_(text.atoms) {
        sums_.reserve(atoms_.size());
        Sums sum;
        for (const Atom& atom : atoms_) {
            sum.width += atom.glue.natural + atom.advance;
            sum.shrink += atom.glue.shrink;
            sum.stretch += atom.glue.stretch;
            sum.start = sum.width - atom.advance + atom.trim_left;
            sums_.push_back(sum);
        }
    }

    /// What only justified lines are asked about.
    void count_gaps(const std::vector<double>& costs) {
        for (std::size_t i = 1; i < atoms_.size(); ++i) {
            const bool opens = opens_at_last(atoms_, i, costs), further = opens && opens_further(atoms_[i]);
            sums_[i].gaps = sums_[i - 1].gaps + further;
            sums_[i].last_gaps = sums_[i - 1].last_gaps + (opens && !further);
        }
    }

    /// What all lines have in common that end before an atom.
    struct Ending {
        std::size_t end = 0;  // without white space
        std::size_t next = 0; // the atom
        Length width, shrink; // of all before, without what hangs
    };
    Ending ending(std::size_t next) const {
        std::size_t end = next;
        while (end > 1 && atoms_[end - 1].kind == CharacterClass::space) --end;
        return ending_with(end, next);
    }

    /// From an atom to an ending after it: all but the width.
    BrokenLine line(std::size_t begin, const Ending& ending) const {
        if (ending.end <= begin) return line(begin, ending_with(begin + 1, ending.next)); // of blanks only
        BrokenLine made;
        made.set = {begin, ending.end};
        made.next = ending.next;
        made.natural = ending.width - sums_[begin].start;
        made.least = made.natural - (ending.shrink - sums_[begin].shrink);
        return made;
    }
    Length stretch(AtomRange line) const { return sums_[line.end - 1].stretch - sums_[line.begin].stretch; }
    /// How many gaps open when all glue is stretched.
    int gaps(AtomRange line) const {
        const Sums &first = sums_[line.begin], &last = sums_[line.end - 1];
        const int further = last.gaps - first.gaps;
        return further > 0 ? further : last.last_gaps - first.last_gaps;
    }
    /// “……” alone is as lonely as one character.
    static bool is_mark(CharacterClass kind) {
        return is_full_width_mark(kind) || kind == CharacterClass::ellipsis || kind == CharacterClass::dash;
    }
    /// Whether a line has less than two characters that are no marks.
    bool is_lonely(AtomRange line) const {
        int characters = 0;
        for (std::size_t i = line.begin; i < line.end && characters < 2; ++i)
            characters += !is_mark(atoms_[i].kind);
        return characters < 2;
    }

private:
    Ending ending_with(std::size_t end, std::size_t next) const {
        const Atom& tail = atoms_[end - 1];
        const Length beyond = tail.hangs ? tail.advance : tail.trim_right + tail.end_trim;
        return {end, next, sums_[end - 1].width - beyond, sums_[end - 1].shrink};
    }

    struct Sums { // up to and with an atom
        Length width, shrink, stretch;
        Length start; // where a line begins that begins with it
        int gaps = 0, last_gaps = 0;
    };
    const std::vector<Atom>& atoms_;
    std::vector<Sums> sums_;
};

/// What a line looks like, as a number: 0 is perfect, a hundred is ugly.
class LineCost {
public:
    LineCost(const LineMeasure& measure, const std::vector<double>& costs, Length em,
             const ParagraphOptions& options) :
        measure_(measure),
        costs_(costs), em_(em), options_(options) {}

    double of(const BrokenLine& line, bool last) const {
        const double over = ((options_.justified ? line.least : line.natural) - line.width) / em_;
        if (over > 1e-9) return too_wide * (1 + over);
        const double one = options_.balanced ? title_line : each_line;
        const bool first = line.set.begin == 0 && !last; // of a paragraph: as bad as a lonely last one
        const double lonely = first && options_.justified && measure_.is_lonely(line.set) ? lonely_character : 0;
        return lonely + one + (last ? last_line(line) : options_.justified ? justified(line) : ragged(line));
    }

    /// What a break behind a line costs. One that stays ragged and is an em short ends where a word does, the more
    /// so where it has room for all of that.
    double of_break(const BrokenLine& line) const {
        constexpr double inside = 20; // anything; of each em that the rest of it would fill
        const double cost = costs_[line.next];
        if (cost <= 0 || cost >= inside * line.width / em_ || options_.balanced) return cost; // asked of every pair
        const double lacks = (line.width - line.natural) / em_;
        if (lacks < 1 || (options_.justified && !gapes(line))) return cost;
        return std::max(cost, has_room_for_word(line) ? inside * lacks : inside);
    }

    /// Whether it cannot be justified but by gaps that are too wide.
    bool gapes(const BrokenLine& line) const { return gap(line) > em_ * widest_gap; }

private:
    /// Whether a line would hold all of what its end parts.
    bool has_room_for_word(const BrokenLine& line) const {
        std::size_t end = line.next;
        while (end < costs_.size() && costs_[end] > 0) ++end;
        return measure_.line(line.set.begin, measure_.ending(end)).natural <= line.width;
    }

    /// How far each of its gaps opens when it is justified.
    Length gap(const BrokenLine& line) const {
        const Length open = line.width - line.natural - measure_.stretch(line.set);
        return std::max(open, 0_mm) / std::max(measure_.gaps(line.set), 1);
    }

    double ragged(const BrokenLine& line) const { return squared((line.width - line.natural) / em_); }

    double justified(const BrokenLine& line) const {
        constexpr double tight = 30, gaping = 0.05; // what a full shrink costs; gaps of 0.05 em cost one
        // Of a line that stays ragged: worse than any that is justified; more than two fifths empty it is worse
        // than a number without its unit, and half empty worse than two that are a quarter empty.
        constexpr double ragged_line = 45, empty = 700;
        const Length lacks = line.width - line.natural;
        if (lacks <= 0_mm) return tight * squared(lacks / std::max(line.natural - line.least, 1e-9_mm));
        if (gapes(line)) return ragged_line + squared(lacks / line.width) * empty;
        return squared(gap(line) / em_ / gaping);
    }

    double last_line(const BrokenLine& line) const {
        constexpr double each_em = 10; // that a last line is short of four, or of two fifths of a narrow column
        const double long_enough = std::min(4.0, line.width / em_ * 0.4);
        const double cost = options_.balanced ? lonely_in_title : lonely_character;
        const double lonely = measure_.is_lonely(line.set) && line.set.begin > 0 ? cost : 0;
        if (options_.balanced) return lonely + ragged(line);
        if (options_.justified_last) return lonely + justified(line);
        const double lacks = line.set.begin > 0 ? std::max(long_enough - line.natural / em_, 0.0) : 0;
        const bool long_by_marks = options_.justified && line.natural > line.width;
        return lonely + each_em * squared(lacks) + (long_by_marks ? justified(line) : 0);
    }

    const LineMeasure& measure_;
    const std::vector<double>& costs_;
    Length em_;
    const ParagraphOptions& options_;
};

/// A break and the best way to it with so many lines before it.
struct Node {
    std::size_t atom = 0, lines = 0;
    double cost = 0;
    std::size_t before = 0; // node that the last of these lines begins with
    BrokenLine line;        // that line
};

/// A node from which a line may still begin: what is asked of it for every break behind it.
struct Start {
    std::size_t node = 0, atom = 0, lines = 0;
    double cost = 0;
};

class Search {
public:
    Search(const LineMeasure& measure, const LineCost& cost, Length em, const LineWidths& widths,
           const ParagraphOptions& options) :
        measure_(measure),
        cost_(cost), em_(em), widths_(widths), options_(options) {}

    std::vector<BrokenLine> run(const std::vector<double>& costs) {
        nodes_.push_back({});
        active_.push_back({});
        for (std::size_t at = 1; at < costs.size(); ++at)
            if (costs[at] < never_break) reach(at, costs[at], false);
        reach(costs.size(), 0, true);
        return path();
    }

private:
    /// All lines from an active break to this one; breaks from which nothing fits any more are forgotten, and all
    /// that are before a line break that was typed.
    void reach(std::size_t at, double break_cost, bool last) {
        found_.clear();
        const bool typed = break_cost == must_break, ends = typed || last;
        const double least_cost = each_line + (ends ? 0 : std::min(break_cost, 0.0));
        const LineMeasure::Ending ending = measure_.ending(at);
        std::size_t kept = 0;
        for (const Start from : active_) { // a copy: those that stay move up
            BrokenLine line = measure_.line(from.atom, ending);
            line.width = last && options_.last_width ? *options_.last_width : widths_[from.lines];
            if (line.least <= line.width + em_ && !typed) active_[kept++] = from;
            if (is_beaten(from.cost + least_cost)) continue;
            const double cost = from.cost + cost_.of(line, ends) + (ends ? 0 : cost_.of_break(line));
            add({at, from.lines + 1, cost, from.node, line});
        }
        active_.resize(kept);
        std::sort(found_.begin(), found_.end(), [](const Node& a, const Node& b) { return a.cost < b.cost; });
        if (const std::size_t most = widths_.is_uniform() ? 1 : kept_counts; found_.size() > most)
            found_.resize(most);
        for (const Node& node : found_) {
            active_.push_back({nodes_.size(), node.atom, node.lines, node.cost});
            nodes_.push_back(node);
        }
    }

    /// Whether a way that costs at least so much cannot be the best: most lines need not be judged.
    bool is_beaten(double least) const {
        return widths_.is_uniform() && !found_.empty() && found_.front().cost <= least;
    }

    /// Keeps the better of two ways with as many lines; the number does not matter when all are of one width.
    void add(const Node& node) {
        for (Node& known : found_) {
            if (known.lines != node.lines && !widths_.is_uniform()) continue;
            if (node.cost < known.cost) known = node;
            return;
        }
        found_.push_back(node);
    }

    std::vector<BrokenLine> path() const {
        std::vector<BrokenLine> lines;
        for (std::size_t at = nodes_.size() - found_.size(); at > 0; at = nodes_[at].before)
            lines.push_back(nodes_[at].line);
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    const LineMeasure& measure_;
    const LineCost& cost_;
    Length em_;
    const LineWidths& widths_;
    const ParagraphOptions& options_;
    std::vector<Node> nodes_;
    std::vector<Start> active_;
    std::vector<Node> found_; // at the break in hand, the best first
};

} // namespace

bool is_one_line(const AtomText& text, const LineWidths& widths, const ParagraphOptions& options) {
    const std::size_t count = text.atoms.size();
    if (count == 0) return true;
    const LineMeasure measure(text);
    return measure.line(0, measure.ending(count)).natural <= options.last_width.value_or(widths[0]);
}

std::vector<BrokenLine> break_lines(const AtomText& text, const std::vector<double>& costs, Length em,
                                    const LineWidths& widths, const ParagraphOptions& options) {
    if (costs.empty()) {
        BrokenLine empty;
        empty.width = options.last_width.value_or(widths[0]);
        return {empty};
    }
    LineMeasure measure(text);
    if (options.justified) measure.count_gaps(costs);
    const LineCost cost(measure, costs, em, options);
    std::vector<BrokenLine> lines = Search(measure, cost, em, widths, options).run(costs);
    if (options.justified)
        for (BrokenLine& line : lines) line.gapes = cost.gapes(line);
    return lines;
}

} // namespace zhitu
