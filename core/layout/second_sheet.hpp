// What a first sheet had no place for may find it on a second one.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

/// What the plans ask for in view of the labels that a first sheet left out or could seat only badly: values left
/// out are to be read from an axis, the last value of a line and the text of a reference line get room behind the
/// marks, words of a point over them, and a badge goes to the unit lane. `layout` is the first sheet's. Charts that
/// share their look ask together. False when a second sheet would be no other.
bool ask_for_more(const Scene& scene, const std::vector<std::size_t>& left_out,
                  const std::vector<std::size_t>& strained, const Layout& layout, const std::vector<Chart>& charts,
                  std::vector<Plan>& plans);

/// A warning a panel: how many values of which series are not printed.
void say_left_out(const Scene& scene, const std::vector<std::size_t>& left_out, const std::vector<Chart>& charts,
                  Diagnostics& diagnostics);

} // namespace zhitu
