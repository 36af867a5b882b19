#include "core/text/breaks.hpp"

#include "core/text/keep_together.hpp"
#include "core/text/letter_words.hpp"
#include "core/text/signs.hpp"
#include "core/text/unicode_breaks.hpp"

#include <algorithm>

namespace zhitu {
namespace {

using Class = CharacterClass;

constexpr double joint_cost = 30;    // behind a / or -: A/B and Wi-Fi are one word, an address is not
constexpr double formula_cost = 100; // behind the = or → of a formula: rather than a line a quarter empty
constexpr double row_cost = 1e5; // in a row of ！ that no line has room for: dearer than whatever else may part

bool may_begin(Class kind, LineBreakLevel level) {
    switch (kind) {
    case Class::closing:
    case Class::comma:
    case Class::stop:
    case Class::colon:
    case Class::exclamation:
    case Class::middle_dot:
    case Class::connector:
    case Class::solidus: return level < LineBreakLevel::basic;
    case Class::dash:
    case Class::ellipsis: return level < LineBreakLevel::strict;
    case Class::postfix: return false;
    default: return true;
    }
}

bool may_end(Class kind, LineBreakLevel level) {
    switch (kind) {
    case Class::opening: return level < LineBreakLevel::basic;
    case Class::solidus: return level < LineBreakLevel::standard;
    case Class::prefix: return false;
    default: return true;
    }
}

bool is_latin(Class kind) { return kind == Class::letter || kind == Class::digit; }

/// The marks of Latin words are set as letters, and lean on what they belong to all the same. ’90 begins a word.
Class leaning(const std::vector<Atom>& atoms, std::size_t at) {
    const Atom& atom = atoms[at];
    if (!is_shared_mark(atom.code) || !is_latin(atom.kind)) return atom.kind;
    const bool apostrophe = atom.code == U'’' && at + 1 < atoms.size() && is_latin(atoms[at + 1].kind);
    return apostrophe ? atom.kind : class_of(atom.code);
}

/// One — joins two words (连接号), two break a sentence off (破折号).
Class class_beside(const std::vector<Atom>& atoms, std::size_t at) {
    const auto is_dash = [&](std::size_t other) {
        return other < atoms.size() && atoms[other].kind == Class::dash;
    };
    const bool alone = is_dash(at) && atoms[at].code != U'⸺' && !is_dash(at + 1) && !(at > 0 && is_dash(at - 1));
    return alone ? Class::connector : leaning(atoms, at);
}

/// １, Ａ: Han to Unicode, but ２３ is a number all the same.
bool is_wide_latin(char32_t code) {
    return is_wide_digit(code) || (code >= U'Ａ' && code <= U'Ｚ') || (code >= U'ａ' && code <= U'ｚ');
}

/// The / of １/２３.
bool joins_wide(const std::vector<Atom>& atoms, std::size_t at) {
    constexpr std::u32string_view joints = U"/／.．,";
    return at > 0 && is_wide_latin(atoms[at - 1].code) && joints.find(atoms[at].code) != std::u32string_view::npos;
}

/// —— and …… are one mark each; words and codes (CO2) are whole; .5 and -a are what their points and hyphens
/// belong to.
bool is_one_word(const std::vector<Atom>& atoms, std::size_t after) {
    const Atom &left = atoms[after - 1], &right = atoms[after];
    if (is_latin(left.kind) && is_latin(right.kind)) return true;
    if (is_wide_latin(right.code) && (is_wide_latin(left.code) || joins_wide(atoms, after - 1))) return true;
    if (is_latin(left.kind) && right.kind == Class::prefix) return true; // 20$, as UAX #14 has it
    if (is_latin(left.kind) && (right.code == U'.' || right.code == U',')) return true;
    if (left.kind == Class::postfix && is_latin(right.kind)) return true;
    if (left.code == U'.' || left.code == U',') return right.kind == Class::digit;
    if (left.kind == Class::middle_dot && right.kind == Class::digit) // 3·15
        return after > 1 && atoms[after - 2].kind == Class::digit;
    if (is_sign(left.code)) return is_latin(right.kind) && (after < 2 || !is_latin(atoms[after - 2].kind));
    return left.code == right.code && (left.kind == Class::dash || left.kind == Class::ellipsis);
}

/// 人々 is one word: no line begins with the mark that repeats a character (UAX #14, class NS).
bool repeats_character(char32_t code) { return code == U'々' || code == U'〻'; }

/// Chinese text and simple words need no more than the rules above.
bool is_known(Class kind) { return kind != Class::space && kind != Class::other; }

/// What a line would end with: an opening mark and ／ keep the space behind them, whichever way Unicode takes “
/// for.
Class last_before(const std::vector<Atom>& atoms, std::size_t at) {
    std::size_t last = at - 1;
    while (last > 0 && atoms[last].kind == Class::space) --last;
    const Class kind = leaning(atoms, last);
    return kind == Class::opening || kind == Class::solidus ? kind : atoms[at - 1].kind;
}

/// What parts two titles in one line stays behind the first, blanks or not: 五年｜郴州, A / B.
bool is_separator(char32_t code) {
    constexpr std::u32string_view separators = U"｜|│┃‖∣/•";
    return separators.find(code) != std::u32string_view::npos;
}

bool is_bar(char32_t code) {
    constexpr std::u32string_view bars = U"｜|│┃‖∣";
    return bars.find(code) != std::u32string_view::npos;
}

/// 米³ is one word.
bool is_raised_or_lowered(char32_t code) { return superscript_base(code) || subscript_base(code); }

/// Marks that stand in rows, which part into pieces of so many in the end: ！！ is one mark, and takes one em. None
/// stands alone then.
struct Row {
    std::u32string_view marks;
    std::size_t piece;
};
constexpr Row rows[] = {{U"！？", 2}, {U"!?", 2}, {U"。", 2}, {U".", 3}};

void cost_rows(const std::vector<Atom>& atoms, std::vector<double>& costs) {
    const auto row_of = [&](std::size_t i) -> const Row* {
        const auto holds = [&](const Row& row) { return row.marks.find(atoms[i].code) != row.marks.npos; };
        const Row* const found = i < atoms.size() ? std::ranges::find_if(rows, holds) : std::end(rows);
        return found == std::end(rows) ? nullptr : found;
    };
    std::size_t place = 0; // in the row of its run
    for (std::size_t i = 1; i < costs.size(); ++i) {
        const Row* const row = row_of(i);
        const bool in_row = row && row == row_of(i - 1);
        place = in_row && atoms[i - 1].run == atoms[i].run ? place + 1 : 0;
        const bool parts = place > 0 && place % row->piece == 0 && row == row_of(i + 1);
        if (in_row) costs[i] = parts ? row_cost : never_break;
    }
}

/// H₂SO₄+2NaOH→Na₂SO₄+2H₂O may be wider than a line: it parts behind the sign between its sides.
bool parts_formula(const std::vector<Atom>& atoms, std::size_t at) {
    constexpr std::u32string_view signs = U"=→⇌";
    const auto is_side = [&](std::size_t i) {
        return is_latin(atoms[i].kind) || atoms[i].code == U'(' || atoms[i].code == U')';
    };
    return at > 1 && signs.find(atoms[at - 1].code) != std::u32string_view::npos && is_side(at - 2) && is_side(at);
}

/// https://…/…: the parts of an address are no words, and it parts behind what joins them.
void free_addresses(const std::vector<Atom>& atoms, std::string_view text, std::vector<double>& costs) {
    if (text.find("://") == std::string_view::npos && text.find("www.") == std::string_view::npos) return;
    constexpr std::u32string_view joints = U"/?&";
    const auto joins = [&](std::size_t i) { return joints.find(atoms[i].code) != std::u32string_view::npos; };
    for (std::size_t begin = 0, end = 0; begin < atoms.size(); begin = end + 1) {
        std::u32string run;
        for (end = begin; end < atoms.size() && atoms[end].code > U' ' && atoms[end].code < 0x7f; ++end)
            run += atoms[end].code;
        if (run.find(U"://") == std::u32string::npos && !run.starts_with(U"www.")) continue;
        for (std::size_t i = begin + 2; i < end; ++i)
            if (joins(i - 1) && !joins(i) && !joins(i - 2)) costs[i] = 0;
    }
}

/// GDP|2020年
bool begins_count(const std::vector<Atom>& atoms, std::size_t at, std::string_view text) {
    return is_latin(atoms[at - 1].kind) && atoms[at].kind == Class::digit &&
           counts_behind_letters(text, atoms[at].begin);
}

/// Unicode's opinion, asked for once and only when it matters.
class UnicodeOpinion {
public:
    explicit UnicodeOpinion(std::string_view text) : text_(text) {}

    bool may_break(std::size_t offset) {
        if (places_.empty()) places_ = unicode_line_breaks(text_);
        return std::binary_search(places_.begin(), places_.end(), offset);
    }

private:
    std::string_view text_;
    std::vector<std::size_t> places_;
};

} // namespace

bool ends_a_part(const AtomText& text, std::size_t at) {
    while (at > 0 && text.atoms[at - 1].kind == Class::space) --at;
    return at > 0 && is_bar(text.atoms[at - 1].code);
}

bool ends_a_clause(const AtomText& text, std::size_t at) {
    constexpr std::u32string_view marks = U"？！。；：，?!";
    const std::vector<Atom>& atoms = text.atoms;
    const auto leans = [&](std::size_t i) {
        return atoms[i].kind == Class::space || leaning(atoms, i) == Class::closing;
    };
    while (at > 0 && leans(at - 1)) --at;
    if (at == 0) return false;
    const bool dashes = at > 1 && atoms[at - 1].kind == Class::dash && atoms[at - 2].kind == Class::dash;
    return dashes || marks.find(atoms[at - 1].code) != std::u32string_view::npos;
}

std::vector<double> break_costs(const AtomText& atoms, std::string_view text, LineBreakLevel level) {
    std::vector<double> costs(atoms.atoms.size(), 0);
    UnicodeOpinion unicode(text);
    for (std::size_t i = 1; i < costs.size(); ++i) {
        const Atom &before = atoms.atoms[i - 1], &after = atoms.atoms[i];
        const bool ours =
            may_end(last_before(atoms.atoms, i), level) && may_begin(class_beside(atoms.atoms, i), level) &&
            (!is_one_word(atoms.atoms, i) || begins_count(atoms.atoms, i, text)) &&
            (level == LineBreakLevel::none || (!repeats_character(after.code) && !is_separator(after.code)));
        const bool known = ((is_known(before.kind) || is_bar(before.code)) && is_known(after.kind)) || // ｜“
                           begins_number(atoms.atoms, i);
        if (parts_formula(atoms.atoms, i))
            costs[i] = formula_cost;
        else if (!ours || (!known && !unicode.may_break(after.begin)))
            costs[i] = never_break;
        else if (before.code == U'/' || before.code == U'-')
            costs[i] = joint_cost;
    }
    cost_rows(atoms.atoms, costs);
    for (std::size_t i = 1; i < costs.size(); ++i)
        if (atoms.atoms[i].script || is_raised_or_lowered(atoms.atoms[i].code)) costs[i] = never_break;
    for (const RubyAtoms& ruby : atoms.rubies)
        for (std::size_t i = ruby.begin + 1; i < ruby.end; ++i) costs[i] = never_break;
    keep_together(atoms, text, costs);
    free_addresses(atoms.atoms, text, costs);
    return costs;
}

} // namespace zhitu
