// 均排 in finished pictures.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class Even : public PictureTest {
protected:
    static Picture picture(const std::string& rest, const std::string& style = "{继承: 日报红, 均排: 是}") {
        Rendered rendered = render("制图: 1\n标题: 甲\n样式: " + style + "\n" +
                                   (rest.find("尺寸") == rest.npos ? "尺寸: 90mm x 60mm\n" : "") + rest);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
    static std::vector<double> widths(const Picture& picture, std::string_view role) {
        std::vector<double> found;
        for (const TextMark& text : texts(picture, 1, role)) found.push_back(advance_of(text).mm());
        return found;
    }
    /// All alike, although the names are not.
    static void expect_even(const Picture& picture, std::string_view role) {
        const std::vector<double> found = widths(picture, role);
        ASSERT_GT(found.size(), 1u);
        for (const double width : found) EXPECT_NEAR(width, found[0], 0.02) << role;
    }
};

const std::string rows = "数据: {长沙: 3元, 张家界: 2元, 怀化: 1元}\n";
const std::string series =
    "类型: 柱图\n数据:\n"
    "  长沙: {2016年: 100亿元, 2020年: 120亿元}\n  张家界: {2016年: 90亿元, 2020年: 110亿元}\n"
    "  怀化: {2016年: 60亿元, 2020年: 70亿元}\n  永州: {2016年: 60亿元, 2020年: 70亿元}\n";

TEST_F(Even, names_left_of_their_bars) {
    const Picture even = picture("类型: 条图\n" + rows);
    expect_even(even, "row label");
    const std::vector<double> natural = widths(picture("类型: 条图\n" + rows, "日报红"), "row label");
    EXPECT_LT(natural[0], natural[1] * 0.7) << "only where the theme wants it";
    EXPECT_NEAR(widths(even, "row label")[0], natural[1], 0.02);
}

TEST_F(Even, names_that_run_down) { expect_even(picture("类型: 柱图\n竖排: 横轴\n" + rows), "row label"); }

TEST_F(Even, names_under_their_columns_stay_as_they_are) {
    const std::vector<double> found = widths(picture("类型: 柱图\n" + rows), "row label");
    EXPECT_LT(found[0], found[1] * 0.7);
}

TEST_F(Even, names_of_a_legend_in_several_lines) {
    const Picture narrow = picture(series + "尺寸: 54mm x 60mm\n");
    expect_even(narrow, "legend");
    EXPECT_LT(texts(narrow, 1, "legend").front().origin.y, texts(narrow, 1, "legend").back().origin.y);
    const std::vector<double> in_one_line = widths(picture(series), "legend");
    EXPECT_LT(in_one_line[0], in_one_line[1] * 0.7);
}

TEST_F(Even, names_of_parts_below_each_other) {
    expect_even(picture("类型: 构成\n部分: [工业, 服务业, 建筑]\n数据: {2016年: 30:40:30, 2020年: 28:40:32}\n"),
                "name");
}

} // namespace
} // namespace zhitu::testing
