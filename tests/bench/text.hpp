// Labels and justified paragraphs beside PangoLayout, with the same fonts in the same run.
#pragma once

#include "core/text/typesetter.hpp"

#include <filesystem>

namespace zhitu {

/// `fonts` is the folder of fonts.conf. Both must live while the benchmarks run.
void measure_text(Typesetter& typesetter, const std::filesystem::path& fonts);

} // namespace zhitu
