#include "core/chart/axis_break.hpp"
#include "core/chart/payload.hpp"
#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

const std::string three_values = "数据: {甲: 100亿元, 乙: 250亿元, 丙: 1800亿元}\n"; // the fourth line

class Numbers : public Charting {
protected:
    NumbersPlan numbers(const std::string& rest, const std::string& kind = "column") {
        read(kind, three_values + rest);
        return checked();
    }
    NumbersPlan checked() {
        const Plan found = plan();
        check_breaks({chart()}, {found}, diagnostics_);
        return found.numbers;
    }
};

TEST_F(Numbers, a_range_in_any_unit_of_the_quantity) {
    const NumbersPlan found = numbers("纵轴: {范围: 0—0.3万亿元}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(found.low, 0);
    EXPECT_EQ(found.high, 3000);
    EXPECT_EQ(found.unit.text, "亿元");
    EXPECT_EQ(found.tick_unit, "") << "it stands in the unit lane";
}

TEST_F(Numbers, the_axis_of_numbers_is_the_one_along_which_bars_run) {
    EXPECT_EQ(numbers("纵轴: {范围: 0—3000}\n", "column").high, 3000);
    EXPECT_EQ(numbers("横轴: {范围: 0—3000}\n", "bar").high, 3000);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Numbers, a_range_must_hold_every_value) {
    numbers("纵轴: {范围: 0—1000}\n");
    ASSERT_EQ(faults(), Faults{"4:29 Z393"});
    EXPECT_EQ(diagnostics_.all()[0].zh, "1800 在范围 0—1000 以外，画不下");
}

TEST_F(Numbers, bars_stand_on_zero_and_lines_need_not) {
    numbers("纵轴: {范围: 50—2000}\n");
    ASSERT_EQ(faults(), Faults{"5:10 Z394"});
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("断轴"));
    diagnostics_ = {};
    EXPECT_EQ(numbers("纵轴: {范围: 50—2000}\n", "trend").low, 50);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Numbers, a_range_runs_upward_and_is_made_of_numbers) {
    numbers("纵轴: {范围: 3000—0}\n");
    EXPECT_EQ(faults(), Faults{"5:10 Z392"});
    diagnostics_ = {};
    numbers("纵轴: {范围: 0—很高}\n");
    EXPECT_EQ(faults(), Faults{"5:10 Z390"});
    diagnostics_ = {};
    numbers("纵轴: {范围: 0—3000美元}\n");
    EXPECT_EQ(faults(), Faults{"5:10 Z391"});
}

TEST_F(Numbers, ticks_and_grid_are_where_the_form_has_room_or_the_spec_asks) {
    EXPECT_FALSE(numbers("").labels) << "columns are labelled each";
    EXPECT_TRUE(numbers("", "trend").labels);
    EXPECT_TRUE(numbers("", "trend").grid);
    EXPECT_TRUE(numbers("纵轴: {刻度: 有}\n").grid) << "ticks bring their lines";
    EXPECT_TRUE(numbers("纵轴: {网格: 是}\n").labels) << "lines without numbers say nothing";
    EXPECT_FALSE(numbers("纵轴: {网格: 否}\n", "trend").grid);
    EXPECT_TRUE(numbers("纵轴: {网格: 否}\n", "trend").labels);
    EXPECT_FALSE(numbers("纵轴: {刻度: 无}\n", "trend").labels);
    EXPECT_FALSE(numbers("纵轴: {刻度: 无}\n", "trend").grid);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Numbers, zero_has_no_sign_on_an_axis) {
    const NumbersPlan found = numbers("纵轴: {刻度: [-0, 500, -0.0亿元]}\n标注: [{线: -0, 文字: \"\"}]\n");
    EXPECT_EQ(faults(), Faults{});
    ASSERT_EQ(found.ticks.size(), 3u);
    EXPECT_EQ(found.ticks[0].text.value, "0");
    EXPECT_EQ(found.ticks[1].text.value, "0.0");
    ASSERT_EQ(found.lines.size(), 1u);
    EXPECT_EQ(found.lines[0].text.value, "0");
}

TEST_F(Numbers, a_panel_shows_ticks_when_it_is_asked) {
    const std::string data = "    数据: {2016年: 10亿元, 2020年: 20亿元}\n";
    read_panel("trend", data);
    EXPECT_FALSE(plan().numbers.labels);
    read_panel("trend", data + "    纵轴: {刻度: 10}\n");
    EXPECT_TRUE(plan().numbers.labels);
}

TEST_F(Numbers, ticks_are_printed_as_typed) {
    const NumbersPlan found = numbers("纵轴: {刻度: [2000亿元, 0, 1000.0, 0.15万亿元]}\n");
    EXPECT_EQ(faults(), Faults{});
    ASSERT_EQ(found.ticks.size(), 4u);
    EXPECT_EQ(found.ticks[0].text.value, "0");
    EXPECT_EQ(found.ticks[1].text.value, "1000.0");
    EXPECT_EQ(found.ticks[2].text.value, "1500") << "converted";
    EXPECT_EQ(found.ticks[3].text.value, "2000");
    EXPECT_EQ(numbers("纵轴: {刻度: 500}\n").step->value, Decimal::of(500));
    numbers("纵轴: {刻度: -500}\n");
    EXPECT_EQ(faults(), Faults{"5:10 Z398"});
    diagnostics_ = {};
    numbers("纵轴: {范围: 0—2000, 刻度: [0, 2500]}\n");
    EXPECT_EQ(faults(), Faults{"5:26 Z393"});
}

TEST_F(Numbers, percentages_stay_on_the_ticks) {
    read("column", "数据: {甲: 10%, 乙: 20%}\n纵轴: {刻度: 有}\n");
    EXPECT_EQ(plan().numbers.tick_unit, "%");
}

TEST_F(Numbers, a_break_between_values) {
    const NumbersPlan found = numbers("断轴: 300—1500亿元\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(found.gone.low, 300);
    EXPECT_EQ(found.gone.high, 1500);
    EXPECT_FALSE(is_broken(numbers("").gone));
}

TEST_F(Numbers, a_break_cuts_no_value_and_not_zero_and_something) {
    numbers("断轴: 200—1500\n");
    ASSERT_EQ(faults(), Faults{"4:19 Z395"});
    EXPECT_EQ(diagnostics_.all()[0].zh, "250 正好落在断轴略去的 200—1500 里，画不出");
    diagnostics_ = {};
    numbers("断轴: 2000—3000\n");
    EXPECT_EQ(faults(), Faults{"5:5 Z396"});
    diagnostics_ = {};
    numbers("断轴: 0—50\n");
    EXPECT_EQ(faults(), Faults{"5:5 Z397"});
    diagnostics_ = {};
    numbers("断轴: 1500—300\n");
    EXPECT_EQ(faults(), Faults{"5:5 Z392"});
}

TEST_F(Numbers, a_break_cuts_stacks_and_not_their_parts) {
    const std::string table = "堆叠: 是\n数据: {子: {甲: 90, 乙: 900, 丙: 100}, 丑: {甲: 60, 乙: 950, 丙: 120}}\n";
    read("column", table + "断轴: 250—1500\n");
    checked();
    EXPECT_EQ(faults(), Faults{});
    read("column", table + "断轴: 200—1500\n");
    checked();
    ASSERT_EQ(faults().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].zh, "220 正好落在断轴略去的 200—1500 里，画不出");
}

TEST_F(Numbers, a_break_below_zero) {
    read("column", "数据: {甲: 100亿元, 乙: -2500亿元}\n断轴: -2000至-300\n");
    EXPECT_EQ(checked().gone.low, -2000);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Numbers, lines_stand_at_values_in_range_and_outside_a_break) {
    const NumbersPlan found = numbers("标注: {线: 0.2万亿元, 文字: 全国平均}\n");
    EXPECT_EQ(faults(), Faults{});
    ASSERT_EQ(found.lines.size(), 1u);
    EXPECT_EQ(found.lines[0].value, 2000);
    EXPECT_EQ(found.lines[0].text.value, "全国平均");
    numbers("纵轴: {范围: 0—2000}\n标注: {线: 2100, 文字: 高}\n");
    EXPECT_EQ(faults(), Faults{"6:9 Z393"});
    diagnostics_ = {};
    numbers("断轴: 300—1500\n标注: {线: 400, 文字: 低}\n");
    EXPECT_EQ(faults(), Faults{"6:9 Z395"});
}

TEST_F(Numbers, estimates_begin_at_a_row) {
    read("trend", "数据: {2018年: 1, 2019年: 2, 2020年: 3}\n标注: {自…起估计: 2019年}\n");
    const Plan found = plan();
    ASSERT_TRUE(found.estimate);
    EXPECT_EQ(found.estimate->first, 1u);
    Payload payload(chart(), found, Types(theme_.single));
    EXPECT_FALSE(payload.input().row_flags[0] & ZHITU_ROW_ESTIMATED);
    EXPECT_TRUE(payload.input().row_flags[1] & ZHITU_ROW_ESTIMATED);
    EXPECT_TRUE(payload.input().row_flags[2] & ZHITU_ROW_ESTIMATED);
}

TEST_F(Numbers, a_span_needs_rows_across_the_page) {
    read("bar", "数据: {2016年: 1, 2020年: 3}\n标注: {区间: 2016年—2020年}\n");
    plan();
    EXPECT_EQ(faults(), Faults{"5:10 Z275"});
}

TEST_F(Numbers, the_dump_says_what_was_asked) {
    read("column", three_values + "纵轴: {范围: 0—3000, 刻度: 500}\n断轴: 300—1500\n标注: {线: 200, 文字: 均值}\n");
    const std::string said = dump(chart(), plan());
    EXPECT_THAT(said, HasSubstr("  range 0…3000\n  ticks every 500\n  axis labels grid\n  break 300…1500\n"
                                "  line 200 “均值”\n"));
}

} // namespace
} // namespace zhitu::test
