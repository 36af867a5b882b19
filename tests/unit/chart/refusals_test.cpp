// What a plugin may hand over the boundary, call by call: whatever is not sound is refused and names the call.
#include "tests/unit/chart/charting.hpp"

#include <array>
#include <limits>

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double far = 1e9;            // mm
constexpr std::uint32_t nothing = 999; // as an ink, type, column, row, side ...

zhitu_text text(const char* characters) { return {characters, std::char_traits<char>::length(characters)}; }

zhitu_axis band() {
    zhitu_axis axis{};
    axis.size = sizeof axis;
    axis.axis = ZHITU_AXIS_X;
    axis.kind = ZHITU_SCALE_BAND;
    return axis;
}

struct PlanCall {
    const char* reason;
    std::int32_t (*plan)(const zhitu_input*, const zhitu_plan*);
};
/// Named so that a table of them stays readable.
using In = const zhitu_input*;
using ToPlan = const zhitu_plan*;

const PlanCall plan_calls[] = {
    {"plan.axis: no such axis", [](In, ToPlan p) { return p->axis(p->self, nullptr); }},
    {"plan.axis: no such axis",
     [](In, ToPlan p) {
         zhitu_axis axis = band();
         axis.axis = 2;
         return p->axis(p->self, &axis);
     }},
    {"plan.axis: no such axis",
     [](In, ToPlan p) {
         zhitu_axis axis = band();
         axis.size = 8;
         return p->axis(p->self, &axis);
     }},
    {"plan.axis: no such scale",
     [](In, ToPlan p) {
         zhitu_axis axis = band();
         axis.kind = ZHITU_SCALE_NONE;
         return p->axis(p->self, &axis);
     }},
    {"plan.axis: no such channel",
     [](In, ToPlan p) {
         zhitu_axis axis = band();
         axis.channel = 2;
         return p->axis(p->self, &axis);
     }},
    {"plan.axis: a measure is not a length",
     [](In, ToPlan p) {
         zhitu_axis axis = band();
         axis.thickness = nan;
         return p->axis(p->self, &axis);
     }},
    {"plan.axis: a measure is not a length",
     [](In, ToPlan p) {
         zhitu_axis axis = band();
         axis.inset = -1;
         return p->axis(p->self, &axis);
     }},
    {"plan.series: no such column", [](In, ToPlan p) { return p->series(p->self, 2, ZHITU_INK_NOW, 0); }},
    {"plan.series: no such ink", [](In, ToPlan p) { return p->series(p->self, 1, nothing, 0); }},
    {"plan.room: no such side or type",
     [](In, ToPlan p) { return p->room(p->self, nothing, ZHITU_TYPE_NOTE, nullptr, 0, 1); }},
    {"plan.room: no such side or type",
     [](In, ToPlan p) { return p->room(p->self, ZHITU_SIDE_LEFT, nothing, nullptr, 0, 1); }},
    {"plan.room: the gap is not a length",
     [](In, ToPlan p) { return p->room(p->self, ZHITU_SIDE_LEFT, ZHITU_TYPE_NOTE, nullptr, 0, nan); }},
    {"plan.room: a sample is not UTF-8",
     [](In, ToPlan p) {
         const zhitu_text sample = text("\xff");
         return p->room(p->self, ZHITU_SIDE_LEFT, ZHITU_TYPE_NOTE, &sample, 1, 0);
     }},
    {"plan.fit: no such column or type", [](In, ToPlan p) { return p->fit(p->self, 2, 0, ZHITU_TYPE_NOTE, 9); }},
    {"plan.fit: no such column or type", [](In, ToPlan p) { return p->fit(p->self, 1, 0, nothing, 9); }},
    {"plan.fit: no such row", [](In, ToPlan p) { return p->fit(p->self, 1, 2, ZHITU_TYPE_NOTE, 9); }},
    {"plan.fit: the width is not a length",
     [](In, ToPlan p) { return p->fit(p->self, 1, 0, ZHITU_TYPE_NOTE, nan); }},
    {"plan.growth: no such rows", [](In, ToPlan p) { return p->growth(p->self, ZHITU_PLACE_BETWEEN, 0, 2); }},
    {"plan.growth: no such rows", [](In, ToPlan p) { return p->growth(p->self, nothing, 0, 1); }},
    {"plan.complain: no such column",
     [](In, ToPlan p) { return p->complain(p->self, ZHITU_SEVERITY_ERROR, 2, 0, text("坏"), text("bad")); }},
    {"plan.complain: no such row",
     [](In, ToPlan p) { return p->complain(p->self, ZHITU_SEVERITY_ERROR, 1, 2, text("坏"), text("bad")); }},
};

TEST_F(Charting, unsound_calls_of_plan_are_refused) {
    read("column", two_periods);
    for (const PlanCall& call : plan_calls) {
        const zhitu_chart chart{sizeof(zhitu_chart), 0, call.plan, nullptr};
        calls_ = &chart;
        EXPECT_THAT(failure([&] { plan(); }).en, HasSubstr(call.reason));
    }
}

TEST_F(Charting, what_was_refused_fails_the_chart_even_if_the_plugin_does_not_care) {
    read("column", two_periods);
    const zhitu_chart careless{sizeof(zhitu_chart), 0,
                               [](In, ToPlan p) -> std::int32_t {
                                   p->fit(p->self, 1, 2, ZHITU_TYPE_NOTE, 9);
                                   p->series(p->self, 9, ZHITU_INK_NOW, 0);
                                   return 0;
                               },
                               nullptr};
    calls_ = &careless;
    EXPECT_THAT(failure([&] { plan(); }).en, HasSubstr("plan.fit: no such row"))
        << "the first refusal is the reason";
}

using ToScene = const zhitu_scene*;
struct SceneCall {
    const char* reason;
    std::int32_t (*draw)(In, ToScene);
};

zhitu_label wish() {
    zhitu_label label{};
    label.size = sizeof label;
    label.column = 1;
    label.seats[0] = ZHITU_SEAT_ABOVE;
    label.anchor = {10, 10, 5, 5};
    label.gap = -1;
    return label;
}

template <class Change> std::int32_t label_with(ToScene s, Change change) {
    zhitu_label label = wish();
    change(label);
    return s->label(s->self, &label);
}

constexpr std::array<double, 6> three_points{1, 1, 2, 2, 3, 3};
constexpr std::array<std::uint8_t, 3> move_line_line{ZHITU_MOVE, ZHITU_LINE, ZHITU_LINE};

std::int32_t path_with(ToScene s, std::vector<std::uint8_t> verbs, std::uint32_t fill, double width) {
    return s->path(s->self, verbs.data(), verbs.size(), three_points.data(), 3, fill, ZHITU_INK_RULE, width, 0);
}

const SceneCall shape_calls[] = {
    {"scene.line: a number is not", [](In, ToScene s) { return s->line(s->self, nan, 0, 1, 1, 1, 1, 0); }},
    {"scene.line: a number is not", [](In, ToScene s) { return s->line(s->self, 0, far, 1, 1, 1, 1, 0); }},
    {"scene.line: a number is not", [](In, ToScene s) { return s->line(s->self, 0, 0, 1, 1, 1, -1, 0); }},
    {"scene.line: no such ink", [](In, ToScene s) { return s->line(s->self, 0, 0, 1, 1, nothing, 1, 0); }},
    {"scene.rect: a number is not",
     [](In, ToScene s) {
         return s->rect(s->self, {0, 0, -1, 1}, 1, 0);
     }},
    {"scene.rect: a number is not",
     [](In, ToScene s) {
         return s->rect(s->self, {0, 0, 1, far}, 1, 0);
     }},
    {"scene.circle: a number is not", [](In, ToScene s) { return s->circle(s->self, 1, 1, -1, 1, 0, 0, 0); }},
    {"scene.circle: no such ink", [](In, ToScene s) { return s->circle(s->self, 1, 1, 1, 1, nothing, 1, 0); }},
    {"scene.polyline: no points", [](In, ToScene s) { return s->polyline(s->self, nullptr, 3, 1, 1, 0); }},
    {"scene.polyline: no points",
     [](In, ToScene s) { return s->polyline(s->self, three_points.data(), 0, 1, 1, 0); }},
    {"scene.polyline: the width",
     [](In, ToScene s) { return s->polyline(s->self, three_points.data(), 3, 1, nan, 0); }},
    {"more than 8000000 points",
     [](In, ToScene s) { return s->polyline(s->self, three_points.data(), 8'000'001, 1, 1, 0); }},
    {"scene.area: a number is not",
     [](In, ToScene s) {
         const std::array<double, 4> points{0, 0, nan, 1};
         return s->area(s->self, points.data(), 2, 1, 0);
     }},
    {"scene.area: no such ink", [](In, ToScene s) { return s->area(s->self, three_points.data(), 3, nothing, 0); }},
    {"scene.path: no verbs",
     [](In, ToScene s) { return s->path(s->self, nullptr, 0, three_points.data(), 3, 1, 0, 0, 0); }},
    {"scene.path: no such verb",
     [](In, ToScene s) {
         return path_with(s, {ZHITU_MOVE, 9, ZHITU_LINE}, 1, 0);
     }},
    {"scene.path: verbs and points",
     [](In, ToScene s) {
         return path_with(s, {ZHITU_MOVE, ZHITU_LINE}, 1, 0);
     }},
    {"scene.path: verbs and points",
     [](In, ToScene s) {
         return path_with(s, {ZHITU_MOVE, ZHITU_CURVE}, 1, 0);
     }},
    {"scene.path: verbs and points",
     [](In, ToScene s) {
         return path_with(s, {ZHITU_LINE, ZHITU_LINE, ZHITU_LINE}, 1, 0);
     }},
    {"scene.path: the width",
     [](In, ToScene s) {
         return path_with(s, {ZHITU_MOVE, ZHITU_LINE, ZHITU_LINE}, 1, -1);
     }},
};

const SceneCall text_calls[] = {
    {"scene.text: invalid UTF-8", [](In, ToScene s) { return s->text(s->self, text("\xe4\xb8"), 1, 1, 3, 0, 1); }},
    {"scene.text: invalid UTF-8 or too long",
     [](In, ToScene s) {
         const std::string endless(4001, 'x');
         return s->text(s->self, {endless.data(), endless.size()}, 1, 1, 3, 0, 1);
     }},
    {"scene.text: no such type", [](In, ToScene s) { return s->text(s->self, text("x"), 1, 1, nothing, 0, 1); }},
    {"scene.text: no such type", [](In, ToScene s) { return s->text(s->self, text("x"), 1, 1, 3, 3, 1); }},
    {"scene.text: no such type", [](In, ToScene s) { return s->text(s->self, text("x"), 1, 1, 3, 0, nothing); }},
    {"scene.text: a number is not", [](In, ToScene s) { return s->text(s->self, text("x"), 1, nan, 3, 0, 1); }},
    {"scene.label: the label is smaller", [](In, ToScene s) { return s->label(s->self, nullptr); }},
    {"scene.label: the label is smaller",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.size = 4; }); }},
    {"scene.label: no such type",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.type = nothing; }); }},
    {"scene.label: no such cell",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.column = 2; }); }},
    {"scene.label: no such cell",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.row = 2; }); }},
    {"scene.label: no such ink",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.over = nothing; }); }},
    {"scene.label: a number is not",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.anchor.width = -1; }); }},
    {"scene.label: a number is not",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.gap = nan; }); }},
    {"scene.label: no seat",
     [](In, ToScene s) { return label_with(s, [](zhitu_label& label) { label.seats[0] = ZHITU_SEAT_NONE; }); }},
    {"more than 20000 texts",
     [](In, ToScene s) -> std::int32_t {
         for (int i = 0; i < 10'001; ++i)
             s->text(s->self, text("x"), 1, 1, 3, 0, 1), label_with(s, [](zhitu_label&) {});
         return 0;
     }},
};

TEST_F(Charting, unsound_calls_of_draw_are_refused) {
    read("column", two_periods);
    const Chart sound = chart();
    const Plan planned = plan_chart(sound, nominal_, diagnostics_);
    const Types types(theme_.form(false));
    const auto refused = [&](const SceneCall& call) {
        const zhitu_chart calls{sizeof(zhitu_chart), 0, nullptr, call.draw};
        const Chart hostile{sound.spec, sound.data, sound.theme, calls, sound.typesetter, sound.board};
        EXPECT_THAT(failure([&] { draw_chart(hostile, planned, frame_, types); }).en, HasSubstr(call.reason));
    };
    for (const SceneCall& call : shape_calls) refused(call);
    for (const SceneCall& call : text_calls) refused(call);
}

TEST_F(Charting, sound_calls_of_draw_arrive) {
    read("column", two_periods);
    const Chart real = chart();
    const Plan planned = plan_chart(real, nominal_, diagnostics_);
    const zhitu_chart calls{
        sizeof(zhitu_chart), 0, nullptr, [](In, ToScene s) {
            return s->path(s->self, move_line_line.data(), 3, three_points.data(), 3, 0, ZHITU_INK_RULE, 0.5,
                           ZHITU_SHAPE_OBSTACLE | ZHITU_SHAPE_DASHED) |
                   s->area(s->self, three_points.data(), 3, ZHITU_INK_BRIDGE, ZHITU_SHAPE_BEHIND) |
                   s->text(s->self, text("约"), 3, 4, ZHITU_TYPE_NOTE, ZHITU_ALIGN_RIGHT, ZHITU_INK_TEXT);
        }};
    const Chart drawn{real.spec, real.data, real.theme, calls, real.typesetter, real.board};
    const Drawing drawing = draw_chart(drawn, planned, frame_, Types(theme_.form(false)));
    ASSERT_EQ(drawing.behind.size(), 1u);
    EXPECT_EQ(std::get<PathShape>(std::get<Shape>(drawing.behind[0].what)).verbs, "MLLZ") << "an area is closed";
    ASSERT_EQ(drawing.front.size(), 1u);
    const auto& path = std::get<PathShape>(std::get<Shape>(drawing.front[0].what));
    EXPECT_EQ(path.verbs, "MLL");
    EXPECT_EQ(path.points[2], (Point{3_mm, 3_mm}));
    EXPECT_EQ(path.fill, no_ink);
    EXPECT_EQ(path.stroke, theme_.ink(ZHITU_INK_RULE));
    EXPECT_EQ(path.dash.off, theme_.dash);
    EXPECT_EQ(std::get<PathShape>(std::get<Shape>(drawing.behind[0].what)).dash, Dash());
    EXPECT_TRUE(drawing.front[0].obstacle);
    const auto& item = std::get<TextItem>(drawing.texts.at(0).what);
    EXPECT_EQ(item.align, Align::right);
    EXPECT_EQ(item.style, theme_.single.type(TypeRole::note).style);
}

} // namespace
} // namespace zhitu::test
