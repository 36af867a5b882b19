// Full-width forms, which an input method leaves behind where ASCII is meant.
#pragma once

#include <string>
#include <string_view>

namespace zhitu {

/// １０％, ６０ｍｍ and ｘ as 10%, 60mm and x.
std::string half_width(std::string_view text);

} // namespace zhitu
