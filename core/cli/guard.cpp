#include "core/cli/guard.hpp"

#include "core/base/files.hpp"
#include "core/cli/command_line.hpp"
#include "core/diag/file_messages.hpp"
#include "core/diag/last_words.hpp"

#include <algorithm>
#include <filesystem>
#include <new>

namespace zhitu::cli {
namespace {

Outcome failed(Console& console, const std::string& subject, const Message& message, const Argument& reason) {
    Diagnostics diagnostics;
    diagnostics.add(message, {}, {reason}, subject);
    console.report(diagnostics);
    return Outcome::machine_failed;
}

} // namespace

Outcome guarded(Console& console, const std::string& subject, const std::function<Outcome()>& work,
                std::span<const std::string> not_reached) {
    const LastWords last_words(subject, not_reached);
    try {
        return work();
    } catch (const UsageError& error) {
        console.report(error.diagnostics());
        return Outcome::usage;
    } catch (const MachineError& error) {
        return failed(console, subject, messages::machine_failed, {error.zh, error.en});
    } catch (const std::bad_alloc&) {
        return failed(console, subject, messages::out_of_memory, "");
    } catch (const std::filesystem::filesystem_error& error) {
        const SystemReason why = system_reason(error.code().value());
        const std::string path = error.path1().string();
        return failed(console, subject, messages::machine_failed, {path + "：" + why.zh, path + ": " + why.en});
    } catch (const std::exception& error) {
        return failed(console, subject, messages::internal_error, error.what());
    }
}

Outcome each_guarded(Console& console, const std::vector<std::string>& specs,
                     const std::function<Outcome(const std::string&)>& work) {
    Outcome worst = Outcome::done;
    for (std::span<const std::string> rest(specs); !rest.empty(); rest = rest.subspan(1))
        worst = std::max(worst, guarded(
                                    console, rest.front(), [&] { return work(rest.front()); }, rest.subspan(1)));
    return worst;
}

} // namespace zhitu::cli
