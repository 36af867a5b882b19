#include "core/text/shape_text.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <hb.h>
#include <iterator>

namespace zhitu {
namespace {

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
constexpr hb_feature_t figure_features[] = {
    feature(HB_TAG('l', 'i', 'g', 'a'), 0), feature(HB_TAG('c', 'l', 'i', 'g'), 0),
    feature(HB_TAG('c', 'a', 'l', 't'), 0), feature(HB_TAG('k', 'e', 'r', 'n'), 0),
    feature(HB_TAG('t', 'n', 'u', 'm'), 1), feature(HB_TAG('l', 'n', 'u', 'm'), 1),
};
constexpr hb_feature_t half_width_features[] = {feature(HB_TAG('h', 'a', 'l', 't'), 1)};

/// Of Han, and an apostrophe as wide as in a Latin face: in Chinese faces a ’ is a full-width mark.
std::vector<hb_feature_t> features_of(std::string_view text) {
    std::vector<hb_feature_t> features(std::begin(han_features), std::end(han_features));
    for (std::size_t at = 0; (at = text.find("’", at)) != std::string_view::npos; ++at)
        if (is_apostrophe(text, at))
            features.push_back(
                {HB_TAG('p', 'w', 'i', 'd'), 1, static_cast<unsigned>(at), static_cast<unsigned>(at + 1)});
    return features;
}

double units_per_em(hb_font_t* font) {
    int x = 0, y = 0;
    hb_font_get_scale(font, &x, &y);
    return x;
}

void fill(hb_buffer_t* buffer, std::string_view text, Writing writing, const std::string& language) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_direction(buffer, writing == Writing::leftward ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    if (writing == Writing::han) hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
    if (writing == Writing::figures) hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer, hb_language_from_string(language.data(), static_cast<int>(language.size())));
}

/// Glyphs and clusters of a shaped buffer, in ems; HarfBuzz's y grows upward, ours downward.
ShapedPiece read_buffer(hb_buffer_t* buffer, hb_font_t* font, std::string_view text) {
    const double em = units_per_em(font);
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    ShapedPiece piece;
    piece.glyphs.reserve(count);
    piece.clusters.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        const bool down = HB_DIRECTION_IS_VERTICAL(hb_buffer_get_direction(buffer));
        const double advance = (down ? -places[i].y_advance : places[i].x_advance) / em;
        piece.glyphs.push_back({glyphs[i].codepoint, places[i].x_offset / em, -places[i].y_offset / em, advance});
        if (i == 0 || glyphs[i].cluster != glyphs[i - 1].cluster) {
            const std::size_t at = glyphs[i].cluster;
            if (i > 0) piece.clusters.back().bytes = glyphs[i].cluster - glyphs[i - 1].cluster;
            const char32_t code = decode_utf8(text, at).code;
            piece.clusters.push_back({static_cast<std::uint32_t>(text.size() - at), 0, code, class_at(text, at)});
        }
        ShapedCluster& cluster = piece.clusters.back();
        ++cluster.glyphs;
        cluster.advance += advance;
        const bool alone = !down && cluster.glyphs == 1; // marks on a letter have advances of their own
        cluster.end_trim = alone ? advance - hb_font_get_glyph_h_advance(font, glyphs[i].codepoint) / em : 0;
    }
    return piece;
}

/// Characters without a glyph (within a cluster only the font's own table tells which they are), and those that the
/// reader may see otherwise than the writer did.
void judge(ShapedPiece& piece, hb_font_t* font, std::string_view text, const std::string& family) {
    const bool tofu =
        std::any_of(piece.glyphs.begin(), piece.glyphs.end(), [](const ShapedGlyph& g) { return g.index == 0; });
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        hb_codepoint_t glyph = 0;
        if (is_variation_selector(code)) {
            if (!hb_font_get_variation_glyph(font, before, code, &glyph))
                piece.doubtful.push_back({DoubtfulGlyph::Doubt::variation_selector, at, code, family});
        } else if (tofu && !hb_font_get_nominal_glyph(font, code, &glyph)) {
            piece.missing.push_back({at, code, family});
        } else if (is_private_use(code)) {
            piece.doubtful.push_back({DoubtfulGlyph::Doubt::private_use, at, code, family});
        }
        before = code;
        at += size;
    }
}

} // namespace

bool is_private_use(char32_t code) { return (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000; }

std::optional<InkBox> ink_of(hb_font_t* font, std::uint32_t glyph) {
    hb_glyph_extents_t ink;
    if (!hb_font_get_glyph_extents(font, glyph, &ink) || ink.width == 0) return std::nullopt;
    const double em = units_per_em(font);
    return InkBox{ink.x_bearing / em, (ink.x_bearing + ink.width) / em, ink.y_bearing / em};
}

double cap_height(hb_font_t* font) {
    hb_codepoint_t seven = 0; // flat on top in every face, where 0 overshoots
    hb_font_get_nominal_glyph(font, U'7', &seven);
    const auto ink = ink_of(font, seven);
    return ink ? ink->top : 0;
}

Shaper::Shaper() : buffer_(hb_buffer_create(), hb_buffer_destroy) {}

Shaper::~Shaper() = default;

ShapedPiece Shaper::shape(hb_font_t* font, std::string_view text, Writing writing, const std::string& language,
                          const std::string& family) {
    fill(buffer_.get(), text, writing, language);
    hb_buffer_guess_segment_properties(buffer_.get()); // the script, where it is not said
    if (writing == Writing::figures) {
        hb_shape(font, buffer_.get(), figure_features, std::size(figure_features));
    } else if (writing == Writing::han) {
        const std::vector<hb_feature_t> features = features_of(text);
        hb_shape(font, buffer_.get(), features.data(), static_cast<unsigned>(features.size()));
    } else {
        hb_shape(font, buffer_.get(), nullptr, 0);
    }
    if (writing == Writing::leftward) hb_buffer_reverse_clusters(buffer_.get());
    ShapedPiece piece = read_buffer(buffer_.get(), font, text);
    judge(piece, font, text, family);
    return piece;
}

ShapedPiece Shaper::shape_down(hb_font_t* font, std::string_view text, const std::string& language,
                               const std::string& family) {
    fill(buffer_.get(), text, Writing::han, language);
    hb_buffer_set_direction(buffer_.get(), HB_DIRECTION_TTB);
    hb_shape(font, buffer_.get(), han_features, std::size(han_features));
    ShapedPiece piece = read_buffer(buffer_.get(), font, text);
    judge(piece, font, text, family);
    return piece;
}

Shaper::Box Shaper::half_width(hb_font_t* font, std::string_view mark, const std::string& language) {
    fill(buffer_.get(), mark, Writing::han, language);
    hb_shape(font, buffer_.get(), half_width_features, std::size(half_width_features));
    Box box;
    unsigned count = 0;
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer_.get(), &count);
    if (count != 1) return box;
    return {places[0].x_offset / units_per_em(font), places[0].x_advance / units_per_em(font)};
}

} // namespace zhitu
