// Font-free metrics for goldens: Han 1 em, digits 0.506, '.' 0.29, '%' 0.64, other ASCII 0.5; caps 0.711 em.
// A glyph's index is its code point; font 0 is the Han face, 1 the digit face. Nothing is ever missing.
#pragma once

#include "core/text/typesetter.hpp"

namespace zhitu {

class FixedTypesetter final : public Typesetter {
public:
    Length measure(std::string_view text, const TypeStyle& style) override;
    SetText set(std::string_view text, const TypeStyle& style) override;
    TypeMetrics metrics(const TypeStyle& style) override;
};

} // namespace zhitu
