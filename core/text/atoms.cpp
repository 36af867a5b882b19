#include "core/text/atoms.hpp"

#include "core/text/directions.hpp"
#include "core/text/latin_marks.hpp"
#include "core/text/letter_words.hpp"
#include "core/text/script_type.hpp"
#include "core/text/vertical.hpp"

#include <algorithm>

namespace zhitu {
namespace {

GlueKind kind_of_blank(CharacterClass mark) {
    switch (mark) {
    case CharacterClass::middle_dot: return GlueKind::middle_dot;
    case CharacterClass::opening:
    case CharacterClass::closing: return GlueKind::bracket;
    case CharacterClass::comma:
    case CharacterClass::colon: return GlueKind::comma;
    default: return GlueKind::stop;
    }
}

bool is_latin(CharacterClass kind) { return kind == CharacterClass::letter || kind == CharacterClass::digit; }

/// Whether 中西间距 stands between two characters: letters and digits beside Han, never beside marks or % ℃.
bool parts_scripts(const Atom& before, const Atom& after) {
    return (is_square(before) && is_latin(after.kind)) || (is_latin(before.kind) && is_square(after));
}

/// The halves of —— and ……: six dots are one row, however far characters are apart.
bool is_one_mark(const Atom& before, const Atom& after) {
    const bool doubled = before.kind == CharacterClass::dash || before.kind == CharacterClass::ellipsis;
    return doubled && before.code == after.code;
}

/// The space between two atoms, before justification.
class Spacing {
public:
    Spacing(const TypeStyle& style, Length em) : style_(style), em_(em) {}

    Glue between(const Atom& before, const Atom& after) const {
        Glue glue = script_gap(before, after);
        if (is_full_width_mark(before.kind) || is_full_width_mark(after.kind)) glue = blank(before, after);
        if (before.kind == CharacterClass::space) glue = word_space(before);
        const bool joined = before.level % 2 == 1 && after.level % 2 == 1; // as Arabic letters are
        if (!joined && !is_one_mark(before, after)) glue.natural += style_.tracking * em_;
        return glue;
    }

private:
    Glue script_gap(const Atom& before, const Atom& after) const {
        if (style_.latin_gap <= 0 || !parts_scripts(before, after)) return {};
        if (superscript_base(after.code) || subscript_base(after.code)) return {}; // 米³ is one word
        return latin_gap(style_);
    }

    /// Two marks give up half an em of the blank between them at once (CLREQ 3.1.6); the rest only when a line
    /// needs it.
    Glue blank(const Atom& before, const Atom& after) const {
        const bool both = is_full_width_mark(before.kind) && is_full_width_mark(after.kind);
        const Length beside = is_centred_before(before, after) ? before.beside * 2
                              : is_bracket(after.kind)         ? before.beside
                                                               : 0_mm;
        const Length blank_before = before.trim_right + beside;
        const Length blank_after = after.trim_left + (is_bracket(before.kind) ? after.beside : 0_mm);
        const Length whole = blank_before + blank_after;
        if (whole <= 0_mm) return {};
        const Length squeezed = both ? std::min(whole, em_ / 2) : 0_mm;
        const GlueKind left = kind_of_blank(before.kind), right = kind_of_blank(after.kind);
        const GlueKind kind = blank_after <= 0_mm ? left : blank_before <= 0_mm ? right : std::min(left, right);
        return {-squeezed, whole - squeezed, 0_mm, kind};
    }

    /// A word space is brought to no less than a quarter and no more than half an em (CLREQ 3.6.2).
    Glue word_space(const Atom& space) const {
        return {0_mm, std::max(space.advance - em_ / 4, 0_mm), std::max(em_ / 2 - space.advance, 0_mm),
                GlueKind::word_space};
    }

    const TypeStyle& style_;
    Length em_;
};

Atom make_atom(const ShapedCluster& cluster, std::uint8_t level, Length em, const TypeStyle& style) {
    Atom atom;
    atom.bytes = cluster.bytes;
    atom.glyphs = cluster.glyphs;
    atom.code = cluster.code;
    atom.kind = cluster.kind;
    atom.level = level;
    atom.advance = cluster.advance * em;
    atom.above = cluster.above * style.size;
    atom.below = cluster.below * style.size;
    atom.aside = cluster.aside * em;
    if (level > 0) return atom; // marks turn round with the text about them: none loses its blank
    atom.end_trim = cluster.end_trim * em;
    atom.hangs = style.hanging && (cluster.kind == CharacterClass::comma || cluster.kind == CharacterClass::stop);
    atom.beside = cluster.beside * em;
    atom.trim_left = cluster.trim_left * em;
    atom.trim_right = cluster.trim_right * em;
    return atom;
}

/// What of a piece is in one font, which begins at byte `begin` of the whole text. Returns where it ends. The
/// blanks in a number are no spaces between words.
std::size_t append_run(const AtomRun& run, const TextPiece& whole, std::size_t begin, const TypeStyle& style,
                       AtomText& text) {
    const Spacing spacing(style, style.size * style.condensed);
    std::uint32_t glyph = 0;
    auto at = static_cast<std::uint32_t>(begin);
    for (const ShapedCluster& cluster : run.piece->clusters) {
        Atom atom = make_atom(cluster, whole.level, run.em(), style);
        if (whole.kind == PieceKind::digits && atom.kind == CharacterClass::space)
            atom.kind = CharacterClass::digit;
        atom.begin = at;
        atom.run = static_cast<std::uint32_t>(text.runs.size());
        atom.glyph = glyph;
        if (!text.atoms.empty()) atom.glue = spacing.between(text.atoms.back(), atom);
        text.atoms.push_back(atom);
        at += cluster.bytes;
        glyph += cluster.glyphs;
    }
    for (MissingGlyph missing : run.piece->missing) {
        missing.offset += begin;
        text.missing.push_back(std::move(missing));
    }
    for (DoubtfulGlyph doubtful : run.piece->doubtful) {
        doubtful.offset += begin;
        text.doubtful.push_back(std::move(doubtful));
    }
    text.runs.push_back(run);
    return at;
}

std::size_t offset_of(const TextPiece& piece, std::string_view whole) {
    return static_cast<std::size_t>(piece.text.data() - whole.data());
}

/// What of the pieces lies in a part. A number that its end divides is set as one: it lies, also if it is short.
std::vector<TextPiece> within(const std::vector<TextPiece>& pieces, std::string_view whole, Stretch part) {
    std::vector<TextPiece> found;
    for (const TextPiece& piece : pieces) {
        const std::size_t at = offset_of(piece, whole);
        const std::size_t begin = std::max(at, part.begin), end = std::min(at + piece.text.size(), part.end);
        if (begin >= end) continue;
        const bool divided = end - begin < piece.text.size();
        const PieceKind lying = piece.kind == PieceKind::code ? PieceKind::turned : PieceKind::digits;
        const bool lies = divided && stands_in_one_em(piece.kind);
        found.push_back({whole.substr(begin, end - begin), lies ? lying : piece.kind});
    }
    return found;
}

std::vector<TextPiece> pieces_in(std::string_view whole, Stretch part, const TypeStyle& style, AtomText& text) {
    const bool known = text.stances.size() == whole.size();
    std::vector<TextPiece> pieces = known            ? pieces_of(whole, text.stances)
                                    : style.vertical ? itemise_vertical(whole, style)
                                                     : itemise(whole, style);
    if (part.end - part.begin < whole.size()) pieces = within(pieces, whole, part);
    const bool parts_words = whole.find_first_of("/-") != std::string_view::npos || // tjxx/|2021: see letter_words
                             has_numbers_behind_letters(whole);
    if (known || !(style.vertical || parts_words || may_have_latin_marks(whole) || may_have_figure_signs(whole)))
        return pieces;
    const std::vector<std::uint8_t> stances = stances_of(pieces);
    text.stances.insert(text.stances.end(), stances.begin(), stances.end());
    return pieces;
}

void append_piece(const TextPiece& piece, std::size_t begin, const TypeStyle& style, Typesetter& typesetter,
                  AtomText& text) {
    const bool upright = stands_in_one_em(piece.kind);
    const bool digits = !style.digits.role.empty() && &face_of(piece.kind, style) == &style.digits && !upright;
    AtomRun run;
    run.size = digits ? style.digit_size : style.size;
    run.condensed = style.condensed;
    run.turned = style.vertical && !stands_down(piece.kind) && !upright;
    run.year = piece.kind == PieceKind::year;
    for (run.piece = typesetter.shape(piece, style); run.piece; run.piece = run.piece->next)
        begin = append_run(run, piece, begin, style, text);
}

} // namespace

bool is_centred_before(const Atom& mark, const Atom& after) {
    return mark.beside > 0_mm && after.kind == CharacterClass::closing;
}

Glue latin_gap(const TypeStyle& style) {
    const Length gap = style.latin_gap * (style.size * style.condensed);
    return {gap, gap / 2, gap / 3, GlueKind::latin_gap};
}

bool is_square(const Atom& atom) { return atom.kind == CharacterClass::han || is_kana(atom.code); }

void append_atoms(std::string_view whole, Stretch part, const TypeStyle& style, Typesetter& typesetter,
                  AtomText& text) {
    text.atoms.reserve(text.atoms.size() + (part.end - part.begin) / 2);
    text.vertical = style.vertical;
    std::vector<TextPiece> pieces = pieces_in(whole, part, style, text);
    if (typesetter.borrows_marks(style.han)) pieces = part_marks(pieces);
    if (!text.levels.empty()) pieces = part_levels(pieces, whole, text.levels);
    for (const TextPiece& piece : pieces) {
        const std::size_t at = offset_of(piece, whole);
        const bool script = piece.kind == PieceKind::superscript || piece.kind == PieceKind::subscript;
        if (script)
            append_piece(piece, at, script_type(whole, at, style), typesetter, text);
        else
            append_piece(piece, at, style, typesetter, text);
    }
}

} // namespace zhitu
