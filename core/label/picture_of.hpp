// Step 11, when everything has its place: the marks of the picture.
#pragma once

#include "core/label/badge.hpp"
#include "core/label/seats.hpp"

#include <map>
#include <optional>
#include <vector>

namespace zhitu {

/// Where the labels and the badges of a scene stand, by its items.
struct Places {
    std::vector<std::optional<Placement>> labels;
    std::vector<BadgePlacement> badges;
    std::map<int, std::vector<Rect>> line_ends; // names at the ends of lines, by panel
};

/// The marks in painting order. What a label need not keep clear of keeps clear of the labels.
Picture picture_of(const Scene& scene, const std::vector<SetItem>& set, const Places& places, const Field& field,
                   Length text_gap);

} // namespace zhitu
