#include "core/value/unit.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

void expect_unit(std::string_view text, int power, std::string_view quantity) {
    const UnitResult result = parse_unit(text);
    EXPECT_EQ(result.fault, UnitFault::none) << text;
    EXPECT_EQ(result.unit.power, power) << text;
    EXPECT_EQ(result.unit.quantity, quantity) << text;
    EXPECT_EQ(result.unit.text, text);
}

TEST(Unit, magnitude_and_quantity) {
    expect_unit("", 0, "");
    expect_unit("元", 0, "元");
    expect_unit("万美元", 4, "美元");
    expect_unit("亿", 8, "");
    expect_unit("十万人", 5, "人");
    expect_unit("百万吨", 6, "吨");
    expect_unit("万亿元", 12, "元");
    expect_unit("億元", 8, "元");
    expect_unit("十萬人", 5, "人");
    expect_unit("萬億元", 12, "元");
    expect_unit("十亿元", 9, "元");
    expect_unit("亿千瓦时", 11, "瓦时");
    expect_unit("元/平方米", 0, "元/平方米");
}

TEST(Unit, what_begins_like_a_magnitude_and_is_none) {
    expect_unit("个百分点", 0, "个百分点");
    expect_unit("百分点", 0, "百分点");
    expect_unit("十堰", 0, "十堰");
}

TEST(Unit, of_a_magnitude_that_counts_what_another_counts) {
    const auto counted = [](std::string_view magnitude, std::string_view of) {
        return counting(parse_unit(magnitude).unit, parse_unit(of).unit).text;
    };
    EXPECT_EQ(counted("亿", "万人次"), "亿人次");
    EXPECT_EQ(counted("亿", "元"), "亿元");
    EXPECT_EQ(counted("亿", "万千瓦时"), "亿千瓦时");
    EXPECT_EQ(counted("万", "千克"), "万千克");
    EXPECT_EQ(counted("千", "万千瓦"), "千瓦");
    EXPECT_EQ(counted("万", "千人"), "万人");
    EXPECT_EQ(counted("亿", "万<粗>元</>"), "亿元");
}

TEST(Unit, percent) {
    EXPECT_EQ(parse_unit("％").unit.text, "%");
    EXPECT_TRUE(parse_unit("％").unit.stays_on_values());
    EXPECT_TRUE(parse_unit("‰").unit.stays_on_values());
    EXPECT_FALSE(parse_unit("元").unit.stays_on_values());
}

TEST(Unit, letters_and_strange_characters) {
    EXPECT_EQ(parse_unit("km").fault, UnitFault::letters);
    EXPECT_EQ(parse_unit("万ｋｍ").fault, UnitFault::letters);
    EXPECT_EQ(parse_unit("元5").fault, UnitFault::strange);
    EXPECT_EQ(parse_unit("元!").fault, UnitFault::strange);
    EXPECT_EQ(parse_unit("😀").fault, UnitFault::strange);
    EXPECT_EQ(parse_unit("亿亿亿元").unit.power, 24);
    EXPECT_EQ(parse_unit("亿亿亿亿元").fault, UnitFault::strange); // or zeros without end
}

TEST(Unit, symbols_have_a_raised_or_lowered_figure) {
    expect_unit("m²", 0, "m²");
    expect_unit("μg/m³", 0, "μg/m³");
    expect_unit("万m²", 4, "m²");
    expect_unit("m·s⁻²", 0, "m·s⁻²");
    expect_unit("吨CO₂", 0, "吨CO₂");
}

TEST(Unit, symbols_typed_on_the_line_are_set_right) {
    const auto set = [](std::string_view typed) {
        const UnitResult result = parse_unit(typed);
        return result.fault == UnitFault::none ? result.unit.text + " " + result.unit.quantity : "fault";
    };
    EXPECT_EQ(set("m2"), "m² m²");
    EXPECT_EQ(set("万m2"), "万m² m²");
    EXPECT_EQ(set("km2"), "km² km²");
    EXPECT_EQ(set("μg/m3"), "μg/m³ μg/m³");
    EXPECT_EQ(set("吨CO2/万元"), "吨CO₂/万元 吨CO₂/万元");
    for (const char* const none : {"m", "m20", "M2", "m4", "H2", "km"}) EXPECT_EQ(set(none), "fault") << none;
}

TEST(Unit, marks_are_printed_and_say_nothing) {
    expect_unit("m<上>2</>", 0, "m²");
    expect_unit("μg/m<sup>3</>", 0, "μg/m³");
    expect_unit("亿<着重>元</>", 8, "元");
    expect_unit("<粗>亿</>元", 8, "元");
    EXPECT_EQ(parse_unit("<粗>％</>").unit.text, "<粗>%</>");
    EXPECT_TRUE(parse_unit("<粗>%</>").unit.stays_on_values());
    EXPECT_EQ(parse_unit("<粗>km</>").fault, UnitFault::letters);
    EXPECT_EQ(parse_unit("m<上>n</>").fault, UnitFault::letters) << "no figure";
}

TEST(Unit, a_reference_to_a_note_is_no_part_of_it) {
    for (const char* noted : {"元<上>1</>", "元¹", "亿元<sup>2</>"})
        EXPECT_EQ(parse_unit(noted).unit.quantity, "元") << noted;
    EXPECT_EQ(parse_unit("元<上>1</>").unit.text, "元<上>1</>");
    EXPECT_EQ(parse_unit("%²").unit.quantity, "%");
    EXPECT_EQ(parse_unit("m<上>2</>").unit.quantity, "m²");
    EXPECT_EQ(parse_unit("千克/米<上>3</>").unit.quantity, "克/米³");
    EXPECT_EQ(parse_unit("μg/m³").unit.quantity, "μg/m³");
}

TEST(Unit, a_bracket_that_begins_no_tag_is_strange) {
    EXPECT_EQ(parse_unit("元\\<").fault, UnitFault::strange);
    EXPECT_EQ(parse_unit("元<5").fault, UnitFault::strange);
    EXPECT_EQ(parse_unit("\\<粗>元\\</>").fault, UnitFault::strange) << "of a data file";
}

TEST(Unit, faults_of_the_notation_have_been_said) { EXPECT_EQ(parse_unit("亿<着重>元").fault, UnitFault::none); }

} // namespace
} // namespace zhitu
