// Rows along an axis: how thick their marks are and how far apart.
#ifndef ZHITU_BAND_HPP
#define ZHITU_BAND_HPP

#include <zhitu/geometry.hpp>

#include <algorithm>
#include <cstddef>

namespace zhitu {
inline namespace plugin_1 {

/// How rows stand along a band axis.
struct Band {
    Length thickness{}; // of a mark, at most; thinner when there is no room
    double gap = 0.6;   // least gap as a multiple of the thickness, when thickness has to give way
    Length inset{};     // from the frame's edge to the first mark; of points from the card's edge, at least
    double spread = 0;  // widest gap as a multiple, 0 = no bound; what is over is left at the sides
};

/// What becomes of a band in a frame so wide: the thickness of a mark and the way to the next.
struct Steps {
    Length thickness, step;
};
inline Steps steps(const Band& band, std::size_t rows, Length room) {
    const double count = static_cast<double>(std::max<std::size_t>(rows, 1));
    const Length available = std::max(room - band.inset * 2, Length());
    const Length thickness = std::min(band.thickness, available / (count + band.gap * (count - 1)));
    if (rows < 2) return {thickness, Length()};
    const Length step = (available - thickness) / (count - 1);
    return {thickness, band.spread > 0 ? std::min(step, thickness * (1 + band.spread)) : step};
}

/// The least gap of two columns, as a multiple of their thickness: the badge stands in it, or the names of parts.
inline double pair_gap(double wanted, bool exact) { return exact ? wanted : std::max(wanted, 1.5); }

/// How many times as thick marks are in a frame wider than most: a few would huddle in the middle of a page's
/// width.
inline double widening(Length room) { return std::clamp(room / Length::mm(150), 1.0, 2.0); }

} // namespace plugin_1
} // namespace zhitu

#endif
