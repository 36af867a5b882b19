#include "core/value/conversion.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// "0.3", "~6.666666666666666667" where it does not end, or "none".
std::string converted(std::string_view number, std::string_view from, std::string_view to) {
    const auto conversion = Conversion::between(parse_unit(from).unit, parse_unit(to).unit);
    if (!conversion) return "none";
    const Decimal typed = *Decimal::parse(number);
    const auto exact = conversion->exact(typed);
    return exact ? exact->text() : "~" + conversion->nearest(typed).text();
}

TEST(Conversion, of_magnitudes) {
    EXPECT_EQ(converted("3", "亿元", "万元"), "30000");
    EXPECT_EQ(converted("2503", "亿", "亿元"), "2503") << "a bare magnitude is of what is wanted";
    EXPECT_EQ(converted("3", "元", "美元"), "none");
    EXPECT_EQ(converted("3", "", "元"), "none");
}

TEST(Conversion, of_measures_of_one_kind) {
    EXPECT_EQ(converted("1.5", "吨", "公斤"), "1500");
    EXPECT_EQ(converted("3", "斤", "公斤"), "1.5");
    EXPECT_EQ(converted("3", "万吨", "千克"), "30000000");
    EXPECT_EQ(converted("80", "厘米", "米"), "0.80");
    EXPECT_EQ(converted("2", "平方公里", "公顷"), "200");
    EXPECT_EQ(converted("2", "km²", "万㎡"), "200");
    EXPECT_EQ(converted("3", "吨", "公里"), "none");
    EXPECT_EQ(converted("3", "吨公里", "吨"), "none");
}

TEST(Conversion, of_mu_ends_in_hectares_only_sometimes) {
    EXPECT_EQ(converted("2", "公顷", "亩"), "30");
    EXPECT_EQ(converted("75", "亩", "公顷"), "5");
    EXPECT_EQ(converted("100", "亩", "公顷"), "~6.666666666666666667");
    EXPECT_EQ(converted("1.5", "万亩", "平方公里"), "10");
}

} // namespace
} // namespace zhitu
