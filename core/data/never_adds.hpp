// What no sum is made of: rates, means, ages.
#pragma once

#include "core/data/table.hpp"
#include "core/value/unit.hpp"

namespace zhitu {

/// By its unit (%, ‰, 百分点, 岁, 倍, ℃, 元/人) or its name (人均收入, 价格指数). Shares of one whole are in % too,
/// and do add.
bool never_adds(const Column& column);
bool never_adds(const Unit& unit);

} // namespace zhitu
