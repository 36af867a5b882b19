#include "core/text/shape_text.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <hb.h>
#include <iterator>
#include <span>
#include <utility>

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
// In Chinese faces “ ” ‘ ’ and … are full-width marks, and so is the — of Chinese.
constexpr hb_feature_t latin_features[] = {
    feature(HB_TAG('l', 'i', 'g', 'a'), 0), feature(HB_TAG('c', 'l', 'i', 'g'), 0),
    feature(HB_TAG('c', 'a', 'l', 't'), 0), feature(HB_TAG('p', 'w', 'i', 'd'), 1),
    feature(HB_TAG('l', 'o', 'c', 'l'), 0),
};
// Figures stand under each other: tabular, lining, not kerned.
constexpr hb_feature_t figure_features[] = {
    feature(HB_TAG('l', 'i', 'g', 'a'), 0), feature(HB_TAG('c', 'l', 'i', 'g'), 0),
    feature(HB_TAG('c', 'a', 'l', 't'), 0), feature(HB_TAG('k', 'e', 'r', 'n'), 0),
    feature(HB_TAG('t', 'n', 'u', 'm'), 1), feature(HB_TAG('l', 'n', 'u', 'm'), 1),
};
constexpr hb_feature_t half_width_features[] = {feature(HB_TAG('h', 'a', 'l', 't'), 1)};

std::span<const hb_feature_t> features_of(Writing writing) {
    switch (writing) {
    case Writing::han: return han_features;
    case Writing::latin: return latin_features;
    case Writing::figures: return figure_features;
    default: return {};
    }
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
    if (writing == Writing::han || writing == Writing::latin) hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
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
            piece.clusters.push_back({static_cast<std::uint32_t>(text.size() - at), 0, code, class_of(code)});
        }
        ShapedCluster& cluster = piece.clusters.back();
        ++cluster.glyphs;
        cluster.advance += advance;
        const bool alone = !down && cluster.glyphs == 1; // marks on a letter have advances of their own
        cluster.end_trim = alone ? advance - hb_font_get_glyph_h_advance(font, glyphs[i].codepoint) / em : 0;
    }
    return piece;
}

/// The marks over and under a letter, one beyond the other.
class MarkStack {
public:
    explicit MarkStack(const InkBox& letter) :
        middle_((letter.top + letter.bottom) / 2), top_(letter.top), bottom_(letter.bottom) {}

    /// How far down a mark moves to stand clear of what is there.
    double move(const InkBox& mark) {
        constexpr double apart = 0.03;
        if ((mark.top + mark.bottom) / 2 > middle_) {
            const double up = std::max(top_ + apart - mark.bottom, 0.0);
            top_ = mark.top + up;
            return -up;
        }
        const double down = std::max(mark.top + apart - bottom_, 0.0);
        bottom_ = mark.bottom - down;
        return down;
    }

private:
    double middle_, top_, bottom_;
};

/// A font without anchors leaves marks behind the letter that carries them: they go over its middle, or under it.
void centre_marks(ShapedPiece& piece, hb_font_t* font, std::string_view text) {
    std::size_t glyph = 0, byte = 0;
    for (ShapedCluster& cluster : piece.clusters) {
        const std::size_t first = glyph, begin = byte;
        glyph += cluster.glyphs, byte += cluster.bytes;
        if (cluster.glyphs == 1 || cluster.kind != CharacterClass::letter) continue;
        const auto base = ink_of(font, piece.glyphs[first].index);
        if (!base) continue;
        MarkStack stack(*base);
        std::size_t at = begin + decode_utf8(text, begin).size;
        double pen = piece.glyphs[first].advance;
        for (std::size_t i = first + 1; i < glyph; ++i) {
            ShapedGlyph& mark = piece.glyphs[i];
            bool is_mark = at >= byte; // of ά, which the font has in two
            if (!is_mark) {
                const auto [code, size] = decode_utf8(text, at);
                is_mark = display_width(code) == 0;
                at += size;
            }
            const auto ink = ink_of(font, mark.index);
            if (is_mark && ink && pen + mark.x + ink->left > base->right) {
                mark.x = base->centre() - ink->centre() - pen;
                mark.y += stack.move(*ink);
                cluster.advance -= std::exchange(mark.advance, 0);
            }
            pen += mark.advance;
        }
    }
}

/// Combining marks are glyphs of their own, one over the other; a letter by itself stays within its em.
void measure_marks(ShapedPiece& piece, hb_font_t* font) {
    std::size_t at = 0;
    for (ShapedCluster& cluster : piece.clusters) {
        const std::size_t end = at + cluster.glyphs;
        if (cluster.glyphs == 1) at = end;
        for (double pen = 0; at < end; ++at) {
            const ShapedGlyph& glyph = piece.glyphs[at];
            const double x = pen + glyph.x;
            pen += glyph.advance;
            const auto ink = ink_of(font, glyph.index);
            if (!ink) continue;
            cluster.above = std::max(cluster.above, ink->top - glyph.y - em_above);
            cluster.below = std::max(cluster.below, glyph.y - ink->bottom - em_below);
            cluster.aside = std::max({cluster.aside, x + ink->right - cluster.advance, -x - ink->left});
        }
    }
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
    return InkBox{ink.x_bearing / em, (ink.x_bearing + ink.width) / em, ink.y_bearing / em,
                  (ink.y_bearing + ink.height) / em};
}

std::uint32_t nominal_glyph(hb_font_t* font, char32_t code) {
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(font, code, &glyph);
    return glyph;
}

double figure_height(hb_font_t* font) {
    const auto ink = ink_of(font, nominal_glyph(font, U'7')); // flat on top in every face, where 0 overshoots
    return ink ? ink->top : 0;
}

double han_middle(hb_font_t* font) {
    const auto ink = ink_of(font, nominal_glyph(font, U'永')); // whose middle is the mean of all in every face
    return ink ? (ink->top + ink->bottom) / 2 : (em_above - em_below) / 2;
}

Shaper::Shaper() : buffer_(hb_buffer_create(), hb_buffer_destroy) {}

Shaper::~Shaper() = default;

ShapedPiece Shaper::shape(hb_font_t* font, std::string_view text, Writing writing, const std::string& language,
                          const std::string& family) {
    fill(buffer_.get(), text, writing, language);
    hb_buffer_guess_segment_properties(buffer_.get()); // the script, where it is not said
    const std::span<const hb_feature_t> features = features_of(writing);
    hb_shape(font, buffer_.get(), features.data(), static_cast<unsigned>(features.size()));
    if (writing == Writing::leftward) hb_buffer_reverse_clusters(buffer_.get());
    ShapedPiece piece = read_buffer(buffer_.get(), font, text);
    if (writing != Writing::leftward) centre_marks(piece, font, text);
    measure_marks(piece, font);
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
