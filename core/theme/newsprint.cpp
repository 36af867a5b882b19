#include "core/theme/newsprint.hpp"

#include <algorithm>
#include <cmath>

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

/// WCAG 2, for sRGB.
double screen_luminance(const Ink& ink) {
    const auto light = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * light(ink.red) + 0.7152 * light(ink.green) + 0.0722 * light(ink.blue);
}

double contrast(double one, double other) { return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05); }

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
    return contrast(newsprint_luminance(one), newsprint_luminance(other));
}

double seen_contrast(const Ink& one, const Ink& other) {
    return std::min(newsprint_contrast(one, other), contrast(screen_luminance(one), screen_luminance(other)));
}

} // namespace zhitu
