#include "core/text/vertical_marks.hpp"

#include "core/text/mark_widths.hpp"
#include "core/text/shape_text.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Some faces have the marks of zh-Hans only, in a corner of the em.
bool is_in_middle(const ShapedGlyph& glyph, hb_font_t* font) {
    const auto ink = font ? ink_of(font, glyph.index) : std::nullopt;
    return !ink || (glyph.y - ink->top >= 0.25 && glyph.y - ink->bottom <= 0.75);
}

void add_trims(ShapedCluster& mark, const ShapedGlyph& glyph, std::string_view language, hb_font_t* font) {
    const bool tall = mark.kind == CharacterClass::colon || mark.kind == CharacterClass::exclamation;
    if (!is_full_width_mark(mark.kind) || tall || mark.glyphs != 1) return;
    if (!is_bracket(mark.kind) && has_centred_marks(language) && is_in_middle(glyph, font)) {
        mark.beside = 0.25;
        return;
    }
    mark.trim_left = mark.kind == CharacterClass::opening      ? 0.5
                     : mark.kind == CharacterClass::middle_dot ? 0.25
                                                               : 0;
    mark.trim_right = 0.5 - mark.trim_left;
}

/// Two marks, the second of which is the cluster behind the first's, become one cluster of one em, its ink in the
/// middle of the column: alone a ！ stands right of it.
void stand_abreast(ShapedPiece& piece, std::size_t first, std::size_t glyph, hb_font_t* font) {
    const auto second = piece.clusters.begin() + static_cast<std::ptrdiff_t>(first) + 1;
    ShapedCluster& mark = piece.clusters[first];
    const auto move = [&](ShapedGlyph& each, double middle) {
        const auto ink = font ? ink_of(font, each.index) : std::nullopt;
        each.x = ink ? middle - ink->centre() : each.x + middle;
    };
    move(piece.glyphs[glyph], -0.25);
    move(piece.glyphs[glyph + mark.glyphs], 0.25);
    piece.glyphs[glyph].advance = 0;
    mark.bytes += second->bytes;
    mark.glyphs += second->glyphs;
    piece.clusters.erase(second);
}

} // namespace

void set_vertical_marks(ShapedPiece& piece, const TypeStyle& style, hb_font_t* font) {
    constexpr double half = 0.5;
    std::size_t glyph = 0;
    for (std::size_t i = 0; i < piece.clusters.size(); ++i) {
        ShapedCluster& mark = piece.clusters[i];
        if (mark.kind == CharacterClass::letter) mark.kind = CharacterClass::han; // takes its place among Han
        if (mark.kind == CharacterClass::exclamation && width_of_mark(piece.clusters, i, style) > 0) {
            stand_abreast(piece, i, glyph, font);
            glyph += piece.clusters[i].glyphs;
            continue;
        }
        add_trims(mark, piece.glyphs[glyph], style.language, font);
        if (width_of_mark(piece.clusters, i, style) == half) {
            piece.glyphs[glyph].y -= mark.trim_left + mark.beside;
            mark.advance -= mark.trim_left + mark.trim_right + mark.beside * 2;
            piece.glyphs[glyph].advance = mark.advance;
            mark.trim_left = mark.trim_right = mark.beside = 0;
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
    whole.kind = CharacterClass::han; // likewise
    number.clusters.assign(1, whole);
}

} // namespace zhitu
