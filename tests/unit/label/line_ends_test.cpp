#include "core/label/line_ends.hpp"

#include <gtest/gtest.h>
#include <list>

namespace zhitu {
namespace {

std::vector<double> places(std::initializer_list<double> wanted, double pitch, double low = 0, double high = 100) {
    std::vector<Length> lengths;
    for (double each : wanted) lengths.push_back(Length::mm(each));
    std::vector<double> found;
    for (Length each : spread(lengths, Length::mm(pitch), Length::mm(low), Length::mm(high)))
        found.push_back(each.mm());
    return found;
}

void expect_places(const std::vector<double>& actual, const std::vector<double>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) EXPECT_NEAR(actual[i], expected[i], 1e-9) << i;
}

TEST(LineEnds, labels_that_stand_apart_stay_at_their_lines) {
    expect_places(places({10, 20, 40}, 3), {10, 20, 40});
}

TEST(LineEnds, those_that_would_touch_move_by_the_same_amount) { expect_places(places({20, 20}, 4), {18, 22}); }

TEST(LineEnds, a_pool_that_grows_into_its_neighbour_takes_it_along) {
    expect_places(places({20, 20, 23}, 4), {17, 21, 25}); // mean of 20, 16 and 15 is 17
}

TEST(LineEnds, the_column_ends_move_labels_inward) {
    expect_places(places({1, 2, 50}, 4, 3, 60), {3, 7, 50});
    expect_places(places({10, 58, 59}, 4, 3, 60), {10, 56, 60});
}

TEST(LineEnds, nothing_to_place_is_nothing) { expect_places(places({}, 4), {}); }

class EndColumn : public ::testing::Test {
protected:
    EndColumn() {
        set_.set.advance = 8_mm;
        set_.above = 2_mm;
        set_.middle = 1_mm;
    }
    /// A line that ends at x and y, its label 2 behind.
    EndLabel end(double x, double y) {
        LabelItem& wish = wishes_.emplace_back();
        wish.anchor = {Length::mm(x - 1), Length::mm(y - 1), 2_mm, 2_mm};
        wish.gap = 2_mm;
        return {&wish, &set_};
    }
    SetItem set_;
    std::list<LabelItem> wishes_;
};

TEST_F(EndColumn, names_are_flush_behind_the_farthest_end_in_the_order_of_the_lines) {
    const auto placed = place_ends({end(50, 30), end(40, 10), end(50, 12)}, 3_mm, 0_mm, 60_mm);
    ASSERT_EQ(placed.size(), 3u);
    for (const Placement& each : placed) EXPECT_NEAR(each.origin.x.mm(), 53, 1e-9);
    EXPECT_NEAR(placed[0].origin.y.mm(), 31, 1e-9); // level with its line: the baseline is 1 lower
    EXPECT_NEAR(placed[1].origin.y.mm(), 10.5, 1e-9);
    EXPECT_NEAR(placed[2].origin.y.mm(), 13.5, 1e-9);
}

TEST_F(EndColumn, only_a_moved_name_has_a_leader) {
    const auto placed = place_ends({end(50, 30), end(50, 10), end(50, 12)}, 3_mm, 0_mm, 60_mm);
    EXPECT_FALSE(placed[0].leader);
    ASSERT_TRUE(placed[1].leader);
    EXPECT_EQ(placed[1].leader->from, (Point{51_mm, 10_mm}));
    EXPECT_NEAR(placed[1].leader->to.y.mm(), 9.5, 1e-9);
    EXPECT_LT(placed[1].leader->to.x, 53_mm);
}

} // namespace
} // namespace zhitu
