#include "core/scale/band.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

void expect_near(Length actual, double mm) { EXPECT_NEAR(actual.mm(), mm, 1e-9); }

TEST(Band, first_and_last_mark_stand_at_the_insets) {
    const BandScale band = train_band(4, Length::mm(10), Length::mm(60), {Length::mm(5), 0.5, Length::mm(2), 0});
    expect_near(band.thickness, 5);
    expect_near(band.centre(0) - band.thickness / 2, 12);
    expect_near(band.centre(3) + band.thickness / 2, 58);
}

TEST(Band, thickness_gives_way_before_the_gap) {
    const BandScale band = train_band(10, Length::mm(0), Length::mm(29), {Length::mm(5), 0.5, Length::mm(0), 0});
    expect_near(band.thickness, 2); // 10 marks + 9 half gaps
    expect_near(band.step, 3);
    expect_near(band.centre(9) + band.thickness / 2, 29);
}

TEST(Band, too_wide_a_gap_centres_the_group) {
    const BandScale band = train_band(2, Length::mm(0), Length::mm(40), {Length::mm(9), 0, Length::mm(1), 1});
    expect_near(band.step, 18);
    expect_near(band.centre(0), 11);
    expect_near(band.centre(1), 29);
}

TEST(Band, times_are_counted_in_their_shortest_step) {
    const TimeSteps steps = time_steps({0, 120, 216, 228, 240});
    EXPECT_EQ(steps.shortest, 12);
    EXPECT_EQ(steps.count, 21);
    const BandScale band = train_points(steps.count, Length::mm(0), Length::mm(42), Length::mm(-1));
    expect_near(band.step, 2);
    expect_near(band.first, 1);
}

TEST(Band, one_row_and_none) {
    const Band wish{Length::mm(9), 0.4, Length::mm(3), 0};
    expect_near(train_band(1, Length::mm(10), Length::mm(30), wish).centre(0), 20);
    expect_near(train_band(1, Length::mm(10), Length::mm(30), wish).thickness, 9);
    expect_near(train_band(0, Length::mm(10), Length::mm(30), wish).first, 20);
}

TEST(Band, no_room_gives_no_negative_lengths) {
    const BandScale band = train_band(3, Length::mm(0), Length::mm(4), {Length::mm(9), 0.5, Length::mm(3), 0});
    expect_near(band.thickness, 0);
    expect_near(band.step, 0);
    expect_near(band.centre(2), 2);
}

TEST(Points, at_the_insets_or_between) {
    const BandScale ends = train_points(5, Length::mm(0), Length::mm(44), Length::mm(2));
    expect_near(ends.centre(0), 2);
    expect_near(ends.centre(4), 42);
    const BandScale between = train_points(4, Length::mm(0), Length::mm(40), Length::mm(-1));
    expect_near(between.centre(0), 5);
    expect_near(between.centre(3), 35);
    expect_near(train_points(1, Length::mm(0), Length::mm(40), Length::mm(0)).centre(0), 20);
}

TEST(Band, a_wide_frame_widens_marks) {
    EXPECT_EQ(widening(Length::mm(120)), 1) << "a single chart of three columns of the page";
    EXPECT_NEAR(widening(Length::mm(180)), 1.2, 1e-9);
    EXPECT_EQ(widening(Length::mm(340)), 2) << "at most";
}

} // namespace
} // namespace zhitu
