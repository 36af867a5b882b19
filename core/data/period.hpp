// Periods of time as newspapers write them, so that 2016 and 2016年 are one and rows can be named.
#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace zhitu {

/// YYYY年 | YYYY | YYYY年末(年底) | YYYY年M月 | YYYY年M—N月 | YYYY年一季度(第一季度, 1季度) | YYYY年上(下)半年 |
/// YYYY年前三季度 | “十三五”(时期, 期间). Full-width digits count as digits.
struct Period {
    int first_month = 0; // months since year 0
    int last_month = 0;
    bool instant = false; // 2016年末 is a day, not the year
    /// In time order, the shorter first.
    auto operator<=>(const Period&) const = default;
};

/// Nothing when the text is no period.
std::optional<Period> parse_period(std::string_view text);

} // namespace zhitu
