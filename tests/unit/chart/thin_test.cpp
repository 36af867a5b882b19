#include "core/chart/thin.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

std::vector<Point> thinned(std::vector<Point> outline) {
    thin(outline);
    return outline;
}

Point point(double x, double y) { return {Length::mm(x), Length::mm(y)}; }

std::vector<double> heights(const std::vector<Point>& outline) {
    std::vector<double> found;
    for (const Point& each : outline) found.push_back(each.y.mm());
    return found;
}

using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(Thin, keeps_an_outline_whose_points_are_apart) {
    std::vector<Point> outline;
    for (int i = 0; i < 100; ++i) outline.push_back(point(0.03 * i, i % 7));
    EXPECT_THAT(thinned(outline), SizeIs(100));
}

TEST(Thin, keeps_first_highest_lowest_and_last_of_a_column_in_their_order) {
    const std::vector<Point> outline{point(1, 5),   point(1, 6), point(1, 9),
                                     point(1, 5.5), point(1, 2), point(1, 4)};
    EXPECT_THAT(heights(thinned(outline)), ElementsAre(5, 9, 2, 4));
}

TEST(Thin, keeps_no_point_twice) {
    EXPECT_THAT(heights(thinned({point(1, 9), point(1, 7), point(1, 8), point(1, 7.5), point(1, 2)})),
                ElementsAre(9, 2));
}

TEST(Thin, keeps_four_points_of_a_column_as_they_are) {
    EXPECT_THAT(heights(thinned({point(1, 1), point(1, 2), point(1, 3), point(1, 4)})), ElementsAre(1, 2, 3, 4));
}

TEST(Thin, sees_each_pass_of_a_column_by_itself) {
    std::vector<Point> there_and_back;
    for (int i = 0; i < 5; ++i) there_and_back.push_back(point(1, i));
    there_and_back.push_back(point(2, 0));
    for (int i = 0; i < 5; ++i) there_and_back.push_back(point(1, i));
    EXPECT_THAT(heights(thinned(there_and_back)), ElementsAre(0, 4, 0, 0, 4));
}

TEST(Thin, may_be_done_in_stretches) {
    std::vector<Point> whole, in_stretches;
    for (int i = 0; i < 5000; ++i) {
        whole.push_back(point(0.001 * i, i * 7919 % 1009));
        in_stretches.push_back(whole.back());
        if (i % 97 == 0) thin(in_stretches);
    }
    EXPECT_EQ(heights(thinned(in_stretches)), heights(thinned(whole)));
}

TEST(Thin, leaves_a_million_points_at_four_a_column) {
    std::vector<Point> outline;
    for (int i = 0; i < 1'000'000; ++i) outline.push_back(point(1e-4 * i, i % 1009));
    thin(outline);
    EXPECT_LE(outline.size(), 4 * 4726u); // 100 mm of columns
    EXPECT_GE(outline.size(), 2 * 4724u);
}

} // namespace
} // namespace zhitu
