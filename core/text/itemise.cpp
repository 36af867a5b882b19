#include "core/text/itemise.hpp"

#include "core/base/utf8.hpp"

#include <string>

namespace zhitu {
namespace {

/// d digit, s sign, p point or comma, c per cent or per mille, space for what is in no number.
char part_of_number(char32_t code) {
    if (code >= U'0' && code <= U'9') return 'd';
    switch (code) {
    case U'+':
    case U'-':
    case U'\u2212': return 's';
    case U'.':
    case U',': return 'p';
    case U'%':
    case U'\u2030': return 'c';
    default: return ' ';
    }
}

struct Stretch {
    std::size_t begin, end; // bytes
};

/// The number within a stretch of such characters from `begin`, without what belongs to the sentence round it.
/// An empty stretch at its end when it has no digit. `kinds` has one letter a byte.
Stretch number_within(std::string_view kinds, std::size_t begin) {
    const std::size_t end = std::min(kinds.find(' ', begin), kinds.size());
    const std::string_view stretch = kinds.substr(begin, end - begin);
    if (stretch.find('d') == std::string_view::npos) return {end, end};
    return {begin + stretch.find_first_of("ds"), begin + stretch.find_last_of("dc") + 1};
}

} // namespace

std::vector<TextPiece> itemise(std::string_view text, const TypeStyle& style) {
    if (text.empty()) return {};
    if (style.digits.role.empty()) return {{text, false}};
    std::string kinds;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        kinds.append(character.size, part_of_number(character.code));
        at += character.size;
    }
    std::vector<TextPiece> items;
    std::size_t done = 0;
    for (std::size_t at = kinds.find_first_not_of(' '); at != std::string::npos;
         at = kinds.find_first_not_of(' ', std::min(kinds.find(' ', at), kinds.size()))) {
        const Stretch number = number_within(kinds, at);
        if (number.begin == number.end) continue;
        if (number.begin > done) items.push_back({text.substr(done, number.begin - done), false});
        items.push_back({text.substr(number.begin, number.end - number.begin), true});
        done = number.end;
    }
    if (done < text.size()) items.push_back({text.substr(done), false});
    return items;
}

} // namespace zhitu
