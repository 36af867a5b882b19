// Step 11: wishes become texts in their places. Nothing overlaps, nothing leaves its panel.
#pragma once

#include "core/label/typeset.hpp"

namespace zhitu {

/// What became of the wishes.
struct Placing {
    Picture picture;
    std::vector<std::size_t> left_out; // items of the scene: optional labels without a place
    std::vector<std::size_t> strained; // needed labels that have none, or only one far from their point; badges
                                       // that have none, or do not stand level with their siblings
};

/// A needed label without a place is a diagnostic that names the text and the missing millimetres.
Placing place(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec, Length text_gap,
              Diagnostics& diagnostics);

} // namespace zhitu
