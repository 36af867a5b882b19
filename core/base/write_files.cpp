#include "core/base/deferred_signals.hpp"
#include "core/base/files.hpp"
#include "core/base/system.hpp"
#include "core/base/temporary_file.hpp"
#include "core/base/utf8.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <deque>

namespace zhitu {
namespace {

namespace fs = std::filesystem;

/// A folder with its parents. What of them was not there before goes again unless kept.
class NewFolder {
public:
    explicit NewFolder(const fs::path& path) {
        std::error_code fault;
        for (fs::path each = path; !each.empty() && !fs::exists(each, fault); each = each.parent_path())
            new_.push_back(each);
        if (path.empty()) return;
        fault.clear();
        fs::create_directories(path, fault);
        if (fault || !fs::is_directory(path, fault)) {
            remove();
            fail(path, fault ? fault.value() : ENOTDIR);
        }
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder() { remove(); }
    void keep() { new_.clear(); }

private:
    [[noreturn]] static void fail(const fs::path& path, int error) {
        const SystemReason reason = system_reason(error);
        const std::string name = printable(path.native());
        throw MachineError("建不了文件夹 " + name + "：" + reason.zh,
                           "cannot make the folder " + name + ": " + reason.en);
    }
    void remove() const {
        for (const fs::path& each : new_) ::rmdir(each.c_str()); // only takes empty ones
    }

    std::vector<fs::path> new_; // the deepest first
};

/// All names or none. Where names cannot be exchanged, a later failure says what is new already.
void take_names(std::deque<TemporaryFile>& files) {
    std::string final;
    try {
        for (TemporaryFile& file : files) {
            file.take_name();
            if (file.is_final()) final += " " + printable(file.target().native());
        }
    } catch (const MachineError& error) {
        if (final.empty()) throw;
        throw MachineError(error.zh + "；这时已经换成新的：" + final, error.en + "; already the new one:" + final);
    }
    for (TemporaryFile& file : files) file.settle();
}

void remove_if_left(const fs::path& path) {
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status;
    if (!file.is_open() || ::fstat(file.get(), &status) != 0) return;
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid()) return;
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) ::unlink(path.c_str());
}

} // namespace

void write_files(const std::vector<NewFile>& files, const fs::path& folder) {
    const DeferredSignals deferred;
    NewFolder made(folder);
    std::deque<TemporaryFile> written;
    for (const NewFile& file : files) {
        written.emplace_back(file.path).write(file.bytes);
        written.back().close();
    }
    take_names(written);
    made.keep();
}

void remove_leftovers(const fs::path& folder) {
    std::error_code fault;
    for (fs::directory_iterator each(folder.empty() ? "." : folder, fault), end; !fault && each != end;
         each.increment(fault))
        if (is_temporary_name(each->path().filename().native())) remove_if_left(each->path());
}

} // namespace zhitu
