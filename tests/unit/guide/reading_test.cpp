// Words of 标注 and figures that are not theirs do not read as one.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

const char* const themes[] = {"日报红", "周报蓝", "基础"};

class Reading : public PictureTest {
protected:
    static Picture picture(const std::string& theme, const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: " + theme + "\n" + spec);
        EXPECT_EQ(rendered.sentences(), "") << theme;
        return rendered.picture();
    }
    static Rect box(const TextMark& text) { return {text.origin.x, text.origin.y - 2_mm, advance_of(text), 2_mm}; }
    static Length across(const Rect& a, const Rect& b) {
        return std::max(a.left() - b.right(), b.left() - a.right());
    }
    static Length down(const Rect& a, const Rect& b) {
        return std::max(a.top() - b.bottom(), b.top() - a.bottom());
    }
};

TEST_F(Reading, a_value_stays_on_its_own_side_of_a_line) {
    const std::string spec = "标题: PM2.5浓度\n尺寸: 2栏 x 60mm\n类型: 趋势\n单位: 微克\n"
                             "数据: {2019年: 36, 2020年: 29, 2021年: 30, 2022年: 29, 2023年: 31}\n"
                             "标注: [{线: 35, 文字: 国家二级标准}]\n";
    for (const char* theme : themes) {
        const Picture p = picture(theme, spec);
        const Length line = marks<LineShape>(p, 1, "reference line").at(0).from.y;
        const TextMark end = texts(p, 1, "value").back();
        EXPECT_EQ(end.text, "31微克");
        EXPECT_GT(end.origin.y - 2_mm, line) << theme;
        EXPECT_LT(texts(p, 1, "reference").at(0).origin.y, line) << theme;
    }
}

TEST_F(Reading, words_of_a_line_keep_away_from_values_beside_them) {
    const std::string spec =
        "标题: 汛期水位\n尺寸: 3栏 x 60mm\n类型: 趋势\n数据: |\n  时间\t水位（米）\n  7月1日\t33.21\n"
        "  7月2日\t33.56\n  7月3日\t33.94\n  7月4日\t34.12\n  7月5日\t34.05\n"
        "纵轴: {范围: 32—35, 刻度: 1}\n标注: [{线: 34.55, 文字: 保证水位}]\n";
    for (const char* theme : themes) {
        const Picture p = picture(theme, spec);
        const Rect words = box(texts(p, 1, "reference").at(0));
        for (const TextMark& value : texts(p, 1, "value"))
            EXPECT_TRUE(across(words, box(value)) > 7.9_mm || down(words, box(value)) > 0.5_mm)
                << theme << value.text;
    }
}

TEST_F(Reading, a_point_says_its_value_and_keeps_away_from_the_next) {
    const std::string spec =
        "标题: 时刻\n尺寸: 3栏 x 60mm\n类型: 趋势\n单位: 万千瓦\n数据: |\n  时刻\t负荷\n  0时\t3120\n"
        "  4时\t2880\n  8时\t3560\n  12时\t4210\n  16时\t4120\n  20时\t4333\n  24时\t3420\n"
        "标注: [{点: 20时, 文字: 创历史新高}]\n";
    for (const char* theme : themes) {
        const Picture p = picture(theme, spec);
        const TextMark note = texts(p, 1, "point note").at(0);
        EXPECT_EQ(note.text, std::string("创历史新高") + ZHITU_NAME_GAP + "4333");
        const Rect end = box(texts(p, 1, "value").back());
        EXPECT_TRUE(across(box(note), end) > 3.9_mm || down(box(note), end) > 0.9_mm) << theme;
    }
}

TEST_F(Reading, a_point_whose_value_is_printed_or_in_its_words_does_not_repeat_it) {
    const std::string spec = "标题: 走势\n尺寸: 3栏 x 60mm\n类型: 趋势\n单位: 亿元\n"
                             "数据: {2019年: 36.2, 2020年: 50.3, 2021年: 45, 2022年: 60, 2023年: 71}\n标注:\n"
                             "  - {点: 2020年, 文字: 突破50亿元}\n  - {点: 2023年, 文字: 新高}\n"
                             "  - {点: 2022年, 文字: 2022年回升}\n";
    const auto notes = texts(picture("日报红", spec), 1, "point note");
    ASSERT_EQ(notes.size(), 3u);
    EXPECT_EQ(notes[0].text, "突破50亿元");
    EXPECT_EQ(notes[1].text, "新高");
    EXPECT_EQ(notes[2].text, std::string("2022年回升") + ZHITU_NAME_GAP + "60");
}

/// 单位：亿元 历史最高 would be one phrase.
TEST_F(Reading, words_of_a_point_keep_a_millimetre_from_the_unit_and_columns_give_way) {
    for (const char* theme : themes)
        for (const char* kind : {"柱图", "趋势"})
            for (const char* height : {"60", "100"}) {
                const Picture p =
                    picture(theme, "标题: 标\n尺寸: 2栏 x " + std::string(height) + "mm\n类型: " + kind +
                                       "\n数据: {2016年: 2150亿元, 2018年: 2140亿元, 2020年: 2130亿元}\n"
                                       "标注: [{点: 2016年, 文字: 历史最高}]\n");
                const Rect unit = box(texts(p, 1, "unit").at(0)), note = box(texts(p, 1, "point note").at(0));
                EXPECT_TRUE(across(unit, note) > 1_mm || down(unit, note) > 1_mm) << theme << kind << height;
            }
}

/// Its leader may then cross another line: better than no picture.
TEST_F(Reading, words_of_a_point_between_two_lines_are_said) {
    const std::string spec =
        "标题: 增速比较\n尺寸: 4栏 x 65mm\n类型: 趋势\n单位: \"%\"\n数据: |\n  年份\t长沙\t株洲\t湘潭\n"
        "  2018年\t5.2\t7.8\t6.5\n  2019年\t2.7\t3.0\t3.2\n  2020年\t3.0\t3.6\t1.4\n"
        "  2021年\t5.4\t6.2\t5.9\n强调: 株洲\n标注: [{点: 2020年, 系列: 长沙, 文字: 受疫情影响}]\n";
    for (const char* theme : themes) EXPECT_EQ(texts(picture(theme, spec), 1, "point note").size(), 1u) << theme;
}

TEST_F(Reading, values_of_two_points_on_one_height_are_two_numbers) {
    const std::string panel =
        "类型: 趋势, 数据: {2012年: 5840.57亿元, 2013年: 5988.20亿元, 2014年: 5848.66亿元, 2015年: "
        "5980.9亿元, 2016年: 5851.1亿元, 2017年: 5990.25亿元, 2018年: 5879.30亿元}}\n";
    for (const char* theme : themes) {
        const Picture p =
            picture(theme, "标题: 储蓄\n尺寸: 128mm x 70mm\n版式: 4x1\n面板:\n  - {标题: 甲, " + panel +
                               "  - {标题: 乙, " + panel + "  - {标题: 丙, " + panel + "  - {标题: 丁, " + panel);
        const auto values = texts(p, 1, "value");
        ASSERT_EQ(values.size(), 2u) << theme;
        const Rect one = box(values[0]), other = box(values[1]);
        EXPECT_TRUE(across(one, other) > 0.999_mm || down(one, other) > 0.5_mm) << theme;
    }
}

TEST_F(Reading, a_high_first_value_keeps_a_millimetre_from_the_unit) {
    for (const char* theme : themes)
        for (const char* size : {"2栏 x 60mm", "3栏 x 60mm", "3栏 x 100mm"}) {
            const Picture p = picture(theme, "标题: 标\n尺寸: " + std::string(size) +
                                                 "\n类型: 趋势\n数据: {2016年: 2150亿元, 2017年: 1990亿元, 2018年: "
                                                 "1840亿元, 2019年: 1770亿元, 2020年: 1730亿元}\n");
            const TextMark unit = texts(p, 1, "unit").at(0), value = texts(p, 1, "value").at(0);
            const Rect figure{value.origin.x, value.origin.y - value.runs.at(0).second.size * 0.72,
                              advance_of(value), value.runs.at(0).second.size * 0.72};
            const Rect words{unit.origin.x, unit.origin.y - 2_mm, advance_of(unit), 2_mm};
            EXPECT_TRUE(across(words, figure) > 0.99_mm || down(words, figure) > 0.99_mm) << theme << size;
        }
}

TEST_F(Reading, words_over_the_first_value_begin_where_it_begins) {
    for (const char* theme : themes) {
        const Picture p =
            picture(theme, "标题: 标\n尺寸: 2栏 x 100mm\n类型: 趋势\n数据: {2016年: 2150亿元, 2018年: 2140亿元, "
                           "2020年: 2130亿元}\n标注: [{点: 2016年, 文字: 历史最高}]\n");
        const TextMark note = texts(p, 1, "point note").at(0), value = texts(p, 1, "value").at(0);
        ASSERT_LT(note.origin.y, value.origin.y) << theme;
        EXPECT_NEAR(note.origin.x.mm(), value.origin.x.mm(), 0.01) << theme;
    }
}

} // namespace
} // namespace zhitu::testing
