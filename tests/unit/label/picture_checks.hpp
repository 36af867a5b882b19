// What holds for every picture, whatever its spec. A check says each fault in a sentence.
#pragma once

#include "tests/unit/label/picture_inks.hpp"
#include "tests/unit/label/random_charts.hpp"

namespace zhitu::testing {

using Faults = std::vector<std::string>;

/// Every number is finite.
void check_finite(const Picture& picture, Faults& faults);
/// No text in or at another text, and none half in a mark, a line or a badge.
void check_texts_apart(const Picture& picture, const std::vector<InkBox>& texts, Faults& faults);
/// Texts and shapes of a panel within its card, all others within the sheet and off the cards.
void check_bounds(const Picture& picture, const std::vector<InkBox>& texts, Faults& faults);
/// No two bars or parts in each other, and no badge in one.
void check_bars_apart(const Picture& picture, Faults& faults);
/// Every number of the data stands in the panel as typed (a trend says that of its end at least), and so does
/// every word of an annotation.
void check_said(const Picture& picture, int panel, const RandomChart& chart, Faults& faults);

} // namespace zhitu::testing
