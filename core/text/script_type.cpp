#include "core/text/script_type.hpp"

#include "core/base/digit.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double beside_han = 1.1; // figures in running text are at most so much larger than its characters

} // namespace

TypeStyle script_type(std::string_view whole, std::size_t at, TypeStyle style) {
    if (at == 0 || is_digit(whole[at - 1])) return style;
    style.digit_size = std::min(style.digit_size, style.size * beside_han);
    style.digits.weight = std::min(style.digits.weight, style.han.weight);
    return style;
}

} // namespace zhitu
