// What a style writes otherwise than it was typed: − for the - of a value.
#pragma once

#include "core/base/markup.hpp"
#include "core/base/type_style.hpp"

namespace zhitu {

void write_forms(MarkedText& text, const TypeStyle& style);

} // namespace zhitu
