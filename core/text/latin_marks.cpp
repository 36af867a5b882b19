#include "core/text/latin_marks.hpp"

#include "core/base/utf8.hpp"
#include "core/text/character_class.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// What a character says of the marks beside it.
enum class Side : char { neither, letter, wide };

struct Character {
    std::size_t at = 0; // byte
    char32_t code = 0;
    Side side = Side::neither;
    Side before = Side::neither, after = Side::neither; // what stands beside it, as far as it takes
};

Side side_of(char32_t code) {
    if (is_shared_mark(code)) return Side::neither;
    if (class_of(code) == CharacterClass::letter) return Side::letter;
    return display_width(code) == 2 ? Side::wide : Side::neither;
}

class Marks {
public:
    explicit Marks(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, size] = decode_utf8(text, at);
            characters_.push_back({at, code, side_of(code)});
            at += size;
        }
        const auto hand_on = [](Side known, Side own) { return own == Side::neither ? known : own; };
        const std::size_t count = characters_.size();
        for (std::size_t i = 1; i < count; ++i)
            characters_[i].before = hand_on(characters_[i - 1].before, characters_[i - 1].side);
        for (std::size_t i = count; i-- > 1;)
            characters_[i - 1].after = hand_on(characters_[i].after, characters_[i].side);
    }

    std::vector<std::size_t> latin() {
        for (std::size_t i = 0; i < characters_.size(); ++i)
            if (is_curly_quote(characters_[i].code))
                add(i);
            else if (is_between_letters(i))
                found_.push_back(characters_[i].at);
        for (const std::size_t alone : open_) judge_alone(alone);
        std::sort(found_.begin(), found_.end());
        return std::move(found_);
    }

private:
    void add(std::size_t i) {
        const char32_t code = characters_[i].code;
        if (is_apostrophe(i)) return found_.push_back(characters_[i].at);
        if (code == U'“' || code == U'‘') return open_.push_back(i);
        const char32_t other = code == U'”' ? U'“' : U'‘';
        const auto mate = std::find_if(open_.rbegin(), open_.rend(),
                                       [&](std::size_t open) { return characters_[open].code == other; });
        if (mate == open_.rend()) return judge_alone(i);
        const auto first = mate.base() - 1;
        for (auto alone = first + 1; alone != open_.end(); ++alone) judge_alone(*alone);
        judge(*first, i);
        open_.erase(first, open_.end());
    }

    bool is_apostrophe(std::size_t i) const {
        if (characters_[i].code != U'’' || i == 0 || i + 1 == characters_.size()) return false;
        const Character& before = characters_[i - 1];
        const bool of_word = before.side == Side::letter || class_of(before.code) == CharacterClass::digit;
        return of_word && characters_[i + 1].side == Side::letter;
    }

    /// A mark without its other half is Latin beside letters, and also where a figure or an apostrophe tells it:
    /// ’90, 5’6”, ‘new’era.
    void judge_alone(std::size_t i) {
        if (is_of_figures(i) || holds_apostrophe(i)) return found_.push_back(characters_[i].at);
        judge(i, i);
    }
    bool is_of_figures(std::size_t i) const {
        if (is_code(i, U'’')) return is_figure(i + 1);
        if (!is_code(i, U'”') || !is_figure(i - 1) || found_.empty()) return false;
        std::size_t feet = i - 1;
        while (is_figure(feet)) --feet;
        return is_code(feet, U'’') && found_.back() == characters_[feet].at;
    }
    bool holds_apostrophe(std::size_t open) const {
        if (!is_code(open, U'‘')) return false;
        std::size_t i = open + 1;
        while (i < characters_.size() && !is_wide(characters_[i]) && !is_apostrophe(i)) ++i;
        return i < characters_.size() && is_apostrophe(i);
    }

    bool is_between_letters(std::size_t i) const {
        switch (characters_[i].code) {
        case U'·': return is_in_word(i);
        case U'—': return is_alone(i) && !is_in_range(i) && is_of_letters(i);
        case U'…': return is_of_letters(i);
        default: return false;
        }
    }
    /// At its ends a text says nothing; then all of it has to be Latin.
    bool is_of_letters(std::size_t i) const {
        const Side before = characters_[i].before, after = characters_[i].after;
        if (before == Side::wide || after == Side::wide || (before == Side::neither && after == Side::neither))
            return false;
        return before == after || std::ranges::none_of(characters_, is_wide);
    }
    bool is_code(std::size_t i, char32_t code) const {
        return i < characters_.size() && characters_[i].code == code;
    }
    bool is_alone(std::size_t i) const { return !is_code(i + 1, U'—') && !is_code(i - 1, U'—'); }
    /// 2016—2020 joins figures as in Chinese.
    bool is_in_range(std::size_t i) const { return is_figure(i - 1) && is_figure(i + 1); }
    bool is_figure(std::size_t i) const {
        return i < characters_.size() && class_of(characters_[i].code) == CharacterClass::digit;
    }
    /// kW·h, but no J·K·罗琳: letters and · in turn, with letters at both ends.
    bool is_in_word(std::size_t i) const {
        const auto goes_on = [&](std::size_t at) {
            return at < characters_.size() && (characters_[at].side == Side::letter || is_code(at, U'·'));
        };
        std::size_t first = i, last = i;
        while (goes_on(first - 1)) --first;
        while (goes_on(last + 1)) ++last;
        return !is_code(first, U'·') && !is_code(last, U'·');
    }
    static bool is_wide(const Character& each) { return each.side == Side::wide; }

    void judge(std::size_t open, std::size_t close) {
        const Side before = characters_[open].before, after = characters_[close].after;
        const bool beside_wide = before == Side::wide || after == Side::wide;
        const bool beside_letter = before == Side::letter || after == Side::letter;
        const auto begin = characters_.begin();
        const auto at = [&](std::size_t i) { return begin + static_cast<std::ptrdiff_t>(i); };
        if (beside_wide || !beside_letter || std::any_of(at(open), at(close), is_wide)) return;
        found_.push_back(characters_[open].at);
        if (close > open) found_.push_back(characters_[close].at);
    }

    std::vector<Character> characters_;
    std::vector<std::size_t> open_; // of characters_
    std::vector<std::size_t> found_;
};

} // namespace

std::vector<std::size_t> latin_marks(std::string_view text) {
    return may_have_latin_marks(text) ? Marks(text).latin() : std::vector<std::size_t>{};
}

bool may_have_latin_marks(std::string_view text) {
    constexpr std::string_view first_bytes = "\xE2\x80", dot = "·"; // of the quotes, — and …, and few others
    return text.find(first_bytes) != text.npos || text.find(dot) != text.npos;
}

} // namespace zhitu
