// The reference says all there is and nothing else: it is checked against the words, the examples and the decoder.
#include "core/spec/key_docs.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/spec/mark_docs.hpp"
#include "core/spec/node.hpp"
#include "core/spec/theme_docs.hpp"
#include "core/spec/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace zhitu {
namespace {

std::string example_of(const KeyDoc& doc) {
    std::ifstream file(std::string(ZHITU_SOURCE_DIR "/specs/keys/") + doc.example_stem() + ".yaml");
    return {std::istreambuf_iterator<char>(file), {}};
}

const Node* value_of(const Node& map, std::string_view word) {
    for (const auto& [key, value] : map.entries)
        if (english(key.text) == word) return &value;
    return nullptr;
}

/// The map behind a key, or the maps of the list behind it.
void add_maps(const Node& map, std::string_view word, std::vector<const Node*>& found) {
    const Node* const value = value_of(map, word);
    if (!value) return;
    if (value->is_map()) found.push_back(value);
    for (const Node& item : value->items)
        if (item.is_map()) found.push_back(&item);
}

/// The maps of a spec that are such a zone.
std::vector<const Node*> maps_of(KeyDoc::Zone zone, const Node& spec) {
    using Zone = KeyDoc::Zone;
    static const std::map<Zone, std::vector<const char*>> keys{
        {Zone::data, {"data"}},     {Zone::axis, {"x", "y"}}, {Zone::cut, {"break"}},
        {Zone::growth, {"growth"}}, {Zone::top, {"top"}},     {Zone::annotation, {"annotate"}},
        {Zone::theme, {"theme"}}};
    std::vector<const Node*> charts, found;
    add_maps(spec, "panels", charts);
    if (zone == Zone::panel) return charts;
    charts.push_back(&spec);
    if (zone == Zone::chart) return charts;
    if (zone == Zone::picture) return {&spec};
    for (const Node* const chart : charts)
        for (const char* const key : keys.at(zone)) add_maps(*chart, key, found);
    return found;
}

TEST(KeyDocs, describe_every_key_of_the_language) {
    std::set<std::string> described;
    for (const KeyDoc& doc : key_docs()) described.insert(doc.en);
    for (const Word& word : all_words())
        EXPECT_TRUE(word.use != Word::Use::key || described.contains(word.en)) << word.zh;
}

TEST(KeyDocs, describe_no_key_that_is_not_there) {
    for (const KeyDoc& doc : key_docs()) {
        const Word* const word = find_word(doc.en);
        ASSERT_TRUE(word) << doc.en;
        EXPECT_EQ(word->use, Word::Use::key) << doc.en;
    }
}

TEST(KeyDocs, say_something_in_both_languages) {
    for (const KeyDoc& doc : key_docs())
        for (const Pair& pair : {doc.takes, doc.about, name_of(doc.zone)}) {
            EXPECT_FALSE(pair.zh.empty()) << doc.en;
            EXPECT_FALSE(pair.en.empty()) << doc.en;
        }
}

TEST(KeyDocs, are_one_a_map_and_key) {
    std::set<std::pair<KeyDoc::Zone, std::string>> seen;
    for (const KeyDoc& doc : key_docs()) EXPECT_TRUE(seen.emplace(doc.zone, doc.en).second) << doc.en;
}

/// They are the constants: what is typed a second time grows old.
TEST(KeyDocs, name_the_bounds) {
    using Zone = KeyDoc::Zone;
    const std::vector<std::tuple<Zone, std::string, std::size_t>> bounds{
        {Zone::picture, "title", limits::label_characters},
        {Zone::picture, "size", static_cast<std::size_t>(limits::page_mm)},
        {Zone::picture, "panels", limits::panels},
        {Zone::picture, "layout", limits::grid_side},
        {Zone::panel, "text", limits::body_characters},
        {Zone::chart, "data", limits::rows},
        {Zone::chart, "data", limits::columns},
        {Zone::chart, "decimals", limits::decimals},
        {Zone::chart, "growth", limits::growth_percent},
        {Zone::chart, "annotate", limits::annotations},
        {Zone::chart, "facet", limits::panels},
        {Zone::axis, "ticks", limits::ticks},
        {Zone::growth, "decimals", limits::growth_decimals},
        {Zone::top, "count", limits::rows}};
    for (const auto& [zone, key, bound] : bounds) {
        const auto doc = std::ranges::find_if(
            key_docs(), [&](const KeyDoc& each) { return each.zone == zone && each.en == key; });
        ASSERT_NE(doc, key_docs().end()) << key;
        EXPECT_THAT(doc->takes.zh + doc->about.zh, ::testing::HasSubstr(std::to_string(bound))) << key;
        EXPECT_THAT(doc->takes.en + doc->about.en, ::testing::HasSubstr(std::to_string(bound))) << key;
    }
}

TEST(KeyDocs, have_examples_that_show_the_key_where_it_stands) {
    for (const KeyDoc& doc : key_docs()) {
        Sources sources;
        Diagnostics diagnostics;
        const Node example = parse_yaml(sources.add(doc.example_stem(), example_of(doc)), diagnostics);
        ASSERT_TRUE(example.is_map()) << doc.example_stem();
        const std::vector<const Node*> maps = maps_of(doc.zone, example);
        EXPECT_TRUE(std::any_of(maps.begin(), maps.end(), [&](const Node* map) { return value_of(*map, doc.en); }))
            << doc.en << " in " << doc.example_stem();
    }
}

TEST(KeyDocs, have_examples_that_show_keys_of_themes) {
    for (const ThemeKeyDoc& doc : theme_docs()) {
        if (!doc.example) continue;
        std::ifstream file(std::string(ZHITU_SOURCE_DIR "/specs/keys/") + doc.example + ".yaml");
        const std::string example{std::istreambuf_iterator<char>(file), {}};
        EXPECT_THAT(example, ::testing::HasSubstr(doc.name.zh + ": ")) << doc.example;
    }
}

TEST(KeyDocs, leave_no_example_without_a_key) {
    std::set<std::string> stems;
    for (const KeyDoc& doc : key_docs()) stems.insert(doc.example_stem());
    for (const ThemeKeyDoc& doc : theme_docs())
        if (doc.example) stems.insert(doc.example);
    for (const auto& entry : std::filesystem::directory_iterator(ZHITU_SOURCE_DIR "/specs/keys")) {
        const std::string stem = entry.path().stem().string();
        const bool of_a_kind = stem.starts_with("options_"); // see unit.pipeline
        EXPECT_TRUE(entry.path().extension() != ".yaml" || of_a_kind || stems.contains(stem)) << stem;
    }
}

TEST(MarkDocs, HaveEveryMarkOfATextAndNoOther) {
    std::vector<std::string> chinese, english;
    for (const MarkDoc& doc : mark_docs()) chinese.push_back(doc.name.zh), english.push_back(doc.name.en);
    EXPECT_EQ(chinese, markup_tags(true));
    EXPECT_EQ(english, markup_tags(false));
}

} // namespace
} // namespace zhitu
