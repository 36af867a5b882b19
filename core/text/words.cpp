#include "core/text/words.hpp"

#include "core/base/hangul.hpp"
#include "core/base/initials.hpp"
#include "core/base/numerals.hpp"
#include "core/base/utf8.hpp"
#include "core/text/measure_words.hpp"
#include "core/text/unicode_breaks.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// A character that the dictionary leaves alone is part of a name that it does not know (莽|山, 白露|塘), or ends a
// compound (增加|值): it costs to part it from either neighbour. But some lean on one side only.
constexpr std::u32string_view ends_names = U"省市县区州盟旗乡镇村族",
                              makes_nouns = U"率值品额量数者业性化度户员费件期",
                              leans_on_anything = U"的地得了着过等来后前中里内外"; // a number too
constexpr std::u32string_view leans_forward = U"和与及或并而在从自到至由向对为以按比将把被让";
constexpr std::u32string_view words_that_lean_back[] = {U"以上", U"以下", U"以内", U"以外",
                                                        U"以来", U"以前", U"以后", U"左右"};
// 前三季度, 近70年: stands before a number with its measure, and is one word with them; but not in 此前两次.
constexpr std::u32string_view leads_counts = U"前后近上下头", ends_adverbs = U"此之以";

// The names of peoples in GB/T 3304, all of them: names of places are made with them, and the dictionary knows
// half.
constexpr std::u32string_view peoples[] = {
    U"汉",     U"蒙古",   U"回",       U"藏",     U"维吾尔", U"苗",   U"彝",     U"壮",   U"布依", U"朝鲜",
    U"满",     U"侗",     U"瑶",       U"白",     U"土家",   U"哈尼", U"哈萨克", U"傣",   U"黎",   U"傈僳",
    U"佤",     U"畲",     U"高山",     U"拉祜",   U"水",     U"东乡", U"纳西",   U"景颇", U"土",   U"柯尔克孜",
    U"达斡尔", U"仫佬",   U"羌",       U"布朗",   U"撒拉",   U"毛南", U"仡佬",   U"锡伯", U"阿昌", U"塔吉克",
    U"普米",   U"怒",     U"乌孜别克", U"俄罗斯", U"鄂温克", U"德昂", U"保安",   U"裕固", U"京",   U"塔塔尔",
    U"独龙",   U"鄂伦春", U"赫哲",     U"门巴",   U"珞巴",   U"基诺"};

// What the dictionary takes apart wrongly (人|均可), and the two compounds that every statistical report is about.
constexpr std::u32string_view terms[] = {U"人均", U"生产总值", U"可支配收入"};

bool one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

bool leans_back(char32_t code) {
    return one_of(code, ends_names) || one_of(code, makes_nouns) || one_of(code, leans_on_anything);
}

constexpr double seam = 0.5; // of the cost inside a word: between those that are one count

/// What a measure stands behind.
bool is_figure(char32_t code) {
    return class_of(code) == CharacterClass::digit || is_wide_digit(code) || is_numeral(code);
}

/// 两层 too, but no 百: 百货.
bool ends_figure(char32_t code) { return is_figure(code) || one_of(code, U"两几"); }

/// 前两个月, 近百年, 前十一个月.
bool is_of_count(char32_t code) { return is_figure(code) || one_of(code, U"十百千万亿两几半"); }

/// Most characters of a text begin none of the peoples' names.
bool may_begin_a_people(char32_t code) {
    constexpr auto first = initials(peoples);
    return std::ranges::binary_search(first, code);
}

class WordKeeper {
public:
    WordKeeper(const std::vector<Atom>& atoms, std::string_view text) :
        atoms_(atoms), begins_(atoms.size() + 1), seams_(atoms.size() + 1), ended_(atoms.size() + 1) {
        const std::vector<std::size_t> ends = unicode_words(text);
        begins_.front() = begins_.back() = true;
        auto end = ends.begin();
        for (std::size_t i = 1; i < atoms.size(); ++i) {
            while (*end < atoms[i].begin) ++end; // the last is the text's own
            begins_[i] = *end == atoms[i].begin;
        }
        for (std::size_t i = 0; i < atoms.size(); ++i) {
            for (const std::u32string_view term : terms)
                if (stands_at(term, i)) join(i, i + term.size());
            if (may_begin_a_people(atoms[i].code)) join_people(i);
        }
        std::u32string codes;
        for (const Atom& atom : atoms) codes += atom.code;
        end_measures(codes);
        for (std::size_t i = 0; i + 1 < atoms.size(); ++i)
            if (leads_a_count(i)) join_count(i, codes);
    }

    /// Whether a break there parts whole words, which are one all the same: 前|三季度.
    bool is_seam(std::size_t at) const { return seams_[at]; }

    bool parts_a_word(std::size_t at) const {
        if (parts_korean(at)) return true;
        if (!is_han(atoms_[at].code)) return parts_a_count(at);
        if (!is_han(atoms_[at - 1].code)) return leans_back_at(at);
        if (!begins_[at]) return true;
        if (leans_back_at(at)) return true;
        const bool alone_before = begins_[at - 1], alone_after = begins_[at + 1];
        if (alone_before && !ended_[at]) return !leans_back_at(at - 1);
        return alone_after && !one_of(atoms_[at].code, leans_forward);
    }

private:
    /// A word of Korean with all that stands at it without a blank: “은행”은, 2020년, GDP는.
    bool parts_korean(std::size_t at) const {
        const auto is_of_word = [&](std::size_t i) {
            const CharacterClass kind = atoms_[i].kind;
            return is_hangul(atoms_[i].code) || is_han(atoms_[i].code) || kind == CharacterClass::letter ||
                   kind == CharacterClass::digit;
        };
        const CharacterClass before = atoms_[at - 1].kind;
        const bool ends =
            before == CharacterClass::closing || before == CharacterClass::postfix || atoms_[at - 1].code == U')';
        if (is_hangul(atoms_[at].code)) return ends || is_of_word(at - 1);
        return is_hangul(atoms_[at - 1].code) && is_of_word(at);
    }
    bool is_word(std::size_t begin, std::size_t end) const {
        if (end > atoms_.size() || !begins_[begin] || !begins_[end]) return false;
        return std::find(begins_.begin() + begin + 1, begins_.begin() + end, true) == begins_.begin() + end;
    }
    /// Whether a word that leans on what is before it begins here; before the first of a text there is nothing.
    bool leans_back_at(std::size_t at) const {
        if (at == 0) return false;
        const bool behind_han = is_han(atoms_[at - 1].code);
        if (!behind_han && !follows_a_figure(at)) return false;
        if (!is_word(at, at + 1)) return word_leans_back_at(at);
        return behind_han ? leans_back(atoms_[at].code) : one_of(atoms_[at].code, leans_on_anything);
    }
    bool word_leans_back_at(std::size_t at) const {
        const auto stands_here = [&](std::u32string_view word) {
            return is_word(at, at + word.size()) && stands_at(word, at);
        };
        return std::any_of(std::begin(words_that_lean_back), std::end(words_that_lean_back), stands_here);
    }
    bool stands_at(std::u32string_view term, std::size_t at) const {
        if (at + term.size() > atoms_.size()) return false;
        for (std::size_t i = 0; i < term.size(); ++i)
            if (atoms_[at + i].code != term[i]) return false;
        return true;
    }
    bool is_space(std::size_t i) const { return atoms_[i].kind == CharacterClass::space; }
    /// 30%以上, 100左右.
    bool follows_a_figure(std::size_t at) const {
        return is_figure(atoms_[at - 1].code) || atoms_[at - 1].kind == CharacterClass::postfix;
    }
    /// 前|11个月; no other number or letter stands in a word that is asked about.
    bool parts_a_count(std::size_t at) const {
        const bool begins_figure = is_han(atoms_[at - 1].code) || is_space(at - 1);
        return begins_figure && is_figure(atoms_[at].code) && !begins_[at];
    }
    bool leads_a_count(std::size_t at) const {
        const bool ends_another = at > 0 && one_of(atoms_[at - 1].code, ends_adverbs);
        return one_of(atoms_[at].code, leads_counts) && is_word(at, at + 1) && !ends_another;
    }
    /// What begins there, up to the end of the measure behind its number.
    void join_count(std::size_t first, const std::u32string& codes) {
        const auto behind_blank = [&](std::size_t i) { return i < codes.size() && is_space(i) ? i + 1 : i; };
        const std::size_t number = behind_blank(first + 1);
        std::size_t end = number;
        while (end < codes.size() && is_of_count(codes[end])) ++end;
        const std::size_t measure = behind_blank(end);
        const bool per_cent = measure < codes.size() && atoms_[measure].kind == CharacterClass::postfix;
        const std::size_t length = per_cent ? 1 : measure_length(std::u32string_view(codes).substr(measure));
        if (end == number || length == 0) return;
        for (std::size_t i = first + 1; i < measure + length; ++i) {
            seams_[i] = seams_[i] || begins_[i];
            begins_[i] = false;
        }
        ended_[measure + length] = true;
    }
    /// 65岁, 2020 年, 5亿元: a measure is one word with its number, and leans on nothing behind it.
    void end_measures(const std::u32string& codes) {
        for (std::size_t i = 1; i < atoms_.size(); ++i) {
            if (!ends_figure(codes[i - 1]) || ends_figure(codes[i])) continue;
            const std::size_t begin = is_space(i) ? i + 1 : i;
            const std::size_t end = begin + measure_length(std::u32string_view(codes).substr(begin));
            ended_[end] = true;
            if (begin != i || end == i || !is_word(i - 1, i) || !is_word(i, end)) continue;
            join(i - 1, end); // 两|层
            seams_[i] = true;
        }
    }
    void join_people(std::size_t at) {
        constexpr std::size_t sure = 3; // characters, which mean nothing else: 克孜勒苏柯尔克孜自治州
        for (const std::u32string_view people : peoples) {
            if (!stands_at(people, at)) continue;
            const bool named = stands_at(U"族", at + people.size());
            if (!named && people.size() < sure) continue;
            join(at, at + people.size() + (named ? 1 : 0));
            ended_[at] = ended_[at] || people.size() >= sure; // 克孜勒苏|柯尔克孜
        }
    }
    void join(std::size_t first, std::size_t end) {
        for (std::size_t i = first; i <= end; ++i) begins_[i] = i == first || i == end;
    }

    const std::vector<Atom>& atoms_;
    std::vector<bool> begins_; // whether a word begins with an atom; one more for the text's end
    std::vector<bool> seams_;  // whether one did before a count was made one
    std::vector<bool> ended_;  // whether what stands before an atom surely leans on nothing behind it
};

} // namespace

void keep_words(const AtomText& text, std::string_view written, double cost, std::vector<double>& costs) {
    const WordKeeper words(text.atoms, written);
    for (std::size_t i = 1; i < costs.size(); ++i)
        if (costs[i] < cost && words.parts_a_word(i))
            costs[i] = std::max(costs[i], words.is_seam(i) ? cost * seam : cost);
}

} // namespace zhitu
