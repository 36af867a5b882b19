// The two streams: results go to standard output, everything else to standard error.
#pragma once

#include "core/cli/phrases.hpp"
#include "core/diag/print.hpp"

#include <string>
#include <string_view>

namespace zhitu::cli {

/// How it went, as exit codes; the larger one wins.
enum class Outcome { done = 0, at_fault = 1, usage = 2, machine_failed = 3 };

class Console {
public:
    explicit Console(PrintOptions options) : options_(options) {}

    Language language() const { return options_.language; }

    /// A result, at once. Throws MachineError when standard output does not take it; who closed the pipe wants
    /// none.
    void result(std::string_view text) const;
    /// Prints now; as JSON the next elements of the one array that finish() closes.
    void report(const Diagnostics& diagnostics);
    /// What report() and finish() would print together.
    std::string last_report(const Diagnostics& diagnostics) const;
    /// Only for people: says nothing in the short and JSON styles.
    void remark(std::string_view subject, const Wording& wording) const;
    /// Ends the JSON array, even an empty one. [once, last]
    void finish() const;

private:
    std::string continued(const Diagnostics& diagnostics) const;

    PrintOptions options_;
    bool array_begun_ = false; // JSON
};

} // namespace zhitu::cli
