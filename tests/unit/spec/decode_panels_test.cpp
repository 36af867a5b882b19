// Panels that are texts, images, charts of other files, and facets.
#include "tests/unit/spec/support.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace zhitu::testing_support {
namespace {

using ::testing::HasSubstr;

std::string board(const std::string& panels) { return "制图: 1\n标题: 两市\n面板:\n" + panels; }
const std::string column = "类型: 柱图\n数据: {2016年: 1亿元, 2020年: 2亿元}\n";

TEST(DecodePanels, a_text_has_a_paragraph_a_line_each_at_its_place) {
    const Reading reading(board("  - 标题: 看点\n    文字: |\n      第一段。\n\n      第二段。\n"));
    EXPECT_EQ(reading.faults(), "");
    ASSERT_EQ(reading.spec.texts.size(), 1u);
    const TextPanel& text = reading.spec.texts[0];
    EXPECT_EQ(text.title.value, "看点");
    ASSERT_EQ(text.paragraphs.size(), 2u);
    EXPECT_EQ(text.paragraphs[1].value, "第二段。");
    EXPECT_EQ(reading.text_of(text.paragraphs[1].span), "第二段。");
}

TEST(DecodePanels, a_text_may_be_a_line_or_a_list) {
    EXPECT_EQ(Reading(board("  - {文字: 一段话}\n")).spec.texts.at(0).paragraphs.size(), 1u);
    EXPECT_EQ(Reading(board("  - {文字: [一段, 又一段]}\n")).spec.texts.at(0).paragraphs.size(), 2u);
}

TEST(DecodePanels, a_text_is_neither_empty_nor_endless) {
    EXPECT_EQ(faults(board("  - {文字: \"\"}\n")), "4:10 Z296");
    std::string words;
    for (int i = 0; i < 10'000; ++i) words += "字";
    EXPECT_EQ(faults(board("  - {文字: " + words + "}\n")), "");
    EXPECT_EQ(faults(board("  - {文字: " + words + "字}\n")), "4:10 Z297");
}

TEST(DecodePanels, an_image_is_named_relative_to_the_spec) {
    const Reading reading(board("  - {图片: logo.png, 标题: 标志}\n"));
    EXPECT_EQ(reading.faults(), "");
    ASSERT_EQ(reading.spec.images.size(), 1u);
    EXPECT_EQ(reading.spec.images[0].file.value, "logo.png");
    EXPECT_EQ(reading.spec.images[0].folder, "folder");
}

TEST(DecodePanels, panels_of_every_sort_are_numbered_as_they_come) {
    const Reading reading(
        board("  - {文字: 甲}\n  - {类型: 柱图, 数据: {甲: 1}}\n  - {图片: a.png}\n  - {文字: 乙}\n"));
    EXPECT_EQ(reading.spec.panels, 4);
    EXPECT_EQ(panel_of(reading.spec, 1).panel, reading.spec.charts.at(0).panel);
    EXPECT_EQ(reading.spec.images.at(0).panel, 2);
    EXPECT_EQ(reading.spec.texts.at(1).panel, 3);
}

TEST(DecodePanels, a_panel_holds_one_thing) {
    EXPECT_EQ(faults(board("  - {文字: 甲, 图片: a.png}\n")), "4:13 Z280");
    EXPECT_EQ(faults(board("  - {类型: 柱图, 数据: {甲: 1}, 文字: 乙}\n")), "4:26 Z280");
}

TEST(DecodePanels, a_text_takes_no_key_of_a_chart) {
    EXPECT_EQ(faults(board("  - {文字: 甲, 数据: {甲: 1}}\n")), "4:13 Z204");
    EXPECT_EQ(faults(board("  - {图片: a.png, 样式: 日报红}\n")), "4:17 Z207");
}

TEST(DecodePanels, a_single_chart_takes_no_key_of_panels) {
    EXPECT_EQ(faults("制图: 1\n" + column + "文字: 甲\n格: A\n"), "4:1 Z209 5:1 Z209");
}

TEST(DecodePanels, facets_make_a_board_of_a_single_chart) {
    const Reading reading("制图: 1\n标题: 各市\n版式: 3x2\n" + column + "分面: 市\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_TRUE(reading.spec.board);
    EXPECT_EQ(reading.spec.charts.at(0).facet.value, "市");
    EXPECT_EQ(reading.spec.title.value, "各市");
    EXPECT_EQ(faults("制图: 1\n版式: 3x2\n" + column), "2:1 Z209") << "without facets there is nothing to arrange";
}

TEST(DecodePanels, alt_concerns_the_whole_picture) {
    EXPECT_EQ(Reading("制图: 1\n替代文本: 一幅图\n" + column).spec.alt.value, "一幅图");
    EXPECT_EQ(Reading("zhitu: 1\nalt: one chart\n" + column).spec.alt.value, "one chart");
    EXPECT_EQ(faults(board("  - {文字: 甲, 替代文本: 乙}\n")), "4:13 Z207");
}

class Include : public ::testing::Test {
protected:
    Include() { std::filesystem::create_directories(folder_ / "其他"); }
    ~Include() override { std::filesystem::remove_all(folder_); }

    void write(const std::string& name, const std::string& text) { std::ofstream(folder_ / name) << text; }
    Reading read(const std::string& panels, const std::string& root_keys = "") const {
        return Reading(root_keys + board(panels), folder_);
    }

    const std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("zhitu-include-" + std::to_string(getpid()) + "-" +
                                                  ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(Include, the_chart_comes_with_its_title_and_folder) {
    write("其他/图.yaml", "制图: 1\n标题: 产值\n尺寸: 9mm x 9mm\n样式: 别的\n署名: 乙\n类型: 柱图\n数据: 表.csv\n");
    const Reading reading = read("  - {文字: 甲}\n  - {引用: 其他/图.yaml}\n");
    EXPECT_EQ(reading.faults(), "5:10 Z293") << "a credit that nothing stands for";
    ASSERT_EQ(reading.spec.charts.size(), 1u);
    const ChartSpec& chart = reading.spec.charts[0];
    EXPECT_EQ(chart.title.value, "产值");
    EXPECT_EQ(chart.panel, 1);
    EXPECT_EQ(chart.folder, folder_ / "其他");
    EXPECT_EQ(chart.data.file.value, "表.csv");
    EXPECT_FALSE(reading.spec.size) << "size, theme and credit are the board's";
    EXPECT_TRUE(reading.spec.theme.is_null());
    EXPECT_EQ(reading.spec.credit.value, "");
}

TEST_F(Include, title_and_cell_beside_it_win) {
    write("图.yaml", "制图: 1\n标题: 产值\n" + column);
    const Reading reading = read("  - {引用: 图.yaml, 标题: 新题, 格: 乙}\n  - {文字: 甲}\n", "版式: |\n  甲乙\n");
    EXPECT_EQ(reading.faults(), "");
    EXPECT_EQ(reading.spec.charts.at(0).title.value, "新题");
    EXPECT_EQ(reading.spec.grid->areas.at(0).letter, "乙");
}

TEST_F(Include, its_source_joins_the_boards_once) {
    write("一.yaml", "制图: 1\n来源: 统计局\n" + column);
    write("二.yaml", "制图: 1\n来源: 海关\n" + column);
    const std::string panels = "  - {引用: 一.yaml}\n  - {引用: 二.yaml}\n  - {引用: 二.yaml}\n";
    EXPECT_EQ(read(panels).spec.source_line.value, "统计局、海关");
    EXPECT_EQ(read(panels, "来源: 海关\n").spec.source_line.value, "海关、统计局");
}

TEST_F(Include, what_is_not_printed_is_a_notice) {
    write("图.yaml", "制图: 1\n副标题: 五年\n注: 按现价\n" + column);
    const Reading reading = read("  - {引用: 图.yaml}\n");
    EXPECT_EQ(reading.faults(), "4:10 Z293");
    EXPECT_THAT(reading.diagnostics.all().at(0).zh, HasSubstr("副标题、注"));
    EXPECT_FALSE(reading.diagnostics.has_errors());
    EXPECT_EQ(read("  - {引用: 图.yaml, 标题: 五年产值}\n", "注: 按现价\n").faults(), "")
        << "a title and a note of one's own stand for them";
}

TEST_F(Include, faults_inside_keep_their_own_place) {
    write("图.yaml", "制图: 1\n类型: 柱图\n数据: {2016年: 1亿元}\n曾长: 自动\n");
    const Reading reading = read("  - {引用: 图.yaml}\n");
    ASSERT_EQ(reading.faults(), "4:1 Z204");
    EXPECT_EQ(reading.diagnostics.all()[0].span.source->name(), (folder_ / "图.yaml").string());
}

TEST_F(Include, a_board_is_no_panel_and_both_places_are_said) {
    write("图.yaml", "制图: 1\n标题: 多图\n面板:\n  - {引用: 图.yaml}\n");
    const Reading reading = read("  - {引用: 图.yaml}\n");
    ASSERT_EQ(reading.faults(), "4:10 Z291");
    EXPECT_THAT(reading.diagnostics.all()[0].zh, HasSubstr("图.yaml 第 "));
}

TEST_F(Include, a_spec_does_not_include_itself) {
    write("a.yaml", board("  - {引用: a.yaml}\n"));
    EXPECT_EQ(read("  - {引用: a.yaml}\n").faults(), "4:10 Z292");
    EXPECT_EQ(read("  - {引用: 其他/../a.yaml}\n").faults(), "4:10 Z292");
}

TEST_F(Include, a_missing_file_and_one_outside_are_said_at_the_name) {
    EXPECT_EQ(read("  - {引用: 没有.yaml}\n").faults(), "4:10 Z710");
    EXPECT_EQ(read("  - {引用: ../外面.yaml}\n").faults(), "4:10 Z711");
    EXPECT_EQ(read("  - {引用: 没有.yaml}\n  - {文字: 甲}\n").spec.panels, 2) << "the others keep their places";
}

TEST_F(Include, inks_that_it_names_are_checked_with_the_boards) {
    write("图.yaml", "制图: 1\n标题: <某墨>产值</>\n" + column);
    const Reading reading = read("  - {引用: 图.yaml}\n");
    ASSERT_EQ(reading.spec.ink_tags.size(), 1u);
    EXPECT_EQ(reading.spec.ink_tags[0].value, "某墨");
}

TEST_F(Include, yaml_faults_inside_keep_their_own_place) {
    write("图.yaml", "制图: 1\n类型：柱图\n");
    EXPECT_EQ(read("  - {引用: 图.yaml}\n").faults(), "2:3 Z102");
}

} // namespace
} // namespace zhitu::testing_support
