#include "core/layout/axis_words.hpp"

#include "core/base/join.hpp"
#include "core/base/typed_lines.hpp"
#include "core/layout/filled.hpp"
#include "core/theme/language_words.hpp"
#include "core/theme/number_words.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// −800, as the axis prints it.
std::string as_value(std::string typed) { return typed.starts_with('-') ? typed.replace(0, 1, "−") : typed; }

/// "300" and "1500亿元": as typed; a bare number gets the unit of the axis behind the second, in a range behind
/// both.
std::string break_clause(const Theme& theme, const Plan& plan) {
    const BreakText& text = *plan.numbers.gone_by;
    const bool bare = text.high.value.find_first_not_of("+-0123456789., ") == std::string::npos;
    const std::string unit = bare ? plan.numbers.unit.text : "";
    const std::string low = as_value(text.low.value), high = as_value(text.high.value) + unit;
    const std::string note = filled(theme.break_note, "{范围}", computed_range(theme, low + unit, high));
    return filled(filled(note, "{自}", low), "{至}", high);
}

/// Words of its own that do not name the period get it from the theme: a note without it would be of all figures.
std::string estimate_clause(const Theme& theme, std::string_view from, const EstimatePlan& estimate) {
    const std::string& own = estimate.note.value;
    if (own.find(from) != std::string::npos) return own;
    const std::string& pattern = own.empty() ? theme.estimate_note : theme.own_estimate_note;
    return filled(filled(pattern, "{自}", from), "{文字}", own);
}

/// What one chart has to say.
std::vector<std::string> clauses(const Theme& theme, const Chart& chart, const Plan& plan) {
    std::vector<std::string> said;
    if (is_broken(plan.numbers.gone)) said.push_back(break_clause(theme, plan));
    const bool cut = plan.numbers.low && (*plan.numbers.low > 0 || *plan.numbers.high < 0);
    if (cut && plan.numbers_axis().flags & ZHITU_AXIS_FROM_ZERO) said.push_back(theme.not_from_zero_note);
    if (!plan.estimate) return said;
    said.push_back(estimate_clause(theme, chart.category()->values[plan.estimate->first].text, *plan.estimate));
    return said;
}

} // namespace

std::string axis_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans) {
    std::vector<std::pair<std::string, std::vector<std::string>>> said; // a clause, and the titles of its panels
    for (std::size_t i = 0; i < charts.size(); ++i)
        for (std::string& clause : clauses(theme, charts[i], plans[i])) {
            const auto known =
                std::find_if(said.begin(), said.end(), [&](const auto& each) { return each.first == clause; });
            if (known == said.end())
                said.push_back({std::move(clause), {in_one_line(charts[i].spec.title.value)}});
            else
                known->second.push_back(in_one_line(charts[i].spec.title.value));
        }
    std::string note;
    for (const auto& [clause, titles] : said) {
        note += note.empty() ? "" : theme.joint;
        const bool named = std::ranges::find(titles, "") == titles.end(); // else the list would lack one
        note += said_of(theme, titles.size() < charts.size() && named ? join(titles, "、") : "", clause);
    }
    return note;
}

} // namespace zhitu
