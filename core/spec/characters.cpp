// The encoding of a spec, and characters that nobody can see.
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/lost_characters.hpp"
#include "core/diag/trap_messages.hpp"
#include "core/diag/unseen.hpp"
#include "core/spec/traps.hpp"

#include <algorithm>

namespace zhitu {
namespace {

Span at(const Source& source, std::size_t begin, std::size_t size) {
    return {&source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
}

bool is_utf16(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
    // without a mark: the first character of a spec is ASCII or Han, and its line end has a zero byte in UTF-16
    const std::string_view head = text.substr(0, 512);
    return std::count(head.begin(), head.end(), '\0') * 8 > static_cast<std::ptrdiff_t>(head.size());
}

/// Well-formed in the two- and four-byte patterns of GB 18030-2005.
bool is_gb18030(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto between = [](unsigned value, unsigned low, unsigned high) { return value >= low && value <= high; };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned second = byte(i + 1);
        if (byte(i) < 0x80)
            i += 1;
        else if (!between(byte(i), 0x81, 0xFE))
            return false;
        else if (between(second, 0x40, 0xFE) && second != 0x7F)
            i += 2;
        else if (between(second, 0x30, 0x39) && between(byte(i + 2), 0x81, 0xFE) &&
                 between(byte(i + 3), 0x30, 0x39))
            i += 4;
        else
            return false;
    }
    return true;
}

/// YAML's own white space is visible enough; a lone CR is none of it.
bool is_trouble(std::string_view text, std::size_t at, char32_t code) {
    if (code == '\t' || code == '\n') return false;
    if (code == '\r') return !text.substr(at + 1).starts_with('\n');
    return is_invisible(code);
}

} // namespace

bool check_characters(const Source& source, Diagnostics& diagnostics) {
    const std::string_view text = source.text();
    if (text.size() > limits::spec_bytes) {
        diagnostics.add(messages::spec_too_large, at(source, 0, 0),
                        {std::to_string(text.size()), std::to_string(limits::spec_bytes)});
        return false;
    }
    if (is_utf16(text)) return diagnostics.add(messages::utf16_spec, at(source, 0, 0)), false;
    if (const auto invalid = invalid_utf8(text)) {
        if (is_gb18030(text))
            diagnostics.add(messages::gb18030_spec, at(source, *invalid, 1));
        else
            diagnostics.add(messages::not_utf8, at(source, *invalid, 1), {std::string(text.substr(*invalid, 1))});
        return false;
    }
    say_lost_characters(source, diagnostics);
    bool clean = true;
    for (std::size_t i = 0; i < text.size();) {
        const auto [code, size] = decode_utf8(text, i);
        if (is_trouble(text, i, code)) {
            const auto [name, remedy] = unseen(code);
            diagnostics.add(messages::control_character, at(source, i, size),
                            {std::string(text.substr(i, size)), name, remedy});
            clean = false;
        }
        i += size;
    }
    return clean;
}

} // namespace zhitu
