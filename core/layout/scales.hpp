// Step 7: domains and ranges. Numbers and rows of a planned chart become places in its frame.
#pragma once

#include "core/layout/layout.hpp"
#include "core/scale/domain.hpp"

namespace zhitu {

/// Whether rows run down the page: the chart put its band on y.
bool is_horizontal(const Plan& plan);
/// Of a line, and of bars that lie: what is a column's height is their width, and they are thin.
inline Length least_width(const CardRule& rule) { return rule.least_height / 2; }
/// Numbers of no unit that say 万 and 亿 themselves: 2.05亿 beside 9500万.
bool counts_magnitudes(const Chart& chart, const Plan& plan);
/// What the axis of numbers shows: 范围, else the data and what chart and spec add to them.
Domain numbers_domain(const Chart& chart, const Plan& plan);
/// 同尺: the charts that say so, as share_scale. [before arrange]
void share_scales(const std::vector<Chart>& charts, std::vector<Plan>& plans, Diagnostics& diagnostics);
/// 分面: the facets of one chart share a scale, unless it says 同尺: 否. [before share_scales]
void share_facet_scales(const std::vector<Chart>& charts, std::vector<Plan>& plans, Diagnostics& diagnostics);
/// Gives the charts of the group one domain, in the unit of each, and the same room round their frames. What
/// cannot be compared is a diagnostic at the later one.
void share_scale(const std::vector<Chart>& charts, std::vector<Plan>& plans, const std::vector<std::size_t>& group,
                 Diagnostics& diagnostics);
/// Facets of one chart, and charts of one 同尺: their frames are equal.
bool look_alike(const ChartSpec& a, const ChartSpec& b);
/// Trains both axes over `frame.marks` and finds zero, ticks and spans. `card.box` is set.
void train(const Chart& chart, const Plan& plan, const CardRule& rule, Card& card);
/// Where a number stands along the axis of numbers of a trained card: y, or x for horizontal charts.
Length place_of(const Card& card, double number);

} // namespace zhitu
