// Pictures compared as a reader sees them: decoded, with a tolerance.
#pragma once

#include "tests/support/project.hpp"

#include <string>

namespace zhitu::testing {

/// Empty when the two PNGs look the same; else what differs, and where the picture of the differences was left:
/// build folder/differences/NAME.png, equal pixels pale, others red.
std::string difference(const fs::path& expected, const fs::path& actual, const std::string& name);

/// The most that a square of eight pixels a side differs on the average in a channel, of 255; squares beyond one of
/// the pictures are left out. Where painters smooth edges each in its way, that is little.
double farthest_apart(const fs::path& one, const fs::path& other);

} // namespace zhitu::testing
