// Fit or fail, and no character without a glyph: what cannot be printed names the text, the place and the
// millimetres.
#include "tests/unit/pipeline/rendering.hpp"

namespace zhitu::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string titled(const std::string& title) {
    std::string spec = two_panels();
    return spec.replace(spec.find("郴州五年成就"), std::string("郴州五年成就").size(), title);
}

TEST_F(Pipeline, a_short_board_title_has_its_full_size) {
    EXPECT_NEAR(size_of(marks(picture_of(render_text(two_panels())), "title").at(0)), 22, 1e-9);
}

TEST_F(Pipeline, the_longest_name_of_a_prefecture_sets_at_12_points) {
    const Picture picture = picture_of(render_text(titled("湘西土家族苗族自治州五年成就")));
    EXPECT_NEAR(size_of(marks(picture, "title").at(0)), 12, 1e-9);
}

TEST_F(Pipeline, a_board_title_past_its_ladder_names_text_and_millimetres) {
    EXPECT_FALSE(render_text(titled("湘西土家族苗族自治州五年来经济社会发展主要成就与全省其他市州的比较")).picture);
    ASSERT_EQ(faults(), (Faults{"a.yaml 2:5 Z401", "a.yaml 4:5 Z416"})); // a wider one would hold it
    EXPECT_THAT(first_sentence(),
                ::testing::MatchesRegex("“湘西土家族苗族自治州五年来经济社会发展主要成就与…”放不下"
                                        "：要 [0-9.]+mm，只有 [0-9.]+mm，还差 [0-9.]+mm"));
}

TEST_F(Pipeline, a_panel_title_past_its_ladder_names_its_panel) {
    EXPECT_FALSE(render_text(two_panels("地区生产总值", "全体居民人均可支配收入与消费支出")).picture);
    ASSERT_EQ(faults(), (Faults{"a.yaml 4:5 Z416", "a.yaml 10:9 Z401"})); // a wider one would hold it
    EXPECT_THAT(first_sentence(), HasSubstr("“全体居民人均可支配收入与消费支出”放不下"));
    EXPECT_EQ(diagnostics_.all()[0].where.zh, "面板2 · 全体居民人均可支配收入与消费支出");
}

TEST_F(Pipeline, titles_of_two_panels_and_the_board_are_said_together) {
    const std::string endless = "全体居民人均可支配收入与消费支出";
    std::string spec = two_panels(endless, endless);
    spec.replace(spec.find("郴州五年成就"), std::string("郴州五年成就").size(),
                 "湘西土家族苗族自治州五年来经济社会发展主要成就与全省其他市州的比较");
    EXPECT_FALSE(render_text(spec).picture);
    EXPECT_EQ(faults(), (Faults{"a.yaml 2:5 Z401", "a.yaml 4:5 Z416", "a.yaml 7:9 Z401", "a.yaml 10:9 Z401"}));
}

/// The fourteen prefectures of Hunan under columns of 3栏.
std::string prefectures(const std::string& kind, const std::string& size) {
    std::string spec = "制图: 1\n标题: 十四市州产值\n尺寸: " + size + "\n类型: " + kind + "\n单位: 亿元\n数据:\n";
    for (const char* name : {"长沙市", "株洲市", "湘潭市", "衡阳市", "邵阳市", "岳阳市", "常德市", "张家界市",
                             "益阳市", "郴州市", "永州市", "怀化市", "娄底市", "湘西土家族苗族自治州"})
        spec += std::string("  ") + name + ": 1037.5\n";
    return spec;
}

TEST_F(Pipeline, what_columns_do_not_hold_bars_do_and_are_named) {
    EXPECT_FALSE(render_text(prefectures("柱图", "3栏 x 60mm")).picture);
    const Diagnostic last = diagnostics_.all().back();
    ASSERT_EQ(last.code, "Z416");
    EXPECT_THAT(last.zh, ::testing::MatchesRegex("这样写就放得下：尺寸: .*mm x .*mm 或 类型: 条图"));
    EXPECT_THAT(last.zh, ::testing::Not(HasSubstr("竖排"))) << "names that run down need a higher sheet";
    EXPECT_THAT(last.en, ::testing::MatchesRegex("written so it holds all of it: size: .*mm x .*mm or type: bar"));
    diagnostics_ = {};
    EXPECT_TRUE(render_text(prefectures("条图", "3栏 x 60mm")).picture);
    const std::size_t size = last.zh.rfind("尺寸: ") + std::string("尺寸: ").size();
    EXPECT_TRUE(render_text(prefectures("柱图", last.zh.substr(size, last.zh.rfind(" 或 ") - size))).picture);
}

TEST_F(Pipeline, bars_are_not_advised_where_the_spec_says_what_they_do_not_take) {
    EXPECT_FALSE(render_text(prefectures("柱图", "3栏 x 60mm") + "纵轴: {刻度: 有}\n").picture);
    ASSERT_EQ(diagnostics_.all().back().code, "Z416");
    EXPECT_THAT(diagnostics_.all().back().zh, ::testing::Not(HasSubstr("条图")));
}

TEST_F(Pipeline, a_note_goes_onto_more_lines_and_the_cards_give_way) {
    std::string note;
    for (int i = 0; i < 6; ++i) note += "按两市统计公报所列数据计算，";
    std::string spec = two_panels() + "注: " + note + "\n";
    const Picture picture = picture_of(render_text(spec.replace(spec.find("63mm"), 4, "73mm")));
    EXPECT_GT(texts(picture, "note").size(), 1u);
    std::string said;
    for (const std::string& line : texts(picture, "note")) said += line;
    EXPECT_THAT(said, HasSubstr(note));
}

TEST_F(Pipeline, a_character_without_a_glyph_names_text_character_and_panel) {
    EXPECT_FALSE(render_text(two_panels("地区生产总值", "进出口\U0000E123总额")).picture);
    ASSERT_EQ(diagnostics_.all().size(), 1u) << "said once";
    const Diagnostic& said = diagnostics_.all()[0];
    EXPECT_EQ(said.code, "Z420");
    EXPECT_THAT(said.zh, HasSubstr("进出口\U0000E123总额"));
    EXPECT_THAT(said.zh, HasSubstr("U+E123"));
    EXPECT_THAT(said.zh, HasSubstr("Noto Sans CJK SC"));
    EXPECT_THAT(said.where.zh, HasSubstr("面板2"));
}

TEST_F(Pipeline, missing_glyphs_of_all_texts_are_said_together) {
    std::string spec = two_panels("地区\U0001F9FF", "进出口\U0000E123") + "署名: 陈\U0000E124\n";
    EXPECT_FALSE(render_text(spec).picture);
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : diagnostics_.all()) codes.push_back(diagnostic.code);
    EXPECT_THAT(codes, ElementsAre("Z420", "Z420", "Z420"));
}

TEST_F(Pipeline, a_missing_glyph_in_the_data_is_said_once) {
    EXPECT_FALSE(
        render_text("制图: 1\n标题: 甲\n类型: 条图\n数据: {长沙\U0000E123: 1万人, 郴州: 2万人}\n").picture);
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_THAT(first_sentence(), HasSubstr("“长沙\U0000E123”里的“\U0000E123”（U+E123）"));
}

/// Words on growth over 十三五 would be taken for its own: the head has a lane under that of the badge.
TEST_F(Pipeline, a_spans_title_keeps_clear_of_the_badge_in_the_lane) {
    const auto titled = [](const std::string& width) {
        return "制图: 1\n标题: 走势\n样式: 日报红\n尺寸: " + width +
               "mm x 71mm\n面板:\n  - 标题: 产值\n    类型: 趋势\n"
               "    数据: {2015年: 96亿元, 2016年: 97亿元, 2017年: 98亿元, 2018年: 99亿元, 2020年: 102亿元}\n"
               "    增长: 年均\n    标注: [{区间: 2015年—2020年, 文字: 第十三个五年计划}]\n";
    };
    const auto rect_of = [](const Picture& picture, std::string_view role) {
        for (const Mark& mark : picture.marks)
            if (mark.role == role) return std::get<RectShape>(std::get<Shape>(mark.what)).rect;
        return Rect{};
    };
    for (const char* width :
         {"75", "68", "62", "58", "46"}) { // narrower, the badge says no more what it compares with
        const Picture picture = picture_of(render_text(titled(width)));
        const Rect head = rect_of(picture, "span head");
        EXPECT_GT(head.top(), rect_of(picture, "badge").bottom()) << width;
        EXPECT_GT(head.top(), marks(picture, "unit").at(0).origin.y) << width;
        EXPECT_GT(marks(picture, "value").at(0).origin.y, head.bottom()) << width;
    }
}

} // namespace
} // namespace zhitu::test
