// How a plugin or folder is refused inside this folder: thrown at the first fault, caught once per file.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/plugin/descriptor.hpp"

#include <vector>

namespace zhitu {

struct Refused {
    Pair why; // one sentence: what is wrong, both sides, the remedy
};

[[noreturn]] void refuse(const Message& message, const std::vector<Argument>& arguments = {});

} // namespace zhitu
