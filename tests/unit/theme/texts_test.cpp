// Texts of a theme that cannot be seen on what they stand on, and titles without a ribbon.
#include "tests/unit/theme/theming.hpp"

#include "core/theme/newsprint.hpp"

#include <gmock/gmock.h>

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

class Texts : public Theming {
protected:
    std::string fix() const { return diagnostics_.all().empty() ? "" : diagnostics_.all()[0].fix_zh; }
    static std::string ink_of(const Theme& theme, const TypeRule& rule) {
        return theme.inks.at(static_cast<std::size_t>(rule.ink)).name;
    }
};

TEST_F(Texts, each_ink_of_a_text_is_seen_on_its_ground) {
    EXPECT_EQ(fault_of("单图: {字: {图题: {墨: 主}}}\n", false), "本.yaml 3:18 Z256");
    EXPECT_EQ(sentence(), "图题 用“主”，印在 题牌 的“主”上，对比只有 1，看不见");
    EXPECT_EQ(fix(), "改成 纸");
    EXPECT_EQ(fault_of("单图: {字: {今值: {墨: 纸}}}\n", false), "本.yaml 3:18 Z256");
    EXPECT_EQ(sentence(), "今值 用“纸”，印在 卡片 的“纸”上，对比只有 1，看不见");
    EXPECT_EQ(fix(), "改成 黑");
    EXPECT_EQ(fault_of("面板: {字: {注: {墨: 米}}}\n"), "本.yaml 3:17 Z256");
    EXPECT_EQ(fault_of("面板: {字: {栏题: {墨: 纸}}}\n"), "本.yaml 3:18 Z256");
    EXPECT_EQ(fault_of("单图: {字: {区间: {墨: 纸}}}\n", false), "本.yaml 3:18 Z256");
    EXPECT_EQ(fault_of("装饰: {徽章字: 主}\n"), "本.yaml 3:11 Z256");
    EXPECT_EQ(sentence(), "徽章字 用“主”，印在 涨 的“主”上，对比只有 1，看不见");
}

TEST_F(Texts, a_ground_that_was_named_last_is_at_fault_once) {
    EXPECT_EQ(fault_of("装饰: {卡片: 黑}\n"), "本.yaml 3:10 Z256");
    EXPECT_EQ(sentence(), "单位、今值、昔值 等 用“黑”，印在 卡片 的“黑”上，对比只有 1，看不见");
    EXPECT_EQ(fix(), "改成 纸");
    EXPECT_EQ(fault_of("装饰: {题牌: 纸}\n"), "本.yaml 3:10 Z256");
    EXPECT_EQ(sentence(), "板题 用“纸”，印在 题牌 的“纸”上，对比只有 1，看不见");
    EXPECT_EQ(fix(), "改成 黑");
    EXPECT_EQ(fault_of("角色: {涨: 浅红}\n"), "本.yaml 3:9 Z256");
}

TEST_F(Texts, an_ink_that_was_changed_is_at_fault_once) {
    EXPECT_EQ(fault_of("颜色: {主: {墨: 0/10/0/0}}\n"), "本.yaml 3:6 Z256");
    EXPECT_THAT(sentence(), HasSubstr("板题、徽章字、压在上面的字 用“纸”，印在 题牌 的“主”上"));
    EXPECT_THAT(fix(), HasSubstr("“主”"));
    EXPECT_EQ(fault_of("颜色: {黑: {屏: \"#FFFFFF\"}}\n"), "本.yaml 3:6 Z256") << "white on a screen";
    EXPECT_EQ(fault_of("颜色: {黑: {墨: 0/0/0/0, 屏: \"#FFFFFF\", 黑白: 0}}\n"), "本.yaml 3:6 Z256");
    EXPECT_EQ(sentence(), "“黑”没有墨，同白纸一样，用它画的看不见");
}

TEST_F(Texts, ground_and_text_that_change_together_are_fine) {
    EXPECT_EQ(fault_of("装饰: {题牌: 米}\n面板: {字: {板题: {墨: 黑}}}\n"), "0 faults");
    EXPECT_EQ(fault_of("装饰: {徽章字: 黑}\n角色: {涨: 金, 跌: 驼}\n"), "0 faults");
}

TEST_F(Texts, what_stands_on_parts_is_seen_in_the_ink_that_the_theme_names) {
    EXPECT_EQ(fault_of("颜色: {暗红: {字: 黑}}\n"), "本.yaml 3:14 Z256");
    EXPECT_THAT(sentence(), HasSubstr("压在上面的字 用“黑”，印在 系列 的“暗红”上，对比只有 1."));
    EXPECT_EQ(fix(), "改成 纸");
    EXPECT_EQ(fault_of("颜色: {浅红: {字: 纸}}\n"), "本.yaml 3:14 Z256");
    EXPECT_THAT(sentence(), HasSubstr("印在 昔 的“浅红”上"));
    EXPECT_EQ(fault_of("颜色: {飘尾: {字: 黑}}\n"), "0 faults") << "no part has this ink";
    EXPECT_EQ(fault_of("颜色: {飘尾: {字: 黑}}\n角色: {今: 飘尾}\n"), "本.yaml 3:14 Z256") << "now one has it";
    EXPECT_EQ(fault_of("颜色: {浅红: {墨: 0/100/100/60, 屏: \"#700000\"}}\n"), "本.yaml 3:6 Z256");
    EXPECT_EQ(fix(), "给“浅红”写 字: 纸") << "the parent chose it for a light one";
    EXPECT_EQ(fault_of("颜色: {浅红: {墨: 0/100/100/60, 屏: \"#700000\", 字: 纸}}\n"), "0 faults");
    EXPECT_EQ(fault_of("颜色: {新: {墨: 0/100/100/60, 屏: \"#700000\", 黑白: 90}}\n角色: {昔: 新}\n"), "0 faults")
        << "the program chooses";
}

TEST_F(Texts, a_type_without_an_ink_has_that_of_texts) {
    const Theme theme = over_the_house("角色: {文字: 灰}\n单图: {字: {注: {墨: 黑}}}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(ink_of(theme, theme.board.type(TypeRole::value_now)), "灰");
    EXPECT_EQ(ink_of(theme, theme.single.type(TypeRole::credit)), "灰");
    EXPECT_EQ(ink_of(theme, theme.single.type(TypeRole::note)), "黑");
    EXPECT_EQ(ink_of(theme, theme.board.type(TypeRole::board_title)), "纸") << "the house names it";
    EXPECT_EQ(fault_of("角色: {文字: 米}\n"), "本.yaml 3:10 Z256") << "once, where it is named";
}

TEST_F(Texts, a_form_that_is_not_drawn_is_not_checked) {
    for (const std::string plaque : {"", "装饰: {题牌: 米}\n"}) {
        EXPECT_EQ(fault_of(plaque + "面板: {字: {板题: {墨: 主}}}\n单图: {字: {图题: {墨: 黑}}}\n", plaque.empty()),
                  plaque.empty() ? "本.yaml 3:18 Z256" : "0 faults");
    }
    EXPECT_EQ(fault_of("装饰: {题牌: 米}\n面板: {字: {板题: {墨: 黑}}}\n", false), "本.yaml 3:10 Z256");
    EXPECT_EQ(sentence(), "图题 用“纸”，印在 题牌 的“米”上，对比只有 1.08，看不见");
}

TEST_F(Texts, the_specs_own_map_is_at_fault_in_the_spec) {
    resolve("{继承: 日报红, 装饰: {卡片: 黑}}");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:24 Z256"});
    diagnostics_ = {};
    resolve("{继承: 日报红, 颜色: {黑: {墨: 0/0/0/0, 屏: \"#FFFFFF\", 黑白: 0}}}");
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:20 Z256"});
}

TEST_F(Texts, a_title_without_its_ribbon_takes_the_ink_of_texts_on_the_ground) {
    const Theme theme = resolve("{继承: 日报红, 题饰: 无}");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(ink_of(theme, theme.board.type(TypeRole::board_title)), "黑");
    EXPECT_EQ(ink_of(theme, theme.single.type(TypeRole::chart_title)), "黑");
    const Theme red = resolve("{继承: 日报红, 题饰: 无, 单图: {字: {图题: {墨: 主}}}}");
    EXPECT_EQ(ink_of(red, red.single.type(TypeRole::chart_title)), "主") << "seen, so it stays";
    resolve("{继承: 日报红, 题饰: 无, 单图: {字: {图题: {墨: 纸}}}}", false);
    EXPECT_EQ(faults(), Faults{"spec.yaml 1:39 Z256"}) << "typed for the bare title";
}

TEST_F(Texts, a_bare_title_has_no_beam_through_it_and_is_flush_with_the_cards) {
    const Theme theme = resolve("{继承: 日报红, 题饰: 无}");
    for (const FormRule* form : {&theme.board, &theme.single}) {
        EXPECT_EQ(form->sheet.ground_top.mm(), 0);
        EXPECT_EQ(form->plaque.padding.mm(), 0);
        EXPECT_EQ(form->plaque.tail.mm(), 0);
        EXPECT_EQ(form->plaque.width.mm(), 0) << "it has all the room there is";
    }
    const double room = (0.9 + 12) / 2; // under the beam, to the cards
    EXPECT_NEAR((theme.single.plaque.baseline - 14_pt * 0.38).mm(), room, 1e-9);
    EXPECT_EQ(theme.single.sheet.subtitle_baseline.mm(), theme.single.plaque.baseline.mm()) << "beside the title";
    const Theme over = resolve("{继承: 日报红, 题饰: 无, 单图: {版面: {底顶: 9mm}, 题牌: {基线: 7mm}}}");
    EXPECT_EQ(over.single.sheet.ground_top.mm(), 9) << "a beam under it stays";
}

} // namespace
} // namespace zhitu::test
