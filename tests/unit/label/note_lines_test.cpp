// Words of a note that are too wide for one line.
#include "tests/unit/guide/rendered.hpp"

#include <algorithm>

namespace zhitu::testing {
namespace {

using NoteLines = PictureTest;

Picture with_note(const Rendered& rendered) {
    EXPECT_EQ(rendered.sentences(), "");
    return rendered.picture();
}

std::string chart(const std::string& words) {
    return "制图: 1\n标题: 甲\n尺寸: 2栏 x 60mm\n样式: 日报红\n类型: 趋势\n"
           "数据: {2016年: 1, 2017年: 3, 2018年: 2, 2019年: 4, 2020年: 5}\n标注: [{点: 2018年, 文字: " +
           words + "}]\n";
}

/// How far the lowest glyph stands under the baseline of the first line.
Length lowest(const TextMark& text) {
    Length low;
    for (const auto& [offset, run] : text.runs)
        for (const Glyph& glyph : run.glyphs) low = std::max(low, glyph.y);
    return low;
}

TEST_F(NoteLines, words_wider_than_two_thirds_of_the_card_take_several) {
    const std::string words =
        "受中美贸易摩擦影响，进出口总额小幅回落，其中对美出口下降最多，对东盟和欧盟的出口仍然增长";
    const Picture p = with_note(render(chart(words)));
    const auto notes = texts(p, 1, "point note");
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_NEAR(lowest(notes[0]).pt(), 6.5 * 1.2, 0.01);
    const Rect card = rects(p, 1, "card").at(0).rect;
    for (const auto& [offset, run] : notes[0].runs)
        EXPECT_LT((notes[0].origin.x + offset + run.advance).mm(), card.right().mm());
    std::string read;
    for (const auto& [offset, run] : notes[0].runs) read += run.text;
    EXPECT_TRUE(read.starts_with("受中美")) << read;
    EXPECT_NE(read.find("增长"), std::string::npos) << "nothing is lost between the lines";
}

TEST_F(NoteLines, a_line_break_that_was_typed_is_kept) {
    const Picture p = with_note(render(chart("\"受贸易摩擦\\n影响回落\"")));
    EXPECT_NEAR(lowest(texts(p, 1, "point note").at(0)).pt(), 6.5 * 1.2 * 2, 0.01) << "two lines and the value";
}

TEST_F(NoteLines, a_value_stands_under_words_in_typed_lines) {
    std::string years = "制图: 1\n标题: 甲\n尺寸: 2栏 x 60mm\n样式: 日报红\n类型: 趋势\n数据: {";
    for (int year = 2009; year <= 2020; ++year)
        years += std::to_string(year) + "年: " + std::to_string(year % 7 + 150) + ", ";
    const Picture p = with_note(render(years + "}\n标注: [{点: 2014年, 文字: \"疫情\\n之前\"}]\n"));
    EXPECT_NEAR(lowest(texts(p, 1, "point note").at(0)).pt(), 6.5 * 1.2 * 2, 0.01);
}

TEST_F(NoteLines, words_of_a_line_and_heads_of_spans_take_those_that_were_typed) {
    const std::string marked =
        "制图: 1\n标题: 甲\n尺寸: 2栏 x 60mm\n样式: 日报红\n类型: 柱图\n"
        "数据: {2016年: 1, 2017年: 3, 2018年: 2, 2019年: 4, 2020年: 5}\n"
        "标注: [{线: 3, 文字: \"全国\\n平均\"}, {区间: 2016年—2020年, 文字: \"十三五\\n时期\"}]\n";
    const Picture p = with_note(render(marked));
    EXPECT_NEAR(lowest(texts(p, 1, "reference").at(0)).pt(), 6.5 * 1.2, 0.01);
    const auto heads = texts(p, 1, "span title");
    ASSERT_EQ(heads.size(), 2u);
    EXPECT_NEAR((heads[1].origin.y - heads[0].origin.y).pt(), 8 * 1.2, 0.01);
}

TEST_F(NoteLines, words_of_a_line_wider_than_it_take_several) {
    std::string words;
    for (int i = 0; i < 50; ++i) words += "均";
    const Picture p =
        with_note(render("制图: 1\n标题: 甲\n尺寸: 2栏 x 60mm\n样式: 日报红\n类型: 趋势\n"
                         "数据: {2016年: 1, 2017年: 3, 2018年: 9, 2019年: 4, 2020年: 5}\n标注: [{线: 6, 文字: " +
                         words + "}]\n"));
    EXPECT_GT(lowest(texts(p, 1, "reference").at(0)).pt(), 6);
}

TEST_F(NoteLines, others_keep_their_line) {
    const Picture p = with_note(render(chart("受中美贸易摩擦影响回落")));
    EXPECT_EQ(lowest(texts(p, 1, "point note").at(0)).pt(), 0);
}

} // namespace
} // namespace zhitu::testing
