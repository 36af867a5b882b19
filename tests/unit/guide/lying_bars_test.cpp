// The room of a high card that few bars have: they and the gaps between them grow.
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

} // namespace
} // namespace zhitu::testing
