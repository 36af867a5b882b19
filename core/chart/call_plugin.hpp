// The one place where code of others runs.
#pragma once

#include "core/chart/payload.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace zhitu {

/// What our own callbacks refused first: `why` is for the plugin's author and empty when nothing was.
struct CallRefusal {
    std::string why;
    std::size_t most = 0; // of what there is too much, if that is it; the data may be why
    Pair what;

    /// For callbacks: false, that is refused.
    bool call(std::string reason) {
        if (why.empty()) why = std::move(reason);
        return false;
    }
    bool more_than(std::size_t limit, const char* zh, const char* en);
};

/// Calls into the plugin; a non-zero return or an exception becomes a MachineError that names plugin, kind, phase
/// ("规划", "planning") and reason, or, where the data are too many, the data. A crash says the same and ends the
/// process.
void call_plugin(const Chart& chart, const Argument& phase, const Payload& payload, const CallRefusal& refusal,
                 const std::function<std::int32_t()>& call);

} // namespace zhitu
