#include "core/text/script_type.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// A value: figures large and bold, its unit small.
TypeStyle value() {
    TypeStyle style;
    style.han = {"黑", 400};
    style.digits = {"数字", 700};
    style.size = Length::mm(2);
    style.digit_size = Length::mm(4);
    return style;
}

TEST(ScriptType, behind_letters_it_is_of_their_type) {
    const TypeStyle raised = script_type("31μg/m3", 7, value());
    EXPECT_EQ(raised.digit_size, Length::mm(2));
    EXPECT_EQ(raised.digits, value().han);
    EXPECT_EQ(script_type("Fe(OH)3", 6, value()).digits, value().han);
}

TEST(ScriptType, before_letters_it_is_of_their_type) {
    EXPECT_EQ(script_type("测¹⁴C", 3, value()).digits, value().han);
    EXPECT_EQ(script_type("10⁵Pa", 2, value()).digits, value().digits) << "behind a figure it is of that";
    EXPECT_EQ(script_type("米³", 3, value()).digits, (Face{"数字", 400}));
}

TEST(ScriptType, behind_han_it_is_little_larger_than_they_are) {
    const TypeStyle raised = script_type("米3", 3, value());
    EXPECT_EQ(raised.digit_size, Length::mm(2.2));
    EXPECT_EQ(raised.digits, (Face{"数字", 400}));
}

TEST(ScriptType, behind_figures_it_is_of_theirs) {
    const TypeStyle raised = script_type("103", 2, value());
    EXPECT_EQ(raised, value());
}

TEST(ScriptType, figures_of_running_text_stay_as_they_are) {
    TypeStyle running = value();
    running.digit_size = Length::mm(2.1);
    running.digits.weight = 400;
    EXPECT_EQ(script_type("米3", 3, running), running);
}

} // namespace
} // namespace zhitu
