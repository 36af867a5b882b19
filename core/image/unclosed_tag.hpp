// Which tag of a broken XML text is at fault: a parser notices it only where the next one is closed.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zhitu {

struct OpenTag {
    std::string_view name;
    std::size_t at; // of its <
};

/// The first that is not closed before the one round it is, or at all; nothing where all are.
std::optional<OpenTag> unclosed_tag(std::string_view xml);

} // namespace zhitu
