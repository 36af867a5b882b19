#include "core/value/number_advice.hpp"

#include "core/diag/number_messages.hpp"
#include "core/value/number.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

void expect_advice(std::string_view text, const Message& message, const std::string& detail = {}) {
    const NumberAdvice advice = advise_on(text);
    EXPECT_EQ(&advice.message, &message) << text;
    EXPECT_EQ(advice.detail, detail) << text;
}

TEST(NumberAdvice, of_rough_numbers_is_the_number) {
    expect_advice("约1200万人", messages::rough_number, "1200万人");
    expect_advice("超过 500亿元", messages::rough_number, "500亿元");
    expect_advice("500+", messages::rough_number, "500");
    expect_advice("60岁以上", messages::rough_number, "60岁");
    expect_advice(">90%", messages::rough_number, "90%");
}

TEST(NumberAdvice, of_letters_that_look_like_figures) {
    EXPECT_EQ(with_figures_for_letters("1O5"), "105");
    EXPECT_EQ(with_figures_for_letters("2OO亿元"), "200亿元");
    EXPECT_EQ(with_figures_for_letters("1l5.2"), "115.2");
    EXPECT_EQ(with_figures_for_letters("5l"), std::nullopt) << "litres";
    EXPECT_EQ(with_figures_for_letters("5km"), std::nullopt);
    EXPECT_EQ(with_figures_for_letters("105"), std::nullopt);
}

TEST(NumberAdvice, of_remarks_in_a_unit_is_the_number) {
    for (const char* text : {"1200万人左右", "1200万人以上", "1200多万人", "1200余万人"}) {
        EXPECT_EQ(parse_typed_number(text).fault, NumberFault::not_a_number) << text;
        EXPECT_EQ(advise_on(text).detail, "1200万人") << text;
        EXPECT_EQ(&advise_on(text).message, &messages::rough_number) << text;
    }
}

TEST(NumberAdvice, of_a_bracket_behind_is_what_stands_before) {
    expect_advice("195.07亿元（+4.7%）", messages::number_and_bracket, "195.07亿元");
    expect_advice("195.07 (p)", messages::bare_number_and_bracket, "195.07");
    for (const char* text : {"6520（预测）", "6520(预计)", "6520亿元（初步数）", "6520万人(快报)"})
        EXPECT_EQ(parse_typed_number(text).fault, NumberFault::not_a_number) << text << ": no unit";
    expect_advice("6520亿元（初步数）", messages::number_and_bracket, "6520亿元");
    expect_advice("6520（预测）", messages::bare_number_and_bracket, "6520");
    EXPECT_EQ(parse_typed_number("6520元（现价）").typed.unit.quantity, "元（现价）");
}

TEST(NumberAdvice, of_a_note_mark_is_the_number_before_it) {
    expect_advice("3元<上>①</>", messages::number_and_note, "3元");
    expect_advice("3<sup>[1]</>", messages::number_and_note, "3");
    expect_advice("3.5亿元①", messages::number_and_note, "3.5亿元");
    expect_advice("30元*", messages::number_and_note, "30元");
    expect_advice("30［1］", messages::number_and_note, "30");
    expect_advice("<上>①</>", messages::not_a_number);
}

TEST(NumberAdvice, of_a_unit_in_a_bracket_keeps_the_unit) {
    expect_advice("120（亿元）", messages::unit_in_bracket, "120亿元");
    expect_advice("1,200.5 (万吨)", messages::unit_in_bracket, "1,200.5万吨");
    expect_advice("12.5（%）", messages::unit_in_bracket, "12.5%");
    expect_advice("120亿（元）", messages::unit_in_bracket, "120亿元");
    expect_advice("130（亿元，预计）", messages::unit_in_bracket, "130亿元");
    expect_advice("约120（亿元）", messages::rough_number, "120亿元");
    expect_advice("120（含县）", messages::bare_number_and_bracket, "120");
}

TEST(NumberAdvice, of_scientific_notation_is_the_number_in_full) {
    EXPECT_EQ(without_exponent("6.604E+07"), "66040000");
    EXPECT_EQ(without_exponent("1.5e-3"), "0.0015");
    EXPECT_EQ(without_exponent("1e99"), std::nullopt);
    EXPECT_EQ(without_exponent("3km"), std::nullopt);
}

TEST(NumberAdvice, of_currencies_is_the_unit_behind) {
    expect_advice("￥300", messages::currency_number, "300元");
    expect_advice("US$ 1,200万", messages::currency_number, "1,200万美元");
}

TEST(NumberAdvice, of_arrows_is_the_sign) {
    expect_advice("↑3%", messages::arrowed_number, "3%");
    expect_advice("▼ 5.2%", messages::arrowed_number, "-5.2%");
    EXPECT_TRUE(is_meant_as_number("约6万吨"));
    EXPECT_FALSE(is_meant_as_number("60岁以上"));
    EXPECT_FALSE(is_meant_as_number("甲"));
}

TEST(NumberAdvice, of_what_a_spreadsheet_leaves_is_its_values) {
    for (const char* text : {"=A1", "=SUM(B2:B9)", "#REF!", "#DIV/0!", "#N/A"}) {
        expect_advice(text, messages::spreadsheet_cell);
        EXPECT_TRUE(is_meant_as_number(text)) << text;
    }
    expect_advice("#甲", messages::not_a_number);
}

TEST(NumberAdvice, of_blanks_between_thousands_is_the_number) {
    expect_advice("12 345.6亿元", messages::blanks_in_number, "12345.6亿元");
    expect_advice("1\u00A0234\u00A0567", messages::blanks_in_number, "1234567");
    expect_advice("12 34亿元", messages::not_a_number);
}

TEST(NumberAdvice, of_no_growth_is_none) { expect_advice("持平", messages::number_in_words, "0"); }

TEST(NumberAdvice, of_two_numbers) {
    expect_advice("1.2—1.5万", messages::number_range);
    expect_advice("1-2", messages::number_range);
    expect_advice("1/3", messages::number_fraction);
    expect_advice("（5.2）", messages::bracketed_number);
}

TEST(NumberAdvice, of_anything_else_is_the_general_one) {
    for (const char* text : {"约", "+", "十二", "￥", "—1—", "甲/乙", "", "/"})
        expect_advice(text, messages::not_a_number);
}

} // namespace
} // namespace zhitu
