// A unit as a power of ten of a quantity: 万美元 = 10^4 美元.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

struct Unit {
    std::string text;     // as typed, full-width % made half-width; empty = a bare number
    int power = 0;        // 万 4, 百万 6, 万亿 12
    std::string quantity; // 元 美元 人 % ...; empty for a bare magnitude (2503亿)

    bool is_empty() const { return text.empty(); }
    /// % and ‰ belong to the number: they stay on the values.
    bool stays_on_values() const { return text == "%" || text == "‰"; }
};

enum class UnitFault { none, letters, strange };
struct UnitResult {
    UnitFault fault = UnitFault::none;
    Unit unit;
};

/// Han characters and the marks % ‰ ℃ ° ㎡ ² ³ / · ( ) （ ） make a unit; ASCII letters are a fault (Chinese names
/// are wanted); everything else is strange. An unknown name is a literal unit.
UnitResult parse_unit(std::string_view text);

} // namespace zhitu
