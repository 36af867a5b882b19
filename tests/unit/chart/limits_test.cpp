// How much a plugin may ask for and say: at the edge it is heard, past it the chart fails or the rest is dropped.
#include "tests/unit/chart/charting.hpp"

#include "core/base/limits.hpp"

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

using In = const zhitu_input*;
using ToPlan = const zhitu_plan*;
using ToScene = const zhitu_scene*;

template <std::size_t count> std::int32_t wish(In, ToPlan p) {
    for (std::size_t i = 0; i < count; ++i)
        if (p->fit(p->self, 1, 0, ZHITU_TYPE_NOTE, 9)) return 1;
    return 0;
}

template <std::size_t count> std::int32_t complain(In, ToPlan p) {
    const std::string sentence(limits::complaint_bytes + 1, 'x');
    const zhitu_text text{sentence.data(), sentence.size()};
    for (std::size_t i = 0; i < count; ++i) p->complain(p->self, ZHITU_SEVERITY_WARNING, 1, 0, text, text);
    return 0;
}

template <std::size_t count> std::int32_t draw_shapes(In, ToScene s) {
    for (std::size_t i = 0; i < count; ++i)
        if (s->rect(s->self, {0, 0, 1, 1}, ZHITU_INK_NOW, 0)) return 1;
    return 0;
}

template <std::size_t count> std::int32_t draw_texts(In, ToScene s) {
    const zhitu_text text{"x", 1};
    for (std::size_t i = 0; i < count; ++i)
        if (s->text(s->self, text, 1, 1, ZHITU_TYPE_NOTE, ZHITU_ALIGN_LEFT, ZHITU_INK_TEXT)) return 1;
    return 0;
}

class ChartLimits : public Charting {
protected:
    ChartLimits() { read("column", two_periods); }
    void plan_with(decltype(zhitu_chart::plan) plan_call) {
        const zhitu_chart calls{sizeof(zhitu_chart), 0, plan_call, nullptr};
        calls_ = &calls;
        plan();
    }
    Drawing draw_with(decltype(zhitu_chart::draw) draw_call) {
        const Chart sound = chart();
        const Plan planned = plan_chart(sound, nominal_, diagnostics_);
        const zhitu_chart calls{sizeof(zhitu_chart), 0, nullptr, draw_call};
        const Chart drawn{sound.spec, sound.data, sound.theme, calls, sound.typesetter, sound.board};
        return draw_chart(drawn, planned, frame_, Types(theme_.form(false)));
    }
};

TEST_F(ChartLimits, wishes) {
    plan_with(wish<limits::wishes_a_panel>);
    EXPECT_THAT(failure([&] { plan_with(wish<limits::wishes_a_panel + 1>); }).en, HasSubstr("asks for too much"));
}

TEST_F(ChartLimits, complaints_and_their_length) {
    plan_with(complain<limits::complaints_a_panel>);
    EXPECT_EQ(diagnostics_.all().size(), limits::complaints_a_panel);
    EXPECT_EQ(diagnostics_.all()[0].zh.size(), limits::complaint_bytes);
    diagnostics_ = {};
    plan_with(complain<limits::complaints_a_panel + 5>);
    EXPECT_EQ(diagnostics_.all().size(), limits::complaints_a_panel) << "enough has been said";
}

TEST_F(ChartLimits, shapes) {
    EXPECT_EQ(draw_with(draw_shapes<limits::shapes_a_panel>).front.size(), limits::shapes_a_panel);
    EXPECT_THAT(failure([&] { draw_with(draw_shapes<limits::shapes_a_panel + 1>); }).en, HasSubstr("200000"));
}

template <std::size_t count> std::int32_t draw_points(In, ToScene s) {
    const std::vector<double> points(2 * count, 1);
    return s->polyline(s->self, points.data(), count, ZHITU_INK_NOW, 1, 0);
}

TEST_F(ChartLimits, points) {
    EXPECT_EQ(draw_with(draw_points<limits::points_a_panel>).front.size(), 1u);
    EXPECT_THAT(failure([&] { draw_with(draw_points<limits::points_a_panel + 1>); }).en,
                HasSubstr("8000000 points"));
}

TEST_F(ChartLimits, that_many_data_pass_are_not_the_plugins_fault) {
    std::string data;
    for (int row = 0; row < 12'500; ++row) data += (row ? ", 甲" : "{甲") + std::to_string(row) + ": 1";
    read("column", "数据: " + data + "}\n");
    const MachineError error = failure([&] { draw_with(draw_shapes<limits::shapes_a_panel + 1>); });
    EXPECT_EQ(error.zh, "“柱图”要画的图形超过 200000 个；数据太多，先汇总再画");
    EXPECT_EQ(error.en,
              "“column” has more than 200000 shapes to draw: there are too many data, aggregate them first");
}

TEST_F(ChartLimits, texts) {
    EXPECT_EQ(draw_with(draw_texts<limits::texts_a_panel>).texts.size(), limits::texts_a_panel);
    EXPECT_THAT(failure([&] { draw_with(draw_texts<limits::texts_a_panel + 1>); }).en, HasSubstr("20000"));
}

} // namespace
} // namespace zhitu::test
