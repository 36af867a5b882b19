#include "core/label/badge.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// Two columns, 20 to 29 and 43.5 to 52.5, both down to zero at 50, and the house style's badge between them.
class Badge : public ::testing::Test {
protected:
    Badge() {
        scene_.bounds = {{10_mm, 10_mm, 60_mm, 50_mm}};
        column(20_mm, 40_mm);
        column(43.5_mm, 20_mm);
        badge_.text = "37.7%";
        badge_.height = 4.4_mm;
        badge_.padding = 0.85_mm;
        badge_.arrow_width = 2.2_mm;
        badge_.arrow_height = 2.288_mm;
        badge_.arrow_gap = 0.5_mm;
        badge_.at = {36.25_mm, 47.8_mm};
        badge_.room = 14.5_mm - 1.2_mm;
        badge_.rise = 0.8_mm;
        badge_.ceiling = 15_mm;
        badge_.clear = 0.6_mm;
        badge_.fill = 1;
        badge_.ink = 2;
        set_.set.advance = 7.34_mm;
        set_.above = 2.13_mm;
        set_.middle = 1.066_mm;
    }
    void column(Length x, Length top) {
        scene_.shape("rect", 0, RectShape{.rect = {x, top, 9_mm, 50_mm - top}}, true);
    }
    BadgePlacement place(const std::vector<Rect>& texts = {}) {
        Field field(scene_, 0.25_mm);
        for (const Rect& text : texts) field.add_text(0, text);
        return place_badge(badge_, set_, 0, field);
    }
    Scene scene_;
    BadgeItem badge_;
    SetItem set_;
};

TEST_F(Badge, what_is_over_and_under_its_text_makes_it_higher_and_no_rounder) {
    badge_.style.size = 3_mm;
    badge_.height = 6_mm;
    set_.set.above = 1.5_mm;
    set_.set.runs = {{0_mm, GlyphRun{}}};
    const Rect pill{20_mm, 20_mm, 12_mm, 6_mm};
    const std::vector<Mark> marks = badge_marks(badge_, set_, 0, pill);
    EXPECT_EQ(std::get<RectShape>(std::get<Shape>(marks.front().what)).radius, 2.25_mm);
    const auto& figure = std::get<TextMark>(marks.back().what);
    EXPECT_GT(figure.origin.y, pill.centre().y + set_.middle) << "the text and what is over it are centred";
}

TEST_F(Badge, hugs_its_content_and_stands_in_the_middle_of_the_gap) {
    const BadgePlacement place = Badge::place();
    EXPECT_EQ(place.missing, 0_mm);
    EXPECT_NEAR(place.pill.width.mm(), 11.74, 1e-9);
    EXPECT_NEAR(place.pill.centre().x.mm(), 36.25, 1e-9);
    EXPECT_NEAR(place.pill.bottom().mm(), 47.8, 1e-9);
}

TEST_F(Badge, climbs_over_a_value_in_its_way) {
    const Rect value{22_mm, 43_mm, 12_mm, 2.5_mm}; // hangs into the gap
    EXPECT_NEAR(place({value}).pill.bottom().mm(), 43 - 0.8, 1e-9);
}

TEST_F(Badge, climbs_over_values_one_after_the_other) {
    const Rect low{22_mm, 43_mm, 12_mm, 2.5_mm}, high{38_mm, 39_mm, 12_mm, 2.5_mm};
    EXPECT_NEAR(place({low, high}).pill.bottom().mm(), 39 - 0.8, 1e-9);
}

TEST_F(Badge, too_wide_for_its_gap_it_hangs_over_the_lower_column_only) {
    set_.set.advance = 12_mm; // a pill of 16.4 in a gap of 14.5
    const BadgePlacement place = Badge::place();
    EXPECT_EQ(place.missing, 0_mm);
    EXPECT_LE(place.pill.right().mm(), 43.5 - 0.6 + 1e-9);
    EXPECT_LE(place.pill.bottom().mm(), 40 - 0.6 + 1e-9);
    EXPECT_GT(place.pill.bottom().mm(), 38.5); // no higher than it must
}

TEST_F(Badge, what_would_pass_the_ceiling_is_missing) {
    set_.set.advance = 12_mm;
    badge_.ceiling = 39_mm;
    const BadgePlacement place = Badge::place();
    EXPECT_NEAR(place.missing.mm(), 16.4 - 13.3, 1e-9);
}

TEST_F(Badge, siblings_stand_level_or_all_of_them_belong_in_the_lane) {
    badge_.paired = true;
    scene_.items = {{"badge", 0, badge_}, {"badge", 0, badge_}};
    const std::vector<SetItem> set(3, set_);
    const BadgePlacement low{{30_mm, 43.4_mm, 12_mm, 4.4_mm}, 0_mm}, high{{30_mm, 33.4_mm, 12_mm, 4.4_mm}, 0_mm};
    EXPECT_TRUE(uneven_badges(scene_, set, {low, low}).empty());
    EXPECT_EQ(uneven_badges(scene_, set, {low, high}), (std::vector<std::size_t>{0, 1}));
    const BadgePlacement lost{low.pill, 1_mm};
    EXPECT_EQ(uneven_badges(scene_, set, {lost, low}).size(), 2u) << "one finds no place in its gap";
    BadgeItem in_lane = badge_;
    in_lane.align = Align::right;
    scene_.items[1].what = in_lane;
    EXPECT_EQ(uneven_badges(scene_, set, {low, low}), std::vector<std::size_t>{0}) << "its sibling is in the lane";
    scene_.items[1].what = badge_;
    TextItem unit;
    unit.at = {12_mm, 14_mm};
    scene_.items.push_back({"unit", 0, unit});
    std::vector<SetItem> wide = set;
    wide[2].set.advance = 48_mm;
    EXPECT_TRUE(uneven_badges(scene_, wide, {low, high, {}}).empty()) << "the lane has no room";
    badge_.paired = false;
    scene_.items = {{"badge", 0, badge_}, {"badge", 0, badge_}};
    EXPECT_TRUE(uneven_badges(scene_, set, {low, high}).empty()) << "in spans";
}

TEST_F(Badge, in_the_unit_lane_it_stands_flush_right_on_its_middle_line) {
    badge_.align = Align::right;
    badge_.height = 4_mm;
    badge_.at = {60_mm, 14_mm};
    const BadgePlacement place = Badge::place({{50_mm, 12_mm, 9_mm, 3_mm}});
    EXPECT_NEAR(place.pill.right().mm(), 60, 1e-9);
    EXPECT_NEAR(place.pill.centre().y.mm(), 14, 1e-9);
    EXPECT_EQ(place.missing, 0_mm);
}

TEST_F(Badge, its_marks_are_pill_arrow_and_figure_evenly_padded) {
    const Rect pill = place().pill;
    const std::vector<Mark> marks = badge_marks(badge_, set_, 0, pill);
    ASSERT_EQ(marks.size(), 3u);
    const auto& arrow = std::get<PathShape>(std::get<Shape>(marks[1].what));
    const auto& figure = std::get<TextMark>(marks[2].what);
    EXPECT_NEAR((arrow.points[6].x - pill.left()).mm(), 0.85, 1e-9);
    EXPECT_NEAR((pill.right() - figure.origin.x - set_.set.advance).mm(), 0.85, 1e-9);
    EXPECT_NEAR((figure.origin.y - set_.middle).mm(), pill.centre().y.mm(), 1e-9);
    EXPECT_NEAR((arrow.points[3].y - arrow.points[0].y).mm(), 2.288, 1e-9);
    EXPECT_NEAR((arrow.points[1].y - arrow.points[0].y).mm(), 2.288 * 0.55, 1e-9);
}

TEST_F(Badge, without_an_arrow_only_the_figure_is_padded) {
    badge_.arrow = BadgeItem::Arrow::none;
    const Rect pill = place().pill;
    EXPECT_NEAR(pill.width.mm(), 7.34 + 1.7, 1e-9);
    EXPECT_EQ(badge_marks(badge_, set_, 0, pill).size(), 2u);
}

} // namespace
} // namespace zhitu
