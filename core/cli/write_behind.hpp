// Writing behind: the outputs of one spec go to the disk while the next spec is drawn. A disk that is asked to be
// sure takes as long over a board as drawing it does.
#pragma once

#include "core/cli/console.hpp"

#include <functional>
#include <future>
#include <string>

namespace zhitu::cli {

/// One at a time; the outputs of a spec are written, and told, in the order of the specs.
class WriteBehind {
public:
    explicit WriteBehind(Console& console) : console_(console) {}

    /// Begins work for a spec; what was under way has been finished. A crash of this thread waits for it.
    void begin(const std::string& spec, std::function<void()> work);

    /// Waits for what is under way, and reports what it threw.
    void finish();

    /// The worst of all, once everything is finished.
    Outcome outcome();

private:
    Console& console_;
    std::string spec_;
    Outcome worst_ = Outcome::done;
    std::future<void> work_; // its end waits too
};

} // namespace zhitu::cli
