// HarfBuzz: a stretch of text in one font becomes glyphs in ems.
#pragma once

#include "core/text/shaped_piece.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

typedef struct hb_buffer_t hb_buffer_t;
typedef struct hb_font_t hb_font_t;

namespace zhitu {

/// The black of a glyph, in ems from its origin; y grows upward.
struct InkBox {
    double left = 0, right = 0, top = 0, bottom = 0;
    double centre() const { return (left + right) / 2; }
};
std::optional<InkBox> ink_of(hb_font_t* font,
                             std::uint32_t glyph);           ///< nothing for a glyph that is blank or not there
double figure_height(hb_font_t* font);                       ///< of its figures, in ems
double han_middle(hb_font_t* font);                          ///< of its characters, in ems above the baseline
std::uint32_t nominal_glyph(hb_font_t* font, char32_t code); ///< 0 = it has none

/// Whether every font shows another character there.
bool is_private_use(char32_t code);

/// What script and features a stretch is shaped with.
enum class Writing {
    han,     // as Han, whatever it is
    latin,   // likewise, with its marks as wide as in a Latin face
    figures, // tabular, lining, not kerned, in Latin script
    foreign, // in the script of its letters, with all that this needs
    leftward // likewise, from right to left
};

class Shaper {
public:
    Shaper();
    ~Shaper();

    /// Clusters come in the order of the text. The language is always said: guessing would ask the environment.
    /// Missing and doubtful glyphs name `family`.
    ShapedPiece shape(hb_font_t* font, std::string_view text, Writing writing, const std::string& language,
                      const std::string& family);

    /// Han in a vertical text: glyphs stand on the middle line, marks in their vertical forms.
    ShapedPiece shape_down(hb_font_t* font, std::string_view text, const std::string& language,
                           const std::string& family);

    struct Box { // of one glyph: where it is drawn and what it takes
        double x = 0, advance = 0;
    };
    /// A mark in the half-width form of the font, if it has one.
    Box half_width(hb_font_t* font, std::string_view mark, const std::string& language);

private:
    std::unique_ptr<hb_buffer_t, void (*)(hb_buffer_t*)> buffer_;
};

} // namespace zhitu
