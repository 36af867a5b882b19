// Which labels stand or fall together, and which are placed first.
#pragma once

#include "core/scene/scene.hpp"
#include "core/spec/spec.hpp"

#include <cstddef>
#include <vector>

namespace zhitu {

/// Labels that move together: all of them take the same seat number.
using LabelGroup = std::vector<std::size_t>; // items of the scene

/// By priority, then as drawn; a group stands where its first label stands. Facets of one chart share their groups:
/// a series is labelled in all of them or in none. Names at the ends of lines are a column of one panel.
std::vector<LabelGroup> label_groups(const Scene& scene, const Spec& spec);

} // namespace zhitu
