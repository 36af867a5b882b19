#include "core/text/fixed_typesetter.hpp"

#include "core/base/utf8.hpp"
#include "core/text/compose.hpp"

#include <algorithm>

namespace zhitu {
namespace {

double fixed_advance(char32_t code, const TypeStyle& style) {
    if (style.half_width_marks && is_half_width_mark(code)) return 0.5;
    if (code >= U'0' && code <= U'9') return 0.506;
    if (code == U'.') return 0.29;
    if (code == U'%') return 0.64;
    return code < 0x80 ? 0.5 : 1.0;
}

ShapedPiece shape_fixed(std::string_view text, bool digits, const TypeStyle& style) {
    ShapedPiece piece;
    piece.font = digits ? 1 : 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        piece.glyphs.push_back({character.code, 0, 0, fixed_advance(character.code, style)});
        piece.clusters.push_back({static_cast<std::uint32_t>(character.size), 1});
        at += character.size;
    }
    return piece;
}

} // namespace

Length FixedTypesetter::measure(std::string_view text, const TypeStyle& style) { return set(text, style).advance; }

SetText FixedTypesetter::set(std::string_view text, const TypeStyle& style) {
    ShapedPiece piece;
    return compose(text, style,
                   [&](std::string_view part, bool digits, const TypeStyle& wanted) -> const ShapedPiece& {
                       return piece = shape_fixed(part, digits, wanted);
                   });
}

TypeMetrics FixedTypesetter::metrics(const TypeStyle& style) {
    const Length digits = style.digits.role.empty() ? style.size : style.digit_size;
    const Length larger = std::max(style.size, digits);
    return {0.711 * digits, 0.88 * larger, 0.12 * larger};
}

} // namespace zhitu
