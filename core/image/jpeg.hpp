// JPEG by libjpeg-turbo.
#pragma once

#include "core/image/faults.hpp"
#include "core/scene/picture.hpp"

#include <optional>

namespace zhitu {

/// Upright, as the camera's orientation says. CMYK is refused.
std::optional<Image> decode_jpeg(std::string bytes, const ImageFaults& faults);

} // namespace zhitu
