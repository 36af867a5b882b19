// What kind of character stands where: the classes that CLREQ's rules of spacing and breaking speak of.
#pragma once

#include "core/base/type_style.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zhitu {

enum class CharacterClass : std::uint8_t {
    han,
    opening,     // （ 「 “ 《
    closing,     // ） 」 ” 》
    comma,       // 、 ，
    stop,        // 。 ．
    colon,       // ： ；
    exclamation, // ！ ？
    middle_dot,  // ·
    dash,        // —
    ellipsis,    // …
    connector,   // ～ –
    solidus,     // ／
    letter,      // of an alphabet
    digit,       // raised and lowered ones too
    prefix,      // ¥ before a number
    postfix,     // % ℃ behind one
    space,
    other // the Unicode rules know better
};

CharacterClass class_of(char32_t code);

bool is_wide_digit(char32_t code); ///< ０ to ９: Han to Unicode, numbers all the same

/// Hiragana and katakana, which Japanese sets as Han.
bool is_kana(char32_t code);

/// Marks that have blank space in their em: what squeezing takes.
bool is_full_width_mark(CharacterClass kind);

bool is_bracket(CharacterClass kind); ///< quotes too

/// Whether a style sets a mark half an em wide: pauses, stops, quotes, ／ and all brackets, in zh-Hans · too. ！
/// and ？ keep their em, 。 where the style says so, and lose its blank as all marks do that have one.
bool is_half_width_mark(CharacterClass kind, const TypeStyle& style);

/// “ ” ‘ ’: see latin_marks.
inline bool is_curly_quote(char32_t code) { return code == U'“' || code == U'”' || code == U'‘' || code == U'’'; }

/// The marks that Chinese and Latin texts share and faces draw for one of them only: “ ” ‘ ’ · — …
inline bool is_shared_mark(char32_t code) {
    return is_curly_quote(code) || code == U'·' || code == U'—' || code == U'…';
}

/// × ÷ ± § ≈ ≠ ≤ ≥: among figures and letters as wide as they are, among Han an em (itemise).
bool is_figure_sign(char32_t code);

/// Of a mark that is of Latin words (latin_marks): a quote or … is part of the word as its letters are.
CharacterClass latin_class_of(char32_t code);

/// The figure, sign or letter that is written raised or lowered: ₂ -> 2, ⁵ -> 5, ⁻ -> −, ₙ -> n; 0 for any other
/// character.
char32_t subscript_base(char32_t code);
char32_t superscript_base(char32_t code);

/// zh-Hant, zh-Hant-TW, zh-Hant-HK: pauses and stops stand in the middle of their em.
bool has_centred_marks(std::string_view language);

} // namespace zhitu
