#include "core/base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>

namespace zhitu {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Length of the sequence that a first byte announces; 0 for a byte that cannot come first.
std::size_t sequence_length(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    if (first >= 0xF0 && first < 0xF5) return 4;
    return 0;
}

/// Over-long forms, surrogates and what lies beyond Unicode are no characters.
bool is_scalar_value(char32_t code, std::size_t length) {
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
}

std::string escaped(char32_t code) {
    if (code == '\n') return "\\n";
    if (code == '\t') return "\\t";
    if (code == '\r') return "\\r";
    const auto number = static_cast<unsigned>(code);
    if (code > 0xFFFF) return fmt::format("\\U{:08x}", number);
    return code < 0x100 ? fmt::format("\\x{:02x}", number) : fmt::format("\\u{:04x}", number);
}

/// The first byte from there that is none of ASCII; most of a data file are, so eight are looked at together.
std::size_t ascii_end(std::string_view text, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080;
    for (std::uint64_t eight; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (eight & high_bits) break;
    }
    while (at < text.size() && (text[at] & 0x80) == 0) ++at;
    return at;
}

} // namespace

bool is_invisible(char32_t code) {
    const bool plain = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool formatting = code == 0x061C || (code >= 0x200B && code <= 0x200F) ||
                            (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool blank = code == 0x00AD || code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x180E ||
                       (code >= 0x2060 && code <= 0x2065) || (code >= 0x206A && code <= 0x206F) || code == 0x3164 ||
                       code == 0xFFA0;
    const bool tag = code >= 0xE0000 && code <= 0xE007F;
    const bool separator = code == 0x2028 || code == 0x2029 || code == 0xFEFF;
    const bool noncharacter = (code & 0xFFFEu) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
    return plain || formatting || blank || tag || separator || noncharacter;
}

bool is_variation_selector(char32_t code) {
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

DecodedCharacter decode_utf8(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = sequence_length(first);
    if (length == 1) return {first, 1};
    if (length == 0 || at + length > text.size()) return {replacement, 1};
    char32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0u) != 0x80u) return {replacement, 1};
        code = code << 6 | (next & 0x3Fu);
    }
    if (!is_scalar_value(code, length)) return {replacement, 1};
    return {code, length};
}

std::size_t character_before(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 4; // where bytes are no UTF-8
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < longest && (text[begin] & 0xC0) == 0x80) --begin;
    return begin;
}

void append_utf8(std::string& out, char32_t code) {
    const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)),
            put(0x80 | (code & 0x3F));
    }
}

std::optional<std::size_t> invalid_utf8(std::string_view text) {
    for (std::size_t at = 0; (at = ascii_end(text, at)) < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        if (code == replacement && size == 1) return at;
        at += size;
    }
    return std::nullopt;
}

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::u32string to_utf32(std::string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        result.push_back(code);
        at += size;
    }
    return result;
}

std::string printable(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        if (code == replacement && size == 1)
            result += escaped(static_cast<unsigned char>(text[at]));
        else if (is_invisible(code) || is_variation_selector(code))
            result += escaped(code);
        else
            result += text.substr(at, size);
        at += size;
    }
    return result;
}

std::string abridged(std::string_view text, std::size_t characters) {
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < characters; ++count)
        end += decode_utf8(text, end).size;
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view ideographic = "\u3000";
    const auto is_blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    const auto may_be_blank = [&](char c) { return is_blank(c) || (c & 0x80) != 0; };
    while (!text.empty() && (may_be_blank(text.front()) || may_be_blank(text.back()))) {
        const std::size_t before = text.size();
        if (is_blank(text.front())) text.remove_prefix(1);
        if (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
        if (text.starts_with(ideographic)) text.remove_prefix(ideographic.size());
        if (text.ends_with(ideographic)) text.remove_suffix(ideographic.size());
        if (text.size() == before) break;
    }
    return text;
}

} // namespace zhitu
