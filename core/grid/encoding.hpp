// Bytes of a data file to UTF-8. Nothing is guessed: byte order mark, strict UTF-8, strict GB18030, else a fault.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

enum class Encoding { utf8, utf16, gb18030 };

/// By its canonical name, as the spec keeps it: UTF-8, UTF-16, GB18030.
std::optional<Encoding> encoding_named(std::string_view name);

const char* name_of(Encoding encoding);

enum class EncodingFault { none, invalid, mixed, binary };

struct Decoded {
    EncodingFault fault = EncodingFault::none;
    Encoding encoding = Encoding::utf8;
    std::string text;   // UTF-8 without a byte order mark, always valid; with a fault, U+FFFD for what is no text
    std::size_t at = 0; // with a fault: where in `text`
};

/// `forced` skips the search. mixed: some lines are UTF-8 and others are not; `at` is the first that differs from
/// the lines before it. binary: NUL bytes.
Decoded decode(std::string bytes, std::optional<Encoding> forced);

} // namespace zhitu
