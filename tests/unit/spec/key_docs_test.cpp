// The reference says all there is and nothing else: it is checked against the words, the examples and the decoder.
#include "core/spec/key_docs.hpp"

#include "core/spec/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

namespace zhitu {
namespace {

std::string example_of(const KeyDoc& doc) {
    std::ifstream file(std::string(ZHITU_SOURCE_DIR "/specs/keys/") + doc.example_stem() + ".yaml");
    return {std::istreambuf_iterator<char>(file), {}};
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

TEST(KeyDocs, have_examples_that_show_the_key) {
    for (const KeyDoc& doc : key_docs()) {
        const std::string example = example_of(doc);
        ASSERT_FALSE(example.empty()) << doc.example_stem();
        if (!doc.example) {
            EXPECT_THAT(example, ::testing::HasSubstr(std::string(find_word(doc.en)->zh) + ":")) << doc.en;
        }
    }
}

TEST(KeyDocs, leave_no_example_without_a_key) {
    std::set<std::string> stems;
    for (const KeyDoc& doc : key_docs()) stems.insert(doc.example_stem());
    for (const auto& entry : std::filesystem::directory_iterator(ZHITU_SOURCE_DIR "/specs/keys")) {
        EXPECT_TRUE(entry.path().extension() != ".yaml" || stems.contains(entry.path().stem().string()))
            << entry.path();
    }
}

} // namespace
} // namespace zhitu
