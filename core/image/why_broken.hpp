// What the libraries that read images complain of, said in our words.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <string_view>

namespace zhitu {

/// The reason, with the line and the column where `complaint` names them and the library's own words in brackets.
Argument why_broken(std::string_view complaint);

} // namespace zhitu
