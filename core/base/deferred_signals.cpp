#include "core/base/deferred_signals.hpp"

namespace zhitu {
namespace {

volatile std::sig_atomic_t first_that_came = 0;

void keep(int signal) {
    if (first_that_came == 0) first_that_came = signal;
}

} // namespace

// A handler and no mask: libraries start threads, and a signal to the process takes any thread that lets it in.
DeferredSignals::DeferredSignals() {
    first_that_came = 0;
    struct sigaction waiting {};
    waiting.sa_handler = keep;
    waiting.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < signals_.size(); ++i) {
        ::sigaction(signals_[i], nullptr, &before_[i]);
        if (before_[i].sa_handler != SIG_IGN) ::sigaction(signals_[i], &waiting, nullptr); // nohup stays nohup
    }
}

DeferredSignals::~DeferredSignals() {
    for (std::size_t i = 0; i < signals_.size(); ++i) ::sigaction(signals_[i], &before_[i], nullptr);
    if (first_that_came != 0) ::raise(first_that_came);
}

} // namespace zhitu
