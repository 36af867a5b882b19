#include "tests/unit/theme/theming.hpp"

namespace zhitu::test {
namespace {

using VerticalKeys = Theming;

TEST_F(VerticalKeys, reach_every_type) {
    const Theme theme = over_the_house("竖排: {年份: 直立, 直立位数: 3}\n");
    EXPECT_TRUE(faults().empty());
    for (const FormRule* form : {&theme.board, &theme.single})
        for (const TypeRule& type : form->types) {
            EXPECT_EQ(type.style.upright_digits, 3);
            EXPECT_EQ(type.style.vertical_years, VerticalYears::stacked);
            EXPECT_FALSE(type.style.vertical) << "the spec decides that";
        }
    EXPECT_EQ(resolve("日报红").board.types[0].style.vertical_years, VerticalYears::han);
}

TEST_F(VerticalKeys, have_english_names) {
    const Theme theme = over_the_house("vertical: {years: turned, upright_digits: 4}\n");
    EXPECT_TRUE(faults().empty());
    EXPECT_EQ(theme.vertical_years, VerticalYears::turned);
    EXPECT_EQ(theme.upright_digits, 4);
}

TEST_F(VerticalKeys, are_checked) {
    EXPECT_EQ(fault_of("竖排: {年份: 阿拉伯}\n"), "本.yaml 3:10 Z254");
    EXPECT_FALSE(fault_of("竖排: {直立位数: 9}\n").empty());
}

} // namespace
} // namespace zhitu::test
