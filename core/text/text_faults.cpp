#include "core/text/text_faults.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/text/unicode_breaks.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace zhitu {
namespace {

/// The first characters of a text, as a reader counts them.
std::string beginning(const std::string& text, std::size_t characters) {
    const std::vector<std::size_t> ends = unicode_characters(text);
    return ends.size() > characters ? text.substr(0, ends[characters - 1]) : text;
}

/// "U+9AE0"
std::string code_point(char32_t code) {
    char digits[8];
    const auto end = std::to_chars(digits, digits + sizeof digits, static_cast<std::uint32_t>(code), 16).ptr;
    std::string text(digits, end);
    for (char& digit : text)
        if (digit >= 'a') digit = static_cast<char>(digit - 'a' + 'A');
    return "U+" + std::string(text.size() < 4 ? 4 - text.size() : 0, '0') + text;
}

std::string character(char32_t code) {
    std::string text;
    append_utf8(text, code);
    return text;
}

/// Each pair of fonts once, with all characters that it is about.
void report_fallbacks(const SetText& set, const std::string& text, Span span, const Argument& where,
                      Diagnostics& diagnostics) {
    std::vector<std::pair<FontFallback, std::string>> said;
    for (const auto& [run, fonts] : set.fallbacks) {
        auto known = std::find_if(said.begin(), said.end(), [&](const auto& each) { return each.first == fonts; });
        if (known == said.end()) known = said.insert(known, {fonts, ""});
        const std::string& characters = set.runs[run].second.text;
        if (known->second.find(characters) == std::string::npos) known->second += characters;
    }
    for (const auto& [fonts, characters] : said)
        diagnostics.add(messages::font_fallback, span, {plain_text(text), characters, fonts.wanted, fonts.found},
                        where);
}

void report_fault(const SetText& set, const std::string& text, Span span, const Argument& where,
                  Diagnostics& diagnostics) {
    const std::string before = text.substr(0, set.fault_offset);
    const std::string code =
        set.fault_offset < text.size() ? code_point(decode_utf8(text, set.fault_offset).code) : "";
    switch (set.fault) {
    case TextFault::none: return;
    case TextFault::too_long:
        return diagnostics.add(messages::text_too_long, span,
                               {beginning(before, 20), std::to_string(limits::label_characters)}, where);
    case TextFault::invalid_utf8: return diagnostics.add(messages::text_not_utf8, span, {before}, where);
    case TextFault::control: return diagnostics.add(messages::text_control, span, {text, code}, where);
    case TextFault::too_many_marks:
        return diagnostics.add(messages::text_marks, span, {before, std::to_string(limits::marks_per_base)}, where);
    }
}

} // namespace

TextFault find_text_fault(std::string_view text, std::size_t& offset) {
    offset = 0;
    std::size_t characters = 0;
    int marks = 0;
    while (offset < text.size()) {
        const DecodedCharacter character = decode_utf8(text, offset);
        if (character.code == 0xFFFD && character.size == 1) return TextFault::invalid_utf8;
        if (is_invisible(character.code)) return TextFault::control;
        marks = display_width(character.code) == 0 ? marks + 1 : 0;
        if (marks > limits::marks_per_base) return TextFault::too_many_marks;
        if (++characters > limits::label_characters) return TextFault::too_long;
        offset += character.size;
    }
    offset = 0;
    return TextFault::none;
}

void report_text_faults(const SetText& set, const std::string& text, Span span, const Argument& where,
                        Diagnostics& diagnostics) {
    report_fault(set, text, span, where, diagnostics);
    for (const FontSubstitute& font : set.substitutes) // the same sentence is printed once
        diagnostics.add(messages::font_substitute, {}, {font.role, font.wanted, font.found});
    report_fallbacks(set, text, span, where, diagnostics);
    for (const DoubtfulGlyph& glyph : set.doubtful) {
        const bool is_private = glyph.doubt == DoubtfulGlyph::Doubt::private_use;
        diagnostics.add(
            is_private ? messages::private_character : messages::variation_dropped, span,
            {plain_text(text), is_private ? character(glyph.code) : "", code_point(glyph.code), glyph.family},
            where);
    }
    std::u32string said;
    for (const MissingGlyph& missing : set.missing) {
        if (said.find(missing.code) != std::u32string::npos) continue;
        said += missing.code;
        diagnostics.add(messages::missing_glyph, span,
                        {plain_text(text), character(missing.code), code_point(missing.code), missing.family},
                        where);
    }
}

} // namespace zhitu
