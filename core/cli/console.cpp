#include "core/cli/console.hpp"

#include "core/base/files.hpp"
#include "core/base/system.hpp"
#include "core/base/utf8.hpp"

#include <cerrno>
#include <cstdio>

namespace zhitu::cli {
namespace {

constexpr const char* array_end = "\n]\n";

/// Nobody is left to tell when standard error is gone.
void complain(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace

void Console::result(std::string_view text) const {
    const bool taken = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (taken || errno == EPIPE) return; // a pipe that was closed has read what it wanted
    const SystemReason reason = system_reason(errno);
    throw MachineError("结果写不进标准输出：" + reason.zh,
                       "standard output does not take the result: " + reason.en);
}

void Console::report(const Diagnostics& diagnostics) {
    const std::string text = continued(diagnostics);
    array_begun_ = array_begun_ || !text.empty();
    complain(text);
}

std::string Console::last_report(const Diagnostics& diagnostics) const {
    return continued(diagnostics) + (options_.style == DiagnosticStyle::json ? array_end : "");
}

std::string Console::continued(const Diagnostics& diagnostics) const {
    const std::string text = print(diagnostics, options_);
    if (options_.style != DiagnosticStyle::json || text.empty()) return text;
    return (array_begun_ ? ",\n" : "[\n") + text;
}

void Console::remark(std::string_view subject, const Wording& wording) const {
    if (options_.style != DiagnosticStyle::human) return;
    complain(printable(subject) + (language() == Language::zh ? "：" : ": ") + wording.in(language()) + "\n");
}

void Console::finish() const {
    if (options_.style == DiagnosticStyle::json) complain(array_begun_ ? array_end : "[]\n");
}

} // namespace zhitu::cli
