#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using Block = Loading;

TEST_F(Block, tabs_as_a_spreadsheet_pastes_them) {
    const ChartTable chart = load_block(
        trend_kind(), "  年份\t郴州市\t永州市\n  2016年\t1998.27亿元\t1565.96亿元\n  2020年\t2503.07亿元\t\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2020年"}));
    EXPECT_EQ(chart.table.columns[1].name, "郴州市");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1998.27", "2503.07"}));
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"1565.96", "—"}));
}

TEST_F(Block, blanks_and_no_header) {
    const ChartTable chart = load_block(column_kind(), "  2016年 19,756元\n\n  2020年   27,196元\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2020年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"19,756", "27,196"}));
    EXPECT_EQ(chart.table.unit, "元");
}

TEST_F(Block, commas_quotes_and_wide_blanks) {
    const ChartTable commas = load_block(column_kind(), "  市州,收入\n  郴州 市区,\"19,756元\"\n");
    EXPECT_EQ(texts(commas.table.columns[0]), Texts{"郴州 市区"});
    EXPECT_EQ(texts(commas.table.columns[1]), Texts{"19,756"});
    const ChartTable wide = load_block(column_kind(), "  市州　收入\n  郴州　5\n");
    EXPECT_EQ(texts(wide.table.columns[0]), Texts{"郴州"});
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Block, a_header_is_what_is_not_like_the_row_below) {
    EXPECT_EQ(load_block(column_kind(), "  郴州 466.71万人\n").table.rows, 1u);
    EXPECT_EQ(load_block(column_kind(), "  郴州 —\n  永州 528.98万人\n").table.rows, 2u);
    EXPECT_EQ(load_block(column_kind(), "  指标 2020年\n  人口 466.71\n").table.rows, 1u);
    EXPECT_EQ(load_block(column_kind(), "  时期 5月\n  郴州 7\n").table.rows, 1u);
    chart_.parts = {phrase("甲"), phrase("乙")};
    EXPECT_EQ(load_block(ratio_kind(), "  2016年 40:60\n  2020年 30:70\n").table.rows, 2u);
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Block, a_first_row_of_values_is_data_in_lists_and_files_too) {
    EXPECT_EQ(load(column_kind(), "- [郴州, 1998亿元]\n- [永州, 2503亿元]\n").table.rows, 2u);
    EXPECT_EQ(load(trend_kind(), "- [2018年, 1998]\n- [2019年, 2503]\n- [2020年, 2603]\n").table.rows, 3u);
    EXPECT_EQ(load(trend_kind(), "- [年份, 产值]\n- [2019年, 2503]\n").table.rows, 1u);
    EXPECT_EQ(load(trend_kind(), "- [市州, 2016, 2020]\n- [郴州, 1, 2]\n").table.rows, 2u);
    EXPECT_EQ(load(trend_kind(), "- [市州, 60岁以上]\n- [郴州, 18.3]\n").table.rows, 1u);
    EXPECT_EQ(load_csv(trend_kind(), "2018年,5\n2019年,6\n").table.rows, 2u);
    EXPECT_EQ(load_csv(trend_kind(), "指标,2020年\n人口,466.71\n").table.rows, 1u);
    EXPECT_EQ(faults(), Texts{});
}

TEST_F(Block, a_first_row_that_cannot_be_told_is_an_error) {
    load(column_kind(), "- [郴州, 1998]\n- [永州, 2503]\n");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:8 Z359"});
    load(trend_kind(), "- [郴州, 农业, 5]\n- [永州, 工业, 6]\n");
    EXPECT_EQ(faults().back(), "spec.yaml 1:8 Z359");
}

TEST_F(Block, an_empty_corner_is_that_of_a_pivot_table) {
    const ChartTable chart = load_block(trend_kind(), "  \t2018年\t2019年\n  郴州\t1\t2\n  永州\t3\t4\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2018年", "2019年"}));
    EXPECT_EQ(chart.table.columns[2].name, "永州");
}

TEST_F(Block, an_empty_corner_may_stand_before_a_single_column) {
    const ChartTable chart = load_block(trend_kind(), "  \t客流\n  2023五一\t120万人次\n  2024五一\t150万人次\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.columns[1].name, "客流");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"120", "150"}));
}

TEST_F(Block, months_under_years_stay_the_rows) {
    const ChartTable chart = load_block(trend_kind(), "  月份\t2019年\t2020年\n  1月\t10\t8\n  2月\t9\t3\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"1月", "2月"}));
    EXPECT_TRUE(chart.table.columns[0].period);
    EXPECT_EQ(chart.table.columns[1].name, "2019年");
}

TEST_F(Block, dates_of_a_spreadsheet_are_spelled_out) {
    const ChartTable chart = load_block(trend_kind(), "  日期\t用电量\n  2020-01-01\t12.5\n  2020-02-01\t9.9\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2020年1月1日", "2020年2月1日"}));
}

TEST_F(Block, of_markdown_is_a_table_with_bars_at_its_ends_or_without) {
    for (const char* table : {"  | 年份 | 产值（亿元） |\n  |---|:---:|\n  | 2022年 | 12.3 |\n  | 2023年 | |\n",
                              "  年份 | 产值（亿元）\n  --- | ---\n  2022年 | 12.3\n  2023年 | —\n"}) {
        const ChartTable chart = load_block(column_kind(), table);
        EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2022年", "2023年"}));
        EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"12.3", "—"}));
        EXPECT_EQ(chart.table.unit, "亿元");
    }
    EXPECT_EQ(faults(), Texts{});
    load_block(column_kind(), "  | 年份 | 产值 |\n  |---|---|\n  | 2022年 | x1 |\n  | 2023年 | 2 |\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 4:13 Z320"}));
}

TEST_F(Block, headers_of_periods_lie_on_their_side) {
    const ChartTable chart = load_block(trend_kind(), "  市州\t2016\t2020\n  郴州\t1\t2\n  永州\t3\t4\n");
    ASSERT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016", "2020"}));
    EXPECT_EQ(chart.table.columns[2].name, "永州");
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"3", "4"}));
}

TEST_F(Block, faults_stand_at_their_cells) {
    load_block(column_kind(), "  年份 收入\n  2016年 1元 多\n  2020年 1m\n");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 3:12 Z351", "spec.yaml 4:9 Z322"}));
}

TEST_F(Block, what_is_no_table) {
    load_block(trend_kind(), "  2016年 1亿元 2亿元\n  2020年 3亿元 4亿元\n");
    load_block(column_kind(), "  年份，收入\n  2016年，1\n");
    load_block(column_kind(), "\n");
    load_block(column_kind(), "  年份,收入\n  \"2016年,1\n");
    EXPECT_EQ(faults(),
              (Texts{"spec.yaml 2:9 Z359", "spec.yaml 2:3 Z357", "spec.yaml 1:5 Z301", "spec.yaml 3:3 Z354"}));
}

TEST_F(Block, files_separated_by_tabs) {
    const ChartTable chart = load_csv(column_kind(), "年份\t收入，元\n2016年\t\"19,756\"\n2020年\t27196\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"19,756", "27196"}));
    load_csv(column_kind(), "年份,\t收入\n2016年,\t1\n"); // a comma and a stray tab
    load_csv(column_kind(), "年份\t收入\n2016年\t1\t2\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 2:9 Z351"}));
}

TEST_F(Block, a_file_as_excel_saves_unicode_text) { // UTF-16 with a mark, tabs, CRLF
    std::string bytes = "\xFF\xFE";
    for (const char16_t unit : std::u16string(u"年份\t收入\r\n2016年\t19756元\r\n")) {
        bytes += static_cast<char>(unit & 0xFF);
        bytes += static_cast<char>(unit >> 8);
    }
    const ChartTable chart = load_csv(column_kind(), bytes);
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), Texts{"2016年"});
    EXPECT_EQ(texts(chart.table.columns[1]), Texts{"19756"});
}

} // namespace
} // namespace zhitu::testing
