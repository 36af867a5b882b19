#include "core/scale/linear.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace zhitu {
namespace {

/// A step as integers, so that every tick is the double nearest to its written form (0.3, never
/// 0.30000000000000004).
struct Step {
    int digit = 1; // 1, 2, 5; 25 of the power below
    int exponent = 0;
    double times(double count) const {
        const double multiple = count * digit;
        return exponent < 0 ? multiple / std::pow(10.0, -exponent) : multiple * std::pow(10.0, exponent);
    }
    double parts(const Domain& domain) const {
        return std::floor(domain.high / times(1)) - std::ceil(domain.low / times(1));
    }
};

/// The largest of 1-2-5 that is not above the rough step by much: the boundaries are their geometric means.
Step nice_step(double rough) {
    const int exponent = static_cast<int>(std::floor(std::log10(rough)));
    const double digit = rough / std::pow(10.0, exponent);
    if (digit < std::sqrt(2.0)) return {1, exponent};
    if (digit < std::sqrt(10.0)) return {2, exponent};
    if (digit < std::sqrt(50.0)) return {5, exponent};
    return {1, exponent + 1};
}

/// A domain that has a width which doubles can divide.
Domain widened(Domain data, bool from_zero) {
    if (!std::isfinite(data.low) || !std::isfinite(data.high) || data.low > data.high) return {0, 1};
    if (from_zero) data = {std::min(data.low, 0.0), std::max(data.high, 0.0)};
    const double size = std::max(std::abs(data.low), std::abs(data.high));
    if (size < 1e-290) return {0, 1};
    if (data.high / size - data.low / size > 1e-9) return data;
    return {data.low - size / 2, data.high + size / 2};
}

} // namespace

Ticks nice_ticks(Domain data, int about, bool from_zero) {
    const Domain domain = widened(data, from_zero);
    const int steps = std::max(about, 2);
    const Step step = nice_step(domain.high / steps - domain.low / steps);
    const double unit = step.times(1);
    // The division may round past an end that is a tick, or miss one by a hair: the ticks themselves decide.
    auto first = static_cast<std::int64_t>(std::floor(domain.low / unit));
    while (step.times(static_cast<double>(first + 1)) <= domain.low) ++first;
    while (step.times(static_cast<double>(first)) > domain.low) --first;
    auto last = static_cast<std::int64_t>(std::ceil(domain.high / unit));
    while (step.times(static_cast<double>(last - 1)) >= domain.high) --last;
    while (step.times(static_cast<double>(last)) < domain.high) ++last;
    Ticks ticks{domain, {}, Decimal::of(step.digit).scaled(step.exponent)};
    for (std::int64_t i = first; i <= last; ++i) {
        const double value = step.times(static_cast<double>(i));
        if (std::isfinite(value)) ticks.values.push_back(value); // a step past the largest double is no tick
    }
    ticks.domain.low = std::min(domain.low, ticks.values.front());
    ticks.domain.high = std::max(domain.high, ticks.values.back());
    return ticks;
}

Decimal ladder_step(Domain data, bool from_zero) {
    constexpr double wanted = 5;
    const Domain domain = widened(data, from_zero);
    const int exponent =
        static_cast<int>(std::floor(std::log10(domain.high / 2 - domain.low / 2) + std::log10(2.0)));
    Step best{5, exponent};
    const auto off = [&](const Step& step) { return std::abs(step.parts(domain) - wanted); };
    for (const Step step : {Step{2, exponent}, Step{1, exponent}, Step{5, exponent - 1}, Step{2, exponent - 1},
                            Step{25, exponent - 1}, Step{25, exponent - 2}}) {
        const bool whole = step.digit != 25 || step.exponent >= 0; // 2.5 would bring its decimal to all ticks
        if (whole && off(step) < off(best)) best = step;
    }
    return Decimal::of(best.digit).scaled(best.exponent);
}

bool can_tell_apart(const Decimal& step, const Domain& domain) {
    constexpr double most = 1e15; // whole numbers that doubles hold, and some to spare
    return std::max(std::abs(domain.low), std::abs(domain.high)) / step.to_double() < most;
}

std::vector<Decimal> multiples(const Decimal& step, const Domain& domain) {
    const auto count = [&](double end) { return static_cast<std::int64_t>(std::floor(end / step.to_double())); };
    std::vector<Decimal> found;
    const std::int64_t last = count(domain.high) + 1; // the division may miss an end by a hair
    for (std::int64_t i = count(domain.low); i <= last; ++i) {
        Decimal multiple = Decimal::of(i) * step;
        const double value = multiple.to_double();
        if (value >= domain.low && value <= domain.high) found.push_back(std::move(multiple));
    }
    return found;
}

Length LinearScale::operator()(double value) const {
    // Halves, because the difference of two large doubles may be infinite.
    const double gone = cut ? cut->high / 2 - cut->low / 2 : 0;
    const double width = domain.high / 2 - domain.low / 2 - gone;
    if (cut && cut->low < value && value < cut->high) value = cut->low > 0 ? cut->low : cut->high;
    const bool beyond = cut && value >= cut->high;
    const double share = width > 0 ? (value / 2 - domain.low / 2 - (beyond ? gone : 0)) / width : 0;
    const Length room = !cut ? Length() : to < from ? -cut->room : cut->room;
    return from + (to - from - room) * share + (beyond ? room : Length());
}

} // namespace zhitu
