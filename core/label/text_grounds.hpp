// Whether what stands in an ink of its own can be seen on what it stands on.
#pragma once

#include "core/label/typeset.hpp"

namespace zhitu {

/// Says which texts with the tag of an ink have nearly the tone of their ground: card, header, pill, bar, plaque.
/// What has no tag is the theme's to answer for.
void check_text_grounds(const Picture& picture, const Scene& scene, const Spec& spec, Diagnostics& diagnostics);

} // namespace zhitu
