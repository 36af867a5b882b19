#include "tests/support/project.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace zhitu::testing {

fs::path source_folder() { return ZHITU_SOURCE_DIR; }
fs::path build_folder() { return ZHITU_BINARY_DIR; }
fs::path program() { return build_folder() / "bin/zhitu"; }
fs::path plugin_folder() { return build_folder() / "lib/zhitu/plugins-1"; }

std::string read_text(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write_text(const fs::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) result.push_back(line);
    return result;
}

std::vector<std::string> stems(const fs::path& folder, std::string_view ending) {
    std::vector<std::string> result;
    for (const auto& entry : fs::directory_iterator(source_folder() / folder))
        if (entry.path().extension() == ending) result.push_back(entry.path().stem().string());
    std::ranges::sort(result);
    return result;
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> result;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) result.push_back(entry.path());
    std::ranges::sort(result);
    return result;
}

ScratchFolder::ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "zhitu-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a scratch folder");
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

} // namespace zhitu::testing
