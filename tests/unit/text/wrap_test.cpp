#include "core/text/wrap.hpp"

#include "core/base/utf8.hpp"
#include "core/text/fixed_typesetter.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace zhitu {
namespace {

using testing::ElementsAre;

TypeStyle one_mm() { // a Han character is 1 mm wide, an ASCII one 0.5
    TypeStyle style;
    style.han = {"黑", 400};
    style.size = style.digit_size = 1_mm;
    return style;
}

std::vector<std::string> wrapped(const std::string& text, double width) {
    FixedTypesetter typesetter;
    return wrap(text, one_mm(), typesetter, [=](std::size_t) { return Length::mm(width); });
}

/// The text with a | wherever a line may begin.
std::string with_places(std::string text) {
    const std::vector<std::size_t> places = break_places(text);
    for (auto place = places.rbegin(); place != places.rend(); ++place) text.insert(*place, "|");
    return text;
}

TEST(BreakPlaces, between_characters) { EXPECT_EQ(with_places("按图中数据"), "按|图|中|数|据"); }

TEST(BreakPlaces, never_inside_a_number) {
    EXPECT_EQ(with_places("比2503.07高"), "比|2503.07|高");
    EXPECT_EQ(with_places("约1,015,986元"), "约|1,015,986元");
    EXPECT_EQ(with_places("为-3.2%或+25.3%"), "为|-3.2%|或|+25.3%");
    EXPECT_EQ(with_places("9.5:40.8:49.7"), "9.5:40.8:49.7");
}

TEST(BreakPlaces, a_number_keeps_what_follows_it) {
    EXPECT_EQ(with_places("在2016年末"), "在|2016年|末");
    EXPECT_EQ(with_places("增25.3％多"), "增|25.3％|多");
    EXPECT_EQ(with_places("达2503亿元"), "达|2503亿|元");
}

TEST(BreakPlaces, never_inside_a_word) {
    EXPECT_EQ(with_places("用CSV文件"), "用|CSV|文|件");
    EXPECT_EQ(with_places("the two cities"), "the |two |cities");
}

TEST(BreakPlaces, no_line_begins_with_a_mark_that_ends) {
    for (const char* mark :
         {"、", "，", "。", "：", "；", "！", "？", "）", "”", "》", "％", "…", "—", "～", "·", ")"})
        EXPECT_EQ(with_places("甲" + std::string(mark) + "乙").find("|" + std::string(mark)), std::string::npos)
            << mark;
}

TEST(BreakPlaces, no_line_ends_with_a_mark_that_begins) {
    for (const char* mark : {"（", "“", "‘", "《", "【", "「", "("})
        EXPECT_EQ(with_places("甲" + std::string(mark) + "乙").find(std::string(mark) + "|"), std::string::npos)
            << mark;
}

TEST(BreakPlaces, a_dash_of_two_stays_whole) { EXPECT_EQ(with_places("甲——乙"), "甲——|乙"); }

TEST(BreakPlaces, of_nothing) { EXPECT_THAT(break_places(""), testing::IsEmpty()); }

TEST(Wrap, a_text_that_fits_is_one_line) { EXPECT_THAT(wrapped("数据来源", 4), ElementsAre("数据来源")); }

TEST(Wrap, fills_lines_from_the_left) {
    EXPECT_THAT(wrapped("按图中数据计算", 3), ElementsAre("按图中", "数据计", "算"));
}

TEST(Wrap, takes_a_mark_and_the_character_before_it_along) {
    EXPECT_THAT(wrapped("按图中，数据", 3), ElementsAre("按图", "中，数", "据"));
}

TEST(Wrap, each_line_has_its_own_width) {
    FixedTypesetter typesetter;
    const auto narrowing = [](std::size_t line) { return line == 0 ? 4_mm : 2_mm; };
    EXPECT_THAT(wrap("按图中数据计算", one_mm(), typesetter, narrowing), ElementsAre("按图中数", "据计", "算"));
}

TEST(Wrap, a_piece_that_is_wider_than_its_line_stands_alone) {
    EXPECT_THAT(wrapped("约1015986.2亿元", 2), ElementsAre("约", "1015986.2亿", "元"));
}

TEST(Wrap, of_nothing_is_one_empty_line) { EXPECT_THAT(wrapped("", 3), ElementsAre("")); }

/// Texts of everything that a note may hold, from a fixed seed.
class RandomNotes : public testing::Test {
protected:
    std::string text() {
        static const std::vector<std::string> pieces{"郴",    "年", "亿", "，", "。", "：",   "“", "”",
                                                     "（",    "）", "—",  " ",  "a",  "2016", ".", "%",
                                                     "25.3%", "、", "；", "《", "》", "-",    "…", "元"};
        std::uniform_int_distribution<std::size_t> which(0, pieces.size() - 1), length(0, 40);
        std::string made;
        for (std::size_t left = length(random_); left > 0; --left) made += pieces[which(random_)];
        return made;
    }
    double width() { return std::uniform_real_distribution<double>(1, 12)(random_); }

    std::mt19937 random_{20160101};
    FixedTypesetter typesetter_;
};

TEST_F(RandomNotes, keep_every_character) {
    for (int i = 0; i < 500; ++i) {
        const std::string written = text();
        std::string said;
        for (const std::string& line : wrapped(written, width())) said += line;
        EXPECT_EQ(said, written);
    }
}

TEST_F(RandomNotes, keep_the_width_unless_a_piece_alone_is_wider) {
    for (int i = 0; i < 500; ++i) {
        const std::string written = text();
        const double most = width();
        for (const std::string& line : wrapped(written, most))
            if (!break_places(line).empty()) {
                EXPECT_LE(typesetter_.measure(line, one_mm()).mm(), most + 1e-9) << line;
            }
    }
}

TEST_F(RandomNotes, begin_lines_only_where_a_line_may_begin) {
    for (int i = 0; i < 500; ++i) {
        const std::string written = text();
        const std::vector<std::size_t> places = break_places(written);
        std::size_t at = 0;
        for (const std::string& line : wrapped(written, width())) {
            EXPECT_TRUE(at == 0 || std::find(places.begin(), places.end(), at) != places.end()) << written;
            at += line.size();
        }
    }
}

TEST_F(RandomNotes, no_line_is_empty_or_could_have_taken_more) {
    for (int i = 0; i < 500; ++i) {
        const double most = width();
        const std::vector<std::string> lines = wrapped(text(), most);
        for (std::size_t line = 0; line + 1 < lines.size(); ++line) {
            EXPECT_NE(lines[line], "");
            const std::vector<std::size_t> places = break_places(lines[line + 1]);
            const std::string next = lines[line + 1].substr(0, places.empty() ? std::string::npos : places[0]);
            EXPECT_GT(typesetter_.measure(lines[line] + next, one_mm()).mm(), most - 1e-9);
        }
    }
}

} // namespace
} // namespace zhitu
