#include "core/diag/last_words.hpp"

#include "core/base/work_under_way.hpp"
#include "core/diag/file_messages.hpp"

#include <array>
#include <csignal>
#include <cstddef>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace zhitu {
namespace {

struct Fault {
    int signal;
    std::string_view name;
};
constexpr std::array<Fault, 5> faults{
    {{SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}, {SIGABRT, "SIGABRT"}}};
constexpr int machine_failed_code = 3;

LastWords::Printer& printer() {
    static LastWords::Printer printer;
    return printer;
}

const LastWords* volatile innermost = nullptr;

void write_error(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A stack that ran over is no place to run on.
void stand_on_a_stack_of_its_own() {
    static std::array<std::byte, 65536> stack;
    stack_t own{};
    own.ss_sp = stack.data();
    own.ss_size = stack.size();
    ::sigaltstack(&own, nullptr);
}

} // namespace

void say_last_words(int signal) {
    if (const LastWords* words = innermost) {
        write_error(words->before_);
        for (const Fault& fault : faults)
            if (fault.signal == signal) write_error(fault.name);
        write_error(words->behind_);
    }
    WorkUnderWay::wait_for_all();
    ::_exit(machine_failed_code);
}

void LastWords::listen(Printer text_of) {
    printer() = std::move(text_of);
    stand_on_a_stack_of_its_own();
    struct sigaction speaking {};
    speaking.sa_handler = say_last_words;
    speaking.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND); // a second crash is the end
    for (const Fault& fault : faults) ::sigaction(fault.signal, &speaking, nullptr);
}

LastWords::LastWords(std::string subject, std::span<const std::string> not_reached) :
    outer_(innermost), subject_(std::move(subject)), not_reached_(not_reached) {
    prepare(messages::internal_error, any_signal);
}

LastWords::LastWords(const Argument& failure) : outer_(innermost), subject_(outer_ ? outer_->subject_ : "") {
    if (outer_) not_reached_ = outer_->not_reached_;
    prepare(messages::machine_failed, failure);
}

LastWords::~LastWords() { innermost = outer_; }

void LastWords::prepare(const Message& message, const Argument& failure) {
    if (!printer()) return;
    Diagnostics diagnostics;
    diagnostics.add(message, {}, {failure}, subject_);
    if (!not_reached_.empty())
        diagnostics.add(messages::specs_not_reached, {},
                        {not_reached_.front(), std::to_string(not_reached_.size())}, subject_);
    const std::string text = printer()(diagnostics);
    const std::size_t signal = text.find(any_signal);
    before_ = text.substr(0, signal);
    if (signal != std::string::npos) behind_ = text.substr(signal + std::string_view(any_signal).size());
    innermost = this;
}

} // namespace zhitu
