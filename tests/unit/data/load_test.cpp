#include "core/data/dump.hpp"
#include "core/data/find_row.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using Load = Loading;

TEST_F(Load, map_of_periods) {
    const ChartTable chart = load(column_kind(), "{2016年: 1998.27亿元, 2020年: 2503.07亿元}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(chart.table.rows, 2u);
    EXPECT_EQ(chart.table.unit, "亿元");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2020年"}));
    EXPECT_TRUE(chart.table.columns[0].period);
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1998.27", "2503.07"}));
    EXPECT_EQ(chart.table.columns[1].unit, "亿元");
    ASSERT_EQ(chart.bindings.size(), 2u);
    EXPECT_EQ(chart.bindings[1].first, 1u);
    EXPECT_EQ(chart.bindings[1].count, 1u);
}

TEST_F(Load, trap_1_trailing_zeros_stay) {
    const ChartTable chart = load(column_kind(), "{2016年: 1589.20亿元, 2020年: 2107.70亿元, 2021年: 32.0亿元}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1589.20", "2107.70", "32.0"}));
}

TEST_F(Load, trap_2_ratios_with_any_colon) {
    chart_.parts = {phrase("一产"), phrase("二产"), phrase("三产")};
    const ChartTable chart =
        load(ratio_kind(), "{2016年: 9.5:40.8:49.7, 2020年: 18.9：31.9：49.2, 2021年: 10∶40∶50}");
    EXPECT_EQ(faults(), Texts{});
    ASSERT_EQ(chart.table.columns.size(), 4u);
    EXPECT_EQ(chart.bindings[1].count, 3u);
    EXPECT_EQ(chart.table.columns[1].name, "一产");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"9.5", "18.9", "10"}));
    EXPECT_EQ(texts(chart.table.columns[3]), (Texts{"49.7", "49.2", "50"}));
    EXPECT_EQ(chart.table.unit, "%");
}

TEST_F(Load, trap_3_magnitudes_are_never_rescaled) {
    const ChartTable one = load(column_kind(), "{2016年: 271186万美元, 2020年: 489982万美元}");
    EXPECT_EQ(texts(one.table.columns[1]), (Texts{"271186", "489982"}));
    EXPECT_EQ(one.table.unit, "万美元");
    const ChartTable other = load(column_kind(), "{2016年: 7.17亿美元, 2020年: 21.86亿美元}");
    EXPECT_EQ(texts(other.table.columns[1]), (Texts{"7.17", "21.86"}));
    EXPECT_EQ(other.table.unit, "亿美元");
}

TEST_F(Load, trap_7_labels_are_printed_as_typed_and_found_either_way) {
    const ChartTable chart = load(column_kind(), "{2016年: 1, 2020: 2}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2020"}));
    EXPECT_EQ(find_row(chart.table.columns[0], "2016"), 0u);
    EXPECT_EQ(find_row(chart.table.columns[0], "2020年"), 1u);
    EXPECT_EQ(find_row(chart.table.columns[0], "2018年"), std::nullopt);
}

TEST_F(Load, trap_9_each_chart_has_its_own_unit) {
    const ChartTable income = load(column_kind(), "{2016年: 19756元, 2020年: 27196元}");
    const ChartTable trade = load(column_kind(), "{2016年: 271186万美元, 2020年: 489982万美元}");
    EXPECT_EQ(income.table.unit, "元");
    EXPECT_EQ(trade.table.unit, "万美元");
}

TEST_F(Load, percent_stays_on_the_values) {
    const ChartTable chart = load(column_kind(), "{2016年: 25.30%, 2020年: 31 %}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"25.30%", "31%"}));
    EXPECT_EQ(chart.table.unit, "");
    EXPECT_EQ(numbers(chart.table.columns[1]), (Texts{"25.30", "31"}));
}

TEST_F(Load, missing_values) {
    const ChartTable chart = load(column_kind(), "{2016年: —, 2017年: , 2018年: 无, 2019年: …, 2020年: 3}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"—", "—", "—", "—", "3"}));
    EXPECT_TRUE(chart.table.columns[1].values[1].missing);
    EXPECT_FALSE(chart.table.columns[1].values[4].missing);
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:28 Z326"}));
    EXPECT_FALSE(diagnostics_.has_errors());
}

TEST_F(Load, nothing_to_draw) {
    load(column_kind(), "{2016年: —, 2020年: }");
    load(column_kind(), "{}");
    load(column_kind(), "[]");
    load(column_kind(), "[[年份, 值]]");
    EXPECT_EQ(faults(),
              (Texts{"spec.yaml 1:1 Z302", "spec.yaml 1:1 Z301", "spec.yaml 1:1 Z301", "spec.yaml 1:1 Z301"}));
}

TEST_F(Load, rows_of_maps_and_of_lists) {
    const ChartTable maps = load(trend_kind(), "[{年份: 2016年, 甲: 1, 乙: 2}, {乙: 4, 年份: 2020年}]");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(maps.table.columns[1].name, "甲");
    EXPECT_EQ(texts(maps.table.columns[1]), (Texts{"1", "—"}));
    EXPECT_EQ(texts(maps.table.columns[2]), (Texts{"2", "4"}));
    const ChartTable lists = load(trend_kind(), "[[年份, 甲, 乙], [2016年, 1, 2], [2020年, 3, 4]]");
    EXPECT_EQ(texts(lists.table.columns[2]), (Texts{"2", "4"}));
    load(trend_kind(), "[[年份, 甲], [2016年, 1, 2], [2020年]]");
    load(trend_kind(), "[{年份: 2016年, 收入: 1}, {年份: 2020年, 收人: 4}]");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:22 Z351", "spec.yaml 1:26 Z351", "spec.yaml 1:34 Z304"}));
}

TEST_F(Load, map_of_series) {
    const ChartTable chart =
        load(trend_kind(), "{甲: {2016年: 1亿元, 2020年: 2亿元}, 乙: {2020年: 3亿元, 2021年: 4亿元}}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2020年", "2021年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"1", "2", "—"}));
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"—", "3", "4"}));
}

TEST_F(Load, shapes_that_mean_nothing) {
    load(column_kind(), "{2016年: [1, 2], 2020年: 3}");
    load(column_kind(), "[1, 2]");
    load(trend_kind(), "{甲: {2016年: 1}, 乙: 3}");
    load(column_kind(), "[{}, {年份: 2016年}]");
    EXPECT_EQ(faults(),
              (Texts{"spec.yaml 1:9 Z303", "spec.yaml 1:2 Z303", "spec.yaml 1:20 Z303", "spec.yaml 1:2 Z303"}));
}

TEST_F(Load, columns_by_name) {
    const std::string csv = "市州,年份,总值,人口\n郴州,2020年,2503.07,466\n永州,2020年,2107.70,528\n";
    chart_.x = {phrase("市州")};
    chart_.y = {phrase("人口")};
    const ChartTable chart = load_csv(column_kind(), csv);
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"郴州", "永州"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"466", "528"}));
    chart_.y = {};
    load(column_kind(), {});
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z306"); // 总值, 人口: which one? 年份 is no number
    EXPECT_NE(diagnostics_.all()[0].zh.find("总值、人口"), std::string::npos);
    chart_.y = {phrase("人囗")};
    load();
    EXPECT_NE(diagnostics_.all()[1].zh.find("是不是“人口”"), std::string::npos);
    chart_.y = {phrase("市州")};
    load();
    EXPECT_EQ(diagnostics_.all()[2].code, "Z307");
}

TEST_F(Load, wide_table_of_periods_stands_up) {
    const ChartTable chart = load_csv(trend_kind(), "市州,2016年,2020年\n郴州,1,2\n永州,3,—\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年", "2020年"}));
    EXPECT_EQ(chart.table.columns[2].name, "永州");
    EXPECT_EQ(texts(chart.table.columns[2]), (Texts{"3", "—"}));
}

TEST_F(Load, csv_of_the_press) {
    const ChartTable chart =
        load_csv(column_kind(),
                 "\xEF\xBB\xBF年份,\"国内\r\n生产总值\"\r\n2016年,\"746,395.1亿元\"\r\n2017年,832035.9亿元\r\n");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"746,395.1", "832035.9"}));
    EXPECT_EQ(numbers(chart.table.columns[1]), (Texts{"746395.1", "832035.9"}));
}

TEST_F(Load, csv_faults_name_file_line_column_and_header) {
    load_csv(column_kind(), "年份,用水量\n2016年,3\n2017年,1,2\n2018年,三\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 3:9 Z351", "data.csv 4:7 Z320"}));
    EXPECT_NE(sentence(1).find("用水量 2018年"), std::string::npos);
}

TEST_F(Load, csv_in_gb18030_is_read_with_a_notice) {
    const ChartTable chart = load_csv(column_kind(), "\xC4\xEA\xB7\xDD,\xD6\xB5\n2016\xC4\xEA,3\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 1:1 Z360"}));
    EXPECT_NE(sentence().find("年份,值"), std::string::npos);
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年"}));
    chart_.data.encoding.value = "GB18030";
    load();
    EXPECT_EQ(diagnostics_.all().size(), 1u); // said once; the forced reading is silent
    chart_.data.encoding.value = "UTF-8";
    load();
    EXPECT_EQ(faults(), (Texts{"data.csv 1:1 Z360", "data.csv 1:1 Z362"}));
}

TEST_F(Load, files_stay_below_the_root) {
    write("ok.csv", "年份,值\n2016年,3\n");
    kind_ = column_kind();
    chart_.kind = &kind_;
    for (const char* name : {"missing.csv", "../outside.csv", "/etc/passwd", "."}) {
        chart_.data.file.value = name;
        load();
    }
    EXPECT_EQ(faults(), (Texts{"Z710", "Z711", "Z711", "Z712"}));
    std::filesystem::create_directories(folder_ / "specs");
    chart_.data.file.value = "../ok.csv"; // climbs out of the spec's folder, not out of the root
    EXPECT_EQ(load_table(chart_, folder_ / "specs", folder_, sources_, diagnostics_).table.rows, 1u);
    write("book.csv", "PK\x03\x04...");
    chart_.data.file.value = "book.csv";
    load();
    EXPECT_EQ(diagnostics_.all().back().code, "Z358");
}

TEST_F(Load, a_spec_in_the_current_folder) {
    kind_ = column_kind();
    chart_.kind = &kind_;
    chart_.data.file.value = "nowhere-at-all.csv";
    load_table(chart_, "", "", sources_, diagnostics_);
    EXPECT_EQ(faults(), (Texts{"Z710"}));
}

TEST_F(Load, doubled_and_empty_categories) {
    load_csv(column_kind(), "年份,值\n2016年,3\n2016,4\n,5\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 3:1 Z310", "data.csv 4:1 Z309"}));
}

TEST_F(Load, numbers_that_are_none) {
    load(column_kind(), "{甲: abc, 乙: \"1,2345\", 丙: 3km, 丁: 5}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:5 Z320", "spec.yaml 1:13 Z321", "spec.yaml 1:26 Z322"}));
    EXPECT_EQ(sentence(), "甲 的“abc”不是数");
}

TEST_F(Load, huge_numbers) {
    const ChartTable chart = load(column_kind(), "{甲: 123456789012345678901234.5元, 乙: 1元}");
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"123456789012345678901234.5", "1"}));
    load(column_kind(), "{甲: 1" + std::string(310, '0') + "}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:5 Z323"}));
}

TEST_F(Load, full_width_digits_are_made_half_width_with_a_notice) {
    const ChartTable chart = load(column_kind(), "{２０１６年: １９７５６元}");
    EXPECT_EQ(texts(chart.table.columns[0]), (Texts{"2016年"}));
    EXPECT_EQ(texts(chart.table.columns[1]), (Texts{"19756"}));
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:9 Z325"}));
}

TEST_F(Load, find_row_says_what_is_there) {
    const ChartTable chart = load(column_kind(), "{2016年: 1%, “十三五”: 2%}");
    EXPECT_EQ(find_row(chart.table.columns[0], phrase("2017年"), diagnostics_), std::nullopt);
    EXPECT_EQ(find_row(chart.table.columns[0], phrase("甲"), diagnostics_), std::nullopt);
    EXPECT_EQ(find_row(chart.table.columns[0], phrase("十三五"), diagnostics_), 1u);
    EXPECT_NE(diagnostics_.all().at(0).zh.find("是不是“2016年”"), std::string::npos);
    EXPECT_NE(diagnostics_.all().at(1).fix_zh.find("2016年、“十三五”"), std::string::npos);
}

TEST_F(Load, dump_is_readable) {
    EXPECT_EQ(dump(load(column_kind(), "{2016年: 2107.70亿元, 2020年: —}")), "table rows 2 unit \"亿元\"\n"
                                                                             " channel 0 columns 1\n"
                                                                             "  column \"\" text period\n"
                                                                             "    \"2016年\"\n"
                                                                             "    \"2020年\"\n"
                                                                             " channel 1 columns 1\n"
                                                                             "  column \"\" number unit \"亿元\"\n"
                                                                             "    \"2107.70\" = 2107.70\n"
                                                                             "    \"—\" missing\n");
}

TEST_F(Load, running_numbers_are_hardly_the_names_of_rows) {
    load_csv(column_kind(), "场次,地区,产值\n1,甲,5\n2,乙,6\n");
    EXPECT_EQ(faults(), Texts{"data.csv 1:1 Z369"});
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::warning) << "the word does not say that they are no names";
    load_csv(column_kind(), "年龄,备注,人数\n18,高中,5\n19,大学,6\n");
    chart_.x = {phrase("地区")};
    chart_.y = {phrase("产值")};
    load_csv(column_kind(), "代码,地区,产值\n1,甲,5\n2,乙,6\n");
    EXPECT_EQ(faults().size(), 1u);
}

TEST_F(Load, a_column_that_is_hardly_filled_in_is_not_left_out_unsaid) {
    load_csv(trend_kind(), "年份,甲,乙\n2018年,12,2\n2019年,待核,3\n2020年,待核,4\n");
    EXPECT_EQ(faults(), Texts{"data.csv 1:4 Z369"});
    EXPECT_EQ(diagnostics_.sorted()[0].fix_zh, "要画就把不是数的格改成 —；不画就写 纵轴: 乙");
}

TEST_F(Load, a_column_that_nobody_asked_for_is_left_out) {
    chart_.y = {phrase("乙")};
    load_csv(trend_kind(), "年份,甲,乙\n2018年,12,2\n2019年,待核,3\n2020年,待核,4\n");
    EXPECT_EQ(faults(), Texts{});
    chart_.y = {};
    load_csv(
        trend_kind(),
        "地区,备注,乙\n甲,停产,2\n丙,2019年投产,3\n丁,3号线,4\n戊,2019年,4\n己,待建,5\n庚,待建,6\n辛,待建,6\n");
    EXPECT_EQ(faults(), Texts{}) << "a remark, and no number in it";
}

TEST_F(Load, cells_that_are_meant_as_numbers_say_what_is_wrong) {
    load_csv(trend_kind(), "年份,甲,乙\n2018年,=A1,2\n2019年,20,3\n2020年,#REF!,4\n");
    EXPECT_EQ(faults(), Texts{"data.csv 2:7 Z320"});
    EXPECT_EQ(diagnostics_.faults(), 2u);
}

TEST_F(Load, a_unit_in_the_header_says_that_the_column_is_of_numbers) {
    load_csv(trend_kind(), "年份,甲（亿元）,乙（亿元）\n2018年,待核,2\n2019年,待核,3\n2020年,12,4\n");
    EXPECT_EQ(faults(), Texts{"data.csv 2:7 Z320"});
}

TEST_F(Load, one_fault_of_a_column_is_said_once_of_each_sort) {
    load_csv(trend_kind(), "年份,进口,出口\n2021年,3km,约5\n2022年,4km,6\n2023年,约5,7km\n2024年,6,8km\n");
    EXPECT_EQ(faults(),
              (Texts{"data.csv 2:7 Z322", "data.csv 2:11 Z320", "data.csv 4:7 Z320", "data.csv 4:10 Z322"}));
    EXPECT_EQ(diagnostics_.faults(), 6u);
    EXPECT_EQ(diagnostics_.sorted()[0].others.names, (Texts{"2022年"}));
    EXPECT_EQ(diagnostics_.sorted()[3].others.names, (Texts{"2024年"}));
}

TEST_F(Load, a_number_in_brackets_is_none_and_the_fix_says_minus) {
    load(column_kind(), "{甲: (5.2), 乙: （3）, 丙: 4}");
    EXPECT_EQ(faults(), (Texts{"spec.yaml 1:5 Z320"}));
    EXPECT_EQ(diagnostics_.sorted()[0].others.names, (Texts{"乙"}));
    EXPECT_NE(diagnostics_.sorted()[0].fix_zh.find("-5.2"), std::string::npos);
}

} // namespace
} // namespace zhitu::testing
