#include "core/value/unit.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zhitu {
namespace {

using Magnitude = std::pair<std::string_view, int>;
constexpr std::array<Magnitude, 10> magnitudes{
    Magnitude{"十万", 5}, Magnitude{"十亿", 9}, Magnitude{"百", 2},   Magnitude{"千", 3}, Magnitude{"万", 4},
    Magnitude{"亿", 8},   Magnitude{"十萬", 5}, Magnitude{"十億", 9}, Magnitude{"萬", 4}, Magnitude{"億", 8}};

constexpr int most_power = 24; // 亿亿亿: nobody counts further, and endless zeros would cost endless time

/// Names that begin with a magnitude and mean none.
bool is_whole_name(std::string_view name) { return name.starts_with("百分"); }

bool is_letter(char32_t code) {
    if (code >= U'Ａ' && code <= U'ｚ') code -= U'Ａ' - U'A';
    return (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z') || code == U'μ' || code == U'µ';
}

bool is_script_figure(char32_t code) {
    return std::u32string_view(U"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋").find(code) != std::u32string_view::npos;
}

bool is_unit_character(char32_t code) {
    return is_han(code) || is_script_figure(code) ||
           std::u32string_view(U"%‰℃°㎡/·()（）").find(code) != std::u32string_view::npos;
}

UnitFault fault_of(std::u32string_view name) {
    const bool symbol = std::any_of(name.begin(), name.end(), is_script_figure);
    for (const char32_t code : name) {
        if (is_letter(code) && !symbol) return UnitFault::letters;
        if (!is_letter(code) && !is_unit_character(code)) return UnitFault::strange;
    }
    return UnitFault::none;
}

std::string with_half_width_percent(std::string text) {
    constexpr std::string_view wide = "％";
    for (std::size_t at = text.find(wide); at != std::string::npos; at = text.find(wide, at + 1))
        text.replace(at, wide.size(), "%");
    return text;
}

/// m2, km3, CO2: figures that belong above or under the line, which a keyboard has not. Nobody means 万m2
/// otherwise.
std::string with_script_figures(const std::string& text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> figures{
        {{"m2", "m²"}, {"m3", "m³"}, {"CO2", "CO₂"}}};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto symbol = std::find_if(figures.begin(), figures.end(), [&](const auto& each) {
            const std::size_t end = at + each.first.size();
            const bool more = end < text.size() && text[end] >= '0' && text[end] <= '9';
            return std::string_view(text).substr(at).starts_with(each.first) && !more;
        });
        result += symbol == figures.end() ? text.substr(at, 1) : std::string(symbol->second);
        at += symbol == figures.end() ? 1 : symbol->first.size();
    }
    return result;
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

/// 千瓦时 of 万千瓦时: nobody counts 瓦时.
std::string_view counted_name(const Unit& unit, std::string_view plain) {
    constexpr std::array<std::string_view, 6> in_thousands{"瓦", "克", "米", "升", "伏", "帕"};
    constexpr std::string_view thousand = "千";
    const std::size_t begin = plain.size() - unit.quantity.size();
    const bool is_one = std::ranges::any_of(
        in_thousands, [&](std::string_view measure) { return unit.quantity.starts_with(measure); });
    return plain.substr(is_one && plain.substr(0, begin).ends_with(thousand) ? begin - thousand.size() : begin);
}

/// The figure of 元¹ and 人² refers to a note: a power stands behind a symbol (m²), 米 or 秒.
std::string_view without_reference(std::string_view quantity) {
    constexpr std::array<std::string_view, 10> figures{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string_view name = quantity;
    const auto ends = [&](std::string_view figure) { return name.ends_with(figure); };
    for (auto last = figures.end(); (last = std::ranges::find_if(figures, ends)) != figures.end();)
        name.remove_suffix(last->size());
    const std::string_view behind = quantity.substr(name.size());
    if (behind.empty() || name.empty()) return quantity;
    const char32_t last = to_utf32(name).back();
    const bool power = (behind == "²" || behind == "³") && (last == U'米' || last == U'秒');
    const bool may_have_note = is_han(last) || last == U'%' || last == U'‰' || last == U'℃';
    return may_have_note && !power ? name : quantity;
}

} // namespace

UnitResult parse_unit(std::string_view text) {
    UnitResult result;
    if (text.empty()) return result;
    result.unit.text = with_script_figures(with_half_width_percent(std::string(text)));
    const MarkedText marked = read_markup(result.unit.text);
    if (!marked.faults.empty()) return result; // has been said
    const UnitFault fault = fault_of(to_utf32(marked.plain));
    if (fault != UnitFault::none) return {fault, {}};
    std::string_view rest = marked.plain;
    while (const int power = take_magnitude(rest)) result.unit.power += power;
    if (result.unit.power > most_power) return {UnitFault::strange, {}};
    result.unit.quantity = without_reference(rest);
    return result;
}

Unit counting(const Unit& magnitude, const Unit& of) {
    const std::string plain = plain_text(of.text);
    const bool thousands = magnitude.text.ends_with("千"); // 千 of 万千瓦 are 千瓦
    return parse_unit(magnitude.text + (thousands ? of.quantity : std::string(counted_name(of, plain)))).unit;
}

} // namespace zhitu
