// 强调 of a row: its name is bold, and beside several series it stands on a tint.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class StressedRows : public PictureTest {
protected:
    static Picture picture(const std::string& house, const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: " + house + "\n标题: 试验\n尺寸: 3栏 x 70mm\n" + spec);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
    /// Faces of the names under or beside the rows; `before` those of the same chart without 强调.
    static std::vector<int> fonts(const Picture& picture) {
        std::vector<int> found;
        for (const TextMark& name : texts(picture, 1, "row label")) found.push_back(name.runs.at(0).second.font);
        return found;
    }
};

const std::string rows =
    "单位: 亿元\n数据: |\n  县\t农\t工\t商\n  甲县\t10\t30\t12\n  乙县\t12\t24\t9\n  丙县\t14\t20\t9\n";

TEST_F(StressedRows, the_name_is_bold_in_every_house) {
    for (const char* house : {"基础", "日报红", "周报蓝"})
        for (const char* kind :
             {"类型: 柱图\n横轴: 县\n", "类型: 条图\n纵轴: 县\n", "类型: 柱图\n横轴: 县\n堆叠: 是\n"}) {
            const std::vector<int> calm = fonts(picture(house, kind + rows));
            const std::vector<int> loud = fonts(picture(house, kind + rows + "强调: 乙县\n"));
            ASSERT_EQ(loud.size(), 3u);
            EXPECT_EQ(loud[0], calm[0]);
            EXPECT_NE(loud[1], calm[1]) << house << ' ' << kind;
            EXPECT_EQ(loud[2], calm[2]);
        }
}

TEST_F(StressedRows, beside_several_series_its_group_stands_on_a_tint) {
    const Picture upright = picture("日报红", "类型: 柱图\n横轴: 县\n强调: 乙县\n" + rows);
    const auto tints = rects(upright, 1, "stressed row");
    ASSERT_EQ(tints.size(), 1u);
    const auto bars = rects(upright, 1, "rect"); // three a row
    EXPECT_LT(tints[0].rect.left(), bars.at(3).rect.left());
    EXPECT_GT(tints[0].rect.left(), bars.at(2).rect.right());
    EXPECT_GT(tints[0].rect.right(), bars.at(5).rect.right());
    EXPECT_LT(tints[0].rect.right(), bars.at(6).rect.left());
    EXPECT_GT(tints[0].rect.bottom(), texts(upright, 1, "row label").at(1).origin.y) << "with its name";
    EXPECT_GT(tints[0].rect.top(), texts(upright, 1, "unit").at(0).origin.y) << "under the lane of the unit";

    const Picture lying = picture("日报红", "类型: 条图\n纵轴: 县\n强调: 乙县\n" + rows);
    const Rect tint = rects(lying, 1, "stressed row").at(0).rect;
    EXPECT_LT(tint.top(), rects(lying, 1, "rect").at(3).rect.top());
    EXPECT_LT(tint.left(), texts(lying, 1, "row label").at(1).origin.x);
}

TEST_F(StressedRows, where_its_own_ink_tells_it_no_tint_does) {
    const std::string one = "类型: 柱图\n数据: {甲县: 10亿元, 乙县: 12亿元, 丙县: 14亿元}\n强调: 乙县\n";
    EXPECT_TRUE(rects(picture("日报红", one), 1, "stressed row").empty());
}

/// In a name 2020 is no value: as light as 甲市 would be, and no larger.
TEST_F(StressedRows, figures_in_the_names_of_lines_are_lighter_than_values) {
    const Picture p =
        picture("日报红", "类型: 趋势\n单位: 亿元\n数据: |\n  年份\t5G基站\t4G基站\n  2018年\t10\t30\n"
                          "  2019年\t12\t24\n  2020年\t14\t20\n");
    const TextMark end = texts(p, 1, "value").at(0);
    EXPECT_EQ(end.text, "5G基站  14");
    EXPECT_NE(end.runs.front().second.font, end.runs.back().second.font);
    EXPECT_LT(end.runs.front().second.size, end.runs.back().second.size);
}

/// A red line would be one of them; so each says its own value there.
TEST_F(StressedRows, of_several_lines_each_says_its_value_at_a_period_that_is_named) {
    const Picture p =
        picture("日报红", "类型: 趋势\n强调: 2019年\n单位: 亿元\n数据: |\n  年份\t农\t工\n  2018年\t10\t30\n"
                          "  2019年\t12\t24\n  2020年\t14\t20\n");
    std::vector<std::string> said;
    for (const TextMark& value : texts(p, 1, "value")) said.push_back(value.text);
    EXPECT_EQ(std::count(said.begin(), said.end(), "12"), 1);
    EXPECT_EQ(std::count(said.begin(), said.end(), "24"), 1);
}

} // namespace
} // namespace zhitu::testing
