// What render writes, as far as check has to know it.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/paint/paint.hpp"
#include "core/pipeline.hpp"

#include <string>
#include <vector>

namespace zhitu::cli {

/// What the command line asks for, else what the spec does, else both.
std::vector<OutputFormat> formats(const std::vector<OutputFormat>& asked, const Rendering& rendering);

/// False, and said, when the PNG would be too large: at the size, or of the spec where --dpi asks for more than
/// usual.
bool raster_allowed(const Rendering& rendering, int dpi, const std::string& spec, Diagnostics& diagnostics);

} // namespace zhitu::cli
