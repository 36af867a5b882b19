// What each glyph of a picture says by itself, to a reader that is told nothing else.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <map>
#include <string>

namespace zhitu {

/// A glyph says what the font has it for, where the picture says that somewhere: 二 is 二, and where it stands for
/// the 2 of a year, that is told. Else it says what it first stands for.
class GlyphTexts {
public:
    GlyphTexts(const Picture& picture, const FontSet& fonts);

    /// By the font's index; of those that say nothing by themselves there is none.
    const std::map<std::uint32_t, std::string>& of(int font) const;
    /// May be empty.
    std::string_view of(int font, std::uint32_t glyph) const;

private:
    std::map<int, std::map<std::uint32_t, std::string>> texts_;
};

} // namespace zhitu
