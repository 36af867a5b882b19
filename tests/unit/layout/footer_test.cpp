#include "core/layout/footer.hpp"
#include "core/layout/growth_words.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

using Texts = std::vector<std::string>;

class FooterTest : public Arranging {
protected:
    /// On a board 85.4 wide: 79.8 between the margins; a note's character is 6 pt = 2.117 wide.
    Footer footer(const std::string& note, const std::string& credit = "", const std::string& source = "") {
        plan("标题: 五年\n尺寸: 85.4mm x 105mm\n" + panels(1));
        spec_.note.value = note;
        spec_.credit.value = credit;
        spec_.source_line.value = source;
        return arrange_footer(spec_, theme_, sheet_, {growth_note(theme_, charts_, plans_), {}, {}, {}},
                              Types(theme_.board), fixed_, diagnostics_);
    }
    static std::string characters(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "字";
        return text;
    }
};

TEST_F(FooterTest, without_texts_there_is_no_line) {
    const Footer none = footer("");
    EXPECT_TRUE(none.lines.empty());
    EXPECT_EQ(none.rise(), 0_mm);
    EXPECT_TRUE(none.credit.empty());
    EXPECT_NEAR(none.baseline.mm(), 102, 0.001);
}

TEST_F(FooterTest, source_and_note_are_joined) {
    EXPECT_EQ(footer("口径有调整", "", "统计局").lines,
              (std::vector<std::string>{"数据来源：统计局；注：口径有调整"}));
    EXPECT_EQ(footer("", "陈阳", "统计局").credit, Texts{"制图/陈阳"});
}

TEST_F(FooterTest, where_lines_were_typed_source_and_note_begin_one_each) {
    EXPECT_EQ(footer("口径有调整\n快报数", "", "统计局。").lines,
              (Texts{"数据来源：统计局。", "注：口径有调整", "快报数"}));
    EXPECT_EQ(footer("口径有调整", "", "统计局\n海关").lines,
              (Texts{"数据来源：统计局", "海关", "注：口径有调整"}));
    EXPECT_EQ(faults(), "");
}

TEST_F(FooterTest, a_credit_too_long_for_a_line_takes_several_under_the_source) {
    const Footer long_one = footer("", characters(50), "统计局"); // 50 of 7.5 pt are 132 wide
    EXPECT_EQ(faults(), "");
    ASSERT_EQ(long_one.credit.size(), 2u);
    EXPECT_EQ(long_one.credit[0] + long_one.credit[1], "制图/" + characters(50));
    EXPECT_EQ(long_one.lines, (Texts{"数据来源：统计局", "", ""}));
    EXPECT_NEAR(long_one.credit_rise(0).pt(), 7.5 * 1.2, 1e-9);
    EXPECT_EQ(long_one.credit_rise(1), 0_mm);
    EXPECT_NEAR(long_one.rise().pt(), 7.5 * 1.2 * 2, 1e-9);
}

TEST_F(FooterTest, a_credit_that_a_smaller_size_holds_keeps_its_line) {
    EXPECT_EQ(footer("", characters(30), "").credit, Texts{"制图/" + characters(30)});
}

TEST_F(FooterTest, lines_typed_in_a_credit_stand_beside_a_short_source) {
    const Footer typed = footer("", "陈阳\n数据/李明", "统计局");
    EXPECT_EQ(typed.credit, (Texts{"制图/陈阳", "数据/李明"}));
    EXPECT_EQ(typed.lines, (Texts{"", "数据来源：统计局"}));
    EXPECT_NEAR(typed.rise().pt(), 7.5 * 1.2, 1e-9);
}

TEST_F(FooterTest, names_of_a_credit_stay_whole) {
    const std::string name = characters(9);
    std::string names = name;
    for (int i = 0; i < 4; ++i) names += " " + name;
    for (const std::string& line : footer("", names).credit) EXPECT_TRUE(line.ends_with(name)) << line;
}

TEST_F(FooterTest, the_mark_that_joins_takes_the_place_of_a_stop) {
    EXPECT_EQ(footer("口径有调整。", "", "统计局。").lines,
              (std::vector<std::string>{"数据来源：统计局；注：口径有调整。"}));
    plan("标题: 五年\n尺寸: 85.4mm x 105mm\n" + panels(1));
    spec_.source_line.value = "统计局。", spec_.note.value = "口径有调整";
    theme_.joint = " ";
    EXPECT_EQ(arrange_footer(spec_, theme_, sheet_, {}, Types(theme_.board), fixed_, diagnostics_).lines.front(),
              "数据来源：统计局。 注：口径有调整");
}

TEST_F(FooterTest, a_note_begins_its_own_line_where_both_take_two_anyway) {
    EXPECT_EQ(footer("倍数为2024年与2019年之比，按图中数据计算", "陈阳", "湖南省统计局").lines,
              (Texts{"数据来源：湖南省统计局", "注：倍数为2024年与2019年之比，按图中数据计算"}));
    EXPECT_EQ(footer(characters(54), "陈阳", "统计局").lines.size(), 2u) << "apart they would take three";
}

TEST_F(FooterTest, what_fits_beside_the_credit_is_one_line) {
    EXPECT_EQ(footer(characters(25), "陈阳").lines.size(), 1u);
}

TEST_F(FooterTest, what_fits_only_without_the_credit_breaks_before_it) {
    const Footer two = footer(characters(34), "陈阳"); // 75 of 79.8, of which the credit and its gap take 13.9
    ASSERT_EQ(two.lines.size(), 2u);
    EXPECT_FALSE(two.lines[1].empty());
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(two.lines[0] + two.lines[1], "注：" + characters(34));
}

TEST_F(FooterTest, lines_above_a_short_last_one_give_way_alike) {
    const Footer three =
        footer(characters(71), "陈阳"); // two full lines, and the second does not fit beside the credit
    ASSERT_EQ(three.lines.size(), 3u);
    EXPECT_EQ(three.rises, (std::vector<Length>{2.9_mm * 2.0, 2.9_mm, 0_mm}));
    EXPECT_EQ(three.rise(), three.rises[0]);
    const TypeStyle style = Types(theme_.board).style(TypeRole::note);
    const Length first = fixed_.measure(three.lines[0], style), second = fixed_.measure(three.lines[1], style);
    EXPECT_NEAR(first.mm(), second.mm(), style.size.mm());
    EXPECT_GT(first, 79.8_mm - style.size * 4);
    EXPECT_EQ(faults(), "");
}

TEST_F(FooterTest, no_character_stands_alone_on_the_last_line) {
    const Footer two = footer(characters(37)); // one more than the line takes
    ASSERT_EQ(two.lines.size(), 2u);
    EXPECT_EQ(two.lines[1], characters(4));
    EXPECT_EQ(two.lines[0] + two.lines[1], "注：" + characters(37));
}

TEST_F(FooterTest, only_the_last_line_gives_way_to_the_credit) {
    const Footer two = footer(characters(60), "陈阳");
    ASSERT_EQ(two.lines.size(), 2u);
    const TypeStyle style = Types(theme_.board).style(TypeRole::note);
    EXPECT_GT(fixed_.measure(two.lines[0], style).mm(), 79.8 - 2.2);
    EXPECT_LT(fixed_.measure(two.lines[1], style).mm(), 79.8 - 13.5);
    EXPECT_EQ(faults(), "");
}

TEST_F(FooterTest, an_article_is_no_note) {
    footer(characters(300));
    ASSERT_EQ(diagnostics_.all().size(), 1u) << faults() << "the lines are one text";
    EXPECT_EQ(diagnostics_.all().front().code, "Z405");
    const std::string& said = diagnostics_.all().front().zh;
    EXPECT_NE(said.find("”排成 9 行，最多 6 行，高还差 8.7mm，多出约 80 个字"), std::string::npos) << said;
}

TEST_F(FooterTest, so_long_a_credit_has_a_line_of_its_own) {
    const Footer two = footer(characters(20), characters(27)); // 78 of 79.8 with what stands before it
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(two.lines, (std::vector<std::string>{"注：" + characters(20), ""}));
    EXPECT_EQ(two.rises, (std::vector<Length>{2.9_mm, 0_mm}));
}

TEST_F(FooterTest, what_is_too_wide_is_said_where_it_was_typed) {
    const std::string number(90, '1'); // of one piece
    plan("标题: 五年\n尺寸: 85.4mm x 105mm\n来源: " + number + "\n注: 口径有调整\n" + panels(1));
    arrange_footer(spec_, theme_, sheet_, {}, Types(theme_.board), fixed_, diagnostics_);
    ASSERT_EQ(diagnostics_.all().size(), 1u) << faults();
    EXPECT_EQ(diagnostics_.all().front().span.begin, spec_.source_line.span.begin);
}

TEST_F(FooterTest, words_that_are_all_ours_do_not_fit_at_the_title) {
    arrange("标题: 比\n尺寸: 12mm x 70mm\n署名: 很长很长的署名\n类型: 构成\n部分: [一产, 二产, 三产, 四产]\n"
            "数据: {2016年: 10.1:20.2:30.3:39.4, 2017年: 20.1:10.2:30.3:39.4}\n比例: [2016年, 2017年]\n");
    const auto of_note = [](const Diagnostic& fault) { return fault.code == "Z405"; };
    const auto found = std::ranges::find_if(diagnostics_.all(), of_note);
    ASSERT_NE(found, diagnostics_.all().end()) << "else nothing was tried";
    EXPECT_EQ(found->span.begin, spec_.title.span.begin);
    EXPECT_NE(found->span.source, nullptr);
}

TEST_F(FooterTest, a_computed_badge_brings_its_note) {
    plan(R"(标题: 五年
尺寸: 85.4mm x 105mm
面板:
  - {标题: 收入, 类型: 柱图, 数据: {2016年: 19756元, 2020年: 27196元}, 增长: 自动}
  - {标题: 支出, 类型: 柱图, 数据: {2016年: 19756元, 2020年: 27196元}, 增长: 自动}
)");
    EXPECT_EQ(growth_note(theme_, charts_, plans_), "增幅为2020年比2016年，按图中数据计算");
}

TEST_F(FooterTest, a_note_may_say_its_span_with_the_range_sign) {
    plan(R"(标题: 五年
尺寸: 85.4mm x 105mm
面板:
  - {标题: 收入, 类型: 柱图, 数据: {2016年: 19756元, 2020年: 27196元}, 增长: 年均}
)");
    theme_.annual_note = "年均增幅为{期间}";
    EXPECT_EQ(growth_note(theme_, charts_, plans_), "年均增幅为2016～2020年，按图中数据计算");
}

TEST_F(FooterTest, badges_over_different_periods_share_a_general_note) {
    plan(R"(标题: 五年
尺寸: 85.4mm x 105mm
面板:
  - {标题: 收入, 类型: 柱图, 数据: {2016年: 19756元, 2020年: 27196元}, 增长: 自动}
  - {标题: 支出, 类型: 柱图, 数据: {2015年: 19756元, 2020年: 27196元}, 增长: 自动}
)");
    EXPECT_EQ(growth_note(theme_, charts_, plans_), "增幅为各图末期比首期，按图中数据计算");
}

TEST_F(FooterTest, a_written_figure_needs_no_note) {
    plan(R"(标题: 五年
尺寸: 85.4mm x 105mm
面板:
  - {标题: 收入, 类型: 柱图, 数据: {2016年: 19756元, 2020年: 27196元}, 增长: 7.1%}
)");
    EXPECT_EQ(growth_note(theme_, charts_, plans_), "");
}

TEST_F(FooterTest, a_difference_of_percentages_is_called_so_asked_for_by_name_or_not) {
    for (const std::string growth : {"自动", "百分点"}) {
        plan("标题: 占比\n尺寸: 85.4mm x 105mm\n类型: 柱图\n数据: {2016年: 52.75%, 2020年: 58.76%}\n增长: " +
             growth + "\n");
        EXPECT_EQ(growth_note(theme_, charts_, plans_), "百分点为2020年与2016年之差，按图中数据计算");
    }
}

/// The note on two panels of the same data, each with its own 增长.
class GrowthNote : public FooterTest {
protected:
    std::string note(const std::string& first, const std::string& second) {
        const std::string data = ", 类型: 柱图, 数据: {2018年: 100元, 2019年: 120元, 2020年: 150元}, 增长: ";
        plan("标题: 三年\n尺寸: 85.4mm x 105mm\n面板:\n  - {标题: 收入" + data + first + "}\n  - {标题: 支出" +
             data + second + "}\n");
        return growth_note(theme_, charts_, plans_);
    }
};

TEST_F(GrowthNote, names_the_method_and_its_periods) {
    EXPECT_EQ(note("年均", "无"), "年均增幅为2018年至2020年，按图中数据计算");
    EXPECT_EQ(note("倍数", "7.1%"), "倍数为2020年与2018年之比，按图中数据计算");
    EXPECT_EQ(note("同比", "同比"), "同比为2020年比2019年，按图中数据计算");
    EXPECT_EQ(note("环比", "无"), "环比为2020年比2019年，按图中数据计算");
}

TEST_F(GrowthNote, beside_a_written_figure_says_of_what_it_speaks) {
    EXPECT_EQ(note("自动", "7.1%"), "收入增幅为2020年比2018年，按图中数据计算");
    EXPECT_EQ(note("同比", "7.1%"), "收入同比为2020年比2019年，按图中数据计算");
    EXPECT_EQ(note("环比", "{文字: 翻番}"), "收入环比为2020年比2019年，按图中数据计算");
    EXPECT_EQ(note("自动", "无"), "增幅为2020年比2018年，按图中数据计算");
}

TEST_F(GrowthNote, of_one_of_several_series_names_it) {
    plan("标题: 能源\n类型: 柱图\n强调: 煤炭\n增长: 自动\n数据: |\n  年份\t煤炭\t石油\n  2014年\t28\t14\n"
         "  2024年\t32\t28\n");
    EXPECT_EQ(growth_note(theme_, charts_, plans_), "煤炭增幅为2024年比2014年，按图中数据计算");
}

TEST_F(GrowthNote, says_the_basis) {
    EXPECT_EQ(note("{口径: 名义}", "无"), "增幅为2020年比2018年（名义口径），按图中数据计算");
}

TEST_F(GrowthNote, says_the_word_of_the_basis_once) {
    const auto said = [&](const std::string& basis) { return note("{口径: " + basis + "}", "无"); };
    EXPECT_EQ(said("按可比口径"), "增幅为2020年比2018年（按可比口径），按图中数据计算");
    EXPECT_EQ(said("可比价"), "增幅为2020年比2018年（可比价口径），按图中数据计算");
    EXPECT_EQ(said("口径一致"), "增幅为2020年比2018年（口径一致），按图中数据计算");
    EXPECT_EQ(said("一致"), "增幅为2020年比2018年（口径一致），按图中数据计算");
    EXPECT_EQ(said("（按可比口径）"), "增幅为2020年比2018年（按可比口径），按图中数据计算");
    EXPECT_EQ(said("(可比价)"), "增幅为2020年比2018年（可比价口径），按图中数据计算");
    EXPECT_EQ(said("（名义）"), "增幅为2020年比2018年（名义口径），按图中数据计算");
    EXPECT_EQ(said("按可比价格计算"), "增幅为2020年比2018年（按可比价格计算），按图中数据计算");
    theme_.basis_note = "（{}）";
    EXPECT_EQ(said("按可比口径"), "增幅为2020年比2018年（按可比口径），按图中数据计算");
}

TEST_F(GrowthNote, is_of_the_language_with_what_it_is_of) {
    note("{口径: 名义}", "{口径: 实际}");
    const auto in = [&](const char* language, const char* basis_note) {
        theme_.language = language;
        theme_.basis_note = basis_note;
        return growth_note(theme_, charts_, plans_);
    };
    const std::string taiwan = in("zh-Hant-TW", "（{}口徑）"), korean = in("ko", " ({} 기준)");
    EXPECT_NE(taiwan.find("收入增幅为2020年比2018年（名義口徑）"), std::string::npos) << taiwan;
    EXPECT_NE(taiwan.find("支出增幅为2020年比2018年（實際口徑）"), std::string::npos) << taiwan;
    EXPECT_NE(korean.find("收入: 增幅为2020年比2018年 (명목 기준)"), std::string::npos) << korean;
}

TEST_F(GrowthNote, lists_different_methods) {
    EXPECT_EQ(note("自动", "年均"), "增幅为2020年比2018年；年均增幅为2018年至2020年，按图中数据计算");
}

TEST_F(GrowthNote, tells_panels_apart_where_one_method_has_several_periods) {
    EXPECT_EQ(note("自动", "{自: 2019年}"), "收入增幅为2020年比2018年；支出增幅为2020年比2019年，按图中数据计算");
}

TEST_F(GrowthNote, the_lane_says_what_the_figure_compares) {
    note("倍数", "{至: 2019年}");
    EXPECT_EQ(growth_basis(theme_, charts_[0], plans_[0]), "为2018年的");
    EXPECT_EQ(growth_basis(theme_, charts_[1], plans_[1]), "2019年较2018年");
    note("年均", "{算法: 环比, 至: 2019年}");
    EXPECT_EQ(growth_basis(theme_, charts_[0], plans_[0]), "年均");
    EXPECT_EQ(growth_basis(theme_, charts_[1], plans_[1]), "2019年环比");
}

} // namespace
} // namespace zhitu::testing
