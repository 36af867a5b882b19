// Names that run right to left within a composed sentence. An isolate (UAX #9) keeps its direction to itself: the
// figures and marks around it stay where they are. It is two characters without a glyph.
#pragma once

#include <string>
#include <string_view>

namespace zhitu {

/// The edge of an isolate with which a text begins, one of three characters that are three bytes each; else empty.
std::string_view isolate_edge(std::string_view text);
bool begins_isolate(std::string_view edge);

/// Whether a text has characters of Hebrew, Arabic or another script that runs right to left. All others need no
/// levels.
bool has_right_to_left(std::string_view text);
/// A text for a sentence around it: as it is, unless something in it runs right to left. A name in its own letters
/// then runs as they do; what has Han runs to the right as ever, even when it begins with such a name.
std::string isolated(std::string_view text);

} // namespace zhitu
