#include "core/chart/chart.hpp"
#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;

/// The labels of a drawing.
std::vector<LabelItem> labels(const Drawing& drawing) {
    std::vector<LabelItem> found;
    for (const SceneItem& item : drawing.texts)
        if (const auto* label = std::get_if<LabelItem>(&item.what)) found.push_back(*label);
    return found;
}

TEST_F(Charting, a_label_says_its_cell_as_it_is_printed) {
    read("column", "数据: {2016年: 2107.70亿元, 2020年: 32.0亿元}\n");
    const auto said = labels(draw());
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said[0].text, "2107.70");
    EXPECT_EQ(said[1].text, "32.0");
    EXPECT_EQ(said[0].style, theme_.single.type(TypeRole::value_before).style);
    EXPECT_EQ(said[1].style, theme_.single.type(TypeRole::value_now).style);
    EXPECT_THAT(said[0].seats, ElementsAre(Seat::above));
    EXPECT_EQ(said[0].gap, theme_.label_gap) << "the theme's, as the plugin names none";
}

TEST_F(Charting, a_label_knows_where_its_text_was_written) {
    read("column", two_periods);
    const Drawing drawing = draw();
    const SceneItem& item = drawing.texts.back();
    ASSERT_TRUE(item.span.source);
    EXPECT_EQ(item.span.source->text().substr(item.span.begin, item.span.end - item.span.begin), "2503.07亿元");
    EXPECT_EQ(item.role, "value");
}

TEST_F(Charting, a_label_may_say_a_columns_name_or_carry_the_unit) {
    read("trend", two_periods);
    EXPECT_EQ(labels(draw()).back().text, "2503.07亿元") << "the end's value of a chart of its own";
    read("ratio", "部分: [甲, 乙]\n数据: {2016年: 40:60, 2020年: 45:55}\n");
    const auto said = labels(draw());
    const auto name =
        std::find_if(said.begin(), said.end(), [](const LabelItem& each) { return each.text == "乙"; });
    ASSERT_NE(name, said.end());
    EXPECT_EQ(name->style, theme_.single.type(TypeRole::category).style);
    EXPECT_EQ(name->lift, theme_.lane_lift);
}

TEST_F(Charting, inside_a_mark_the_theme_says_black_or_white) {
    read("ratio", "部分: [甲, 乙, 丙]\n数据: {2016年: 30:30:40, 2020年: 35:30:35}\n");
    for (const LabelItem& label : labels(draw())) {
        if (label.style != theme_.single.type(TypeRole::part).style) continue;
        const std::string ink = theme_.inks.at(static_cast<std::size_t>(label.ink_inside)).name;
        EXPECT_EQ(ink, label.group == 3 ? "纸" : "黑") << label.text;
    }
}

TEST_F(Charting, what_lies_behind_is_kept_apart) {
    read("column", two_periods);
    const Drawing drawing = draw();
    ASSERT_EQ(drawing.behind.size(), 1u) << "the bridge";
    const auto& bridge = std::get<PathShape>(std::get<Shape>(drawing.behind[0].what));
    EXPECT_EQ(bridge.fill, theme_.ink(ZHITU_INK_BRIDGE));
    EXPECT_FALSE(drawing.behind[0].obstacle);
    EXPECT_TRUE(drawing.front[0].obstacle) << "labels keep clear of a column";
}

TEST_F(Charting, marks_stand_where_the_scales_say) {
    read("column", "数据: {2016年: 1000亿元, 2020年: 2000亿元}\n");
    const Drawing drawing = draw();
    const auto& first = std::get<RectShape>(std::get<Shape>(drawing.front[0].what));
    EXPECT_DOUBLE_EQ(first.rect.left().mm(), 15 - 4.5);
    EXPECT_DOUBLE_EQ(first.rect.bottom().mm(), 30);
    EXPECT_NEAR(first.rect.height.mm(), 20.0 / 3, 1e-9) << "1000 of 3000 in 20 mm";
}

TEST_F(Charting, one_role_has_the_size_that_the_picture_settled_on) {
    read("column", two_periods);
    Types types(theme_.form(false));
    types.step(TypeRole::value_now, 2);
    const Chart drawn = chart();
    const auto said = labels(draw_chart(drawn, plan_chart(drawn, nominal_, diagnostics_), frame_, types));
    EXPECT_EQ(said[1].style, stepped(theme_.single.type(TypeRole::value_now), 2).style);
    EXPECT_EQ(said[0].style, theme_.single.type(TypeRole::value_before).style);
}

} // namespace
} // namespace zhitu::test
