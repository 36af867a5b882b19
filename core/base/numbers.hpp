// Numbers to text and back without a locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

/// Fixed notation with at most `decimals` places, trailing zeros dropped, never "-0".
std::string format_number(double value, int decimals);
/// The whole text as a double, or nothing. Refuses inf, nan and hex.
std::optional<double> parse_number(std::string_view text);

} // namespace zhitu
