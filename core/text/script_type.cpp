#include "core/text/script_type.hpp"

#include "core/base/digit.hpp"
#include "core/text/letter_words.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double beside_han = 1.1; // figures in running text are at most so much larger than its characters

} // namespace

TypeStyle script_type(std::string_view whole, std::size_t at, TypeStyle style) {
    const bool behind_bracket = at > 0 && whole[at - 1] == ')'; // Fe(OH)₃
    if (is_in_letter_word(whole, behind_bracket ? at - 1 : at) || begins_letter_word(whole, at)) {
        style.digits = style.han;
        style.digit_size = style.size;
    }
    if (at == 0 || is_digit(whole[at - 1])) return style;
    style.digit_size = std::min(style.digit_size, style.size * beside_han);
    style.digits.weight = std::min(style.digits.weight, style.han.weight);
    return style;
}

} // namespace zhitu
