#include "core/data/row_units.hpp"

#include "core/diag/number_messages.hpp"
#include "core/grid/look.hpp"
#include "core/grid/units_aside.hpp"
#include "core/value/conversion.hpp"
#include "core/value/number.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace zhitu {
namespace {

/// The unit in a row's name, in brackets only: a million other names are not read.
std::optional<NameWithUnit> cut_name(std::string_view name) {
    auto cut = name.ends_with(")") || name.ends_with("）") ? cut_unit(name) : std::nullopt;
    return cut && cut->sure ? std::move(cut) : std::nullopt;
}

/// Of one head or one mu: no part of a total, whatever it is counted in.
bool is_each(std::string_view name) {
    constexpr std::string_view words[]{"人均", "户均", "亩均", "每"};
    return std::ranges::any_of(words, [&](auto word) { return name.find(word) != std::string_view::npos; });
}

bool is_rate(const Unit& unit) {
    return unit.stays_on_values() || unit.quantity == "倍" || unit.quantity.ends_with("百分点");
}

class RowUnits {
public:
    RowUnits(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) :
        chart_(chart), grid_(grid), diagnostics_(diagnostics) {
        for (const Cell& name : grid.columns.front()) rows_.push_back(cut_name(name.text));
    }

    bool spread() {
        bool sound = true;
        for (const std::size_t column : drawn()) {
            const auto header = cut_unit(grid_.header[column].value);
            const bool of_rates = header && is_rate(header->unit);
            all_taken_ = all_taken_ && !of_rates;
            if (!of_rates)
                sound = sound && spread_over(column, header ? std::optional(header->unit) : std::nullopt);
        }
        if (sound && all_taken_) shorten_names();
        return sound;
    }

private:
    /// Columns of numbers: those that the spec names, or all.
    std::vector<std::size_t> drawn() const {
        std::vector<std::size_t> numbers, named;
        for (std::size_t column = 1; column < grid_.columns.size(); ++column) {
            if (!look_at(grid_.columns[column]).numeric) continue;
            numbers.push_back(column);
            if (chart_.names_column(grid_.header[column].value)) named.push_back(column);
        }
        return named.empty() ? numbers : named;
    }

    bool spread_over(std::size_t column, const std::optional<Unit>& header) {
        std::optional<Unit> first = header;
        bool of_each = false;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            Cell& cell = grid_.columns[column][row];
            const TypedNumber typed = parse_typed_number(cell.text).typed;
            if (!rows_[row] || typed.digits.empty()) continue;
            const auto unit = unit_under(typed.unit, rows_[row]->unit, typed.number.to_double());
            all_taken_ = all_taken_ && unit;
            if (!unit || unit->measures_as(typed.unit)) continue;
            const bool each = is_each(rows_[row]->name);
            if (first && !unit->measures_as(*first) && (each != of_each || !Conversion::between(*unit, *first)))
                return refuse(row, *unit, *first);
            if (!first) first = unit, of_each = each;
            cell.text = grid_.texts.keep(typed.digits + unit->text);
        }
        return true;
    }

    bool refuse(std::size_t row, const Unit& unit, const Unit& first) {
        diagnostics_.add(messages::unit_of_row_differs, grid_.span_of(grid_.columns.front()[row]),
                         {rows_[row]->name, unit.text, first.text});
        return false;
    }

    void shorten_names() {
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (rows_[row]) grid_.columns.front()[row].text = grid_.texts.keep(rows_[row]->name);
    }

    const ChartSpec& chart_;
    Grid& grid_;
    Diagnostics& diagnostics_;
    std::vector<std::optional<NameWithUnit>> rows_; // of each row's name
    bool all_taken_ = true;                         // the values say what the names said
};

} // namespace

bool spread_units_of_rows(const ChartSpec& chart, Grid& grid, Diagnostics& diagnostics) {
    const auto has_unit = [](const Cell& name) { return cut_name(name.text).has_value(); };
    if (grid.columns.size() < 2 || std::ranges::none_of(grid.columns.front(), has_unit)) return true;
    return RowUnits(chart, grid, diagnostics).spread();
}

} // namespace zhitu
