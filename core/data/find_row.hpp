// The rows that 强调, 标注, 比例 and 增长 name.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/grid/row_table.hpp"
#include "core/spec/spec.hpp"
#include "core/value/period.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace zhitu {

/// Finds rows by their names. One for all names that are looked for: the names are read at the first.
class RowFinder {
public:
    explicit RowFinder(const Values& names) : names_(names) {}

    /// The first row of that text, else the first of the same period (2016 and 2016年 match, and 3月 where all rows
    /// are of 2024年), else the first that is typed so: 16 where it is printed as 2016.
    std::optional<std::size_t> find(std::string_view name);
    /// The same; when there is none says so, with the nearest row or the first of them, and `others` that might
    /// have been meant.
    std::optional<std::size_t> find(const Phrase& name, Diagnostics& diagnostics,
                                    const std::vector<std::string>& others = {});

    /// The first and the last row that lie within the period of that name: the months of 2023年. Nothing when it is
    /// no period, or none does.
    std::optional<std::pair<std::size_t, std::size_t>> find_within(std::string_view name);
    /// The first and the last row from one period to another of which none need be a row, but which lie inside the
    /// time of all: 2016 to 2020 beside 2010, 2015 and 2020.
    std::optional<std::pair<std::size_t, std::size_t>> find_between(std::string_view from, std::string_view to);
    /// Those of a range that they fill: one begins with it, and one ends with it.
    std::optional<std::pair<std::size_t, std::size_t>> find_filling(Period range);

private:
    std::optional<std::size_t> find(Period period);
    std::optional<std::pair<std::size_t, std::size_t>> find_within(Period whole);
    std::optional<std::size_t> find_typed(std::string_view name);
    void read_texts();
    void read_typed();
    std::string_view typed_text(std::size_t row) const;
    void read_periods();
    Period in_year_of_rows(Period period) const;
    void say_unknown(const Phrase& name, const std::vector<std::string>& others, Diagnostics& diagnostics) const;

    const Values& names_;
    std::optional<RowTable> texts_; // by names as they are, and without their tags
    std::optional<RowTable> typed_;
    std::optional<std::map<Period, std::size_t>> periods_;
};

/// The names that are not empty, in no order.
std::vector<Phrase> named_rows(const ChartSpec& chart);

/// A single row.
std::optional<std::size_t> find_row(const Column& category, std::string_view name);
std::optional<std::size_t> find_row(const Column& category, const Phrase& name, Diagnostics& diagnostics);

} // namespace zhitu
