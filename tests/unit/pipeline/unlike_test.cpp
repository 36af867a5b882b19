// Amounts of periods of other lengths: nothing is drawn from the one to the other.
#include "tests/unit/pipeline/decided.hpp"

#include <algorithm>

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class UnlikePeriods : public Decided {
protected:
    static std::ptrdiff_t lines(const Picture& picture) {
        return std::ranges::count(picture.marks, "polyline", &Mark::role);
    }
    /// How many marks 连桥 adds.
    std::size_t bridges(const std::string& data) {
        const Picture with = chart("柱图", data, "连桥: 是\n"), without = chart("柱图", data, "连桥: 否\n");
        EXPECT_FALSE(with.marks.empty());
        return with.marks.size() - without.marks.size();
    }
};

TEST_F(UnlikePeriods, break_the_line) {
    const std::string data = "{2021年: 3亿元, 2022年: 4亿元, 2023年1—6月: 2亿元, 2024年1—6月: 2亿元}";
    EXPECT_EQ(lines(chart("趋势", data)), 2);
    EXPECT_THAT(codes(), ElementsAre("Z328"));
}

TEST_F(UnlikePeriods, of_rates_are_one_line) {
    EXPECT_EQ(lines(chart("趋势", "{2021年: 8.4%, 2022年: 3.0%, 2023年1—6月: 5.5%, 2024年1—6月: 5.0%}")), 1);
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(UnlikePeriods, have_no_bridge) {
    EXPECT_EQ(bridges("{2022年: 4亿元, 2023年: 5亿元}"), 1u);
    EXPECT_EQ(bridges("{2022年: 4亿元, 2023年上半年: 2亿元}"), 0u);
}

} // namespace
} // namespace zhitu::test
