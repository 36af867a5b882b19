#include "core/data/number_advice.hpp"

#include "core/base/utf8.hpp"
#include "core/data/number.hpp"
#include "core/diag/number_messages.hpp"

#include <array>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

bool is_number(std::string_view text) { return parse_typed_number(text).fault == NumberFault::none; }

/// (5.2), as accountants write what is negative.
bool is_in_brackets(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        if (!text.starts_with(open) || !text.ends_with(close)) continue;
        if (is_number(text.substr(open.size(), text.size() - open.size() - close.size()))) return true;
    }
    return false;
}

/// 约1200万人, 500+: the number of them.
std::optional<std::string> without_remark(std::string_view text) {
    static constexpr std::array before{"约",   "大约", "近",   "将近", "超过", "超",   "逾", "突破",
                                       "不足", "不到", "至少", "最多", "达",   "达到", ">",  "<",
                                       "≥",    "≤",    "＞",   "＜",   "~",    "≈"};
    static constexpr std::array behind{"+", "＋", "以上", "以下", "左右", "上下", "余", "多"};
    for (const std::string_view word : before)
        if (text.starts_with(word))
            if (const std::string_view rest = trim(text.substr(word.size())); is_number(rest))
                return std::string(rest);
    for (const std::string_view word : behind)
        if (text.ends_with(word))
            if (const std::string_view rest = trim(text.substr(0, text.size() - word.size())); is_number(rest))
                return std::string(rest);
    return std::nullopt;
}

/// ↓3% is -3%.
std::optional<std::string> without_arrow(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> arrows[]{{"↑", ""},  {"▲", ""},  {"△", ""},
                                                                            {"↓", "-"}, {"▼", "-"}, {"▽", "-"}};
    for (const auto& [arrow, sign] : arrows)
        if (text.starts_with(arrow))
            if (const std::string_view rest = trim(text.substr(arrow.size())); is_number(rest))
                return std::string(sign) + std::string(rest);
    return std::nullopt;
}

/// ￥300 is 300元.
std::optional<std::string> with_currency_behind(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> currencies[]{
        {"￥", "元"}, {"¥", "元"}, {"US$", "美元"}, {"HK$", "港元"}, {"$", "美元"}, {"＄", "美元"}, {"€", "欧元"}};
    for (const auto& [sign, unit] : currencies) {
        if (!text.starts_with(sign)) continue;
        const std::string_view rest = trim(text.substr(sign.size()));
        if (is_number(rest)) return std::string(rest) + std::string(unit);
    }
    return std::nullopt;
}

bool are_two_numbers(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark, 1);
    return at != std::string_view::npos && is_number(trim(text.substr(0, at))) &&
           is_number(trim(text.substr(at + mark.size())));
}

bool is_range(std::string_view text) {
    for (const std::string_view mark : {"—", "–", "～", "~", "-", "至", "到"})
        if (are_two_numbers(text, mark)) return true;
    return false;
}

} // namespace

bool is_meant_as_number(std::string_view text) {
    const NumberAdvice advice = advise_on(text);
    return !advice.detail.empty() && !looks_numeric(text);
}

NumberAdvice advise_on(std::string_view not_a_number) {
    if (is_in_brackets(not_a_number)) return {messages::bracketed_number, {}};
    if (const auto number = without_remark(not_a_number)) return {messages::rough_number, *number};
    if (const auto number = without_arrow(not_a_number)) return {messages::arrowed_number, *number};
    if (const auto number = with_currency_behind(not_a_number)) return {messages::currency_number, *number};
    if (is_range(not_a_number)) return {messages::number_range, {}};
    if (are_two_numbers(not_a_number, "/")) return {messages::number_fraction, {}};
    return {messages::not_a_number, {}};
}

} // namespace zhitu
