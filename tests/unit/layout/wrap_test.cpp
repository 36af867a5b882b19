#include "core/layout/wrap.hpp"

#include "core/text/fixed_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

class Wrap : public ::testing::Test {
protected:
    static SteppedType type(int lines) {
        SteppedType type;
        type.style.size = type.style.digit_size = 10_pt;
        type.lines = lines;
        return type;
    }
    std::vector<std::string> lines(const std::string& text, double ems, int most = 2) {
        std::vector<std::string> found;
        for (const ParagraphLine& line : wrap(text, type(most), 10_pt * ems, fixed_).lines)
            found.push_back(line.text);
        return found;
    }
    double least(const std::string& text, int most) { return least_room(text, type(most), fixed_) / 10_pt; }

    double ems_of(const std::string& text) { return fixed_.measure(text, type(1).style) / 10_pt; }

    FixedTypesetter fixed_;
};

using Lines = std::vector<std::string>;

TEST_F(Wrap, what_fits_keeps_one_line) { EXPECT_EQ(lines("北湖区石盖塘", 6), (Lines{"北湖区石盖塘"})); }

TEST_F(Wrap, lines_are_even) { EXPECT_EQ(lines("北湖区石盖塘", 5), (Lines{"北湖区", "石盖塘"})); }

TEST_F(Wrap, numbers_stay_whole) { EXPECT_EQ(lines("收入2503.07亿元", 6), (Lines{"收入", "2503.07亿元"})); }

TEST_F(Wrap, what_more_lines_do_not_hold_keeps_one) {
    EXPECT_EQ(lines("北湖区石盖塘", 2), (Lines{"北湖区石盖塘"}));
}

TEST_F(Wrap, two_characters_are_one_word) {
    EXPECT_EQ(lines("题目", 1), (Lines{"题目"}));
    EXPECT_EQ(lines("<着重>题</>目", 1), (Lines{"<着重>题</>目"}));
    EXPECT_NEAR(least("题目", 2), 2, 1e-9);
    EXPECT_EQ(lines("北京市区", 2), (Lines{"北京", "市区"}));
}

TEST_F(Wrap, tells_what_it_parts) {
    EXPECT_EQ(wrap("固定资产投资", type(2), 30_pt, fixed_).parted, "资|产");
    EXPECT_EQ(wrap("固定资产投资", type(2), 40_pt, fixed_).parted, "");
}

TEST_F(Wrap, tells_whether_a_line_is_much_shorter) {
    EXPECT_TRUE(wrap("新增www.hunan.gov.cn", type(2), 90_pt, fixed_).uneven);
    EXPECT_FALSE(wrap("北湖区石盖塘", type(2), 50_pt, fixed_).uneven);
    EXPECT_FALSE(wrap("北湖区石盖塘", type(2), 60_pt, fixed_).uneven) << "one line";
}

TEST_F(Wrap, the_least_room_is_that_of_the_lines_allowed) {
    EXPECT_NEAR(least("北湖区石盖塘", 1), 6, 1e-9);
    EXPECT_NEAR(least("北湖区石盖塘", 2), 3, 0.001);
    EXPECT_NEAR(least("北湖区石盖塘", 3), 2, 0.001);
    EXPECT_NEAR(least("12345678", 2), 8 * 0.506, 0.001) << "a number has no second line";
}

TEST_F(Wrap, a_text_stands_in_its_least_room_and_in_no_less) {
    for (const std::string text : {"湘西土家族苗族自治州", "农、林、牧、渔业", "新增www.hunan.gov.cn", "题目"}) {
        const Length room = least_room(text, type(2), fixed_);
        EXPECT_TRUE(stands_in(text, type(2), room, fixed_)) << text;
        EXPECT_FALSE(stands_in(text, type(2), room - 0.01_mm, fixed_)) << text;
    }
    EXPECT_TRUE(stands_in("两行\n一起", type(1), 20_pt, fixed_));
    EXPECT_FALSE(stands_in("两行\n一起", type(1), 19_pt, fixed_));
}

TEST_F(Wrap, how_much_too_long_an_endless_text_is_is_not_looked_into) {
    const std::string text = "农、林、牧、渔业";
    EXPECT_NEAR(least_room(text, type(2), fixed_, 30_pt) / 10_pt, ems_of(text) / 2, 1e-9);
    EXPECT_NEAR(least_room(text, type(2), fixed_, 100_pt) / 10_pt, least(text, 2), 1e-9);
}

TEST_F(Wrap, the_least_room_holds_the_text) {
    for (const std::string text : {"湘西土家族苗族自治州", "农、林、牧、渔业", "GDP和PM₂.₅", "《郴州年鉴》2020年"})
        EXPECT_LE(lines(text, least(text, 2)).size(), 2u) << text;
    EXPECT_EQ(lines("农林牧渔业", least("农林牧渔业", 2)).size(), 2u);
}

TEST_F(Wrap, lines_part_for_what_stands_over_and_under_them) {
    const WrappedText plain = wrap("北湖区石盖塘", type(2), 40_pt, fixed_);
    const WrappedText dotted = wrap("<着重>北湖区石盖塘</>", type(2), 40_pt, fixed_);
    EXPECT_NEAR(plain.step.pt(), 12, 1e-9);
    EXPECT_NEAR(plain.drop().pt(), 12, 1e-9);
    EXPECT_NEAR(plain.width.pt(), 30, 1e-9);
    EXPECT_GT(dotted.step, plain.step);
}

TEST_F(Wrap, what_stands_outside_parts_no_lines) {
    const WrappedText over = wrap("<注音 bei>北</>湖区石盖塘", type(2), 40_pt, fixed_);
    ASSERT_EQ(over.lines.size(), 2u);
    EXPECT_NEAR(over.step.pt(), 12, 1e-9) << "over the first line";
    EXPECT_GT(over.above, 0_mm);
    const WrappedText under = wrap("北湖区石盖<着重>塘</>", type(2), 40_pt, fixed_);
    EXPECT_NEAR(under.step.pt(), 12, 1e-9) << "under the last";
    EXPECT_GT(under.below, 0_mm);
    EXPECT_GT(wrap("北湖区石盖<注音 tang>塘</>", type(2), 40_pt, fixed_).step.pt(), 15);
}

} // namespace
} // namespace zhitu::testing
