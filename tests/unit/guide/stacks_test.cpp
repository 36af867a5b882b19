// Values of stacks where there is little room.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

class Stacks : public PictureTest {
protected:
    static Rendered stacks(const std::string& kind, int rows, const std::string& size) {
        std::string spec = "制图: 1\n样式: 日报红\n标题: 试验\n堆叠: 是\n单位: 亿元\n尺寸: " + size +
                           "\n类型: " + kind + "数据: |\n  县\t农\t工\t商\n";
        for (int i = 0; i < rows; ++i)
            spec += "  " + std::to_string(i + 1) + "县\t" + std::to_string(300 + i * 7) + ".5\t20" +
                    std::to_string(i) + ".1\t" + std::to_string(20 + i) + ".5\n";
        return render(spec);
    }
};

/// Between two rows a number is of neither.
TEST_F(Stacks, values_of_narrow_parts_do_not_stand_between_lying_stacks_that_are_close) {
    const Rendered rendered = stacks("条图\n纵轴: 县\n", 10, "2栏 x 70mm");
    const auto bars = rects(rendered.picture(), 1, "rect");
    for (const TextMark& value : texts(rendered.picture(), 1, "value")) {
        const auto holds = [&](const RectShape& bar) {
            return bar.rect.top() < value.origin.y && value.origin.y < bar.rect.bottom();
        };
        EXPECT_TRUE(std::any_of(bars.begin(), bars.end(), holds)) << value.text;
    }
    EXPECT_NE(rendered.sentences().find("Z411"), std::string::npos) << "they are read from the axis";
}

TEST_F(Stacks, no_leader_leads_to_the_thinnest_part_where_the_others_say_nothing) {
    const Rendered rendered = stacks("柱图\n横轴: 县\n", 12, "2栏 x 60mm");
    EXPECT_TRUE(texts(rendered.picture(), 1, "value").empty());
    EXPECT_TRUE(marks<LineShape>(rendered.picture(), 1, "leader").empty());
    const std::size_t ticks = texts(rendered.picture(), 1, "tick").size();
    EXPECT_GE(ticks, 4u);
    EXPECT_LE(ticks, 7u);
}

} // namespace
} // namespace zhitu::testing
