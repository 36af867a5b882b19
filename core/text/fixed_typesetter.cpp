#include "core/text/fixed_typesetter.hpp"

#include "core/base/utf8.hpp"
#include "core/text/vertical_marks.hpp"
#include "core/text/vertical_years.hpp"

namespace zhitu {
namespace {

double fixed_advance(char32_t code, CharacterClass character, PieceKind kind, const TypeStyle& style) {
    if (kind == PieceKind::ratio || is_half_width_mark(character, style)) return 0.5;
    if (kind == PieceKind::subscript || kind == PieceKind::superscript) return 0.506 * script_size;
    if (code >= U'0' && code <= U'9') return 0.506;
    if (code == U'.') return 0.29;
    if (code == U'%') return 0.64;
    const bool narrow = kind == PieceKind::latin || (kind == PieceKind::digits && is_figure_sign(code));
    return code < 0x80 || narrow ? 0.5 : 1.0;
}

/// Half an em, on the side where the blank is.
void add_trims(ShapedCluster& cluster, const TypeStyle& style) {
    if (cluster.advance < 1 || !is_full_width_mark(cluster.kind)) return;
    if (!is_bracket(cluster.kind) && has_centred_marks(style.language)) {
        cluster.beside = 0.25;
        return;
    }
    const bool centred = cluster.kind == CharacterClass::middle_dot;
    cluster.trim_left = cluster.kind == CharacterClass::opening ? 0.5 : centred ? 0.25 : 0;
    cluster.trim_right = 0.5 - cluster.trim_left;
}

} // namespace

SharedPiece FixedTypesetter::shape(const TextPiece& piece, const TypeStyle& style) {
    ShapedPiece shaped;
    const bool script = piece.kind == PieceKind::subscript || piece.kind == PieceKind::superscript;
    shaped.font = piece.kind == PieceKind::digits || script ? 1 : 0;
    shaped.size = script ? script_size : 1;
    const bool down = style.vertical && stands_down(piece.kind);
    for (std::size_t at = 0; at < piece.text.size();) {
        const auto [code, size] = decode_utf8(piece.text, at);
        const char32_t made = piece.kind == PieceKind::year ? year_form(code) : code;
        const CharacterClass kind = piece.kind == PieceKind::latin ? latin_class_of(made) : class_of(made);
        const double advance = down ? 1 : fixed_advance(made, kind, piece.kind, style);
        shaped.glyphs.push_back({made, down ? -0.5 : 0, down ? 0.88 : 0, advance});
        shaped.clusters.push_back({static_cast<std::uint32_t>(size), 1, made, kind, advance});
        if (!down) add_trims(shaped.clusters.back(), style);
        at += size;
    }
    if (down) set_vertical_marks(shaped, style, nullptr);
    if (stands_in_one_em(piece.kind)) stand_upright(shaped, 0.711);
    return std::make_shared<const ShapedPiece>(std::move(shaped));
}

Length FixedTypesetter::cap_height(const TypeStyle& style) {
    return 0.711 * (style.digits.role.empty() ? style.size : style.digit_size);
}

} // namespace zhitu
