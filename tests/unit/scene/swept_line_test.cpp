#include "core/scene/swept_line.hpp"

#include "tests/unit/scene/zigzag.hpp"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

TEST(SweptLine, GoesHalfAPenBeyondItsPoints) {
    const auto [left, right, top, bottom] = [] {
        std::vector<Point> outline = swept_outline(line(zigzag(6000), 1_mm));
        const auto x = std::ranges::minmax(outline, {}, &Point::x), y = std::ranges::minmax(outline, {}, &Point::y);
        return std::array{x.min.x.mm(), x.max.x.mm(), y.min.y.mm(), y.max.y.mm()};
    }();
    const std::vector<Point> points = zigzag(6000);
    const auto y = std::ranges::minmax(points, {}, &Point::y);
    EXPECT_NEAR(left, points.front().x.mm() - 0.5, 0.03);
    EXPECT_NEAR(right, points.back().x.mm() + 0.5, 0.03);
    EXPECT_NEAR(top, y.min.y.mm() - 0.5, 0.001);
    EXPECT_NEAR(bottom, y.max.y.mm() + 0.5, 0.001);
}

TEST(SweptLine, IsNoneWhereAStrokeIsQuickOrShowsSomethingElse) {
    EXPECT_FALSE(swept_outline(line(zigzag(6000), 1_mm)).empty());
    EXPECT_TRUE(swept_outline(line(zigzag(1000), 1_mm)).empty()) << "few points";
    EXPECT_TRUE(swept_outline(line(zigzag(6000), 0.05_mm)).empty()) << "a fine pen";
    EXPECT_TRUE(swept_outline(line(zigzag(6000), 50_mm)).empty())
        << "a brush: each point would reach over the page";
    PathShape dashed = line(zigzag(6000), 1_mm), area = dashed, parts = dashed, back = dashed;
    dashed.dash = {3_mm, 2_mm};
    EXPECT_TRUE(swept_outline(dashed).empty());
    area.fill = 0;
    EXPECT_TRUE(swept_outline(area).empty());
    parts.verbs[3000] = 'M';
    EXPECT_TRUE(swept_outline(parts).empty());
    std::swap(back.points[1000], back.points[4000]);
    EXPECT_TRUE(swept_outline(back).empty()) << "it turns back";
}

} // namespace
} // namespace zhitu
