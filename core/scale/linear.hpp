// From numbers to places along an axis, and the ticks that people like.
#pragma once

#include "core/base/decimal.hpp"
#include "core/scale/domain.hpp"
#include "core/sdk/zhitu/geometry.hpp"

#include <optional>
#include <vector>

namespace zhitu {

struct Ticks {
    Domain domain;              // the data's domain, grown outward to whole steps
    std::vector<double> values; // ascending; the first and the last are the domain's ends
    Decimal step;               // 1, 2 or 5 times a power of ten
};

/// About so many (at least 2) steps over the data. A domain that is empty, backward, not finite or of one value
/// gives a sane one: zero alone [0, 1], one number alone its half to either side, or from zero when `from_zero`.
Ticks nice_ticks(Domain data, int about, bool from_zero = false);

/// The step of a ladder that values are read from: of 1, 2 and 5 times powers of ten, and of 25, 250 ... the one
/// that parts the data into as near to 5 as can be.
Decimal ladder_step(Domain data, bool from_zero);

/// Whether doubles tell the multiples of the step in the domain apart. [step > 0]
bool can_tell_apart(const Decimal& step, const Domain& domain);
/// All whole multiples of the step in the domain, exact and ascending. [step > 0; doubles tell them apart]
std::vector<Decimal> multiples(const Decimal& step, const Domain& domain);

/// What is cut out of a domain, and the room that stands for it.
struct Cut {
    double low = 0, high = 0;
    Length room;
};

/// Places numbers of the domain between two ends; `from` may lie beyond `to` (y grows downward). A number
/// inside the cut stands at the edge towards zero.
struct LinearScale {
    Domain domain;
    Length from, to;
    std::optional<Cut> cut{};
    Length operator()(double value) const;
};

} // namespace zhitu
