// Whether a label may stand in a place: nothing is in its way there, and it is read as what it is.
#pragma once

#include "core/label/field.hpp"
#include "core/label/seats.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhitu {

inline constexpr Rect nowhere{Length::mm(-1e6), Length::mm(-1e6), {}, {}};

/// One label in one place. [the referred things outlive it]
struct SeatTrial {
    const Scene& scene;
    const Field& field;
    const std::vector<std::optional<Placement>>& placed; // labels of the scene's items so far
    const std::vector<Placement>& taken;                 // by the others of its group
    Length text_gap;
    double care; // how far labels keep away from what they would be read with
    std::size_t item;
    const Placement& place;

    int panel() const { return scene.items[item].panel; }
    const LabelItem& wish() const { return std::get<LabelItem>(scene.items[item].what); }
};

/// How far something is in its way, in mm; 0 when nothing is.
Length in_the_way(const SeatTrial& trial);
/// How far it is into what a figure like it keeps bare round itself; 0 when it is not.
Length reads_as_one_number(const SeatTrial& trial);
/// Whether it would be read as another's there.
bool misread(const SeatTrial& trial);

} // namespace zhitu
