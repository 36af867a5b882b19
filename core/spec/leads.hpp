// Words such as 数据来源： and 制图/ that the theme prints before a text, typed once more at its beginning.
#pragma once

#include <string_view>

namespace zhitu {

/// The lead that `text` begins with, its colon or slash and blanks included; empty when there is none, or nothing
/// behind it. `key` is the English name of what the text is: source, note, credit or unit.
std::string_view lead_of(std::string_view key, std::string_view text);

} // namespace zhitu
