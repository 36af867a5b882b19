#include "tests/unit/theme/theming.hpp"

#include <gmock/gmock.h>

namespace zhitu::test {
namespace {

using Unit = LengthText::Unit;

TEST_F(Theming, lengths_of_the_page) {
    const Theme theme = resolve();
    const auto mm = [&](double number, Unit unit) {
        return resolve_length({number, unit, {}}, theme, diagnostics_).mm();
    };
    EXPECT_NEAR(mm(2, Unit::column), 85.38, 0.005);
    EXPECT_NEAR(mm(1, Unit::column), 41.275, 1e-9) << "13 characters of 9 pt";
    EXPECT_NEAR(mm(1, Unit::all_columns), 350, 0.1) << "the width of the page";
    EXPECT_NEAR(mm(4, Unit::character), 12.7, 1e-9);
    EXPECT_NEAR(mm(2, Unit::line), 8.4667, 1e-4);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, lengths_that_need_no_page) {
    const auto mm = [&](double number, Unit unit) {
        return resolve_length({number, unit, {}}, {}, diagnostics_).mm();
    };
    EXPECT_DOUBLE_EQ(mm(85.4, Unit::mm), 85.4);
    EXPECT_DOUBLE_EQ(mm(8.54, Unit::cm), 85.4);
    EXPECT_DOUBLE_EQ(mm(72, Unit::pt), 25.4);
    EXPECT_DOUBLE_EQ(mm(96, Unit::px), 25.4);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, a_theme_without_a_page_knows_no_columns) {
    const Theme theme{.name = "无"};
    const Source& source = sources_.add("spec.yaml", "尺寸: 2栏 x 105mm\n");
    EXPECT_EQ(resolve_length({2, Unit::column, {&source, 8, 14}}, theme, diagnostics_), 0_mm);
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:5 Z264"});
    EXPECT_EQ(sentence(), "样式“无”没有版心，不能用 栏、字、行 作长度");
}

TEST_F(Theming, steps_of_a_ladder_add_up) {
    TypeRule rule;
    rule.style.size = 10_pt;
    rule.style.digit_size = 12_pt;
    rule.style.tracking = 0.06;
    rule.ladder = {{.tracking = 0}, {.plaque = 64_mm}, {.size = 5_pt}, {.digit_size = 11_pt}, {.padding = 1_mm}};
    EXPECT_EQ(stepped(rule, 0).style, rule.style);
    EXPECT_EQ(stepped(rule, 1).style.tracking, 0);
    EXPECT_FALSE(stepped(rule, 1).plaque);
    const SteppedType third = stepped(rule, 3);
    EXPECT_EQ(third.style.tracking, 0);
    EXPECT_EQ(third.plaque, 64_mm);
    EXPECT_NEAR(third.style.size.pt(), 5, 1e-9);
    EXPECT_NEAR(third.style.digit_size.pt(), 6, 1e-9) << "the digits keep their proportion";
    EXPECT_NEAR(stepped(rule, 4).style.digit_size.pt(), 11, 1e-9);
    EXPECT_NEAR(stepped(rule, 4).style.size.pt(), 5, 1e-9);
    EXPECT_EQ(stepped(rule, 99).padding, 1_mm) << "past the end nothing more happens";
}

TEST_F(Theming, a_theme_file_over_the_house) {
    const Theme theme = over_the_house("颜色: {主: {墨: 0/80/0/0}}\n间距: {标签: 2mm}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(theme.name, "本");
    EXPECT_EQ(theme.label_gap, 2_mm);
    EXPECT_EQ(theme.text_gap, 0.25_mm) << "what is not written is inherited";
    const Ink& main = theme.inks.at(static_cast<std::size_t>(theme.ink(ZHITU_INK_NOW)));
    EXPECT_EQ(main.magenta, 80);
    EXPECT_EQ(main.red, 0xD0) << "the screen colour too";
    EXPECT_EQ(theme.inks.size(), resolve().inks.size());
}

TEST_F(Theming, three_generations) {
    write("甲", "样式: 1\n继承: 日报红\n间距: {标签: 2mm, 文字: 1mm}\n");
    write("乙", "样式: 1\n继承: 甲\n间距: {标签: 3mm}\n");
    const Theme theme = resolve("乙");
    EXPECT_EQ(theme.label_gap, 3_mm);
    EXPECT_EQ(theme.text_gap, 1_mm);
    EXPECT_EQ(theme.legend_swatch, 2_mm);
}

TEST_F(Theming, parents_come_first_wherever_they_are_named) {
    write("甲", "样式: 1\n间距: {标签: 3mm}\n继承: 日报红\n");
    EXPECT_EQ(resolve("甲").label_gap, 3_mm);
}

TEST_F(Theming, the_spec_may_extend_a_theme_in_place) {
    const Theme theme = resolve("{继承: 日报红, 间距: {标签: 3mm}}");
    EXPECT_EQ(theme.label_gap, 3_mm);
    EXPECT_EQ(theme.name, "日报红");
    EXPECT_EQ(resolve("{间距: {标签: 4mm}}").label_gap, 4_mm) << "without a name it extends the default";
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, the_first_folder_wins) {
    write("日报红", "样式: 1\n间距: {标签: 9mm}\n");
    EXPECT_EQ(resolve("日报红").label_gap, 9_mm);
}

TEST_F(Theming, english_keys_are_the_same_keys) {
    const Theme theme = over_the_house(
        "gaps: {label: 3mm}\nroles: {now: 灰}\nornament: none\nmarks: full\nchange: {decimals: 2}\n"
        "panels: {sheet: {margin: 4mm}, card: {grid: yes}, type: {unit: {size: 7pt, weight: bold}}}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(theme.label_gap, 3_mm);
    EXPECT_FALSE(theme.ribbon);
    EXPECT_FALSE(theme.board.type(TypeRole::unit).style.half_width_marks);
    EXPECT_EQ(theme.growth_decimals, 2);
    EXPECT_EQ(theme.board.sheet.margin, 4_mm);
    EXPECT_TRUE(theme.board.card.grid);
    EXPECT_EQ(theme.board.type(TypeRole::unit).style.han.weight, 700);
}

TEST_F(Theming, a_type_inherits_what_is_not_written) {
    const TypeStyle house = resolve().single.type(TypeRole::value_now).style;
    const Theme theme = over_the_house("单图: {字: {今值: {墨: 主}}}\n");
    EXPECT_EQ(theme.single.type(TypeRole::value_now).style, house) << "another ink changes no size";
    EXPECT_EQ(theme.single.type(TypeRole::value_now).ink, theme.ink(ZHITU_INK_NOW));
}

TEST_F(Theming, digits_follow_the_han_face_unless_they_have_their_own) {
    const Theme theme =
        over_the_house("单图: {字: {今值: {字号: 9pt, 字重: 细}, 昔值: {字号: 9pt, 数字字号: 11pt}}}\n");
    const TypeStyle& now = theme.single.type(TypeRole::value_now).style;
    EXPECT_NEAR(now.digit_size.pt(), 9, 1e-9);
    EXPECT_EQ(now.digits.weight, 300);
    EXPECT_NEAR(theme.single.type(TypeRole::value_before).style.digit_size.pt(), 11, 1e-9);
}

TEST_F(Theming, a_ladder_replaces_the_inherited_one) {
    const Theme theme = over_the_house("面板: {字: {今值: {阶梯: [10pt, {字距: -0.02}]}}}\n");
    const TypeRule& now = theme.board.type(TypeRole::value_now);
    ASSERT_EQ(now.ladder.size(), 2u);
    EXPECT_EQ(now.ladder[1].tracking, -0.02);
    EXPECT_FALSE(now.ladder[1].size);
}

TEST_F(Theming, sections_may_stand_in_any_order) {
    const Theme theme = over_the_house("角色: {今: 青}\n默认尺寸: {单图: 1栏 x 50mm}\n颜色: {青: {墨: 100/0/0/0, "
                                       "屏: \"#00A0E9\", 黑白: 60, 字: 纸}}\n版心: {宽: 100mm, 栏数: 1}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(theme.inks.at(static_cast<std::size_t>(theme.ink(ZHITU_INK_NOW))).name, "青");
    EXPECT_NEAR(theme.single.width.mm(), 41.275, 1e-9);
}

TEST_F(Theming, sizes_are_written_as_in_a_spec) {
    EXPECT_EQ(over_the_house("默认尺寸: {单图: 130mm × 60mm}\n").single.width, 130_mm);
    EXPECT_NEAR(over_the_house("默认尺寸: {单图: 96px x 60mm}\n").single.width.mm(), 25.4, 1e-9);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, kinds_that_are_not_installed_are_no_error) {
    over_the_house("图种: {潮汐图: {浪高: 3mm}}\n");
    EXPECT_EQ(diagnostics_.errors(), 0u);
    EXPECT_EQ(faults(), Faults{"本.yaml 3:6 Z269"});
}

TEST_F(Theming, a_switch_of_a_kind_in_either_language) {
    EXPECT_EQ((over_the_house("图种: {column: {bridge: no}}\n").option_defaults.at({"column", "bridge"})), "否");
}

} // namespace
} // namespace zhitu::test
