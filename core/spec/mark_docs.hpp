// What each mark of a text does, for `zhitu keys`.
#pragma once

#include "core/plugin/names.hpp"

#include <vector>

namespace zhitu {

struct MarkDoc {
    Pair name;
    Pair takes; // how it is written
    Pair about;
};

/// In the order of base/markup.
const std::vector<MarkDoc>& mark_docs();

} // namespace zhitu
