// Lines of many points, for tests.
#pragma once

#include "core/scene/picture.hpp"

#include <cmath>

namespace zhitu {

inline PathShape line(std::vector<Point> points, Length width) {
    const std::string verbs = "M" + std::string(points.size() - 1, 'L');
    return {verbs, std::move(points), no_ink, 1, width};
}

/// A zigzag over 30 mm with a rise, a fall and two spikes.
inline std::vector<Point> zigzag(int count) {
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

} // namespace zhitu
