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

} // namespace
} // namespace zhitu::testing
