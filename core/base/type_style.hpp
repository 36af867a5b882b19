// How a text is set: which faces, how large, how spaced. Themes make these, the typesetter reads them.
#pragma once

#include "core/sdk/zhitu/geometry.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zhitu {

/// A face by role (fonts/roles.yaml) and weight: {"黑", "粗"}.
struct Face {
    std::string role; // 黑 宋 楷 数字
    int weight = 400; // CSS weight
    bool operator==(const Face&) const = default;
};

/// 避头尾: which marks may not begin or end a line (CLREQ 3.1.3). `standard` is that of GB/T 15834.
enum class LineBreakLevel { none, basic, standard, strict };

/// How the four figures of a year stand in a text that runs down: 2020年.
enum class VerticalYears {
    han,     // as 二〇二〇: what is searched for in a PDF is 2020
    stacked, // upright, one below the other
    turned   // lying, as longer numbers do
};

struct TypeStyle {
    Face han;                      // everything that is not a digit
    Face digits;                   // 0-9 and the . , % + - that belong to a number; role empty = same as han
    Length size;                   // of the han face
    Length digit_size;             // of the digit face
    double tracking = 0;           // em between characters
    double condensed = 1;          // horizontal scale of the glyphs and of all space
    bool half_width_marks = false; // all marks but ！ and ？ set half an em wide, ink centred
    bool full_width_stops = false; // but 。 too keeps its em (开明式)
    double latin_gap = 0;          // em between Han and letters or digits; gives way from a half to four thirds
    LineBreakLevel line_breaks = LineBreakLevel::standard;
    bool hanging = false; // 、 ， 。 at the end of a paragraph's line may hang outside
    bool minus = false;   // a - before a figure is printed as −: of values, not of words that were typed
    std::string language = "zh-Hans";
    bool vertical = false;  // runs down the page; it then begins at the top and is centred on its place
    int upright_digits = 2; // vertical: a number of so many digits stands upright in one em (纵中横)
    VerticalYears vertical_years = VerticalYears::han;
    bool operator==(const TypeStyle&) const = default;
};

/// How wide one line is set.
struct LineFit {
    enum class Fill {
        natural,   // as wide as it comes
        justified, // to `width`, in the order of CLREQ 3.6: spaces and marks first, numbers and words never
        spread     // to `width`, all gaps by the same amount: 均排
    } fill = Fill::natural;
    Length width{}; // not read when natural
    /// Of UAX #9, one a byte of its plain text, when the line is of a paragraph that has any: they depend on the
    /// whole of it. Empty = those of the line alone.
    std::vector<std::uint8_t> levels{};
    /// Likewise what kind of piece each byte is of (stances_of), where what is on other lines may decide it: 2016
    /// in 2016—2020年 down a column, quotes of Latin words.
    std::vector<std::uint8_t> stances{};
    bool operator==(const LineFit&) const = default;
};

} // namespace zhitu
