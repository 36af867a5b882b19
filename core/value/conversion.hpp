// Numbers of one unit in another: 亿元 in 万元, 公斤 in 吨, 亩 in 公顷.
#pragma once

#include "core/base/decimal.hpp"
#include "core/value/unit.hpp"

#include <optional>

namespace zhitu {

class Conversion {
public:
    /// Nothing when the two measure different things. A bare magnitude (2503亿) is of whatever `to` is.
    static std::optional<Conversion> between(const Unit& from, const Unit& to);

    /// Exact, or nothing where the division does not end, as that of 100亩 into 公顷.
    std::optional<Decimal> exact(const Decimal& number) const;
    /// Exact, or to the most decimals that are kept.
    Decimal nearest(const Decimal& number) const;

private:
    int power_ = 0;                      // of ten
    std::int64_t times_ = 1, parts_ = 1; // whole numbers without a common divisor
};

/// What a number is measured in whose own unit is `own`, under a column's unit: the column's when it has none; its
/// own when both are of one quantity, otherwise nothing. A bare magnitude counts the column's unit, 1.92万 under
/// 亿元 is 1.92万亿元, or its quantity, 9500万 under 亿人次 is 9500万人次: whichever is nearer to `bare`, the
/// largest number of the column without a unit; 0: there is none, and less than a thousand counts the unit. Nobody
/// says 亿万.
std::optional<Unit> unit_under(const Unit& own, const Unit& header, double number, double bare = 0);

} // namespace zhitu
