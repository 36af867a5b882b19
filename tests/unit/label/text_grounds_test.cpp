// Texts in an ink of their own, on what they stand on.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class TextGrounds : public PictureTest {
protected:
    static std::string said(const std::string& rest) {
        return render("制图: 1\n样式: 日报红\n标题: 郴州\n" + rest).sentences();
    }
};

TEST_F(TextGrounds, the_ink_of_the_house_may_stand_on_its_tints) {
    EXPECT_EQ(said("副标题: <主>五年</>\n来源: <主>统计局</>\n面板:\n  - {标题: <主>收入</>, 类型: 柱图, "
                   "数据: {<主>北湖</>: 1元, 苏仙: 2元}}\n  - {标题: 乙, 文字: 一<主>二</>三}\n"),
              "");
}

TEST_F(TextGrounds, the_ground_is_what_lies_there_and_not_the_card) {
    const auto badge = [](const std::string& ink) {
        return said("类型: 柱图\n数据: {2016年: 1元, 2020年: 2元}\n增长: {文字: <" + ink + ">增</>25%}\n");
    };
    EXPECT_EQ(badge("黄"), "") << "on the pill's red";
    EXPECT_NE(badge("主").find("“增”的墨“主”在“主”上对比只有 1"), std::string::npos) << badge("主");
}

TEST_F(TextGrounds, near_tones_are_no_better_than_equal_ones) {
    EXPECT_NE(said("类型: 柱图\n数据: {<金>北湖</>: 1元, 苏仙: 2元}\n").find("Z451"), std::string::npos);
}

} // namespace
} // namespace zhitu::testing
