// On which side a font's full-width marks have their blank.
#pragma once

#include "core/text/shape_text.hpp"

#include <map>
#include <string>
#include <utility>

namespace zhitu {

class MarkTrims {
public:
    explicit MarkTrims(Shaper& shaper) : shaper_(shaper) {}

    /// What may be taken off a mark of this font, by its index; learned once. Pauses and stops of zh-Hant stand in
    /// the middle of their em and give up its blank to brackets and at a line's end only (CLREQ 3.1.6).
    void add(ShapedCluster& mark, int index, hb_font_t* font, const std::string& language);

private:
    struct Trims {
        double left = 0, right = 0;
    };
    Trims learn(const ShapedCluster& mark, hb_font_t* font, const std::string& language);

    Shaper& shaper_;
    std::map<std::pair<std::string, char32_t>, Trims> known_; // by font and language
};

} // namespace zhitu
