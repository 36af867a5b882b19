// 排序, 前N and 比例: what is said of rows.
#include "core/base/half_width.hpp"
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/words.hpp"

#include <array>
#include <cmath>

namespace zhitu {
namespace {

std::optional<std::size_t> decode_count(const Node& key, const Node& value, Diagnostics& diagnostics) {
    const Phrase text = read_phrase(key, value, diagnostics);
    const auto number = parse_number(half_width(text.value));
    if (number && *number == std::floor(*number) && *number >= 1 && *number <= static_cast<double>(limits::rows))
        return static_cast<std::size_t>(*number);
    if (value.is_scalar()) diagnostics.add(messages::bad_top, text.span, {key.text, text.value});
    return std::nullopt;
}

std::optional<Top> decode_top_map(const Node& value, Diagnostics& diagnostics) {
    Top top{0, {}, value.span};
    bool has_count = false;
    const auto count = [&](auto& name, auto& number) {
        has_count = true;
        top.count = decode_count(name, number, diagnostics).value_or(0);
    };
    const auto rest = [&](auto& name, auto& text) { top.rest = read_phrase(name, text, diagnostics); };
    read_map(value, {{on("count", count), on("rest", rest)}}, diagnostics);
    if (!has_count) diagnostics.add(messages::top_without_count, value.span);
    return top.count > 0 ? std::optional(top) : std::nullopt;
}

} // namespace

std::optional<std::vector<Phrase>> decode_proportion(const Node& key, const Node& value, Diagnostics& diagnostics) {
    const auto is = [&](std::string_view word) { return value.is_scalar() && english(value.text) == word; };
    if (is("no")) return std::nullopt;
    return is("yes") ? std::vector<Phrase>() : read_phrases(key, value, diagnostics);
}

std::optional<Located<SortOrder>> decode_sort(const Node& key, const Node& value, Diagnostics& diagnostics) {
    static constexpr std::array orders{SortOrder::ascending, SortOrder::descending, SortOrder::as_given};
    const Phrase word = read_phrase(key, value, diagnostics);
    if (!value.is_scalar()) return std::nullopt;
    const auto order =
        read_choice(key, word, {pair_of("ascending"), pair_of("descending"), pair_of("as_given")}, diagnostics);
    return order ? std::optional(Located<SortOrder>{orders[*order], word.span}) : std::nullopt;
}

std::optional<Top> decode_top(const Node& key, const Node& value, Diagnostics& diagnostics) {
    if (value.is_map()) return decode_top_map(value, diagnostics);
    const auto count = decode_count(key, value, diagnostics);
    return count ? std::optional(Top{*count, {}, value.span}) : std::nullopt;
}

} // namespace zhitu
