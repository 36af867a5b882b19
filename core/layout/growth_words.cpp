#include "core/layout/growth_words.hpp"

#include "core/base/typed_lines.hpp"
#include "core/layout/filled.hpp"
#include "core/theme/language_words.hpp"
#include "core/theme/number_words.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

using Mode = Growth::Mode;

const std::string& basis_pattern(const BadgeRule& words, Mode method) {
    switch (method) {
    case Mode::annual: return words.annual_basis;
    case Mode::multiple: return words.multiple_basis;
    case Mode::year_on_year: return words.year_on_year_basis;
    case Mode::period_on_period: return words.period_on_period_basis;
    default: return words.basis;
    }
}

/// Of a percentage a change is a difference, asked for by name or not.
Mode method_of(const GrowthFigure& figure) {
    const bool in_points = figure.text.ends_with(percentage_points);
    return figure.method == Mode::automatic && in_points ? Mode::points : figure.method;
}

const std::string& note_pattern(const Theme& words, Mode method) {
    switch (method) {
    case Mode::annual: return words.annual_note;
    case Mode::multiple: return words.multiple_note;
    case Mode::points: return words.points_note;
    case Mode::year_on_year: return words.year_on_year_note;
    case Mode::period_on_period: return words.period_on_period_note;
    default: return words.growth_note;
    }
}

/// The 口径 of （{}口径）.
std::string_view word_of_basis(std::string_view pattern) {
    const std::size_t at = pattern.find("{}");
    std::string_view word = at == std::string_view::npos ? std::string_view() : pattern.substr(at + 2);
    for (const std::string_view close : {"）", ")"})
        if (word.ends_with(close)) word.remove_suffix(close.size());
    return word;
}

/// The brackets are the note's own.
std::string without_brackets(std::string_view basis) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}})
        if (basis.starts_with(open) && basis.ends_with(close))
            return std::string(basis.substr(open.size(), basis.size() - open.size() - close.size()));
    return std::string(basis);
}

/// 一致 is said of the 口径 and stands behind the word: 口径一致.
bool stands_behind(std::string_view word, std::string_view basis) {
    constexpr std::string_view states[]{"一致", "相同", "不变", "不變"};
    return (word == "口径" || word == "口徑") && std::ranges::find(states, basis) != std::end(states);
}

/// （可比价口径）; the word stands once where 口径 was typed with it, and not behind 按可比价格计算.
std::string basis_note(const Theme& theme, const std::string& typed) {
    std::string pattern = theme.basis_note, basis = basis_in_language(theme, without_brackets(typed));
    const std::string word(word_of_basis(pattern));
    if (word.empty()) return filled(std::move(pattern), "{}", basis);
    if (stands_behind(word, basis)) basis.insert(0, word);
    const bool has_word = basis.find(word) != std::string::npos;
    if (has_word || basis.ends_with("计算") || basis.ends_with("計算"))
        pattern.erase(pattern.find("{}") + 2, word.size());
    return filled(std::move(pattern), "{}", basis);
}

/// What the note says once, and of which panels.
struct Clause {
    Mode method;
    std::string basis;  // 口径
    std::string text;   // with periods and 口径
    bool whole = false; // from the first period to the last
    std::string titles;
};

std::vector<Clause> clauses(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans) {
    std::vector<Clause> result;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const auto& figure = plans[i].figure;
        if (!figure || !figure->computed || !charts[i].category()) continue;
        const std::string& basis = charts[i].spec.growth.basis.value;
        const std::string &from = figure->from_name, &to = figure->to_name;
        const std::vector<std::size_t>& named = plans[i].highlighted_columns; // of several, else none
        const bool says_series = named.size() == 1 && !figure->over_years;    // a year stands in both names
        const std::string series = says_series ? isolated(charts[i].data.table.columns[named[0]].name) : "";
        std::string text = filled(note_pattern(theme, method_of(*figure)), "{自}", from);
        text = filled(std::move(text), "{至}", to);
        text = filled(std::move(text), "{期间}", computed_range(theme, from, to));
        if (!basis.empty()) text += basis_note(theme, basis);
        text = growth_said_of(theme, series, text);
        const auto [first, last] = std::minmax(figure->from, figure->to); // as typed
        const bool whole =
            !figure->over_years && first == 0 && last + 1 == charts[i].rows() && figure->to == plans[i].present_row;
        const std::string title = isolated(in_one_line(charts[i].spec.title.value));
        const auto said =
            std::find_if(result.begin(), result.end(), [&](const Clause& clause) { return clause.text == text; });
        if (said == result.end()) {
            result.push_back({method_of(*figure), basis, std::move(text), whole, title});
        } else {
            said->whole = said->whole && whole;
            said->titles += (title.empty() || said->titles.empty() ? "" : "、") + title;
        }
    }
    return result;
}

} // namespace

std::string growth_basis(const Theme& theme, const Chart& chart, const Plan& plan) {
    const GrowthFigure& figure = *plan.figure;
    if (!chart.category()) return {};
    // The article knows what its figure is compared with; the chart does not.
    const bool unknown = figure.method == Mode::written && chart.spec.growth.from.value.empty();
    const std::string basis =
        unknown ? std::string() : filled(basis_pattern(theme.badge, figure.method), "{}", figure.from_name);
    // An annual rate is of no one year; any other is the present's unless it says so.
    const bool is_present = (figure.to == plan.present_row && !figure.over_years) || figure.method == Mode::annual;
    return (is_present ? std::string() : isolated(figure.to_name)) + basis;
}

std::string growth_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans) {
    const std::vector<Clause> said = clauses(theme, charts, plans);
    if (said.empty()) return {};
    const auto in_general = [&](const Clause& clause) {
        return clause.method == Mode::automatic && clause.whole && clause.basis.empty();
    };
    const bool rounded = std::any_of(plans.begin(), plans.end(),
                                     [](const Plan& plan) { return plan.figure && plan.figure->rounded_away; });
    const std::string& source = rounded ? theme.unrounded_note : theme.computed_note;
    if (said.size() > 1 && std::all_of(said.begin(), said.end(), in_general))
        return theme.growth_note_mixed + source;
    const bool written_too = std::any_of(plans.begin(), plans.end(), [](const Plan& plan) {
        return plan.figure && !plan.figure->computed; // to which the note does not apply
    });
    std::string note;
    for (const Clause& clause : said) {
        const auto is_alike = [&](const Clause& other) { return other.method == clause.method; };
        const bool as_written = written_too && clause.method != Mode::multiple; // both are percentages
        const bool ambiguous = as_written || std::count_if(said.begin(), said.end(), is_alike) > 1;
        note +=
            (note.empty() ? "" : theme.joint) + growth_said_of(theme, ambiguous ? clause.titles : "", clause.text);
    }
    return note + source;
}

} // namespace zhitu
