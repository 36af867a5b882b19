#include "core/chart/thin.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace zhitu {
namespace {

constexpr double columns_a_mm = 1200 / 25.4;
constexpr std::ptrdiff_t kept_a_column = 4;

double column(Point point) { return std::floor(point.x.mm() * columns_a_mm); }

bool higher(Point a, Point b) { return a.y < b.y; }

using Place = std::vector<Point>::iterator;

/// Moves what shows of [first, end) to `out`, which lies before it; returns the place behind.
Place keep(Place first, Place end, Place out) {
    if (end - first <= kept_a_column) return std::move(first, end, out);
    const auto [high, low] = std::minmax_element(first, end, higher);
    std::array<Place, kept_a_column> shown{first, high, low, end - 1};
    std::sort(shown.begin(), shown.end());
    const auto last = std::unique(shown.begin(), shown.end());
    return std::transform(shown.begin(), last, out, [](Place place) { return *place; });
}

} // namespace

void thin(std::vector<Point>& outline) {
    Place out = outline.begin();
    for (Place first = outline.begin(); first != outline.end();) {
        const double here = column(*first);
        const Place end = std::find_if(first, outline.end(), [here](Point point) { return column(point) != here; });
        out = keep(first, end, out);
        first = end;
    }
    if (out == outline.end()) return;
    outline.erase(out, outline.end());
    outline.shrink_to_fit();
}

} // namespace zhitu
