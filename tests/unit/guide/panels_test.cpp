// Texts, images, facets and included charts in finished pictures.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

using Panels = PictureTest;

const std::string head = "制图: 1\n标题: 郴州五年成就\n样式: 日报红\n尺寸: 85.4mm x 62mm\n版式: 2x1\n面板:\n";

TEST_F(Panels, a_text_stands_inside_its_card_line_by_line) {
    const Rendered rendered = render(
        head +
        "  - 标题: 看点\n    文字: 五年来，全市经济总量连上台阶，2020年达到2503.07亿元，比2016年增长25.3%。\n"
        "  - {文字: 另一格}\n");
    ASSERT_EQ(rendered.sentences(), "");
    const Picture& picture = rendered.picture();
    const std::vector<TextMark> lines = texts(picture, 1, "body");
    ASSERT_GT(lines.size(), 2u);
    std::string said;
    for (const TextMark& line : lines) {
        said += line.text;
        EXPECT_GE(line.origin.x.mm(), 2.8 + 1.9 - 0.001);
        EXPECT_LE((line.origin.x + advance_of(line)).mm(), 2.8 + 38.7 - 1.9 + 0.03);
    }
    EXPECT_EQ(said, "五年来，全市经济总量连上台阶，2020年达到2503.07亿元，比2016年增长25.3%。");
    EXPECT_EQ(rects(picture, 1, "header").size(), 1u);
    EXPECT_EQ(rects(picture, 2, "header").size(), 0u) << "no title, no header";
    EXPECT_EQ(rects(picture, 2, "card").size(), 1u);
    EXPECT_TRUE(texts(picture, 2, "panel title").empty());
}

TEST_F(Panels, full_lines_are_justified_to_the_same_edge) {
    const Rendered rendered =
        render(head + "  - 标题: 看点\n    文字: 五年来全市经济总量连上台阶百姓收入稳步增长外贸进出口翻了一番\n");
    const std::vector<TextMark> lines = texts(rendered.picture(), 1, "body");
    ASSERT_GT(lines.size(), 2u);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        EXPECT_NEAR((lines[i].origin.x + advance_of(lines[i])).mm(), 2.8 + 38.7 - 1.9, 0.03) << i;
}

TEST_F(Panels, panels_come_in_their_order) {
    const Rendered rendered =
        render(head + "  - {文字: 先}\n  - {标题: 后, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n");
    int last = -1;
    for (const Mark& mark : rendered.picture().marks) {
        EXPECT_GE(mark.panel, last);
        last = mark.panel;
    }
}

TEST_F(Panels, facets_share_a_scale_unless_freed) {
    const std::string facets = "制图: 1\n标题: 两市收入\n样式: 日报红\n尺寸: 85.4mm x 62mm\n类型: 柱图\n分面: 市\n"
                               "数据: |\n  市,年份,收入\n  甲市,2016年,100元\n  甲市,2020年,200元\n"
                               "  乙市,2016年,50元\n  乙市,2020年,100元\n";
    const Rendered shared = render(facets), own = render(facets + "同尺: 否\n");
    ASSERT_EQ(shared.sentences(), "");
    ASSERT_EQ(own.sentences(), "");
    const auto height = [](const Rendered& rendered, int panel) {
        Length highest = 0_mm;
        for (const RectShape& bar : rects(rendered.picture(), panel, "rect"))
            highest = std::max(highest, bar.rect.height);
        return highest.mm();
    };
    EXPECT_NEAR(height(shared, 2), height(shared, 1) / 2, 0.01);
    EXPECT_NEAR(height(own, 2), height(own, 1), 0.01);
    EXPECT_EQ(texts(shared.picture(), 1, "panel title").at(0).text, "甲市");
    EXPECT_EQ(texts(shared.picture(), 0, "title").at(0).text, "两市收入");
}

TEST_F(Panels, every_picture_has_a_description) {
    const Rendered own = render(head + "  - {文字: 一段话}\n替代文本: 自己写的\n");
    EXPECT_EQ(own.picture().description, "自己写的");
    const Rendered composed = render(head + "  - {标题: 收入, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n");
    EXPECT_EQ(composed.picture().description, "郴州五年成就。柱图：收入，2016年1元，2020年2元");
}

} // namespace
} // namespace zhitu::testing
