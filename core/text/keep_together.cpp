#include "core/text/keep_together.hpp"

#include "core/base/hangul.hpp"
#include "core/base/numerals.hpp"
#include "core/text/breaks.hpp"
#include "core/text/measure_words.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// A line may be a dozen characters short, of a justified text two fifths empty, before one of these gives way.
constexpr double unit_cost = 150, word_cost = 100, date_cost = 40;
// A character behind a number that is no known measure may well be one, or the verb of it.
constexpr double follower_cost = 30;
// A range and the label of a note give way only where no other break is left: more than a ragged line or a gaping
// one ever costs, less than a line that does not fit.
constexpr double range_cost = 5000, label_cost = 5000;

// What a note says first, besides one character alone as in 注：.
constexpr std::u32string_view labels[] = {U"来源", U"说明", U"备注", U"单位", U"制图", U"出处"};

constexpr std::u32string_view no_followers = U"和与及或并而在从自到至由向对为以按比将把被让";

bool one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

/// Of a number in Han.
bool is_of_number(char32_t code) { return is_numeral(code) || one_of(code, U"十百千万亿两几"); }

class Keeper {
public:
    Keeper(const std::vector<Atom>& atoms, std::vector<double>& costs) : atoms_(atoms), costs_(costs) {
        for (const Atom& atom : atoms) codes_ += atom.code;
    }

    /// Atoms of a figure: a number, or numbers that are one ratio.
    void keep_figure(std::size_t first, std::size_t end) {
        for (std::size_t i = first + 1; i < end; ++i) costs_[i] = never_break;
        const bool in_range = first > 1 && is_range_sign(first - 1) && is_figure_end(first - 2);
        const bool is_raised = superscript_base(code(first)) || subscript_base(code(first)); // 米³
        const bool behind_letters = first > 0 && atoms_[first - 1].kind == CharacterClass::letter;
        const bool is_of_word = first > 0 && (is_raised || (behind_letters && costs_[first] == never_break)); // CO2
        if (!is_of_word)
            keep_unit(end, in_range ? unit_cost + range_cost : unit_cost); // rather 2016～|2020年 than 2020|年
        if (first > 0 && code(first - 1) == U'第') raise(first, word_cost);
        if (in_range) keep_range(first);
        keep_date(first, end);
        if (first > 1 && is_space(first - 1) && atoms_[first - 2].kind == CharacterClass::letter)
            raise(first, date_cost); // GB/T 15834
    }

    /// 第十四, 第（一）, 第①, each with its measure.
    void keep_ordinals() {
        for (std::size_t i = 1; i < atoms_.size(); ++i) {
            if (code(i - 1) != U'第') continue;
            const std::size_t end = ordinal_end(i);
            for (std::size_t at = i; at < end; ++at) raise(at, word_cost);
            if (end > i) keep_unit(end, word_cost);
        }
    }

    /// 二十一世纪, 百分之三十: numbers in Han of more than one figure. 第 has those of one.
    void keep_han_numbers() {
        for (std::size_t i = 0; i < atoms_.size(); ++i) {
            const std::size_t first = i;
            while (is_of_number(code(i)) || (i > first && joins_numerals(i))) ++i;
            if (i - first < 2) continue;
            for (std::size_t at = first + 1; at < i; ++at) raise(at, word_cost);
            keep_unit(i, word_cost);
        }
    }

    /// C++, A/B, R&D: signs inside a word of letters.
    void keep_codes() {
        const auto of_ascii = [&](std::size_t i) { return atoms_[i].code > U' ' && atoms_[i].code < 0x7f; };
        const auto is_sign = [&](std::size_t i) {
            return atoms_[i].kind != CharacterClass::letter && atoms_[i].kind != CharacterClass::digit;
        };
        for (std::size_t i = 1; i < atoms_.size(); ++i) {
            const bool has_sign = of_ascii(i - 1) && of_ascii(i) && (is_sign(i - 1) || is_sign(i));
            if (has_sign && costs_[i] == 0 && code(i - 1) != U'-') raise(i, word_cost);
        }
    }

    /// 注： and 来源： stay with what they say, as no other colon does.
    void keep_labels() {
        for (std::size_t i = 1; i + 1 < atoms_.size(); ++i)
            if (atoms_[i].code == U'：' && is_label(i)) raise(i + 1, label_cost);
    }

    /// ① stays with what it counts, unless it is a reference behind a word.
    void keep_list_numbers() {
        for (std::size_t i = 0; i + 1 < atoms_.size(); ++i) {
            const bool begins = i == 0 || is_space(i - 1) || is_full_width_mark(atoms_[i - 1].kind);
            if (begins && is_enclosed(code(i))) raise(i + 1, label_cost);
        }
    }

    /// 5 × 3米, typed with blanks: rather than behind the sign a line ends before it.
    void keep_operations() {
        const auto is_spaced = [&](std::size_t i) {
            return i > 1 && i + 2 < atoms_.size() && is_space(i - 1) && is_space(i + 1) && is_digit(i - 2) &&
                   is_digit(i + 2);
        };
        for (std::size_t i = 0; i < atoms_.size(); ++i) {
            if (!one_of(code(i), U"×÷±+-−=≈≠≤≥<>") || !is_spaced(i)) continue;
            raise(i, date_cost);
            raise(i + 2, word_cost);
        }
    }

    /// ［1］ behind a word says where that is from, as ① does.
    void keep_references() {
        for (std::size_t i = 1; i < atoms_.size(); ++i) {
            if (!one_of(code(i), U"［〔[") || is_space(i - 1)) continue;
            std::size_t end = i + 1;
            while (is_digit(end)) ++end;
            const bool behind_word = !is_full_width_mark(atoms_[i - 1].kind) || one_of(code(i - 1), U"］〕”》）");
            if (end > i + 1 && one_of(code(end), U"］〕]") && behind_word) raise(i, word_cost);
        }
    }

    /// 李 华: names of two characters are set as wide as those of three.
    void keep_spaced_names() {
        const auto is_han = [&](std::size_t i) {
            return i < atoms_.size() && atoms_[i].kind == CharacterClass::han;
        };
        for (std::size_t i = 1; i + 1 < atoms_.size(); ++i) {
            const bool apart = !(i > 1 && is_han(i - 2)) && !is_han(i + 2);
            if (is_space(i) && is_han(i - 1) && is_han(i + 1) && apart) raise(i + 1, word_cost);
        }
    }

    /// ２０１６, ８０．７: as wide as Han, and numbers all the same.
    void keep_wide_figures() {
        const auto joins = [&](std::size_t i) {
            return one_of(code(i), U"/／.．,") && is_wide_digit(code(i - 1)) && is_wide_digit(code(i + 1));
        };
        for (std::size_t i = 0; i < atoms_.size(); ++i) {
            const std::size_t first = i;
            while (is_wide_digit(code(i)) || (i > first && joins(i))) ++i;
            if (i > first) keep_figure(first, i);
        }
    }

    /// 二〇二〇 is a number as 2020 is, also in 二〇一六—二〇二〇年 and 二〇二〇～二一年.
    void keep_years() {
        const auto is_figure = [&](std::size_t i) { return is_numeral(code(i)); };
        std::size_t year_end = 0; // of the last one that has all its figures
        for (std::size_t i = 0; i < atoms_.size(); ++i) {
            const std::size_t first = i;
            while (is_figure(i)) ++i;
            const bool is_year = i - first == 4;
            const bool is_short =
                i - first == 2 && year_end > 0 && first == year_end + 1 && is_range_sign(year_end);
            if (is_year || is_short) keep_figure(first, i);
            if (is_year) year_end = i;
        }
    }

private:
    char32_t code(std::size_t i) const { return i < codes_.size() ? codes_[i] : 0; }
    bool is_space(std::size_t i) const { return atoms_[i].kind == CharacterClass::space; }
    static bool is_enclosed(char32_t code) {
        return (code >= U'①' && code <= U'⓿') || (code >= U'㈠' && code <= U'㉉') ||
               (code >= U'㊀' && code <= U'㊉');
    }
    /// Where what 第 counts with ends; `begin` where nothing does, or a number that keep_figure knows.
    std::size_t ordinal_end(std::size_t begin) const {
        if (is_enclosed(code(begin))) return begin + 1;
        std::size_t end = begin;
        if (atoms_[begin].kind == CharacterClass::opening) {
            constexpr std::size_t longest = 5; // （二十一）
            while (end < std::min(begin + longest, atoms_.size()))
                if (atoms_[end++].kind == CharacterClass::closing) return end;
            return begin;
        }
        while (is_of_number(code(end))) ++end;
        return end;
    }
    /// 百分之三十, 三点一四.
    bool joins_numerals(std::size_t i) const {
        if (code(i) == U'点') return is_of_number(code(i - 1)) && is_of_number(code(i + 1));
        return (code(i) == U'分' && code(i + 1) == U'之') || (code(i) == U'之' && code(i - 1) == U'分');
    }
    void raise(std::size_t i, double cost) { costs_[i] = std::max(costs_[i], cost); }

    bool is_range_sign(std::size_t i) const {
        const CharacterClass kind = atoms_[i].kind;
        return kind == CharacterClass::connector || kind == CharacterClass::dash || code(i) == U'至';
    }
    /// 10%～20%, 10万吨至20万吨: a unit may stand between a number and the sign.
    bool is_figure_end(std::size_t i) const {
        return is_digit(i) || is_numeral(code(i)) || atoms_[i].kind == CharacterClass::postfix ||
               unit_before(i + 1) > 0;
    }
    /// A number that stands upright in a column is one atom among Han, and so is each wide figure.
    bool is_digit(std::size_t i) const {
        return (i < atoms_.size() && atoms_[i].kind == CharacterClass::digit) ||
               (code(i) >= U'0' && code(i) <= U'9') || is_wide_digit(code(i));
    }
    /// How many atoms a number's unit has that ends there.
    std::size_t unit_before(std::size_t end) const {
        constexpr std::size_t longest = 8;
        std::size_t begin = end;
        while (begin > 0 && end - begin <= longest && !is_digit(begin - 1)) --begin;
        if (begin == end || begin == 0 || end - begin > longest) return 0;
        const std::size_t length = end - begin;
        return length == 1 || measure_length(codes_.substr(begin, length)) == length ? length : 0;
    }
    /// Whether the colon ends a label: a known word, or one character behind a mark, a blank or nothing.
    bool is_label(std::size_t colon) const {
        const auto stands_before = [&](std::u32string_view word) {
            return colon >= word.size() && stands_at(word, colon - word.size());
        };
        if (std::any_of(std::begin(labels), std::end(labels), stands_before)) return true;
        if (atoms_[colon - 1].kind != CharacterClass::han) return false;
        if (colon == 1) return true;
        const CharacterClass before = atoms_[colon - 2].kind;
        return is_full_width_mark(before) || before == CharacterClass::space;
    }
    /// A — between numbers is a mark that joins them (连接号): no line begins with it.
    void keep_range(std::size_t first) {
        raise(first, range_cost);
        for (std::size_t i = first - 1 - unit_before(first - 1); i < first - 1; ++i)
            raise(i, unit_cost + range_cost); // rather 10万吨～|20万吨 than 10万|吨～20万吨
        raise(first - 1, atoms_[first - 1].kind == CharacterClass::dash ? never_break : range_cost);
    }

    bool stands_at(std::u32string_view word, std::size_t at) const {
        for (std::size_t i = 0; i < word.size(); ++i)
            if (code(at + i) != word[i]) return false;
        return true;
    }
    /// The measure behind a number, also behind a blank that was typed between them.
    void keep_unit(std::size_t at, double cost) {
        if (atoms_[at - 1].kind == CharacterClass::postfix) return; // 20% has its own
        if (at < atoms_.size() && is_space(at)) ++at;
        const std::size_t length = measure_length(std::u32string_view(codes_).substr(std::min(at, codes_.size())));
        for (std::size_t i = 0; i < length; ++i) raise(at + i, cost);
        const bool may_count =
            atoms_.size() > at && (atoms_[at].kind == CharacterClass::han || is_hangul(code(at)));
        const bool follows = may_count && is_digit(at - 1);
        if (length == 0 && follows && !one_of(code(at), no_followers)) raise(at, follower_cost);
    }
    /// 5月3日 and 3日 behind 2020年, with or without blanks.
    void keep_date(std::size_t first, std::size_t end) {
        const std::size_t gap = first > 0 && is_space(first - 1) ? 1 : 0;
        if (first < gap + 2) return;
        const std::size_t before = first - gap - 1, behind = end < atoms_.size() && is_space(end) ? end + 1 : end;
        const std::size_t digit = before > 1 && is_space(before - 1) ? before - 2 : before - 1;
        if (one_of(code(before), U"年月") && one_of(code(behind), U"月日季") && is_digit(digit))
            raise(first, date_cost);
    }

    const std::vector<Atom>& atoms_;
    std::vector<double>& costs_;
    std::u32string codes_; // of the atoms
};

} // namespace

void keep_together(const AtomText& text, std::string_view written, std::vector<double>& costs) {
    const std::vector<Atom>& atoms = text.atoms;
    const auto atom_at = [&](std::size_t byte) {
        const auto found = std::lower_bound(atoms.begin(), atoms.end(), byte,
                                            [](const Atom& atom, std::size_t at) { return atom.begin < at; });
        return static_cast<std::size_t>(found - atoms.begin());
    };
    Keeper keeper(atoms, costs);
    for (const Stretch& figure : figures(written)) keeper.keep_figure(atom_at(figure.begin), atom_at(figure.end));
    keeper.keep_ordinals();
    keeper.keep_labels();
    keeper.keep_list_numbers();
    keeper.keep_references();
    keeper.keep_operations();
    keeper.keep_spaced_names();
    keeper.keep_codes();
    keeper.keep_years();
    keeper.keep_wide_figures();
    keeper.keep_han_numbers();
}

} // namespace zhitu
