// What spec.md decided about data, units and numbers.
#include "tests/unit/pipeline/decided.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST_F(Decided, a_tables_first_column_is_the_axis_and_the_numeric_one_is_drawn) {
    write("a.csv", "年份,备注,产值\n2016年,初步,1998.27\n2020年,终,2503.07\n");
    const Picture picture = chart("柱图", "a.csv");
    EXPECT_THAT(texts(picture, "row label"), ElementsAre("2016年", "2020年"));
    EXPECT_THAT(texts(picture, "value"), ElementsAre("1998.27", "2503.07"));
}

TEST_F(Decided, ticks_are_exact_however_long) {
    const std::string data = "{2016年: 20元, 2018年: 25元, 2020年: 32.7元}";
    EXPECT_THAT(texts(chart("趋势", data, "纵轴: {范围: 0—99999999999999999999999999}\n"), "tick"),
                UnorderedElementsAre("0", "50000000000000000000000000", "100000000000000000000000000"));
}

TEST_F(Decided, every_other_numeric_column_of_a_table_is_drawn) {
    write("a.csv", "市州,2016年,备注,2020年\n郴州,1998.27,初步,2503.07\n永州,1565.81,终,2107.70\n");
    const Picture picture = chart("柱图", "a.csv", "横轴: 市州\n");
    EXPECT_THAT(texts(picture, "value"), UnorderedElementsAre("1998.27", "2503.07", "1565.81", "2107.70"));
    EXPECT_THAT(texts(picture, "legend"), ElementsAre("2016年", "2020年"));
}

TEST_F(Decided, a_nested_map_is_series_and_then_category) {
    const Picture picture = chart(
        "柱图",
        "{郴州: {2016年: 27.12亿美元, 2020年: 49.00亿美元}, 永州: {2016年: 10.22亿美元, 2020年: 31.16亿美元}}");
    EXPECT_THAT(texts(picture, "legend"), ElementsAre("郴州", "永州"));
    EXPECT_THAT(texts(picture, "row label"), ElementsAre("2016年", "2020年"));
}

TEST_F(Decided, a_wide_table_whose_headers_are_periods_is_melted) {
    write("a.csv", "指标,2016年,2020年\n产值,1998.27,2503.07\n");
    const Picture picture = chart("柱图", "a.csv");
    EXPECT_THAT(texts(picture, "row label"), ElementsAre("2016年", "2020年"));
    EXPECT_THAT(texts(picture, "value"), ElementsAre("1998.27", "2503.07"));
    write("b.csv", "市州,2016年,2020年\n郴州,1998.27,2503.07\n永州,1565.81,2107.70\n");
    const Picture several = chart("柱图", "b.csv");
    EXPECT_THAT(texts(several, "row label"), ElementsAre("2016年", "2020年"));
    EXPECT_THAT(texts(several, "legend"), ElementsAre("郴州", "永州")) << "the first column is the series";
}

TEST_F(Decided, a_ratio_becomes_one_column_a_part) {
    const Picture picture =
        chart("构成", "{2016年: 9.5:40.8:49.7, 2020年: 9.9:39.3:50.8}", "部分: [第一, 第二, 第三]\n");
    EXPECT_EQ(texts(picture, "value").size(), 6u);
    EXPECT_THAT(texts(picture, "name"), UnorderedElementsAre("第一", "第二", "第三"));
}

TEST_F(Decided, a_missing_part_is_an_error_at_the_cell) {
    chart("构成", "{2016年: 9.5:40.8:49.7, 2020年: —}", "部分: [第一, 第二, 第三]\n");
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("a.yaml 4:")));
    EXPECT_THAT(first_sentence(), HasSubstr("2020年"));
}

TEST_F(Decided, one_shared_unit_goes_to_the_unit_line) {
    const Picture picture = chart("柱图", "{2016年: 1998.27亿元, 2020年: 2503.07亿元}");
    EXPECT_THAT(texts(picture, "unit"), ElementsAre("单位：亿元"));
    EXPECT_THAT(texts(picture, "value"), ElementsAre("1998.27", "2503.07"));
}

TEST_F(Decided, per_cent_and_per_mille_stay_on_the_values) {
    for (const std::string unit : {"%", "‰"})
        EXPECT_THAT(texts(chart("柱图", "{2016年: 7.1" + unit + ", 2020年: 3.8" + unit + "}"), "value"),
                    ElementsAre("7.1" + unit, "3.8" + unit));
}

TEST_F(Decided, a_ratio_near_a_hundred_is_in_per_cent) {
    EXPECT_THAT(texts(chart("构成", "{2016年: 40.0:60.0, 2020年: 30.2:69.9}", "部分: [城, 乡]\n"), "unit"),
                ElementsAre("单位：%"));
    EXPECT_THAT(codes(), IsEmpty()) << "100.1 is rounding";
}

TEST_F(Decided, a_ratio_past_a_tenth_of_a_hundred_warns) {
    EXPECT_FALSE(chart("构成", "{2016年: 40.0:60.0, 2020年: 30.2:69.0}", "部分: [城, 乡]\n").marks.empty());
    EXPECT_THAT(codes(), ElementsAre("Z311"));
}

TEST_F(Decided, other_sums_are_proportions_without_a_warning) {
    const Picture picture = chart("构成", "{2016年: 3:2, 2020年: 5:4}", "部分: [城, 乡]\n");
    EXPECT_THAT(texts(picture, "unit"), IsEmpty());
    EXPECT_THAT(texts(picture, "value"), UnorderedElementsAre("3", "2", "5", "4"));
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(Decided, mixed_scales_are_compared_normalised_and_printed_each_with_its_own) {
    const Picture picture = chart("柱图", "{2016年: 9000万元, 2020年: 1.8亿元}");
    EXPECT_THAT(texts(picture, "value"), ElementsAre("9000万元", "1.8亿元"));
    ASSERT_EQ(bars(picture).size(), 2u);
    EXPECT_NEAR(bars(picture)[0].height / bars(picture)[1].height, 0.5, 1e-6);
    EXPECT_EQ(codes().size(), 1u);
    EXPECT_FALSE(diagnostics_.has_errors()) << "a warning";
}

TEST_F(Decided, different_quantities_are_an_error_at_the_second_cell) {
    EXPECT_TRUE(chart("柱图", "{2016年: 9000万元, 2020年: 18000万美元}").marks.empty());
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("a.yaml 4:28")));
}

TEST_F(Decided, the_unit_key_declares_bare_numbers) {
    const Picture picture = chart("柱图", "{2016年: 1998.27, 2020年: 2503.07}", "单位: 亿元\n");
    EXPECT_THAT(texts(picture, "unit"), ElementsAre("单位：亿元"));
    EXPECT_THAT(texts(picture, "value"), ElementsAre("1998.27", "2503.07"));
}

TEST_F(Decided, the_unit_key_converts_exactly_and_rounds_only_with_decimals) {
    const std::string data = "{2016年: 271186万美元, 2020年: 489982万美元}";
    EXPECT_THAT(texts(chart("柱图", data, "单位: 亿美元\n"), "value"), ElementsAre("27.1186", "48.9982"));
    EXPECT_THAT(texts(chart("柱图", data, "单位: 亿美元\n小数: 2\n"), "value"), ElementsAre("27.12", "49.00"));
}

TEST_F(Decided, an_unknown_han_suffix_is_a_literal_unit) {
    EXPECT_THAT(texts(chart("柱图", "{2016年: 12羽, 2020年: 15羽}"), "unit"), ElementsAre("单位：羽"));
}

TEST_F(Decided, ascii_letters_behind_a_number_are_an_error) {
    chart("柱图", "{2016年: 12kg, 2020年: 15kg}");
    EXPECT_THAT(codes(), ElementsAre("Z322"));
    EXPECT_EQ(diagnostics_.all()[0].others.count, 1u) << "both are wrong";
}

TEST_F(Decided, bare_years_and_years_match_and_print_as_typed) {
    const Picture picture = chart("柱图", "{2016: 1亿元, 2020年: 2亿元}", "强调: [2016年]\n");
    EXPECT_THAT(codes(), IsEmpty());
    EXPECT_THAT(texts(picture, "row label"), ElementsAre("2016", "2020年"));
}

} // namespace
} // namespace zhitu::test
