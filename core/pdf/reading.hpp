// In what order a text is read, and what a reader of the PDF would part although it belongs together.
#pragma once

#include "core/pdf/fonts.hpp"

#include <string_view>
#include <vector>

namespace zhitu {

/// A cluster in its place; lengths in millimetres on the page, along its line or column and across it.
struct ToldCluster {
    const GlyphRun* run = nullptr;
    Point origin;                      // of the run
    bool down = false;                 // it stands in a column
    std::size_t glyph = 0, glyphs = 0; // of the run; none: what cannot be seen
    std::string_view text;
    double begin = 0, end = 0, across = 0;
};
/// What is told as one; never empty.
using ToldSpan = std::vector<ToldCluster>;

std::vector<ToldSpan> read_spans(const TextMark& text, const PageFonts& fonts);

} // namespace zhitu
