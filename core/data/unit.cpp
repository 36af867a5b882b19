#include "core/data/unit.hpp"

#include "core/base/utf8.hpp"

#include <array>
#include <utility>

namespace zhitu {
namespace {

using Magnitude = std::pair<std::string_view, int>;
constexpr std::array<Magnitude, 6> magnitudes{Magnitude{"十万", 5}, Magnitude{"十亿", 9}, Magnitude{"百", 2},
                                              Magnitude{"千", 3},   Magnitude{"万", 4},   Magnitude{"亿", 8}};

constexpr int most_power = 24; // 亿亿亿: nobody counts further, and endless zeros would cost endless time

/// Names that begin with a magnitude and mean none.
bool is_whole_name(std::string_view name) { return name.starts_with("百分"); }

bool is_letter(char32_t code) {
    if (code >= U'Ａ' && code <= U'ｚ') code -= U'Ａ' - U'A';
    return (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z');
}

bool is_unit_character(char32_t code) {
    return is_han(code) || std::u32string_view(U"%‰℃°㎡²³/·()（）").find(code) != std::u32string_view::npos;
}

/// Takes one magnitude off the front; 0 when there is none.
int take_magnitude(std::string_view& rest) {
    if (is_whole_name(rest)) return 0;
    for (const auto& [name, power] : magnitudes) {
        if (!rest.starts_with(name)) continue;
        rest.remove_prefix(name.size());
        return power;
    }
    return 0;
}

} // namespace

UnitResult parse_unit(std::string_view text) {
    UnitResult result;
    if (text.empty()) return result;
    for (const char32_t code : to_utf32(text)) {
        const char32_t plain = code == U'％' ? U'%' : code;
        if (is_letter(plain)) return {UnitFault::letters, {}};
        if (!is_unit_character(plain)) return {UnitFault::strange, {}};
        append_utf8(result.unit.text, plain);
    }
    std::string_view rest = result.unit.text;
    while (const int power = take_magnitude(rest)) result.unit.power += power;
    if (result.unit.power > most_power) return {UnitFault::strange, {}};
    result.unit.quantity = rest;
    return result;
}

} // namespace zhitu
