#include "core/data/odd_columns.hpp"

#include "core/diag/number_messages.hpp"
#include "core/spec/named_list.hpp"
#include "core/value/conversion.hpp"

#include <algorithm>

namespace zhitu {
namespace {

struct ColumnUnit {
    const NumberColumn* column;
    std::size_t row; // of its first number
    Unit unit;
};

bool are_one(const Unit& a, const Unit& b) {
    return a.is_empty() == b.is_empty() && (a.quantity == b.quantity || Conversion::between(a, b));
}

/// Nothing when it has several; no row when it has no number.
std::optional<ColumnUnit> unit_of(const NumberColumn& column) {
    ColumnUnit found{&column, column.values.size(), {}};
    for (std::size_t row = 0; row < column.values.size(); ++row) {
        if (!column.values[row].number) continue;
        if (found.row == column.values.size())
            found.row = row, found.unit = column.unit(row);
        else if (!are_one(found.unit, column.unit(row)))
            return std::nullopt;
    }
    return found;
}

/// [2022年, 2023年], or one name.
std::string list_of(const std::vector<std::string>& names) {
    return names.size() == 1 ? names.front() : as_list(names);
}

} // namespace

bool say_odd_columns(const std::vector<NumberColumn>& columns, const Unit* wished, const Argument& axis,
                     const CellNames& names, Diagnostics& diagnostics) {
    if (columns.size() < 2) return false;
    std::vector<ColumnUnit> all;
    for (const NumberColumn& column : columns) {
        const auto own = unit_of(column);
        if (!own) return false;
        if (own->row < column.values.size()) all.push_back(*own);
    }
    if (all.empty()) return false;
    const Unit& first = wished ? *wished : all.front().unit;
    const auto is_odd = [&](const ColumnUnit& own) { return !own.unit.is_empty() && !are_one(own.unit, first); };
    const auto lacks_unit = [&](const ColumnUnit& own) {
        return !wished && own.unit.is_empty() && !first.is_empty();
    };
    const auto odd = std::ranges::count_if(all, is_odd);
    if (odd == 0 || odd == std::ssize(all) || std::ranges::any_of(all, lacks_unit)) return false;
    std::vector<std::string> others;
    for (const ColumnUnit& own : all)
        if (!is_odd(own)) others.push_back(own.column->header.value);
    for (const ColumnUnit& own : all)
        if (is_odd(own))
            diagnostics.add(first.is_empty() ? messages::column_has_unit : messages::column_differs,
                            own.column->values[own.row].span,
                            {own.column->header.value, own.unit.text, first.text, axis, list_of(others),
                             names.of({}, own.row)});
    return true;
}

} // namespace zhitu
