#include "core/value/known_unit.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(KnownUnit, is_a_word_of_every_day) {
    for (const char* text : {"亿元", "万人次", "%", "μg/m³", "元/人", "单位：吨"})
        EXPECT_TRUE(known_unit(text)) << text;
    for (const char* text : {"", "城区", "含县", "km"}) EXPECT_FALSE(known_unit(text)) << text;
    EXPECT_EQ(known_unit("亿元")->power, 8);
}

TEST(KnownUnit, in_brackets_words_of_names_are_units_too) {
    EXPECT_FALSE(known_unit("名"));
    EXPECT_TRUE(known_unit("名", true));
    EXPECT_TRUE(known_unit("万名", true)) << "a magnitude is enough";
}

TEST(KnownUnit, may_be_a_cell_of_its_own) {
    EXPECT_TRUE(names_unit("（亿元）"));
    EXPECT_TRUE(names_unit("( 吨 )"));
    EXPECT_FALSE(names_unit("（城区）"));
}

} // namespace
} // namespace zhitu
