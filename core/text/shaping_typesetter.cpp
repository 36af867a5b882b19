#include "core/text/shaping_typesetter.hpp"

#include "core/base/utf8.hpp"
#include "core/text/compose.hpp"

#include <algorithm>
#include <hb.h>
#include <unordered_map>

namespace zhitu {
namespace {

/// A batch of a thousand charts repeats a few hundred texts; past this the cache starts anew.
constexpr std::size_t cached_pieces = 8192;

constexpr hb_feature_t feature(hb_tag_t tag, std::uint32_t value) {
    return {tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

// Ligatures and contextual forms would change figures and make several characters one glyph.
constexpr hb_feature_t han_features[] = {
    feature(HB_TAG('l', 'i', 'g', 'a'), 0),
    feature(HB_TAG('c', 'l', 'i', 'g'), 0),
    feature(HB_TAG('c', 'a', 'l', 't'), 0),
};
// Figures stand under each other: tabular, lining, not kerned.
constexpr hb_feature_t digit_features[] = {
    feature(HB_TAG('l', 'i', 'g', 'a'), 0), feature(HB_TAG('c', 'l', 'i', 'g'), 0),
    feature(HB_TAG('c', 'a', 'l', 't'), 0), feature(HB_TAG('k', 'e', 'r', 'n'), 0),
    feature(HB_TAG('t', 'n', 'u', 'm'), 1), feature(HB_TAG('l', 'n', 'u', 'm'), 1),
};

using BufferPointer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;

int units_per_em(hb_font_t* font) {
    int x = 0, y = 0;
    hb_font_get_scale(font, &x, &y);
    return x;
}

/// Language and script are always said: guessing would ask the environment.
void run_harfbuzz(hb_buffer_t* buffer, hb_font_t* font, std::string_view text, bool digits,
                  const std::string& language) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, digits ? HB_SCRIPT_LATIN : HB_SCRIPT_HAN);
    hb_buffer_set_language(buffer, hb_language_from_string(language.data(), static_cast<int>(language.size())));
    if (digits)
        hb_shape(font, buffer, digit_features, std::size(digit_features));
    else
        hb_shape(font, buffer, han_features, std::size(han_features));
}

/// Glyphs and clusters of a shaped buffer, in ems; HarfBuzz's y grows upward, ours downward.
ShapedPiece read_buffer(hb_buffer_t* buffer, hb_font_t* font, std::string_view text) {
    const double em = units_per_em(font);
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    ShapedPiece piece;
    for (unsigned i = 0; i < count; ++i) {
        piece.glyphs.push_back(
            {glyphs[i].codepoint, places[i].x_offset / em, -places[i].y_offset / em, places[i].x_advance / em});
        if (i > 0 && glyphs[i].cluster != glyphs[i - 1].cluster)
            piece.clusters.back().bytes = glyphs[i].cluster - glyphs[i - 1].cluster;
        if (i == 0 || glyphs[i].cluster != glyphs[i - 1].cluster)
            piece.clusters.push_back({static_cast<std::uint32_t>(text.size()) - glyphs[i].cluster, 0});
        ++piece.clusters.back().glyphs;
    }
    return piece;
}

/// The characters that became glyph 0: within a cluster only the font's own table tells which they are.
std::vector<MissingGlyph> find_missing(const ShapedPiece& piece, hb_font_t* font, std::string_view text,
                                       const std::string& family) {
    std::vector<MissingGlyph> missing;
    if (std::none_of(piece.glyphs.begin(), piece.glyphs.end(), [](const ShapedGlyph& g) { return g.index == 0; }))
        return missing;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        hb_codepoint_t glyph = 0;
        if (!hb_font_get_nominal_glyph(font, character.code, &glyph))
            missing.push_back({at, character.code, family});
        at += character.size;
    }
    return missing;
}

/// Sets the marks that take half an em, their ink in the middle of it.
void halve_marks(ShapedPiece& piece, hb_font_t* font, std::string_view text) {
    const double em = units_per_em(font);
    std::size_t glyph = 0, at = 0;
    for (const Cluster& cluster : piece.clusters) {
        hb_glyph_extents_t ink;
        if (cluster.glyphs == 1 && is_half_width_mark(decode_utf8(text, at).code) &&
            hb_font_get_glyph_extents(font, piece.glyphs[glyph].index, &ink)) {
            piece.glyphs[glyph].x = 0.25 - (ink.x_bearing + ink.width / 2.0) / em;
            piece.glyphs[glyph].advance = 0.5;
        }
        glyph += cluster.glyphs;
        at += cluster.bytes;
    }
}

} // namespace

struct ShapingTypesetter::State {
    explicit State(FontSet& set) : fonts(set) {}

    FontSet& fonts;
    BufferPointer buffer{hb_buffer_create(), hb_buffer_destroy};
    std::unordered_map<std::string, ShapedPiece> cache;
    std::string key; // kept for its memory

    static const Face& face(bool digits, const TypeStyle& style) { return digits ? style.digits : style.han; }

    const ShapedPiece& shape(std::string_view text, bool digits, const TypeStyle& style) {
        const int font = fonts.open(face(digits, style));
        key.assign(1, static_cast<char>(font));
        key += digits ? 'd' : style.half_width_marks ? 'h' : 'f';
        key.append(style.language).append(1, '\0').append(text);
        if (const auto known = cache.find(key); known != cache.end()) return known->second;
        if (cache.size() >= cached_pieces) cache.clear();
        return cache.emplace(key, shape_anew(text, digits, style, font)).first->second;
    }

    ShapedPiece shape_anew(std::string_view text, bool digits, const TypeStyle& style, int font) {
        hb_font_t* shaper = fonts.harfbuzz(font);
        run_harfbuzz(buffer.get(), shaper, text, digits, style.language);
        ShapedPiece piece = read_buffer(buffer.get(), shaper, text);
        piece.font = font;
        piece.missing = find_missing(piece, shaper, text, fonts.resolved(font).family);
        if (style.half_width_marks && !digits) halve_marks(piece, shaper, text);
        return piece;
    }
};

ShapingTypesetter::ShapingTypesetter(FontSet& fonts) : state_(new State(fonts)) {}

ShapingTypesetter::~ShapingTypesetter() = default;

Length ShapingTypesetter::measure(std::string_view text, const TypeStyle& style) {
    return set(text, style).advance;
}

SetText ShapingTypesetter::set(std::string_view text, const TypeStyle& style) {
    return compose(text, style,
                   [this](std::string_view part, bool digits, const TypeStyle& wanted) -> const ShapedPiece& {
                       return state_->shape(part, digits, wanted);
                   });
}

TypeMetrics ShapingTypesetter::metrics(const TypeStyle& style) {
    const bool digits = !style.digits.role.empty();
    const Length size = digits ? style.digit_size : style.size;
    const Length larger = std::max(style.size, size);
    hb_font_t* font = state_->fonts.harfbuzz(state_->fonts.open(state_->face(digits, style)));
    hb_codepoint_t seven = 0; // flat on top in every face, where 0 overshoots
    hb_glyph_extents_t ink{};
    if (hb_font_get_nominal_glyph(font, U'7', &seven)) hb_font_get_glyph_extents(font, seven, &ink);
    return {static_cast<double>(ink.y_bearing) / units_per_em(font) * size, 0.88 * larger, 0.12 * larger};
}

} // namespace zhitu
