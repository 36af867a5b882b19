#include "core/text/marked_atoms.hpp"

#include "core/text/directions.hpp"
#include "core/text/text_faults.hpp"

#include <algorithm>
#include <cassert>

namespace zhitu {
namespace {

constexpr double ruby_size = 0.5; // of the text below it
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
    append_atoms(text.plain, {part.begin, part.end}, style_of(part, style), typesetter, found);
    for (std::size_t i = first_run; i < found.runs.size(); ++i) {
        found.runs[i].ink = part.ink;
        if (part.script != Script::none)
            found.runs[i].rise = rise_of(part.script, found.runs[i], style.size, found.vertical);
    }
    for (std::size_t i = first_atom; i < found.atoms.size(); ++i) {
        found.atoms[i].dotted = part.emphasis && found.atoms[i].kind == CharacterClass::han;
        found.atoms[i].name = part.proper_name;
        found.atoms[i].script = part.script != Script::none;
        if (found.atoms[i].script && found.atoms[i].glue.kind == GlueKind::latin_gap) found.atoms[i].glue = {};
    }
}

Length width_of(const std::vector<Atom>& atoms, std::size_t begin, std::size_t end) {
    Length width;
    for (std::size_t i = begin; i < end; ++i)
        width += atoms[i].advance + (i > begin ? atoms[i].glue.natural : 0_mm);
    return width;
}

TypeStyle ruby_style(TypeStyle style) {
    style.size = style.size * ruby_size;
    style.digit_size = style.size;
    style.tracking = style.latin_gap = 0;
    return style;
}

/// A small text that is wider than its characters makes room on both sides of them.
void append_ruby(const Ruby& ruby, const TypeStyle& style, Typesetter& typesetter, AtomText& found) {
    const auto at = [&](std::size_t byte) {
        const auto atom = std::lower_bound(found.atoms.begin(), found.atoms.end(), byte,
                                           [](const Atom& each, std::size_t place) { return each.begin < place; });
        return static_cast<std::size_t>(atom - found.atoms.begin());
    };
    RubyAtoms& over = found.rubies.emplace_back(
        RubyAtoms{at(ruby.begin), at(ruby.end), typesetter.set(as_markup(ruby.text), ruby_style(style))});
    for (const MissingGlyph& missing : over.set.missing)
        found.missing.push_back({ruby.begin, missing.code, missing.family});
    const Length lacks = over.set.advance - width_of(found.atoms, over.begin, over.end);
    if (lacks <= 0_mm) return;
    found.atoms[over.begin].lead = lacks / 2;
    found.atoms[over.begin].advance += lacks / 2;
    found.atoms[over.end - 1].advance += lacks / 2;
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
    for (const MarkedPart& part : text.parts) append_part(text, part, style, typesetter, found);
    for (const Ruby& ruby : text.rubies) append_ruby(ruby, style, typesetter, found);
    return found;
}

} // namespace zhitu
