// Where exceptions end: each job has a guard of its own, and so has the program.
#pragma once

#include "core/cli/console.hpp"

#include <functional>
#include <string>

namespace zhitu::cli {

/// Runs `work`; whatever it throws becomes a sentence about `subject` and an outcome.
Outcome guarded(Console& console, const std::string& subject, const std::function<Outcome()>& work);

} // namespace zhitu::cli
