// The ticks of an axis of numbers: which there are, the room they take, whether they can be read.
#pragma once

#include "core/layout/layout.hpp"

namespace zhitu {

struct Tick {
    double value = 0;
    std::string text;
};

/// Those of 刻度, else a few that people like; none when the panel shows none, and none in a cut.
std::vector<Tick> ticks_of(const Chart& chart, const Plan& plan);
/// What their texts take: left of the frame, or below that of a horizontal chart.
Length tick_room(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                 Typesetter& typesetter);
/// Ticks of a trained card that touch: those that the core chose give way, those of 刻度 are a diagnostic.
void space_ticks(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                 Diagnostics& diagnostics, Card& card);

} // namespace zhitu
