// Several columns in one chart: which of them is the present, the ink of each, their places side by side in a row's
// band, and their shares of a stack.
#ifndef ZHITU_SERIES_HPP
#define ZHITU_SERIES_HPP

#include <zhitu/band.hpp>
#include <zhitu/chart.hpp>
#include <zhitu/input.hpp>
#include <zhitu/scene.hpp>
#include <zhitu/table.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

/// The columns of a channel as the house tells them apart. One column: its rows are the series, the latest period
/// is the present. Columns named by periods: the latest is the present, the others are before it, however they are
/// typed. Other columns: each has an ink of its own. What 强调 names is the present instead.
class Series {
public:
    Series(const Input& input, const Channel& category, const Channel& values) :
        input_(input), category_(input[category]), columns_(input.columns(values)) {
        const auto highlighted = [](const TableColumn& column) { return column.highlighted(); };
        const auto period = [](const TableColumn& column) { return column.name_is_period(); };
        chosen_ = std::any_of(columns_.begin(), columns_.end(), highlighted);
        periods_ = std::all_of(columns_.begin(), columns_.end(), period);
        rows_chosen_ = input.any_highlighted();
        alike_ = !several() && !rows_chosen_ && !category_.is_period();
    }

    std::size_t count() const { return columns_.size(); }
    bool several() const { return count() > 1; }
    const TableColumn& operator[](std::size_t series) const { return columns_[series]; }

    /// The mark is of the present: in its ink, its value in its type.
    bool now(std::size_t series, Row row) const {
        if (!several())
            return rows_chosen_ ? input_.highlighted(row)
                                : !input_.rest(row) && (!category_.is_period(row) || input_.present(row));
        return chosen_ ? columns_[series].highlighted() : columns_[series].present();
    }
    /// 强调 names it: its value must not be left out.
    bool stressed(std::size_t series, Row row) const {
        return columns_[series].highlighted() || input_.highlighted(row);
    }
    Ink ink(std::size_t series, Row row) const {
        if (now(series, row)) return Ink::now;
        return !several() || periods_ ? Ink::before : apart_ink(calm(series));
    }
    /// The marks are all alike: none is named by 强调, no period is later than another.
    bool alike() const { return alike_; }
    /// Of several series 强调 may name a row: its values are then set as the present's, whichever ink they stand
    /// on.
    Type type(std::size_t series, Row row) const {
        const bool loud = several() && rows_chosen_ ? stressed(series, row) : now(series, row);
        return loud ? Type::value_now : Type::value_before;
    }
    /// Of a row's sum.
    Type total_type(Row row) const {
        return !rows_chosen_ || input_.highlighted(row) ? Type::value_now : Type::value_before;
    }

    /// Several series are named in a legend, and must be told apart by their inks alone.
    void announce(Plan& plan) const {
        if (several() && !periods_ && calm(count()) > series_inks)
            plan.error(
                columns_[count() - 1].name_cell(),
                "系列太多：墨只有 6 种，多出来的和前面的分不清\n减少系列，或把小的并成“其他”",
                "too many series: there are 6 inks, and more cannot be told apart\nuse fewer series, or make "
                "one of the small ones");
        for (std::size_t i = 0; several() && i < count(); ++i)
            plan.series(columns_[i], ink(i, input_.rows().front()), true);
    }

private:
    /// Neighbours in a group or a stack take inks far from each other; beside the present the dark ones come last.
    /// (One table: GCC 12 with -fsanitize misreads a choice between two arrays.)
    Ink apart_ink(std::size_t series) const {
        constexpr std::size_t orders[2][series_inks] = {{0, 2, 1, 5, 4, 3}, {0, 1, 3, 4, 2, 5}};
        return series_ink(orders[chosen_][series % series_inks]);
    }
    /// Which of the series inks: those that 强调 does not name share them in order.
    std::size_t calm(std::size_t series) const {
        const auto end = columns_.begin() + static_cast<std::ptrdiff_t>(series);
        return static_cast<std::size_t>(
            std::count_if(columns_.begin(), end, [](const TableColumn& column) { return !column.highlighted(); }));
    }

    const Input& input_;
    TableColumn category_;
    std::vector<TableColumn> columns_;
    bool chosen_ = false, periods_ = false, rows_chosen_ = false, alike_ = false;
};

/// The marks of several series side by side in the band of a row.
class Group {
public:
    /// `one`: how a single mark would stand. Groups keep at least a mark's width between them.
    static Band band(const Band& one, std::size_t count, Length parting) {
        if (count < 2) return one;
        const double marks = static_cast<double>(count);
        return {one.thickness * marks + parting * (marks - 1), std::max(one.gap, 1.0) / marks, one.inset,
                one.spread / marks};
    }

    Group(Steps steps, std::size_t count, Length parting) : steps_(steps), count_(count), parting_(parting) {}

    Length thickness() const {
        return (steps_.thickness - parting_ * (static_cast<double>(count_) - 1)) / static_cast<double>(count_);
    }
    /// From the middle of the row to the middle of a mark.
    Length offset(std::size_t series) const {
        const double from_middle = static_cast<double>(series) - (static_cast<double>(count_) - 1) / 2;
        return (thickness() + parting_) * from_middle;
    }
    /// What the label of a mark may take along the band: its own width, and outside the group half the way to the
    /// next.
    Length room(std::size_t series, Length between_texts) const {
        const Length aside = std::max(steps_.step - steps_.thickness - between_texts, Length()) / 2;
        const double outer_sides = (series == 0 ? 1 : 0) + (series + 1 == count_ ? 1 : 0);
        return thickness() + aside * outer_sides;
    }

private:
    Steps steps_;
    std::size_t count_;
    Length parting_;
};

/// What a series adds to a stack: positive numbers grow away from zero on one side, negative ones on the other.
struct Share {
    std::size_t series;
    double from, to;
};

/// The shares of a row, in the order of the series; missing ones are left out.
inline std::vector<Share> stack(const Series& series, Row row) {
    std::vector<Share> shares;
    double above = 0, below = 0;
    for (std::size_t i = 0; i < series.count(); ++i) {
        if (series[i].missing(row)) continue;
        const double number = series[i].number(row);
        double& end = number < 0 ? below : above;
        shares.push_back({i, end, end + number});
        end += number;
    }
    return shares;
}

/// Where the highest and the lowest stack end: what a linear axis must show.
inline Domain stacked(const Series& series, const Rows& rows) {
    Domain ends{0, 0};
    for (Row row : rows)
        for (const Share& share : stack(series, row)) {
            ends.low = std::min(ends.low, share.to);
            ends.high = std::max(ends.high, share.to);
        }
    return ends;
}

} // namespace plugin_1
} // namespace zhitu

#endif
