#include "core/chart/axis_break.hpp"
#include "core/layout/axis_words.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/ticks.hpp"
#include "tests/unit/layout/arranging.hpp"

#include <gmock/gmock.h>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Scales : public Arranging {
protected:
    static std::string single(const std::string& kind, const std::string& rest) {
        return "标题: 甲\n尺寸: 130mm x 60mm\n类型: " + kind + "\n" + rest;
    }
    Card card(const std::string& text) {
        const Layout layout = arrange(text);
        return layout.cards.at(0);
    }
    static std::vector<std::string> texts(const Card& card) {
        std::vector<std::string> found;
        for (const TickMark& tick : card.ticks) found.push_back(tick.text);
        return found;
    }
};

const std::string giant = "数据: {甲: 100亿元, 乙: 250亿元, 丙: 1800亿元}\n";

TEST_F(Scales, a_range_is_the_domain) {
    const Card found = card(single("柱图", giant + "纵轴: {范围: 0—3600}\n"));
    EXPECT_EQ(found.frame.y.domain_high, 3600);
    EXPECT_NEAR((found.zero - place_of(found, 1800)).mm(), found.frame.marks.height.mm() / 2, 0.001);
}

TEST_F(Scales, lines_and_ticks_stretch_the_domain) {
    EXPECT_EQ(card(single("柱图", giant + "标注: {线: 2400, 文字: 目标}\n")).frame.y.domain_high, 2400);
    EXPECT_EQ(card(single("柱图", giant + "纵轴: {刻度: [0, 2000]}\n")).frame.y.domain_high, 2000);
}

TEST_F(Scales, ticks_are_those_asked_for) {
    EXPECT_THAT(texts(card(single("柱图", giant))), ElementsAre()) << "every column is labelled";
    EXPECT_THAT(texts(card(single("柱图", giant + "纵轴: {刻度: 600}\n"))),
                ElementsAre("0", "600", "1200", "1800"));
    EXPECT_THAT(texts(card(single("柱图", giant + "纵轴: {刻度: [0, 1800]}\n"))), ElementsAre("0", "1800"));
    EXPECT_THAT(texts(card(single("柱图", giant + "纵轴: {刻度: 有}\n"))), ElementsAre("0", "500", "1000", "1500"));
}

TEST_F(Scales, the_ends_of_a_typed_range_are_ticks_where_a_round_step_leads_there) {
    const std::string prices = "数据: {2021年: 100.5元, 2022年: 101.8元, 2023年: 98.2元}\n";
    EXPECT_THAT(texts(card(single("趋势", prices + "纵轴: {范围: 96—106}\n"))),
                ElementsAre("96", "98", "100", "102", "104", "106"));
    EXPECT_THAT(texts(card(single("趋势", prices + "纵轴: {范围: 90—110}\n"))),
                ElementsAre("90", "95", "100", "105", "110"));
    EXPECT_THAT(texts(card(single("趋势", prices + "纵轴: {范围: 97—103.5}\n"))), ElementsAre("98", "100", "102"));
}

TEST_F(Scales, ticks_have_as_many_decimals_as_one_of_them_needs) {
    const std::string rates = "数据: {2024年1月: 7.19元, 2024年2月: 7.205元, 2024年3月: 7.22元}\n";
    EXPECT_THAT(texts(card(single("趋势", rates + "纵轴: {范围: [7.19, 7.22]}\n"))),
                ElementsAre("7.19", "7.20", "7.21", "7.22"));
    const std::string change = "数据: {2024年1月: -0.5元, 2024年2月: 1元}\n";
    EXPECT_THAT(texts(card(single("趋势", change + "纵轴: {刻度: 0.5}\n"))),
                ElementsAre("-0.5", "0", "0.5", "1.0"));
}

TEST_F(Scales, ticks_of_mixed_magnitudes_count_in_the_larger) {
    const std::string mixed = "数据: {2020年: 9800万元, 2021年: 1.02亿元, 2022年: 2.1亿元}\n";
    EXPECT_THAT(texts(card(single("趋势", mixed))), ElementsAre("0元", "0.5亿元", "1.0亿元", "1.5亿元", "2.0亿元"));
    EXPECT_THAT(texts(card(single("趋势", mixed + "纵轴: {刻度: [0, 8000万元, 2亿]}\n"))),
                ElementsAre("0元", "8000万元", "2亿元"));
    const std::string bare = "数据: {2010年: 9500万, 2015年: 1.2亿, 2022年: 2.05亿}\n";
    EXPECT_THAT(texts(card(single("趋势", bare))), ElementsAre("0", "0.5亿", "1.0亿", "1.5亿", "2.0亿"));
    EXPECT_THAT(texts(card(single("趋势", bare + "纵轴: {刻度: [0, 8000万, 2亿]}\n"))),
                ElementsAre("0", "8000万", "2亿"));
    EXPECT_THAT(texts(card(single("趋势", "数据: {2010年: 95000000, 2022年: 205000000}\n"))),
                ElementsAre("0", "50000000", "100000000", "150000000", "200000000"))
        << "as its values are";
    const std::string none =
        "数据: |\n  年份\t甲\t乙\n  2010年\t—\t9500万\n  2015年\t—\t1.2亿\n  2022年\t—\t2.05亿\n";
    EXPECT_THAT(texts(card(single("柱图", none + "纵轴: {刻度: 有}\n"))),
                ElementsAre("0", "0.5亿", "1.0亿", "1.5亿", "2.0亿"))
        << "of a series that has numbers";
    const std::string huge = "数据: {2010年: 9500亿, 2022年: 2.05万亿}\n";
    EXPECT_THAT(texts(card(single("趋势", huge))), ElementsAre("0", "0.5万亿", "1.0万亿", "1.5万亿", "2.0万亿"));
    const std::string less = "数据: {2020年: 9800元, 2021年: 1.02万元}\n";
    EXPECT_THAT(texts(card(single("趋势", less))), ElementsAre("0元", "0.5万元", "1.0万元"));
}

TEST_F(Scales, ticks_take_room_beside_the_frame_and_below_lying_bars) {
    const Card upright = card(single("柱图", giant)), ticked = card(single("柱图", giant + "纵轴: {刻度: 有}\n"));
    EXPECT_EQ(ticked.frame.marks.left() - upright.frame.marks.left(), theme_.single.card.axis_room);
    const Card lying = card(single("条图", giant)), below = card(single("条图", giant + "横轴: {刻度: 有}\n"));
    EXPECT_EQ(below.frame.marks.left(), lying.frame.marks.left());
    EXPECT_GT(lying.frame.marks.bottom() - below.frame.marks.bottom(), theme_.single.card.tick_gap);
    EXPECT_FALSE(below.ticks.front().grid) << "zero has its line";
    EXPECT_TRUE(below.ticks.back().grid);
    EXPECT_GT(below.ticks.back().at, below.ticks.front().at) << "ticks of lying bars run to the right";
}

TEST_F(Scales, a_break_leaves_its_gap_and_no_ticks_in_it) {
    const Card found = card(single("柱图", giant + "断轴: 300—1500\n纵轴: {刻度: 100}\n"));
    EXPECT_THAT(texts(found), ElementsAre("0", "100", "200", "1600", "1700", "1800"));
    EXPECT_NEAR((place_of(found, 300) - place_of(found, 1500)).mm(), theme_.break_gap.mm(), 0.001);
    const double a_hundred = (place_of(found, 0) - place_of(found, 100)).mm();
    EXPECT_NEAR((place_of(found, 1500) - place_of(found, 1600)).mm(), a_hundred, 0.001);
    EXPECT_NEAR(place_of(found, 1800).mm(), found.frame.marks.top().mm(), 0.001);
}

TEST_F(Scales, ticks_that_touch_are_said_and_chosen_ones_give_way) {
    card(single("柱图", giant + "纵轴: {刻度: [0, 20, 1800]}\n"));
    EXPECT_THAT(faults(), HasSubstr("Z431")) << faults();
    diagnostics_ = {};
    card(single("柱图", giant + "纵轴: {刻度: 20}\n"));
    EXPECT_THAT(faults(), HasSubstr("有 91 个"));
    diagnostics_ = {};
    const Card chosen = card(single("柱图", giant + "纵轴: {刻度: 有}\n断轴: 300—1500\n"));
    EXPECT_EQ(faults(), "");
    EXPECT_GE(chosen.ticks.size(), 2u);
}

const std::string pair_of_panels = "面板:\n"
                                   "  - {标题: 甲, 类型: 柱图, 数据: {2016年: 1亿元, 2020年: 2亿元}}\n"
                                   "  - {标题: 乙, 类型: 柱图, 数据: {2016年: 10000万元, 2020年: -5000万元}}\n";

TEST_F(Scales, shared_is_one_scale_in_the_unit_of_each) {
    plan("同尺: 是\n" + pair_of_panels);
    share_scales(charts_, plans_, diagnostics_);
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(numbers_domain(charts_[0], plans_[0]), (Domain{-0.5, 2}));
    EXPECT_EQ(numbers_domain(charts_[1], plans_[1]), (Domain{-5000, 20000}));
    EXPECT_EQ(plans_[0].room.size(), plans_[1].room.size()) << "one has negative values: both leave room below";
}

TEST_F(Scales, shared_of_values_that_say_their_magnitudes_is_one_scale_with_those_under_one) {
    const auto panel = [](const std::string& title, const std::string& data) {
        return "  - {标题: " + title + ", 类型: 柱图, 数据: {" + data + "}}\n";
    };
    const std::string mixed = "2016年: 9500万, 2020年: 2.05亿";
    plan("同尺: 是\n面板:\n" + panel("甲", mixed) + panel("乙", "2016年: 1亿, 2020年: 3亿"));
    share_scales(charts_, plans_, diagnostics_);
    EXPECT_FALSE(diagnostics_.has_errors()) << faults();
    EXPECT_EQ(numbers_domain(charts_[0], plans_[0]), (Domain{0, 3e8}));
    EXPECT_EQ(numbers_domain(charts_[1], plans_[1]), (Domain{0, 3}));
    plan("同尺: 是\n面板:\n" + panel("甲", mixed) + panel("乙", "2016年: 1亿元, 2020年: 3亿元"));
    share_scales(charts_, plans_, diagnostics_);
    EXPECT_THAT(faults(), HasSubstr("“甲”的单位是“万、亿”，“乙”的是“亿元”"));
}

TEST_F(Scales, panels_that_do_not_share_stay_as_they_are) {
    plan(pair_of_panels);
    share_scales(charts_, plans_, diagnostics_);
    EXPECT_EQ(numbers_domain(charts_[0], plans_[0]), (Domain{0, 2}));
    EXPECT_NE(plans_[0].room.size(), plans_[1].room.size());
}

TEST_F(Scales, a_break_belongs_to_the_scale) {
    const std::string panels =
        "同尺: 是\n面板:\n"
        "  - {标题: 甲, 类型: 柱图, 数据: {2016年: 1万元, 2020年: 2万元}}\n"
        "  - {标题: 乙, 类型: 柱图, 断轴: 3—9万元, 数据: {2016年: 10万元, 2020年: 2万元}}\n"
        "  - {标题: 丙, 类型: 柱图, 断轴: 30000—90000, 数据: {2016年: 10000元, 2020年: 9000元}}\n";
    plan(panels);
    share_scales(charts_, plans_, diagnostics_);
    check_breaks(charts_, plans_, diagnostics_);
    EXPECT_EQ(faults(), "") << "乙 passes it";
    EXPECT_NEAR(plans_[0].numbers.gone.high, 9, 1e-9);
    EXPECT_NEAR(plans_[2].numbers.gone.high, 90000, 1e-6);
    EXPECT_EQ(plans_[0].numbers.gone_by, &charts_[1].spec.axis_break.value());
    EXPECT_THAT(axis_note(theme_, charts_, plans_), HasSubstr("3")) << "said of all panels";
}

TEST_F(Scales, a_break_that_no_panel_of_the_scale_passes_is_said_once) {
    const std::string panel = "  - {标题: 甲, 类型: 柱图, 断轴: 30—40, 数据: {2016年: 1亿元, 2020年: 2亿元}}\n";
    plan("同尺: 是\n面板:\n" + panel + panel);
    share_scales(charts_, plans_, diagnostics_);
    check_breaks(charts_, plans_, diagnostics_);
    EXPECT_THAT(faults(), HasSubstr("Z396"));
    EXPECT_EQ(diagnostics_.all().size(), 1u);
}

TEST_F(Scales, what_the_picture_hides_is_said) {
    const auto note = [&](const std::string& text) {
        plan(text);
        return axis_note(theme_, charts_, plans_);
    };
    EXPECT_EQ(note(single("柱图", giant)), "");
    EXPECT_EQ(note(single("柱图", giant + "断轴: 300—1500\n")), "波纹处略去300至1500亿元");
    EXPECT_EQ(note(single("柱图", giant + "断轴: 300亿元—0.15万亿元\n")), "波纹处略去300亿元至0.15万亿元");
    EXPECT_EQ(note(single("柱图", "数据: {甲: 50元, 乙: -900元}\n断轴: {自: -800, 至: -100}\n")),
              "波纹处略去−800至−100元")
        << "as the values are printed";
    EXPECT_EQ(note(single("趋势", giant + "纵轴: {范围: 50—2000}\n标注: {自…起估计: 丙}\n")),
              "纵轴不从零起；丙起为估计数");
    EXPECT_EQ(note(single("趋势", giant + "标注: {自…起估计: 丙, 文字: 丙为快报数}\n")), "丙为快报数");
    EXPECT_EQ(note(single("趋势", giant + "标注: {自…起估计: 丙, 文字: 快报数}\n")), "快报数（丙起）");
    EXPECT_EQ(note("面板:\n  - {标题: 收入, 类型: 柱图, 断轴: 3—9, 数据: {甲: 1, 乙: 10}}\n"
                   "  - {标题: 支出, 类型: 柱图, 断轴: 3—9, 数据: {甲: 1, 乙: 10}}\n"),
              "波纹处略去3至9");
    EXPECT_EQ(note("面板:\n  - {标题: 收入, 类型: 柱图, 断轴: 3—9, 数据: {甲: 1, 乙: 10}}\n"
                   "  - {标题: 支出, 类型: 柱图, 数据: {甲: 1, 乙: 10}}\n"),
              "收入：波纹处略去3至9");
}

TEST_F(Scales, a_note_of_ones_own_does_not_hide_a_break) {
    const Layout layout = arrange(single("柱图", giant + "断轴: 300—1500\n增长: 自动\n注: 快报数\n"));
    ASSERT_EQ(layout.footer.lines.size(), 1u);
    EXPECT_EQ(layout.footer.lines[0], "注：快报数；波纹处略去300至1500亿元");
}

TEST_F(Scales, the_dump_shows_the_break) {
    EXPECT_THAT(dump(arrange(single("柱图", giant + "断轴: 300—1500\n"))), HasSubstr("  break 300…1500 gap 1.3\n"));
}

} // namespace
} // namespace zhitu::testing
