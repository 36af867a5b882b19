#include "core/text/words.hpp"

#include "core/text/unicode_breaks.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// A character that the dictionary leaves alone is part of a name that it does not know (莽|山, 白露|塘), or ends a
// compound (增加|值): it costs to part it from either neighbour. But some lean on one side only.
constexpr std::u32string_view leans_back = U"省市县区州盟旗乡镇村族"        // ends a name
                                           U"的地得了着过等来后前中里内外"; // belongs to what is before it
constexpr std::u32string_view leans_forward = U"和与及或并而在从自到至由向对为以按比将把被让";

// What newspapers count and the dictionary takes apart elsewhere.
constexpr std::u32string_view terms[] = {U"人均",   U"可支配收入", U"生产总值", U"增加值",
                                         U"消费品", U"土家族",     U"侗族",     U"户籍人口"};

bool one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

class WordKeeper {
public:
    WordKeeper(const std::vector<Atom>& atoms, std::string_view text) : atoms_(atoms), begins_(atoms.size() + 1) {
        const std::vector<std::size_t> ends = unicode_words(text);
        begins_.front() = begins_.back() = true;
        for (std::size_t i = 1; i < atoms.size(); ++i)
            begins_[i] = std::binary_search(ends.begin(), ends.end(), atoms[i].begin);
        for (std::size_t i = 0; i < atoms.size(); ++i)
            for (const std::u32string_view term : terms)
                if (stands_at(term, i)) join(i, i + term.size());
    }

    bool parts_a_word(std::size_t at) const {
        if (atoms_[at - 1].kind != CharacterClass::han || atoms_[at].kind != CharacterClass::han) return false;
        if (!begins_[at]) return true;
        const bool alone_before = begins_[at - 1], alone_after = begins_[at + 1];
        const char32_t before = atoms_[at - 1].code, after = atoms_[at].code;
        if (alone_after && one_of(after, leans_back)) return true;
        if (alone_before) return !one_of(before, leans_back);
        return alone_after && !one_of(after, leans_forward);
    }

private:
    bool stands_at(std::u32string_view term, std::size_t at) const {
        if (at + term.size() > atoms_.size()) return false;
        for (std::size_t i = 0; i < term.size(); ++i)
            if (atoms_[at + i].code != term[i]) return false;
        return true;
    }
    void join(std::size_t first, std::size_t end) {
        for (std::size_t i = first; i <= end; ++i) begins_[i] = i == first || i == end;
    }

    const std::vector<Atom>& atoms_;
    std::vector<bool> begins_; // whether a word begins with an atom; one more for the text's end
};

} // namespace

void keep_words(const AtomText& text, std::string_view written, double cost, std::vector<double>& costs) {
    const WordKeeper words(text.atoms, written);
    for (std::size_t i = 1; i < costs.size(); ++i)
        if (words.parts_a_word(i)) costs[i] = std::max(costs[i], cost);
}

} // namespace zhitu
