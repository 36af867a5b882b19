// UTF-8 helpers. A "character" here is a code point; a cluster matters only to the typesetter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct DecodedCharacter {
    char32_t code;    // U+FFFD for an invalid byte
    std::size_t size; // bytes
};
DecodedCharacter decode_utf8(std::string_view text, std::size_t at);
/// Where the character before `at`, which is not 0, begins.
std::size_t character_before(std::string_view text, std::size_t at);
void append_utf8(std::string& out, char32_t code);
/// Byte offset of the first invalid sequence, or nothing.
std::optional<std::size_t> invalid_utf8(std::string_view text);
std::size_t count_characters(std::string_view text);
std::u32string to_utf32(std::string_view text);
/// Columns on a terminal: 2 for wide and full-width characters, 0 for combining marks and controls.
int display_width(char32_t code);
int display_width(std::string_view text);
bool is_han(char32_t code);       ///< ideographs (Unified, extensions, compatibility)
bool is_invisible(char32_t code); ///< controls (tab and line ends too), bidi controls, blanks of no width
bool is_variation_selector(char32_t code);
/// For messages: what cannot be seen and invalid bytes become visible escapes (\x1b, \u202e).
std::string printable(std::string_view text);
std::string abridged(std::string_view text, std::size_t characters); ///< so many at most, with … when cut
std::string_view trim(std::string_view text);                        ///< ASCII white space and U+3000 off both ends
/// The nearest of the words by edit distance over characters (at most a third of the length, at least 1), or
/// nothing; nothing either among more than limits::suggestions.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& words);

} // namespace zhitu
