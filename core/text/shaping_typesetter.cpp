#include "core/text/shaping_typesetter.hpp"

#include "core/base/utf8.hpp"
#include "core/text/fallback.hpp"
#include "core/text/mark_trims.hpp"
#include "core/text/mark_widths.hpp"
#include "core/text/shape_text.hpp"
#include "core/text/vertical_marks.hpp"
#include "core/text/vertical_years.hpp"

#include <string>
#include <unordered_map>

namespace zhitu {
namespace {

/// A batch of a thousand charts repeats a few hundred texts; past this the cache starts anew.
constexpr std::size_t cached_pieces = 8192;

bool is_script(PieceKind kind) { return kind == PieceKind::subscript || kind == PieceKind::superscript; }

/// What is shaped is other characters than those typed, as many.
bool is_made(PieceKind kind) { return is_script(kind) || kind == PieceKind::year; }

/// These, and figures that stand in one em, are made as a whole.
bool may_be_parted(PieceKind kind) { return !is_made(kind) && !stands_in_one_em(kind); }

Writing writing_of(const TextPiece& piece, bool own_font) {
    if (piece.level % 2 == 1) return Writing::leftward;
    if (piece.kind == PieceKind::latin) return Writing::latin;
    if (is_figures(piece.kind)) return Writing::figures;
    const bool is_chinese = own_font || class_of(decode_utf8(piece.text, 0).code) != CharacterClass::other;
    return is_chinese && piece.level == 0 ? Writing::han : Writing::foreign;
}

/// 二 for the 2 of a year, the same figure on the baseline for ₂ and ⁵.
char32_t made_of(char32_t code, PieceKind kind) {
    if (kind == PieceKind::year) return year_form(code);
    const char32_t figure = kind == PieceKind::subscript ? subscript_base(code) : superscript_base(code);
    return figure ? figure : code;
}
std::string made_of(const TextPiece& piece) {
    std::string made;
    for (std::size_t at = 0; at < piece.text.size();) {
        const auto [code, size] = decode_utf8(piece.text, at);
        append_utf8(made, made_of(code, piece.kind));
        at += size;
    }
    return made;
}

/// Clusters are of the characters typed, one each: what a PDF says when it is searched.
void take_typed(ShapedPiece& piece, std::string_view typed) {
    std::size_t at = 0, made = 0;
    auto missing = piece.missing.begin();
    for (ShapedCluster& cluster : piece.clusters) {
        if (missing != piece.missing.end() && missing->offset == made) (missing++)->offset = at;
        made += cluster.bytes;
        cluster.bytes = static_cast<std::uint32_t>(decode_utf8(typed, at).size);
        at += cluster.bytes;
    }
}

/// Makes raised or lowered figures of those on the baseline.
void make_script(ShapedPiece& piece, const TextPiece& typed) {
    const double rise = typed.kind == PieceKind::subscript ? subscript_rise : superscript_rise;
    piece.size = script_size;
    for (ShapedGlyph& glyph : piece.glyphs) {
        glyph.x *= script_size;
        glyph.y = glyph.y * script_size - rise;
        glyph.advance *= script_size;
    }
    std::size_t at = 0;
    for (ShapedCluster& cluster : piece.clusters) {
        cluster.code = decode_utf8(typed.text, at).code;
        cluster.kind = class_of(cluster.code);
        cluster.advance *= script_size;
        at += cluster.bytes;
    }
}

/// Where the glyph of a mark stands in a width. A bracket keeps to what it holds, as in the fonts' own half-width
/// forms; quotes and all else have their ink in the middle.
double place_in(double width, const ShapedCluster& mark, const ShapedGlyph& glyph, const InkBox& ink) {
    const double beside_content = mark.kind == CharacterClass::opening ? width - glyph.advance : 0;
    const bool fits = ink.left + beside_content >= 0 && ink.right + beside_content <= width;
    return is_bracket(mark.kind) && !is_curly_quote(mark.code) && fits ? beside_content : width / 2 - ink.centre();
}

/// Sets a mark so many ems wide.
void set_width(ShapedPiece& piece, std::size_t cluster, std::size_t glyph, double width, hb_font_t* font) {
    if (piece.clusters[cluster].glyphs != 1) return;
    if (piece.clusters[cluster].kind == CharacterClass::solidus) // the wide one would not go into half an em
        piece.glyphs[glyph].index = nominal_glyph(font, U'/');
    const auto ink = ink_of(font, piece.glyphs[glyph].index);
    if (!ink) return;
    piece.glyphs[glyph].x = place_in(width, piece.clusters[cluster], piece.glyphs[glyph], *ink);
    piece.glyphs[glyph].advance = piece.clusters[cluster].advance = width;
    piece.clusters[cluster].end_trim = 0;
}

/// Marks that a face borrows stand in the middle of its characters, not of the lender's.
void lower(ShapedPiece& marks, hb_font_t* lender, hb_font_t* own) {
    for (ShapedGlyph& glyph : marks.glyphs) glyph.y += han_middle(lender) - han_middle(own);
}

/// A sign among figures. Chinese faces may have it in the middle of an em only.
void narrow_signs(ShapedPiece& piece, hb_font_t* font) {
    constexpr double widest = 0.9, side = 0.06;
    std::size_t glyph = 0;
    for (std::size_t i = 0; i < piece.clusters.size(); glyph += piece.clusters[i++].glyphs) {
        if (!is_figure_sign(piece.clusters[i].code) || piece.clusters[i].advance < widest) continue;
        if (const auto ink = ink_of(font, piece.glyphs[glyph].index))
            set_width(piece, i, glyph, ink->right - ink->left + 2 * side, font);
    }
}

/// A mark among letters. Chinese faces may have its … and · in the middle of an em only: they take the height and
/// the width of a full stop.
void fit_latin(ShapedCluster& mark, ShapedGlyph& glyph, hb_font_t* font) {
    mark.kind = latin_class_of(mark.code);
    const auto ink = ink_of(font, glyph.index), stop = ink_of(font, nominal_glyph(font, U'.'));
    if (!ink || !stop) return;
    if (mark.code == U'…') glyph.y = (ink->bottom + ink->top - stop->bottom - stop->top) / 2;
    if (mark.code != U'·') return;
    glyph.advance = mark.advance = stop->centre() * 2;
    glyph.x = stop->centre() - ink->centre();
}

} // namespace

struct ShapingTypesetter::State {
    explicit State(FontSet& set) : fonts(set) {}

    FontSet& fonts;
    Shaper shaper;
    MarkTrims trims{shaper};
    std::unordered_map<std::string, SharedPiece> cache;
    std::string key; // kept for its memory

    SharedPiece shape(const TextPiece& piece, const TypeStyle& style) {
        const Face& asked = face_of(piece.kind, style); // its font alone would not say what stands in for it
        key.assign(asked.role).append(1, '\0');
        key += static_cast<char>(asked.weight / 256);
        key += static_cast<char>(asked.weight % 256);
        key += static_cast<char>(piece.kind);
        key += static_cast<char>(piece.level);
        key += stands(piece, style) ? 'v' : 'l';
        key += !style.half_width_marks ? 'f' : style.full_width_stops ? 's' : 'h';
        key.append(style.language).append(1, '\0').append(piece.text);
        if (const auto known = cache.find(key); known != cache.end()) return known->second;
        if (cache.size() >= cached_pieces) cache.clear();
        return cache.emplace(key, chain(piece, style)).first->second;
    }

    /// The piece in the font of its face, and what that lacks in others.
    SharedPiece chain(const TextPiece& piece, const TypeStyle& style) {
        const Face asked = face(piece, style);
        const int own = fonts.open(asked);
        ShapedPiece whole = shape_in(own, piece, style, true);
        whole.substitute = fonts.substitute(asked);
        if (whole.missing.empty() || !may_be_parted(piece.kind))
            return std::make_shared<const ShapedPiece>(std::move(whole));
        const std::vector<FontStretch> stretches =
            fall_back(piece.text, whole.missing, asked, style.language, fonts, shaper);
        SharedPiece rest;
        for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
            TextPiece part = piece;
            part.text = piece.text.substr(stretch->begin, stretch->end - stretch->begin);
            const bool is_own = stretch->font == own;
            ShapedPiece shaped = shape_in(stretch->font, part, style, is_own);
            if (is_own)
                shaped.substitute = whole.substitute;
            else
                shaped.fallback = {fonts.resolved(own).family, fonts.resolved(stretch->font).family};
            shaped.next = std::move(rest);
            rest = std::make_shared<const ShapedPiece>(std::move(shaped));
        }
        return rest;
    }

    ShapedPiece shape_in(int font, const TextPiece& piece, const TypeStyle& style, bool own_font) {
        hb_font_t* const shown = fonts.harfbuzz(font);
        const std::string& family = fonts.resolved(font).family;
        const bool down = stands(piece, style);
        const Writing writing = writing_of(piece, own_font);
        const std::string made = is_made(piece.kind) ? made_of(piece) : std::string();
        const std::string_view text = is_made(piece.kind) ? made : piece.text;
        ShapedPiece shaped = down ? shaper.shape_down(shown, text, style.language, family)
                                  : shaper.shape(shown, text, writing, style.language, family);
        if (is_made(piece.kind)) take_typed(shaped, piece.text);
        if (is_script(piece.kind)) make_script(shaped, piece); // of one height and weight: faces have but ¹ ² ³
        shaped.font = font;
        if (stands_in_one_em(piece.kind) && shaped.missing.empty()) stand_upright(shaped, figure_height(shown));
        if (piece.kind == PieceKind::mark && !down) lower(shaped, shown, fonts.harfbuzz(fonts.open(style.han)));
        if (piece.kind == PieceKind::digits) narrow_signs(shaped, shown);
        if (piece.kind == PieceKind::latin) fit_latin(shaped.clusters.front(), shaped.glyphs.front(), shown);
        if (down)
            set_vertical_marks(shaped, style, shown);
        else if (writing == Writing::han || piece.kind == PieceKind::ratio)
            set_marks(shaped, piece, style, shown);
        return shaped;
    }

    Face face(const TextPiece& piece, const TypeStyle& style) const {
        const Face& own = face_of(piece.kind, style);
        return piece.kind == PieceKind::mark ? Face{fonts.marks_of(own.role), own.weight} : own;
    }

    static bool stands(const TextPiece& piece, const TypeStyle& style) {
        return style.vertical && stands_down(piece.kind);
    }

    void set_marks(ShapedPiece& piece, const TextPiece& typed, const TypeStyle& style, hb_font_t* font) {
        std::size_t glyph = 0;
        for (std::size_t i = 0; i < piece.clusters.size(); glyph += piece.clusters[i++].glyphs) {
            ShapedCluster& cluster = piece.clusters[i];
            const double width = typed.kind == PieceKind::ratio ? 0.5 : width_of_mark(piece.clusters, i, style);
            if (width > 0)
                set_width(piece, i, glyph, width, font);
            else if (is_full_width_mark(cluster.kind))
                trims.add(cluster, piece.font, font, style.language);
        }
    }
};

std::vector<std::uint8_t> ShapingTypesetter::levels(std::string_view plain) { return state_->fonts.levels(plain); }

ShapingTypesetter::ShapingTypesetter(FontSet& fonts) : state_(new State(fonts)) {}

ShapingTypesetter::~ShapingTypesetter() = default;

SharedPiece ShapingTypesetter::shape(const TextPiece& piece, const TypeStyle& style) {
    return state_->shape(piece, style);
}

bool ShapingTypesetter::borrows_marks(const Face& face) const {
    return state_->fonts.marks_of(face.role) != face.role;
}

Length ShapingTypesetter::cap_height(const TypeStyle& style) {
    hb_font_t* const font = state_->fonts.harfbuzz(state_->fonts.open(face_of(PieceKind::digits, style)));
    return figure_height(font) * (style.digits.role.empty() ? style.size : style.digit_size);
}

Length ShapingTypesetter::depth(const SetText& line) {
    Length deepest;
    for (const auto& [offset, run] : line.runs)
        for (const Glyph& glyph : run.glyphs)
            if (const auto ink = ink_of(state_->fonts.harfbuzz(run.font), glyph.index))
                deepest = std::max(deepest, line.vertical && !run.turned
                                                ? -glyph.x - run.size * (ink->left * run.condensed)
                                                : glyph.y - run.size * ink->bottom);
    return deepest;
}

} // namespace zhitu
