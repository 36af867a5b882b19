// Memory that this program has asked for so far: a measure of work that does not depend on the machine.
#pragma once

#include <cstddef>

namespace zhitu::testing {

std::size_t bytes_asked_for();

} // namespace zhitu::testing
