// Signals that would end the program in the middle of what must be whole.
#pragma once

#include <array>
#include <csignal>

namespace zhitu {

/// While one lives, INT, TERM and HUP wait, in all threads; at its end the first that came does what it would have
/// done. One at a time: there is one program to end.
class DeferredSignals {
public:
    DeferredSignals();
    DeferredSignals(const DeferredSignals&) = delete;
    DeferredSignals& operator=(const DeferredSignals&) = delete;
    ~DeferredSignals();

private:
    static constexpr std::array signals_{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, signals_.size()> before_{};
};

} // namespace zhitu
