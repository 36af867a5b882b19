#include "core/text/marked_atoms.hpp"

#include "core/text/directions.hpp"
#include "core/text/ruby.hpp"
#include "core/text/script_type.hpp"
#include "core/text/signs.hpp"

#include <cassert>

namespace zhitu {
namespace {

constexpr int bold = 700, bolder = 900;

void embolden(Face& face) { face.weight = face.weight < bold ? bold : bolder; }

TypeStyle style_of(const MarkedPart& part, TypeStyle style) {
    if (part.bold) {
        embolden(style.han);
        embolden(style.digits);
    }
    if (part.script != Script::none) {
        style.size = style.size * script_size;
        style.digit_size = style.digit_size * script_size;
        style.upright_digits = 0; // they lie as ² and ₂ do
    }
    return style;
}

/// —— and …… are one mark each: where parts meet inside one, all of it is as it begins.
std::vector<MarkedPart> with_whole_marks(const MarkedText& text) {
    std::vector<MarkedPart> parts = text.parts;
    constexpr std::size_t bytes = 3; // of one half
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t edge = parts[i].begin;
        for (const std::string_view half : {"—", "…"}) {
            std::size_t before = 0;
            while (std::string_view(text.plain).substr(0, edge - before * bytes).ends_with(half)) ++before;
            if (before % 2 == 1 && std::string_view(text.plain).substr(edge).starts_with(half))
                parts[i - 1].end = parts[i].begin = edge + bytes;
        }
    }
    std::erase_if(parts, [](const MarkedPart& part) { return part.begin == part.end; });
    return parts;
}

/// In a column a standing one goes to the right of its em or to the left; one that lies goes from the baseline of
/// the characters that lie beside it.
Length rise_of(Script script, const AtomRun& run, Length size, bool vertical) {
    const double side = script == Script::raised ? 1 : -1;
    if (vertical && !run.turned) return size * side * (1 - script_size) / 2;
    const Length rise = size * (script == Script::raised ? superscript_rise : subscript_rise);
    return run.turned ? rise - (size - run.size) * turned_foot : rise;
}

void append_part(const MarkedText& text, const MarkedPart& part, const TypeStyle& style, Typesetter& typesetter,
                 AtomText& found) {
    const std::size_t first_atom = found.atoms.size(), first_run = found.runs.size();
    const bool script = part.script != Script::none;
    const TypeStyle own = style_of(part, script ? script_type(text.plain, part.begin, style) : style);
    append_atoms(text.plain, {part.begin, part.end}, own, typesetter, found);
    for (std::size_t i = first_run; i < found.runs.size(); ++i) {
        found.runs[i].ink = part.ink;
        if (part.script != Script::none)
            found.runs[i].rise = rise_of(part.script, found.runs[i], style.size, found.vertical);
    }
    for (std::size_t i = first_atom; i < found.atoms.size(); ++i) {
        found.atoms[i].dotted = part.emphasis && found.atoms[i].kind == CharacterClass::han;
        found.atoms[i].name = part.proper_name;
        found.atoms[i].book = part.book;
        found.atoms[i].script = part.script != Script::none;
        if (found.atoms[i].script && found.atoms[i].glue.kind == GlueKind::latin_gap) found.atoms[i].glue = {};
    }
}

/// One a byte of the plain text.
std::vector<std::uint8_t> plain_levels(const MarkedText& text, Typesetter& typesetter) {
    std::vector<std::uint8_t> levels = typesetter.levels(directed_text(text));
    if (levels.empty()) return levels;
    for (const IsolateEdge& edge : text.isolates) { // the earlier ones are gone
        const auto at = levels.begin() + static_cast<std::ptrdiff_t>(edge.at);
        levels.erase(at, at + static_cast<std::ptrdiff_t>(edge.edge.size()));
    }
    return levels;
}

} // namespace

AtomText marked_atoms(const MarkedText& text, const TypeStyle& style, Typesetter& typesetter, const LineFit& fit) {
    assert(fit.levels.empty() || fit.levels.size() == text.plain.size());
    assert(fit.stances.empty() || fit.stances.size() == text.plain.size());
    AtomText found;
    found.stances = fit.stances;
    if (!fit.levels.empty())
        found.levels = fit.levels;
    else if (has_right_to_left(text.plain))
        found.levels = plain_levels(text, typesetter);
    for (const MarkedPart& part : with_whole_marks(text)) append_part(text, part, style, typesetter, found);
    space_signs(style, found);
    add_rubies(text, style, typesetter, found);
    return found;
}

} // namespace zhitu
