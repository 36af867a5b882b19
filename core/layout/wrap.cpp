#include "core/layout/wrap.hpp"

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

} // namespace

WrappedText wrap(const std::string& text, const SteppedType& type, Length room, Typesetter& typesetter) {
    Paragraph paragraph = lines_in(text, type.style, room, typesetter);
    if (!holds(paragraph, type.lines))
        paragraph = lines_in(text, type.style, typesetter.measure(text, type.style), typesetter);
    if (paragraph.lines.size() == 1) paragraph.lines.front().text = text; // its notation as typed
    Length above, below;
    for (const ParagraphLine& line : paragraph.lines) {
        above = std::max(above, line.set.above);
        below = std::max(below, line.set.below);
    }
    constexpr double air = 0.15; // of an em, or dots melt with the tops of what stands under them
    const Length ornaments = above + below;
    const Length apart = type.style.size * (ornaments > 0_mm ? 1 + air : 1) + ornaments;
    const Length step = std::max(type.style.size * line_step, apart);
    const Length first = paragraph.lines.front().set.above, last = paragraph.lines.back().set.below;
    return {std::move(paragraph.lines), paragraph.width, step, first, last, paragraph.parting};
}

Length least_room(const std::string& text, const SteppedType& type, Typesetter& typesetter) {
    constexpr Length near = 0.001_mm;
    Length high = typesetter.measure(text, type.style), low = high / type.lines;
    if (type.lines == 1) return high;
    while (high - low > near) {
        const Length middle = (low + high) / 2;
        (holds(lines_in(text, type.style, middle, typesetter), type.lines) ? high : low) = middle;
    }
    return high;
}

} // namespace zhitu
