#include "core/spec/measures.hpp"

#include "core/base/digit.hpp"
#include "core/base/half_width.hpp"
#include "core/base/numbers.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"

#include <array>
#include <cmath>

namespace zhitu {
namespace {

struct UnitName {
    const char* name;
    LengthText::Unit unit;
};
constexpr std::array<UnitName, 12> unit_names{{{"mm", LengthText::Unit::mm},
                                               {"毫米", LengthText::Unit::mm},
                                               {"cm", LengthText::Unit::cm},
                                               {"厘米", LengthText::Unit::cm},
                                               {"pt", LengthText::Unit::pt},
                                               {"px", LengthText::Unit::px},
                                               {"栏", LengthText::Unit::column},
                                               {"col", LengthText::Unit::column},
                                               {"字", LengthText::Unit::character},
                                               {"char", LengthText::Unit::character},
                                               {"行", LengthText::Unit::line},
                                               {"line", LengthText::Unit::line}}};

/// Calls `parse(left, right)` for every x in the text until it gives something: "100px x 80px" has three of them.
template <class Parse> auto around_cross(std::string_view text, Parse parse) -> decltype(parse(text, text)) {
    for (const std::string_view cross : {"x", "X", "×", "*"})
        for (std::size_t at = text.find(cross); at != std::string_view::npos; at = text.find(cross, at + 1))
            if (auto result = parse(trim(text.substr(0, at)), trim(text.substr(at + cross.size())))) return result;
    return std::nullopt;
}

std::optional<int> parse_count(std::string_view text) {
    const bool plain = !text.empty() && are_digits(text);
    const auto number = plain ? parse_number(text) : std::nullopt;
    if (!number || *number < 1 || *number > 1'000'000) return std::nullopt;
    return static_cast<int>(*number);
}

/// 三栏, as newspapers say it.
std::optional<double> columns_in_words(std::string_view text) {
    const std::u32string characters = to_utf32(text);
    if (characters.size() != 2 || characters[1] != U'栏') return std::nullopt;
    if (characters[0] == U'两') return 2;
    const auto count = numeral_value(characters[0]);
    return count && *count > 0 ? std::optional<double>(*count) : std::nullopt;
}

} // namespace

/// 字号: the names of Chinese type sizes, in points.
constexpr std::pair<std::string_view, double> type_sizes[] = {
    {"初号", 42},  {"小初", 36},  {"一号", 26},  {"小一", 24}, {"二号", 22},   {"小二", 18},
    {"三号", 16},  {"小三", 15},  {"四号", 14},  {"小四", 12}, {"五号", 10.5}, {"小五", 9},
    {"六号", 7.5}, {"小六", 6.5}, {"七号", 5.5}, {"八号", 5}};

std::optional<LengthText> parse_length(std::string_view typed) {
    const std::string narrow = half_width(trim(typed));
    const std::string_view text = narrow;
    for (const auto& [name, points] : type_sizes)
        if (text == name) return LengthText{points, LengthText::Unit::pt, {}};
    if (text == "通栏" || text == "full") return LengthText{1, LengthText::Unit::all_columns, {}};
    if (const auto columns = columns_in_words(text)) return LengthText{*columns, LengthText::Unit::column, {}};
    const std::size_t end = text.find_first_not_of("0123456789.+-");
    if (end == std::string_view::npos) return std::nullopt;
    const auto number = parse_number(text.substr(0, end));
    const std::string_view unit = trim(text.substr(end));
    for (const UnitName& candidate : unit_names)
        if (number && unit == candidate.name) return LengthText{*number, candidate.unit, {}};
    return std::nullopt;
}

std::optional<SizeText> parse_size(std::string_view typed) {
    const std::string text = half_width(typed);
    return around_cross(text, [](std::string_view left, std::string_view right) -> std::optional<SizeText> {
        const auto width = parse_length(left), height = parse_length(right);
        if (!width || !height) return std::nullopt;
        return SizeText{*width, *height, {}};
    });
}

std::optional<std::string> side_without_unit(std::string_view text) {
    return around_cross(text, [](std::string_view left, std::string_view right) -> std::optional<std::string> {
        for (const auto& [bare, other] : {std::pair(left, right), std::pair(right, left)})
            if (parse_number(bare) && (parse_number(other) || parse_length(other))) return std::string(bare);
        return std::nullopt;
    });
}

std::optional<std::string> sides_in_millimetres(std::string_view text) {
    return around_cross(text, [](std::string_view left, std::string_view right) -> std::optional<std::string> {
        const auto side = [](std::string_view typed) {
            return std::string(typed) + (parse_number(typed) ? "mm" : "");
        };
        const std::string sides = side(left) + " x " + side(right);
        return parse_size(sides) ? std::optional(sides) : std::nullopt;
    });
}

std::optional<GridText> parse_grid(std::string_view typed) {
    const std::string text = half_width(typed);
    return around_cross(text, [](std::string_view left, std::string_view right) -> std::optional<GridText> {
        const auto columns = parse_count(left), rows = parse_count(right);
        if (!columns || !rows) return std::nullopt;
        return GridText{*columns, *rows, {}};
    });
}

std::optional<double> millimetres(const LengthText& length) {
    switch (length.unit) {
    case LengthText::Unit::mm: return length.number;
    case LengthText::Unit::cm: return length.number * 10;
    case LengthText::Unit::pt: return length.number * 25.4 / 72;
    case LengthText::Unit::px: return length.number * 25.4 / 96;
    case LengthText::Unit::column:
    case LengthText::Unit::character:
    case LengthText::Unit::line:
    case LengthText::Unit::all_columns: break;
    }
    return std::nullopt;
}

} // namespace zhitu
