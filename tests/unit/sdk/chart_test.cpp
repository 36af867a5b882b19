#include <zhitu/plugin.hpp>

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <string>
#include <vector>

// A chart as an author writes it, called through the C tables by a host that writes down what it is told.
namespace zhitu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr Channel category{"横轴", "x", Channel::any, "类别", "categories"};
constexpr Channel value = Channel{"纵轴", "y", Channel::number, "数值", "numbers"}.many();
constexpr Channel size_channel = Channel{"半径", "radius", Channel::number, "大小", "sizes"}.optional();
constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "柱宽", "the width"};
constexpr NumberOption gap{"间隔", "gap", "0.6", "0", "4", "间隔", "the gap"};
constexpr BoolOption bridge{"连桥", "bridge", false, "连桥", "a bridge"};
constexpr ChoiceOption stacking{"排法", "stacking", {{"并列", "grouped"}, {"叠加", "stacked"}}, "排法", "how"};
constexpr TextOption prefix{"前缀", "prefix", "", "前缀", "before"};
constexpr NumberOption undeclared{"多余", "surplus", "0", "", "", "", ""};

constexpr Declaration declaration{"样图",
                                  "sample",
                                  "",
                                  "",
                                  channels(category, value, size_channel),
                                  options(thickness, gap, bridge, stacking, prefix),
                                  takes(),
                                  ""};

zhitu_text text(const char* characters) { return view(std::string_view(characters)); }

/// Two rows, a category and two columns of numbers; refuses whatever it is told to refuse.
struct Host {
    std::string failure;
    std::vector<std::string> calls;
    std::string refused_call;

    zhitu_cell periods[2] = {{text("2016年"), std::nan(""), ZHITU_CELL_PERIOD, 0},
                             {text("2020年"), std::nan(""), ZHITU_CELL_PERIOD, 0}};
    zhitu_cell numbers[2] = {{text("32.0"), 32, ZHITU_CELL_NUMBER, 0},
                             {text("—"), std::nan(""), ZHITU_CELL_MISSING, 0}};
    struct WideColumn { // as a later minor version may have it
        zhitu_column column;
        double later = 0;
    } columns[3] = {{{sizeof(WideColumn), 0, text("年份"), text(""), periods}},
                    {{sizeof(WideColumn), 0, text("甲"), text("亿元"), numbers}},
                    {{sizeof(WideColumn), 0, text("乙"), text("亿元"), numbers}}};
    zhitu_channel bound[3] = {{0, 1}, {1, 2}, {3, 0}};
    zhitu_option given[5] = {{7.5, {}}, {0.25, {}}, {1, {}}, {1, {}}, {0, text("约")}};
    std::uint32_t given_flags[5] = {0, ZHITU_OPTION_TYPED};
    std::uint32_t flags[2] = {0, ZHITU_ROW_HIGHLIGHTED};
    zhitu_span spans[1] = {{0, 1, 3, 9}};
    zhitu_host host{sizeof(zhitu_host), 0, this, measure, cap_height, format, fail};
    zhitu_plan plan{sizeof(zhitu_plan), 0, this, axis, series, room, fit, growth, complain};
    zhitu_scene scene{sizeof(zhitu_scene), 0, this, line, rect, circle, polyline, area, path, text_at, label};
    zhitu_input input{};

    Host() {
        input.size = sizeof(input);
        input.rows = 2;
        input.column_count = 3;
        input.channel_count = 3;
        input.option_count = 5;
        input.span_count = 1;
        input.form = ZHITU_FORM_PANEL;
        input.columns = &columns[0].column;
        input.channels = bound;
        input.options = given;
        input.option_flags = given_flags;
        input.row_flags = flags;
        input.spans = spans;
        input.frame = {1, 2, 30, 20};
        input.x = {sizeof(zhitu_scale), ZHITU_SCALE_BAND, 0, 0, 0, 30, 5, 10, 8};
        input.y = {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, 0, 40, 22, 2, 0, 0, 0};
        input.label_gap = 1.1;
        input.host = &host;
    }
    Host(const Host&) = delete;

    static Host& of(void* self) { return *static_cast<Host*>(self); }
    static std::int32_t note(void* self, const char* call) {
        of(self).calls.push_back(call);
        return of(self).refused_call == call;
    }
    static double measure(void*, std::uint32_t, zhitu_text text) { return 2.0 * static_cast<double>(text.size); }
    static double cap_height(void*, std::uint32_t type) { return type; }
    static std::uint64_t format(void*, std::uint32_t, double, char* out, std::uint64_t capacity) {
        const std::string_view printed = "2107.70";
        printed.copy(out, static_cast<std::size_t>(std::min<std::uint64_t>(capacity, printed.size())));
        return printed.size();
    }
    static void fail(void* self, zhitu_text why) { of(self).failure = view(why); }
    static std::int32_t axis(void* self, const zhitu_axis* asked) {
        of(self).asked.push_back(*asked);
        return note(self, "axis");
    }
    static std::int32_t series(void* self, std::uint32_t, std::uint32_t, std::uint32_t) {
        return note(self, "series");
    }
    static std::int32_t room(void* self, std::uint32_t, std::uint32_t, const zhitu_text* samples,
                             std::uint32_t count, double) {
        for (std::uint32_t i = 0; i < count; ++i) of(self).samples.emplace_back(view(samples[i]));
        return note(self, "room");
    }
    static std::int32_t fit(void* self, std::uint32_t, std::uint32_t, std::uint32_t, double) {
        return note(self, "fit");
    }
    static std::int32_t growth(void* self, std::uint32_t, std::uint32_t, std::uint32_t) {
        return note(self, "growth");
    }
    static std::int32_t complain(void* self, std::uint32_t, std::uint32_t column, std::uint32_t row, zhitu_text,
                                 zhitu_text) {
        of(self).complaint = {column, row};
        return note(self, "complain");
    }
    static std::int32_t line(void* self, double, double, double, double, std::uint32_t, double, std::uint32_t) {
        return note(self, "line");
    }
    static std::int32_t rect(void* self, zhitu_rect drawn, std::uint32_t, std::uint32_t) {
        of(self).drawn = drawn;
        return note(self, "rect");
    }
    static std::int32_t circle(void* self, double, double, double, std::uint32_t, std::uint32_t, double,
                               std::uint32_t) {
        return note(self, "circle");
    }
    static std::int32_t polyline(void* self, const double* points, std::uint64_t count, std::uint32_t, double,
                                 std::uint32_t) {
        of(self).points.assign(points, points + 2 * count);
        return note(self, "polyline");
    }
    static std::int32_t area(void* self, const double*, std::uint64_t, std::uint32_t, std::uint32_t) {
        return note(self, "area");
    }
    static std::int32_t path(void* self, const std::uint8_t* verbs, std::uint64_t verb_count, const double* points,
                             std::uint64_t count, std::uint32_t, std::uint32_t, double, std::uint32_t) {
        of(self).verbs.assign(verbs, verbs + verb_count);
        of(self).points.assign(points, points + 2 * count);
        return note(self, "path");
    }
    static std::int32_t text_at(void* self, zhitu_text, double, double, std::uint32_t, std::uint32_t,
                                std::uint32_t) {
        return note(self, "text");
    }
    static std::int32_t label(void* self, const zhitu_label* wish) {
        of(self).wish = *wish;
        return note(self, "label");
    }

    std::vector<zhitu_axis> asked;
    std::vector<std::string> samples;
    Cell complaint;
    zhitu_rect drawn{};
    std::vector<double> points;
    std::vector<std::uint8_t> verbs;
    zhitu_label wish{};
};

TEST(Input, gives_options_in_their_own_types) {
    const Host host;
    const Input p(host.input, declaration);
    EXPECT_EQ(p[thickness], 7.5_mm);
    EXPECT_EQ(p[gap], 0.25);
    EXPECT_TRUE(p[bridge]);
    EXPECT_EQ(p[stacking], 1u);
    EXPECT_EQ(p[prefix], "约");
    EXPECT_THROW(p[undeclared], Fault);
    EXPECT_FALSE(p.typed(thickness));
    EXPECT_TRUE(p.typed(gap)) << "the spec gives it";
    EXPECT_THROW(p.typed(undeclared), Fault);
}

TEST(Input, gives_columns_by_channel) {
    const Host host;
    const Input p(host.input, declaration);
    const Rows rows = p.rows();
    EXPECT_EQ(rows.size(), 2u);
    EXPECT_TRUE(std::all_of(rows.begin(), rows.end(), [&](Row row) { return p[category].is_period(row); }));
    EXPECT_EQ(p[category].text({1}), "2020年");
    EXPECT_TRUE(p[category].is_period());
    ASSERT_EQ(p.columns(value).size(), 2u);
    EXPECT_EQ(p.columns(value)[1].name(), "乙") << "a longer struct of a newer core must not shift the columns";
    EXPECT_EQ(p.columns(value)[1].unit(), "亿元");
    EXPECT_EQ(p[value].number({0}), 32);
    EXPECT_TRUE(p[value].missing({1}));
    EXPECT_FALSE(p[value].is_number({1}));
    EXPECT_EQ(p[value].format(2107.7), "2107.70");
    EXPECT_TRUE(p.columns(size_channel).empty());
    EXPECT_THROW(p[size_channel], Fault);
    EXPECT_THROW(p[value].text({2}), Fault);
}

TEST(Input, gives_measures_and_stresses) {
    const Host host;
    const Input p(host.input, declaration);
    EXPECT_EQ(p.frame(), (Rect{1_mm, 2_mm, 30_mm, 20_mm}));
    EXPECT_FALSE(p.single());
    EXPECT_FALSE(p.highlighted({0}));
    EXPECT_TRUE(p.highlighted({1}));
    EXPECT_TRUE(p.any_highlighted());
    EXPECT_EQ(p.measure(Type::note, "ab"), 4_mm);
    ASSERT_EQ(p.spans().size(), 1u);
    EXPECT_EQ(p.spans()[0].high, 9_mm);
}

TEST(Panel, scales_rows_and_numbers) {
    const Host host;
    const Panel p(host.input, declaration);
    EXPECT_EQ(p.x({1}), 15_mm);
    EXPECT_EQ(p.x.thickness(), 8_mm);
    EXPECT_EQ(p.y(0), 22_mm);
    EXPECT_EQ(p.y(20), 12_mm);
    EXPECT_THROW(p.y({0}), Fault);
    EXPECT_THROW(p.x(1.0), Fault);
}

template <void (*Body)(Plan&)> struct Planning : Chart {
    static constexpr const Declaration& declaration = zhitu::declaration;
    static void plan(Plan& p) { Body(p); }
};
TEST(Panel, rows_in_time_have_places_of_their_own) {
    Host host;
    const double places[]{5, 25};
    host.input.places = places;
    const Panel p(host.input, declaration);
    EXPECT_EQ(p.x({0}), 5_mm);
    EXPECT_EQ(p.x({1}), 25_mm);
}

template <void (*Body)(const Panel&, Scene&)> struct Drawing : Chart {
    static constexpr const Declaration& declaration = zhitu::declaration;
    static void draw(const Panel& p, Scene& s) { Body(p, s); }
};

void ask_for_everything(Plan& p) {
    p.x.band(category, {.thickness = p[thickness], .inset = 1.2_mm}, Axis::labels);
    p.y.linear(value, Axis::from_zero | Axis::zero_line, {.high = 100});
    p.series(p[value], Ink::now, true);
    p.room(Side::left, Type::category, p[category], 1_mm);
    p.fit(p[value], Type::value_now, 9_mm);
    p.growth_between({0}, {1});
    p.growth_in_lane();
    p.growth_in_span(p.spans().front());
    p.error(p[value].cell({1}), "缺", "missing");
    p.warning(p[value].name_cell(), "缺", "missing");
}

TEST(Plan, asks_through_the_table) {
    Host host;
    ASSERT_EQ(plan_of<Planning<ask_for_everything>>(&host.input, &host.plan), 0) << host.failure;
    EXPECT_THAT(host.calls, ElementsAre("axis", "axis", "series", "room", "fit", "growth", "growth", "growth",
                                        "complain", "complain"));
    EXPECT_EQ(host.asked[0].kind, std::uint32_t{ZHITU_SCALE_BAND});
    EXPECT_EQ(host.asked[0].thickness, 7.5);
    EXPECT_EQ(host.asked[1].axis, std::uint32_t{ZHITU_AXIS_Y});
    EXPECT_EQ(host.asked[1].channel, 1u);
    EXPECT_EQ(host.asked[1].flags, std::uint32_t{ZHITU_AXIS_FROM_ZERO} | std::uint32_t{ZHITU_AXIS_ZERO_LINE});
    EXPECT_TRUE(std::isnan(host.asked[1].domain_low));
    EXPECT_EQ(host.asked[1].domain_high, 100);
    EXPECT_THAT(host.samples, ElementsAre("2016年", "2020年"));
    EXPECT_EQ(host.complaint.column, 1u);
    EXPECT_EQ(host.complaint.row, ZHITU_NO_ROW);
}

TEST(Plan, a_refused_call_ends_it_with_its_name) {
    Host host;
    host.refused_call = "room";
    EXPECT_NE(plan_of<Planning<ask_for_everything>>(&host.input, &host.plan), 0);
    EXPECT_THAT(host.failure, HasSubstr("plan.room"));
    EXPECT_EQ(host.calls.back(), "room");
}

void throw_a_number(Plan&) { throw 42; }
void throw_a_sentence(const Panel&, Scene&) { throw std::runtime_error("the ruler broke"); }

TEST(Boundary, no_exception_leaves_the_plugin) {
    Host host;
    EXPECT_NE(plan_of<Planning<throw_a_number>>(&host.input, &host.plan), 0);
    EXPECT_THAT(host.failure, HasSubstr("no std::exception"));
    EXPECT_NE(draw_of<Drawing<throw_a_sentence>>(&host.input, &host.scene), 0);
    EXPECT_EQ(host.failure, "the ruler broke");
}

void draw_everything(const Panel& p, Scene& s) {
    const Point here = p.frame().centre();
    s.line(here, here, Ink::rule, p.rule_width());
    s.rect(Rect::between({5_mm, 9_mm}, {3_mm, 2_mm}), Ink::now, obstacle);
    s.circle(here, 1_mm, {.fill = Ink::now, .stroke = Ink::paper, .width = 0.4_mm});
    s.area({here, {1_mm, 2_mm}, {3_mm, 4_mm}}, Ink::bridge);
    s.path(Path().move(here).line(here).curve(here, here, here).close(), {.fill = series_ink(7)});
    s.text("注", here, Type::note, Align::centre);
    s.label({.cell = p[value].cell({1}),
             .anchor = around(here, 1_mm),
             .seats = {Seat::inside, Seat::above},
             .unit = true});
    s.polyline({{1_mm, 2_mm}, {3_mm, 4_mm}}, Ink::now, 0.8_mm);
}

TEST(Scene, draws_through_the_table) {
    Host host;
    ASSERT_EQ(draw_of<Drawing<draw_everything>>(&host.input, &host.scene), 0) << host.failure;
    EXPECT_THAT(host.calls, ElementsAre("line", "rect", "circle", "area", "path", "text", "label", "polyline"));
    EXPECT_EQ(host.drawn.x, 3);
    EXPECT_EQ(host.drawn.height, 7);
    EXPECT_THAT(host.verbs, ElementsAre(ZHITU_MOVE, ZHITU_LINE, ZHITU_CURVE, ZHITU_CLOSE));
    EXPECT_THAT(host.points, ElementsAre(1, 2, 3, 4));
    EXPECT_EQ(host.wish.row, 1u);
    EXPECT_EQ(host.wish.flags, std::uint32_t{ZHITU_LABEL_UNIT});
    EXPECT_THAT(host.wish.seats, ElementsAre(ZHITU_SEAT_INSIDE, ZHITU_SEAT_ABOVE, 0, 0, 0, 0, 0, 0));
    EXPECT_EQ(host.wish.anchor.width, 2);
}

TEST(Scene, a_refused_shape_ends_the_drawing) {
    Host host;
    host.refused_call = "circle";
    EXPECT_NE(draw_of<Drawing<draw_everything>>(&host.input, &host.scene), 0);
    EXPECT_THAT(host.failure, HasSubstr("scene.circle"));
}

TEST(Ink, series_start_again_after_the_last) {
    EXPECT_EQ(series_ink(0), series_ink(6));
    EXPECT_EQ(static_cast<std::uint32_t>(series_ink(5)), std::uint32_t{ZHITU_INK_SERIES_6});
}

} // namespace
} // namespace zhitu
