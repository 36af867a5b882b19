// Step 10: every text of a scene as glyphs, once.
#pragma once

#include "core/scene/scene.hpp"
#include "core/spec/spec.hpp"
#include "core/text/text_faults.hpp"

#include <vector>

namespace zhitu {

/// A text's glyphs and the ink box that it has above and below its baseline.
struct SetItem {
    SetText set;    // empty for shapes
    Length above{}; // height of its tallest kind of character; of a vertical text: right of its middle
    Length below{};
    Length middle{}; // from the baseline up to where the eye puts its middle
};

/// One entry an item of the scene. Missing glyphs and what cannot be set are diagnostics with text, character and
/// panel; of the theme's own words they are at the theme.
std::vector<SetItem> typeset(const Scene& scene, const Spec& spec, Typesetter& typesetter, Diagnostics& diagnostics,
                             const HouseWords& house = {});

/// Where a diagnostic about an item points: what it was written as, else its panel, else the spec's title.
Span span_of(const Spec& spec, const SceneItem& item);
Argument where_of(const Spec& spec, int panel); ///< "面板3 · 地区生产总值"; empty for the sheet and a single chart

} // namespace zhitu
