// What to write instead when a sheet does not hold its content.
#pragma once

#include "core/scene/picture.hpp"
#include "core/spec/spec.hpp"
#include "core/theme/theme.hpp"

#include <functional>
#include <vector>

namespace zhitu {

struct ChartKind;

/// Whether a sheet of this size holds all of a spec.
using Holds = std::function<bool(const Spec&, const Rect&)>;

/// Says in one notice all that was tried and holds it: larger sizes (with the grid that a board takes on them),
/// bars that lie instead of standing, names that run down, another grid than the one typed. Nothing when nothing
/// does.
void say_what_fits(const Spec& spec, const Theme& theme, const Rect& sheet, const std::vector<ChartKind>& kinds,
                   const Holds& holds, Diagnostics& diagnostics);

} // namespace zhitu
