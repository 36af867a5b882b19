// Where exceptions end: each job has a guard of its own, and so has the program.
#pragma once

#include "core/cli/console.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace zhitu::cli {

/// Runs `work`; whatever it throws becomes a sentence about `subject` and an outcome. A crash also tells which
/// specs were `not_reached`.
Outcome guarded(Console& console, const std::string& subject, const std::function<Outcome()>& work,
                std::span<const std::string> not_reached = {});
/// The worst outcome of all of them, each guarded.
Outcome each_guarded(Console& console, const std::vector<std::string>& specs,
                     const std::function<Outcome(const std::string&)>& work);

} // namespace zhitu::cli
