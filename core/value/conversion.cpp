#include "core/value/conversion.hpp"

#include "core/base/limits.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace zhitu {
namespace {

/// One of it is so many times, and one of so many parts of, a power of ten of another.
struct Measure {
    std::string_view name, of;
    int power = 0;
    std::int64_t times = 1, parts = 1;
};

// 千克 and 千米 are magnitudes of 克 and 米. 15亩 are one hectare.
constexpr Measure measures[]{
    {"公斤", "克", 3},      {"吨", "克", 6},           {"斤", "克", 2, 5},        {"毫克", "克", -3},
    {"微克", "克", -6},     {"公里", "米", 3},         {"厘米", "米", -2},        {"毫米", "米", -3},
    {"公顷", "平方米", 4},  {"亩", "平方米", 3, 2, 3}, {"平方公里", "平方米", 6}, {"平方千米", "平方米", 6},
    {"百分点", "个百分点"}, {"㎡", "平方米"},          {"m²", "平方米"},          {"km²", "平方米", 6},
    {"m³", "立方米"},
};

Measure measure_of(std::string_view quantity) {
    const auto found = std::ranges::find(measures, quantity, &Measure::name);
    return found == std::end(measures) ? Measure{quantity, quantity} : *found;
}

/// Of a bare magnitude.
bool counts_unit(const Unit& magnitude, const Unit& header, double number, double bare) {
    constexpr double most = 1000;
    if (magnitude.power >= header.power) return false;
    if (bare <= 0 || number == 0) return std::abs(number) < most;
    const double times = std::log10(std::abs(number) / bare) + magnitude.power;
    return std::abs(times) < std::abs(times - header.power);
}

} // namespace

std::optional<Conversion> Conversion::between(const Unit& from, const Unit& to) {
    const bool bare = from.quantity.empty() && from.power > 0;
    const Measure own = measure_of(bare ? to.quantity : from.quantity), wanted = measure_of(to.quantity);
    if (own.of != wanted.of) return std::nullopt;
    Conversion conversion;
    conversion.power_ = from.power + own.power - to.power - wanted.power;
    const std::int64_t times = own.times * wanted.parts, parts = own.parts * wanted.times;
    conversion.times_ = times / std::gcd(times, parts);
    conversion.parts_ = parts / std::gcd(times, parts);
    return conversion;
}

std::optional<Decimal> Conversion::exact(const Decimal& number) const {
    const Decimal product = (number * Decimal::of(times_)).scaled(power_);
    if (parts_ == 1) return product;
    const Decimal parts = Decimal::of(parts_);
    for (int decimals = 0; decimals <= limits::decimals; ++decimals)
        if (Decimal found = Decimal::quotient(product, parts, decimals); found * parts == product) return found;
    return std::nullopt;
}

Decimal Conversion::nearest(const Decimal& number) const {
    if (auto found = exact(number)) return std::move(*found);
    return Decimal::quotient((number * Decimal::of(times_)).scaled(power_), Decimal::of(parts_), limits::decimals);
}

std::optional<Unit> unit_under(const Unit& own, const Unit& header, double number, double bare) {
    if (own.is_empty()) return header;
    if (header.quantity.empty()) return own;
    if (own.quantity.empty())
        return counts_unit(own, header, number, bare) ? parse_unit(own.text + header.text).unit
                                                      : counting(own, header);
    return Conversion::between(own, header) ? std::optional(own) : std::nullopt;
}

} // namespace zhitu
