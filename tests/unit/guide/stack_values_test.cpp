// Between a part too thin for its value and one that holds it there is none that has no place.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class StackValues : public PictureTest {
protected:
    static std::size_t values(const std::string& theme, const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: " + theme + "\n" + spec);
        EXPECT_EQ(rendered.sentences(), "") << theme;
        return texts(rendered.picture(), 1, "value").size();
    }
};

const char* const themes[] = {"日报红", "周报蓝", "基础"};

TEST_F(StackValues, a_part_of_any_height_has_its_value_inside_or_beside) {
    for (const char* theme : themes)
        for (int share = 2; share <= 24; ++share) {
            const std::string thin = std::to_string(share), rest = std::to_string(60 - share);
            EXPECT_EQ(
                values(theme,
                       "标题: 分担率\n尺寸: 3栏 x 60mm\n类型: 柱图\n堆叠: 是\n数据: |\n  年份\t公交\t出租\t其他\n"
                       "  2019年\t40%\t" +
                           thin + "%\t" + rest + "%\n  2023年\t36%\t" + thin + "%\t" + rest + "%\n"),
                6u)
                << theme << share;
        }
}

TEST_F(StackValues, the_only_negative_part_of_a_lying_one_is_said) {
    for (const char* theme : themes)
        EXPECT_EQ(values(theme,
                         "标题: 拉动\n尺寸: 3栏 x 60mm\n类型: 条图\n堆叠: 是\n合计: 是\n数据: |\n"
                         "  年份\t消费\t投资\t净出口\n  2021年\t5.3%\t1.1%\t2.0%\n  2022年\t1.0%\t1.5%\t0.5%\n"
                         "  2023年\t4.3%\t1.5%\t-0.6%\n"),
                  12u)
            << theme;
}

TEST_F(StackValues, of_thin_parts_under_a_total_are_said_beside) {
    for (const char* theme : themes)
        EXPECT_EQ(
            values(theme,
                   "标题: 春运客流\n尺寸: 4栏 x 70mm\n类型: 柱图\n单位: 亿人次\n堆叠: 是\n合计: 是\n数据: |\n"
                   "  运输方式\t2019年\t2023年\t2024年\n  铁路\t4.07\t3.48\t4.84\n  公路\t24.6\t11.69\t78.27\n"
                   "  水路\t0.4077\t0.2245\t0.2880\n  民航\t0.7288\t0.5523\t0.8345\n"),
            15u)
            << theme;
}

/// Steep in a narrow lane they would run together to one thick stroke.
TEST_F(StackValues, leaders_from_thin_parts_of_a_column_alone_fan_out) {
    const Rendered rendered = render("制图: 1\n样式: 日报红\n标题: 试验\n尺寸: 2栏 x 60mm\n类型: 构成\n"
                                     "数据: {甲: 95.5%, 乙: 0.9%, 丙: 1.2%, 丁: 0.8%, 戊: 1.1%, 己: 0.5%}\n");
    EXPECT_EQ(rendered.sentences(), "");
    const auto leaders = marks<LineShape>(rendered.picture(), 1, "leader");
    ASSERT_EQ(leaders.size(), 6u);
    for (const LineShape& leader : leaders) EXPECT_GT((leader.to.x - leader.from.x).mm(), 2.0);
    for (std::size_t i = 1; i < leaders.size(); ++i) {
        EXPECT_GT(leaders[i].from.y, leaders[i - 1].from.y) << "each begins at its own part";
        EXPECT_GT(leaders[i].to.y, leaders[i - 1].to.y) << "none crosses another";
    }
}

} // namespace
} // namespace zhitu::testing
