#include "core/label/place.hpp"

#include "core/text/fixed_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// One panel of 60 x 50 at (10, 10); texts 10 pt with fixed metrics.
class Place : public ::testing::Test {
protected:
    Place() {
        scene_.width = scene_.height = 100_mm;
        scene_.bounds = {{10_mm, 10_mm, 60_mm, 50_mm}};
        style_.size = style_.digit_size = 10_pt;
        style_.digits.role = "数字";
        spec_.charts.resize(1);
    }
    LabelItem& label(const std::string& text, Rect anchor, std::vector<Seat> seats) {
        LabelItem item;
        item.text = text;
        item.style = style_;
        item.ink = 1;
        item.ink_inside = 2;
        item.anchor = anchor;
        item.gap = 1_mm;
        item.seats = std::move(seats);
        scene_.items.push_back({"value", 0, std::move(item)});
        return std::get<LabelItem>(scene_.items.back().what);
    }
    Picture place() {
        FixedTypesetter typesetter;
        return zhitu::place(scene_, typeset(scene_, spec_, typesetter, diagnostics_), spec_, 0.25_mm, diagnostics_)
            .picture;
    }
    static std::vector<TextMark> texts(const Picture& picture) {
        std::vector<TextMark> found;
        for (const Mark& mark : picture.marks)
            if (const auto* text = std::get_if<TextMark>(&mark.what)) found.push_back(*text);
        return found;
    }
    Scene scene_;
    Spec spec_;
    TypeStyle style_;
    Diagnostics diagnostics_;
};

constexpr Rect column{30_mm, 30_mm, 12_mm, 20_mm};

TEST_F(Place, a_label_takes_its_best_seat) {
    label("19756", column, {Seat::above, Seat::below});
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].origin.y, 29_mm);
    EXPECT_EQ(found[0].ink, 1);
}

TEST_F(Place, a_taken_seat_sends_the_next_label_to_its_second) {
    label("19756", column, {Seat::above, Seat::below});
    label("27196", column, {Seat::above, Seat::below});
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].origin.y, 29_mm);
    EXPECT_GT(found[1].origin.y, 51_mm);
}

TEST_F(Place, the_more_urgent_label_is_placed_first_though_drawn_last) {
    label("19756", column, {Seat::above, Seat::below}).priority = 1;
    label("27196", column, {Seat::above, Seat::below}).priority = 0;
    const auto found = texts(place());
    EXPECT_GT(found.at(0).origin.y, 51_mm);
    EXPECT_EQ(found.at(1).origin.y, 29_mm);
}

TEST_F(Place, a_group_takes_the_same_seat_number) {
    const Rect low{50_mm, 48_mm, 9_mm, 2_mm}; // too low for a text inside
    label("40.8", column, {Seat::inside, Seat::above}).group = 3;
    label("1.2", low, {Seat::inside, Seat::above}).group = 3;
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].origin.y, 29_mm);
    EXPECT_EQ(found[1].origin.y, 47_mm);
}

TEST_F(Place, two_of_a_group_keep_the_gap_of_texts) {
    const double width = 4 * 0.506 * (10_pt).mm();
    const auto beside = [&](double gap) {
        scene_.items.clear();
        diagnostics_ = {};
        label("2016", {30_mm, 30_mm, Length::mm(width), 20_mm}, {Seat::above}).group = 1;
        label("2020", {Length::mm(30 + width + gap), 30_mm, Length::mm(width), 20_mm}, {Seat::above}).group = 1;
        return texts(place()).size();
    };
    EXPECT_EQ(beside(0.2), 0u);
    EXPECT_EQ(beside(0.26), 2u);
}

TEST_F(Place, inside_its_anchor_a_label_has_the_ink_for_it) {
    label("40.8", column, {Seat::inside});
    EXPECT_EQ(texts(place()).at(0).ink, 2);
}

TEST_F(Place, a_leader_goes_with_a_label_beside) {
    label("1.2", {30_mm, 49_mm, 9_mm, 1_mm}, {Seat::inside, Seat::beside_right});
    const Picture picture = place();
    ASSERT_EQ(picture.marks.size(), 2u);
    EXPECT_EQ(picture.marks[0].role, "leader");
    EXPECT_EQ(picture.marks[1].role, "value");
}

TEST_F(Place, a_leader_runs_through_no_text) {
    scene_.items.push_back({"text", 0, TextItem{"1", {32.5_mm, 29.6_mm}, Align::left, style_, 1}});
    scene_.items.push_back({"text", 0, TextItem{"2020", {35_mm, 31.75_mm}, Align::left, style_, 1}});
    label("1.2", {30_mm, 30_mm, 3_mm, 1_mm}, {Seat::beside_right});
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 3u);
    EXPECT_GT(found[2].origin.y, 33_mm) << "up, its leader would pass the 1";
}

TEST_F(Place, no_value_stands_between_the_names_of_rows) {
    for (double x : {20.0, 60.0})
        scene_.items.push_back({"row label", 0, TextItem{"2016", {Length::mm(x), 55_mm}, Align::left, style_, 1}});
    label("190.0", {30_mm, 52_mm, 9_mm, 1_mm}, {Seat::below, Seat::above});
    EXPECT_LT(texts(place()).back().origin.y, 52_mm);
}

/// A line over the point of another: a text on its far side would read as the upper one's.
TEST_F(Place, a_label_keeps_off_a_line_of_the_chart_as_long_as_there_is_another_seat) {
    const auto seat = [this](std::vector<Seat> seats) {
        scene_.items.clear();
        scene_.shape("reference line", 0, LineShape{{10_mm, 28_mm}, {70_mm, 28_mm}, 1, 0.1_mm, {0.8_mm, 0.7_mm}});
        label("过半", column, std::move(seats));
        return texts(place()).at(0).origin.y;
    };
    EXPECT_GT(seat({Seat::above, Seat::below}), 50_mm) << "above it stands the line";
    EXPECT_EQ(seat({Seat::above}), 29_mm) << "better on the line than nowhere";
}

TEST_F(Place, no_line_runs_between_a_point_and_its_label) {
    const auto line = [&](double y) {
        const Length at = Length::mm(y);
        PathShape path{"MLL", {{10_mm, at}, {30_mm, at}, {50_mm, at}}};
        path.width = 0.8_mm;
        scene_.items.push_back({"line", 0, std::move(path), true});
    };
    line(28);
    line(30);
    label("35", {28.5_mm, 28.5_mm, 3_mm, 3_mm}, {Seat::above, Seat::below}).stacks = true;
    label("36", {30_mm, 28_mm, 0_mm, 0_mm}, {Seat::above, Seat::below});
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_GT(found[0].origin.y, 31_mm);
    EXPECT_LT(found[1].origin.y, 28_mm) << "between it and the upper line's own point is nothing";
}

/// Two numbers in a pile would both be of the point under them.
TEST_F(Place, the_value_of_a_point_does_not_climb_over_that_of_another) {
    label("10811.21", {30_mm, 30_mm, 0_mm, 0_mm}, {Seat::above});
    label("10373.64", {33_mm, 30_mm, 0_mm, 0_mm}, {Seat::above, Seat::below});
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_LT(found[0].origin.y, 30_mm);
    EXPECT_GT(found[1].origin.y, 31_mm);
}

TEST_F(Place, what_finds_no_place_is_said_with_its_text_and_the_missing_millimetres) {
    label("19756", {30_mm, 10.5_mm, 12_mm, 40_mm}, {Seat::above}); // 0.5 of the 3.5 it takes
    EXPECT_TRUE(texts(place()).empty());
    ASSERT_EQ(diagnostics_.errors(), 1u);
    const std::string sentence = diagnostics_.all().front().zh;
    EXPECT_NE(sentence.find("19756"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("3.01"), std::string::npos) << sentence;                   // 0.711 x 10 pt + 1 - 0.5
    EXPECT_NE(sentence.find("文字宽 8.9mm、高 2.5mm"), std::string::npos) << sentence; // 5 x 0.506, 0.711 x 10 pt
}

TEST_F(Place, an_optional_label_is_left_out_in_silence) {
    label("19756", {30_mm, 10.5_mm, 12_mm, 40_mm}, {Seat::above}).optional = true;
    EXPECT_TRUE(texts(place()).empty());
    EXPECT_FALSE(diagnostics_.has_errors());
}

TEST_F(Place, a_label_that_fits_inside_none_of_its_seats_is_never_dropped_in_silence) {
    label("40.8", {30_mm, 30_mm, 3_mm, 1_mm}, {Seat::inside});
    EXPECT_TRUE(texts(place()).empty());
    EXPECT_TRUE(diagnostics_.has_errors());
}

TEST_F(Place, fixed_texts_are_there_before_any_label) {
    label("19756", column, {Seat::above, Seat::below});
    scene_.items.push_back({"unit", 0, TextItem{"单位：元", {31_mm, 29_mm}, Align::left, style_, 1}});
    EXPECT_GT(texts(place()).at(0).origin.y, 51_mm);
}

TEST_F(Place, texts_stand_at_the_end_that_their_alignment_says) {
    for (Align align : {Align::left, Align::centre, Align::right})
        scene_.items.push_back({"text", 0, TextItem{"2020", {40_mm, 30_mm}, align, style_, 1}});
    const auto found = texts(place());
    const double width = 4 * 0.506 * (10_pt).mm();
    EXPECT_NEAR(found.at(0).origin.x.mm(), 40, 1e-9);
    EXPECT_NEAR(found.at(1).origin.x.mm(), 40 - width / 2, 1e-9);
    EXPECT_NEAR(found.at(2).origin.x.mm(), 40 - width, 1e-9);
}

TEST_F(Place, a_badge_in_the_unit_lane_is_there_before_the_values) {
    label("27196", {30_mm, 20_mm, 12_mm, 20_mm}, {Seat::above, Seat::below});
    BadgeItem badge;
    badge.text = "37.7%";
    badge.style = style_;
    badge.height = 4_mm;
    badge.align = Align::right;
    badge.at = {44_mm, 17_mm};
    scene_.items.push_back({"badge", 0, badge});
    EXPECT_GT(texts(place()).at(0).origin.y, 41_mm); // below its column, for the badge was first
}

TEST_F(Place, texts_are_painted_over_all_shapes_of_their_panel) {
    scene_.bounds.push_back(scene_.bounds[0]);
    spec_.charts.resize(2);
    spec_.charts[1].panel = 1;
    const auto text = [&](const std::string& words, int panel) {
        scene_.items.push_back({"row label", panel, TextItem{words, {20_mm, 20_mm}, Align::left, style_, 1}});
    };
    text("甲", 0);
    scene_.rect("ring", 0, column, 1);
    text("乙", 1);
    const Picture picture = place();
    ASSERT_EQ(picture.marks.size(), 3u);
    EXPECT_EQ(picture.marks[0].role, "ring");
    EXPECT_EQ(std::get<TextMark>(picture.marks[1].what).text, "甲");
    EXPECT_EQ(picture.marks[2].panel, 1) << "panels stay in their order";
}

TEST_F(Place, a_name_at_the_end_of_a_line_that_leaves_the_panel_is_an_error) {
    const Rect end{58_mm, 39_mm, 2_mm, 2_mm};
    label("123456", end, {Seat::end}).group = 1; // 10.7 wide, from 61 on; the panel ends at 70
    place();
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z410");
}

/// Over the peak it would pass for that one's value, though a leader runs to its own point.
TEST_F(Place, a_value_at_a_leader_stands_over_no_peak_while_another_place_is_left) {
    const PathShape line{.verbs = "MLLL",
                         .points = {{20_mm, 50_mm}, {62_mm, 30_mm}, {65_mm, 50_mm}, {68_mm, 38_mm}},
                         .stroke = 1,
                         .width = 0.8_mm};
    scene_.items.push_back({"polyline", 0, Shape(line), true});
    label("2503.07", {68_mm, 38_mm, {}, {}}, {Seat::above_end});
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_GT(found[0].origin.y, 50_mm);
}

TEST_F(Place, no_text_stands_on_the_leader_of_another) {
    label("12", column, {Seat::beside_right}); // its leader runs from 42, 40 to 43.4
    label("34", {42_mm, 42_mm, 1_mm, 5_mm}, {Seat::above, Seat::below}).priority = 1;
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_GT(found[1].origin.y, 47_mm);
}

TEST_F(Place, the_zero_line_stops_before_names_at_the_ends_of_lines) {
    const Rect end{38_mm, 39_mm, 2_mm, 2_mm};
    label("甲 5", end, {Seat::end}).group = 1;
    scene_.shape("zero line", 0, LineShape{{10_mm, 40_mm}, {70_mm, 40_mm}, 1, 0.2_mm}, true);
    std::vector<LineShape> pieces;
    for (const Mark& mark : place().marks)
        if (mark.role == "zero line") pieces.push_back(std::get<LineShape>(std::get<Shape>(mark.what)));
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_LT(pieces[0].to.x, 41_mm);
    EXPECT_GT(pieces[1].from.x, 41_mm);
}

TEST_F(Place, a_badge_in_the_lane_keeps_the_gap_of_texts_from_the_unit) {
    const auto lacks = [&](Length pill_left) {
        scene_.items.clear();
        diagnostics_ = {};
        TextItem unit;
        unit.text = "单位";
        unit.style = style_;
        unit.at = {12_mm, 20_mm};
        scene_.items.push_back({"unit", 0, unit});
        BadgeItem badge;
        badge.text = "5";
        badge.style = style_;
        badge.height = 4_mm;
        badge.align = Align::right;
        badge.at = {pill_left + FixedTypesetter().measure("5", style_), 19_mm};
        scene_.items.push_back({"badge", 0, badge});
        place();
        return diagnostics_.has_errors();
    };
    const Length unit_end = 12_mm + FixedTypesetter().measure("单位", style_);
    EXPECT_TRUE(lacks(unit_end + 0.15_mm));
    EXPECT_FALSE(lacks(unit_end + 0.3_mm));
}

TEST_F(Place, the_value_of_a_point_stands_over_or_under_a_line_of_the_grid) {
    const auto baseline = [&](Length level) {
        scene_.items.clear();
        scene_.line("grid", 0, {10_mm, level}, {70_mm, level}, 0, 0.1_mm);
        label("19756", {30_mm, 40_mm, 0_mm, 0_mm}, {Seat::above});
        return texts(place()).at(0).origin.y;
    };
    const Length free = baseline(60_mm), height = FixedTypesetter().cap_height(style_);
    EXPECT_EQ(free, 39_mm);
    EXPECT_LE(baseline(free - height / 2), free - height / 2 - 0.25_mm) << "over it";
    EXPECT_EQ(baseline(free - height * 0.1), free) << "only its foot is on the line";
}

TEST_F(Place, values_at_the_ends_of_lines_stand_in_one_column_behind_their_names) {
    const auto add = [&](const std::string& name, Length y) {
        LabelItem& end = label(name + "  5", {40_mm, y, 1_mm, 1_mm}, {Seat::end});
        end.name_bytes = name.size();
        end.group = 1;
    };
    add("价格", 20_mm);
    add("出厂价格", 40_mm);
    const auto found = texts(place());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].origin.x, found[1].origin.x);
    EXPECT_NEAR(found[0].runs.back().first.mm(), found[1].runs.back().first.mm(), 1e-9);
}

} // namespace
} // namespace zhitu
