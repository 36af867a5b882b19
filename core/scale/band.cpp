#include "core/scale/band.hpp"

#include <algorithm>

namespace zhitu {

BandScale train_band(std::size_t rows, Length from, Length to, const Band& wish) {
    const auto [thickness, step] = steps(wish, rows, to - from);
    const Length middle = from + (to - from) / 2;
    return {middle - step * ((static_cast<double>(std::max<std::size_t>(rows, 1)) - 1) / 2), step, thickness};
}

BandScale train_points(double count, Length from, Length to, Length inset) {
    const Length middle = from + (to - from) / 2;
    if (count < 2) return {middle, Length(), Length()};
    const bool between = inset < Length();
    const Length step = between ? (to - from) / count : std::max(to - from - 2 * inset, Length()) / (count - 1);
    return {middle - step * ((count - 1) / 2), step, Length()};
}

TimeSteps time_steps(const std::vector<double>& times) {
    double shortest = times[1] - times[0];
    for (std::size_t i = 2; i < times.size(); ++i) shortest = std::min(shortest, times[i] - times[i - 1]);
    return {shortest, (times.back() - times.front()) / shortest + 1};
}

} // namespace zhitu
