// The type of what is raised or lowered.
#pragma once

#include "core/base/type_style.hpp"

#include <cstddef>
#include <string_view>

namespace zhitu {

/// Of a figure raised or lowered at that byte. Behind letters it is of their face and size, whatever the figures of
/// the text are: the 3 of 31μg/m³ belongs to the unit, not to the value. Behind Han it is as large as they are.
TypeStyle script_type(std::string_view whole, std::size_t at, TypeStyle style);

} // namespace zhitu
