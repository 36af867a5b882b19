// The catalogue itself, read as text: constants cannot be listed otherwise.
#include "core/diag/diagnostic.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace zhitu {
namespace {

struct Entry {
    std::string file, name;
    std::vector<std::string> texts; // code, zh, en, fix_zh, fix_en
};

/// The string literals from `at` to the end of the definition; adjacent ones are one.
std::vector<std::string> literals(const std::string& text, std::size_t at) {
    std::vector<std::string> result;
    bool adjacent = false;
    for (; text[at] != ';'; ++at) {
        if (text[at] != '"') {
            if (text[at] == ',') adjacent = false;
            continue;
        }
        if (!adjacent) result.emplace_back();
        for (++at; text[at] != '"'; ++at) {
            if (text[at] == '\\') ++at;
            result.back() += text[at];
        }
        adjacent = true;
    }
    return result;
}

std::vector<Entry> catalogue() {
    const std::string start = "inline constexpr Message ";
    std::vector<Entry> entries;
    for (const auto& part : std::filesystem::directory_iterator(ZHITU_SOURCE_DIR "/core/diag")) {
        if (!part.path().filename().string().ends_with("_messages.hpp")) continue;
        std::ifstream file(part.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
            const std::size_t name = at + start.size(), brace = text.find('{', name);
            entries.push_back(
                {part.path().filename().string(), text.substr(name, brace - name), literals(text, brace)});
        }
    }
    return entries;
}

std::set<std::string> placeholders(const std::string& pattern) {
    std::set<std::string> found;
    for (std::size_t at = 0; at + 1 < pattern.size(); ++at) {
        if (pattern[at] != '{') continue;
        if (pattern[at + 1] == '{')
            ++at;
        else
            found.insert(pattern.substr(at, pattern.find('}', at) - at));
    }
    return found;
}

TEST(Messages, BothLanguagesUseTheSamePlaceholders) {
    const auto entries = catalogue();
    EXPECT_GT(entries.size(), 100u);
    for (const auto& [file, name, texts] : entries) {
        ASSERT_TRUE(texts.size() == 3 || texts.size() == 5) << name << ": a fix wants both languages too";
        EXPECT_EQ(placeholders(texts[1]), placeholders(texts[2])) << name;
        if (texts.size() == 5) {
            EXPECT_EQ(placeholders(texts[3]), placeholders(texts[4])) << name;
        }
    }
}

/// A sentence that is whole by itself, or written elsewhere.
TEST(Messages, SayWhatToDo) {
    const std::set<std::string> without{"chart_error", "chart_warning", "left_out", "machine_failed",
                                        "plugin_unusable"};
    for (const auto& [file, name, texts] : catalogue()) {
        if (without.contains(name)) continue;
        ASSERT_EQ(texts.size(), 5u) << name << " has no fix";
        EXPECT_NE(texts[3], "") << name;
    }
}

/// Editors and batches go by the code: it stands for one fault, said in one or two ways in one file.
TEST(Messages, ShareNoCodeAcrossFiles) {
    std::map<std::string, std::string> file_of;
    for (const auto& [file, name, texts] : catalogue())
        EXPECT_EQ(file_of.emplace(texts[0], file).first->second, file) << texts[0] << " " << name;
}

/// Z1 syntax, Z2 keys and words, Z3 data, Z4 fit and text, Z5 plugins, Z6 press, Z7 files and machine.
TEST(Messages, AreGroupedByWhatIsWrong) {
    const std::map<std::string, std::string> groups{
        {"trap", "1"},   {"syntax", "1"},   {"key", "2"},    {"value", "2"}, {"panel", "2"},  {"theme", "2"},
        {"axis", "234"}, {"chart", "3"},    {"table", "3"},  {"row", "3"},   {"order", "3"},  {"whole", "3"},
        {"number", "3"}, {"encoding", "3"}, {"stray", "3"},  {"fit", "4"},   {"markup", "4"}, {"plugin", "5"},
        {"file", "7"},   {"image", "7"},    {"command", "7"}};
    for (const auto& [file, name, texts] : catalogue()) {
        const auto group = groups.find(file.substr(0, file.find('_')));
        ASSERT_NE(group, groups.end()) << file;
        EXPECT_NE(group->second.find(texts[0][1]), std::string::npos) << texts[0] << " " << name << " in " << file;
    }
}

TEST(Messages, AreWellFormed) {
    for (const auto& [file, name, texts] : catalogue()) {
        ASSERT_EQ(texts[0].size(), 4u) << name;
        EXPECT_EQ(texts[0][0], 'Z') << name;
        for (std::size_t i = 1; i < texts.size(); ++i) {
            const std::vector<Argument> arguments(8, Argument("x"));
            const Message message{"Z000", Severity::error, texts[i].c_str(), ""};
            Diagnostics diagnostics;
            EXPECT_NO_THROW(diagnostics.add(message, {}, arguments)) << name << ": " << texts[i];
        }
    }
}

} // namespace
} // namespace zhitu
