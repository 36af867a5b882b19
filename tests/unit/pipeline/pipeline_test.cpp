#include "tests/unit/pipeline/rendering.hpp"
#include "tests/unit/plugin/plugin_folder.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/scene/dump.hpp"

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST_F(Pipeline, a_board_becomes_a_picture_of_its_exact_size) {
    const Picture picture = example("chenzhou");
    EXPECT_NEAR(picture.width.mm(), 85.379, 0.0005);
    EXPECT_NEAR(picture.height.mm(), 105, 1e-9);
    EXPECT_EQ(picture.title, "郴州五年成就");
    EXPECT_FALSE(picture.marks.empty());
}

TEST_F(Pipeline, every_example_has_a_picture) {
    for (const auto& entry : std::filesystem::directory_iterator(ZHITU_SOURCE_DIR "/specs"))
        if (entry.path().extension() == ".yaml") {
            EXPECT_FALSE(example(entry.path().stem().string()).marks.empty()) << entry.path();
        }
}

TEST_F(Pipeline, the_same_spec_gives_the_same_picture) {
    EXPECT_EQ(dump(example("trend")), dump(example("trend")));
}

TEST_F(Pipeline, says_which_outputs_the_spec_asks_for) {
    EXPECT_THAT(render_text(two_panels()).outputs, ::testing::IsEmpty());
    EXPECT_THAT(render_text(two_panels() + "输出: [pdf]\n").outputs, ElementsAre(OutputFormat::pdf));
}

TEST_F(Pipeline, a_spec_that_cannot_be_read) {
    EXPECT_FALSE(render_file(folder_ / "none.yaml").picture);
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("Z701")));
    diagnostics_ = {};
    render_file(folder_);
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("Z702")));
    diagnostics_ = {};
    render_text(std::string(limits::spec_bytes + 1, '#'));
    EXPECT_THAT(faults(), ElementsAre(HasSubstr("Z703")));
}

TEST_F(Pipeline, after_a_text_trap_nothing_else_is_said) {
    EXPECT_FALSE(render_text("制图: 1\n标题：板\n类形: 柱图\n").picture);
    EXPECT_EQ(faults(), Faults{"a.yaml 2:3 Z102"});
}

TEST_F(Pipeline, gate_1_says_the_faults_of_two_panels_and_the_theme_together) {
    const Rendering rendering = render_text("制图: 1\n"
                                            "标题: 板\n"
                                            "样式: {继承: 日报红, 间距: {标签: 宽}}\n"
                                            "版式: 2x1\n"
                                            "面板:\n"
                                            "  - 标题: 甲\n"
                                            "    类型: 柱图\n"
                                            "    数据: {2016年: 1亿元, 2020年: 2亿元}\n"
                                            "    曾长: 自动\n"
                                            "  - 标题: 乙\n"
                                            "    类型: 柱图\n"
                                            "    数据: {2016年: 约1亿元, 2020年: 2亿元}\n");
    EXPECT_FALSE(rendering.picture);
    EXPECT_EQ(faults(), (Faults{"a.yaml 3:24 Z252", "a.yaml 9:5 Z204", "a.yaml 12:17 Z320"}));
}

TEST_F(Pipeline, gate_1_waits_for_what_charts_say_about_their_data) {
    const Rendering rendering = render_text("制图: 1\n标题: 板\n版式: 2x1\n面板:\n"
                                            "  - 标题: 甲\n    类型: 构成\n    部分: [子, 丑]\n"
                                            "    数据: {2016年: 0:0, 2020年: 1:1}\n"
                                            "  - 标题: 乙\n    类型: 柱图\n    数据: {2016年: 约1亿元}\n");
    EXPECT_FALSE(rendering.picture);
    EXPECT_EQ(faults(), (Faults{"a.yaml 8:17 Z370", "a.yaml 11:17 Z320"}));
}

TEST_F(Pipeline, a_theme_of_the_specs_own_folder_comes_first) {
    write("themes/日报红.yaml", "样式: 1\n间距: {标签: 宽}\n");
    EXPECT_FALSE(render_text(two_panels()).picture);
    EXPECT_THAT(faults(), ::testing::Contains("日报红.yaml 2:10 Z252"));
}

TEST_F(Pipeline, what_is_wrong_with_a_word_of_a_theme_is_said_there_once) {
    const std::string house = "日报红";
    std::string spec = two_panels();
    spec.replace(spec.find(house), house.size(), "子");
    write("themes/子.yaml", "样式: 1\n继承: 父\n");
    write("themes/父.yaml", "样式: 1\n继承: 日报红\n用语: {单位: 单🧿位：}\n");
    EXPECT_FALSE(render_text(spec).picture);
    EXPECT_EQ(faults(), Faults{"父.yaml 3:11 Z420"});
    diagnostics_ = {};
    write("themes/父.yaml", "样式: 1\n继承: 日报红\n用语: {单位: \"单\\u200b位：\"}\n");
    EXPECT_FALSE(render_text(spec).picture);
    EXPECT_EQ(faults(), Faults{"父.yaml 3:12 Z423"});
}

/// The house that a spec without 样式, or with a map that extends none, has.
TEST_F(Pipeline, what_is_wrong_with_a_word_of_the_default_theme_is_said_there) {
    std::string spec = two_panels();
    const std::string named = "样式: 日报红\n";
    write("themes/日报红.yaml", "样式: 1\n继承: 基础\n用语: {单位: 单🧿位：}\n");
    for (const std::string typed : {"", "样式: {间距: {标签: 1mm}}\n"}) {
        diagnostics_ = {};
        std::string without = spec;
        without.replace(without.find(named), named.size(), typed);
        EXPECT_FALSE(render_text(without).picture);
        EXPECT_EQ(faults(), Faults{"日报红.yaml 3:11 Z420"});
    }
}

TEST_F(Pipeline, a_theme_is_read_below_the_root_as_data_is) {
    write("共用.yaml", "样式: 1\n继承: 日报红\n");
    write("版/a.yaml", "制图: 1\n标题: 甲\n样式: 链\n类型: 柱图\n数据: {2016年: 1亿元, 2020年: 2亿元}\n");
    std::filesystem::create_directories(folder_ / "版/themes");
    std::filesystem::create_symlink("../../共用.yaml", folder_ / "版/themes/链.yaml");
    EXPECT_FALSE(render_file(folder_ / "版/a.yaml").picture);
    EXPECT_EQ(faults(), Faults{"a.yaml 3:5 Z711"});
    diagnostics_ = {};
    const Engine engine{registry_, typesetter_, themes_, {ZHITU_SOURCE_DIR "/specs/themes"}};
    const Job job{(folder_ / "版/a.yaml").string(), folder_};
    EXPECT_TRUE(render(engine, job, sources_, diagnostics_).picture) << first_sentence();
}

TEST_F(Pipeline, a_failed_layout_gives_no_picture_and_says_missing_glyphs_too) {
    Explanation explanation{Stage::labels, ""};
    std::string spec = two_panels() + "署名: 🧿\n";
    const Rendering rendering = render_text(spec.replace(spec.find("63mm"), 4, "40mm"), &explanation);
    EXPECT_FALSE(rendering.picture);
    EXPECT_EQ(explanation.text, "");
    EXPECT_THAT(diagnostics_.all().front().code, "Z402");
    EXPECT_THAT(diagnostics_.all().front().where.zh, StartsWith("面板1"));
    EXPECT_THAT(diagnostics_.all().back().code, "Z420");
}

TEST_F(Pipeline, warnings_do_not_stop_a_picture) {
    EXPECT_TRUE(
        render_text("制图: 1\n标题: 甲\n类型: 柱图\n数据: {2016年: 0亿元, 2020年: 2亿元}\n增长: 自动\n").picture);
    EXPECT_EQ(faults(), Faults{"a.yaml 4:13 Z340"});
}

TEST_F(Pipeline, every_stage_can_be_told) {
    const std::pair<Stage, const char*> stages[] = {{Stage::spec, "郴州五年成就"},
                                                    {Stage::tables, "table rows 2 unit \"元\"\n"},
                                                    {Stage::plan, "panel 1 column “全体居民人均可支配收入”\n"},
                                                    {Stage::layout, "85.379"},
                                                    {Stage::scene, "page 85.379 105\n"},
                                                    {Stage::labels, "page 85.379 105\n"}};
    for (const auto& [stage, part] : stages) {
        Explanation explanation{stage, ""};
        render_file(ZHITU_SOURCE_DIR "/specs/chenzhou.yaml", &explanation);
        EXPECT_THAT(explanation.text, HasSubstr(part)) << static_cast<int>(stage);
    }
}

TEST_F(Pipeline, stages_that_were_not_reached_are_empty) {
    for (const Stage stage : {Stage::layout, Stage::scene, Stage::labels}) {
        diagnostics_ = {};
        Explanation explanation{stage, ""};
        render_text(two_panels() + "曾长: 1\n", &explanation);
        EXPECT_EQ(explanation.text, "");
    }
    diagnostics_ = {};
    Explanation explanation{Stage::plan, ""};
    render_text(two_panels() + "曾长: 1\n", &explanation);
    EXPECT_THAT(explanation.text, HasSubstr("panel 2 column")) << "planned all the same";
}

TEST_F(Pipeline, a_plugin_that_fails_costs_the_job_a_sentence) {
    const PluginFolder plugins;
    plugins.add("throws_in_draw");
    registry_ = Registry::scan(ZHITU_BINARY_DIR "/lib/zhitu/plugins-1", {plugins.path()});
    try {
        render_text("制图: 1\n标题: 甲\n类型: 抛错于绘制\n数据: {2016年: 1亿元, 2020年: 2亿元}\n");
        FAIL() << "nothing was thrown";
    } catch (const MachineError& error) {
        EXPECT_THAT(error.zh, HasSubstr("the ruler broke"));
    }
}

TEST_F(Pipeline, a_plugin_that_cannot_be_opened_is_said_at_its_panel) {
    const PluginFolder plugins;
    plugins.add("undefined_symbol");
    registry_ = Registry::scan(ZHITU_BINARY_DIR "/lib/zhitu/plugins-1", {plugins.path()});
    EXPECT_FALSE(render_text("制图: 1\n标题: 甲\n类型: 缺函图\n数据: {2016年: 1亿元, 2020年: 2亿元}\n").picture);
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_THAT(diagnostics_.all()[0].zh, HasSubstr("undefined_symbol.so"));
    EXPECT_TRUE(diagnostics_.all()[0].span.source);
}

TEST_F(Pipeline, a_theme_that_says_little_is_the_users_fault) {
    write("themes/空.yaml", "样式: 1\n");
    EXPECT_FALSE(
        render_text("制图: 1\n标题: 甲\n样式: 空\n尺寸: 80mm x 60mm\n类型: 柱图\n数据: {2016年: 1亿元}\n").picture);
    EXPECT_EQ(faults(), Faults{"空.yaml 1:1 Z265"});
}

} // namespace
} // namespace zhitu::test
