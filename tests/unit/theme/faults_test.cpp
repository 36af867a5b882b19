// Every mistake in a theme is said at its place in the theme's own file.
#include "tests/unit/theme/theming.hpp"

#include "core/base/limits.hpp"

#include <gmock/gmock.h>

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

TEST_F(Theming, a_section_is_a_map) {
    EXPECT_EQ(fault_of("颜色: 红\n"), "本.yaml 3:5 Z250");
    EXPECT_EQ(fault_of("面板: {卡片: [1mm]}\n"), "本.yaml 3:10 Z250");
    EXPECT_EQ(fault_of("图种: 柱图\n"), "本.yaml 3:5 Z250");
    EXPECT_EQ(fault_of("图种: {柱图: 9mm}\n"), "本.yaml 3:10 Z250");
}

TEST_F(Theming, inks_at_their_limit_and_past_it) {
    const auto colours = [](std::size_t count) {
        std::string text = "颜色:\n";
        for (std::size_t i = 0; i < count; ++i)
            text += "  墨" + std::to_string(i) + ": {墨: 0/0/0/50, 屏: \"#808080\", 黑白: 50, 字: 黑}\n";
        return text;
    };
    EXPECT_EQ(fault_of(colours(limits::inks)), "0 faults");
    EXPECT_EQ(fault_of(colours(limits::inks + 1)), "本.yaml 4:3 Z267");
    EXPECT_THAT(sentence(), HasSubstr("257"));
}

TEST_F(Theming, wrong_keys_and_inks_are_counted_beyond_those_that_are_shown) {
    std::string text = "间距:\n";
    for (std::size_t i = 0; i < 3 * limits::diagnostics; ++i) text += "  标签" + std::to_string(i) + ": 1mm\n";
    fault_of(text);
    EXPECT_EQ(diagnostics_.errors(), 3 * limits::diagnostics);
    EXPECT_EQ(diagnostics_.all().size(), limits::diagnostics);
}

TEST_F(Theming, a_theme_is_a_map) {
    write("表", "- 1\n");
    resolve("表");
    EXPECT_EQ(faults(), Faults{"表.yaml 1:1 Z250"});
}

TEST_F(Theming, unknown_keys_get_a_suggestion) {
    EXPECT_EQ(fault_of("间踞: {标签: 1mm}\n"), "本.yaml 3:1 Z251");
    EXPECT_THAT(sentence(), HasSubstr("没有“间踞”这个键，是不是“间距”"));
    EXPECT_EQ(fault_of("题式: 无\n"), "本.yaml 3:1 Z251");
    EXPECT_THAT(sentence(), HasSubstr("是不是“题饰”")) << "not 样式, as near";
    EXPECT_EQ(fault_of("面板: {卡片: {题标宽度: 1mm}}\n"), "本.yaml 3:11 Z251");
    EXPECT_THAT(sentence(), HasSubstr("题标宽"));
    EXPECT_EQ(fault_of("图种: {柱图: {柱髋: 1mm}}\n"), "本.yaml 3:11 Z251");
    EXPECT_THAT(sentence(), HasSubstr("柱宽"));
}

TEST_F(Theming, unknown_keys_without_a_likeness) {
    EXPECT_EQ(fault_of("间距: {天地玄黄: 1mm}\n"), "本.yaml 3:6 Z251");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("标签"));
}

TEST_F(Theming, lengths) {
    EXPECT_EQ(fault_of("间距: {标签: 宽}\n"), "本.yaml 3:10 Z252");
    EXPECT_EQ(fault_of("间距: {标签: 1}\n"), "本.yaml 3:10 Z252");
    EXPECT_EQ(fault_of("间距: {标签: [1mm]}\n"), "本.yaml 3:10 Z252");
    EXPECT_EQ(fault_of("间距: {标签: 9999mm}\n"), "本.yaml 3:10 Z252") << "no newspaper is larger";
    EXPECT_EQ(fault_of("面板: {字: {今值: {阶梯: [10pt, 小]}}}\n"), "本.yaml 3:26 Z252");
    EXPECT_EQ(fault_of("面板: {字: {板题: {阶梯: [{题牌: 小}]}}}\n"), "本.yaml 3:25 Z252");
}

TEST_F(Theming, sizes) {
    EXPECT_EQ(fault_of("默认尺寸: {面板: 大}\n"), "本.yaml 3:12 Z252");
    EXPECT_EQ(fault_of("默认尺寸: {面板: 85mm x}\n"), "本.yaml 3:12 Z252");
    EXPECT_THAT(sentence(), HasSubstr("不是尺寸"));
}

TEST_F(Theming, numbers) {
    EXPECT_EQ(fault_of("颜色: {主: {黑白: 120}}\n"), "本.yaml 3:14 Z253");
    EXPECT_EQ(sentence(), "“120”不是 0 到 100 之间的数");
    EXPECT_EQ(fault_of("涨跌: {小数: 一}\n"), "本.yaml 3:10 Z253");
    EXPECT_EQ(fault_of("版心: {栏数: 0}\n"), "本.yaml 3:10 Z253");
    EXPECT_EQ(fault_of("面板: {字: {今值: {字重: 1000}}}\n"), "本.yaml 3:19 Z253");
    EXPECT_EQ(fault_of("面板: {字: {今值: {字重: 超粗}}}\n"), "本.yaml 3:19 Z253");
    EXPECT_EQ(sentence(), "“超粗”不是字重");
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "写 细、常规、中、粗、特粗，或 100 到 950 的数");
    EXPECT_EQ(fault_of("面板: {字: {今值: {字距: 2}}}\n"), "本.yaml 3:19 Z253");
}

TEST_F(Theming, switches_and_choices) {
    EXPECT_EQ(fault_of("面板: {卡片: {网格: 有}}\n"), "本.yaml 3:15 Z254");
    EXPECT_EQ(fault_of("题饰: 丝带\n"), "本.yaml 3:5 Z254");
    EXPECT_EQ(fault_of("标点: 窄\n"), "本.yaml 3:5 Z254");
}

TEST_F(Theming, words) {
    std::string long_text;
    for (int i = 0; i < 101; ++i) long_text += "长";
    EXPECT_EQ(fault_of("用语: {注: " + long_text + "}\n"), "本.yaml 3:9 Z255");
    EXPECT_EQ(fault_of("用语: {注: [注]}\n"), "本.yaml 3:9 Z255");
}

TEST_F(Theming, places_in_words_that_nothing_is_filled_into) {
    EXPECT_EQ(fault_of("用语: {增幅注: \"{至}比{自从}\"}\n"), "本.yaml 3:11 Z255");
    EXPECT_EQ(sentence(), "“{自从}”这里不能用，会照样印出来，是不是“{自}”？");
    EXPECT_EQ(fault_of("用语: {同比注: \"{至}比{上年同月}\"}\n"), "本.yaml 3:11 Z255");
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "这里可以用：{自}、{至}、{期间}");
    EXPECT_EQ(fault_of("用语: {计算注: \"{自}起算\"}\n"), "本.yaml 3:11 Z255");
    EXPECT_EQ(fault_of("用语: {估计注: \"{自\"}\n"), "本.yaml 3:11 Z255");
    EXPECT_EQ(fault_of("徽章: {比较: \"比{}{}\"}\n"), "本.yaml 3:10 Z255");
    EXPECT_EQ(sentence(), "“{}”写了两次，会印两遍");
    EXPECT_EQ(fault_of("徽章: {比较: 比上期, 同比比较: \"比{}\"}\n用语: {估计另注: \"{自}：{文字}\"}\n"),
              "0 faults");
}

TEST_F(Theming, signs_between_figures_are_not_empty) {
    EXPECT_EQ(fault_of("数字: {比号: \"\"}\n"), "本.yaml 3:10 Z255");
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "写一个号，如 ∶");
    EXPECT_EQ(fault_of("数字: {范围号: \" \"}\n"), "本.yaml 3:11 Z255");
    EXPECT_EQ(fault_of("用语: {单位: \"\", 署名: \"\"}\n"), "0 faults") << "words may be left out";
}

TEST_F(Theming, marks_in_its_texts) {
    EXPECT_EQ(fault_of("用语: {注: <粗>注：}\n"), "本.yaml 3:9 Z443");
    EXPECT_EQ(fault_of("徽章: {比较: \"<粗>较</粗>{}</>\"}\n"), "本.yaml 3:15 Z445");
    EXPECT_EQ(fault_of("用语: {单位: <着众>单位</>：}\n"), "本.yaml 3:10 Z441");
    EXPECT_EQ(fault_of("用语: {单位: <青>单位</>：}\n"), "本.yaml 3:10 Z440");
    EXPECT_EQ(fault_of("用语: {注: <粗>注</>：, 单位: <主>单位</>：, 来源: \\<来源>}\n"), "0 faults");
    EXPECT_EQ(fault_of("颜色: {青: {墨: 100/0/0/0, 屏: \"#00A0E9\", 黑白: 30, 字: 纸}}\n用语: {注: <青>注</>：}\n"),
              "0 faults");
}

TEST_F(Theming, marks_in_the_texts_of_a_parent_are_said_in_its_file) {
    write("父", "样式: 1\n继承: 日报红\n用语: {注: <粗>注：, 来源: <青>来源</>：}\n");
    EXPECT_EQ(faults(), Faults{});
    write("本", "样式: 1\n继承: 父\n");
    resolve("本");
    EXPECT_EQ(faults(), (Faults{"父.yaml 3:9 Z443", "父.yaml 3:20 Z440"}));
}

TEST_F(Theming, colours_by_name) {
    EXPECT_EQ(fault_of("角色: {今: 青}\n"), "本.yaml 3:9 Z256");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("黑 纸 主"));
    EXPECT_EQ(fault_of("装饰: {题牌: 青}\n"), "本.yaml 3:10 Z256");
    EXPECT_EQ(fault_of("颜色: {主: {字: 青}}\n"), "本.yaml 3:13 Z256");
    EXPECT_EQ(fault_of("面板: {字: {今值: {墨: 青}}}\n"), "本.yaml 3:18 Z256");
}

TEST_F(Theming, lists) {
    EXPECT_EQ(fault_of("面板: {字: {今值: {阶梯: 10pt}}}\n"), "本.yaml 3:19 Z257");
    EXPECT_EQ(fault_of("角色: {系列: [金, 浅金]}\n"), "本.yaml 3:10 Z257");
    EXPECT_EQ(fault_of("角色: {系列: 金}\n"), "本.yaml 3:10 Z257");
    EXPECT_EQ(fault_of("角色: {线条: [主, 黑]}\n"), "本.yaml 3:10 Z257");
}

TEST_F(Theming, inks) {
    for (const char* process : {"0/100/100", "0/100/100/0/0", "0/100/100/101", "0/-1/0/0", "红", "0//0/0"})
        EXPECT_EQ(fault_of("颜色: {主: {墨: " + std::string(process) + "}}\n"), "本.yaml 3:13 Z258") << process;
    for (const char* screen : {"D01C1F", "#D01C1", "#D01C1G", "#D01C1F0", "# 01C1F"})
        EXPECT_EQ(fault_of("颜色: {主: {屏: \"" + std::string(screen) + "\"}}\n"), "本.yaml 3:13 Z258") << screen;
}

TEST_F(Theming, options_of_a_kind_are_checked_as_in_a_spec) {
    EXPECT_EQ(fault_of("图种: {柱图: {柱宽: 宽}}\n"), "本.yaml 3:15 Z232");
    EXPECT_EQ(fault_of("图种: {柱图: {柱宽: 99mm}}\n"), "本.yaml 3:15 Z233");
    EXPECT_EQ(fault_of("图种: {柱图: {柱距: 大}}\n"), "本.yaml 3:15 Z231");
    EXPECT_EQ(fault_of("图种: {柱图: {连桥: 有}}\n"), "本.yaml 3:15 Z223");
}

TEST_F(Theming, unknown_themes) {
    resolve("日报洪");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z260"});
    EXPECT_EQ(sentence(), "没有“日报洪”这个样式，是不是“日报红”？");
    diagnostics_ = {};
    resolve("晚报天地玄黄");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("日报红"));
}

TEST_F(Theming, themes_are_names_and_no_paths) {
    for (const char* name : {"../日报红", "/etc/passwd", ".日报红", "themes/日报红"}) {
        diagnostics_ = {};
        resolve(name);
        EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z260"}) << name;
    }
}

TEST_F(Theming, an_unknown_parent_is_said_in_the_child) {
    write("甲", "样式: 1\n继承: 天地玄黄\n");
    resolve("甲");
    EXPECT_EQ(faults(), Faults{"甲.yaml 2:5 Z260"});
}

TEST_F(Theming, circles) {
    write("甲", "样式: 1\n继承: 乙\n");
    write("乙", "样式: 1\n继承: 甲\n");
    resolve("甲");
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z261");
    EXPECT_THAT(faults()[0], HasSubstr(".yaml 2:5 Z261"));
}

TEST_F(Theming, a_circle_says_its_faults_once) {
    write("甲", "样式: 1\n继承: 甲\n间踞: 1\n");
    resolve("甲");
    EXPECT_EQ(faults(), (Faults{"甲.yaml 2:5 Z261", "甲.yaml 3:1 Z251"}));
}

TEST_F(Theming, specs_beside_themes_are_none) {
    write("甲", "样式: 1\n");
    write("乙", "制图: 1\n样式: 甲\n");
    resolve("天地玄黄");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("甲"));
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, ::testing::Not(HasSubstr("乙")));
    diagnostics_ = {};
    resolve("甲.yaml");
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "改成 甲");
}

TEST_F(Theming, a_theme_that_cannot_be_read) {
    std::filesystem::create_directory(folder_ / "夹.yaml");
    resolve("夹");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z262"});
}

TEST_F(Theming, what_lies_beside_a_spec_leads_nowhere_else) {
    const std::filesystem::path elsewhere = spec_folder_.string() + "-外.yaml";
    std::ofstream(elsewhere) << "样式: 1\n继承: 日报红\n";
    std::filesystem::create_symlink(elsewhere, folder_ / "链.yaml");
    std::filesystem::create_symlink(folder_ / "没有", folder_ / "空.yaml");
    resolve("链");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z711"});
    diagnostics_ = {};
    resolve("空");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z260"}) << "a link to nothing is no theme";
    std::filesystem::remove(elsewhere);
}

TEST_F(Theming, a_root_above_the_specs_folder_takes_its_links_in) {
    const std::filesystem::path root = spec_folder_;
    folders_.spec = {.folder = root / "版", .root = root};
    std::filesystem::create_directories(root / "版/themes");
    write("../共用", "样式: 1\n继承: 日报红\n用语: {署名: 共用/}\n");
    std::filesystem::create_symlink("../../共用.yaml", root / "版/themes/链.yaml");
    EXPECT_EQ(resolve("链").credit_prefix, "共用/");
    EXPECT_EQ(faults(), Faults{});
    folders_.spec.root = root / "版";
    resolve("链");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z711"});
    diagnostics_ = {};
    folders_.spec.root = root / "themes"; // the spec itself lies elsewhere, as no file of data might
    resolve("链");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z711"});
    diagnostics_ = {};
    EXPECT_EQ(resolve("日报红").name, "日报红") << "what it has not may be the house's";
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, versions) {
    write("新", "样式: 2\n继承: 日报红\n");
    resolve("新");
    EXPECT_EQ(faults(), Faults{"新.yaml 1:5 Z263"});
}

TEST_F(Theming, a_theme_file_says_its_version_as_a_spec_does) {
    write("无", "继承: 日报红\n");
    resolve("无");
    EXPECT_EQ(faults(), Faults{"无.yaml 1:1 Z263"});
    EXPECT_EQ(sentence(), "缺少“样式: 1”，不能确定这是样式文件");
    diagnostics_ = {};
    write("父", "# 空\n");
    write("子", "theme: 1\n继承: 父\n");
    resolve("子");
    EXPECT_EQ(faults(), Faults{"父.yaml 1:1 Z263"}) << "a file without a key";
    diagnostics_ = {};
    write("错", "样试: 1\n继承: 日报红\n");
    resolve("错");
    EXPECT_EQ(faults(), Faults{"错.yaml 1:1 Z251"}) << "mistyped";
    diagnostics_ = {};
    resolve("{继承: 日报红}");
    EXPECT_EQ(faults(), Faults{}) << "the spec has its own";
}

TEST_F(Theming, keys_that_have_no_effect_are_refused) {
    EXPECT_EQ(fault_of("面板: {字: {徽章: {墨: 黑}}}\n"), "本.yaml 3:18 Z251");
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "删去它，写 装饰: {徽章字: 黑}");
    EXPECT_EQ(fault_of("面板: {字: {图题: {墨: 黑}}}\n"), "本.yaml 3:14 Z251");
    EXPECT_EQ(sentence(), "图题 只有 单图 有，写在 面板 里不起作用");
    for (const std::string type : {"板题", "栏题", "正文"})
        EXPECT_EQ(fault_of("单图: {字: {" + type + ": {字号: 9pt}}}\n"), "本.yaml 3:14 Z251") << type;
    for (const std::string key : {"题标宽", "题右空", "题基线", "正文空", "正文行距", "首行缩进"})
        EXPECT_EQ(fault_of("单图: {卡片: {" + key + ": 1mm}}\n").substr(0, 12), "本.yaml 3:1") << key;
    EXPECT_EQ(sentence(), "首行缩进 只有 面板 有，写在 单图 里不起作用");
    EXPECT_EQ(fault_of("面板: {字: {今值: {阶梯: [{题牌: 9mm}]}}}\n"), "本.yaml 3:21 Z251");
    EXPECT_EQ(fault_of("面板: {字: {今值: {阶梯: [{边距: 1mm}]}}}\n"), "本.yaml 3:21 Z251");
    EXPECT_EQ(fault_of("面板: {字: {板题: {阶梯: [{题牌: 9mm}]}, 徽章: {阶梯: [{边距: 1mm}]}}}\n"), "0 faults");
}

TEST_F(Theming, digits_that_are_set_as_han_have_no_size_of_their_own) {
    EXPECT_EQ(fault_of("面板: {字: {单位: {数字字号: 8pt}}}\n"), "本.yaml 3:21 Z251");
    EXPECT_EQ(fault_of("面板: {字: {板题: {数字字重: 粗}}}\n"), "本.yaml 3:21 Z251");
    EXPECT_EQ(fault_of("面板: {字: {单位: {阶梯: [{数字字号: 6pt}]}}}\n"), "本.yaml 3:20 Z251");
    EXPECT_EQ(fault_of("面板: {字: {单位: {数字字号: 8pt, 数字: 宋, 阶梯: [{数字字号: 7pt}]}}}\n"), "0 faults");
}

TEST_F(Theming, a_key_in_both_languages) {
    EXPECT_EQ(fault_of("间距: {标签: 1mm}\ngaps: {text: 1mm}\n"), "本.yaml 4:1 Z206");
    EXPECT_EQ(fault_of("间距: {标签: 1mm, label: 2mm}\n"), "本.yaml 3:15 Z206");
    EXPECT_EQ(fault_of("extends: 基础\n"), "本.yaml 3:1 Z206");
}

TEST_F(Theming, a_page_is_wanted_for_columns_in_a_theme) {
    write("无", "样式: 1\n默认尺寸: {单图: 3栏 x 60mm}\n");
    resolve("无");
    EXPECT_EQ(faults(), Faults{"无.yaml 2:12 Z264"});
}

TEST_F(Theming, a_theme_must_say_all_that_drawing_needs) {
    write("空", "样式: 1\n");
    resolve("空");
    EXPECT_EQ(faults(), Faults{"空.yaml 1:1 Z265"});
    EXPECT_EQ(sentence(), "这个样式没有继承别的样式，又没有写 角色 文字，画不出图");
    EXPECT_EQ(fault_of("颜色: {青: {墨: 100/0/0/0}}\n"), "本.yaml 3:6 Z265");
    EXPECT_EQ(sentence(), "颜色“青”没有写 屏、黑白");
}

TEST_F(Theming, what_a_parent_lacks_is_said_in_the_file_that_extends_no_other) {
    write("空", "样式: 1\n");
    write("子", "样式: 1\n继承: 空\n");
    resolve("{继承: 子}");
    EXPECT_EQ(faults(), Faults{"空.yaml 1:1 Z265"});
}

TEST_F(Theming, an_ink_of_middle_tone_has_no_legible_text) {
    const std::string rest = ", 屏: \"#888888\", 黑白: 50";
    EXPECT_EQ(fault_of("颜色: {中: {墨: 0/0/0/50" + rest + "}}\n"), "本.yaml 3:6 Z279");
    EXPECT_EQ(diagnostics_.errors(), 0u);
    EXPECT_EQ(fault_of("颜色: {中: {墨: 0/0/0/50" + rest + ", 字: 黑}}\n"), "0 faults") << "accepted by name";
}

TEST_F(Theming, text_on_an_ink_in_that_ink) {
    EXPECT_EQ(fault_of("颜色: {主: {字: 主}}\n"), "本.yaml 3:13 Z256");
    EXPECT_EQ(sentence(), "“主”上的字也用“主”，看不见");
}

TEST_F(Theming, what_is_drawn_in_bare_paper) {
    EXPECT_EQ(fault_of("角色: {今: 纸}\n"), "本.yaml 3:9 Z256");
    EXPECT_EQ(fault_of("角色: {系列: [金, 浅金, 纸, 驼, 橙, 中灰]}\n"), "本.yaml 3:18 Z256");
    EXPECT_EQ(fault_of("颜色: {白: {墨: 0/0/0/0, 屏: \"#FFFFFF\", 黑白: 0}}\n角色: {跌: 白}\n"),
              "本.yaml 4:9 Z256");
    EXPECT_EQ(fault_of("角色: {桥: 纸, 底: 纸}\n"), "0 faults") << "grounds may be left out";
}

TEST_F(Theming, faces) {
    EXPECT_EQ(fault_of("面板: {字: {今值: {字体: 标题松}}}\n"), "本.yaml 3:19 Z268");
    EXPECT_EQ(sentence(), "没有“标题松”这个字体角色，是不是“标题宋”？");
    EXPECT_EQ(fault_of("面板: {字: {今值: {数字: 无此体}}}\n"), "本.yaml 3:19 Z268");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("黑、宋、标题宋、楷、数字"));
    EXPECT_EQ(fault_of("面板: {字: {今值: {字体: \"\"}}}\n"), "本.yaml 3:19 Z268");
    EXPECT_EQ(fault_of("面板: {字: {今值: {数字: \"\"}}}\n"), "0 faults") << "as Han characters";
}

TEST_F(Theming, sizes_of_types_at_their_limit_and_below_it) {
    EXPECT_EQ(fault_of("面板: {字: {注: {字号: 6pt}}}\n"), "0 faults");
    EXPECT_EQ(fault_of("面板: {字: {注: {字号: 5.9pt}}}\n"), "本.yaml 3:18 Z259");
    EXPECT_EQ(fault_of("面板: {字: {注: {字号: 0pt}}}\n"), "本.yaml 3:18 Z259");
    EXPECT_EQ(fault_of("面板: {字: {注: {数字字号: 4pt}}}\n"), "本.yaml 3:20 Z259");
    EXPECT_EQ(fault_of("面板: {字: {今值: {阶梯: [10pt, 5pt]}}}\n"), "本.yaml 3:26 Z259");
}

TEST_F(Theming, lengths_that_are_negative) {
    EXPECT_EQ(fault_of("面板: {卡片: {题高: -1mm}}\n"), "本.yaml 3:15 Z252");
    EXPECT_EQ(sentence(), "“-1mm”是负的，这里不行");
    EXPECT_EQ(fault_of("单图: {卡片: {单位基线: -5mm}}\n"), "本.yaml 3:17 Z252");
    EXPECT_EQ(fault_of("面板: {字: {注: {字号: -7pt}}}\n"), "本.yaml 3:18 Z252");
    EXPECT_EQ(fault_of("单图: {卡片: {点内缩: -2mm}}\n"), "0 faults") << "points amid equal steps";
}

TEST_F(Theming, kinds_that_are_not_installed_are_a_warning) {
    EXPECT_EQ(fault_of("图种: {桩图: {柱宽: 9mm}}\n"), "本.yaml 3:6 Z269");
    EXPECT_EQ(diagnostics_.errors(), 0u);
    EXPECT_THAT(sentence(), HasSubstr("是不是“柱图”"));
    EXPECT_EQ(fault_of("图种: {天地玄黄: {宽: 9mm}}\n"), "本.yaml 3:6 Z269");
    EXPECT_THAT(diagnostics_.all()[0].fix_zh, HasSubstr("柱图"));
}

TEST_F(Theming, syntax_is_said_in_the_themes_file) {
    EXPECT_EQ(fault_of("间距：\n  标签: 1mm\n"), "本.yaml 3:3 Z102");
}

TEST_F(Theming, everything_at_once) {
    over_the_house("间距: {标签: 宽}\n角色: {今: 青}\n涨跌: {小数: 9}\n");
    EXPECT_EQ(faults(), (Faults{"本.yaml 3:10 Z252", "本.yaml 4:9 Z256", "本.yaml 5:10 Z253"}));
}

} // namespace
} // namespace zhitu::test
