// The English twin of a spec: keys and enum words renamed, everything else left byte for byte.
#pragma once

#include "core/plugin/registry.hpp"

#include <string>

namespace zhitu::testing {

std::string english_twin(const std::string& spec, const Registry& registry);

} // namespace zhitu::testing
