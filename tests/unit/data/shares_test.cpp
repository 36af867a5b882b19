#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class Shares : public Loading {
protected:
    /// Header: rows of it, as they stand after loading.
    std::string loaded(const ChartTable& chart) {
        std::string result;
        for (const Column& column : chart.table.columns) {
            result += (result.empty() ? "" : " | ") + column.name + ":";
            for (const Value& value : column.values) result += " " + std::string(value.text);
        }
        return result;
    }
    std::string of(const std::string& data) { return loaded(load(ratio_kind(), data)); }
    std::string of_block(const std::string& rows) { return loaded(load_block(ratio_kind(), rows)); }
};

TEST_F(Shares, of_one_whole_are_one_row) {
    EXPECT_EQ(of("{机电产品: 45.2%, 农产品: 4.6%, 其他: 50.2%}"),
              ":  | 机电产品: 45.2% | 农产品: 4.6% | 其他: 50.2%");
    EXPECT_EQ(of("{机电产品: 452亿元, 其他: 548亿元}"), ":  | 机电产品: 452 | 其他: 548") << "shares or amounts";
    EXPECT_EQ(of("{出口: {机电产品: 45%, 其他: 55%}}"), ": 出口 | 机电产品: 45% | 其他: 55%");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Shares, of_a_table_of_two_columns_are_one_row) {
    EXPECT_EQ(of_block("  商品\t占比\n  机电产品\t45%\n  其他\t55%\n"), "商品: 占比 | 机电产品: 45% | 其他: 55%");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Shares, of_one_time_are_one_row_of_that_time) {
    EXPECT_EQ(of_block("  产业\t年份\t比重（%）\n  一产\t2023年\t9.4\n  二产\t2023年\t90.6\n"),
              "年份: 2023年 | 一产: 9.4% | 二产: 90.6%");
    EXPECT_EQ(of_block("  产业\t产值（亿元）\t年份\n  一产\t9.4\t2023\n  二产\t41\t2023\n"),
              "年份: 2023 | 一产: 9.4 | 二产: 41");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Shares, lie_the_way_they_add_up) {
    EXPECT_EQ(of_block("  产业\t长沙\t株洲\n  一产\t3\t7\n  二产\t38\t46\n  三产\t59\t47\n"),
              "产业: 长沙 株洲 | 一产: 3 7 | 二产: 38 46 | 三产: 59 47");
    EXPECT_EQ(of_block("  市州\t一产\t二产\t三产\n  长沙\t3\t38\t59\n  株洲\t7\t46\t47\n"),
              "市州: 长沙 株洲 | 一产: 3 7 | 二产: 38 46 | 三产: 59 47");
    EXPECT_EQ(of("{一产: {长沙: 3, 株洲: 7}, 其他: {长沙: 97, 株洲: 93}}"),
              ": 长沙 株洲 | 一产: 3 7 | 其他: 97 93");
    EXPECT_EQ(of("{长沙: {一产: 3, 其他: 97}, 株洲: {一产: 7, 其他: 93}}"),
              ": 长沙 株洲 | 一产: 3 7 | 其他: 97 93");
    EXPECT_EQ(of_block("  市州\t甲\t乙\n  长沙\t50\t50\n  株洲\t50\t50\n"),
              "市州: 长沙 株洲 | 甲: 50 50 | 乙: 50 50")
        << "both ways: as typed";
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Shares, are_the_parts_that_the_spec_names_whichever_way_they_lie) {
    chart_.parts = {phrase("三产"), phrase("一产")};
    const char* const cities = ": 长沙 株洲 | 三产: 60亿元 20亿元 | 一产: 10亿元 3000万元";
    EXPECT_EQ(of("{长沙: {一产: 10亿元, 三产: 60亿元}, 株洲: {一产: 3000万元, 三产: 20亿元}}"), cities);
    EXPECT_EQ(of("{一产: {长沙: 10亿元, 株洲: 3000万元}, 三产: {长沙: 60亿元, 株洲: 20亿元}}"), cities);
    EXPECT_EQ(of("{一产: 10亿元, 三产: 60亿元}"), ":  | 三产: 60 | 一产: 10");
    EXPECT_EQ(of_block("  产业\t占比\n  一产\t40%\n  三产\t60%\n"), "产业: 占比 | 三产: 60% | 一产: 40%");
    EXPECT_EQ(of("{长沙: {一产: 10%, 三产: 90%}, 株洲: {一产: 30%, 三产: 70%}}"),
              ": 长沙 株洲 | 三产: 90% 70% | 一产: 10% 30%");
    EXPECT_EQ(of("{2020年: {一产: 10%, 三产: 90%}, 2021年: {一产: 30%, 三产: 70%}}"),
              ": 2020年 2021年 | 三产: 90% 70% | 一产: 10% 30%");
}

TEST_F(Shares, of_a_map_are_missed_by_their_names) {
    chart_.parts = {phrase("一产"), phrase("三厂")};
    for (const char* const map :
         {"{长沙: {一产: 10%, 三产: 90%}, 株洲: {一产: 30%, 三产: 70%}}", "{一产: 10亿元, 三产: 60亿元}"}) {
        diagnostics_ = {};
        of(map);
        EXPECT_EQ(faults(), Texts{"Z304"}) << map;
    }
}

TEST_F(Shares, are_not_missed_among_amounts) {
    chart_.parts = {phrase("一产"), phrase("二产")};
    EXPECT_EQ(of_block("  年份\t一产（亿元）\t二产（亿元）\t三产（亿元）\n  2022年\t9\t41\t50\n"),
              "年份: 2022年 | 一产: 9 | 二产: 41")
        << "that they make 100 means nothing";
    EXPECT_EQ(faults(), Texts{});
    of_block("  年份\t一产（%）\t二产（%）\t三产（%）\n  2022年\t9\t41\t50\n");
    EXPECT_EQ(faults().front(), "Z311");
}

TEST_F(Shares, of_other_kinds_stay) {
    EXPECT_EQ(loaded(load(trend_kind(), "{甲: 45%, 乙: 55%}")), ": 甲 乙 | : 45% 55%");
}

TEST_F(Shares, in_periods_are_ratios_without_parts) {
    load(ratio_kind(), "{2016年: 45%, 2020年: 55%}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z312"})); // once
}

} // namespace
} // namespace zhitu::testing
