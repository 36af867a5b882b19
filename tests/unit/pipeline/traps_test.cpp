// The traps of the seed's thirty lines, end to end: what the reader sees.
#include "tests/unit/pipeline/rendering.hpp"

#include <map>
#include <set>

namespace zhitu::test {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

TEST_F(Pipeline, trap_1_trailing_zeros_are_kept) {
    const Picture picture = example("yongzhou");
    EXPECT_THAT(texts(picture, "value", 0), ElementsAre("1565.81", "2107.70"));
    EXPECT_THAT(texts(picture, "value", 3), Contains("32.0"));
}

std::string ratio_with(const std::string& colon) {
    return "制图: 1\n标题: 三次产业\n类型: 构成\n部分: [第一产业, 第二产业, 第三产业]\n数据:\n  2016年: 9.5" +
           colon + "40.8" + colon + "49.7\n  2020年: 9.9" + colon + "39.3" + colon + "50.8\n";
}

TEST_F(Pipeline, trap_2_either_colon_prints_the_same) {
    const Picture ascii = picture_of(render_text(ratio_with(":")));
    const std::vector<std::string> values = texts(ascii, "value");
    EXPECT_THAT(values, UnorderedElementsAre("9.5", "40.8", "49.7", "9.9", "39.3", "50.8"));
    EXPECT_EQ(texts(picture_of(render_text(ratio_with("："))), "value"), values);
    EXPECT_EQ(texts(picture_of(render_text(ratio_with("∶"))), "value"), values);
}

TEST_F(Pipeline, trap_3_magnitudes_are_never_changed) {
    const Picture chenzhou = example("chenzhou"), yongzhou = example("yongzhou");
    EXPECT_THAT(texts(chenzhou, "unit", 3), ElementsAre("单位：万美元"));
    EXPECT_THAT(texts(chenzhou, "value", 3), ElementsAre("271186", "489982"));
    EXPECT_THAT(texts(yongzhou, "unit", 1), ElementsAre("单位：亿美元"));
    EXPECT_THAT(texts(yongzhou, "value", 1), ElementsAre("10.22", "31.16"));
}

TEST_F(Pipeline, trap_4_one_badge_style_carries_large_and_small) {
    const Picture picture = example("yongzhou");
    std::map<std::string, TextMark> badges;
    for (const Mark& mark : picture.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.what))
            if (text->text.ends_with("%") && !text->text.starts_with("单位")) badges.emplace(text->text, *text);
    ASSERT_TRUE(badges.contains("204.9%") && badges.contains("34.6%"));
    EXPECT_DOUBLE_EQ(size_of(badges["204.9%"]), size_of(badges["34.6%"]));
    EXPECT_EQ(badges["204.9%"].ink, badges["34.6%"].ink);
}

TEST_F(Pipeline, trap_5_a_written_figure_wins_and_needs_no_note) {
    const std::string spec =
        "制图: 1\n标题: 生产总值\n类型: 柱图\n数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}\n增长: ";
    const Picture computed = picture_of(render_text(spec + "自动\n")),
                  written = picture_of(render_text(spec + "7.1%\n"));
    EXPECT_THAT(texts(computed, "note"), ElementsAre("注：增幅为2020年比2016年，按图中数据计算"));
    EXPECT_THAT(texts(written, "note"), IsEmpty());
    std::vector<std::string> all;
    for (const Mark& mark : written.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.what)) all.push_back(text->text);
    EXPECT_THAT(all, Contains("7.1%"));
    EXPECT_THAT(all, Not(Contains("25.3%")));
}

TEST_F(Pipeline, trap_7_years_are_labelled_as_typed) {
    const Picture picture = example("chenzhou");
    EXPECT_EQ(texts(picture, "row label").size(), 8u);
    EXPECT_THAT(texts(picture, "row label"), Each(::testing::AnyOf("2016年", "2020年")));
    const Picture bare =
        picture_of(render_text("制图: 1\n标题: 甲\n类型: 柱图\n数据: {2016: 1亿元, 2020: 2亿元}\n"));
    EXPECT_THAT(texts(bare, "row label"), ElementsAre("2016", "2020"));
}

TEST_F(Pipeline, trap_8_rare_characters_have_glyphs) {
    const Picture picture = picture_of(render_text(two_panels("郴州筲箕湾", "龘𠮷")));
    for (const char* role : {"title", "panel title"})
        for (const TextMark& mark : marks(picture, role))
            for (const auto& [offset, run] : mark.runs)
                for (const Glyph& glyph : run.glyphs) EXPECT_NE(glyph.index, 0u) << mark.text;
}

TEST_F(Pipeline, trap_9_four_units_never_share_an_axis) {
    const Picture picture = example("chenzhou");
    const std::vector<std::string> units = texts(picture, "unit");
    EXPECT_EQ(std::set(units.begin(), units.end()).size(), 4u);
    std::map<int, double> highest; // column of each panel
    for (const Mark& mark : picture.marks)
        if (const auto* shape = std::get_if<Shape>(&mark.what); shape && mark.role == "rect" && mark.panel != 1)
            highest[mark.panel] = std::max(highest[mark.panel], std::get<RectShape>(*shape).rect.height.mm());
    ASSERT_EQ(highest.size(), 3u);
    for (const auto& [panel, height] : highest)
        EXPECT_NEAR(height, 20.2, 0.001) << "its own scale, panel " << panel;
}

TEST_F(Pipeline, trap_10_one_size_for_all_panel_titles) {
    const Picture picture = picture_of(render_text(two_panels("生产总值", "全体居民人均可支配收入额")));
    const std::vector<TextMark> titles = marks(picture, "panel title");
    ASSERT_EQ(titles.size(), 2u);
    EXPECT_DOUBLE_EQ(size_of(titles[0]), size_of(titles[1]));
    EXPECT_LT(size_of(titles[0]), 9) << "the long one made both smaller";
    EXPECT_NEAR(size_of(marks(example("chenzhou"), "panel title").at(0)), 9, 1e-9)
        << "11 characters fit as they are";
}

} // namespace
} // namespace zhitu::test
