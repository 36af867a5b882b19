// yaml-cpp's complaints in our own words.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <string_view>

namespace zhitu {

/// The catalogue's entry for a message of yaml-cpp; a general one when there is none of its own.
const Message& message_for_yaml_fault(std::string_view fault);

} // namespace zhitu
