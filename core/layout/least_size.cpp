#include "core/layout/least_size.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr double tenth = 0.1, hundredth = 0.01; // mm; of the sheet
constexpr double larger_sheets[]{3, 2, 1.5};    // times the sheet; of a board a very long one may have another grid

/// Bisection: larger sheets hold what smaller ones do, nearly always; the count found is one that was tried.
std::optional<long> least(long low, long most, const std::function<bool(long)>& holds) {
    long high = low;
    for (const double times : larger_sheets) {
        const long larger = std::min(std::lround(std::floor(static_cast<double>(low) * times)), most);
        if (high == low && larger > low && holds(larger)) high = larger;
    }
    if (high == low) return {};
    while (high - low > 1) {
        const long middle = (low + high) / 2;
        (holds(middle) ? high : low) = middle;
    }
    return high;
}

long count(Length side, double step) { return std::lround(std::floor(side.mm() / step)); }

std::optional<Length> least(const Rect& sheet, const Rect& largest, Length Rect::*side, const Fits& fits) {
    const auto length = [](long tenths) { return Length::mm(static_cast<double>(tenths) * tenth); };
    const auto holds = [&](long tenths) {
        Rect larger = sheet;
        larger.*side = length(tenths);
        return fits(larger);
    };
    const auto found = least(count(sheet.*side, tenth), count(largest.*side, tenth), holds);
    return found ? std::optional(length(*found)) : std::nullopt;
}

/// Of its own shape.
std::optional<Rect> least(const Rect& sheet, const Rect& largest, const Fits& fits) {
    const auto larger = [&](long hundredths) {
        const double times = static_cast<double>(hundredths) * hundredth;
        return Rect{sheet.x, sheet.y, sheet.width * times, sheet.height * times};
    };
    const double most = std::min(largest.width / sheet.width, largest.height / sheet.height);
    const auto holds = [&](long hundredths) { return fits(larger(hundredths)); };
    const auto found = least(std::lround(1 / hundredth), std::lround(std::floor(most / hundredth)), holds);
    return found ? std::optional(larger(*found)) : std::nullopt;
}

} // namespace

LeastSize least_size(const Rect& sheet, const Rect& largest, const Fits& fits) {
    LeastSize size{least(sheet, largest, &Rect::height, fits), least(sheet, largest, &Rect::width, fits), {}};
    if (!size.height && !size.width) size.both = least(sheet, largest, fits);
    return size;
}

} // namespace zhitu
