#include "core/base/temporary_file.hpp"

#include "core/base/digit.hpp"
#include "core/base/files.hpp"
#include "core/base/utf8.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fmt/format.h>

namespace zhitu {
namespace {

constexpr std::string_view prefix = ".zhitu-";

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

/// The lock tells remove_leftovers that somebody lives. False when it was faster and takes the file for a leftover.
bool lock(int file) {
    struct stat status;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) return errno != EWOULDBLOCK;
    return ::fstat(file, &status) == 0 && status.st_nlink > 0;
}

bool is_number(std::string_view text) { return !text.empty() && are_digits(text); }

} // namespace

bool is_temporary_name(std::string_view name) {
    if (!name.starts_with(prefix)) return false;
    name.remove_prefix(prefix.size());
    const std::size_t dash = name.find('-');
    return dash != std::string_view::npos && is_number(name.substr(0, dash)) && is_number(name.substr(dash + 1));
}

TemporaryFile::TemporaryFile(const std::filesystem::path& target) :
    target_(target), file_(create()), lock_(::dup(file_.get())) {}

int TemporaryFile::create() {
    require_replaceable(target_);
    for (int attempt = 0;; ++attempt) {
        name_ = target_.parent_path() / fmt::format("{}{}-{}", prefix, ::getpid(), attempt);
        const int number = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (number >= 0 && lock(number)) return number;
        if (number >= 0)
            ::close(number);
        else if (errno != EEXIST)
            fail(target_, errno);
    }
}

void TemporaryFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(file_.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) fail(target_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

void TemporaryFile::close() {
    if (::fsync(file_.get()) != 0) fail(target_, errno);
    if (!file_.close()) fail(target_, errno);
}

void TemporaryFile::take_name() {
    struct stat status;
    replaces_ = ::lstat(target_.c_str(), &status) == 0;
    exchanged_ = replaces_ && ::renameat2(AT_FDCWD, name_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE) == 0;
    if (!exchanged_ && std::rename(name_.c_str(), target_.c_str()) != 0) fail(target_, errno);
    placed_ = true;
    if (!exchanged_) name_.clear();
}

void TemporaryFile::take_back() {
    if (exchanged_)
        std::rename(name_.c_str(), target_.c_str());
    else if (!replaces_)
        ::unlink(target_.c_str());
}

TemporaryFile::~TemporaryFile() {
    if (placed_ && !settled_)
        take_back();
    else if (!name_.empty())
        ::unlink(name_.c_str());
}

} // namespace zhitu
