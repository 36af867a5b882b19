#include "core/layout/fit.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

class Fit : public Arranging {
protected:
    Fit() {
        rule(TypeRole::value_now, 10, {9, 8});
        rule(TypeRole::value_before, 9, {8, 7});
        types_.emplace(form_);
    }
    void rule(TypeRole role, double size, std::initializer_list<double> ladder) {
        TypeRule& type = form_.types[static_cast<std::size_t>(role)];
        type.style.size = type.style.digit_size = Length::pt(size);
        for (double step : ladder) type.ladder.push_back({.size = Length::pt(step)});
    }
    /// `characters` Han characters with room for `ems` at 10 pt.
    static FitSample sample(TypeRole role, int characters, double ems, const std::string& where = "") {
        std::string text;
        for (int i = 0; i < characters; ++i) text += "字";
        return {role, text, at_most(Length::pt(10 * ems)), {}, where};
    }
    double size(TypeRole role) const { return types_->style(role).size.pt(); }
    Fitter fitter() { return Fitter(form_, *types_, fixed_, diagnostics_); }

    FormRule form_;
    std::optional<Types> types_;
};

TEST_F(Fit, what_fits_stays_as_it_is) {
    fitter().fit({sample(TypeRole::value_now, 5, 5)});
    EXPECT_NEAR(size(TypeRole::value_now), 10, 1e-9);
}

TEST_F(Fit, the_largest_size_that_fits_is_taken) {
    fitter().fit({sample(TypeRole::value_now, 5, 4.6)});
    EXPECT_NEAR(size(TypeRole::value_now), 9, 1e-9);
}

TEST_F(Fit, what_is_missing_is_missing_that_way) {
    FitSample high = sample(TypeRole::value_now, 1, 5);
    high.height = 1_mm; // digits at 8 pt, the last step, are 2.07 high
    fitter().fit({high});
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all().front().zh.find("“字”放不下：高还差 1."), 0u) << faults();
    say_too_wide("字", -1_mm, 2_mm, {}, "", diagnostics_);
    EXPECT_EQ(diagnostics_.all().back().zh, "“字”没有地方放，还差 2mm") << "no room is no number";
}

TEST_F(Fit, one_long_text_takes_its_whole_role_with_it_and_the_fitted_roles_step_together) {
    fitter().fit({sample(TypeRole::value_now, 5, 4), sample(TypeRole::value_before, 1, 5)});
    EXPECT_NEAR(size(TypeRole::value_now), 8, 1e-9);
    EXPECT_NEAR(size(TypeRole::value_before), 7, 1e-9); // the present stays one size larger
}

TEST_F(Fit, the_theme_says_whether_letters_are_condensed_before_they_shrink) {
    TypeRule& rule = form_.types[static_cast<std::size_t>(TypeRole::value_now)];
    rule.ladder = {{.tracking = -0.02}, {.condensed = 0.9}, {.size = 8_pt}};
    types_.emplace(form_);
    fitter().fit({sample(TypeRole::value_now, 5, 4.5)}); // 4.92 em when only closer, 4.43 when condensed too
    EXPECT_EQ(types_->style(TypeRole::value_now).condensed, 0.9);
    EXPECT_NEAR(size(TypeRole::value_now), 10, 1e-9);
    std::swap(rule.ladder[1], rule.ladder[2]);
    types_.emplace(form_);
    fitter().fit({sample(TypeRole::value_now, 5, 4.5)});
    EXPECT_EQ(types_->style(TypeRole::value_now).condensed, 1);
    EXPECT_NEAR(size(TypeRole::value_now), 8, 1e-9);
}

TEST_F(Fit, a_step_more_is_taken_where_it_keeps_words_whole) {
    TypeRule& rule = form_.types[static_cast<std::size_t>(TypeRole::value_now)];
    rule.ladder = {{.lines = 2}, {.size = 9_pt}, {.size = 8_pt}};
    types_.emplace(form_);
    const auto title = [](const char* text, double ems) {
        return FitSample{TypeRole::value_now, text, at_most(Length::pt(10 * ems))};
    };
    fitter().fit({title("固定增加值可支配收入", 5)});
    EXPECT_NEAR(size(TypeRole::value_now), 10, 1e-9) << "no size keeps all words whole";
    types_.emplace(form_);
    fitter().fit({title("全体居民可支配收入", 4.6)});
    EXPECT_NEAR(size(TypeRole::value_now), 9, 1e-9) << "全体居民|可支配收入 is five ems wide";
}

TEST_F(Fit, what_fits_nowhere_names_text_and_millimetres_once_a_panel) {
    fitter().fit({sample(TypeRole::value_now, 5, 3.9, "面板1"), sample(TypeRole::value_now, 6, 3.9, "面板1"),
                  sample(TypeRole::value_now, 5, 3.9, "面板2"), sample(TypeRole::value_now, 1, 3.9, "面板3")});
    ASSERT_EQ(diagnostics_.errors(), 2u);
    const std::string said = faults(); // 6 characters at 8 pt are 16.93, 39 pt are 13.76
    EXPECT_NE(said.find("面板1 “字字字字字字”放不下：要 16.93mm，只有 13.76mm，还差 3.18mm"), std::string::npos)
        << said;
    EXPECT_NE(said.find("面板2 “字字字字字”放不下"), std::string::npos) << said;
}

TEST_F(Fit, fewer_decimals_are_offered_only_where_they_would_fit) {
    const auto fix_of = [&](const char* text, double room, double needed) {
        diagnostics_ = {};
        say_too_wide(text, Length::mm(room), Length::mm(needed - room), {}, "", diagnostics_);
        return diagnostics_.all().front().fix_zh;
    };
    const std::string other = fix_of("字", 1, 2);
    EXPECT_EQ(fix_of("75938.00000000001", 10, 17), "写 小数: 2，少印几位");
    EXPECT_EQ(fix_of("75938.00000000001", 7.1, 17), "写 小数: 1，少印几位");
    EXPECT_EQ(fix_of("75938.00000000001", 4, 17), other) << "not even without decimals";
    EXPECT_EQ(fix_of("5075.7", 8.95, 8.99), other);
    EXPECT_EQ(fix_of("123456789.25", 8.95, 8.99), other);
}

TEST_F(Fit, a_label_that_may_be_left_out_steps_its_ladder_when_it_then_fits) {
    FitSample wish = sample(TypeRole::value_before, 5, 4.1);
    wish.optional = true;
    fitter().fit({sample(TypeRole::value_now, 1, 5), wish});
    EXPECT_NEAR(size(TypeRole::value_before), 8, 1e-9);
    EXPECT_EQ(faults(), "");
}

TEST_F(Fit, one_that_never_fits_costs_nothing) {
    FitSample wish = sample(TypeRole::value_before, 5, 2);
    wish.optional = true;
    fitter().fit({sample(TypeRole::value_now, 1, 5), wish});
    EXPECT_NEAR(size(TypeRole::value_before), 9, 1e-9);
    EXPECT_EQ(faults(), "");
}

TEST_F(Fit, one_panel_that_never_fits_does_not_spoil_another) {
    FitSample wish = sample(TypeRole::value_before, 5, 4.1, "面板1"),
              vain = sample(TypeRole::value_before, 5, 2, "面板2");
    wish.optional = vain.optional = true;
    fitter().fit({wish, vain});
    EXPECT_NEAR(size(TypeRole::value_before), 8, 1e-9);
}

TEST_F(Fit, of_two_wishes_for_a_text_one_is_granted_without_the_other) {
    FitSample vain = sample(TypeRole::value_before, 5, 2), modest = sample(TypeRole::value_before, 5, 4.1);
    vain.optional = modest.optional = true;
    modest.wish = 1;
    fitter().fit({vain, modest});
    EXPECT_NEAR(size(TypeRole::value_before), 8, 1e-9);
    EXPECT_EQ(faults(), "");
}

TEST_F(Fit, digits_may_have_to_be_low_too) {
    FitSample wish = sample(TypeRole::value_before, 1, 5);
    wish.optional = true;
    wish.height = fixed_.cap_height(form_.type(TypeRole::value_before).style) * 0.9;
    fitter().fit({wish});
    EXPECT_NEAR(size(TypeRole::value_before), 8, 1e-9);
}

TEST_F(Fit, an_excess_that_would_be_called_0mm_is_none) {
    FitSample nearly = sample(TypeRole::value_now, 5, 5);
    nearly.room = at_most(50_pt - 0.004_mm);
    fitter().fit({nearly});
    EXPECT_NEAR(size(TypeRole::value_now), 10, 1e-9);
    nearly.room = at_most(50_pt - 0.006_mm);
    fitter().fit({nearly});
    EXPECT_NEAR(size(TypeRole::value_now), 9, 1e-9);
}

TEST_F(Fit, trying_leaves_the_smallest_size_and_says_nothing) {
    EXPECT_FALSE(fitter().try_fit({sample(TypeRole::value_now, 9, 1)}));
    EXPECT_NEAR(size(TypeRole::value_now), 8, 1e-9);
    EXPECT_FALSE(diagnostics_.has_errors());
}

TEST_F(Fit, panel_titles_of_a_board_shrink_together) {
    const Layout layout = arrange(R"(标题: 郴州五年成就
尺寸: 85.4mm x 62mm
面板:
  - {标题: 全体居民人均可支配总收入, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}
  - {标题: 支出, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}
)");
    EXPECT_NEAR(size_of(layout, TypeRole::panel_title), 8, 0.001); // 12 characters
    EXPECT_EQ(faults(), "");
}

TEST_F(Fit, a_panel_title_of_thirteen_characters_is_asked_to_be_shorter) {
    arrange(R"(标题: 郴州五年成就
尺寸: 85.4mm x 62mm
面板:
  - {标题: 全体居民人均可支配总收入额, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}
  - {标题: 支出, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}
)");
    EXPECT_NE(faults().find(
                  "面板1 · 全体居民人均可支配总收入额 “全体居民人均可支配总收入额”放不下：要 36.01mm，只有 35mm"),
              std::string::npos)
        << faults();
}

TEST_F(Fit, a_board_title_loses_tracking_then_widens_its_plaque_then_shrinks) {
    const auto fitted = [&](const std::string& title) {
        const Layout layout = arrange("标题: " + title + "\n尺寸: 85.4mm x 62mm\n" + panels(2));
        EXPECT_EQ(faults(), "") << title;
        return std::tuple(size_of(layout, TypeRole::board_title),
                          layout.types.style(TypeRole::board_title).tracking, layout.plaque.width.mm());
    };
    EXPECT_EQ(fitted("郴州五年成就"), std::tuple(22.0, 0.06, 57.0));
    EXPECT_EQ(fitted("郴州市发展成就"), std::tuple(22.0, 0.0, 64.0));
    EXPECT_NEAR(std::get<0>(fitted("湘西土家族苗族自治州五年成就")), 12, 0.001);
}

TEST_F(Fit, on_a_narrow_sheet_the_plaque_keeps_its_tails_inside_the_margins) {
    const Layout layout = arrange("标题: 五年\n尺寸: 60mm x 62mm\n版式: 1x1\n" + panels(1));
    EXPECT_NEAR(layout.plaque.width.mm(), 60 - (2.8 + 6.6) * 2, 0.001);
    EXPECT_NEAR(layout.plaque.centre().x.mm(), 30, 0.001);
}

TEST_F(Fit, long_values_step_down_with_the_earlier_ones_a_point_behind) {
    const Layout layout = arrange("标题: 五年\n尺寸: 85.4mm x 62mm\n" + panels(2, "12345678.90元"));
    EXPECT_LT(size_of(layout, TypeRole::value_now), 10.5);
    EXPECT_NEAR(size_of(layout, TypeRole::value_now) - size_of(layout, TypeRole::value_before), 1, 0.001);
}

TEST_F(Fit, a_pill_lower_than_its_figure_is_refused_with_what_is_missing) {
    plan("标题: 收入\n尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {2016年: 1元, 2020年: 2元}\n增长: 自动\n");
    theme_.badge.height = 0_mm;
    zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    EXPECT_NE(faults().find("“100.0%”放不下：样式里徽章的高还差 2."), std::string::npos) << faults();
}

} // namespace
} // namespace zhitu::testing
