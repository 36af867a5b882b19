#include "core/value/number.hpp"

#include "core/base/limits.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

void expect_number(std::string_view text, std::string_view digits, std::string_view number, std::string_view unit) {
    const NumberResult result = parse_typed_number(text);
    ASSERT_EQ(result.fault, NumberFault::none) << text;
    EXPECT_EQ(result.typed.digits, digits);
    EXPECT_EQ(result.typed.number.text(), number);
    EXPECT_EQ(result.typed.unit.text, unit);
}

NumberFault fault_of(std::string_view text) { return parse_typed_number(text).fault; }

TEST(TypedNumber, prints_as_typed) {
    expect_number("2107.70", "2107.70", "2107.70", "");
    expect_number("27196元", "27196", "27196", "元");
    expect_number("19,756", "19,756", "19756", "");
    expect_number("1,234,567.80 万美元", "1,234,567.80", "1234567.80", "万美元");
    expect_number("+4.10%", "+4.10", "4.10", "%");
    expect_number("-3.2", "-3.2", "-3.2", "");
    expect_number("−3.2", "−3.2", "-3.2", ""); // a typographer's minus stays
    expect_number("2503亿", "2503", "2503", "亿");
    expect_number("5艘", "5", "5", "艘");
}

TEST(TypedNumber, full_width_is_made_half_width) {
    expect_number("１９，７５６．５０％", "19,756.50", "19756.50", "%");
    expect_number("－３", "-3", "-3", "");
    EXPECT_TRUE(parse_typed_number("１元").typed.widened);
    EXPECT_TRUE(parse_typed_number("1％").typed.widened);
    EXPECT_FALSE(parse_typed_number("1元").typed.widened);
}

TEST(TypedNumber, an_en_dash_before_it_is_a_minus) {
    const NumberResult result = parse_typed_number("–4.0%");
    ASSERT_EQ(result.fault, NumberFault::none);
    EXPECT_EQ(result.typed.digits, "-4.0");
    EXPECT_TRUE(result.typed.number.is_negative());
    EXPECT_FALSE(result.typed.widened); // nobody sees it
    EXPECT_EQ(parse_typed_number("1–2").fault, NumberFault::not_a_number);
}

TEST(TypedNumber, grouping_commas_must_be_right) {
    for (const char* text : {"1,2345", "12,34", "1234,567", ",123", "1,", "1,23,456", "1.234,567"})
        EXPECT_EQ(fault_of(text), NumberFault::grouping) << text;
    EXPECT_EQ(fault_of("123,456,789"), NumberFault::none);
}

TEST(TypedNumber, refuses_what_is_no_number) {
    for (const char* text : {"abc", "", "约100", "5.", ".5", "1.2.3", "--1", "1-2", "1 2", "1元5", "1e5"})
        EXPECT_NE(fault_of(text), NumberFault::none) << text;
    EXPECT_EQ(fault_of("12km"), NumberFault::letters);
    EXPECT_EQ(fault_of("元"), NumberFault::not_a_number);
}

TEST(TypedNumber, units_may_be_marked_and_figures_may_not) {
    const NumberResult result = parse_typed_number("35.0μg/m<上>3</>");
    EXPECT_EQ(result.fault, NumberFault::none);
    EXPECT_EQ(result.typed.digits, "35.0");
    EXPECT_EQ(result.typed.unit.text, "μg/m<上>3</>");
    for (const char* text : {"<粗>3</>亿元", "<粗>3亿元</>", "3<粗>5</>亿元", "<粗>-3</>"})
        EXPECT_EQ(fault_of(text), NumberFault::marked) << text;
    for (const char* text : {"<粗>约3</>", "\\<3", "<3", "3\\<"})
        EXPECT_EQ(fault_of(text), NumberFault::not_a_number) << text;
}

TEST(TypedNumber, marked_figures_still_look_like_a_number) {
    EXPECT_TRUE(looks_numeric("<粗>3</>亿元"));
    EXPECT_FALSE(looks_numeric("<粗>甲</>"));
    EXPECT_FALSE(looks_numeric("<5%"));
    EXPECT_FALSE(looks_numeric("\\<5%"));
}

TEST(TypedNumber, limits) {
    EXPECT_EQ(fault_of("1" + std::string(20, '0')), NumberFault::none);
    EXPECT_EQ(fault_of(std::string(limits::digits + 1, '1')), NumberFault::long_number);
    EXPECT_EQ(fault_of(std::string(310, '1')), NumberFault::out_of_range);
    EXPECT_EQ(fault_of("1" + std::string(300, '0') + "万亿元"), NumberFault::out_of_range);
    EXPECT_EQ(fault_of("0." + std::string(limits::decimals, '1')), NumberFault::none);
    EXPECT_EQ(fault_of("0." + std::string(limits::decimals + 1, '1')), NumberFault::long_fraction);
}

TEST(MissingMark, marks) {
    for (const char* text : {"", " ", "—", "——", "…", "……"}) EXPECT_EQ(missing_mark(text), Missing::mark) << text;
    for (const char* text : {"-", "--", "无", "n/a", "N/A"})
        EXPECT_EQ(missing_mark(text), Missing::other_mark) << text;
    for (const char* text : {"0", "-1", "无锡"}) EXPECT_EQ(missing_mark(text), Missing::no) << text;
}

TEST(Ratio, every_colon_separates) {
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(split_ratio("9.5:40.8:49.7"), (Parts{"9.5", "40.8", "49.7"}));
    EXPECT_EQ(split_ratio("9.5：40.8 ∶ 49.7"), (Parts{"9.5", "40.8", "49.7"}));
    EXPECT_EQ(split_ratio("9.5"), (Parts{"9.5"}));
    EXPECT_EQ(split_ratio("1::2"), (Parts{"1", "", "2"}));
    EXPECT_TRUE(is_ratio("1:2"));
    EXPECT_FALSE(is_ratio("注:2"));
    EXPECT_FALSE(is_ratio("12"));
}

TEST(WrittenLike, keeps_sign_and_grouping) {
    EXPECT_EQ(written_like("19,756", Decimal::of(1975600, 2)), "19,756.00");
    EXPECT_EQ(written_like("1,234", Decimal::of(-123456789)), "-123,456,789");
    EXPECT_EQ(written_like("1,234", Decimal::of(999)), "999");
    EXPECT_EQ(written_like("+5.25", Decimal::of(53, 1)), "+5.3");
    EXPECT_EQ(written_like("19756", Decimal::of(19756000)), "19756000");
}

/// Whatever rounds, cancels or converts to zero is printed without a sign.
TEST(Number, zero_has_no_sign) {
    EXPECT_EQ(written_like("+0.04", Decimal::parse("+0.04")->rounded(1)), "0.0") << "no rise of nothing";
    EXPECT_EQ(written_like("-0.0", Decimal::parse("-0.0")->scaled(4)), "0");
    for (int thousandths = -700; thousandths <= 700; thousandths += 3)
        for (int decimals = 0; decimals <= 4; ++decimals) {
            const Decimal number = Decimal::of(thousandths, 3), rounded = number.rounded(decimals);
            for (const char* const typed : {"1,234", "+1", "-1"}) {
                const std::string text = written_like(typed, rounded);
                ASSERT_EQ(text.find_first_not_of("+-0.") == std::string::npos, rounded.is_zero());
                ASSERT_TRUE(!rounded.is_zero() || text.front() == '0') << text;
            }
            ASSERT_EQ((rounded - rounded).text().front(), '0');
        }
}

} // namespace
} // namespace zhitu
