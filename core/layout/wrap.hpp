// Names in several lines, as even as they can be.
#pragma once

#include "core/base/limits.hpp"
#include "core/text/paragraph.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {

/// A text in at most so many lines, all of one step apart.
struct WrappedText {
    std::vector<ParagraphLine> lines;
    Length width;        // of the widest
    Length step;         // from one baseline to the next
    Length above, below; // of small text over the first line, of dots under the last
    double parting = 0;  // the dearest of its breaks; 0 = no word is parted
    std::string parted;  // as Paragraph's
    bool uneven = false; // a line is much shorter than another
    Length drop() const { return step * (static_cast<double>(lines.size()) - 1); } ///< from the first to the last
};

/// The text within `type.lines` lines, or those that were typed where these are more: as few as `room` allows, and
/// no other than typed when they do not hold it.
WrappedText wrap(const std::string& text, const SteppedType& type, Length room, Typesetter& typesetter);
/// Whether it stands in `room` in `type.lines` lines or fewer.
bool stands_in(const std::string& text, const SteppedType& type, Length room, Typesetter& typesetter);
/// The least room in which it does. Where that is more than `far` wherever it breaks, the breaks are not looked
/// for.
Length least_room(const std::string& text, const SteppedType& type, Typesetter& typesetter,
                  Length far = Length::mm(limits::page_mm));

} // namespace zhitu
