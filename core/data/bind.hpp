// Which columns of a table belong to which channel of a kind.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

#include <optional>
#include <vector>

namespace zhitu {

/// For each channel of the kind the grid's columns, in order.
using ChannelColumns = std::vector<std::vector<std::size_t>>;

/// The columns that 横轴 or 纵轴 names, whichever the channel is; none of another one.
std::vector<Phrase> named_columns(const ChartSpec& chart, const ChannelDeclaration& channel);

/// Named columns (横轴, 纵轴, 部分) first; then each unnamed channel of words takes the first column left, and each
/// channel of numbers the columns of numbers left: one ratio column, or all of them, or the only one when the
/// channel takes one. Nothing after a fault.
std::optional<ChannelColumns> bind_channels(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics);

} // namespace zhitu
