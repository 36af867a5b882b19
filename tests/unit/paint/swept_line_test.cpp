// Lines that are filled look as those that are stroked.
#include "tests/unit/paint/paint_fixture.hpp"
#include "tests/unit/scene/zigzag.hpp"

#include <algorithm>
#include <cstdlib>

namespace zhitu {
namespace {

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

} // namespace
} // namespace zhitu
