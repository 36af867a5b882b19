// A text as atoms: shaped clusters in place, with the space between them and how far it gives way.
#pragma once

#include "core/text/typesetter.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// What the space before an atom is made of, in the order in which a line that is too long takes it (CLREQ 3.6).
enum class GlueKind : std::uint8_t { none, word_space, middle_dot, bracket, comma, latin_gap, stop };

/// The space before an atom inside a line; it is none at a line's ends.
struct Glue {
    Length natural; // tracking, 中西间距, less what 标点挤压 takes
    Length shrink, stretch;
    GlueKind kind = GlueKind::none;
};

/// A cluster in a line. It may lose the blank of a mark at the line's ends.
struct Atom {
    std::uint32_t begin = 0, bytes = 0;  // of the text
    std::uint32_t run = 0;               // of AtomText::runs
    std::uint32_t glyph = 0, glyphs = 0; // of the run's piece
    char32_t code = 0;                   // its first character
    CharacterClass kind = CharacterClass::other;
    bool hangs = false;     // outside the end of a justified line
    bool dotted = false;    // 着重号
    bool script = false;    // raised or lowered: stays with what is before it
    std::uint8_t level = 0; // of UAX #9
    int name = 0, book = 0; // 专名号, 书名号: which of the text's names it is part of, from 1; 0 = none
    Length advance;
    Length lead, tail;          // of the advance, before its glyphs and behind: a wider small text stands over it
    Length above, below, aside; // of combining marks, beyond the em box and the advance
    Length trim_left, trim_right;
    Length end_trim; // at a line's end only
    Length beside;   // on either side of a mark in the middle of its em: given up to a bracket, or where it hangs
    Glue glue;
};

/// Whether a mark in the middle of its em gives up its left blank as well as its right one: to a closing bracket,
/// which has none to give in return. It is then drawn so much further left.
bool is_centred_before(const Atom& mark, const Atom& after);

/// Han, and kana, which are set as Han.
bool is_square(const Atom& atom);

/// 中西间距, which gives way from a half to four thirds.
Glue latin_gap(const TypeStyle& style);

/// Atoms of one font and size.
struct AtomRun {
    SharedPiece piece;
    Length size;          // of an em
    double condensed = 1; // an em's width is size x condensed
    Length rise;          // above the baseline of the text; right of the middle line where it stands in a column
    bool turned = false;  // lies in a vertical text
    bool year = false;    // of figures of a year, as 二〇二〇
    std::string ink;      // by name; empty = that of the text
    Length em() const { return size * condensed; }
};

/// A small text over atoms [begin, end), which are never parted.
struct RubyAtoms {
    std::size_t begin = 0, end = 0;
    SetText set;
};

struct AtomText {
    std::vector<Atom> atoms;
    std::vector<AtomRun> runs;
    std::vector<RubyAtoms> rubies;
    bool vertical = false;
    std::vector<MissingGlyph> missing; // offsets into the whole text
    std::vector<DoubtfulGlyph> doubtful;
    std::vector<std::uint8_t> levels;  // of UAX #9, one a byte of the whole text; empty = all are 0
    std::vector<std::uint8_t> stances; // as LineFit's, found by append_atoms; empty = a level text without quotes
};

/// Appends a part of a text without faults (find_text_fault). Parts may differ in style; the space between two
/// parts is that of the latter's style. Numbers and words are those of the whole, also where parts divide them:
/// 5<粗>G</>.
void append_atoms(std::string_view whole, Stretch part, const TypeStyle& style, Typesetter& typesetter,
                  AtomText& text);

} // namespace zhitu
