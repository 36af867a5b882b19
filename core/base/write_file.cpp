#include "core/base/files.hpp"
#include "core/base/system.hpp"
#include "core/base/utf8.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <deque>
#include <fmt/format.h>

namespace zhitu {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error) {
    const SystemReason reason = system_reason(error);
    const std::string name = printable(path.native());
    throw MachineError(fmt::format("写不了文件 {}：{}", name, reason.zh),
                       fmt::format("cannot write {}: {}", name, reason.en));
}

/// A rename would silently replace a device or a pipe by a file.
void require_replaceable(const std::filesystem::path& path) {
    struct stat status;
    if (::stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode)) return;
    if (S_ISDIR(status.st_mode)) fail(path, EISDIR);
    const std::string name = printable(path.native());
    throw MachineError(fmt::format("写不了文件 {}：这个名字是设备或管道，不是普通文件", name),
                       fmt::format("cannot write {}: it is a device or a pipe, not a regular file", name));
}

/// A new file beside the target that disappears unless it takes the target's name.
class TemporaryFile {
public:
    TemporaryFile(const std::filesystem::path& target, std::size_t number) :
        target_(target), file_(create(number)) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (!name_.empty()) ::unlink(name_.c_str());
    }

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t put = ::write(file_.get(), bytes.data(), bytes.size());
            if (put < 0 && errno == EINTR) continue;
            if (put < 0) fail(target_, errno);
            bytes.remove_prefix(static_cast<std::size_t>(put));
        }
    }

    void close() {
        if (::fsync(file_.get()) != 0) fail(target_, errno);
        if (!file_.close()) fail(target_, errno);
    }

    void take_name() {
        if (std::rename(name_.c_str(), target_.c_str()) != 0) fail(target_, errno);
        name_.clear();
    }

private:
    int create(std::size_t attempt) {
        for (;; ++attempt) {
            name_ = target_.parent_path() / fmt::format(".zhitu-{}-{}", ::getpid(), attempt);
            const int number = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
            if (number >= 0) return number;
            if (errno == EEXIST) continue;
            name_.clear();
            fail(target_, errno);
        }
    }

    const std::filesystem::path& target_;
    std::filesystem::path name_;
    FileDescriptor file_;
};

} // namespace

void write_files(const std::vector<NewFile>& files) {
    for (const NewFile& file : files) require_replaceable(file.path);
    std::deque<TemporaryFile> written;
    for (const NewFile& file : files) {
        written.emplace_back(file.path, written.size()).write(file.bytes);
        written.back().close();
    }
    for (TemporaryFile& file : written) file.take_name();
}

void make_folder(const std::filesystem::path& path) {
    std::error_code fault;
    std::filesystem::create_directories(path, fault);
    if (!fault && std::filesystem::is_directory(path, fault)) return;
    const SystemReason reason = system_reason(fault ? fault.value() : ENOTDIR);
    const std::string name = printable(path.native());
    throw MachineError(fmt::format("建不了文件夹 {}：{}", name, reason.zh),
                       fmt::format("cannot make the folder {}: {}", name, reason.en));
}

} // namespace zhitu
