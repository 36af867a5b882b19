// Whether an option's default and bounds are values of its type.
#pragma once

#include "core/plugin/descriptor.hpp"

namespace zhitu {

/// Throws Refused when the default is not of the type, not within the bounds or not among the choices.
void check_option_values(const OptionDeclaration& option);

} // namespace zhitu
