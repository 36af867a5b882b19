#include "core/text/mark_trims.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {

namespace {

bool is_centred(CharacterClass kind, const std::string& language) {
    return !is_bracket(kind) && has_centred_marks(language);
}

} // namespace

void MarkTrims::add(ShapedCluster& mark, int index, hb_font_t* font, const std::string& language) {
    if (mark.glyphs != 1) return;
    const auto key = std::pair(std::to_string(index) + language, mark.code);
    auto known = known_.find(key);
    if (known == known_.end()) known = known_.emplace(key, learn(mark, font, language)).first;
    const auto [left, right] = known->second;
    if (is_centred(mark.kind, language)) { // it keeps the middle of its em beside characters
        mark.end_trim = std::min(right, 0.25);
        mark.beside = std::min({left, right, 0.25});
        return;
    }
    mark.trim_left = left;
    mark.trim_right = right;
}

/// The font's half-width form says what it leaves away; a font without one shows it by its ink.
MarkTrims::Trims MarkTrims::learn(const ShapedCluster& mark, hb_font_t* font, const std::string& language) {
    std::string text;
    append_utf8(text, mark.code);
    const Shaper::Box half = shaper_.half_width(font, text, language);
    const ShapedPiece full = shaper_.shape(font, text, Writing::han, language, {});
    const ShapedGlyph& glyph = full.glyphs.front();
    const double narrower = glyph.advance - half.advance;
    if (half.advance > 0 && narrower > 0.01 && !is_centred(mark.kind, language)) {
        const double left = std::clamp(glyph.x - half.x, 0.0, narrower);
        return {left, narrower - left};
    }
    const auto ink = ink_of(font, glyph.index);
    if (!ink || glyph.advance < 0.9) return {};
    const double left = std::max(ink->left, 0.0), right = std::max(glyph.advance - ink->right, 0.0);
    constexpr double as_wide = 0.1, half_em = 0.5;
    if (std::abs(left - right) < as_wide) return {std::min(left, half_em / 2), std::min(right, half_em / 2)};
    return left > right ? Trims{std::min(left, half_em), 0} : Trims{0, std::min(right, half_em)};
}

} // namespace zhitu
