// Every tests/errors/*.yaml says inside itself what is wrong with it:
//   #! 14:7 Z102 a piece of the Chinese sentence (may be left out)
//   #! NAME.csv 3:2 Z331        in a file beside it
//   #! - Z705                   a problem without a place
#include "core/base/utf8.hpp"
#include "core/spec/words.hpp"
#include "tests/errors/faults.hpp"
#include "tests/support/process.hpp"

#include <algorithm>
#include <sstream>

namespace zhitu::testing {
namespace {

struct Expectation {
    std::string problem; // "file 14:7 Z102"
    std::string piece;
};

Expectation parse_expectation(const std::string& comment, const std::string& spec_file) {
    std::istringstream stream(comment);
    std::string file = spec_file, place, code, piece;
    stream >> place;
    if (place.ends_with(".csv") || place.ends_with(".txt") || place.ends_with(".yaml")) {
        file = place;
        stream >> place;
    }
    stream >> code >> std::ws;
    std::getline(stream, piece);
    return {(place == "-" ? "-" : file + " " + place) + " " + code, piece};
}

std::vector<Expectation> expectations(const std::string& text, const std::string& spec_file) {
    std::vector<Expectation> result;
    for (const std::string& line : lines(text))
        if (const std::size_t at = line.find("#! "); at != std::string::npos)
            result.push_back(parse_expectation(line.substr(at + 3), spec_file));
    return result;
}

std::string problem(const nlohmann::json& diagnostic) {
    const std::string code = diagnostic.at("code");
    if (!diagnostic.contains("file")) return "- " + code;
    const fs::path file = diagnostic.at("file").get<std::string>();
    return file.filename().string() + " " + std::to_string(diagnostic.at("line").get<int>()) + ":" +
           std::to_string(diagnostic.at("column").get<int>()) + " " + code;
}

/// The text as it is once the editor has taken the replacement.
std::string mended(std::string text, const nlohmann::json& diagnostic) {
    const auto [begin, end] = place_of(text, diagnostic);
    return text.replace(begin, end - begin, diagnostic.at("replacement").get<std::string>());
}

bool is_error(const nlohmann::json& diagnostic) { return diagnostic.at("severity") == "error"; }

/// Han text of an English sentence that stands neither between quotes nor in the input, nor is a word of the
/// language.
std::string stray_han(const std::string& sentence, const std::string& input) {
    std::string run;
    bool quoted = false;
    for (std::size_t at = 0; at <= sentence.size();) {
        const DecodedCharacter character =
            at < sentence.size() ? decode_utf8(sentence, at) : DecodedCharacter{0, 1};
        if (is_han(character.code) && !quoted) {
            append_utf8(run, character.code);
        } else if (!run.empty()) {
            if (input.find(run) == std::string::npos && english(run).empty()) return run;
            run.clear();
        }
        if (character.code == U'“') quoted = true;
        if (character.code == U'”') quoted = false;
        at += character.size;
    }
    return {};
}

class BadSpec : public ::testing::TestWithParam<std::string> {
protected:
    fs::path spec_ = "tests/errors/" + GetParam() + ".yaml";
    std::string text_ = read_text(source_folder() / spec_);

    Finished check(const std::string& language) const {
        return zhitu({"check", spec_.string(), "--diagnostics", "json", "--lang", language});
    }

    std::string input() const {
        const fs::path csv = fs::path(source_folder() / spec_).replace_extension(".csv");
        return text_ + (fs::exists(csv) ? read_text(csv) : std::string());
    }
};

TEST_P(BadSpec, is_told_exactly) {
    const Finished finished = check("zh");
    EXPECT_EQ(finished.out, "");
    const nlohmann::json diagnostics = nlohmann::json::parse(finished.err);
    std::vector<std::string> expected, told;
    for (const Expectation& each : expectations(text_, spec_.filename())) expected.push_back(each.problem);
    for (const nlohmann::json& each : diagnostics) told.push_back(problem(each));
    std::ranges::sort(expected);
    std::ranges::sort(told);
    EXPECT_EQ(told, expected) << diagnostics.dump(1);
    EXPECT_FALSE(expected.empty()) << "no #! line says what is wrong";
    EXPECT_EQ(finished.code, std::ranges::any_of(diagnostics, is_error) ? 1 : 0);
}

TEST_P(BadSpec, sentences_hold_the_pieces) {
    const nlohmann::json diagnostics = nlohmann::json::parse(check("zh").err);
    for (const Expectation& expected : expectations(text_, spec_.filename())) {
        const bool found = std::ranges::any_of(diagnostics, [&](const nlohmann::json& each) {
            return problem(each) == expected.problem &&
                   each.at("message").get<std::string>().find(expected.piece) != std::string::npos;
        });
        EXPECT_TRUE(found) << expected.problem << ": " << expected.piece;
    }
}

/// What a fix puts in the place of a fault is no fault of the same kind.
TEST_P(BadSpec, is_mended_by_its_replacements) {
    const nlohmann::json diagnostics = nlohmann::json::parse(check("zh").err);
    for (const nlohmann::json& each : diagnostics) {
        if (!each.contains("replacement")) continue;
        const ScratchFolder scratch;
        for (const auto& file : fs::directory_iterator(source_folder() / "tests/errors")) {
            const std::string name = file.path().filename();
            const bool used = name == spec_.filename() || text_.find(name) != std::string::npos;
            if (used) fs::copy(file.path(), scratch / name);
        }
        const fs::path wrong = scratch.path() / fs::path(each.at("file").get<std::string>()).filename();
        write_text(wrong, mended(read_text(wrong), each));
        const Finished again =
            zhitu({"check", (scratch.path() / spec_.filename()).string(), "--diagnostics", "json", "--lang", "zh"});
        for (const nlohmann::json& left : nlohmann::json::parse(again.err))
            EXPECT_NE(problem(left), problem(each)) << each.at("fix") << " leads to " << left.at("message");
    }
}

TEST_P(BadSpec, is_told_in_english_too) {
    const nlohmann::json chinese = nlohmann::json::parse(check("zh").err);
    const nlohmann::json english_ones = nlohmann::json::parse(check("en").err);
    ASSERT_EQ(english_ones.size(), chinese.size());
    for (std::size_t at = 0; at < english_ones.size(); ++at) {
        const std::string sentence = english_ones[at].at("message");
        EXPECT_NE(sentence, "");
        EXPECT_NE(sentence, chinese[at].at("message").get<std::string>());
        EXPECT_EQ(stray_han(sentence, input()), "") << sentence;
        EXPECT_EQ(english_ones[at].at("fix").get<std::string>().empty(),
                  chinese[at].at("fix").get<std::string>().empty());
        EXPECT_EQ(english_ones[at].contains("replacement"), chinese[at].contains("replacement")) << sentence;
    }
}

INSTANTIATE_TEST_SUITE_P(errors, BadSpec, ::testing::ValuesIn(stems("tests/errors", ".yaml")), case_name);

} // namespace
} // namespace zhitu::testing
