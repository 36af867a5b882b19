// Which part of a line is set in which face.
#pragma once

#include "core/base/type_style.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zhitu {

enum class PieceKind : char {
    han,       // in TypeStyle::han
    digits,    // a number, or a sign among figures and letters, in TypeStyle::digits; figures of a word of letters
               // (letter_words) are set as it is
    ratio,     // the ： or ∶ between two numbers, half an em wide
    subscript, // figures typed as ₂ or ⁵, with the points between them
    superscript,
    latin,   // a mark of words in letters (latin_marks), in TypeStyle::han, in its Latin form
    turned,  // vertical: in TypeStyle::han, lying; digits and raised or lowered figures lie too
    upright, // vertical: a short number that stands in one em
    code,    // vertical: likewise a letter and a figure (5G), in TypeStyle::han as in a row
    year,    // vertical: its figures as 二〇二〇, whatever was typed, and the - between two years as —
    mark     // “ ” ‘ ’ · — … of a face that borrows them: see part_marks
};

/// Whether a piece of a vertical text is set in the upright and vertical forms of its face.
bool stands_down(PieceKind kind);

/// Whether it is brought into one em, side by side.
bool stands_in_one_em(PieceKind kind);

struct TextPiece {
    std::string_view text; // points into the line
    PieceKind kind = PieceKind::han;
    std::uint8_t level = 0; // of UAX #9: odd = it runs right to left
    bool operator==(const TextPiece&) const = default;
};

/// Cuts a line into numbers, the signs of ratios, raised and lowered figures, Latin marks, and the rest. A number
/// is digits with the . , % ‰ + - − = between them (and blanks between threes), a sign before and a % or ‰ behind;
/// a lone % or a full stop after a number is no part of one, nor is a sign behind a letter. × ÷ and the like
/// (is_figure_sign) are cut out where nothing wide stands beside them. Without a digit face in the style numbers
/// are part of the rest.
std::vector<TextPiece> itemise(std::string_view text, const TypeStyle& style);

/// Whether a text may have any sign that is judged by what stands beside it: a look at its bytes.
bool may_have_figure_signs(std::string_view text);

/// Cuts “ ” ‘ ’ · — … out of the Han pieces, for a face that takes them from another. Latin ones stay.
std::vector<TextPiece> part_marks(const std::vector<TextPiece>& pieces);

/// What stays whole in any line: numbers, ratios, raised and lowered figures. In order; bytes of the text.
struct Stretch {
    std::size_t begin = 0, end = 0;
};
std::vector<Stretch> figures(std::string_view text);

/// Digits, raised, lowered and upright ones too.
bool is_figures(PieceKind kind);

/// The face that a piece is set in.
const Face& face_of(PieceKind kind, const TypeStyle& style);

} // namespace zhitu
