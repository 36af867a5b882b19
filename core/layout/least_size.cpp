#include "core/layout/least_size.hpp"

#include "core/base/limits.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr double tenth = 0.1, most = 3; // mm; times the sheet

/// Bisection: larger sheets hold what smaller ones do, nearly always; the size found is one that was tried.
std::optional<Length> least(const Rect& sheet, Length Rect::*side, const std::function<bool(const Rect&)>& fits) {
    const auto holds = [&](long tenths) {
        Rect larger = sheet;
        larger.*side = Length::mm(static_cast<double>(tenths) * tenth);
        return fits(larger);
    };
    const double size = (sheet.*side).mm(), largest = std::min(size * most, limits::page_mm);
    long low = std::lround(std::floor(size / tenth)), high = std::lround(std::floor(largest / tenth));
    if (high <= low || !holds(high)) return {};
    while (high - low > 1) {
        const long middle = (low + high) / 2;
        (holds(middle) ? high : low) = middle;
    }
    return Length::mm(static_cast<double>(high) * tenth);
}

} // namespace

LeastSize least_size(const Rect& sheet, const std::function<bool(const Rect&)>& fits) {
    return {least(sheet, &Rect::height, fits), least(sheet, &Rect::width, fits)};
}

} // namespace zhitu
