// Figures raised and lowered, as characters of their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

/// "5" -> "⁵", "2.5" -> "₂.₅"; nothing when there are other characters than figures, their signs and points.
std::optional<std::string> script_figures(std::string_view text, bool raised);

} // namespace zhitu
