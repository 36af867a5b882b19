// Keys of the language that stand in the wrong map: what to say of them. Null = as of an unknown key.
#pragma once

#include "core/diag/message.hpp"

#include <string_view>

namespace zhitu {

const Message* misplaced_in_panel(std::string_view english);
const Message* misplaced_beside_panels(std::string_view english);
const Message* misplaced_in_single_chart(std::string_view english);

} // namespace zhitu
