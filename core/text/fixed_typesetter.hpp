// Font-free metrics for goldens: Han 1 em, digits 0.506, '.' 0.29, '%' 0.64, other ASCII 0.5; caps 0.711 em;
// figures made lower or higher take 0.6 of a digit. Marks have their blank where Noto Sans CJK has it. A glyph's
// index is its code point; font 0 is the Han face, 1 the digit face. Nothing is ever missing or under the baseline.
#pragma once

#include "core/text/typesetter.hpp"

namespace zhitu {

class FixedTypesetter final : public Typesetter {
public:
    SharedPiece shape(const TextPiece& piece, const TypeStyle& style) override;
    bool borrows_marks(const Face&) const override { return false; }
    std::vector<std::uint8_t> levels(std::string_view) override { return {}; } // the order changes no width
    Length cap_height(const TypeStyle& style) override;
    Length depth(const SetText&) override { return 0_mm; }
};

} // namespace zhitu
