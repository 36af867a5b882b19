#include "core/layout/proportion_words.hpp"

#include "core/base/typed_lines.hpp"
#include "core/layout/filled.hpp"
#include "core/theme/language_words.hpp"

#include <algorithm>

namespace zhitu {
namespace {

std::string names_of_parts(const Chart& chart) {
    std::string names;
    for (const Column& part : chart.parts()) names += (names.empty() ? "" : "、") + isolated(part.name);
    return names;
}

std::string clause(const Theme& theme, const Chart& chart, const Plan& plan) {
    std::string text = filled(theme.proportion_note, "{部分}", names_of_parts(chart));
    for (const ProportionPlan& proportion : plan.proportions) {
        const std::string row =
            filled(theme.proportion_of_row, "{期}", chart.category()->values[proportion.row].text);
        text += filled(row, "{比}", proportion.text);
    }
    return text;
}

} // namespace

std::string proportion_note(const Theme& theme, const std::vector<Chart>& charts, const std::vector<Plan>& plans) {
    std::vector<std::string> said; // the parts that clauses speak of
    for (std::size_t i = 0; i < charts.size(); ++i)
        if (!plans[i].proportions.empty()) said.push_back(names_of_parts(charts[i]));
    std::string note;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        if (plans[i].proportions.empty()) continue;
        const bool ambiguous = std::count(said.begin(), said.end(), names_of_parts(charts[i])) > 1;
        const std::string title = ambiguous ? isolated(in_one_line(charts[i].spec.title.value)) : "";
        note += (note.empty() ? "" : theme.joint) + said_of(theme, title, clause(theme, charts[i], plans[i]));
    }
    return note;
}

} // namespace zhitu
