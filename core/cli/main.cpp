// Everything that must be so before the first library wakes up; then the program.
#include "core/cli/program.hpp"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <malloc.h>
#include <string_view>
#include <unistd.h>

namespace {

/// The same input gives the same bytes under any locale and time zone: libraries look here, so we say it first.
void settle_environment() {
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "UTC", 1);
    setenv("FC_LANG", "zh-cn", 1);
}

/// A stream that came closed would give its number to the next file opened, and what we print would land in that
/// file.
void settle_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1) open("/dev/null", O_RDONLY); // read-only: writing fails and is noticed
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe or a file grown too large is a failed write, not a death
    std::signal(SIGXFSZ, SIG_IGN);
}

/// Memory is used again, not given back and asked for anew: the system takes longer to clear a page than we to fill
/// it, a quarter of the time of a million rows.
void settle_memory() {
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
}

bool wants_colour() {
    const auto says = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string_view(value == nullptr ? "" : value);
    };
    return isatty(STDERR_FILENO) == 1 && says("NO_COLOR").empty() && says("TERM") != "dumb";
}

} // namespace

int main(int count, char** arguments) {
    settle_environment();
    settle_streams();
    settle_memory();
    return zhitu::cli::run_program({arguments + (count > 0 ? 1 : 0), arguments + count}, wants_colour());
}
