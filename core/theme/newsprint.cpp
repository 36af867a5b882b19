#include "core/theme/newsprint.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// A plate in coldset (SNAP TR002): what light its full ink lets through, and how far its half tint grows.
struct Plate {
    double Ink::*amount;
    double passes, gain;
};
constexpr double paper = 0.567;
constexpr Plate plates[] = {{&Ink::cyan, 0.41, 0.26},
                            {&Ink::magenta, 0.377, 0.26},
                            {&Ink::yellow, 0.879, 0.26},
                            {&Ink::black, 0.168, 0.13}};

} // namespace

double newsprint_luminance(const Ink& ink) {
    double luminance = paper;
    for (const Plate& plate : plates) {
        const double tint = ink.*plate.amount / 100;
        const double covered = tint + 4 * plate.gain * tint * (1 - tint);
        luminance *= 1 - std::min(covered, 1.0) * (1 - plate.passes);
    }
    return luminance;
}

double newsprint_contrast(const Ink& one, const Ink& other) {
    const double first = newsprint_luminance(one) + 0.05, second = newsprint_luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace zhitu
