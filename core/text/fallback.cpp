#include "core/text/fallback.hpp"

#include "core/text/unicode_breaks.hpp"

#include <algorithm>

namespace zhitu {

std::vector<FontStretch> fall_back(std::string_view text, const std::vector<MissingGlyph>& missing,
                                   const Face& face, const std::string& language, FontSet& fonts, Shaper& shaper) {
    const int own = fonts.open(face);
    const auto is_missing = [&](std::size_t begin, std::size_t end) {
        return std::any_of(missing.begin(), missing.end(), [&](const MissingGlyph& glyph) {
            return glyph.offset >= begin && glyph.offset < end && !is_private_use(glyph.code);
        });
    };
    const auto font_of = [&](std::string_view character) {
        for (const int other : fonts.others(character, face, language))
            if (shaper.shape(fonts.harfbuzz(other), character, Writing::foreign, language, {}).missing.empty())
                return other;
        return own;
    };
    std::vector<FontStretch> stretches;
    std::size_t begin = 0;
    for (const std::size_t end : unicode_characters(text)) {
        const int font = is_missing(begin, end) ? font_of(text.substr(begin, end - begin)) : own;
        if (!stretches.empty() && stretches.back().font == font)
            stretches.back().end = end;
        else
            stretches.push_back({begin, end, font});
        begin = end;
    }
    return stretches;
}

} // namespace zhitu
