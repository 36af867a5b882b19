// Which of the marks that Chinese and Latin share are of Latin words. Unicode has one “ and one … for both; Chinese
// sets them in an em, in its middle, Latin as letters.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace zhitu {

/// Bytes where such marks begin, in order. A ’ inside a word of letters is one (don’t, Xi’an, 90’s), and a · there
/// (kW·h). A pair of quotes is where letters stand beside it, on one side at least, and what is wide stands neither
/// beside it nor inside; the blanks, figures and other signs between do not count. So the sentence that quotes
/// decides, not the words quoted: of “GDP” in a Chinese one, or by itself, the marks are Chinese. A mark without
/// its other half is judged alone. A … or a single — is where letters stand on both sides, or all of the text is
/// Latin.
std::vector<std::size_t> latin_marks(std::string_view text);

/// Whether a text may have any: a look at its bytes.
bool may_have_latin_marks(std::string_view text);

} // namespace zhitu
