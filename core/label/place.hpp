// Step 11: wishes become texts in their places. Nothing overlaps, nothing leaves its panel.
#pragma once

#include "core/label/typeset.hpp"

namespace zhitu {

/// What finds no place is a diagnostic that names the text and the missing millimetres.
Picture place(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec, Length text_gap,
              Diagnostics& diagnostics);

} // namespace zhitu
