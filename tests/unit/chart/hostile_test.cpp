// Plugins that misbehave cost one chart and one sentence, in both languages; nothing crashes.
#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

struct Misdeed {
    const char* stem; // also the plugin's name and the kind's English name
    const char* kind;
    const char* phase_zh;
    const char* phase_en;
    const char* reason;
};

class Hostile : public Charting, public ::testing::WithParamInterface<Misdeed> {};

TEST_P(Hostile, is_named_with_kind_phase_and_reason) {
    const Misdeed& misdeed = GetParam();
    read_panel(misdeed.stem, "    " + two_periods);
    const MachineError error = failure([&] { draw(); });
    for (const char* part :
         {misdeed.stem, misdeed.kind, misdeed.phase_zh, misdeed.reason, "面板1 · 生产总值", "1.0.0"})
        EXPECT_THAT(error.zh, HasSubstr(part));
    for (const char* part : {misdeed.stem, misdeed.phase_en, misdeed.reason, "panel 1 · 生产总值", "1.0.0"})
        EXPECT_THAT(error.en, HasSubstr(part));
    EXPECT_THAT(error.zh, HasSubstr(plugins_.file(std::string(misdeed.stem) + ".so").string()));
}

INSTANTIATE_TEST_SUITE_P(
    plugins, Hostile,
    ::testing::Values(
        Misdeed{"draws_nan", "非数图", "绘图", "drawing", "scene.rect: a number is not finite or off the page"},
        Misdeed{"floods_shapes", "泛滥图", "绘图", "drawing", "more than 200000 shapes"},
        Misdeed{"invalid_utf8", "乱码图", "绘图", "drawing", "scene.text: invalid UTF-8"},
        Misdeed{"plans_nothing", "无尺图", "绘图", "drawing", "a row was asked of an axis that is not a band"},
        Misdeed{"throws_in_draw", "抛错于绘制", "绘图", "drawing", "the ruler broke"},
        Misdeed{"throws_in_plan", "抛错于规划", "规划", "planning", "it threw something that is no std::exception"},
        Misdeed{"unknown_ink", "怪墨图", "绘图", "drawing", "scene.rect: no such ink"},
        Misdeed{"wild_label", "野签图", "绘图", "drawing", "scene.label: no such cell"},
        Misdeed{"wild_row", "野行图", "规划", "planning", "plan.complain: no such row"}),
    [](const auto& each) { return std::string(each.param.stem); });

TEST_F(Charting, a_plugin_that_does_nothing_wrong_is_drawn) {
    read("well_behaved", two_periods);
    frame_.x = {sizeof(zhitu_scale), ZHITU_SCALE_BAND, 0, 0, 10, 40, 15, 20, 9};
    const Drawing drawing = draw();
    EXPECT_EQ(drawing.front.size(), 2u) << "a dot a row";
    EXPECT_EQ(drawing.texts.size(), 2u) << "and a label";
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Charting, a_plugin_built_without_the_sdk_may_throw_across) {
    read("column", two_periods);
    const zhitu_chart throwing{
        sizeof(zhitu_chart), 0,
        [](const zhitu_input*, const zhitu_plan*) -> std::int32_t { throw std::runtime_error("no\x1b[31m paper"); },
        nullptr};
    calls_ = &throwing;
    EXPECT_THAT(failure([&] { plan(); }).zh, HasSubstr("no\\x1b[31m paper"))
        << "and its words cannot paint a terminal";
}

TEST_F(Charting, a_refusal_without_a_reason_is_said_so) {
    read("column", two_periods);
    const zhitu_chart silent{sizeof(zhitu_chart), 0,
                             [](const zhitu_input*, const zhitu_plan*) -> std::int32_t { return 1; }, nullptr};
    calls_ = &silent;
    const MachineError error = failure([&] { plan(); });
    EXPECT_THAT(error.en, HasSubstr("no reason given"));
    EXPECT_THAT(error.zh, ::testing::StartsWith("插件 bar 1.1.0 的“柱图”在规划时失败"))
        << "a single chart has no panel";
}

} // namespace
} // namespace zhitu::test
