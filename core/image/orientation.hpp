// Which way up a photograph is: Exif 2.3, tag 0x0112.
#pragma once

#include "core/scene/picture.hpp"

#include <string_view>

namespace zhitu {

/// From 1 (as stored) to 8, out of the APP1 segment's bytes; 1 when it does not say.
int orientation_of(std::string_view exif);
void turn_upright(PixelImage& image, int orientation);

} // namespace zhitu
