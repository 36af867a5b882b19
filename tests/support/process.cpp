#include "tests/support/process.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace zhitu::testing {
namespace {

void redirect(const fs::path& path, int stream) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT, 0600);
    if (file < 0 || dup2(file, stream) < 0) _exit(126);
    close(file);
}

/// In the child: never returns.
[[noreturn]] void become(const std::vector<std::string>& command, const Start& start, const fs::path& out,
                         const fs::path& err) {
    redirect(start.standard_output.value_or(out), STDOUT_FILENO);
    redirect(err, STDERR_FILENO);
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    for (const auto& [name, value] : start.environment) setenv(name.c_str(), value.c_str(), 1);
    if (start.largest_file) {
        const rlimit limit{*start.largest_file, *start.largest_file};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (chdir(start.folder.c_str()) != 0) _exit(126);
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

} // namespace

Finished run(const std::vector<std::string>& command, const Start& start) {
    const ScratchFolder scratch; // files rather than pipes: a child that says much cannot block on us
    const fs::path out = scratch / "out", err = scratch / "err";
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("cannot fork");
    if (child == 0) become(command, start, out, err);
    int status = 0;
    if (waitpid(child, &status, 0) != child) throw std::runtime_error("cannot wait for " + command.front());
    const int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return {code, start.standard_output ? std::string() : read_text(out), read_text(err)};
}

Finished zhitu(const std::vector<std::string>& arguments, const Start& start) {
    std::vector<std::string> command{program().string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run(command, start);
}

} // namespace zhitu::testing
