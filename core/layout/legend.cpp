#include "core/layout/legend.hpp"

#include "core/layout/fit.hpp"
#include "core/text/even_spacing.hpp"

namespace zhitu {
namespace {

struct Entry {
    std::string text;
    InkIndex ink;
    Length width; // swatch, gap and name
    Span span;
    LineFit fit{}; // of the name
};

constexpr Length swatch_gap = Length::mm(0.6);
constexpr Length badge_overhang = Length::mm(1.2); // of a badge in the unit lane, below the texts there

/// Neighbours of one ink share an entry: 2018年、2019年.
std::vector<Entry> entries(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter) {
    std::vector<Entry> found;
    for (const SeriesPlan& series : plan.series) {
        if (!series.legend) continue;
        const Column& column = chart.data.table.columns[series.column];
        if (!found.empty() && found.back().ink == series.ink)
            found.back().text += "、" + column.name;
        else
            found.push_back({column.name, series.ink, {}, column.span});
    }
    for (Entry& entry : found)
        entry.width =
            chart.theme.legend_swatch + swatch_gap + typesetter.measure(entry.text, types.style(TypeRole::legend));
    return found;
}

/// The entries in lines: the first is what the unit and a badge leave, the others the whole lane.
std::vector<std::vector<Entry>> broken(const std::vector<Entry>& all, Length first, Length full, Length gap) {
    std::vector<std::vector<Entry>> lines(1);
    Length used = 0_mm;
    for (const Entry& entry : all) {
        const Length room = lines.size() == 1 ? first : full;
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

void space_evenly(std::vector<Entry>& entries, const Theme& theme, const TypeStyle& style, Typesetter& typesetter) {
    std::vector<std::string> names;
    for (const Entry& entry : entries) names.push_back(entry.text);
    const std::vector<LineFit> fits = even_fits(names, style, typesetter);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].fit = fits[i];
        if (fits[i].fill == LineFit::Fill::spread)
            entries[i].width = theme.legend_swatch + swatch_gap + fits[i].width;
    }
}

/// Names in several lines stand below each other and may be spaced evenly; in one line that would only part them.
std::vector<std::vector<Entry>> lines_of(const Chart& chart, const Plan& plan, const Types& types,
                                         Typesetter& typesetter, const Card& card) {
    const Length lane = card.inner_right - card.inner_left;
    const Length unit = card.unit.empty()
                            ? 0_mm
                            : typesetter.measure(card.unit, types.style(TypeRole::unit)) + chart.theme.legend_gap;
    const Length first = has_lane_badge(plan) ? 0_mm : lane - unit, gap = chart.theme.legend_gap;
    std::vector<Entry> all = entries(chart, plan, types, typesetter);
    std::vector<std::vector<Entry>> lines = broken(all, first, lane, gap);
    const bool several = lines.size() > (lines.front().empty() ? 2 : 1);
    if (!chart.theme.even_spacing || !several) return lines;
    space_evenly(all, chart.theme, types.style(TypeRole::legend), typesetter);
    return broken(all, first, lane, gap);
}

Length width_of(const std::vector<Entry>& line, Length gap) {
    Length width = gap * (static_cast<double>(line.size()) - 1);
    for (const Entry& entry : line) width += entry.width;
    return width;
}

} // namespace

bool has_lane_badge(const Plan& plan) { return plan.figure && plan.growth->place == ZHITU_PLACE_LANE; }

std::size_t legend_lines(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                         const Card& card, Diagnostics& diagnostics) {
    const std::vector<Entry> all = entries(chart, plan, types, typesetter);
    if (all.empty()) return 0;
    const Length lane = card.inner_right - card.inner_left;
    for (const Entry& entry : all)
        if (entry.width - lane > fit_tolerance)
            say_too_wide(entry.text, lane, entry.width - lane, entry.span, chart.where(), diagnostics);
    return lines_of(chart, plan, types, typesetter, card).size();
}

Length legend_room(const Plan& plan, const CardRule& rule, std::size_t lines) {
    if (lines < 2) return 0_mm;
    return rule.legend_step * (static_cast<double>(lines) - 1) + (has_lane_badge(plan) ? badge_overhang : 0_mm);
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
                                   {x + swatch + swatch_gap, baseline},
                                   entry.fit,
                                   entry.span});
            x += entry.width + chart.theme.legend_gap;
        }
        const bool under_badge = line.empty() && has_lane_badge(plan);
        baseline += rule.legend_step + (under_badge ? badge_overhang : 0_mm);
    }
}

} // namespace zhitu
