// Where the composer breaks, against the lines of Unicode's LineBreakTest (Debian's unicode-data): it may break
// where UAX #14 does and nowhere else, but for what CLREQ has otherwise.
#include "core/text/breaks.hpp"

#include "core/base/utf8.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/text_faults.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sstream>
#include <string>

namespace zhitu {
namespace {

struct Place {
    std::u32string before, after; // the text there
    bool unicode = false, ours = false;
};

/// "× 0023 ÷ 0023 ÷": a line of the test; ÷ is a break.
std::vector<Place> places_of(const std::string& line, LineBreakLevel level) {
    std::u32string text;
    std::vector<bool> breaks; // before each character
    std::istringstream words(line.substr(0, line.find('#')));
    bool may_break = false;
    for (std::string word; words >> word;) {
        if (word == "×" || word == "÷") {
            may_break = word == "÷";
            continue;
        }
        std::uint32_t code = 0;
        std::from_chars(word.data(), word.data() + word.size(), code, 16);
        text += static_cast<char32_t>(code);
        breaks.push_back(may_break);
    }
    std::string bytes;
    std::vector<std::size_t> starts;
    for (const char32_t code : text) {
        starts.push_back(bytes.size());
        append_utf8(bytes, code);
    }
    std::size_t offset = 0;
    const bool south_east_asian = std::any_of(text.begin(), text.end(), [](char32_t code) {
        return (code >= 0x0E00 && code < 0x0F00) || (code >= 0x1000 && code < 0x10A0) ||
               (code >= 0x1780 && code < 0x1800); // left to dictionaries, which the test does not know
    });
    if (south_east_asian) return {};
    if (bytes.empty() || find_text_fault(bytes, offset) != TextFault::none) return {};
    FixedTypesetter typesetter;
    TypeStyle style;
    style.size = style.digit_size = 1_mm;
    AtomText atoms;
    append_atoms(bytes, {0, bytes.size()}, style, typesetter, atoms);
    const std::vector<double> costs = break_costs(atoms, bytes, level);
    std::vector<bool> ours(text.size());
    for (std::size_t i = 1; i < costs.size(); ++i) {
        const auto at = std::lower_bound(starts.begin(), starts.end(), atoms.atoms[i].begin);
        ours[static_cast<std::size_t>(at - starts.begin())] = costs[i] < never_break;
    }
    std::vector<Place> places;
    for (std::size_t i = 1; i < text.size(); ++i)
        places.push_back({text.substr(0, i), text.substr(i), breaks[i], ours[i]});
    return places;
}

bool is_one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

bool is_letter_or_digit(char32_t code) {
    return (code >= U'0' && code <= U'9') || (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z') ||
           (code >= 0x05D0 && code <= 0x05EA);
}

/// What a line would end with.
char32_t end_of(std::u32string before) {
    while (before.size() > 1 && is_one_of(before.back(), U" \u3000")) before.pop_back();
    return before.back();
}

/// Where CLREQ or the house has it otherwise than UAX #14: these places only.
bool is_tailored(const Place& place, LineBreakLevel level) {
    const char32_t before = place.before.back(), after = place.after.front();
    if (place.ours) { // more than Unicode
        if (is_one_of(after, U"。、，：；！？）」』】》〉”’") || is_one_of(before, U"（「『【《〈“‘"))
            return level == LineBreakLevel::none; // a level that forbids nothing
        if (is_one_of(after, U"・·／～〜")) return level == LineBreakLevel::none;
        return is_one_of(after, U"—…") && level < LineBreakLevel::strict;
    }
    if (is_one_of(after, U"%℃") || is_one_of(before, U"$€№"))
        return true;                                              // stay with their number, or what stands there
    if (before == U'-' && is_letter_or_digit(after)) return true; // -a is a word, -3 a number
    if (is_one_of(before, U".,") && is_letter_or_digit(after)) return true; // .5
    if (after == U'—') return level > LineBreakLevel::none;                 // one alone joins two words
    if (after == U'…') return level == LineBreakLevel::strict;
    return is_one_of(end_of(place.before), U"“‘") && level > LineBreakLevel::none; // keeps the space behind it
}

TEST(UnicodeComposer, BreaksWhereLineBreakTestDoesButForWhatIsTailored) {
    using enum LineBreakLevel;
    for (const LineBreakLevel level : {none, basic, standard, strict}) {
        std::ifstream lines("/usr/share/unicode/auxiliary/LineBreakTest.txt");
        int judged = 0, failures = 0;
        std::set<std::pair<char32_t, char32_t>> tailored;
        for (std::string line; std::getline(lines, line);)
            for (const Place& place : places_of(line, level)) {
                ++judged;
                if (place.ours == place.unicode) continue;
                tailored.emplace(place.before.back(), place.after.front());
                if (is_tailored(place, level) || ++failures > 20) continue;
                ADD_FAILURE() << "level " << static_cast<int>(level) << (place.ours ? " breaks" : " does not break")
                              << " after " << place.before.size() << " characters of " << line;
            }
        EXPECT_EQ(failures, 0);
        EXPECT_GT(judged, 9000) << "LineBreakTest.txt comes with the package unicode-data";
        EXPECT_LT(tailored.size(), 80u) << "what is tailored stays little";
    }
}

} // namespace
} // namespace zhitu
