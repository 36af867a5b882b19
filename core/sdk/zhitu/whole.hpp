// The parts of a whole in one column a row: where each begins, which are too low for their values, and how wide the
// columns may be beside values that stand between them.
#ifndef ZHITU_WHOLE_HPP
#define ZHITU_WHOLE_HPP

#include <zhitu/chart.hpp>
#include <zhitu/input.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

class Whole {
public:
    /// A part that is drawn lower than `thin`, or than a value with air, has its value outside; `parting` is bare
    /// paper between parts.
    Whole(const Input& input, const Channel& parts, Length thin, Length parting) :
        p_(input), parts_(input.columns(parts)),
        thin_(std::max(thin, input.cap_height(Type::part) + Length::mm(0.25) * 2)), parting_(parting) {}

    /// Says which parts are no shares: negative ones, and rows of nothing.
    void complain(Plan& p) const {
        for (Row row : p.rows()) {
            for (const TableColumn& part : parts_)
                if (part.number(row) < 0)
                    p.error(part.cell(row), "部分不能是负数\n改正它，或去掉这一部分",
                            "a part is negative\ncorrect it, or leave the part out");
            if (!(sum(row, parts_.size()) > 0))
                p.error(parts_[0].cell(row), "合计是 0，分不出份额\n改正这一行，或去掉它",
                        "they add up to 0, of which there are no shares\ncorrect the row, or leave it out");
        }
    }

    Length thin() const { return thin_; }

    /// The first parts of a row, added up.
    double sum(Row row, std::size_t count) const {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) sum += parts_[i].number(row);
        return sum;
    }
    /// Where a part begins in its column, from the top; that of the part behind the last is 1.
    double begin(Row row, std::size_t part) const { return sum(row, part) / sum(row, parts_.size()); }
    Length height(Row row, std::size_t part) const {
        return p_.frame().height * (begin(row, part + 1) - begin(row, part));
    }
    /// Shares between which a part of the first row and of the last one is level, however steep the links are; none
    /// where `to` is above `from`.
    struct Level {
        double from, to;
    };
    Level level(std::size_t part) const {
        const Row first = p_.rows().front(), last = p_.rows().back();
        return {std::max(begin(first, part), begin(last, part)),
                std::min(begin(first, part + 1), begin(last, part + 1))};
    }
    /// The band for the name of a part between two rows: as high as theirs in the middle, moved off the links where
    /// they are steep.
    Level name_band(std::size_t part) const {
        const Row first = p_.rows().front(), last = p_.rows().back();
        const double from = (begin(first, part) + begin(last, part)) / 2;
        const double to = (begin(first, part + 1) + begin(last, part + 1)) / 2;
        const Level free = level(part);
        const double text = thin_ / p_.frame().height, high = free.from + text / 2, low = free.to - text / 2;
        const double middle = (from + to) / 2;
        const bool in_lane = part == 0 && is_thin(part); // above the columns, where no link runs
        if (in_lane || free.to <= free.from) return {from, to};
        const double moved = (high < low ? std::clamp(middle, high, low) : (high + low) / 2) - middle;
        return {from + moved, to + moved};
    }
    bool is_thin(std::size_t part) const {
        return std::any_of(p_.rows().begin(), p_.rows().end(), [&](Row row) { return is_low(row, part); });
    }
    /// Beside its column: the values of two rows move together; of more rows all do where a third of them has to,
    /// or the eye would lose them between in and out. A few exceptions leave the others inside.
    bool stands_aside(Row row, std::size_t part) const {
        if (part == 0) return false; // the top part's go into the value lane
        const auto thin = [&](Row each) { return is_low(each, part); };
        const auto count = std::count_if(p_.rows().begin(), p_.rows().end(), thin);
        return thin(row) || (count > 0 && static_cast<std::size_t>(count) * 3 >= p_.rows().size());
    }
    /// From a column alone to its values: leaders from several thin parts fan out, or they would run together.
    Length beside_alone(Length nominal) const {
        constexpr double least = 0.05; // a share: how high the frame will be is not known in plan()
        const Length fan = Length::mm(3);
        const Row only = p_.rows().front();
        int low = 0;
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (begin(only, i + 1) - begin(only, i) < least) ++low;
        return low > 1 ? std::max(fan, nominal) : nominal;
    }
    /// Bare paper above and below a part, half of what lies between it and the next.
    struct Bare {
        Length above, below;
    };
    Bare bare(Row row, std::size_t part) const {
        return {part == 0 ? Length() : between(row, part - 1) / 2,
                part + 1 == parts_.size() ? Length() : between(row, part) / 2};
    }
    /// Columns with their values, when those of thin parts stand between more than two columns and behind the last.
    struct Columns {
        Length widest, thickness; // at most, and in the frame as it is
        Length beside, behind;    // room for values between, and behind the last
    };
    /// At most `most` thick, `gap` times that apart in `width`; values stand `to_edge` from the sides of columns,
    /// the last ones `to_aside` behind.
    Columns columns(Length most, double gap, Length width, Length to_edge, Length to_aside) const {
        const Row last = p_.rows().back();
        const double rows = static_cast<double>(p_.rows().size());
        Columns found;
        for (std::size_t i = 0; rows > 2 && i < parts_.size(); ++i)
            if (stands_aside(last, i))
                found.behind = std::max(found.behind, p_.measure(Type::part, parts_[i].text(last)) + to_aside);
        const Length room = width - found.behind;
        found.widest = widest_column(most, room, to_edge);
        found.thickness = std::min(found.widest, room / (rows + gap * (rows - 1)));
        if (rows > 1) found.beside = (room - found.thickness * rows) / (rows - 1) - leader;
        return found;
    }

private:
    static constexpr Length leader = Length::mm(2.85); // with the pads at its ends, and on to the next column

    bool is_low(Row row, std::size_t part) const {
        const auto [above, below] = bare(row, part);
        return height(row, part) - above - below < thin_;
    }
    /// From a part to the next: at most half of the thinner one, or it would be eaten.
    Length between(Row row, std::size_t part) const {
        return std::min(parting_, std::min(height(row, part), height(row, part + 1)) / 2);
    }
    /// The widest of the values that stand beside their columns, or of the others.
    Length widest_value(bool aside) const {
        Length widest;
        for (std::size_t i = 0; i < parts_.size(); ++i)
            for (Row row : p_.rows())
                if (stands_aside(row, i) == aside)
                    widest = std::max(widest, p_.measure(Type::part, parts_[i].text(row)));
        return widest;
    }
    /// Where there is too little room, values inside and beside shrink alike.
    Length widest_column(Length most, Length room, Length to_edge) const {
        constexpr double smallest = 0.7; // that values become
        const double rows = static_cast<double>(p_.rows().size());
        const Length beside = widest_value(true), inside = widest_value(false);
        if (rows < 3 || beside == Length()) return most;
        const double shrunk =
            (room - to_edge * 2 * rows - leader * (rows - 1)) / (inside * rows + beside * (rows - 1));
        if (shrunk < 1) return std::min(most, inside * std::max(shrunk, smallest) + to_edge * 2);
        return std::min(most, (room - (beside + leader) * (rows - 1)) / rows);
    }

    const Input& p_;
    std::vector<TableColumn> parts_;
    Length thin_, parting_;
};

} // namespace plugin_1
} // namespace zhitu

#endif
