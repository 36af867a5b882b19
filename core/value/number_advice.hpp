// What to write in place of a text that is no number.
#pragma once

#include "core/diag/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

struct NumberAdvice {
    const Message& message;
    std::string detail; // its third argument: what would do
};

NumberAdvice advise_on(std::string_view not_a_number);

/// 105 for 1O5 and 1l05, whose letters look like figures.
std::optional<std::string> with_figures_for_letters(std::string_view text);

/// 66040000 for 6.604E+07, as spreadsheets write large numbers.
std::optional<std::string> without_exponent(std::string_view text);

/// 约6万吨, ￥300, ↑3%: a number with something before it, so that it is meant as one; and #REF! where one was.
bool is_meant_as_number(std::string_view text);

} // namespace zhitu
