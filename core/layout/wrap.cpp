#include "core/layout/wrap.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double line_step = 1.2; // from one line of a name to the next, in ems: closer than lines to be read on

Paragraph lines_in(const std::string& text, const TypeStyle& style, Length room, Typesetter& typesetter) {
    return typeset_paragraph(text, style, room, {.balanced = true}, typesetter);
}

bool holds(const Paragraph& paragraph, int lines) {
    return paragraph.fits() && paragraph.lines.size() <= static_cast<std::size_t>(lines);
}

/// Two characters are one word, whatever the dictionary says.
int lines_of(const std::string& text, const SteppedType& type) {
    constexpr std::size_t one_word = 2;
    return count_characters(plain_text(text)) <= one_word ? 1 : type.lines;
}

bool is_uneven(const Paragraph& paragraph) {
    constexpr double least_part = 0.4; // of the widest line
    const auto narrow = [&](const ParagraphLine& line) { return line.set.advance < paragraph.width * least_part; };
    return std::any_of(paragraph.lines.begin(), paragraph.lines.end(), narrow);
}

} // namespace

WrappedText wrap(const std::string& text, const SteppedType& type, Length room, Typesetter& typesetter) {
    Paragraph paragraph = lines_in(text, type.style, room, typesetter);
    if (!holds(paragraph, lines_of(text, type)))
        paragraph = lines_in(text, type.style, typesetter.measure(text, type.style), typesetter);
    if (paragraph.lines.size() == 1) paragraph.lines.front().text = text; // its notation as typed
    constexpr double air = 0.15; // of an em, or dots melt with the tops of what stands under them
    const Length ornaments = room_between(paragraph.lines);
    const Length apart = type.style.size * (ornaments > 0_mm ? 1 + air : 1) + ornaments;
    const Length step = std::max(type.style.size * line_step, apart);
    const Length first = paragraph.lines.front().set.above, last = paragraph.lines.back().set.below;
    const bool uneven = is_uneven(paragraph);
    return {std::move(paragraph.lines),  paragraph.width, step, first, last, paragraph.parting,
            std::move(paragraph.parted), uneven};
}

Length least_room(const std::string& text, const SteppedType& type, Typesetter& typesetter) {
    constexpr Length near = 0.001_mm;
    const int lines = lines_of(text, type);
    Length high = typesetter.measure(text, type.style), low = high / lines;
    if (lines == 1) return high;
    while (high - low > near) {
        const Length middle = (low + high) / 2;
        (holds(lines_in(text, type.style, middle, typesetter), lines) ? high : low) = middle;
    }
    return high;
}

} // namespace zhitu
