// Periods with something behind them that is no part of the period.
#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"
#include "core/value/period_text.hpp"

#include <algorithm>

namespace zhitu {
namespace {

std::string_view without_end(std::string_view text, std::string_view end) {
    return text.ends_with(end) ? trim(text.substr(0, text.size() - end.size())) : text;
}

/// 2025 of 2025E, 2025年 of 2025年F: estimated, forecast, actual.
std::string_view without_letter(std::string_view text) {
    if (text.size() < 2 || std::string_view("AEF").find(text.back()) == std::string_view::npos) return text;
    const std::string_view before = trim(text.substr(0, text.size() - 1));
    const bool behind_year =
        before.ends_with("年") || before.ends_with("（") || before.ends_with("(") || are_digits(before);
    return behind_year ? before : text;
}

/// [1] behind a name; 0 where there is none.
std::size_t bracketed_mark(std::string_view text) {
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"[", "]"}, {"［", "］"}, {"〔", "〕"}}) {
        const std::size_t at = text.ends_with(close) ? text.rfind(open) : std::string_view::npos;
        if (at == std::string_view::npos) continue;
        const std::string_view inside =
            text.substr(at + open.size(), text.size() - close.size() - at - open.size());
        if (!inside.empty() && are_digits(inside)) return text.size() - at;
    }
    return 0;
}

/// The bytes of ①, *, ※ or [1] at the end.
std::size_t size_of_mark(std::string_view text) {
    if (text.empty()) return 0;
    const std::size_t at = character_before(text, text.size());
    const char32_t code = decode_utf8(text, at).code;
    const bool mark = (code >= U'①' && code <= U'⓿') || code == U'*' || code == U'＊' || code == U'※';
    return mark ? text.size() - at : bracketed_mark(text);
}

} // namespace

std::string_view without_note_mark(std::string_view text) {
    while (const std::size_t size = size_of_mark(text)) text = trim(text.substr(0, text.size() - size));
    return text;
}

std::optional<Period> parse_noted_period(std::string_view text) {
    text = without_note_mark(trim(text));
    if (const auto period = parse_period(text)) return period;
    for (const std::string_view close : {"）", ")", "数"}) text = without_end(text, close);
    text = without_letter(text);
    for (const std::string_view note : remarks_in_brackets) text = without_end(text, note);
    for (const std::string_view open : {"（", "("}) text = without_end(text, open);
    return parse_period(text);
}

} // namespace zhitu
