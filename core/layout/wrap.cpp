#include "core/layout/wrap.hpp"

#include "core/base/markup.hpp"
#include "core/base/typed_lines.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

Paragraph lines_in(const std::string& text, const TypeStyle& style, Length room, Typesetter& typesetter) {
    return typeset_paragraph(text, style, room, {.balanced = true}, typesetter);
}

bool holds(const Paragraph& paragraph, int lines) {
    return paragraph.fits() && paragraph.lines.size() <= static_cast<std::size_t>(lines);
}

/// Broken where it was typed so and nowhere else.
Paragraph as_typed(const std::string& text, const TypeStyle& style, Typesetter& typesetter) {
    const Length room = typed_lines(text) > 1 ? Length::mm(limits::page_mm) : typesetter.measure(text, style);
    return lines_in(text, style, room, typesetter);
}

/// Two characters are one word, whatever the dictionary says.
int lines_of(const std::string& text, const SteppedType& type) {
    constexpr std::size_t one_word = 2;
    const int typed = static_cast<int>(typed_lines(text));
    return count_characters(plain_text(text)) <= one_word ? typed : std::max(type.lines, typed);
}

/// Beyond those that were typed.
int lines_to_add(const std::string& text, const SteppedType& type) {
    return lines_of(text, type) - static_cast<int>(typed_lines(text));
}

Length width_as_typed(const std::string& text, const TypeStyle& style, Typesetter& typesetter) {
    return typed_lines(text) > 1 ? as_typed(text, style, typesetter).width : typesetter.measure(text, style);
}

/// Whoever breaks a line himself wants it so.
bool is_uneven(const Paragraph& paragraph, const std::string& text) {
    if (typed_lines(text) > 1) return false;
    constexpr double least_part = 0.4; // of the widest line
    const auto narrow = [&](const ParagraphLine& line) { return line.set.advance < paragraph.width * least_part; };
    return std::any_of(paragraph.lines.begin(), paragraph.lines.end(), narrow);
}

} // namespace

WrappedText wrap(const std::string& text, const SteppedType& type, Length room, Typesetter& typesetter) {
    Paragraph paragraph = lines_in(text, type.style, room, typesetter);
    if (!holds(paragraph, lines_of(text, type))) paragraph = as_typed(text, type.style, typesetter);
    if (paragraph.lines.size() == 1) paragraph.lines.front().text = text; // its notation as typed
    const Length step = line_step(paragraph.lines, type.style.size);
    const Length first = paragraph.lines.front().set.above, last = paragraph.lines.back().set.below;
    const bool uneven = is_uneven(paragraph, text);
    return {std::move(paragraph.lines),  paragraph.width, step, first, last, paragraph.parting,
            std::move(paragraph.parted), uneven};
}

bool stands_in(const std::string& text, const SteppedType& type, Length room, Typesetter& typesetter) {
    const Length whole = width_as_typed(text, type.style, typesetter);
    if (whole <= room) return true;
    const int more = lines_to_add(text, type);
    return more > 0 && whole <= room * (more + 1) &&
           holds(lines_in(text, type.style, room, typesetter), lines_of(text, type));
}

Length least_room(const std::string& text, const SteppedType& type, Typesetter& typesetter, Length far) {
    constexpr Length near = 0.001_mm;
    const int lines = lines_of(text, type);
    Length high = width_as_typed(text, type.style, typesetter), low = high / (lines_to_add(text, type) + 1);
    if (low == high || low > far) return low;
    while (high - low > near) {
        const Length middle = (low + high) / 2;
        (holds(lines_in(text, type.style, middle, typesetter), lines) ? high : low) = middle;
    }
    return high;
}

} // namespace zhitu
