#include "core/scale/band.hpp"

#include <algorithm>

namespace zhitu {

BandScale train_band(std::size_t rows, Length from, Length to, const BandWish& wish) {
    const Length middle = from + (to - from) / 2;
    const double count = static_cast<double>(std::max<std::size_t>(rows, 1));
    const Length available = std::max(to - from - 2 * wish.inset, Length());
    const Length thickness = std::min(wish.most_thickness, available / (count + wish.gap_ratio * (count - 1)));
    if (rows < 2) return {middle, Length(), thickness};
    Length step = (available - thickness) / (count - 1);
    if (wish.spread > 0) step = std::min(step, thickness * (1 + wish.spread));
    return {middle - step * ((count - 1) / 2), step, thickness};
}

BandScale train_points(std::size_t rows, Length from, Length to, Length inset) {
    const Length middle = from + (to - from) / 2;
    if (rows < 2) return {middle, Length(), Length()};
    const double count = static_cast<double>(rows);
    const bool between = inset < Length();
    const Length step = between ? (to - from) / count : std::max(to - from - 2 * inset, Length()) / (count - 1);
    return {middle - step * ((count - 1) / 2), step, Length()};
}

} // namespace zhitu
