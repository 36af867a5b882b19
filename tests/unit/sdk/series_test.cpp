// Bands that several series share, as a plugin author sees them.
#include <zhitu/plugin.hpp>

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(SharedBand, one_mark_keeps_its_band) {
    const Band one{9_mm, 0.6, 1.2_mm, 1.7};
    const Band same = Group::band(one, 1, 0.3_mm);
    EXPECT_EQ(same.thickness, 9_mm);
    EXPECT_EQ(same.gap, 0.6);
    EXPECT_EQ(same.spread, 1.7);
}

TEST(SharedBand, groups_keep_a_marks_width_between_them) {
    const Band band = Group::band({9_mm, 0.6, 0_mm, 1.7}, 3, 0.3_mm);
    EXPECT_NEAR(band.thickness.mm(), 27.6, 1e-9);
    const Steps tight = steps(band, 4, 100_mm);
    EXPECT_NEAR((tight.step - tight.thickness).mm(), tight.thickness.mm() / 3, 1e-9);
    EXPECT_NEAR((tight.step * 3 + tight.thickness).mm(), 100, 1e-9);
}

TEST(SharedBand, marks_stand_round_the_middle_of_the_row) {
    const Group group({9.3_mm, 20_mm}, 2, 0.3_mm);
    EXPECT_NEAR(group.thickness().mm(), 4.5, 1e-9);
    EXPECT_NEAR(group.offset(0).mm(), -2.4, 1e-9);
    EXPECT_NEAR(group.offset(1).mm(), 2.4, 1e-9);
}

TEST(SharedBand, outer_labels_lean_half_way_to_the_next_row) {
    const Group group({13.2_mm, 20_mm}, 3, 0.6_mm);
    EXPECT_NEAR(group.room(1, 0.25_mm).mm(), 4, 1e-9);
    EXPECT_NEAR(group.room(0, 0.25_mm).mm(), 4 + (20 - 13.2 - 0.25) / 2, 1e-9);
    EXPECT_NEAR(Group({13.2_mm, 20_mm}, 1, 0.6_mm).room(0, 0.25_mm).mm(), 20 - 0.25, 1e-9);
}

TEST(Steps, are_those_of_the_trained_band) {
    const Steps few = steps({9_mm, 0.6, 1_mm, 1.7}, 2, 100_mm);
    EXPECT_EQ(few.thickness, 9_mm);
    EXPECT_NEAR(few.step.mm(), 9 * 2.7, 1e-9) << "a gap no wider than the spread allows";
    EXPECT_EQ(steps({9_mm, 0.6, 1_mm, 1.7}, 1, 100_mm).step, 0_mm);
}

} // namespace
} // namespace zhitu
