// 增长: a word, a figure from the article, or a map that says every part of it.
#include "core/base/digit.hpp"
#include "core/base/half_width.hpp"
#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/words.hpp"

#include <array>

namespace zhitu {
namespace {

using Mode = Growth::Mode;

constexpr std::array<std::pair<const char*, Mode>, 7> methods{{{"auto", Mode::automatic},
                                                               {"year_on_year", Mode::year_on_year},
                                                               {"period_on_period", Mode::period_on_period},
                                                               {"annual", Mode::annual},
                                                               {"multiple", Mode::multiple},
                                                               {"points", Mode::points},
                                                               {"none", Mode::none}}};

/// A figure is printed as it is typed; its sign may be marked.
bool is_figure(std::string_view typed) {
    std::string text = plain_text(typed);
    if (!text.ends_with('%') || typed.starts_with('<')) return false;
    text.pop_back();
    return text.find_first_of("eE") == std::string::npos && parse_number(text).has_value();
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// Figures first, and no more behind its last word: 2014, 2014年末, but not 2019年增长40%.
bool is_period_only(std::string_view text) {
    if (text.empty() || !has_digit(text.substr(0, 1)) || text.ends_with('%')) return false;
    const std::size_t year = text.find("年");
    return year == std::string_view::npos || text.substr(year).size() <= std::string_view("年12月31日").size();
}

/// The period of 自2014年 or 较2014年, which is all that the text says.
std::optional<std::string> since(std::string_view typed) {
    for (const std::string_view word : {"自", "较", "比", "从", "since", "from"}) {
        if (!typed.starts_with(word)) continue;
        const std::string_view period = trim(typed.substr(word.size()));
        if (is_period_only(period)) return std::string(period);
    }
    return std::nullopt;
}

/// 12.5% of 增长12.5%, -3% of 下降3%, when the text says no more.
std::optional<std::string> said_figure(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, const char*>, 8> leads{{{"增长", ""},
                                                                             {"上升", ""},
                                                                             {"提高", ""},
                                                                             {"增加", ""},
                                                                             {"下降", "-"},
                                                                             {"减少", "-"},
                                                                             {"降低", "-"},
                                                                             {"下滑", "-"}}};
    for (const auto& [lead, sign] : leads) {
        const std::string figure = typed.starts_with(lead) ? std::string(trim(typed.substr(lead.size()))) : "";
        if (!figure.empty() && is_digit(figure.front()) && is_figure(figure)) return sign + figure;
    }
    return std::nullopt;
}

std::vector<Pair> method_words() {
    std::vector<Pair> words;
    for (const auto& [name, mode] : methods) words.push_back(pair_of(name));
    return words;
}

/// 持平: no word of ours and near none.
bool is_own_word(const std::string& typed) {
    return !typed.empty() && !find_word(typed) && !suggestion(typed, method_words());
}

Mode read_method(const Node& key, const Phrase& word, Diagnostics& diagnostics) {
    if (word.value.empty()) return Mode::none;
    const std::vector<Pair> words = method_words();
    const auto chosen = read_choice(key, word, words, diagnostics);
    return chosen ? methods[*chosen].second : Mode::none;
}

/// What cannot stand together with what else the map says.
void refuse_contradictions(const Node& map, const Growth& growth, Diagnostics& diagnostics) {
    const bool own_start = growth.mode == Mode::year_on_year || growth.mode == Mode::period_on_period;
    const bool written = !growth.written.value.empty();
    for (const auto& [key, value] : map.entries) {
        const std::string_view word = english(key.text);
        if (own_start && word == "from") {
            const Pair method = pair_of(growth.mode == Mode::year_on_year ? "year_on_year" : "period_on_period");
            diagnostics.add(messages::growth_own_start, key.span, {{method.zh, method.en}, key.text});
        }
        if (written && (word == "decimals" || word == "basis"))
            diagnostics.add(messages::growth_as_written, key.span, {key.text});
    }
}

Growth decode_map(const Node& map, Diagnostics& diagnostics) {
    Growth growth;
    std::optional<Mode> method;
    const auto phrase = [&](Phrase& into) {
        return [&](const Node& key, const Node& value) { into = read_phrase(key, value, diagnostics); };
    };
    const auto read = [&](const Node& key, const Node& value) {
        method = read_method(key, read_phrase(key, value, diagnostics), diagnostics);
    };
    const auto decimals = [&](const Node& key, const Node& value) {
        if (const auto count = decode_decimals(key, value, limits::growth_decimals, diagnostics))
            growth.decimals = count->value;
    };
    read_map(map,
             {{on("method", read), on("from", phrase(growth.from)), on("to", phrase(growth.to)),
               on("decimals", decimals), on("basis", phrase(growth.basis)), on("text", phrase(growth.written))}},
             diagnostics);
    growth.mode = method.value_or(growth.written.value.empty() ? Mode::automatic : Mode::written);
    // The printed word: a spec in English means the same picture.
    if (const Word* word = find_word(growth.basis.value); word && word->use == Word::Use::value)
        growth.basis.value = word->zh;
    refuse_contradictions(map, growth, diagnostics);
    return growth;
}

} // namespace

Growth decode_growth(const Node& key, const Node& value, Diagnostics& diagnostics) {
    Growth growth;
    if (value.is_map()) {
        growth = decode_map(value, diagnostics);
    } else if (value.is_sequence()) {
        diagnostics.add(messages::growth_wanted, value.span, {key.text});
    } else if (const Phrase text = read_phrase(key, value, diagnostics); is_figure(half_width(text.value))) {
        growth.mode = Mode::written;
        growth.written = {half_width(text.value), text.span};
    } else if (parse_number(text.value)) {
        diagnostics.add(messages::bad_growth, text.span, {text.value});
    } else if (const auto period = since(text.value)) {
        diagnostics.add(messages::growth_since, text.span, {text.value, *period});
    } else if (const auto figure = said_figure(text.value)) {
        diagnostics.add(messages::growth_in_words, text.span, {text.value, *figure});
    } else if (has_digit(text.value)) { // 11.2个百分点
        diagnostics.add(messages::bad_growth, text.span, {text.value});
    } else if (is_own_word(text.value)) {
        diagnostics.add(messages::unknown_growth_word, text.span, {key.text, text.value, joined(method_words())});
    } else {
        growth.mode = read_method(key, text, diagnostics);
    }
    growth.span = value.span;
    return growth;
}

} // namespace zhitu
