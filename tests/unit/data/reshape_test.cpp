#include "core/base/limits.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class Series : public Loading {
protected:
    Texts names(const ChartTable& chart) const {
        Texts result;
        for (const Column& column : chart.table.columns) result.push_back(column.name);
        return result;
    }
    std::string all_texts(const ChartTable& chart) const {
        std::string result;
        for (const Column& column : chart.table.columns) {
            for (const std::string& text : texts(column)) result += text + " ";
            result += "| ";
        }
        return result;
    }
};

const std::string long_form = "年份,市州,总值\n2016年,郴州,1998.27亿元\n2016年,永州,1589.20亿元\n"
                              "2020年,永州,2107.70亿元\n2020年,郴州,2503.07亿元\n";

TEST_F(Series, long_form_becomes_a_column_a_series) {
    chart_.series = phrase("市州");
    const ChartTable chart = load_csv(trend_kind(), long_form);
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(names(chart), (Texts{"年份", "郴州", "永州"}));
    EXPECT_EQ(all_texts(chart), "2016年 2020年 | 1998.27 2503.07 | 1589.20 2107.70 | ");
    EXPECT_EQ(chart.bindings[1].count, 2u);
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_TRUE(chart.table.columns[0].period);
}

TEST_F(Series, pairs_that_are_missing_are_missing_cells) {
    chart_.series = phrase("市州");
    const ChartTable chart = load_csv(trend_kind(), "季节,市州,值\n夏,甲,1\n冬,乙,2\n春,甲,—\n夏,丙,3\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(all_texts(chart), "夏 冬 春 | 1 — — | — 2 — | 3 — — | ");
}

TEST_F(Series, a_period_is_one_row_however_it_is_written) {
    chart_.series = phrase("市州");
    const ChartTable chart = load_csv(trend_kind(), "年份,市州,值\n2016,甲,1\n2016年,乙,2\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(all_texts(chart), "2016 | 1 | 2 | ");
}

TEST_F(Series, years_without_a_sign_are_no_values) {
    chart_.series = phrase("市州");
    const ChartTable chart = load_csv(trend_kind(), "市州,年份,值\n甲,2016,1\n乙,2016,2\n甲,2020,3\n乙,2020,4\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(all_texts(chart), "2016 2020 | 1 3 | 2 4 | ");
}

TEST_F(Series, columns_that_are_named) {
    chart_.series = phrase("市州");
    chart_.x = {phrase("年份")};
    chart_.y = {phrase("人口")};
    const ChartTable chart = load_csv(trend_kind(), "编号,市州,年份,总值,人口\n1,甲,2016年,5,7\n2,乙,2016年,6,8\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(all_texts(chart), "2016年 | 7 | 8 | ");
}

TEST_F(Series, in_rows_and_in_a_block) {
    chart_.series = phrase("市州");
    const ChartTable rows =
        load(trend_kind(),
             "[{年: 2016年, 市州: 甲, 值: 1}, {年: 2016年, 市州: 乙, 值: 2}, {年: 2017年, 市州: 甲, 值: 3}]");
    EXPECT_EQ(all_texts(rows), "2016年 2017年 | 1 3 | 2 — | ");
    const ChartTable block = load_block(trend_kind(), "  年  市州  值\n  2016年  甲  1\n  2016年  乙  2\n");
    EXPECT_EQ(all_texts(block), "2016年 | 1 | 2 | ");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, have_the_unit_in_the_name_of_the_column_that_is_spread) {
    chart_.series = phrase("市州");
    const std::string rows = "2016年,长沙,412\n2016年,株洲,95.5\n2020年,长沙,581\n2020年,株洲,—\n";
    const ChartTable chart = load_csv(trend_kind(), "年份,市州,产值（亿元）\n" + rows);
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(all_texts(chart), "2016年 2020年 | 412 581 | 95.5 — | ");
    chart_.y = {phrase("产值（亿元）")};
    EXPECT_EQ(load_csv(trend_kind(), "年份,市州,产值（亿元）,增速（%）\n2016年,长沙,412,3\n").table.unit, "亿元");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, with_unit_decimals_and_order) {
    chart_.series = phrase("年份");
    chart_.unit = phrase("亿元");
    chart_.decimals = Located<int>{1, {}};
    chart_.sort = Located<SortOrder>{SortOrder::descending, {}};
    const ChartTable chart = load_csv(trend_kind(), "市州,年份,总值\n甲,2016年,15万元\n乙,2016年,3亿元\n"
                                                    "甲,2020年,2亿元\n乙,2020年,4.25亿元\n");
    EXPECT_EQ(faults(), Texts{"data.csv 2:9 Z330"}) << "0.0 would say nothing";
    EXPECT_EQ(all_texts(chart), "乙 甲 | 3.0 0.002 | 4.3 2.0 | ");
    EXPECT_EQ(numbers(chart.table.columns[1]), (Texts{"3", "0.0015"}));
}

TEST_F(Series, of_a_whole) {
    chart_.series = phrase("产业");
    chart_.parts = {phrase("二产"), phrase("一产")}; // picks and orders
    const ChartTable chart =
        load_csv(ratio_kind(), "年份,产业,比重\n2016年,一产,40\n2016年,二产,60\n2020年,一产,30\n2020年,二产,70\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(names(chart), (Texts{"年份", "二产", "一产"}));
    EXPECT_EQ(chart.table.unit, "%");
}

TEST_F(Series, of_words_are_faults_and_not_left_out) {
    chart_.series = phrase("市州");
    load_csv(trend_kind(), "年份,市州,值\n2016年,甲,1\n2016年,乙,很多\n2017年,甲,2\n2018年,甲,3\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 3:9 Z320"}));
}

TEST_F(Series, faults) {
    chart_.series = phrase("市州");
    load_csv(trend_kind(), "年份,市州,值\n2016年,甲,1\n2016年,,2\n2016年,甲,3\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 3:7 Z375"}));
    load_csv(trend_kind(), "年份,市州,值\n2016年,甲,1\n2017年,甲,2\n2016,甲,3\n");
    EXPECT_EQ(diagnostics_.all().back().code, "Z376");
    EXPECT_EQ(diagnostics_.all().back().zh, "“甲”的“2016”写了不止一次，不知道用哪个数");
    load_csv(trend_kind(), "年份,市州,值,量\n2016年,甲,1,2\n");
    EXPECT_EQ(diagnostics_.all().back().code, "Z306");
    load_csv(trend_kind(), "年份,市州,值\n2016年,甲,很多\n");
    EXPECT_EQ(diagnostics_.all().back().code, "Z305");
    load_csv(trend_kind(), "市州\n甲\n");
    EXPECT_EQ(diagnostics_.all().back().code, "Z319");
    chart_.y = {phrase("值"), phrase("量")};
    load_csv(trend_kind(), "年份,市州,值,量\n2016年,甲,1,2\n");
    EXPECT_EQ(diagnostics_.all().back().code, "Z318");
    chart_.y = {phrase("市州")};
    load_csv(trend_kind(), "年份,市州,值\n2016年,甲,1\n");
    EXPECT_EQ(diagnostics_.all().back().code, "Z307");
    chart_.series = phrase("市洲");
    load_csv(trend_kind(), "年份,市州,值\n2016年,甲,1\n");
    EXPECT_NE(diagnostics_.all().back().zh.find("是不是“市州”"), std::string::npos);
}

TEST_F(Series, limits) {
    const auto table = [](std::size_t rows, std::size_t series) {
        std::string text = "x,s,v\n";
        for (std::size_t i = 0; i < std::max(rows, series); ++i)
            text += "r" + std::to_string(i % rows) + ",s" + std::to_string(i % series) + ",1\n";
        return text;
    };
    chart_.series = phrase("s");
    EXPECT_EQ(load_csv(trend_kind(), table(2, limits::columns - 1)).table.columns.size(), limits::columns);
    load_csv(trend_kind(), table(2, limits::columns));
    EXPECT_EQ(diagnostics_.all().back().code, "Z356");
    load_csv(trend_kind(), table(limits::cells / 250, 255)); // each series in some rows: mostly gaps
    EXPECT_EQ(diagnostics_.all().back().code, "Z355");
}

TEST_F(Series, nested_maps_either_way) {
    const std::string by_series = "{甲: {2016年: 1, 2020年: 2}, 乙: {2020年: 3}}";
    const std::string by_period = "{2016年: {甲: 1}, 2020年: {甲: 2, 乙: 3}}";
    for (const std::string& data : {by_series, by_period}) {
        const ChartTable chart = load(trend_kind(), data);
        EXPECT_EQ(names(chart), (Texts{"", "甲", "乙"})) << data;
        EXPECT_EQ(all_texts(chart), "2016年 2020年 | 1 2 | — 3 | ") << data;
    }
    const ChartTable months = load(trend_kind(), "{2016年: {1月: 1, 2月: 2}, 2017年: {1月: 3, 2月: 4}}");
    EXPECT_EQ(names(months), (Texts{"", "2016年", "2017年"}));
    EXPECT_EQ(all_texts(months), "1月 2月 | 1 2 | 3 4 | ");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, too_many_in_a_nested_map) {
    std::string data = "{";
    for (std::size_t i = 0; i < limits::columns; ++i)
        data += (i ? ", " : "") + std::string("s") + std::to_string(i) + ": {a: 1}";
    load(trend_kind(), data + "}");
    EXPECT_EQ(diagnostics_.all().back().code, "Z356");
}

TEST_F(Series, wide_tables_stand_up_with_their_units_and_gaps) {
    const ChartTable chart = load_csv(
        trend_kind(), "市州,2016年,2018年,2020年\n郴州,1亿元,—,2亿元\n永州,,3亿元,4亿元\n衡阳,5亿元,6亿元,7亿元\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(names(chart), (Texts{"市州", "郴州", "永州", "衡阳"}));
    EXPECT_EQ(all_texts(chart), "2016年 2018年 2020年 | 1 — 2 | — 3 4 | 5 6 7 | ");
    EXPECT_EQ(chart.table.unit, "亿元");
}

TEST_F(Series, that_name_the_rows_of_a_wide_table_make_it_stand_up) {
    chart_.series = phrase("县");
    for (const char* table :
         {"县,2019年,2020年\n甲,1,2\n乙,3,4\n", "县,2019年,2020年,2021年\n甲,1,2,5\n乙,3,4,6\n"}) {
        const ChartTable chart = load_csv(trend_kind(), table);
        EXPECT_EQ(names(chart), (Texts{"县", "甲", "乙"}));
        EXPECT_EQ(all_texts(chart).find("2019年 2020年"), 0u) << table;
    }
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, of_one_row_each_are_none) {
    chart_.series = phrase("产品");
    load(trend_kind(), "[[产品, 产量, 销量], [稻谷, 1, 2], [玉米, 3, 4]]");
    EXPECT_EQ(sentence(), "“产品”的名称各只有一行，不是系列：各列的数已经是几个系列");
    load(trend_kind(), "[[产品, 年份, 销量], [稻谷, 2016, 2], [玉米, 2017, 4]]");
    EXPECT_EQ(diagnostics_.all().size(), 1u) << "a year names its row";
}

TEST_F(Series, bars_of_feasts_have_the_years_as_series) {
    const std::string table = "节日,2023年,2024年\n元旦,1,2\n春节,3,4\n国庆节,5,6\n";
    ChartKind kind = trend_kind();
    const ChartTable bars = load_csv(kind, table);
    EXPECT_EQ(names(bars), (Texts{"节日", "2023年", "2024年"}));
    EXPECT_EQ(all_texts(bars), "元旦 春节 国庆节 | 1 3 5 | 2 4 6 | ");
    EXPECT_EQ(names(load_csv(kind, "节日,2023年,2024年\n元旦,1,2\n春城,3,4\n")), (Texts{"节日", "元旦", "春城"}));
    kind.channels.front().in_time = true;
    EXPECT_EQ(names(load_csv(kind, table)), (Texts{"节日", "元旦", "春节", "国庆节"}));
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, wide_tables_stand_up_where_their_columns_are_periods_read_together) {
    EXPECT_EQ(all_texts(load_csv(trend_kind(), "景区,2023年国庆,2024年国庆\n甲,1,2\n乙,3,4\n")),
              "2023年国庆 2024年国庆 | 1 2 | 3 4 | ");
    EXPECT_EQ(all_texts(load_csv(trend_kind(), "景区,2023年国庆（万人）,2024年国庆（万人）\n甲,1,2\n乙,3,4\n")),
              "2023年国庆 2024年国庆 | 1 2 | 3 4 | ");
    EXPECT_EQ(all_texts(load_csv(trend_kind(), "指标,2024年,2025年（预计）\n甲,1,2\n乙,3,4\n")),
              "2024年 2025年（预计） | 1 2 | 3 4 | ");
    EXPECT_EQ(all_texts(load_csv(trend_kind(), "指标,2025年,2025年（预计）\n甲,1,2\n乙,3,4\n")),
              "甲 乙 | 1 3 | 2 4 | ");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, are_years_beside_parts_of_a_year_either_way) {
    const std::string years = "年份,1月,2月,3月\n2022年,1,2,3\n2023年,4,5,6\n";
    for (const std::string& table : {years, std::string("月份,2022年,2023年\n1月,1,4\n2月,2,5\n3月,3,6\n")}) {
        const ChartTable chart = load_csv(trend_kind(), table);
        ASSERT_EQ(chart.table.columns.size(), 3u);
        EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"1月", "2月", "3月"}));
        EXPECT_EQ(chart.table.columns[2].name, "2023年");
        EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"4", "5", "6"}));
    }
    chart_.x = {phrase("年份")};
    EXPECT_EQ(texts(load_csv(trend_kind(), years).table.columns[0]), (Texts{"2022年", "2023年"}));
    chart_.x = {};
    EXPECT_EQ(texts(load_csv(ratio_kind(), "年份,一季度,二季度\n2022年,1,2\n2023年,4,5\n").table.columns[0]),
              (Texts{"2022年", "2023年"})); // the quarters are parts of each
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, of_a_wide_table_by_name) {
    const std::string wide = "市州,2016年,2020年\n郴州,1,2\n永州,3,4\n衡阳,5,6\n";
    chart_.y = {phrase("衡阳"), phrase("郴州")};
    EXPECT_EQ(all_texts(load_csv(trend_kind(), wide)), "2016年 2020年 | 5 6 | 1 2 | ");
    chart_.y = {phrase("永州")};
    EXPECT_EQ(all_texts(load_csv(column_kind(), wide)), "2016年 2020年 | 3 4 | ");
    chart_.y = {phrase("2020年")}; // one of its columns: it stays as it is
    EXPECT_EQ(all_texts(load_csv(column_kind(), wide)), "郴州 永州 衡阳 | 2 4 6 | ");
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Series, of_a_wide_table_are_named_and_not_too_many) {
    load_csv(trend_kind(), "市州,2016年,2020年\n郴州,1,2\n,3,4\n郴州,5,6\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 3:1 Z309", "data.csv 4:1 Z310"}));
    std::string wide = "市州,2016年,2020年\n";
    for (std::size_t i = 0; i < limits::columns; ++i) wide += "市" + std::to_string(i) + ",1,2\n";
    load_csv(trend_kind(), wide);
    EXPECT_EQ(diagnostics_.all().back().code, "Z356");
}

TEST_F(Series, a_list_of_columns_keeps_its_order) {
    chart_.y = {phrase("丙"), phrase("甲")};
    EXPECT_EQ(names(load_csv(trend_kind(), "年份,甲,乙,丙\n2016年,1,2,3\n")), (Texts{"年份", "丙", "甲"}));
}

TEST_F(Series, of_a_kind_that_lies_on_its_side) {
    ChartKind lying = trend_kind();
    lying.channels[0].name = {"纵轴", "y"};
    lying.channels[1].name = {"横轴", "x"};
    chart_.series = phrase("市州");
    chart_.x = {phrase("总值")};
    chart_.y = {phrase("年份")};
    const ChartTable chart = load_csv(lying, long_form);
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(names(chart), (Texts{"年份", "郴州", "永州"}));
    EXPECT_EQ(chart.table.unit, "亿元");
    chart_.series = {};
    chart_.x = {phrase("市州")};
    load_csv(lying, long_form);
    EXPECT_EQ(sentence(), "“市州”这一列没有一个数，趋势的横轴是数值");
    EXPECT_EQ(diagnostics_.all().front().fix_zh, "换一列有数字的；名称写 纵轴: 市州");
}

TEST_F(Series, of_a_kind_that_lies_may_be_typed_upright) {
    ChartKind lying = trend_kind();
    lying.channels[0].name = {"纵轴", "y"};
    lying.channels[1].name = {"横轴", "x"};
    for (const bool both : {true, false}) {
        chart_.x = {phrase("市州")};
        chart_.y = both ? std::vector{phrase("总值")} : std::vector<Phrase>();
        const ChartTable chart = load_csv(lying, "市州,总值\n郴州,1\n永州,2\n");
        EXPECT_EQ(names(chart), (Texts{"市州", "总值"}));
        EXPECT_EQ(sentence(), "趋势的名称站在纵轴上，“市州”就放到那里");
    }
    EXPECT_FALSE(diagnostics_.has_errors());
}

} // namespace
} // namespace zhitu::testing
