#include "core/label/seats.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// A text 8 wide and 3 high that ends on its baseline, as numbers do.
SetItem number() {
    SetItem item;
    item.set.advance = 8_mm;
    item.above = 3_mm;
    item.middle = 1.5_mm;
    return item;
}
SetItem name() {
    SetItem item = number();
    item.below = 0.4_mm;
    return item;
}
LabelItem column_label() {
    LabelItem label;
    label.anchor = {20_mm, 30_mm, 9_mm, 20_mm};
    label.gap = 1.1_mm;
    return label;
}

Placement only(const LabelItem& label, Seat seat, const SetItem& set = number()) {
    const auto found = placements(label, set, seat);
    EXPECT_EQ(found.size(), 1u);
    return found.empty() ? Placement{} : found.front();
}

TEST(Seats, a_leader_runs_to_the_point_however_far_its_label_may_begin_or_end_from_it) {
    LabelItem label;
    label.anchor = {10_mm, 30_mm, 6_mm, 0_mm};
    const auto leader = [&](Seat seat) {
        label.seats = {seat};
        return far_placements(label, number(), {0_mm, 0_mm, 60_mm, 60_mm}).front().leader->from.x;
    };
    EXPECT_EQ(leader(Seat::above_start), 16_mm) << "it begins at the edge of a span";
    EXPECT_EQ(leader(Seat::above_end), 10_mm) << "it ends at that of the frame";
}

TEST(Seats, the_label_of_a_line_slides_from_its_end_to_its_beginning) {
    LabelItem label = column_label();
    label.anchor = {10_mm, 30_mm, 48_mm, 0.1_mm};
    label.of_line = true;
    const auto places = placements(label, number(), Seat::above);
    ASSERT_EQ(places.size(), 21u);
    EXPECT_EQ(places.front().origin, (Point{50_mm, 28.9_mm}));
    EXPECT_NEAR(places.back().origin.x.mm(), 10, 1e-9);
    EXPECT_NEAR(placements(label, number(), Seat::below)[1].origin.x.mm(), 48, 1e-9);
    label.anchor.width = 5_mm;
    EXPECT_EQ(only(label, Seat::above).origin.x, 8.5_mm) << "an upright line has it over its end";
}

TEST(Seats, inside_needs_air_at_the_sides_too) {
    LabelItem label = column_label();
    label.anchor.width = 8.5_mm;
    EXPECT_TRUE(only(label, Seat::inside).inside);
    label.anchor.width = 8.4_mm;
    EXPECT_TRUE(placements(label, number(), Seat::inside).empty());
    EXPECT_NEAR(inside_lack(label, number()).mm(), 0.1, 1e-9);
}

TEST(Seats, above_is_centred_with_its_baseline_a_gap_over_the_anchor) {
    const Placement place = only(column_label(), Seat::above);
    EXPECT_EQ(place.origin, (Point{20.5_mm, 28.9_mm}));
    EXPECT_EQ(place.box, (Rect{20.5_mm, 28.9_mm - 3_mm, 8_mm, 3_mm}));
    EXPECT_FALSE(place.inside);
}

TEST(Seats, dots_under_a_text_keep_the_gap_too) {
    SetItem dotted = name();
    dotted.set.below = 0.3_mm;
    EXPECT_NEAR((only(column_label(), Seat::above, dotted).origin.y + dotted.below).mm(), 28.9, 1e-9);
}

TEST(Seats, a_name_above_has_the_baseline_of_a_number_and_its_own_lift) {
    LabelItem label = column_label();
    EXPECT_EQ(only(label, Seat::above, name()).origin.y, only(label, Seat::above).origin.y);
    label.lift = 0.1_mm;
    EXPECT_NEAR(only(label, Seat::above, name()).origin.y.mm(), 28.8, 1e-9);
}

TEST(Seats, above_start_and_end_are_flush_with_the_anchor) {
    EXPECT_EQ(only(column_label(), Seat::above_start).box.left(), 20_mm);
    EXPECT_EQ(only(column_label(), Seat::above_end).box.right(), 29_mm);
}

TEST(Seats, below_leaves_the_gap_over_its_caps) {
    EXPECT_NEAR(only(column_label(), Seat::below).box.top().mm(), 51.1, 1e-9);
}

TEST(Seats, beside_a_bar_it_stands_at_its_middle) {
    const Placement right = only(column_label(), Seat::right), left = only(column_label(), Seat::left);
    EXPECT_NEAR(right.box.left().mm(), 30.1, 1e-9);
    EXPECT_NEAR(left.box.right().mm(), 18.9, 1e-9);
    EXPECT_NEAR(right.origin.y.mm(), 41.5, 1e-9);
    EXPECT_NEAR(right.box.centre().y.mm(), 40, 1e-9); // centre on cap height
}

TEST(Seats, inside_needs_the_height_and_the_width) {
    EXPECT_TRUE(only(column_label(), Seat::inside).inside);
    LabelItem low = column_label();
    low.anchor.height = 3.4_mm; // 3 and twice 0.25 is more
    EXPECT_TRUE(placements(low, number(), Seat::inside).empty());
    LabelItem narrow = column_label();
    narrow.anchor.width = 7.9_mm;
    EXPECT_TRUE(placements(narrow, number(), Seat::inside).empty());
}

TEST(Seats, a_stacking_label_may_stand_two_lines_higher_and_no_other_may) {
    LabelItem label = column_label();
    EXPECT_EQ(placements(label, number(), Seat::above).size(), 1u);
    label.stacks = true;
    const auto found = placements(label, number(), Seat::above);
    ASSERT_EQ(found.size(), 9u);
    for (std::size_t i = 1; i < found.size(); ++i) EXPECT_LT(found[i].origin.y, found[i - 1].origin.y);
    EXPECT_LT(found[8].origin.y, found[0].origin.y - 6_mm);
}

TEST(Seats, the_label_of_a_point_may_climb_a_line_over_the_stroke) {
    LabelItem label = column_label();
    label.anchor.height = 0_mm;
    EXPECT_EQ(placements(label, number(), Seat::above_end).size(), 5u);
    EXPECT_EQ(placements(label, number(), Seat::below).size(), 2u) << "centred, and flush with the anchor's end";
}

TEST(Seats, a_point_on_a_line_of_zero_has_its_value_right_of_it_and_a_little_off) {
    LabelItem label = column_label();
    EXPECT_EQ(placements(label, number(), Seat::right).size(), 1u);
    label.anchor.height = 0_mm;
    const auto found = placements(label, number(), Seat::right);
    ASSERT_EQ(found.size(), 9u);
    EXPECT_LT(found[1].origin.y, found[0].origin.y);
    EXPECT_GT(found[2].origin.y, found[0].origin.y);
}

TEST(Seats, far_places_of_a_point_go_up_and_down_by_turns_and_stay_in_bounds) {
    LabelItem label = column_label();
    label.anchor.height = 0_mm;
    const Rect bounds{label.anchor.x, label.anchor.y - 30_mm, 40_mm, 60_mm};
    const auto found = far_placements(label, number(), bounds);
    ASSERT_GT(found.size(), 10u);
    EXPECT_LT(found[0].box.bottom(), label.anchor.top());
    EXPECT_GT(found[1].box.top(), label.anchor.top());
    for (const Placement& place : found) {
        EXPECT_GE(place.box.left(), bounds.left());
        ASSERT_TRUE(place.leader);
    }
}

TEST(Seats, beside_with_a_leader_begins_level_and_slides_up_before_down) {
    const auto found = placements(column_label(), number(), Seat::beside_right);
    ASSERT_EQ(found.size(), 29u);
    ASSERT_TRUE(found[0].leader.has_value());
    EXPECT_EQ(found[0].leader->from, (Point{29_mm, 40_mm}));
    EXPECT_EQ(found[0].leader->to, (Point{30.4_mm, 40_mm}));
    EXPECT_GT(found[0].origin.x, found[0].leader->to.x);
    EXPECT_NEAR((found[0].box.right() - found[0].origin.x).mm(), 8.4, 1e-9); // keeps its distance on the far side
    EXPECT_LT(found[1].box.top(), found[0].box.top());
    EXPECT_GT(found[28].box.top(), found[0].box.top());
    EXPECT_EQ(found[1].leader->from, found[0].leader->from); // the leader stays at its segment
}

TEST(Seats, a_leader_to_the_left_is_the_mirror_of_one_to_the_right) {
    const Placement left = placements(column_label(), number(), Seat::beside_left).front();
    const Placement right = placements(column_label(), number(), Seat::beside_right).front();
    EXPECT_NEAR((20_mm - left.box.right()).mm(), (right.box.left() - 29_mm).mm(), 1e-9);
    EXPECT_EQ(left.leader->from.x, 20_mm);
}

} // namespace
} // namespace zhitu
