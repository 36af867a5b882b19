// core/LAYERS against every #include of core/: nothing that is not listed, nothing listed that is not used.
#include "tests/support/project.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>

namespace zhitu::testing {
namespace {

using Names = std::set<std::string>;

struct Layer {
    Names folders, outside;
    Names mainstays; // outside libraries that the folder is there for
};

Names words(const std::string& text) {
    static const std::regex word(R"([^\s<>]+)");
    return {std::sregex_token_iterator(text.begin(), text.end(), word), std::sregex_token_iterator()};
}

std::map<std::string, Layer> read_layers() {
    static const std::regex entry(R"(^([a-z]+) *:([^<]*)(<.*>)?\s*$)");
    std::map<std::string, Layer> layers;
    std::smatch match;
    for (const std::string& line : lines(read_text(source_folder() / "core/LAYERS")))
        if (std::regex_match(line, match, entry)) {
            Layer& layer = layers[match[1]] = {words(match[2]), {}, {}};
            for (std::string word : words(match[3])) {
                if (word.ends_with('*')) word.pop_back(), layer.mainstays.insert(word);
                layer.outside.insert(word);
            }
        }
    return layers;
}

struct Include {
    std::string file;   // relative to core/
    std::string header; // as written, without quotes
    bool quoted = false;
};

std::vector<Include> includes_of(const fs::path& file) {
    static const std::regex directive(R"(^\s*#\s*include\s*([<"]?)([^>"\s]+).*)");
    std::vector<Include> result;
    std::smatch match;
    for (const std::string& line : lines(read_text(file)))
        if (std::regex_match(line, match, directive))
            result.push_back(
                {file.lexically_relative(source_folder() / "core").string(), match[2], match[1] == "\""});
    return result;
}

std::vector<Include> includes_below(const std::string& folder) {
    std::vector<Include> result;
    for (const fs::path& file : files_below(source_folder() / "core" / folder))
        if (file.extension() == ".hpp" || file.extension() == ".cpp" || file.extension() == ".h")
            for (Include& include : includes_of(file)) result.push_back(std::move(include));
    return result;
}

/// C++'s own headers have no dot; C's and POSIX's are few.
bool is_standard(const std::string& header) {
    static const Names system{"dlfcn.h", "fcntl.h", "stddef.h", "stdint.h", "unistd.h"};
    return header.find('.') == std::string::npos || system.contains(header) || header.starts_with("sys/") ||
           header.starts_with("linux/");
}

/// "hb" stands for <hb.h> and <hb-ft.h>, "boost/dll" for <boost/dll/...>.
bool stands_for(const std::string& word, const std::string& header) {
    return header.starts_with(word) && !std::isalnum(static_cast<unsigned char>(header[word.size()]));
}

/// The folder of core/ that a header belongs to, or pipeline.hpp itself; empty for headers from outside.
std::string home(const std::string& header) {
    if (header.starts_with("zhitu/")) return "sdk";
    if (!header.starts_with("core/")) return {};
    const std::string rest = header.substr(5);
    return rest.substr(0, rest.find('/'));
}

class Layers : public ::testing::Test {
protected:
    const std::map<std::string, Layer> layers_ = read_layers();
    Names complaints_;
};

TEST_F(Layers, name_the_folders_that_are_there) {
    Names there, listed;
    for (const auto& entry : fs::directory_iterator(source_folder() / "core"))
        if (entry.is_directory()) there.insert(entry.path().filename().string());
    for (const auto& [folder, layer] : layers_) listed.insert(folder);
    EXPECT_EQ(listed, there);
}

TEST_F(Layers, allow_every_include) {
    for (const auto& [folder, layer] : layers_)
        for (const Include& include : includes_below(folder)) {
            const std::string target = home(include.header);
            const bool allowed =
                target.empty()
                    ? is_standard(include.header) ||
                          std::ranges::any_of(layer.outside,
                                              [&](const auto& word) { return stands_for(word, include.header); })
                    : target == folder || layer.folders.contains(target);
            if (!allowed) complaints_.insert(include.file + " includes " + include.header);
        }
    EXPECT_THAT(complaints_, ::testing::IsEmpty());
}

TEST_F(Layers, are_all_used) {
    for (const auto& [folder, layer] : layers_) {
        const std::vector<Include> includes = includes_below(folder);
        for (const std::string& lower : layer.folders)
            if (std::ranges::none_of(includes, [&](const Include& each) { return home(each.header) == lower; }))
                complaints_.insert(folder + " lists " + lower + " and does not use it");
        for (const std::string& word : layer.outside)
            if (std::ranges::none_of(includes, [&](const Include& each) { return stands_for(word, each.header); }))
                complaints_.insert(folder + " lists <" + word + "> and does not use it");
    }
    EXPECT_THAT(complaints_, ::testing::IsEmpty());
}

TEST_F(Layers, keep_outside_libraries_in_two_files_a_folder) {
    for (const auto& [folder, layer] : layers_) {
        std::map<std::string, Names> files;
        for (const Include& include : includes_below(folder))
            for (const std::string& word : layer.outside)
                if (stands_for(word, include.header) && !layer.mainstays.contains(word))
                    files[word].insert(include.file);
        for (const auto& [word, users] : files)
            if (users.size() > 2)
                complaints_.insert("<" + word + "> is included by " + std::to_string(users.size()) + " files of " +
                                   folder);
    }
    EXPECT_THAT(complaints_, ::testing::IsEmpty());
}

TEST_F(Layers, let_only_the_command_line_include_the_pipeline) {
    for (const auto& [folder, layer] : layers_)
        for (const Include& include : includes_below(folder))
            if (include.header == "core/pipeline.hpp" && folder != "cli") complaints_.insert(include.file);
    EXPECT_THAT(complaints_, ::testing::IsEmpty());
}

TEST_F(Layers, are_written_with_whole_paths) {
    for (const auto& [folder, layer] : layers_)
        for (const Include& include : includes_below(folder))
            if (include.quoted && !include.header.starts_with("core/") && folder != "sdk")
                complaints_.insert(include.file + " includes \"" + include.header + "\"");
    EXPECT_THAT(complaints_, ::testing::IsEmpty());
}

TEST(Plugins, include_only_the_sdk_and_the_standard_library) {
    for (const fs::path& file : files_below(source_folder() / "plugins")) {
        if (file.extension() != ".cpp") continue;
        for (const Include& include : includes_of(file))
            EXPECT_TRUE(include.header.starts_with("zhitu/") || is_standard(include.header))
                << file << " includes " << include.header;
    }
}

TEST(Plugins, are_short) {
    for (const fs::path& file : files_below(source_folder() / "plugins"))
        if (file.extension() == ".cpp") {
            EXPECT_LT(lines(read_text(file)).size(), 120u) << file;
        }
}

} // namespace
} // namespace zhitu::testing
