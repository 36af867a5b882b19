#include "core/data/reshape.hpp"

#include "core/base/limits.hpp"
#include "core/data/bind.hpp"
#include "core/data/stacked.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/row_messages.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/categories.hpp"
#include "core/grid/grid_look.hpp"
#include "core/grid/look.hpp"
#include "core/grid/name_periods.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

namespace zhitu {
namespace {

std::optional<std::size_t> find_header(const Grid& grid, const std::string& name) {
    const auto found = std::find_if(grid.header.begin(), grid.header.end(),
                                    [&](const Phrase& header) { return header.value == name; });
    if (found == grid.header.end() || name.empty()) return std::nullopt;
    return static_cast<std::size_t>(found - grid.header.begin());
}

/// The columns of a table in long form.
struct LongForm {
    std::size_t category, series, value;
};

class LongFormFinder {
public:
    LongFormFinder(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics) :
        chart_(chart), grid_(grid), diagnostics_(diagnostics), claimed_(grid.header.size()) {}

    std::optional<LongForm> find() {
        const std::vector<Phrase> categories = named(false), values = named(true);
        if (values.size() > 1) return refuse(messages::one_column_only, values[1].span, {name_of(true)});
        const auto series = claim(chart_.series);
        if (!series) return std::nullopt;
        auto value = values.empty() ? std::nullopt : claim(values.front());
        if (!value && !values.empty()) return std::nullopt;
        const auto category = categories.empty() ? first_left() : claim(categories.front());
        if (!category) return std::nullopt;
        if (categories.empty() && is_value_of_series(*category, *series))
            return refuse(messages::series_of_rows, chart_.series.span, {chart_.series.value});
        if (!value) value = only_numbers_left();
        return value ? std::optional(LongForm{*category, *series, *value}) : std::nullopt;
    }

private:
    std::optional<std::size_t> claim(const Phrase& name) {
        const auto column = find_header(grid_, name.value);
        if (!column) {
            say_column_unknown(name, grid_.header, diagnostics_);
        } else if (claimed_[*column]) {
            diagnostics_.add(messages::column_twice, name.span, {name.value});
            return std::nullopt;
        } else {
            claimed_[*column] = true;
        }
        return column;
    }

    std::optional<std::size_t> first_left() {
        const auto left = std::find(claimed_.begin(), claimed_.end(), false);
        if (left == claimed_.end()) return refuse(messages::no_column_left, grid_.span, {name_of(false)});
        *left = true;
        return static_cast<std::size_t>(left - claimed_.begin());
    }

    /// 产量 of 产品, 产量 and 销量, where every 产品 has one row: a number, and no name of rows.
    bool is_value_of_series(std::size_t category, std::size_t series) const {
        const GridLook look(grid_, false);
        std::set<std::string_view> names;
        const bool once = std::ranges::all_of(grid_.columns[series],
                                              [&](const Cell& cell) { return names.insert(cell.text).second; });
        return once && names.size() > 1 && look.is_numeric(category) && !look.is_time(category);
    }

    std::optional<std::size_t> only_numbers_left() {
        std::vector<std::size_t> found;
        std::vector<std::string> names;
        for (std::size_t column = 0; column < claimed_.size(); ++column)
            if (!claimed_[column] && look_at(grid_.columns[column]).numeric)
                found.push_back(column), names.push_back(grid_.header[column].value);
        if (found.empty()) return refuse(messages::no_numbers, grid_.span, {name_of(true)});
        if (found.size() > 1)
            return refuse(messages::many_columns, grid_.header[found[1]].span,
                          {name_of(true), listed(names), names.front()});
        return found.front();
    }

    std::nullopt_t refuse(const Message& message, Span span, const std::vector<Argument>& arguments) {
        diagnostics_.add(message, span, arguments);
        return std::nullopt;
    }

    /// Of categories, or the one that takes the series; may be null.
    const ChannelDeclaration* channel(bool number) const {
        const auto& channels = chart_.kind->channels;
        const auto found = std::find_if(channels.begin(), channels.end(), [&](const ChannelDeclaration& candidate) {
            return candidate.number == number && (candidate.many || !number);
        });
        return found == channels.end() ? nullptr : &*found;
    }
    Argument name_of(bool number) const {
        const ChannelDeclaration* const found = channel(number);
        return found ? Argument(found->name.zh, found->name.en) : Argument("");
    }
    std::vector<Phrase> named(bool number) const {
        const ChannelDeclaration* const found = channel(number);
        return found ? named_columns(chart_, *found) : std::vector<Phrase>();
    }

    const ChartSpec& chart_;
    const Grid& grid_;
    Diagnostics& diagnostics_;
    std::vector<bool> claimed_;
};

class Spreader {
public:
    Spreader(Grid& grid, const LongForm& form, Diagnostics& diagnostics) :
        grid_(grid), categories_(grid.columns[form.category]), series_(grid.columns[form.series]),
        values_(grid.columns[form.value]), diagnostics_(diagnostics) {
        spread_.header = {grid.header[form.category]};
        spread_.span = grid.span;
    }

    bool spread() {
        spread_.columns.resize(1);
        std::vector<Seat> seats;
        seats.reserve(grid_.rows());
        check_named();
        for (std::size_t row = 0; row < grid_.rows() && !faulty_; ++row) seats.push_back(seat_of(row));
        if (faulty_) return false;
        spread_.columns.resize(spread_.header.size(), std::vector<Cell>(spread_.rows()));
        for (std::size_t row = 0; row < seats.size(); ++row) put(row, seats[row]);
        spread_.fill_gaps();
        if (faulty_) return false;
        spread_.texts = std::move(grid_.texts);
        grid_ = std::move(spread_);
        return true;
    }

private:
    /// Where a value of the long table stands in the other.
    struct Seat {
        std::size_t row, column;
    };
    using Numbers = std::unordered_map<std::string, std::size_t>; // in order of appearance

    /// A spreadsheet leaves the other cells of a merged one empty: all of them are said.
    void check_named() {
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            const Cell &category = categories_[row], &series = series_[row];
            if (category.text.empty()) fail(messages::empty_category, category, {});
            if (series.text.empty()) fail(messages::no_series, series, {std::string(category.text)});
        }
    }

    Seat seat_of(std::size_t row) {
        const Cell &category = categories_[row], &series = series_[row];
        const auto [name, fresh] = names_.try_emplace(std::string(series.text), spread_.header.size());
        if (fresh) spread_.header.push_back(grid_.phrase(series));
        const auto [key, first] = keys_.try_emplace(row_key(category.text), spread_.rows());
        if (first) spread_.columns.front().push_back(category);
        if (spread_.header.size() > limits::columns)
            fail(messages::csv_columns, series, {std::to_string(limits::columns)});
        if (spread_.rows() * spread_.header.size() > limits::cells)
            fail(messages::csv_cells, category, {std::to_string(limits::cells)});
        return {key->second, name->second};
    }

    void put(std::size_t row, Seat seat) {
        Cell& cell = spread_.columns[seat.column][seat.row];
        if (cell.text.data())
            fail(messages::pair_twice, values_[row],
                 {spread_.header[seat.column].value, std::string(categories_[row].text)});
        cell = values_[row];
    }

    void fail(const Message& message, const Cell& cell, const std::vector<Argument>& arguments) {
        diagnostics_.add(message, grid_.span_of(cell), arguments);
        faulty_ = true;
    }

    Grid& grid_;
    const std::vector<Cell>&categories_, &series_, &values_;
    Diagnostics& diagnostics_;
    Grid spread_;
    Numbers names_, keys_;
    bool faulty_ = false;
};

/// Where a row's numbers are parts of its whole.
bool stacks(const ChartSpec& chart) {
    return std::ranges::any_of(chart.kind->channels, [&](const ChannelDeclaration& channel) {
        return channel.name.en == "parts" || is_stacked(chart, channel);
    });
}

bool is_year(std::string_view name) {
    const auto period = parse_period(name);
    return period && period->is_year();
}

/// 2022年, 2023年 beside 1月 … 12月: the months run along the axis and each year is a series, whichever way they
/// are typed; but where a row's numbers are parts of its whole, the year has them.
bool are_years_over_parts(const ChartSpec& chart, const Grid& grid) {
    if (stacks(chart)) return false;
    const auto is_part = [](const Phrase& header) {
        const auto period = parse_period(header.value);
        return period && period->of_some_year && !period->of_some_day && period->months() < months_a_year;
    };
    return std::ranges::all_of(grid.columns.front(), is_year, &Cell::text) &&
           std::all_of(grid.header.begin() + 1, grid.header.end(), is_part);
}

/// 元旦, 春节 and 国庆 under 2023年 and 2024年: bars compare each with itself, so that the years are series; lines
/// run over the years.
bool are_events_under_years(const ChartSpec& chart, const Grid& grid) {
    const auto& channels = chart.kind->channels;
    return !stacks(chart) && std::ranges::none_of(channels, &ChannelDeclaration::in_time) &&
           are_yearly_events(grid.columns.front()) &&
           std::all_of(grid.header.begin() + 1, grid.header.end(),
                       [](const Phrase& header) { return is_year(header.value); });
}

/// The names of all columns but the first.
bool are_periods(const std::vector<Phrase>& header) {
    std::vector<std::string_view> names;
    for (const Phrase& name : header) names.push_back(name.value);
    names.erase(names.begin());
    return periods_side_by_side(names).has_value();
}

bool stand(Grid& grid, Diagnostics& diagnostics) {
    check_categories(grid, 0, {}, diagnostics);
    if (grid.rows() >= limits::columns) {
        diagnostics.add(messages::csv_columns, grid.span_of(grid.columns.front()[limits::columns - 1]),
                        {std::to_string(limits::columns)});
        return false;
    }
    transpose(grid);
    grid.stood_up = true;
    return true;
}

/// 系列: 市 over a table of 市, 2019年 and 2020年, which lies on its side.
bool names_rows_of_wide(const ChartSpec& chart, const Grid& grid) {
    return chart.x.empty() && chart.y.empty() && grid.header.size() > 1 &&
           chart.series.value == grid.header.front().value && are_periods(grid.header);
}

} // namespace

bool stand_up(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const bool wide = grid.header.size() > 2 && !grid.header.front().value.empty() && are_periods(grid.header);
    const auto is_column = [&](const Phrase& name) { return find_header(grid, name.value).has_value(); };
    if (!wide) return true; // 分面 may have left no column at all
    const std::vector<Cell>& names = grid.columns.front();
    const bool stands = read_name_periods(names).all || are_events_under_years(chart, grid);
    if ((stands && !are_years_over_parts(chart, grid)) || std::ranges::any_of(chart.x, is_column) ||
        std::ranges::any_of(chart.y, is_column))
        return true;
    return stand(grid, diagnostics);
}

bool spread_series(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    if (names_rows_of_wide(chart, grid)) return stand(grid, diagnostics);
    const auto form = LongFormFinder(chart, grid, diagnostics).find();
    if (!form) return false;
    spread_unit_of_name(grid, form->value); // the columns to come are named by the series
    return Spreader(grid, *form, diagnostics).spread();
}

} // namespace zhitu
