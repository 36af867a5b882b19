#include "core/base/files.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace zhitu {
namespace {

// O_NONBLOCK: opening a FIFO or a device must not wait for somebody at the other end.
constexpr int reading_flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

ReadResult fault_of(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return {ReadFault::missing, {}, {}};
    case EACCES:
    case EPERM: return {ReadFault::denied, {}, system_reason(error)};
    case ENXIO: // a socket
    case EISDIR: return {ReadFault::not_regular, {}, {}};
    case EXDEV: return {ReadFault::outside, {}, {}};
    default: return {ReadFault::failed, {}, system_reason(error)};
    }
}

ReadResult read_all(const FileDescriptor& file, std::size_t limit) {
    if (!file.is_open()) return fault_of(errno);
    struct stat status;
    if (::fstat(file.get(), &status) != 0) return fault_of(errno);
    if (!S_ISREG(status.st_mode)) return {ReadFault::not_regular, {}, {}};
    if (static_cast<std::uintmax_t>(status.st_size) > limit) return {ReadFault::too_large, {}, {}};

    ReadResult result;
    std::size_t used = 0; // the size is a hint only: /proc says 0, and a file may grow while it is read
    result.text.resize(static_cast<std::size_t>(status.st_size) + 1);
    for (;;) {
        const ssize_t got = ::read(file.get(), result.text.data() + used, result.text.size() - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fault_of(errno);
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
        if (used > limit) return {ReadFault::too_large, {}, {}};
        if (used == result.text.size()) result.text.resize(used * 2);
    }
    result.text.resize(used);
    return result;
}

bool climbs(std::string_view relative) {
    for (const auto& part : std::filesystem::path(relative))
        if (part == "..") return true;
    return false;
}

std::filesystem::path place_of(const FileDescriptor& file) {
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file.get()), unknown);
}

/// Where the kernel has no openat2 (before 5.6) or a sandbox withholds it: once the file is open, where it lies is
/// asked.
FileDescriptor open_and_look(const FileDescriptor& folder, const std::string& relative) {
    FileDescriptor file(::openat(folder.get(), relative.c_str(), reading_flags));
    if (!file.is_open()) return file;
    const std::filesystem::path root = place_of(folder), place = place_of(file);
    if (std::mismatch(root.begin(), root.end(), place.begin(), place.end()).first == root.end()) return file;
    file.close();
    errno = EXDEV;
    return FileDescriptor(-1);
}

FileDescriptor open_beneath(const FileDescriptor& folder, const std::string& relative) {
    open_how how{};
    how.flags = reading_flags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const long number = ::syscall(SYS_openat2, folder.get(), relative.c_str(), &how, sizeof how);
    if (number < 0 && (errno == ENOSYS || errno == EPERM)) return open_and_look(folder, relative);
    return FileDescriptor(static_cast<int>(number));
}

} // namespace

ReadResult read_file(const std::filesystem::path& path, std::size_t limit) {
    return read_all(FileDescriptor(::open(path.c_str(), reading_flags)), limit);
}

ReadResult read_beneath(const std::filesystem::path& root, std::string_view relative, std::size_t limit) {
    if (climbs(relative)) return {ReadFault::outside, {}, {}};
    if (relative.find('\0') != std::string_view::npos) return {ReadFault::missing, {}, {}};
    const FileDescriptor folder(::open(root.empty() ? "." : root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open()) return fault_of(errno);
    const FileDescriptor file = open_beneath(folder, std::string(relative));
    if (!file.is_open() && errno == ELOOP) return {ReadFault::outside, {}, {}};
    return read_all(file, limit);
}

Installation Installation::find() {
    std::filesystem::path prefix;
    if (const char* home = ::secure_getenv("ZHITU_HOME"); home != nullptr && *home != '\0')
        prefix = home;
    else
        prefix = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path();
    const std::filesystem::path share = prefix / "share/zhitu";
    return {prefix / "lib/zhitu/plugins-1", share / "themes", share / "fonts", share / "keys"};
}

} // namespace zhitu
