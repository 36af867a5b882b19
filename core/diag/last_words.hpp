// A crash says which job and whose code it was: a null pointer in somebody's plugin must not end a night in
// silence.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <functional>
#include <span>
#include <string>

namespace zhitu {

/// Named by the crash, where the signal is not known yet.
inline constexpr const char* any_signal = "SIG?";

/// While it lives, a signal of our own fault (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT) prints this as Z790 or Z792
/// and ends the process with exit code 3; of several that live the innermost speaks. The text is made beforehand,
/// because after a crash neither the heap nor a lock can be trusted. One thread, the one that listened.
class LastWords {
public:
    using Printer = std::function<std::string(const Diagnostics&)>;
    /// Before this nothing is said and signals are left alone. [once]
    static void listen(Printer printer);

    /// Of a job, an internal error; and of those that nobody does then.
    explicit LastWords(std::string subject, std::span<const std::string> not_reached = {});
    /// Of a step of the job round it: `failure` has `any_signal` in it.
    explicit LastWords(const Argument& failure);
    ~LastWords();
    LastWords(const LastWords&) = delete;
    LastWords& operator=(const LastWords&) = delete;

private:
    void prepare(const Message& message, const Argument& failure);

    const LastWords* outer_;
    std::string subject_;
    std::span<const std::string> not_reached_;
    std::string before_, behind_; // the signal's name
    friend void say_last_words(int signal);
};

} // namespace zhitu
