// A folder of plugins for one test, gone afterwards.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace zhitu::test {

class PluginFolder {
public:
    PluginFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "zhitu-plugins-XXXXXX").string();
        if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
        path_ = pattern;
    }
    PluginFolder(const PluginFolder&) = delete;
    ~PluginFolder() { std::filesystem::remove_all(path_); }

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path file(const std::string& name) const { return path_ / name; }

    /// A copy of a plugin of tests/plugins.
    std::filesystem::path add(const std::string& stem) const {
        std::filesystem::copy_file(built(stem), file(stem + ".so"));
        return file(stem + ".so");
    }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(file(name), std::ios::binary) << bytes;
        return file(name);
    }

    static std::filesystem::path built(const std::string& stem) {
        return std::filesystem::path(ZHITU_BINARY_DIR) / "tests/plugins" / (stem + ".so");
    }
    static std::string bytes(const std::string& stem) {
        std::ifstream stream(built(stem), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private:
    std::filesystem::path path_;
};

} // namespace zhitu::test
