// A unit as a power of ten of a quantity: 万美元 = 10^4 美元.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

struct Unit {
    std::string text;     // as typed and marked, but for full-width % and the figure of m2; empty = a bare number
    int power = 0;        // 万 4, 百万 6, 万亿 12
    std::string quantity; // 元 美元 人 % ..., plain; empty for a bare magnitude (2503亿)

    bool is_empty() const { return text.empty(); }
    bool measures_as(const Unit& other) const { return power == other.power && quantity == other.quantity; }
    /// % and ‰ belong to the number: they stay on the values.
    bool stays_on_values() const { return power == 0 && (quantity == "%" || quantity == "‰"); }
};

enum class UnitFault { none, letters, strange };
struct UnitResult {
    UnitFault fault = UnitFault::none;
    Unit unit;
};

/// Han characters, raised and lowered figures and the marks % ‰ ℃ ° ㎡ / · ( ) （ ） make a unit; everything else
/// is strange. Letters are a fault (公里 and 公斤 are wanted), except in a symbol with such a figure: m², μg/m³. An
/// unknown name is a literal unit. Marks of the notation are no part of what it says: m<上>2</> is m². The figures
/// of m2, m3 and CO2, with whatever stands before them, are the raised and lowered ones: only these are right.
UnitResult parse_unit(std::string_view text);

/// A bare magnitude of what `of` counts: 亿 of 万人次 is 亿人次, and of 万千瓦时 亿千瓦时, whose quantity is 瓦时.
Unit counting(const Unit& magnitude, const Unit& of);

} // namespace zhitu
