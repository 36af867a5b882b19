// Step 7: domains and ranges. Numbers and rows of a planned chart become places in its frame.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

/// Whether rows run down the page: the chart put its band on y.
bool is_horizontal(const Plan& plan);
/// Trains both axes over `frame.marks` and finds zero, ticks and spans. `card.box` is set.
void train(const Chart& chart, const Plan& plan, const CardRule& rule, Card& card);
/// The texts of the ticks that the frame would get, widest first is not promised. Empty when the axis has none.
std::vector<std::string> tick_texts(const Chart& chart, const Plan& plan, const CardRule& rule);

} // namespace zhitu
