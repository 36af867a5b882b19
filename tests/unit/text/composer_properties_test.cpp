// What holds for every paragraph, over random texts, widths and styles, in font-free metrics and in the fonts that
// the program comes with. What is right is said here, after CLREQ, and not asked of the composer.
#include "core/base/utf8.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/font_set.hpp"
#include "core/text/latin_marks.hpp"
#include "core/text/paragraph.hpp"
#include "core/text/shape_text.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>
#include <memory>
#include <rapidcheck.h>
#include <set>

namespace zhitu {
namespace {

constexpr std::u32string_view opening = U"（“‘《〈「『【〔［｛";
constexpr std::u32string_view closing = U"）”’》〉」』】〕］｝";
constexpr std::u32string_view pauses = U"、，。：；！？";
constexpr std::u32string_view joining = U"·～–／";
constexpr std::u32string_view small_figures = U"₂⁵";
constexpr std::u32string_view han = U"郴年亿元第";

bool is_one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }
bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }
bool is_latin(char32_t code) {
    return is_digit(code) || (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
}

const std::vector<std::string> languages = {"zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "ja", "ko"};

struct Case {
    std::string text;
    TypeStyle style;
    Length width;
    ParagraphOptions options;
};

rc::Gen<std::string> any_text() {
    const auto piece = rc::gen::element<std::string>(
        "郴", "年", "亿元", "第", "、", "，", "。", "：", "；", "！", "？", "（", "）", "“", "”", "‘", "’", "《",
        "》", "〈", "〉", "「", "」", "『", "』", "【", "】", "〔", "〕", "［", "］", "｛", "｝", "·", "～", "–",
        "／", "——", "……", " ", "abc", "CO₂", "2016", "25.3%", "9.5：40.8", "-3.2", "10⁵", "20℃", "한국", "은", ", ",
        "カナ", "の", "3×4", "5G", "!!", "。。", "×", "≥", " × ", "“abc”", "’90");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& all) {
                            std::string text;
                            for (const std::string& each : all) text += each;
                            return text;
                        });
}

rc::Gen<Case> any_case() {
    return rc::gen::exec([] {
        Case made;
        made.text = *any_text();
        made.width = Length::mm(*rc::gen::inRange(20, 200) / 10.0);
        made.style.size = made.style.digit_size = 1_mm;
        made.style.han.role = *rc::gen::element<std::string>("黑", "宋", "楷");
        made.style.digits.role = *rc::gen::element<std::string>("", "数字");
        made.style.language = *rc::gen::elementOf(languages);
        made.style.vertical = *rc::gen::arbitrary<bool>();
        made.style.vertical_years = static_cast<VerticalYears>(*rc::gen::inRange(0, 3));
        made.style.upright_digits = *rc::gen::inRange(1, 5);
        made.style.half_width_marks = *rc::gen::arbitrary<bool>();
        made.style.hanging = *rc::gen::arbitrary<bool>();
        made.style.latin_gap = *rc::gen::element(0.0, 0.25);
        made.style.tracking = *rc::gen::element(0.0, 0.06);
        made.style.line_breaks = static_cast<LineBreakLevel>(*rc::gen::inRange(0, 4));
        made.options.justified = *rc::gen::arbitrary<bool>();
        made.options.balanced = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) made.options.last_width = made.width * 0.6;
        return made;
    });
}

/// Two characters between which a line may break at any level, and a gap open.
bool parts_surely(char32_t before, char32_t after) {
    const bool ends = is_one_of(before, han) || is_one_of(before, U"、，。；！？");
    return ends && before != U'第' && is_one_of(after, U"郴"); // the other Han characters may be units
}

bool parts_surely(const std::string& text) {
    const std::u32string codes = to_utf32(text);
    for (std::size_t i = 1; i < codes.size(); ++i)
        if (parts_surely(codes[i - 1], codes[i])) return true;
    return false;
}

/// Whether a number with what it measures begins at a place, which is no part of the letters before it: abc2016年.
bool counts(const std::u32string& text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && (is_digit(text[end]) || text[end] == U'.')) ++end;
    const std::u32string behind = text.substr(end);
    return (end == at + 4 && behind.starts_with(U"年")) || behind.starts_with(U"亿元") ||
           behind.starts_with(U"%") || behind.starts_with(U"℃");
}

/// Whether a number, a ratio, a word or a mark of two characters goes on over a place of the text.
bool goes_on(const std::u32string& text, std::size_t at) {
    const auto code = [&](std::size_t i) { return i < text.size() ? text[i] : U'\0'; };
    const char32_t before = code(at - 1), after = code(at);
    const auto is_point = [](char32_t each) { return is_one_of(each, U".,:：∶"); };
    if (is_latin(before) && is_latin(after)) return is_digit(before) || !counts(text, at);
    if (is_digit(before) && is_point(after) && is_digit(code(at + 1))) return true;
    if (at > 1 && is_digit(code(at - 2)) && is_point(before) && is_digit(after)) return true;
    if (is_digit(before) && is_one_of(after, U"%℃")) return true;
    if (before == U'-' && is_digit(after) && (at < 2 || is_one_of(code(at - 2), han))) return true;
    if (is_latin(before) && is_one_of(after, small_figures)) return true;
    return before == after && is_one_of(before, U"—…");
}

/// ’90 begins a line as 90 does.
bool is_apostrophe(const std::string& text, std::size_t at) {
    return text.substr(at).starts_with("’") && std::ranges::binary_search(latin_marks(text), at);
}

class Composer : public testing::TestWithParam<bool> {
protected:
    static void SetUpTestSuite() { setenv("RC_PARAMS", "seed=20160101 max_success=1000", 1); }

    Composer() : fonts_(GetParam() ? new FontSet(ZHITU_SOURCE_DIR "/fonts") : nullptr) {
        if (fonts_)
            typesetter_ = std::make_unique<ShapingTypesetter>(*fonts_);
        else
            typesetter_ = std::make_unique<FixedTypesetter>();
    }

    Paragraph set(const Case& one) {
        return typeset_paragraph(one.text, one.style, one.width, one.options, *typesetter_);
    }
    /// `property(case, paragraph)` for a thousand paragraphs.
    template <class Property> void check(Property property) {
        EXPECT_TRUE(rc::check([&] {
            const Case one = *any_case();
            RC_LOG() << one.text << " in " << one.width.mm() << " mm, " << one.style.han.role << " "
                     << one.style.language << (one.style.vertical ? " down" : "") << ", level "
                     << static_cast<int>(one.style.line_breaks) << (one.options.justified ? ", justified" : "")
                     << (one.options.balanced ? ", balanced" : "") << (one.options.last_width ? ", last width" : "")
                     << (one.style.hanging ? ", hanging" : "") << (one.style.half_width_marks ? ", half" : "")
                     << std::endl;
            property(one, set(one));
        }));
    }

    /// What is printed of a line, across; without fonts an em a glyph at most, as the metrics say.
    std::pair<Length, Length> ink(const SetText& set) const {
        Length left = set.advance, right = 0_mm;
        for (const auto& [offset, run] : set.runs)
            for (const Glyph& glyph : run.glyphs) {
                const auto box = ink_of(fonts_->harfbuzz(run.font), glyph.index);
                if (!box) continue;
                const Length em = run.size * run.condensed, at = offset + glyph.x;
                left = std::min(left, at + box->left * em);
                right = std::max(right, at + box->right * em);
            }
        return {left, right};
    }

    std::unique_ptr<FontSet> fonts_;
    std::unique_ptr<Typesetter> typesetter_;
};

TEST_P(Composer, keeps_the_text) {
    check([](const Case& one, const Paragraph& paragraph) {
        std::size_t at = 0;
        for (const ParagraphLine& line : paragraph.lines) {
            RC_ASSERT(line.begin == at);
            RC_ASSERT(line.end >= line.begin);
            at = line.end;
            std::string said;
            for (const auto& [offset, run] : line.set.runs) said += run.text;
            RC_ASSERT(said == line.text);
            const std::string written = one.text.substr(line.begin, line.end - line.begin);
            RC_ASSERT(written.starts_with(said));
            RC_ASSERT(written.find_first_not_of(' ', said.size()) == std::string::npos);
        }
        RC_ASSERT(at == one.text.size());
    });
}

TEST_P(Composer, puts_no_mark_where_the_level_forbids_it) {
    check([](const Case& one, const Paragraph& paragraph) {
        const LineBreakLevel level = one.style.line_breaks;
        const std::u32string end(1, U'x');
        for (std::size_t i = 1; i < paragraph.lines.size(); ++i) {
            std::u32string before = end + to_utf32(one.text.substr(0, paragraph.lines[i].begin));
            while (before.back() == U' ') before.pop_back();
            const char32_t first = to_utf32(paragraph.lines[i].text + "x").front(), last = before.back();
            const auto row_of = [](char32_t code) {
                return is_one_of(code, U"！？") ? U'！' : code == U'。' ? code : 0;
            };
            const bool in_row = row_of(first) && row_of(first) == row_of(last); // whose two first stay whole
            RC_ASSERT(!in_row || row_of(before[before.size() - 2]) == row_of(first));
            if (level >= LineBreakLevel::basic) {
                RC_ASSERT(!is_one_of(first, closing) || is_apostrophe(one.text, paragraph.lines[i].begin));
                RC_ASSERT(in_row || !is_one_of(first, pauses));
                RC_ASSERT(!is_one_of(last, opening));
            }
            if (level >= LineBreakLevel::standard) {
                RC_ASSERT(!is_one_of(first, joining));
                RC_ASSERT(last != U'／');
            }
            if (level >= LineBreakLevel::strict) RC_ASSERT(!is_one_of(first, U"—…"));
            RC_ASSERT(!is_one_of(first, U"%℃"));
        }
    });
}

TEST_P(Composer, splits_no_number_no_word_and_no_double_mark) {
    check([](const Case& one, const Paragraph& paragraph) {
        const std::u32string text = to_utf32(one.text);
        for (std::size_t i = 1; i < paragraph.lines.size(); ++i)
            RC_ASSERT(!goes_on(text, to_utf32(one.text.substr(0, paragraph.lines[i].begin)).size()));
    });
}

/// What a line has beyond its width on purpose.
Length hung(const Case& one, const ParagraphLine& line) {
    const bool hangs = one.style.hanging && !line.text.empty() && is_one_of(to_utf32(line.text).back(), U"、，。");
    return hangs ? 1_mm : 0_mm;
}

TEST_P(Composer, prints_no_line_beyond_its_width_that_could_break) {
    check([&](const Case& one, const Paragraph& paragraph) {
        constexpr Length overhang = 0.06_mm; // of a glyph beyond its own advance, at an em of 1 mm
        for (const ParagraphLine& line : paragraph.lines) {
            if (line.text.empty() || !parts_surely(line.text)) continue;
            const bool last = &line == &paragraph.lines.back();
            const Length width = last ? one.options.last_width.value_or(one.width) : one.width;
            const Length most = width + hung(one, line);
            RC_ASSERT(line.set.advance <= most + 1e-9_mm);
            if (!fonts_ || one.style.vertical) continue;
            const auto [left, right] = ink(line.set);
            RC_ASSERT(left >= -overhang);
            RC_ASSERT(right <= most + overhang);
        }
    });
}

TEST_P(Composer, justifies_to_the_width_where_a_gap_may_open) {
    check([&](const Case&, const Paragraph& paragraph) {
        for (const ParagraphLine& line : paragraph.lines)
            if (line.fit.fill == LineFit::Fill::justified && parts_surely(line.text))
                RC_ASSERT(std::abs((line.set.advance - line.fit.width).mm()) <= 0.02);
    });
}

/// Where each glyph stands along the line.
std::vector<Length> places(const SetText& set) {
    std::vector<Length> found;
    for (const auto& [offset, run] : set.runs)
        for (const Glyph& glyph : run.glyphs)
            found.push_back(offset + (set.vertical && !run.turned ? glyph.y : glyph.x));
    return found;
}

TEST_P(Composer, opens_no_gap_between_a_mark_and_what_it_belongs_to) {
    check([&](const Case& one, const Paragraph& paragraph) {
        for (const ParagraphLine& line : paragraph.lines) {
            if (line.fit.fill != LineFit::Fill::justified) continue;
            const LineFit natural{.stances = line.fit.stances};
            const std::vector<Length> set = places(line.set),
                                      free = places(typesetter_->set(line.text, one.style, natural));
            const std::u32string text = to_utf32(line.text);
            if (set.size() != text.size() || free.size() != text.size()) continue; // letters joined
            for (std::size_t i = 1, at = 0; i < text.size(); ++i) {
                at += decode_utf8(line.text, at).size; // where text[i] is
                const bool joined = is_one_of(text[i - 1], opening) || is_one_of(text[i - 1], joining) ||
                                    is_one_of(text[i], pauses) || is_one_of(text[i], joining) ||
                                    (is_one_of(text[i], closing) && !is_apostrophe(one.text, line.begin + at));
                if (joined && text[i - 1] != U' ')
                    RC_ASSERT(set[i] - set[i - 1] <= free[i] - free[i - 1] + 1e-9_mm);
            }
        }
    });
}

/// Which runs lie, one letter a run.
std::string lying(const SetText& set) {
    std::string found;
    for (const auto& [offset, run] : set.runs) found += run.turned ? 'l' : 's';
    return found;
}

TEST_P(Composer, sets_a_line_again_from_its_text) {
    check([&](const Case& one, const Paragraph& paragraph) {
        for (const ParagraphLine& line : paragraph.lines) {
            const SetText again = typesetter_->set(line.text, one.style, line.fit);
            RC_ASSERT(std::abs((again.advance - line.set.advance).mm()) <= 1e-9);
            RC_ASSERT(lying(again) == lying(line.set));
        }
    });
}

/// So that none of the five languages is in no row, and none in no column.
TEST_P(Composer, tries_every_language_both_ways) {
    std::set<std::pair<std::string, bool>> tried;
    check([&](const Case& one, const Paragraph&) { tried.insert({one.style.language, one.style.vertical}); });
    EXPECT_EQ(tried.size(), languages.size() * 2);
}

TEST_P(Composer, sets_a_long_text_in_lines_of_three_widths) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "全省居民人均收入，比2016年";
    TypeStyle style;
    style.han = {"黑", 400};
    style.digits = {"数字", 400};
    style.size = style.digit_size = 1_mm;
    const Paragraph paragraph = typeset_paragraph(
        text, style, LineWidths([](std::size_t line) { return Length::mm(20 + static_cast<double>(line % 3)); }),
        {.justified = true}, *typesetter_);
    EXPECT_TRUE(paragraph.fits());
    EXPECT_GT(paragraph.lines.size(), 35u);
}

INSTANTIATE_TEST_SUITE_P(Metrics, Composer, testing::Bool(),
                         [](const auto& each) { return std::string(each.param ? "OfFonts" : "Fixed"); });

} // namespace
} // namespace zhitu
