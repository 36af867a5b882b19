// Whether several columns make one mark a row.
#pragma once

#include "core/plugin/descriptor.hpp"
#include "core/spec/spec.hpp"

namespace zhitu {

/// The option that says so is the spec's or the kind's own: which rows a chart has is no matter of a theme.
bool is_stacked(const ChartSpec& chart, const ChannelDeclaration& channel);

} // namespace zhitu
