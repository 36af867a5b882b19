#include "core/text/keep_together.hpp"

#include "core/text/breaks.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// A line may be ten characters short, or have gaps of half a character, before one of these gives way.
constexpr double unit_cost = 120, word_cost = 100, range_cost = 120, date_cost = 40;

// What stands behind numbers in newspapers, longest first.
constexpr std::u32string_view units[] = {
    U"个百分点", U"个千分点", U"平方公里", U"亿千瓦时", U"万千瓦时", U"立方米", U"平方米", U"百分点", U"千瓦时",
    U"亿美元",   U"万美元",   U"万公顷",   U"万公里",   U"万千瓦",   U"亿元",   U"万元",   U"千元",   U"美元",
    U"亿人",     U"万人",     U"万户",     U"万家",     U"亿吨",     U"万吨",   U"公里",   U"公顷",   U"万亩",
    U"亿亩",     U"公斤",     U"千克",     U"千米",     U"厘米",     U"毫米",   U"千瓦",   U"人次",   U"小时",
    U"分钟",     U"多年",     U"年",       U"月",       U"日",       U"时",     U"分",     U"秒",     U"号",
    U"亿",       U"万",       U"元",       U"人",       U"户",       U"个",     U"倍",     U"吨",     U"亩",
    U"米",       U"克",       U"升",       U"家",       U"所",       U"位",     U"次",     U"项",     U"条",
    U"岁",       U"届",       U"期",       U"季",       U"成",       U"座",     U"件",     U"台",     U"辆",
    U"度"};

constexpr std::u32string_view numerals = U"一二三四五六七八九十百千两几";
constexpr std::u32string_view figures_of_years = U"〇一二三四五六七八九";

bool one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

class Keeper {
public:
    Keeper(const std::vector<Atom>& atoms, std::vector<double>& costs) : atoms_(atoms), costs_(costs) {}

    /// Atoms of a figure: a number, or numbers that are one ratio.
    void keep_figure(std::size_t first, std::size_t end) {
        for (std::size_t i = first + 1; i < end; ++i) costs_[i] = never_break;
        const bool in_range = first > 1 && is_range_sign(first - 1) && is_figure_end(first - 2);
        keep_unit(end, in_range ? unit_cost + range_cost : unit_cost); // rather 2016～|2020年 than 2020|年
        if (first > 0 && code(first - 1) == U'第') raise(first, word_cost);
        if (in_range) keep_range(first);
        if (first > 1 && one_of(code(first - 1), U"年月") && one_of(code(end), U"月日季") &&
            atoms_[first - 2].kind == CharacterClass::digit)
            raise(first, date_cost);
    }

    void keep_ordinals() {
        for (std::size_t i = 1; i < atoms_.size(); ++i)
            if (code(i - 1) == U'第' && one_of(code(i), numerals)) raise(i, word_cost);
    }

    /// C++, A/B, R&D: signs inside a word of letters.
    void keep_codes() {
        const auto of_ascii = [&](std::size_t i) { return atoms_[i].code > U' ' && atoms_[i].code < 0x7f; };
        for (std::size_t i = 1; i < atoms_.size(); ++i)
            if (of_ascii(i - 1) && of_ascii(i) && costs_[i] == 0 && code(i - 1) != U'-') raise(i, word_cost);
    }

    /// 注： stays with what it says, as no other colon does: it is one character behind a mark or at the beginning.
    void keep_labels() {
        for (std::size_t i = 1; i + 1 < atoms_.size(); ++i) {
            const bool label = atoms_[i].code == U'：' && atoms_[i - 1].kind == CharacterClass::han;
            if (label && (i == 1 || is_full_width_mark(atoms_[i - 2].kind))) raise(i + 1, word_cost);
        }
    }

    /// 二〇二〇 is a number as 2020 is, also in 二〇一六—二〇二〇年.
    void keep_years() {
        const auto is_figure = [&](std::size_t i) { return one_of(code(i), figures_of_years); };
        for (std::size_t i = 0; i < atoms_.size(); ++i) {
            const std::size_t first = i;
            while (is_figure(i)) ++i;
            if (i - first == 4) keep_figure(first, i);
        }
    }

private:
    char32_t code(std::size_t i) const { return i < atoms_.size() ? atoms_[i].code : 0; }
    void raise(std::size_t i, double cost) { costs_[i] = std::max(costs_[i], cost); }

    bool is_range_sign(std::size_t i) const {
        const CharacterClass kind = atoms_[i].kind;
        return kind == CharacterClass::connector || kind == CharacterClass::dash || code(i) == U'至';
    }
    /// 10%～20%, 2016年至2020年: a unit may stand between a number and the sign.
    bool is_figure_end(std::size_t i) const {
        const auto is_digit = [&](std::size_t at) { return atoms_[at].kind == CharacterClass::digit; };
        const bool of_year = one_of(code(i), figures_of_years);
        return is_digit(i) || of_year || atoms_[i].kind == CharacterClass::postfix || (i > 0 && is_digit(i - 1));
    }
    /// A — between numbers is a mark that joins them (连接号): no line begins with it.
    void keep_range(std::size_t first) {
        raise(first, range_cost);
        raise(first - 1, atoms_[first - 1].kind == CharacterClass::dash ? never_break : range_cost);
    }

    bool stands_at(std::u32string_view word, std::size_t at) const {
        for (std::size_t i = 0; i < word.size(); ++i)
            if (code(at + i) != word[i]) return false;
        return true;
    }
    void keep_unit(std::size_t at, double cost) {
        for (const std::u32string_view unit : units) {
            if (!stands_at(unit, at)) continue;
            for (std::size_t i = 0; i < unit.size(); ++i) raise(at + i, cost);
            return;
        }
    }

    const std::vector<Atom>& atoms_;
    std::vector<double>& costs_;
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
    keeper.keep_codes();
    keeper.keep_years();
}

} // namespace zhitu
