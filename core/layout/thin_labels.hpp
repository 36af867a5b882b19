// Names of rows under an axis that are more than it has room for.
#pragma once

#include "core/layout/fit.hpp"

#include <string>
#include <vector>

namespace zhitu {

struct RowLabel {
    std::size_t row;
    std::string text;
    TypeRole type;
};

/// Where labels stand and how wide they are.
struct LabelPlaces {
    bool vertical;
    const Card& card;
    const Types& types;
    Typesetter& typesetter;

    Length width(const RowLabel& label) const {
        const TypeStyle& style = types.style(label.type);
        return vertical ? style.size : typesetter.measure(label.text, style);
    }
    /// In the middle of the row, but inside the card.
    Length middle(const RowLabel& label) const {
        const Length half = width(label) / 2;
        return std::max(std::min(card.frame.middle_of(label.row), card.text_bounds.right() - half),
                        card.text_bounds.left() + half);
    }
    /// How far the label and the one before it are into each other, `gap` between them included; or not above zero.
    Length overlap(const std::vector<RowLabel>& labels, std::size_t i, Length gap) const {
        return (width(labels[i - 1]) + width(labels[i])) / 2 + gap - (middle(labels[i]) - middle(labels[i - 1]));
    }
    /// The label that is farthest into the one before it; 0 when all stand free.
    std::size_t worst(const std::vector<RowLabel>& labels, Length gap) const {
        std::size_t found = 0;
        for (std::size_t i = 1; i < labels.size(); ++i)
            if (overlap(labels, i, gap) > (found ? overlap(labels, found, gap) : 0_mm)) found = i;
        return found;
    }
};

/// What a row is called left of its bar, or a row that is no period under its column; in bold where 强调 names it.
/// Of months of one year down the page only the first has the year.
std::string row_name(const Chart& chart, const Plan& plan, std::size_t row);
/// Periods down the page are set as those under columns are.
bool lists_periods(const Chart& chart, const Plan& plan);
/// The name of every row that may have one. `thins`: as a period, set by whether it is the present one.
std::vector<RowLabel> typed_labels(const Chart& chart, const Plan& plan, bool thins);
/// As many of the periods as have room, or those that 刻度 names; the inner ones shortened. `inner`: others than
/// the ends and the stressed are wanted.
std::vector<RowLabel> thinned_labels(const Chart& chart, const Plan& plan, bool inner, const LabelPlaces& places,
                                     Length gap);
/// Points of a line that stand closer than two texts may: no name has room.
bool crowded(const Chart& chart, const Plan& plan, const Card& card);

} // namespace zhitu
