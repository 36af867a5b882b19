// What the columns of a table seem to be, before anybody reads their cells one by one.
#pragma once

#include "core/grid/grid.hpp"
#include "core/grid/look.hpp"

#include <optional>
#include <vector>

namespace zhitu {

/// Blank cells apart, 2016年 or 2016, of the last centuries: no stretch of years, as 30年 and 1200年 may be.
bool are_of_years(const std::vector<Cell>& cells);

class GridLook {
public:
    /// `meant_as_numbers`: all columns but the first are, whatever their cells say.
    GridLook(const Grid& grid, bool meant_as_numbers);

    /// By its whole name, else by the one that is printed: 产值 of 产值（亿元）, when there is one such.
    std::optional<std::size_t> find(const std::string& name) const;

    bool is_words(std::size_t column) const { return !looks_[column].numeric && !looks_[column].any_number; }
    /// Blank cells apart: periods, by their unit (2018年), by the column's name (年份), or as years that run on:
    /// 2018, 2019.
    bool is_time(std::size_t column) const;
    /// Blank cells apart, each cell is a period by itself, as 1 under 月份 is not.
    bool holds_periods(std::size_t column) const;
    /// Periods under 年份, 月份 or 日期, 1 to 12 under 月份, and bare years under 成立时间: of when the row's
    /// numbers or the row itself are.
    bool says_when(std::size_t column) const;
    bool is_of_years(std::size_t column) const { return are_of_years(grid_.columns[column]); }
    bool names_rows(std::size_t column) const { return is_words(column) || is_time(column); }
    bool is_numeric(std::size_t column) const { return looks_[column].numeric; }
    bool any_number(std::size_t column) const { return looks_[column].any_number; }
    bool is_ratio(std::size_t column) const { return looks_[column].ratio; }
    bool any_ratio() const;
    /// Numbers, cells that are meant as some (约6万吨, #REF!), or a unit over whatever there is: left out it would
    /// be missed by nobody, so its cells say what is wrong.
    bool is_meant_as_numbers(std::size_t column) const;
    /// Cells that are nothing but a number, with a unit that is known; periods only as they may be one (2019).
    std::size_t count_numbers(std::size_t column) const;
    /// 1, 2, 3 ...
    bool counts_rows(std::size_t column) const;

private:
    bool is_rough(std::size_t column) const;

    const Grid& grid_;
    std::vector<ColumnLook> looks_;
};

} // namespace zhitu
