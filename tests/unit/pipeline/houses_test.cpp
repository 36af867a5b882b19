// What one house style draws, the others draw at the same size; a refusal says at which size it would be drawn.
#include "core/scene/dump.hpp"
#include "tests/unit/pipeline/rendering.hpp"

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

std::string in_style(const std::string& spec, const std::string& style) {
    std::ifstream file(ZHITU_SOURCE_DIR "/specs/" + spec + ".yaml");
    std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::size_t begin = text.find("样式: ");
    if (begin == std::string::npos) return text.insert(text.find("标题: "), "样式: " + style + "\n");
    return text.replace(begin, text.find('\n', begin) - begin, "样式: " + style);
}

/// How far each badge stands over the lowest bar's foot of its panel.
std::vector<double> badge_heights(const Picture& picture) {
    std::vector<double> heights;
    for (const Mark& badge : picture.marks) {
        if (badge.role != "badge") continue;
        const Rect pill = std::get<RectShape>(std::get<Shape>(badge.what)).rect;
        Length zero = 0_mm;
        for (const Mark& mark : picture.marks)
            if (mark.panel == badge.panel && mark.role == "rect")
                zero = std::max(zero, std::get<RectShape>(std::get<Shape>(mark.what)).rect.bottom());
        heights.push_back((zero - pill.bottom()).mm());
    }
    return heights;
}

TEST_F(Pipeline, boards_are_drawn_in_every_house_at_the_same_size_with_level_badges) {
    for (const std::string style : {"日报红", "周报蓝", "基础"})
        for (const std::string spec : {"chenzhou", "yongzhou", "growth"}) {
            const auto picture = render_text(in_style(spec, style)).picture;
            ASSERT_TRUE(picture) << style << " " << spec << " " << first_sentence();
            const std::vector<double> heights = badge_heights(*picture);
            ASSERT_FALSE(heights.empty());
            for (double height : heights) EXPECT_NEAR(height, heights.front(), 0.01) << style << " " << spec;
        }
}

TEST_F(Pipeline, the_last_value_of_a_line_keeps_clear_of_the_badge_over_it) {
    const Picture picture = picture_of(render_text(
        "制图: 1\n标题: 一城一图\n样式: 日报红\n尺寸: 2栏 x 63mm\n版式: 2x1\n面板:\n"
        "  - {标题: 长沙, 类型: 趋势, 增长: 自动, 数据: {2018年: 900亿元, 2019年: 990亿元, 2020年: 1440亿元}}\n"
        "  - {标题: 株洲, 类型: 趋势, 增长: 自动, 数据: {2018年: 300亿元, 2019年: 390亿元, 2020年: 480亿元}}\n"));
    Length pill_end = 0_mm, highest = picture.height;
    for (const Mark& mark : picture.marks)
        if (mark.role == "badge") pill_end = std::get<RectShape>(std::get<Shape>(mark.what)).rect.bottom();
    for (const TextMark& value : marks(picture, "value"))
        highest = std::min(highest, value.origin.y - value.runs.at(0).second.size * 0.711); // of its digits
    EXPECT_GE((highest - pill_end).mm(), 0.75);
}

/// Five small charts of two columns each.
std::string five_panels(const std::string& size) {
    std::string text = "制图: 1\n标题: 五年成就\n尺寸: " + size + "\n面板:\n";
    for (int i = 0; i < 5; ++i)
        text += "  - {标题: 生产总值, 类型: 柱图, 数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}}\n";
    return text;
}

/// Higher than wide, one column is nearest to squares; it is three columns that hold the charts.
TEST_F(Pipeline, a_board_takes_the_first_grid_by_shape_that_holds_it) {
    const std::string spec = five_panels("85.4mm x 120mm");
    const Picture taken = picture_of(render_text(spec));
    EXPECT_TRUE(diagnostics_.all().empty()) << first_sentence();
    EXPECT_EQ(dump(taken), dump(picture_of(render_text(spec + "版式: |\n  甲乙丙\n  丁戊戊\n"))));
    for (const Stage stage : {Stage::plan, Stage::layout}) {
        Explanation explanation{stage, {}};
        render_text(spec, &explanation);
        EXPECT_EQ(explanation.text.find("grid 3x2\n"), 0u) << explanation.text;
    }
}

TEST_F(Pipeline, a_typed_grid_is_kept_and_the_refusal_says_one_that_would_do) {
    ASSERT_FALSE(render_text(five_panels("85.4mm x 120mm") + "版式: 1x5\n").picture);
    EXPECT_NE(diagnostics_.all().back().zh.find("版式: 3x2"), std::string::npos) << diagnostics_.all().back().zh;
}

TEST_F(Pipeline, a_refusal_says_the_least_size_and_that_size_is_drawn) {
    ASSERT_FALSE(render_text(five_panels("85.4mm x 65mm")).picture);
    const Diagnostic last = diagnostics_.all().back();
    EXPECT_EQ(last.code, "Z416");
    const std::size_t from = last.zh.find("85.4mm x "), to = last.zh.find("（排成 3x2）");
    ASSERT_LT(from, to) << last.zh;
    const std::string size = last.zh.substr(from, to - from);
    const double height = std::stod(size.substr(size.find("x ") + 2));
    diagnostics_ = {};
    EXPECT_TRUE(render_text(five_panels(size)).picture) << size;
    EXPECT_FALSE(render_text(five_panels("85.4mm x " + std::to_string(height - 0.2) + "mm")).picture) << size;
}

TEST_F(Pipeline, no_size_beyond_the_page_is_advised) {
    std::string spec = "制图: 1\n标题: 十年\n样式: 基础\n尺寸: 8栏 x 60mm\n版式: 3x1\n面板:\n";
    for (int i = 0; i < 3; ++i) {
        spec += "  - {标题: 生产总值, 类型: 柱图, 单位: 亿元, 数据: {";
        for (int year = 2014; year < 2025; ++year) spec += std::to_string(year) + "年: 53230.99, ";
        spec += "}}\n";
    }
    EXPECT_FALSE(render_text(spec).picture);
    for (const Diagnostic& said : diagnostics_.all())
        EXPECT_EQ(said.zh.find("尺寸: 3"), std::string::npos) << said.zh;
}

TEST_F(Pipeline, a_board_is_told_which_panel_could_lie) {
    const std::string spec =
        "制图: 1\n标题: 成绩单\n样式: 日报红\n尺寸: 2栏 x 60mm\n面板:\n"
        "  - {标题: 地区生产总值, 类型: 柱图, 数据: {2020年: 41542.6亿元, 2021年: 45713.5亿元, 2022年: "
        "47558.6亿元, 2023年: 50012.9亿元, 2024年: 53230.99亿元}}\n"
        "  - {标题: 进出口, 类型: 柱图, 数据: {2020年: 4874.5亿元, 2024年: 5637亿元}}\n";
    EXPECT_FALSE(render_text(spec).picture);
    EXPECT_NE(diagnostics_.all().back().zh.find("类型: 条图（面板1 · 地区生产总值）"), std::string::npos)
        << diagnostics_.all().back().zh;
    diagnostics_ = {};
    EXPECT_TRUE(
        render_text(std::string(spec).replace(spec.find("柱图"), std::string("柱图").size(), "条图")).picture);
}

/// Where the names of rows break matters only in a picture.
TEST_F(Pipeline, a_refusal_is_not_buried_under_breaks_inside_names) {
    EXPECT_FALSE(
        render_text(
            "制图: 1\n标题: 排名\n样式: 日报红\n尺寸: 1栏 x 110mm\n类型: 条图\n数据: {长沙市: 14331.98亿元, "
            "株洲市: 3667.9亿元, 湘西土家族苗族自治州: 831.5亿元}\n")
            .picture);
    for (const Diagnostic& said : diagnostics_.all()) EXPECT_NE(said.code, "Z417") << said.zh;
}

TEST_F(Pipeline, eleven_years_of_eight_figures_stand_in_three_columns) {
    std::string spec =
        "制图: 1\n标题: 全省地区生产总值\n样式: 基础\n尺寸: 3栏 x 60mm\n类型: 柱图\n单位: 亿元\n数据: {";
    for (int year = 2014; year < 2025; ++year) spec += std::to_string(year) + "年: 53230.99, ";
    EXPECT_TRUE(render_text(spec + "}\n").picture);
}

} // namespace
} // namespace zhitu::test
