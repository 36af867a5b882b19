// Tables of a few years, and the growth over them.
#pragma once

#include "core/data/growth.hpp"

#include <gtest/gtest.h>

namespace zhitu::test {

struct Typed {
    std::string text;
    std::optional<Decimal> number; // nothing: missing
};

inline Typed value(std::string_view text, std::string_view unit_on_value = {}) {
    return {std::string(text) + std::string(unit_on_value), Decimal::parse(text)};
}

inline Typed missing() { return {"—", std::nullopt}; }

/// Rows of 2016年, 2017年 ..., the last of them `years` later.
inline Table table_of(const std::vector<Typed>& typed, std::string unit, std::size_t years = 0) {
    Table table;
    table.rows = typed.size();
    table.columns.resize(2);
    table.columns[1].unit = std::move(unit);
    for (std::size_t row = 0; row < typed.size(); ++row) {
        const std::size_t later = years > 0 && row > 0 ? years : row;
        table.columns[0].values.add(table.texts.keep(std::to_string(2016 + later) + "年"), {});
        Values& numbers = table.columns[1].values;
        if (typed[row].number)
            numbers.add(table.texts.keep(typed[row].text), *typed[row].number, {});
        else
            numbers.add_missing({});
    }
    return table;
}

/// Of the first row to the last; what is said of it goes to `diagnostics`.
inline std::optional<GrowthFigure> by(Growth::Mode method, const Table& table, int decimals,
                                      Diagnostics& diagnostics) {
    Growth growth;
    growth.mode = method;
    return growth_figure(growth, table, 1, {0, table.rows - 1}, decimals, diagnostics);
}

inline std::optional<GrowthFigure> by(Growth::Mode method, const Table& table, int decimals = 1) {
    Diagnostics diagnostics;
    return by(method, table, decimals, diagnostics);
}

inline std::optional<GrowthFigure> automatic(const Table& table, int decimals = 1) {
    return by(Growth::Mode::automatic, table, decimals);
}

} // namespace zhitu::test
