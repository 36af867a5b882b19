#include "core/text/character_class.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

bool is_letter(char32_t code) {
    const bool ascii = (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z');
    const bool latin = code >= 0x00C0 && code <= 0x024F && code != U'×' && code != U'÷';
    const bool greek_or_cyrillic = code >= 0x0370 && code <= 0x052F;
    const bool hebrew_or_arabic = (code >= 0x05D0 && code <= 0x05F2) || (code >= 0x0620 && code <= 0x064A) ||
                                  (code >= 0x066E && code <= 0x06D3);
    return ascii || latin || greek_or_cyrillic || hebrew_or_arabic;
}

struct Mark {
    char32_t code;
    CharacterClass kind;
};

struct Marks {
    CharacterClass kind;
    std::u32string_view characters;
};

// CLREQ, appendix A; GB/T 15834.
constexpr Marks kinds_of_marks[] = {
    {CharacterClass::comma, U"，、"},
    {CharacterClass::stop, U"。．｡"},
    {CharacterClass::colon, U"：；"},
    {CharacterClass::opening, U"（“《「『‘【〈〔［｛〖"},
    {CharacterClass::closing, U"）”》」』’】〉〕］｝〗"},
    {CharacterClass::exclamation, U"！？"},
    {CharacterClass::middle_dot, U"·‧・"},
    {CharacterClass::dash, U"—―⸺"},
    {CharacterClass::ellipsis, U"…⋯"},
    {CharacterClass::connector, U"～〜–－"},
    {CharacterClass::solidus, U"／"},
    {CharacterClass::prefix, U"¥￥$＄£€№"},
    {CharacterClass::postfix, U"%％‰℃℉°′″"},
    {CharacterClass::space, U" 　"},
};

consteval std::size_t count_marks() {
    std::size_t count = 0;
    for (const Marks& marks : kinds_of_marks) count += marks.characters.size();
    return count;
}

/// By their code.
consteval auto sorted_marks() {
    std::array<Mark, count_marks()> all{};
    auto next = all.begin();
    for (const Marks& marks : kinds_of_marks)
        for (const char32_t code : marks.characters) *next++ = {code, marks.kind};
    std::ranges::sort(all, {}, &Mark::code);
    return all;
}

} // namespace

CharacterClass class_of(char32_t code) {
    if (is_han(code)) return CharacterClass::han;
    if (code >= U'0' && code <= U'9') return CharacterClass::digit;
    if (is_letter(code)) return CharacterClass::letter;
    if (subscript_base(code) || superscript_base(code)) return CharacterClass::digit;
    static constexpr auto marks = sorted_marks();
    const auto mark = std::ranges::lower_bound(marks, code, {}, &Mark::code);
    return mark != marks.end() && mark->code == code ? mark->kind : CharacterClass::other;
}

bool is_wide_digit(char32_t code) { return code >= U'０' && code <= U'９'; }

bool is_kana(char32_t code) {
    return (code >= U'ぁ' && code <= U'ゟ') || (code >= U'ァ' && code <= U'ヿ' && code != U'・');
}

bool is_full_width_mark(CharacterClass kind) {
    return kind >= CharacterClass::opening && kind <= CharacterClass::middle_dot;
}

bool is_bracket(CharacterClass kind) { return kind == CharacterClass::opening || kind == CharacterClass::closing; }

bool is_half_width_mark(CharacterClass kind, const TypeStyle& style) {
    if (!style.half_width_marks || (kind == CharacterClass::stop && style.full_width_stops)) return false;
    if (kind == CharacterClass::middle_dot) return style.language.starts_with("zh-Hans"); // GB/T 15834 5.1.7
    if (kind == CharacterClass::solidus) return true;                                     // 5.1.10
    return is_full_width_mark(kind) && kind != CharacterClass::exclamation;
}

bool is_figure_sign(char32_t code) {
    constexpr std::u32string_view signs = U"×÷±§≈≠≤≥";
    return signs.find(code) != signs.npos;
}

CharacterClass latin_class_of(char32_t code) {
    return is_curly_quote(code) || code == U'…' ? CharacterClass::letter : class_of(code);
}

char32_t subscript_base(char32_t code) {
    constexpr std::u32string_view lowered = U"₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", base = U"+−=()aehijklmnoprstuvx";
    if (code >= U'₀' && code <= U'₉') return U'0' + (code - U'₀');
    if (code < U'ᵢ' || code > U'ⱼ') return 0; // nearly all
    const std::size_t at = lowered.find(code);
    return at == std::u32string_view::npos ? 0 : base[at];
}

char32_t superscript_base(char32_t code) {
    switch (code) {
    case U'¹': return U'1';
    case U'²': return U'2';
    case U'³': return U'3';
    case U'⁺': return U'+';
    case U'⁻': return U'−';
    case U'ⁿ': return U'n';
    case U'ⁱ': return U'i';
    default: return code == U'⁰' || (code >= U'⁴' && code <= U'⁹') ? U'0' + (code - U'⁰') : 0;
    }
}

bool has_centred_marks(std::string_view language) { return language.starts_with("zh-Hant"); }

} // namespace zhitu
