// Numbers of one unit in another: 亿元 in 万元, 公斤 in 吨, 亩 in 公顷.
#pragma once

#include "core/base/decimal.hpp"
#include "core/data/unit.hpp"

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

} // namespace zhitu
