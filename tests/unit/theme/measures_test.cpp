// Measures of a theme that do not go together.
#include "tests/unit/theme/theming.hpp"

#include <gmock/gmock.h>

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

TEST_F(Theming, cards_stay_off_the_title) {
    EXPECT_EQ(fault_of("单图: {版面: {卡片顶: 6mm}}\n", false), "本.yaml 3:16 Z252");
    EXPECT_THAT(sentence(), HasSubstr("“卡片顶”6mm 对 6.42mm 的“题牌的 基线”太短，卡片盖住标题"));
    EXPECT_EQ(fault_of("单图: {版面: {卡片顶: 6mm}}\n", true), "0 faults") << "of the form that is not drawn";
    EXPECT_EQ(fault_of("单图: {版面: {副题基线: 14mm}}\n", false), "本.yaml 3:17 Z252");
    EXPECT_THAT(sentence(), HasSubstr("“副题基线”14mm 对"));
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("或更短"));
}

TEST_F(Theming, a_footer_is_readable) {
    EXPECT_EQ(fault_of("单图: {字: {注: {字号: 9pt}}}\n", false), "本.yaml 3:18 Z252");
    EXPECT_THAT(sentence(), HasSubstr("注的两行叠在一起"));
    EXPECT_EQ(fault_of("单图: {版面: {页脚行距: 4mm}, 字: {注: {字号: 9pt}}}\n", false), "0 faults");
    EXPECT_EQ(fault_of("单图: {版面: {页脚基线: 0mm}}\n", false), "本.yaml 3:17 Z252");
}

TEST_F(Theming, an_arrow_stays_in_its_badge) {
    EXPECT_EQ(fault_of("徽章: {箭头高: 8mm}\n"), "本.yaml 3:11 Z252");
    EXPECT_EQ(fault_of("徽章: {高: 9mm, 箭头高: 8mm}\n"), "0 faults");
    EXPECT_EQ(fault_of("徽章: {高: 2mm}\n"), "本.yaml 3:9 Z252") << "the later of the two";
}

TEST_F(Theming, margins_leave_room_between_them) {
    EXPECT_EQ(fault_of("面板: {版面: {页边: 60mm}}\n"), "本.yaml 3:15 Z252");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("42.68"));
}

TEST_F(Theming, a_title_is_no_larger_than_its_plaque) {
    EXPECT_EQ(fault_of("单图: {字: {图题: {字号: 20pt}}}\n", false), "本.yaml 3:19 Z252");
    EXPECT_THAT(sentence(), HasSubstr("标题放不进题牌，会缩小"));
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("6.5"));
    EXPECT_EQ(fault_of("单图: {字: {图题: {字号: 18pt}}}\n", false), "0 faults");
    EXPECT_EQ(fault_of("单图: {题牌: {高: 9mm}, 字: {图题: {字号: 20pt}}}\n", false), "0 faults");
    EXPECT_EQ(fault_of("题饰: 无\n单图: {字: {图题: {字号: 20pt}}}\n", false), "0 faults") << "on bare ground";
}

} // namespace
} // namespace zhitu::test
