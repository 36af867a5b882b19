// A text in lines: broken where CLREQ allows and where the whole paragraph looks best, set ragged or justified.
#pragma once

#include "core/text/typesetter.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhitu {

/// The widths of a paragraph's lines: one for all, or by the line's number from 0.
class LineWidths {
public:
    LineWidths(Length width) : width_(width) {}
    LineWidths(std::function<Length(std::size_t line)> of_line) : of_line_(std::move(of_line)) {}
    Length operator[](std::size_t line) const { return of_line_ ? of_line_(line) : width_; }
    bool is_uniform() const { return !of_line_; }

private:
    Length width_;
    std::function<Length(std::size_t)> of_line_;
};

struct ParagraphOptions {
    bool justified = false;           // every line but the last fills its width
    bool justified_last = false;      // and the last one too
    bool balanced = false;            // lines as even as they can be, in as few lines as it takes: titles
    bool at_blanks = false;           // lines end at blanks and commas while they can: names in a row
    std::optional<Length> last_width; // of the last line, where something stands beside it
};

struct ParagraphLine {
    std::size_t begin = 0, end = 0; // bytes of the plain text; the lines follow each other and cover it
    std::string text;               // what is set, with its notation: the line without white space at its end
    LineFit fit;                    // Typesetter::set(text, style, fit) gives `set` again
    SetText set;                    // offsets of missing and doubtful glyphs count from `begin`
    Length over;                    // by so much it is wider than its width: one unbreakable piece
};

/// What small texts over a line and dots under the one before it take between two lines at most.
Length room_between(const std::vector<ParagraphLine>& lines);

/// From one baseline to the next of a name, or of words at a point, in several lines: closer than lines to be read
/// on.
Length line_step(const std::vector<ParagraphLine>& lines, Length size);

struct Paragraph {
    std::vector<ParagraphLine> lines; // one empty line for an empty text
    Length width;                     // of the widest line
    double parting = 0;               // the dearest of its breaks: inside a word, between what belongs together
    std::string parted;               // what that one parts, with a | where it does; empty = nothing is parted
    bool fits() const;                ///< no line is over its width
};

/// Lines of one paragraph; a line feed ends one, wherever it stands. No number is split, no mark stands
/// where TypeStyle::line_breaks forbids it, no character stands alone on the last line when that can be helped. A
/// text with a fault comes back as one line with that fault.
Paragraph typeset_paragraph(std::string_view text, const TypeStyle& style, const LineWidths& widths,
                            const ParagraphOptions& options, Typesetter& typesetter);

} // namespace zhitu
