// Where the project's things are while it is tested.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::testing {

namespace fs = std::filesystem;

inline constexpr const char* gallery_dpi = "200"; // as ./do draws them
inline constexpr const char* visual_dpi = "150";
inline constexpr const char* keys_dpi = "120";

fs::path source_folder();
fs::path build_folder();
fs::path program();
fs::path plugin_folder();

/// The bytes of a file; a file that cannot be read fails the test with an exception.
std::string read_text(const fs::path& path);
void write_text(const fs::path& path, std::string_view text);
std::vector<std::string> lines(const std::string& text);

/// Stems of the files with that ending directly in the folder (relative to the source folder), sorted.
std::vector<std::string> stems(const fs::path& folder, std::string_view ending);
/// All files below a folder, sorted.
std::vector<fs::path> files_below(const fs::path& folder);

/// A folder of its own for one test, removed with it.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const fs::path& path() const { return path_; }
    fs::path operator/(std::string_view name) const { return path_ / name; }

private:
    fs::path path_;
};

} // namespace zhitu::testing
