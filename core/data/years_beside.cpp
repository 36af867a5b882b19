#include "core/data/years_beside.hpp"

#include "core/base/digit.hpp"
#include "core/base/markup.hpp"
#include "core/diag/chart_messages.hpp"

#include <algorithm>
#include <span>

namespace zhitu {
namespace {

std::span<const Column> columns_of(const Table& table, const Binding& years) {
    return std::span(table.columns).subspan(years.first, years.count);
}

bool is_year(const Column& column) {
    const auto period = parse_period(column.name);
    return period && period->is_year();
}

/// In the year from which those are counted that name none: behind 12月 it may be another.
bool is_part_of_some_year(const Value& name) {
    const auto period = period_of(name);
    return period && period->of_some_year && period->last_month < months_a_year;
}

Period in_year(Period part, const Column& year) {
    const int first = parse_period(year.name)->first_month;
    part.first_month += first;
    part.last_month += first;
    part.of_some_year = false;
    return part;
}

/// “2023年一季度”
std::string full_name(const Column& year, const Value& part) {
    const std::string name = plain_text(year.name);
    return name + (are_digits(name) ? "年" : "") + plain_text(part.text);
}

/// The cells of all years, one behind the other in time.
class OneRow {
public:
    OneRow(const Table& table, const Binding& years) {
        const Column& parts = table.columns.front();
        for (std::size_t i = years.first; i < years.first + years.count; ++i)
            for (std::size_t row = 0; row < table.rows; ++row)
                cells_.push_back({in_year(*period_of(parts.values[row]), table.columns[i]), i, row});
        std::ranges::stable_sort(cells_, {}, &Cell::period);
        table_.rows = cells_.size();
        table_.columns.resize(2);
        table_.columns[1].unit = table.columns[years.first].unit;
        std::vector<Period> periods;
        for (const Cell& cell : cells_) {
            const Column& year = table.columns[cell.column];
            const Value value = year.values[cell.row];
            const std::string_view name = table_.texts.keep(full_name(year, parts.values[cell.row]));
            table_.columns[0].values.add(name, value.span);
            value.number ? table_.columns[1].values.add(value.text, *value.number, value.span)
                         : table_.columns[1].values.add_missing(value.span);
            periods.push_back(cell.period);
        }
        table_.columns[0].values.settle_periods(std::move(periods));
    }

    const Table& table() const { return table_; }

    /// The last one of a year that has a number; of a year without any the last.
    std::size_t last_of(std::size_t year) const {
        std::optional<std::size_t> last;
        for (std::size_t i = cells_.size(); i-- > 0;) {
            if (cells_[i].column != year) continue;
            if (table_.columns[1].values[i].number) return i;
            if (!last) last = i;
        }
        return *last;
    }
    /// The same part of the year before, or with `earliest` of the first year; the cell itself when there is none.
    std::size_t same_before(std::size_t cell, bool earliest) const {
        std::size_t found = cell;
        for (std::size_t i = cell; i-- > 0;) {
            const int apart = cells_[cell].period.first_month - cells_[i].period.first_month;
            if (!is_same_part(i, cell) || (!earliest && apart != months_a_year)) continue;
            found = i;
        }
        return found;
    }

private:
    struct Cell {
        Period period;
        std::size_t column, row;
    };
    bool is_same_part(std::size_t a, std::size_t b) const { return cells_[a].row == cells_[b].row; }

    std::vector<Cell> cells_;
    Table table_;
};

} // namespace

bool are_years_beside(const Table& table, const Binding& years) {
    if (years.count < 2 || years.first == 0 || table.rows == 0) return false;
    const Values& parts = table.columns.front().values;
    return std::ranges::all_of(columns_of(table, years), is_year) &&
           std::all_of(parts.begin(), parts.end(), is_part_of_some_year);
}

std::optional<GrowthFigure> growth_over_years(const Growth& growth, const Table& table, const Binding& years,
                                              std::size_t year, int decimals, Diagnostics& diagnostics,
                                              const Argument& where) {
    const OneRow row(table, years);
    const std::size_t to = row.last_of(year);
    const std::size_t from = row.same_before(to, growth.mode == Growth::Mode::annual);
    Growth meant = growth;
    if (growth.mode == Growth::Mode::automatic && growth.from.value.empty()) {
        if (from == to && growth.to.value.empty()) {
            diagnostics.add(messages::growth_nothing_before, growth.span,
                            {std::string(row.table().columns[0].values[to].text)});
            return std::nullopt;
        }
        meant.mode = Growth::Mode::year_on_year;
    }
    auto figure = growth_figure(meant, row.table(), 1, {from, to}, decimals, diagnostics, where);
    if (figure) figure->over_years = true;
    return figure;
}

} // namespace zhitu
