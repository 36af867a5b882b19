#include "core/text/wrap.hpp"

#include "core/base/utf8.hpp"

namespace zhitu {
namespace {

bool one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

// CLREQ 3.1.3: marks that must not begin, and marks that must not end a line.
constexpr std::u32string_view not_first = U"、，。：；！？）」』”’》】〉〕·～–—…％%‰℃,.:;!?)]} ";
constexpr std::u32string_view not_last = U"（「『“‘《【〈〔([{";

/// Digits, letters and what joins them stand together; so does the 年 behind a year and the sign before a number.
bool is_word(char32_t code) {
    return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') ||
           one_of(code, U".,%‰+-/:∶");
}

bool may_break(char32_t before, char32_t after) {
    if (one_of(after, not_first) || one_of(before, not_last)) return false;
    if (is_word(before) && is_word(after)) return false;
    return before < '0' || before > '9' || !one_of(after, U"年月日亿万元");
}

} // namespace

std::vector<std::size_t> break_places(std::string_view text) {
    std::vector<std::size_t> places;
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        if (at > 0 && may_break(before, code)) places.push_back(at);
        before = code;
        at += size;
    }
    return places;
}

std::vector<std::string> wrap(std::string_view text, const TypeStyle& style, Typesetter& typesetter,
                              const std::function<Length(std::size_t line)>& width) {
    std::vector<std::string> lines;
    std::vector<std::size_t> places = break_places(text);
    places.push_back(text.size());
    std::size_t start = 0, last = 0;
    for (std::size_t place : places) {
        if (last > start && typesetter.measure(text.substr(start, place - start), style) > width(lines.size())) {
            lines.emplace_back(text.substr(start, last - start));
            start = last;
        }
        last = place;
    }
    lines.emplace_back(text.substr(start));
    return lines;
}

} // namespace zhitu
