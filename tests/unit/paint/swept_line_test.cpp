#include "core/paint/swept_line.hpp"

#include "tests/unit/paint/paint_fixture.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace zhitu {
namespace {

PathShape line(std::vector<Point> points, Length width) {
    const std::string verbs = "M" + std::string(points.size() - 1, 'L');
    return {verbs, std::move(points), no_ink, 1, width};
}

/// A zigzag over 30 mm with a rise, a fall and two spikes.
std::vector<Point> zigzag(int count) {
    std::vector<Point> points;
    for (int i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / count, noise = (i * 7919 % 1009) / 1009.0;
        const double spike = i == count / 3 ? -6 : i == count / 2 ? 5 : 0;
        const bool end = i == 0 || i + 1 == count; // where a stroke is flat, what is swept is round: not at a tip
        points.push_back(
            {Length::mm(5 + 30 * share), Length::mm(12 + 4 * std::sin(6 * share) + (end ? 0.5 : noise) + spike)});
    }
    return points;
}

class SweptLine : public Painting {
protected:
    Raster drawn_alone(const std::vector<PathShape>& shapes, double dpi) {
        picture_.marks.clear();
        for (const PathShape& shape : shapes) add(shape);
        return drawn(dpi);
    }
    /// The most that a sample of one is lighter or darker than that of the other.
    static int farthest_apart(const Raster& a, const Raster& b) {
        int most = 0;
        for (std::size_t i = 0; i < a.pixels.size(); ++i)
            for (const int shift : {0, 8, 16})
                most = std::max(most, std::abs(static_cast<int>(a.pixels[i] >> shift & 0xFF) -
                                               static_cast<int>(b.pixels[i] >> shift & 0xFF)));
        return most;
    }
};

/// The same in strokes of so few points that each is one, the next begun well before the last ends.
std::vector<PathShape> strokes(const std::vector<Point>& points, Length width) {
    constexpr std::size_t piece = 1900, shared = 100;
    std::vector<PathShape> shapes;
    for (std::size_t from = 0; from + shared < points.size(); from += piece - shared) {
        const std::size_t to = std::min(from + piece, points.size());
        shapes.push_back(line(
            {points.begin() + static_cast<std::ptrdiff_t>(from), points.begin() + static_cast<std::ptrdiff_t>(to)},
            width));
    }
    return shapes;
}

TEST_F(SweptLine, LooksAsItsStrokeDoes) {
    constexpr int a_quarter = 64; // of a pixel: a column is as wide at 300 dpi
    const std::vector<Point> points = zigzag(6000);
    for (const Length width : {0.2_mm, 0.8_mm, 3_mm})
        for (const double dpi : {100., 300.}) {
            const Raster stroke = drawn_alone(strokes(points, width), dpi);
            const Raster swept = drawn_alone({line(points, width)}, dpi);
            EXPECT_LE(farthest_apart(stroke, swept), a_quarter) << width.mm() << " mm, " << dpi << " dpi";
        }
}

TEST_F(SweptLine, GoesHalfAPenBeyondItsPoints) {
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

TEST_F(SweptLine, IsNoneWhereAStrokeIsQuickOrShowsSomethingElse) {
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
