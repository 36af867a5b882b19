// Lying bars: the room of a high card that few of them have, the lane over them, and the sizes of their values.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class LyingBars : public PictureTest {
protected:
    /// The bars of as many rows.
    static std::vector<RectShape> bars(std::size_t rows, const std::string& look) {
        std::string spec = "制图: 1\n标题: 试验\n类型: 条图\n" + look + "数据:\n";
        for (std::size_t row = 0; row < rows; ++row)
            spec += "  县" + std::string(1, static_cast<char>('A' + row)) + ": " + std::to_string(90 - row * 5) +
                    "亿元\n";
        return rects(render(spec).picture(), 1, "rect");
    }
};

TEST_F(LyingBars, grow_where_the_card_is_high_for_them) {
    constexpr double usual = 4.2;
    for (const char* theme : {"样式: 日报红\n", "样式: 周报蓝\n"}) {
        const std::string look = theme;
        EXPECT_NEAR(bars(4, look + "尺寸: 2栏 x 60mm\n").front().rect.height.mm(), usual, 0.01) << theme;
        EXPECT_NEAR(bars(8, look + "尺寸: 2栏 x 110mm\n").front().rect.height.mm(), usual, 0.01) << theme;
        const auto high = bars(4, look + "尺寸: 2栏 x 110mm\n");
        EXPECT_NEAR(high.front().rect.height.mm(), usual * 1.6, 0.01) << theme;
        EXPECT_GT((high.back().rect.bottom() - high.front().rect.top()).mm(), 55) << theme;
        EXPECT_NEAR(bars(4, look + "尺寸: 2栏 x 110mm\n条宽: 4mm\n").front().rect.height.mm(), 4, 0.01)
            << theme << "as typed";
    }
}

/// How far apart the baselines of two texts are.
double between(const TextMark& upper, const TextMark& lower) { return (lower.origin.y - upper.origin.y).mm(); }

TEST_F(LyingBars, begin_so_far_under_the_unit_that_it_is_no_row) {
    const Picture p = render("制图: 1\n标题: 工资\n样式: 日报红\n尺寸: 2栏 x 100mm\n类型: 条图\n数据:\n"
                             "  信息传输、软件和信息技术服务业: 130221元\n  金融业: 128553元\n  教育: 121980元\n"
                             "  电力、热力、燃气及水生产和供应业: 118765元\n  卫生: 110432元\n  制造业: 84321元\n"
                             "  采矿业: 80111元\n  建筑业: 68123元\n  房地产业: 60311元\n  住宿业: 50234元\n")
                          .picture();
    const auto names = texts(p, 1, "row label");
    const TextMark unit = texts(p, 1, "unit").at(0);
    const double leading = between(names.at(0), names.at(1));
    ASSERT_LT(leading, 3) << "the first name takes two lines";
    EXPECT_GT(between(unit, names[0]), leading * 1.6);
}

TEST_F(LyingBars, take_the_lane_over_them_where_nothing_is_written_in_it) {
    const std::string spec = "制图: 1\n标题: 增速\n样式: 基础\n尺寸: 2栏 x 60mm\n类型: 条图\n";
    const auto top = [&](const std::string& data) {
        return rects(render(spec + data).picture(), 1, "rect").front().rect.top().mm();
    };
    EXPECT_NEAR(top("数据: {甲: 3元, 乙: 2元}\n") - top("数据: {甲: 3%, 乙: 2%}\n"), 3.8, 2.2);
    EXPECT_GT(top("数据: {甲: 3元, 乙: 2元}\n"), top("数据: {甲: 3%, 乙: 2%}\n"));
}

TEST_F(LyingBars, of_many_rows_set_their_values_as_a_list) {
    const auto size = [](std::size_t rows, const std::string& more) {
        std::string spec = "制图: 1\n标题: 试验\n样式: 日报红\n尺寸: 2栏 x 90mm\n类型: 条图\n" + more + "数据:\n";
        for (std::size_t row = 0; row < rows; ++row)
            spec += "  县" + std::string(1, static_cast<char>('A' + row)) + ": " + std::to_string(90 - row) + "%\n";
        return texts(render(spec).picture(), 1, "value").front().runs.front().second.size.pt();
    };
    EXPECT_NEAR(size(6, ""), 12, 1e-9);
    EXPECT_NEAR(size(7, ""), 10, 1e-9);
    EXPECT_NEAR(size(7, "强调: 县A\n"), 12, 1e-9);
}

TEST_F(LyingBars, side_by_side_take_a_smaller_size_rather_than_have_their_values_touch) {
    std::string spec =
        "制图: 1\n标题: 人口\n样式: 基础\n尺寸: 2栏 x 95mm\n类型: 条图\n数据: |\n  年龄\t男（万人）\t女（万人）\n";
    for (int age = 0; age < 9; ++age) spec += "  " + std::to_string(age) + "组\t213.5\t214.0\n";
    const auto values = texts(render(spec).picture(), 1, "value");
    ASSERT_EQ(values.size(), 18u);
    EXPECT_NEAR(values.front().runs.front().second.size.pt(), 8, 1e-9);
}

TEST_F(LyingBars, what_top_leaves_is_no_rank_and_is_pale) {
    for (const char* kind : {"柱图", "条图"}) {
        const auto bars =
            rects(render("制图: 1\n标题: 前二\n样式: 日报红\n尺寸: 2栏 x 60mm\n类型: " + std::string(kind) +
                         "\n前N: {数: 2, 其余: 其他市州}\n数据: {甲市: 9亿元, 乙市: 8亿元, 丙市: 7亿元, "
                         "丁市: 6亿元}\n")
                      .picture(),
                  1, "rect");
        ASSERT_EQ(bars.size(), 3u);
        EXPECT_EQ(bars[0].fill, bars[1].fill);
        EXPECT_NE(bars[1].fill, bars[2].fill) << kind;
    }
}

} // namespace
} // namespace zhitu::testing
