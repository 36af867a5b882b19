#include "core/text/vertical.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <unicode/uchar.h>

namespace zhitu {
namespace {

constexpr std::string_view year_sign = "年";
constexpr std::string_view han_figures[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

constexpr std::uint8_t begins_piece = 0x80; // of a stance

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// The Japanese and Korean shapes of “ ” are those of Latin texts, and fonts have no others for columns.
bool has_latin_quotes(std::string_view language) { return language == "ja" || language == "ko"; }
bool is_curly_quote(char32_t code) { return code == U'“' || code == U'”' || code == U'‘' || code == U'’'; }

/// Chinese marks have vertical forms in the fonts even where Unicode would turn them: “” —— …… ·
bool stands(char32_t code, std::string_view language) {
    if (is_curly_quote(code) && has_latin_quotes(language)) return false;
    switch (class_of(code)) {
    case CharacterClass::opening:
    case CharacterClass::closing:
    case CharacterClass::dash:
    case CharacterClass::ellipsis:
    case CharacterClass::middle_dot: return true;
    default: return u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_VERTICAL_ORIENTATION) != U_VO_ROTATED;
    }
}

/// What stands alone among signs between figures; between two of them it belongs to their word: 9.5：40.8, 3×10⁵.
bool joins_figures(std::string_view text, std::size_t at) {
    const auto [code, size] = decode_utf8(text, at);
    if (code != U'：' && code != U'∶' && code != U'×') return false;
    return at > 0 && is_digit(text[at - 1]) && at + size < text.size() && is_digit(text[at + size]);
}

std::size_t previous(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

/// Whether a character lies and is of the word beside it: letters, °, /, ². Dashes and blanks part words.
bool lies_in_word(std::string_view text, std::size_t at, std::string_view language) {
    if (joins_figures(text, at)) return true;
    const char32_t code = decode_utf8(text, at).code;
    const CharacterClass kind = class_of(code);
    const bool parts =
        is_full_width_mark(kind) || kind == CharacterClass::connector || kind == CharacterClass::space;
    return !parts && !stands(code, language);
}

std::size_t digits_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

/// 2020年, and the first of 2016—2020年.
bool is_year(std::string_view text, std::size_t begin) {
    const std::size_t end = digits_end(text, begin);
    if (end - begin != 4) return false;
    const std::string_view rest = text.substr(end);
    const auto goes_on = [&](std::string_view sign) {
        return rest.starts_with(sign) && is_year(text, end + sign.size());
    };
    return rest.starts_with(year_sign) || goes_on("—") || goes_on("–") || goes_on("～") || goes_on("-") ||
           goes_on("至");
}

void add_trims(ShapedCluster& mark, std::string_view language) {
    const bool bracket = mark.kind == CharacterClass::opening || mark.kind == CharacterClass::closing;
    if (!is_full_width_mark(mark.kind) || (!bracket && has_centred_marks(language))) return;
    if (mark.kind == CharacterClass::colon || mark.kind == CharacterClass::exclamation || mark.glyphs != 1) return;
    mark.trim_left = mark.kind == CharacterClass::opening      ? 0.5
                     : mark.kind == CharacterClass::middle_dot ? 0.25
                                                               : 0;
    mark.trim_right = 0.5 - mark.trim_left;
}

class VerticalPieces {
public:
    VerticalPieces(std::string_view text, const TypeStyle& style) : text_(text), style_(style) {}

    std::vector<TextPiece> cut() {
        TypeStyle style = style_;
        if (style.digits.role.empty()) style.digits = style.han; // numbers are parted all the same
        for (const TextPiece& piece : itemise(text_, style)) {
            switch (piece.kind) {
            case PieceKind::digits: add_number(piece); break;
            case PieceKind::han: add_text(piece.text); break;
            default: pieces_.push_back(piece);
            }
        }
        return std::move(pieces_);
    }

private:
    void add_number(const TextPiece& piece) {
        const std::size_t begin = static_cast<std::size_t>(piece.text.data() - text_.data());
        const auto digits = static_cast<int>(piece.text.size());
        const bool whole = std::all_of(piece.text.begin(), piece.text.end(), is_digit);
        const bool year = is_year(text_, begin);
        if (!whole || joined(begin, begin + piece.text.size()))
            pieces_.push_back(piece);
        else if (year && style_.vertical_years == VerticalYears::stacked)
            for (std::size_t i = 0; i < 4; ++i) pieces_.push_back({piece.text.substr(i, 1), PieceKind::upright});
        else if (digits <= style_.upright_digits && !(year && style_.vertical_years == VerticalYears::turned))
            pieces_.push_back({piece.text, PieceKind::upright});
        else
            pieces_.push_back(piece);
    }

    /// Whether a number is part of a word that lies: 5G, G20, 25°C, 1/3.
    bool joined(std::size_t begin, std::size_t end) const {
        return (begin > 0 && lies_in_word(text_, previous(text_, begin), style_.language)) ||
               (end < text_.size() && lies_in_word(text_, end, style_.language));
    }

    /// Whether the character at a byte of a Han piece lies.
    bool lies(std::string_view text, std::size_t at) const {
        const char32_t code = decode_utf8(text, at).code;
        const bool behind_lying = at == 0 && !pieces_.empty() && pieces_.back().kind == PieceKind::digits;
        return !stands(code, style_.language) || is_apostrophe(text, at) ||
               joins_figures(text_, static_cast<std::size_t>(text.data() - text_.data()) + at) ||
               (behind_lying && class_of(code) == CharacterClass::postfix);
    }

    /// Marks that combine go with what is before them. Blanks lie: those of columns are a whole em long.
    void add_text(std::string_view text) {
        std::size_t begin = 0;
        PieceKind kind = PieceKind::han;
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, size] = decode_utf8(text, at);
            const bool follows = at > 0 && display_width(code) == 0;
            const PieceKind here = follows ? kind : lies(text, at) ? PieceKind::turned : PieceKind::han;
            if (here != kind && at > begin) pieces_.push_back({text.substr(begin, at - begin), kind});
            if (here != kind) begin = at;
            kind = here;
            at += size;
        }
        if (begin < text.size()) pieces_.push_back({text.substr(begin), kind});
    }

    std::string_view text_;
    const TypeStyle& style_;
    std::vector<TextPiece> pieces_;
};

} // namespace

std::vector<TextPiece> itemise_vertical(std::string_view text, const TypeStyle& style) {
    return VerticalPieces(text, style).cut();
}

std::vector<std::uint8_t> stances_of(const std::vector<TextPiece>& pieces) {
    std::vector<std::uint8_t> stances;
    for (const TextPiece& piece : pieces) {
        stances.insert(stances.end(), piece.text.size(), static_cast<std::uint8_t>(piece.kind));
        stances[stances.size() - piece.text.size()] |= begins_piece;
    }
    return stances;
}

std::vector<TextPiece> pieces_of(std::string_view text, const std::vector<std::uint8_t>& stances) {
    std::vector<TextPiece> pieces;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        while (end < text.size() && (stances[end] & begins_piece) == 0) ++end;
        pieces.push_back({text.substr(begin, end - begin), static_cast<PieceKind>(stances[begin] & ~begins_piece)});
    }
    return pieces;
}

void write_vertical_years(MarkedText& text, const TypeStyle& style) {
    if (!style.vertical || style.vertical_years != VerticalYears::han) return;
    std::string written;
    std::vector<std::size_t> places; // of each byte, and of the end
    std::size_t year_end = 0;
    for (std::size_t at = 0; at < text.plain.size(); ++at) {
        places.push_back(written.size());
        if ((at == 0 || !is_digit(text.plain[at - 1])) && is_year(text.plain, at)) year_end = at + 4;
        if (at < year_end)
            written += han_figures[text.plain[at] - '0'];
        else
            written += text.plain[at];
    }
    places.push_back(written.size());
    text.plain = std::move(written);
    for (MarkedPart& part : text.parts) part.begin = places[part.begin], part.end = places[part.end];
    for (Ruby& ruby : text.rubies) ruby.begin = places[ruby.begin], ruby.end = places[ruby.end];
    for (IsolateEdge& edge : text.isolates) edge.at = places[edge.at];
}

void set_vertical_marks(ShapedPiece& piece, const TypeStyle& style) {
    std::size_t glyph = 0;
    for (ShapedCluster& mark : piece.clusters) {
        add_trims(mark, style.language);
        if (style.half_width_marks && is_half_width_mark(mark.kind, style.language)) {
            piece.glyphs[glyph].y -= mark.trim_left;
            mark.advance -= mark.trim_left + mark.trim_right;
            piece.glyphs[glyph].advance = mark.advance;
            mark.trim_left = mark.trim_right = 0;
        }
        glyph += mark.glyphs;
    }
}

void stand_upright(ShapedPiece& number, double cap_height) {
    constexpr double widest = 0.96; // leaves the figures apart from what stands beside the column
    double width = 0;
    for (const ShapedGlyph& glyph : number.glyphs) width += glyph.advance;
    number.condensed = std::min(1.0, widest / width);
    double pen = -width / 2;
    for (ShapedGlyph& glyph : number.glyphs) {
        glyph.x = (pen + glyph.x) * number.condensed;
        glyph.y = 0.5 + cap_height / 2;
        pen += glyph.advance;
        glyph.advance = 0; // the figures stand side by side
    }
    ShapedCluster whole = number.clusters.front();
    for (std::size_t i = 1; i < number.clusters.size(); ++i) {
        whole.bytes += number.clusters[i].bytes;
        whole.glyphs += number.clusters[i].glyphs;
    }
    whole.advance = 1;
    whole.kind = CharacterClass::han; // takes its place among Han characters
    number.clusters.assign(1, whole);
}

} // namespace zhitu
