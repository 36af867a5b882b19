#include "core/text/text_faults.hpp"

#include "core/base/isolates.hpp"
#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/diag/unseen.hpp"
#include "core/diag/written_text.hpp"
#include "core/text/shape_text.hpp"
#include "core/text/unicode_breaks.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

/// The first characters of a text, as a reader counts them.
std::string beginning(const std::string& text, std::size_t characters) {
    const std::vector<std::size_t> ends = unicode_characters(text);
    return ends.size() > characters ? text.substr(0, ends[characters - 1]) : text;
}

/// With the marks that it carries.
std::string character_at(const std::string& plain, std::size_t offset) {
    for (const std::size_t end : unicode_characters(plain))
        if (end > offset) return plain.substr(offset, end - offset);
    return {};
}

std::string character(char32_t code) {
    std::string text;
    append_utf8(text, code);
    return text;
}

/// Where characters of a text were typed. The text may have words of ours round it, so the n-th of a kind in it is
/// the n-th in the source.
class CharacterPlaces {
public:
    CharacterPlaces(const std::string& text, Span whole, Span rest, const Argument& where,
                    const HouseWords& house) :
        text_(text),
        whole_(whole), rest_(rest), where_(where), house_(house) {}

    /// The text that has a character, as diagnostics name it.
    struct Typed {
        std::string text;
        Span place; // of the character
        Argument where;
    };
    Typed typed(std::string_view piece) {
        if (const std::string* const word = house_word(piece))
            if (const Span place = house_.place(*word); place.source)
                return {*word, WrittenText(place).nth(piece, 0), ""};
        return {plain_text(text_), first(piece), where_};
    }
    Typed typed(char32_t code) { return typed(character(code)); }
    Span first(std::string_view piece) { return nth(piece, 0); }
    Span first(char32_t code) { return first(character(code)); }
    /// [a character begins there]
    Span at(std::size_t offset) {
        if (offset >= text_.size()) return whole_;
        const std::string_view text = text_, piece = text.substr(offset, decode_utf8(text, offset).size);
        std::size_t before = 0;
        for (std::size_t at = text.find(piece); at < offset; at = text.find(piece, at + piece.size())) ++before;
        return nth(piece, before);
    }

private:
    const WrittenText& written() {
        if (!written_) written_.emplace(whole_);
        return *written_;
    }
    static bool has(const WrittenText& written, std::string_view piece) {
        return written.text().find(piece) != std::string::npos;
    }
    Span nth(std::string_view piece, std::size_t number) {
        if (!whole_.source) return whole_;
        const bool elsewhere = rest_.source && !has(written(), piece);
        return elsewhere ? WrittenText(rest_).nth(piece, number) : written().nth(piece, number);
    }
    /// The theme's word that the text has a piece from; null = it was typed in the spec.
    const std::string* house_word(std::string_view piece) {
        if (!whole_.source || has(written(), piece) || (rest_.source && has(WrittenText(rest_), piece)))
            return nullptr;
        const auto word = std::ranges::find_if(
            house_.all, [&](const std::string& each) { return each.find(piece) != std::string::npos; });
        return word == house_.all.end() ? nullptr : &*word;
    }

    const std::string& text_;
    const Span whole_, rest_;
    const Argument& where_;
    const HouseWords& house_;
    std::optional<WrittenText> written_;
};

/// Of the character that carries the mark at `offset`.
std::size_t base_of(const std::string& text, std::size_t offset) {
    std::size_t base = 0;
    for (std::size_t at = 0; at < offset;) {
        const DecodedCharacter each = decode_utf8(text, at);
        if (display_width(each.code) > 0) base = at;
        at += each.size;
    }
    return base;
}

/// Each pair of fonts once, with all characters that it is about.
void report_fallbacks(const SetText& set, CharacterPlaces& places, Diagnostics& diagnostics) {
    struct Said {
        FontFallback fonts;
        std::string first, all; // characters
    };
    std::vector<Said> said;
    for (const auto& [run, fonts] : set.fallbacks) {
        const std::string& characters = set.runs[run].second.text;
        auto known = std::ranges::find(said, fonts, &Said::fonts);
        if (known == said.end()) known = said.insert(known, {fonts, characters, ""});
        if (known->all.find(characters) == std::string::npos) known->all += characters;
    }
    for (const Said& each : said) { // the whole of the first: its letter may stand elsewhere without the mark
        const auto [text, place, where] = places.typed(each.first);
        diagnostics.add(messages::font_fallback, place, {text, each.all, each.fonts.wanted, each.fonts.found},
                        where);
    }
}

/// Each font once, with all characters that it lacks. They are the subject: lines of one paragraph say them once.
void report_missing(const SetText& set, Span span, CharacterPlaces& places, Diagnostics& diagnostics) {
    struct Said {
        std::string family;
        bool is_private, is_here; // else typed elsewhere: source and note share a line
        CharacterPlaces::Typed typed;
        std::u32string codes;
    };
    std::vector<Said> said;
    for (const MissingGlyph& missing : set.missing) {
        const bool is_private = is_private_use(missing.code);
        const CharacterPlaces::Typed typed = places.typed(missing.code);
        const Span at = typed.place;
        const bool is_here = at.source == span.source && span.begin <= at.begin && at.begin < span.end;
        auto known = std::ranges::find_if(said, [&](const Said& each) {
            return each.family == missing.family && each.is_private == is_private && each.is_here == is_here &&
                   each.typed.text == typed.text;
        });
        if (known == said.end()) known = said.insert(known, {missing.family, is_private, is_here, typed, {}});
        if (known->codes.find(missing.code) == std::u32string::npos) known->codes += missing.code;
    }
    for (const Said& each : said) {
        std::string characters;
        for (const char32_t code : each.codes) append_utf8(characters, code);
        const bool one = each.codes.size() == 1;
        const Message& message = each.is_private ? (one ? messages::missing_private : messages::missing_privates)
                                                 : (one ? messages::missing_glyph : messages::missing_glyphs);
        diagnostics.add(message, each.typed.place,
                        {characters, each.typed.text, code_point(each.codes.front()), each.family},
                        each.typed.where);
    }
}

/// A line of several holds its line feed rightly: another control character is what keeps it from being set.
std::size_t culprit_of(const std::string& text, std::size_t fault_offset) {
    std::size_t other = 0;
    const bool is_other = find_text_fault(text, other, true) == TextFault::control;
    return text[fault_offset] == '\n' && is_other ? other : fault_offset;
}

void report_fault(const SetText& set, const std::string& text, Span span, CharacterPlaces& places,
                  const Argument& where, Diagnostics& diagnostics) {
    const std::string before = text.substr(0, set.fault_offset);
    switch (set.fault) {
    case TextFault::none: return;
    case TextFault::too_long:
        return diagnostics.add(messages::text_too_long, span,
                               {beginning(before, 20), std::to_string(limits::composed_characters)}, where);
    case TextFault::invalid_utf8: return diagnostics.add(messages::text_not_utf8, span, {before}, where);
    case TextFault::control: {
        const std::size_t culprit = culprit_of(text, set.fault_offset);
        const char32_t code = decode_utf8(text, culprit).code;
        const auto [name, remedy] = unseen(code);
        return diagnostics.add(messages::text_control, places.at(culprit), {text, code_point(code), name, remedy},
                               where);
    }
    case TextFault::too_many_marks:
        return diagnostics.add(messages::text_marks, places.at(base_of(text, set.fault_offset)),
                               {before, std::to_string(limits::marks_per_base)}, where);
    }
}

} // namespace

TextFault find_text_fault(std::string_view text, std::size_t& offset, bool may_have_lines) {
    offset = 0;
    const std::size_t most = may_have_lines ? limits::body_characters : limits::composed_characters;
    std::size_t characters = 0;
    int marks = 0;
    std::vector<std::size_t> isolates; // that are open: they come in pairs or not at all
    while (offset < text.size()) {
        if (const std::string_view edge = isolate_edge(text.substr(offset)); !edge.empty()) {
            if (begins_isolate(edge))
                isolates.push_back(offset);
            else if (isolates.empty())
                return TextFault::control;
            else
                isolates.pop_back();
            offset += edge.size();
            continue;
        }
        const DecodedCharacter character = decode_utf8(text, offset);
        if (character.code == 0xFFFD && character.size == 1) return TextFault::invalid_utf8;
        const bool line_feed = may_have_lines && character.code == U'\n';
        if (is_invisible(character.code) && !line_feed) return TextFault::control;
        marks = display_width(character.code) == 0 ? marks + 1 : 0;
        if (marks > limits::marks_per_base) return TextFault::too_many_marks;
        if (++characters > most) return TextFault::too_long;
        offset += character.size;
    }
    if (!isolates.empty()) {
        offset = isolates.front();
        return TextFault::control;
    }
    offset = 0;
    return TextFault::none;
}

void report_text_faults(const SetText& set, const std::string& text, Span span, const Argument& where,
                        Diagnostics& diagnostics, Span rest, const HouseWords& house) {
    CharacterPlaces places(text, span, rest, where, house);
    report_fault(set, text, span, places, where, diagnostics);
    for (const FontSubstitute& font : set.substitutes) // the same sentence is printed once
        diagnostics.add(messages::font_substitute, {}, {font.role, font.wanted, font.found});
    report_fallbacks(set, places, diagnostics);
    for (const DoubtfulGlyph& glyph : set.doubtful) {
        const bool is_private = glyph.doubt == DoubtfulGlyph::Doubt::private_use;
        const CharacterPlaces::Typed typed = places.typed(glyph.code);
        diagnostics.add(is_private ? messages::private_character : messages::variation_dropped, typed.place,
                        {typed.text, is_private ? character(glyph.code) : "", code_point(glyph.code), glyph.family},
                        typed.where);
    }
    if (const std::string plain = plain_text(text); plain.find("\\n") != std::string::npos)
        diagnostics.add(messages::line_break_printed, places.first("\\n"), {plain}, where);
    for (const TallMarks& marks : set.tall) {
        const std::string plain = plain_text(text);
        diagnostics.add(messages::marks_too_tall, places.first(character_at(plain, marks.offset)),
                        {character_at(plain, marks.offset), format_number(marks.reach.mm(), 2),
                         format_number(marks.most.mm(), 2), format_number((marks.reach - marks.most).mm(), 2)},
                        where);
    }
    report_missing(set, span, places, diagnostics);
}

} // namespace zhitu
