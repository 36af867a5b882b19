// How bright an ink is on newsprint: white paper and full black are only 4.25:1 apart there.
#pragma once

#include "core/base/ink.hpp"

namespace zhitu {

inline constexpr double least_contrast = 2.5; // of a text to what it stands on
/// Less is not seen: white on pink has 1.6, the ink of a ribbon on a tint, which many like, 2.1.
inline constexpr double least_seen = 2;

/// Relative luminance of WCAG 2 of the printed ink, 0 to 1.
double newsprint_luminance(const Ink& ink);
/// 1 to 4.25, by the luminances of both.
double newsprint_contrast(const Ink& one, const Ink& other);
/// The lower of that and of what they have on a screen.
double seen_contrast(const Ink& one, const Ink& other);

} // namespace zhitu
