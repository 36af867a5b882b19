#include "core/text/vertical.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/text/character_class.hpp"
#include "core/text/latin_marks.hpp"
#include "core/text/vertical_years.hpp"

#include <algorithm>
#include <unicode/uchar.h>

namespace zhitu {
namespace {

constexpr std::uint8_t begins_piece = 0x80; // of a stance

/// The Japanese and Korean shapes of “ ” are those of Latin texts, and fonts have no others for columns.
bool has_latin_quotes(std::string_view language) { return language == "ja" || language == "ko"; }

/// Chinese marks have vertical forms in the fonts even where Unicode would turn them: “” —— …… ·
bool stands(char32_t code, std::string_view language) {
    if (is_curly_quote(code) && has_latin_quotes(language)) return false;
    switch (class_of(code)) {
    case CharacterClass::opening:
    case CharacterClass::closing:
    case CharacterClass::dash:
    case CharacterClass::ellipsis:
    case CharacterClass::middle_dot: return true;
    default: return u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_VERTICAL_ORIENTATION) != U_VO_ROTATED;
    }
}

/// What stands alone; between two figures it belongs to their word: 9.5：40.8.
bool joins_figures(std::string_view text, std::size_t at) {
    const auto [code, size] = decode_utf8(text, at);
    if (code != U'：' && code != U'∶') return false;
    return at > 0 && is_digit(text[at - 1]) && at + size < text.size() && is_digit(text[at + size]);
}

/// As itemise, but numbers and the signs between them are one: 3×4 lies as 3+4 does.
std::vector<TextPiece> whole_numbers(std::string_view text, const TypeStyle& style) {
    std::vector<TextPiece> whole;
    for (const TextPiece& piece : itemise(text, style)) {
        const bool goes_on = piece.kind == PieceKind::digits && !whole.empty() && whole.back().kind == piece.kind &&
                             whole.back().text.end() == piece.text.begin();
        if (goes_on)
            whole.back().text = {whole.back().text.data(), whole.back().text.size() + piece.text.size()};
        else
            whole.push_back(piece);
    }
    return whole;
}

class VerticalPieces {
public:
    VerticalPieces(std::string_view text, const TypeStyle& style) :
        text_(text), style_(style), marks_(latin_marks(text)), lying_(lying_in_ranges()) {}

    std::vector<TextPiece> cut() {
        TypeStyle style = style_;
        if (style.digits.role.empty()) style.digits = style.han; // numbers are parted all the same
        for (TextPiece piece : whole_numbers(text_, style)) {
            if (const std::size_t begin = offset(piece.text); begin < done_)
                piece.text.remove_prefix(std::min(done_ - begin, piece.text.size()));
            if (piece.text.empty()) continue;
            switch (piece.kind) {
            case PieceKind::digits: add_numbers(piece.text); break;
            case PieceKind::han: add_text(piece.text); break;
            default: pieces_.push_back(piece);
            }
        }
        return std::move(pieces_);
    }

private:
    std::size_t offset(std::string_view part) const { return static_cast<std::size_t>(part.data() - text_.data()); }

    /// Years may have a - or / between them: 2016-2020年, 2019/2020年.
    void add_numbers(std::string_view text) {
        std::size_t done = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
            const std::size_t figures = year_figures(text_, offset(text) + at);
            if (figures == 0 || style_.vertical_years == VerticalYears::turned) continue;
            add_rest(text.substr(done, at - done));
            add_year(text.substr(at, figures));
            done = at + figures;
        }
        add_rest(text.substr(done));
    }
    void add_year(std::string_view year) {
        if (style_.vertical_years == VerticalYears::han) return pieces_.push_back({year, PieceKind::year});
        for (std::size_t i = 0; i < year.size(); ++i) pieces_.push_back({year.substr(i, 1), PieceKind::upright});
    }
    void add_rest(std::string_view text) {
        if (std::any_of(text.begin(), text.end(), is_digit))
            add_number({text, PieceKind::digits});
        else
            add_text(text);
    }

    void add_number(const TextPiece& piece) {
        const std::size_t begin = offset(piece.text);
        if (is_code(begin)) return add_code(begin);
        const auto digits = static_cast<int>(piece.text.size());
        const bool whole = are_digits(piece.text);
        const bool lies = !whole || digits > style_.upright_digits || joined(begin, begin + piece.text.size()) ||
                          year_figures(text_, begin) > 0 || // those that stand were taken before
                          std::binary_search(lying_.begin(), lying_.end(), begin);
        pieces_.push_back({piece.text, lies ? piece.kind : PieceKind::upright});
    }

    /// Where numbers begin that lie because the other end of their range has to: -3℃～12℃, 3～5.5%.
    std::vector<std::size_t> lying_in_ranges() const {
        std::vector<std::size_t> lying;
        const std::vector<Stretch> all = figures(text_);
        for (std::size_t i = 1; i < all.size(); ++i)
            if (is_range_sign(all[i - 1].end, all[i].begin) && !(may_stand(all[i - 1]) && may_stand(all[i])))
                lying.insert(lying.end(), {all[i - 1].begin, all[i].begin});
        return lying;
    }
    bool may_stand(Stretch figure) const {
        const std::string_view number = text_.substr(figure.begin, figure.end - figure.begin);
        return static_cast<int>(number.size()) <= style_.upright_digits && are_digits(number);
    }
    /// One sign, behind the % or ℃ of the first number.
    bool is_range_sign(std::size_t begin, std::size_t end) const {
        const auto kind = [&](std::size_t at) { return class_of(decode_utf8(text_, at).code); };
        if (begin < end && kind(begin) == CharacterClass::postfix) begin += decode_utf8(text_, begin).size;
        const bool joins =
            begin < end && (kind(begin) == CharacterClass::connector || kind(begin) == CharacterClass::dash);
        return joins && begin + decode_utf8(text_, begin).size == end;
    }

    /// Whether a letter stands alone, not as a word among others.
    bool is_letter_alone(std::size_t begin) const {
        const auto [code, size] = decode_utf8(text_, begin);
        const bool of_alphabet =
            code < U'\u0530' && class_of(code) == CharacterClass::letter; // no Arabic, no Hebrew
        return of_alphabet && style_.upright_digits > 0 && is_apart(begin, begin + size);
    }
    /// A letter and a figure: 5G, A4. They stand in one em as two figures do; longer words lie.
    bool is_code(std::size_t begin) const {
        if (begin + 1 >= text_.size() || style_.upright_digits < 2) return false;
        const auto is_letter = [](char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; };
        const char first = text_[begin], second = text_[begin + 1];
        const bool mixed = (is_letter(first) && is_digit(second)) || (is_digit(first) && is_letter(second));
        return mixed && is_apart(begin, begin + 2);
    }
    void add_code(std::size_t begin) {
        done_ = begin + 2;
        pieces_.push_back({text_.substr(begin, 2), PieceKind::code});
    }
    /// Not part of a word that lies, nor one of several words with blanks between them; without combining marks.
    bool is_apart(std::size_t begin, std::size_t end) const {
        const auto is_latin = [&](std::size_t at) {
            const CharacterClass kind = class_of(decode_utf8(text_, at).code);
            return kind == CharacterClass::letter || kind == CharacterClass::digit || is_latin_mark(at);
        };
        if (joined(begin, end)) return false;
        if (begin > 1 && text_[begin - 1] == ' ' && is_latin(character_before(text_, begin - 1))) return false;
        if (end == text_.size()) return true;
        return display_width(decode_utf8(text_, end).code) > 0 &&
               !(text_[end] == ' ' && end + 1 < text_.size() && is_latin(end + 1));
    }

    bool is_latin_mark(std::size_t at) const { return std::binary_search(marks_.begin(), marks_.end(), at); }

    /// Whether a character lies and is of the word beside it: letters, °, /, ². Dashes, blanks and brackets part
    /// words.
    bool lies_in_word(std::size_t at) const {
        if (joins_figures(text_, at) || is_latin_mark(at)) return true;
        const char32_t code = decode_utf8(text_, at).code;
        if (u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_BIDI_PAIRED_BRACKET_TYPE) != U_BPT_NONE)
            return false;
        const CharacterClass kind = class_of(code);
        const bool parts =
            is_full_width_mark(kind) || kind == CharacterClass::connector || kind == CharacterClass::space;
        return !parts && !stands(code, style_.language);
    }
    /// Whether a number is part of a word that lies: Q345, G20, 25°C, 1/3.
    bool joined(std::size_t begin, std::size_t end) const {
        return (begin > 0 && lies_in_word(character_before(text_, begin))) ||
               (end < text_.size() && lies_in_word(end));
    }

    /// Whether the character at a byte of a Han piece stands between two years that stand.
    bool is_joint(std::string_view text, std::size_t at) const {
        const std::size_t place = offset(text) + at;
        const bool may_lie =
            style_.vertical_years == VerticalYears::turned && place > 0 && is_digit(text_[place - 1]);
        return !may_lie && joins_years(text_, place);
    }

    /// Whether the character at a byte of a Han piece lies.
    bool lies(std::string_view text, std::size_t at) const {
        const char32_t code = decode_utf8(text, at).code;
        const bool behind_lying = at == 0 && !pieces_.empty() && pieces_.back().kind == PieceKind::digits;
        if (is_letter_alone(offset(text) + at)) return false;
        return !stands(code, style_.language) || joins_figures(text_, offset(text) + at) ||
               (behind_lying && class_of(code) == CharacterClass::postfix);
    }

    /// Marks that combine go with what is before them. Blanks lie: those of columns are a whole em long.
    void add_text(std::string_view text) {
        std::size_t begin = 0;
        PieceKind kind = PieceKind::han;
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, size] = decode_utf8(text, at);
            if (is_code(offset(text) + at)) { // its figure may be the next piece
                if (at > begin) pieces_.push_back({text.substr(begin, at - begin), kind});
                add_code(offset(text) + at);
                begin = at += 2;
                kind = PieceKind::han;
                continue;
            }
            const bool follows = at > 0 && display_width(code) == 0;
            const PieceKind here = follows              ? kind
                                   : is_joint(text, at) ? PieceKind::year
                                   : lies(text, at)     ? PieceKind::turned
                                                        : PieceKind::han;
            if (here != kind && at > begin) pieces_.push_back({text.substr(begin, at - begin), kind});
            if (here != kind) begin = at;
            kind = here;
            at += size;
        }
        if (begin < text.size()) pieces_.push_back({text.substr(begin), kind});
    }

    std::string_view text_;
    const TypeStyle& style_;
    const std::vector<std::size_t> marks_, lying_;
    std::vector<TextPiece> pieces_;
    std::size_t done_ = 0; // bytes of the text that the pieces have
};

} // namespace

std::vector<TextPiece> itemise_vertical(std::string_view text, const TypeStyle& style) {
    return VerticalPieces(text, style).cut();
}

std::vector<std::uint8_t> stances_of(const std::vector<TextPiece>& pieces) {
    std::vector<std::uint8_t> stances;
    for (const TextPiece& piece : pieces) {
        stances.insert(stances.end(), piece.text.size(), static_cast<std::uint8_t>(piece.kind));
        stances[stances.size() - piece.text.size()] |= begins_piece;
    }
    return stances;
}

std::vector<TextPiece> pieces_of(std::string_view text, const std::vector<std::uint8_t>& stances) {
    std::vector<TextPiece> pieces;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        while (end < text.size() && (stances[end] & begins_piece) == 0) ++end;
        pieces.push_back({text.substr(begin, end - begin), static_cast<PieceKind>(stances[begin] & ~begins_piece)});
    }
    return pieces;
}

} // namespace zhitu
