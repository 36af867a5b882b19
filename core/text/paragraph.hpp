// A text in lines: broken where CLREQ allows and where the whole paragraph looks best, set ragged or justified.
#pragma once

#include "core/text/typesetter.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct ParagraphOptions {
    bool justified = false; // every line but the last fills its width
    bool balanced = false;  // lines as even as they can be, in as few lines as it takes: titles
    bool justified_last = false;
};

struct ParagraphLine {
    std::size_t begin = 0, end = 0; // bytes of the text; the lines follow each other and cover it
    std::string text;               // what is set: the line without white space at its ends
    LineFit fit;                    // Typesetter::set(text, style, fit) gives `set` again
    SetText set;                    // offsets of missing glyphs count from the line's `text`
    Length over;                    // by so much it is wider than its width: one unbreakable piece
};

struct Paragraph {
    std::vector<ParagraphLine> lines; // one empty line for an empty text
    Length width;                     // of the widest line
    bool fits() const;                ///< no line is over its width
};

/// Width of line i, from 0.
using LineWidths = std::function<Length(std::size_t line)>;

/// Lines of one paragraph (a line feed is a fault, as everywhere in a text). No number is split, no mark stands where
/// TypeStyle::line_breaks forbids it, no character stands alone on the last line when that can be helped. A text with
/// a fault comes back as one line with that fault.
Paragraph typeset_paragraph(std::string_view text, const TypeStyle& style, const LineWidths& widths,
                            const ParagraphOptions& options, Typesetter& typesetter);

/// The same with one width for all lines.
Paragraph typeset_paragraph(std::string_view text, const TypeStyle& style, Length width,
                            const ParagraphOptions& options, Typesetter& typesetter);

} // namespace zhitu
