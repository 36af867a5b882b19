// A growth figure that the article brings along.
#pragma once

#include "core/data/growth.hpp"

#include <string_view>

namespace zhitu {

/// Printed as typed. A figure's sign becomes the direction.
GrowthFigure written_figure(std::string_view written);

/// A difference without sign or word (3.4个百分点) is read off two rows: its arrow goes the way their numbers do,
/// and there is none where those do not tell.
void follow_numbers(const Growth& growth, const Column& numbers, GrowthRows rows, GrowthFigure& figure);

/// Warns of a written figure that goes the other way than the numbers do. It may be of another base than the chart
/// shows first, so all the numbers before the last have to say so.
void doubt_direction(const Growth& growth, const Table& table, const Column& numbers, GrowthRows rows,
                     GrowthFigure::Direction written, Diagnostics& diagnostics);

} // namespace zhitu
