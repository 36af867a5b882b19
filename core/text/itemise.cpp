#include "core/text/itemise.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/text/character_class.hpp"
#include "core/text/latin_marks.hpp"
#include "core/text/letter_words.hpp"

#include <span>
#include <string>

namespace zhitu {
namespace {

/// d digit, s sign, p point or comma, c per cent or per mille, r sign of a ratio, l lowered, u raised ("upper"),
/// g blank between groups of figures, o sign among figures or letters, space for what is in no number.
char letter_of(char32_t code) {
    if (code >= U'0' && code <= U'9') return 'd';
    switch (code) {
    case U'+':
    case U'-':
    case U'−': return 's';
    case U'.':
    case U',': return 'p';
    case U'%':
    case U'‰': return 'c';
    case U'：':
    case U'∶': return 'r';
    default: break;
    }
    if (is_han(code)) return ' '; // most of a text
    return subscript_base(code) ? 'l' : superscript_base(code) ? 'u' : is_figure_sign(code) ? 'o' : ' ';
}

/// Marks the blanks of 1 015 986 (GB/T 15835): one to three figures, then threes.
void mark_groups(std::string_view text, std::string& letters) {
    const auto digits_end = [&](std::size_t at) {
        return std::min(letters.find_first_not_of('d', at), letters.size());
    };
    for (std::size_t at = 0; (at = letters.find('d', at)) != std::string::npos;) {
        std::size_t end = digits_end(at);
        const bool may_begin = end - at <= 3 && (at == 0 || letters[at - 1] != 'p');
        while (may_begin && end < text.size() && text[end] == ' ' && digits_end(end + 1) == end + 4) {
            letters[end] = 'g';
            end += 4;
        }
        at = end;
    }
}

/// Whether letters stand before a place, or raised or lowered figures that are theirs: H₂SO₄+2NaOH, COVID-19.
bool is_behind_word(std::string_view text, std::string_view letters, std::size_t at) {
    while (at > 0 && (letters[at - 1] == 'l' || letters[at - 1] == 'u')) --at;
    if (at == 0) return false;
    const std::size_t before = character_before(text, at);
    return text[before] == ')' || class_of(decode_utf8(text, before).code) == CharacterClass::letter;
}

/// 1+2=3
bool is_between_digits(std::string_view text, std::size_t at) {
    return at > 0 && is_digit(text[at - 1]) && at + 1 < text.size() && is_digit(text[at + 1]);
}

enum class Side : char { nothing, narrow, wide };

bool is_blank(char32_t code) { return class_of(code) == CharacterClass::space; }

Side side_of(char32_t code) { return display_width(code) == 2 || is_shared_mark(code) ? Side::wide : Side::narrow; }
Side side_before(std::string_view text, std::size_t at) {
    while (at > 0) {
        at = character_before(text, at);
        if (const char32_t code = decode_utf8(text, at).code; !is_blank(code)) return side_of(code);
    }
    return Side::nothing;
}

/// 3×4, A ÷ B; ±2 and §3 also behind Han, but no 甲×3, and no ×× for a name that is not said.
bool is_narrow(char32_t sign, Side before, Side behind) {
    if (sign != U'×' && sign != U'÷') return behind == Side::narrow;
    return before != Side::wide && behind != Side::wide && (before != Side::nothing || behind != Side::nothing);
}

/// Leaves the o of those signs that stand among figures or letters. A row of them is judged as one.
void mark_signs(std::string_view text, std::string& letters) {
    for (std::size_t end = 0, begin; (begin = letters.find('o', end)) != std::string::npos;) {
        const Side before = side_before(text, begin);
        Side behind = Side::nothing;
        for (end = begin; end < text.size() && behind == Side::nothing;) {
            const auto [code, size] = decode_utf8(text, end);
            if (letters[end] != 'o' && !is_blank(code)) behind = side_of(code);
            end += size;
        }
        for (std::size_t at = begin; at < end;) {
            const auto [code, size] = decode_utf8(text, at);
            if (letters[at] == 'o' && !is_narrow(code, before, behind)) letters.replace(at, size, size, ' ');
            at += size;
        }
    }
}

/// One letter a byte.
std::string letters_of(std::string_view text) {
    std::string letters;
    letters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        char letter = code == U'=' && is_between_digits(text, at) ? 's' : letter_of(code);
        if (letter == 's' && is_behind_word(text, letters, at)) letter = ' ';
        letters.append(size, letter);
        at += size;
    }
    mark_groups(text, letters);
    mark_signs(text, letters);
    return letters;
}

struct Part : Stretch {
    PieceKind kind;
};

class Parts {
public:
    explicit Parts(const std::string& letters) : letters_(letters) {}

    /// Everything that is not simply Han, in order.
    std::vector<Part> all() const {
        std::vector<Part> parts;
        for (std::size_t at = letters_.find_first_not_of(' '); at < letters_.size();
             at = letters_.find_first_not_of(' ', at)) {
            const Part part = part_at(at);
            if (part.end > part.begin) parts.push_back(part);
            at = part.end;
        }
        return parts;
    }

private:
    bool is_digit(std::size_t at) const { return at < letters_.size() && letters_[at] == 'd'; }

    Part part_at(std::size_t at) const {
        switch (letters_[at]) {
        case 'l': return row(at, 'l', PieceKind::subscript);
        case 'u': return row(at, 'u', PieceKind::superscript);
        case 'r': return ratio(at);
        case 'p': return point(at);
        case 'o': return row(at, 'o', PieceKind::digits);
        default: return number(at);
        }
    }

    Part row(std::size_t begin, char letter, PieceKind kind) const {
        return {{begin, std::min(letters_.find_first_not_of(letter, begin), letters_.size())}, kind};
    }

    /// PM₂.₅: the point between two lowered figures is lowered with them, apart from them: fonts have such figures,
    /// but no such point.
    Part point(std::size_t at) const {
        const char before = at > 0 ? letters_[at - 1] : ' ';
        const bool between = at + 1 < letters_.size() && letters_[at + 1] == before;
        if (between && before == 'l') return {{at, at + 1}, PieceKind::subscript};
        if (between && before == 'u') return {{at, at + 1}, PieceKind::superscript};
        return number(at);
    }

    Part ratio(std::size_t begin) const {
        const std::size_t end = begin + 3; // both signs take three bytes
        const bool between = begin > 0 && is_digit(begin - 1) && is_digit(end);
        return {{between ? begin : end, end}, PieceKind::ratio};
    }

    /// The number within a stretch, without what belongs to the sentence round it; empty when it has no digit.
    Part number(std::size_t begin) const {
        const std::size_t end = std::min(letters_.find_first_of(" rluo", begin), letters_.size());
        const std::string_view stretch = std::string_view(letters_).substr(begin, end - begin);
        if (stretch.find('d') == std::string_view::npos) return {{end, end}, PieceKind::digits};
        return {{begin + stretch.find_first_of("ds"), begin + stretch.find_last_of("dc") + 1}, PieceKind::digits};
    }

    const std::string& letters_;
};

/// Appends Han [begin, end) with its Latin marks cut out; `marks` are those from there on.
void append_han(std::string_view text, Stretch part, std::span<const std::size_t>& marks,
                std::vector<TextPiece>& pieces) {
    const auto append = [&](std::size_t begin, std::size_t end, PieceKind kind) {
        if (end > begin) pieces.push_back({text.substr(begin, end - begin), kind});
    };
    for (; !marks.empty() && marks.front() < part.end; marks = marks.subspan(1)) {
        append(part.begin, marks.front(), PieceKind::han);
        part.begin = marks.front() + decode_utf8(text, marks.front()).size;
        append(marks.front(), part.begin, PieceKind::latin);
    }
    append(part.begin, part.end, PieceKind::han);
}

} // namespace

bool stands_down(PieceKind kind) {
    return kind == PieceKind::han || kind == PieceKind::mark || kind == PieceKind::year;
}

bool stands_in_one_em(PieceKind kind) { return kind == PieceKind::upright || kind == PieceKind::code; }

std::vector<TextPiece> itemise(std::string_view text, const TypeStyle& style) {
    std::vector<TextPiece> pieces;
    const bool has_digit_face = !style.digits.role.empty();
    const std::string letters = letters_of(text);
    const std::vector<std::size_t> all_marks = latin_marks(text);
    std::span marks(all_marks);
    std::size_t done = 0;
    for (const Part& part : Parts(letters).all()) {
        const bool number = part.kind == PieceKind::digits && letters[part.begin] != 'o';
        if (number && (!has_digit_face || is_of_letter_word(text, part.begin, part.end))) continue;
        append_han(text, {done, part.begin}, marks, pieces);
        pieces.push_back({text.substr(part.begin, part.end - part.begin), part.kind});
        done = part.end;
    }
    append_han(text, {done, text.size()}, marks, pieces);
    return pieces;
}

bool may_have_figure_signs(std::string_view text) {
    constexpr std::string_view latin_1 = "\xC2\xC3", operators = "\xE2\x89"; // × ÷ ± §, ≈ ≠ ≤ ≥, and a few others
    return text.find_first_of(latin_1) != text.npos || text.find(operators) != text.npos;
}

std::vector<TextPiece> part_marks(const std::vector<TextPiece>& pieces) {
    std::vector<TextPiece> parted;
    for (const TextPiece& piece : pieces) {
        if (piece.kind != PieceKind::han) {
            parted.push_back(piece);
            continue;
        }
        std::size_t begin = 0;
        PieceKind kind = PieceKind::han;
        for (std::size_t at = 0; at < piece.text.size();) {
            const auto [code, size] = decode_utf8(piece.text, at);
            const PieceKind here = is_shared_mark(code) ? PieceKind::mark : PieceKind::han;
            if (here != kind && at > begin) parted.push_back({piece.text.substr(begin, at - begin), kind});
            if (here != kind) begin = at;
            kind = here;
            at += size;
        }
        parted.push_back({piece.text.substr(begin), kind});
    }
    return parted;
}

std::vector<Stretch> figures(std::string_view text) {
    std::vector<Stretch> whole;
    const std::string letters = letters_of(text);
    bool behind_script = false; // CO₂|2020
    for (const Part& part : Parts(letters).all()) {
        const bool script = part.kind == PieceKind::subscript || part.kind == PieceKind::superscript;
        if (!whole.empty() && whole.back().end == part.begin && (script || !behind_script))
            whole.back().end = part.end;
        else
            whole.push_back(part);
        behind_script = script;
    }
    return whole;
}

bool is_figures(PieceKind kind) {
    return kind == PieceKind::digits || kind == PieceKind::subscript || kind == PieceKind::superscript ||
           kind == PieceKind::upright;
}

const Face& face_of(PieceKind kind, const TypeStyle& style) {
    return is_figures(kind) && !style.digits.role.empty() ? style.digits : style.han;
}

} // namespace zhitu
