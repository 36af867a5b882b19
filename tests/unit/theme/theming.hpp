// Themes read from a folder of one test, with the house's beside it.
#pragma once

#include "core/theme/theme.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace zhitu::test {

class Theming : public ::testing::Test {
protected:
    Theming() { std::filesystem::create_directories(folder_); }
    ~Theming() override { std::filesystem::remove_all(spec_folder_); }

    void write(const std::string& name, const std::string& text) {
        std::ofstream(folder_ / (name + ".yaml")) << text;
    }

    /// `reference` is the YAML behind a spec's 样式; empty for a spec that has none.
    Theme resolve(const std::string& reference = "", bool is_board = true) {
        const Source& source = sources_.add("spec.yaml", reference.empty() ? "" : "样式: " + reference + "\n");
        const Node document = parse_yaml(source, diagnostics_);
        return resolve_theme(document.is_map() ? document.entries[0].second : Node{}, is_board, folders_, registry_,
                             sources_, diagnostics_, nullptr, {"黑", "宋", "标题宋", "楷", "数字"});
    }
    /// A theme file laid over the house's; `text` begins in its third line.
    Theme over_the_house(const std::string& text, bool is_board = true) {
        write("本", "样式: 1\n继承: 日报红\n" + text);
        return resolve("本", is_board);
    }

    /// "本.yaml 3:5 Z252", one a fault, in order of the lines.
    std::vector<std::string> faults() const {
        std::vector<std::string> result;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) {
            if (!diagnostic.span.source) continue; // how many were only counted
            const Source& source = *diagnostic.span.source;
            const Place place = source.place(diagnostic.span.begin);
            result.push_back(std::filesystem::path(source.name()).filename().string() + " " +
                             std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                             diagnostic.code);
        }
        return result;
    }
    /// What is said about a theme file laid over the house's.
    std::string fault_of(const std::string& text, bool is_board = true) {
        diagnostics_ = {};
        over_the_house(text, is_board);
        const std::vector<std::string> all = faults();
        return all.size() == 1 ? all[0] : std::to_string(all.size()) + " faults";
    }
    std::string sentence() const { return diagnostics_.all().empty() ? "" : diagnostics_.all()[0].zh; }

    using Faults = std::vector<std::string>;
    std::filesystem::path spec_folder_ =
        std::filesystem::temp_directory_path() / ("zhitu-theme-" + std::to_string(getpid()) + "-" +
                                                  ::testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path folder_ = spec_folder_ / "themes";
    ThemeFolders folders_{.spec = {.folder = spec_folder_, .root = spec_folder_},
                          .shared = {ZHITU_SOURCE_DIR "/specs/themes"}};
    Registry registry_ = Registry::scan(ZHITU_BINARY_DIR "/lib/zhitu/plugins-1", {});
    Sources sources_;
    Diagnostics diagnostics_;
};

} // namespace zhitu::test
