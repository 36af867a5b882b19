// PNG by libspng.
#pragma once

#include "core/image/faults.hpp"
#include "core/scene/picture.hpp"

#include <optional>

namespace zhitu {

std::optional<Image> decode_png(const std::string& bytes, const ImageFaults& faults);

} // namespace zhitu
