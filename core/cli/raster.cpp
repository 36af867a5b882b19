#include "core/cli/raster.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/cli/command_line.hpp"
#include "core/diag/fit_messages.hpp"

namespace zhitu::cli {

std::vector<OutputFormat> formats(const std::vector<OutputFormat>& asked, const Rendering& rendering) {
    if (!asked.empty()) return asked;
    if (!rendering.outputs.empty()) return rendering.outputs;
    return {OutputFormat::png, OutputFormat::pdf};
}

bool raster_allowed(const Rendering& rendering, int dpi, const std::string& spec, Diagnostics& diagnostics) {
    const Picture& picture = *rendering.picture;
    const bool by_size = dpi <= RenderCommand().dpi;
    if (raster_fits(picture.width, picture.height, dpi)) return true;
    diagnostics.add(messages::raster_too_large, by_size ? rendering.size : Span{},
                    {format_number(picture.width.mm(), 2), format_number(picture.height.mm(), 2),
                     std::to_string(dpi), std::to_string(pixels_along(picture.width, dpi)),
                     std::to_string(pixels_along(picture.height, dpi)), std::to_string(limits::pixels_a_side),
                     std::to_string(limits::pixels)},
                    by_size ? "" : spec);
    return false;
}

} // namespace zhitu::cli
