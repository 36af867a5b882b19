// What spec.md decided about kinds, keys, sizes and forms.
#include "tests/unit/pipeline/decided.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string two = "{长沙: 3亿元, 郴州: 1亿元}";

TEST_F(Decided, columns_stand_and_bars_lie_whatever_the_data) {
    const std::vector<Rect> standing = bars(chart("柱图", two)), lying = bars(chart("条图", two));
    ASSERT_EQ(standing.size(), 2u);
    ASSERT_EQ(lying.size(), 2u);
    EXPECT_NEAR(standing[0].height / standing[1].height, 3, 1e-6);
    EXPECT_EQ(standing[0].width, standing[1].width);
    EXPECT_NEAR(lying[0].width / lying[1].width, 3, 1e-6);
    EXPECT_NEAR(lying[0].height.mm(), lying[1].height.mm(), 1e-9);
}

TEST_F(Decided, a_missing_size_is_the_themes) {
    const Picture picture = chart("柱图", two, "样式: 日报红\n");
    const Picture said = chart("柱图", two, "样式: 日报红\n尺寸: 3栏 x 60mm\n");
    EXPECT_EQ(picture.width, said.width);
    EXPECT_EQ(picture.height, said.height);
    std::string board = two_panels();
    board.replace(board.find("尺寸: 2栏 x 63mm\n"), std::string("尺寸: 2栏 x 63mm\n").size(), "");
    const Picture panels = picture_of(render_text(board));
    EXPECT_NEAR(panels.height.mm(), 105, 1e-9) << "a board has its own: 2栏 x 105mm";
}

TEST_F(Decided, columns_of_a_theme_without_a_page_are_an_error) {
    std::ifstream file(ZHITU_SOURCE_DIR "/specs/themes/基础.yaml");
    std::string theme;
    for (std::string line; std::getline(file, line);)
        if (!line.starts_with("版心:") && !line.starts_with("默认尺寸:")) theme += line + "\n";
    theme += "默认尺寸: {单图: 130mm x 60mm, 面板: 85mm x 105mm}\n";
    write("themes/无版心.yaml", theme);
    for (const std::string size : {"2栏 x 60mm", "30字 x 60mm", "80mm x 20行"}) {
        diagnostics_ = {};
        EXPECT_TRUE(chart("柱图", two, "样式: 无版心\n尺寸: " + size + "\n").marks.empty()) << size;
        EXPECT_THAT(faults(), ElementsAre(HasSubstr("a.yaml 6:5"))) << size;
    }
}

TEST_F(Decided, a_pixel_is_a_96th_of_an_inch) {
    const Picture picture = chart("柱图", two, "尺寸: 480px x 240px\n");
    EXPECT_NEAR(picture.width.mm(), 127, 1e-9);
    EXPECT_NEAR(picture.height.mm(), 63.5, 1e-9);
}

TEST_F(Decided, inner_years_are_shortened_by_the_theme_only) {
    std::string data = "{";
    for (int year = 2009; year <= 2020; ++year)
        data += (year > 2009 ? ", " : "") + std::to_string(year) + "年: " + std::to_string(year - 2000) + "亿元";
    const auto labels = [&](const std::string& theme) {
        return texts(chart("趋势", data + "}", "尺寸: 3栏 x 60mm\n样式: " + theme + "\n"), "row label");
    };
    for (const std::string theme : {"基础", "日报红"}) {
        const std::vector<std::string> shortened = labels(theme);
        ASSERT_EQ(shortened.size(), 12u) << theme;
        EXPECT_EQ(shortened.front(), "2009年");
        EXPECT_EQ(shortened[1], "2010");
        EXPECT_EQ(shortened.back(), "2020年");
    }
    const std::vector<std::string> typed = labels("{继承: 日报红, 单图: {卡片: {逐期标年: 否}}}");
    EXPECT_GE(typed.size(), 2u);
    for (const std::string& label : typed) EXPECT_THAT(label, ::testing::EndsWith("年"));
}

TEST_F(Decided, a_wide_panel_of_several_lines_has_ticks_and_names_more_periods) {
    const auto board = [&](int width, const std::string& columns, const std::string& rest = "") {
        std::string rows = columns + "\n";
        for (int day = 10; day <= 16; ++day)
            rows += "      12月" + std::to_string(day) + "日\t" + std::to_string(day) + "\t" +
                    std::to_string(day / 2) + "\n";
        return picture_of(render_text("制图: 1\n标题: 天气\n尺寸: " + std::to_string(width) +
                                      "mm x 80mm\n面板:\n  - 标题: 气温\n    类型: 趋势\n    单位: ℃\n" + rest +
                                      "    数据: |\n      " + rows));
    };
    const std::string two_lines = "日期\t最高\t最低";
    const Picture wide = board(90, two_lines), narrow = board(44, two_lines);
    EXPECT_GE(texts(wide, "tick").size(), 2u);
    EXPECT_GE(texts(wide, "row label").size(), 3u);
    EXPECT_THAT(texts(narrow, "tick"), IsEmpty());
    EXPECT_EQ(texts(narrow, "row label").size(), 2u);
    EXPECT_THAT(texts(board(90, two_lines, "    纵轴: {网格: 否}\n"), "tick"), IsEmpty());
    EXPECT_THAT(texts(board(90, two_lines, "    强调: 最高\n"), "tick"), IsEmpty()) << "its ends are labelled";
}

TEST_F(Decided, a_single_charts_plaque_is_flush_left_and_a_boards_is_centred) {
    const auto plaque = [](const Picture& picture) {
        for (const Mark& mark : picture.marks)
            if (mark.role == "plaque") return std::get<RectShape>(std::get<Shape>(mark.what)).rect;
        return Rect{};
    };
    const Picture single = chart("柱图", two, "样式: 日报红\n"), board = picture_of(render_text(two_panels()));
    EXPECT_NEAR(plaque(single).left().mm(), 2.8, 1e-9);
    EXPECT_THAT(texts(single, "panel title"), IsEmpty()) << "no header: the plaque says it";
    EXPECT_NEAR(plaque(board).centre().x.mm(), board.width.mm() / 2, 1e-9);
}

TEST_F(Decided, a_kinds_own_options_stand_flat_beside_the_common_keys) {
    const std::vector<Rect> thin = bars(chart("柱图", two, "柱宽: 4mm\n"));
    ASSERT_EQ(thin.size(), 2u);
    EXPECT_NEAR(thin[0].width.mm(), 4, 1e-9);
}

TEST_F(Decided, a_key_that_a_kind_does_not_take_names_the_kinds_that_do) {
    chart("构成", "{2016年: 40:60, 2020年: 50:50}", "部分: [城, 乡]\n增长: 自动\n");
    ASSERT_EQ(codes().size(), 1u);
    EXPECT_THAT(first_sentence(), HasSubstr("构成"));
    EXPECT_THAT(diagnostics_.all()[0].fix_zh + first_sentence(), HasSubstr("柱图"));
}

TEST_F(Decided, an_area_map_takes_panels_in_order_and_the_cell_key_overrides) {
    const auto board = [](const std::string& cell) {
        return "制图: 1\n标题: 板\n尺寸: 200mm x 120mm\n版式: |\n  AB.\n  AB.\n面板:\n"
               "  - {标题: 甲, 类型: 柱图, 数据: {2016年: 1亿元, 2020年: 2亿元}" +
               cell + "}\n  - {标题: 乙, 类型: 柱图, 数据: {2016年: 1亿元, 2020年: 2亿元}}\n";
    };
    const auto left_of = [](const Picture& picture, const std::string& title) {
        for (const TextMark& mark : marks(picture, "panel title"))
            if (mark.text == title) return mark.origin.x.mm();
        return -1.0;
    };
    const Picture in_order = picture_of(render_text(board(""))), said = picture_of(render_text(board(", 格: B")));
    EXPECT_LT(left_of(in_order, "甲"), left_of(in_order, "乙"));
    EXPECT_GT(left_of(said, "甲"), left_of(said, "乙"));
    EXPECT_LT(left_of(in_order, "乙"), 200.0 * 2 / 3) << "the column of dots stays empty";
}

TEST_F(Decided, keys_to_come_answer_that_they_are_not_there_yet) {
    for (const std::string key : {"批量: {数据: 甲.csv}", "版别: 早报", "图层: []", "校验: 是", "图标: 火车"}) {
        diagnostics_ = {};
        chart("柱图", two, key + "\n");
        EXPECT_THAT(codes(), ElementsAre("Z205")) << key;
    }
}

} // namespace
} // namespace zhitu::test
