#include "core/text/signs.hpp"

#include <algorithm>

namespace zhitu {
namespace {

using Class = CharacterClass;

bool is_digit(const std::vector<Atom>& atoms, std::size_t at) {
    return at < atoms.size() && atoms[at].kind == Class::digit;
}

/// ±3%, $100, ≥60: a sign or mark of a number, other than - + −.
bool marks_number(const std::vector<Atom>& atoms, std::size_t at) {
    constexpr std::u32string_view marks = U"#<>";
    const char32_t code = atoms[at].code;
    const bool is_mark = atoms[at].kind == Class::prefix || marks.find(code) != std::u32string_view::npos ||
                         (is_figure_sign(code) && code != U'×' && code != U'÷');
    return is_mark && is_digit(atoms, at + 1);
}

/// ¹⁴C is a word; the ³ of 米³ ends one.
bool begins_raised(const std::vector<Atom>& atoms, std::size_t at) {
    constexpr std::size_t least = 2;
    std::size_t end = at;
    while (end < atoms.size() && superscript_base(atoms[end].code)) ++end;
    return end >= at + least && end < atoms.size() && atoms[end].kind == Class::letter;
}

/// C++, A+, C#, 60+
bool ends_word(const std::vector<Atom>& atoms, std::size_t at) {
    if (atoms[at].code != U'+' && atoms[at].code != U'#') return false;
    while (at > 0 && atoms[at].code == U'+') --at;
    if (atoms[at].code == U'#' && at > 0) --at;
    return atoms[at].kind == Class::letter || atoms[at].kind == Class::digit;
}

} // namespace

bool is_sign(char32_t code) { return code == U'-' || code == U'+' || code == U'−'; }

bool begins_number(const std::vector<Atom>& atoms, std::size_t at) {
    const Class before = atoms[at - 1].kind;
    if (!is_sign(atoms[at].code) || !(before == Class::han || is_full_width_mark(before))) return false;
    std::size_t end = at + 1;
    while (is_digit(atoms, end) || (end < atoms.size() && atoms[end].code == U'.' && is_digit(atoms, end + 1)))
        ++end;
    if (end == at + 1 || atoms[at].code != U'-' || before != Class::han) return end > at + 1;
    const bool has_point = std::any_of(atoms.begin() + static_cast<std::ptrdiff_t>(at),
                                       atoms.begin() + static_cast<std::ptrdiff_t>(end),
                                       [](const Atom& atom) { return atom.code == U'.'; });
    return has_point || (end < atoms.size() && atoms[end].kind == Class::postfix);
}

void space_signs(const TypeStyle& style, AtomText& text) {
    if (style.latin_gap <= 0) return;
    std::vector<Atom>& atoms = text.atoms;
    for (std::size_t i = 1; i < atoms.size(); ++i) {
        if (atoms[i].glue.kind != GlueKind::none || atoms[i].script) continue;
        const bool before = is_square(atoms[i - 1]) &&
                            (marks_number(atoms, i) || begins_number(atoms, i) || begins_raised(atoms, i));
        if (!before && !(is_square(atoms[i]) && ends_word(atoms, i - 1))) continue;
        const Length natural = atoms[i].glue.natural;
        atoms[i].glue = latin_gap(style);
        atoms[i].glue.natural += natural;
    }
}

} // namespace zhitu
