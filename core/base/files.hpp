// The one door to the disk.
#pragma once

#include "core/base/system.hpp"

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// The machine's fault: a sentence in both languages. Caught once per job.
class MachineError : public std::runtime_error {
public:
    MachineError(std::string chinese, std::string english) :
        std::runtime_error(english), zh(std::move(chinese)), en(std::move(english)) {}
    std::string zh, en;
};

/// Why a file could not be read; `reason` is a machine word for the messages.
enum class ReadFault { none, missing, not_regular, too_large, denied, outside, failed };

struct ReadResult {
    ReadFault fault = ReadFault::none;
    std::string text;      // the bytes, when fault is none
    SystemReason detail{}; // why, when it is denied or failed
};

/// Reads a whole regular file of at most `limit` bytes. Never hangs on a FIFO or device.
ReadResult read_file(const std::filesystem::path& path, std::size_t limit);
/// The same, but `relative` must stay below `root`: no "..", no absolute path, no symlink out of it, no magic link.
ReadResult read_beneath(const std::filesystem::path& root, std::string_view relative, std::size_t limit);

struct NewFile {
    std::filesystem::path path;
    std::string bytes;
};
/// Makes the folder (empty = none) and its parents, writes all files beside their targets, syncs, and only then
/// renames: a reader never sees half a file. All are there, or, as before, none and no new folder; a signal waits
/// until that is decided. Throws MachineError.
void write_files(const std::vector<NewFile>& files, const std::filesystem::path& folder = {});
/// Removes what write_files of a process that was killed left in the folder; files of living ones are locked.
void remove_leftovers(const std::filesystem::path& folder);

/// Where the running program keeps its own things: bin/../share/zhitu and bin/../lib/zhitu (build tree = install
/// tree).
struct Installation {
    std::filesystem::path plugins; // lib/zhitu/plugins-1
    std::filesystem::path themes;  // share/zhitu/themes
    std::filesystem::path fonts;   // share/zhitu/fonts
    std::filesystem::path keys;    // share/zhitu/keys: an example spec a key
    static Installation find();    // from /proc/self/exe; ZHITU_HOME overrides the prefix unless AT_SECURE
};

} // namespace zhitu
