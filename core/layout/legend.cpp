#include "core/layout/legend.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"

namespace zhitu {
namespace {

struct Entry {
    std::string text;
    InkIndex ink;
    Length width; // swatch, gap and name
};

constexpr Length swatch_gap = Length::mm(0.6);

std::vector<Entry> entries(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter) {
    std::vector<Entry> found;
    for (const SeriesPlan& series : plan.series) {
        if (!series.legend) continue;
        const std::string& name = chart.data.table.columns[series.column].name;
        found.push_back(
            {name, series.ink,
             chart.theme.legend_swatch + swatch_gap + typesetter.measure(name, types.style(TypeRole::legend))});
    }
    return found;
}

/// The entries in lines: the first is what the unit leaves, the second the whole lane.
std::vector<std::vector<Entry>> broken(const std::vector<Entry>& all, Length first, Length second, Length gap) {
    std::vector<std::vector<Entry>> lines(1);
    Length used = 0_mm;
    for (const Entry& entry : all) {
        const Length room = lines.size() == 1 ? first : second;
        const Length wanted = used + (lines.back().empty() ? 0_mm : gap) + entry.width;
        if (wanted > room && (lines.size() == 1 || !lines.back().empty())) {
            lines.emplace_back();
            used = 0_mm;
        }
        used += (lines.back().empty() ? 0_mm : gap) + entry.width;
        lines.back().push_back(entry);
    }
    return lines;
}

std::vector<std::vector<Entry>> lines_of(const Chart& chart, const Plan& plan, const Types& types,
                                         Typesetter& typesetter, const Card& card) {
    const Length lane = card.inner_right - card.inner_left;
    const Length unit = card.unit.empty()
                            ? 0_mm
                            : typesetter.measure(card.unit, types.style(TypeRole::unit)) + chart.theme.legend_gap;
    return broken(entries(chart, plan, types, typesetter), lane - unit, lane, chart.theme.legend_gap);
}

Length width_of(const std::vector<Entry>& line, Length gap) {
    Length width = gap * (static_cast<double>(line.size()) - 1);
    for (const Entry& entry : line) width += entry.width;
    return width;
}

} // namespace

std::size_t legend_lines(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                         const Card& card, Diagnostics& diagnostics) {
    if (entries(chart, plan, types, typesetter).empty()) return 0;
    const auto lines = lines_of(chart, plan, types, typesetter, card);
    const Length lane = card.inner_right - card.inner_left;
    for (const auto& line : lines) {
        const Length wide = line.empty() ? 0_mm : width_of(line, chart.theme.legend_gap);
        const bool beyond = &line - lines.data() >= 2;
        if (wide > lane || beyond)
            diagnostics.add(messages::does_not_fit, chart.spec.span,
                            {line.front().text, format_number((beyond ? lane + wide : wide).mm(), 2),
                             format_number(lane.mm(), 2), format_number((beyond ? wide : wide - lane).mm(), 2)},
                            chart.where());
    }
    return lines.size();
}

void place_legend(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                  const CardRule& rule, Card& card) {
    Length baseline = card.box.top() + rule.unit_baseline;
    const Length swatch = chart.theme.legend_swatch;
    const Length middle = types.style(TypeRole::legend).size * 0.38;
    for (const auto& line : lines_of(chart, plan, types, typesetter, card)) {
        Length x = line.empty() ? card.inner_right : card.inner_right - width_of(line, chart.theme.legend_gap);
        for (const Entry& entry : line) {
            card.legend.push_back({entry.text,
                                   entry.ink,
                                   {x, baseline - middle - swatch / 2, swatch, swatch},
                                   {x + swatch + swatch_gap, baseline}});
            x += entry.width + chart.theme.legend_gap;
        }
        baseline += rule.legend_step;
    }
}

} // namespace zhitu
