// A decoded spec as text, for people and tests.
#pragma once

#include "core/spec/spec.hpp"

#include <string>

namespace zhitu {

/// One fact a line, by English names, values as typed.
std::string dump(const Spec& spec);

} // namespace zhitu
