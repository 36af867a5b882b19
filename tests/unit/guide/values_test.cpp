// Values beside each other, and the axis that nobody asked for.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class Values : public PictureTest {
protected:
    static Picture picture(const std::string& spec) {
        Rendered rendered = render("制图: 1\n标题: 试验\n单位: 亿元\n" + spec);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
};

TEST_F(Values, of_neighbouring_columns_stand_apart_where_a_smaller_size_brings_that_about) {
    const Picture p =
        picture("尺寸: 2栏 x 60mm\n类型: 柱图\n数据: {甲县: 24628.5, 乙县: 22936.5, 丙县: 23327.5, 丁县: "
                "23225.5, 戊县: 22815.5}\n");
    const auto values = texts(p, 1, "value");
    ASSERT_EQ(values.size(), 5u);
    for (std::size_t i = 1; i < values.size(); ++i)
        EXPECT_GE((values[i].origin.x - values[i - 1].origin.x - advance_of(values[i - 1])).mm(), 0.79) << i;
}

TEST_F(Values, behind_a_line_leave_their_unit_to_it_where_that_would_take_its_width) {
    std::string months;
    int month = 0;
    for (int value : {398, 386, 578, 589, 458, 406, 504, 404, 324, 376, 428, 355})
        months += "  " + std::to_string(++month) + "月: " + std::to_string(value) + "\n";
    for (const char* theme : {"日报红", "周报蓝", "基础"}) {
        const Picture p =
            render("制图: 1\n标题: 标\n尺寸: 41mm x 60mm\n类型: 趋势\n单位: 万人次\n样式: " + std::string(theme) +
                   "\n数据:\n" + months)
                .picture();
        const PathShape line = marks<PathShape>(p, 1, "polyline").at(0);
        const TextMark last = texts(p, 1, "value").back();
        EXPECT_EQ(last.text, "355") << theme;
        EXPECT_GT(last.origin.x, line.points.back().x) << theme;
        EXPECT_GT((line.points.back().x - line.points.front().x).mm(), 12) << theme;
    }
}

/// They fit, so there is nothing to be read from an axis.
TEST_F(Values, of_bars_side_by_side_are_lower_than_their_bars_and_need_no_grid) {
    for (const char* house : {"基础", "日报红", "周报蓝"}) {
        const Picture p = picture("样式: " + std::string(house) +
                                  "\n尺寸: 2栏 x 60mm\n类型: 条图\n纵轴: 市\n数据: |\n  市\t工业\t商业\n"
                                  "  岳阳市\t310.9\t400.6\n  常德市\t295.8\t374.1\n  衡阳市\t285.3\t350.8\n"
                                  "  株洲市\t251.5\t310.5\n  郴州市\t199.2\t250.3\n");
        EXPECT_EQ(texts(p, 1, "value").size(), 10u) << house;
        EXPECT_TRUE(marks<LineShape>(p, 1, "grid").empty()) << house;
    }
}

TEST_F(Values, of_twelve_columns_are_condensed_rather_than_refused) {
    const Picture p = picture("样式: 日报红\n尺寸: 2栏 x 60mm\n类型: 柱图\n数据: {1月: 8700, 2月: 6610, 3月: 7942, "
                              "4月: 7412, 5月: 7751, 6月: 8205, 7月: 9396, 8月: 9649, 9月: 8475, 10月: 7742, "
                              "11月: 7849, 12月: 8835}\n");
    const auto values = texts(p, 1, "value");
    ASSERT_EQ(values.size(), 12u);
    EXPECT_NEAR(values.front().runs.front().second.condensed, 0.9, 1e-9);
}

/// Twelve years in 3 mm are a blot, and their first one has no room to be named.
TEST_F(Values, behind_a_line_leave_it_the_width_of_a_line) {
    for (const char* size : {"36mm x 70mm", "37mm x 70mm", "38mm x 81mm"})
        for (const char* theme : {"日报红", "周报蓝", "基础"}) {
            std::string years;
            int year = 2006;
            for (const char* value : {"212286.67", "398286.77", "293286.87", "188286.97", "374286.07", "269286.17",
                                      "164286.27", "350286.37", "245286.47", "431286.57", "326286.67", "221286.77"})
                years += std::to_string(year++) + "年: " + value + "元, ";
            const Rendered rendered =
                render("制图: 1\n标题: 存款\n尺寸: " + std::string(size) + "\n样式: " + theme +
                       "\n面板: [{标题: 余额, 类型: 趋势, 数据: {" + years + "}}]\n");
            if (!rendered.rendering.picture) {
                EXPECT_NE(rendered.sentences(), "");
                continue;
            }
            const PathShape line = marks<PathShape>(rendered.picture(), 1, "polyline").at(0);
            EXPECT_GT((line.points.back().x - line.points.front().x).mm(), 8) << theme << size;
            EXPECT_EQ(texts(rendered.picture(), 1, "row label").size(), 2u) << theme << size;
        }
}

/// The waves through a bar would run into the value over the one beside it.
TEST_F(Values, beside_a_broken_bar_are_printed) {
    const std::string data =
        "尺寸: 3栏 x 66mm\n类型: 柱图\n断轴: 500—5000\n数据: |\n  年份,规上,小微,个体\n"
        "  2022年,5210.5,320.1,150.2\n  2023年,5688.4,355.7,171.9\n  2024年,6012.0,401.3,180.0\n";
    for (const char* axis : {"", "纵轴: {刻度: 1000, 网格: 是}\n"})
        EXPECT_EQ(texts(picture("样式: 日报红\n" + data + axis), 1, "value").size(), 9u) << axis;
}

} // namespace
} // namespace zhitu::testing
