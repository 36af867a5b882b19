#include "core/spec/ranges.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

std::string cut(std::optional<std::pair<Phrase, Phrase>> ends) {
    return ends ? ends->first.value + " | " + ends->second.value : "none";
}

TEST(SplitPeriods, the_middle_sign_counts) {
    EXPECT_EQ(cut(split_periods({"2016年—2020年", {}})), "2016年 | 2020年");
    EXPECT_EQ(cut(split_periods({"2016年1—6月—2020年1—6月", {}})), "2016年1—6月 | 2020年1—6月");
    EXPECT_EQ(cut(split_periods({"2016年 至 2020年", {}})), "2016年 | 2020年");
    EXPECT_EQ(cut(split_periods({"2016年", {}})), "none");
}

TEST(SplitNumbers, every_sign_is_taken) {
    for (const char* sign : {"—", "——", "–", "～", "~", "至", "到", "-", " - "})
        EXPECT_EQ(cut(split_numbers({std::string("300") + sign + "1500亿元", {}})), "300 | 1500亿元") << sign;
}

TEST(SplitNumbers, a_minus_is_no_range) {
    EXPECT_EQ(cut(split_numbers({"-50-100", {}})), "-50 | 100");
    EXPECT_EQ(cut(split_numbers({"-50--10", {}})), "-50 | -10");
    EXPECT_EQ(cut(split_numbers({"-50—100", {}})), "-50 | 100");
    EXPECT_EQ(cut(split_numbers({"-50", {}})), "none");
    EXPECT_EQ(cut(split_numbers({"300—", {}})), "none");
    EXPECT_EQ(cut(split_numbers({"", {}})), "none");
}

} // namespace
} // namespace zhitu
