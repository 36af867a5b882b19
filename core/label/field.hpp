// What is already on the page: texts and obstacles of each panel, asked by everything that still needs a place.
#pragma once

#include "core/scene/scene.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace zhitu {

/// How far two boxes are into each other along the axis where that is least; zero or less when they are apart.
Length overlap(const Rect& a, const Rect& b);
/// The box, larger on every side.
Rect grown(const Rect& rect, Length by);
/// Whether the line, as thick as it is, passes through the box.
bool crosses(const LineShape& line, const Rect& box);

class Field {
public:
    Field(const Scene& scene, Length text_gap);

    void add_text(int panel, const Rect& box) { texts_.push_back({panel, box}); }
    void add_leader(int panel, const LineShape& leader, std::size_t item) { add_obstacle(panel, leader, item); }
    /// The unit over a chart, also a text: words near it would be read with it.
    void add_unit(int panel, const Rect& box) { units_.push_back({panel, box}); }
    /// Whether the box comes closer to a unit than that.
    bool near_unit(int panel, const Rect& box, Length distance) const;
    /// Where no label may stand, though nothing is there.
    void add_lane(int panel, const Rect& box) { lanes_.push_back({panel, box}); }
    /// The worst thing about putting a text into this box, in mm; zero when it may stand there. Obstacles that
    /// touch `own` (what the text belongs to) do not count.
    Length conflict(int panel, const Rect& box, const Rect& own) const;
    /// Whether a line turns under the box, or close beside, and over `anchor`: the box would read as the label of
    /// that turn.
    bool passes_a_point(int panel, const Rect& box, const Rect& anchor) const;
    /// Whether a text stands between the box and the anchor under it: of two numbers in a pile one is not its own.
    bool over_a_text(int panel, const Rect& box, const Rect& anchor) const;
    /// How far a column with lines that end between `from` and `to` may reach up and down before it meets a text.
    std::pair<Length, Length> free_column(int panel, Length left, Length right, Length from, Length to) const;
    /// Where the first lane begins that lies under `from`, else where the panel ends.
    Length next_lane(int panel, Length from) const;
    /// Whether the box keeps within the panel's bounds.
    bool inside(int panel, const Rect& box) const;
    /// The topmost text that lies in the box, or null.
    const Rect* text_in(int panel, const Rect& box) const;
    /// Whether a line across the chart (标注 线) runs through the box: a text there would cut it, and pass for its
    /// own.
    bool on_reference(int panel, const Rect& box) const;
    /// Whether such a line runs between the box and what it belongs to.
    bool beyond_reference(int panel, const Rect& box, Point from) const;
    bool has_references() const { return !references_.empty(); }
    /// The level of a line of the grid that runs through the middle half of the box.
    std::optional<Length> grid_through(int panel, const Rect& box) const;
    /// Whether another line runs between the box and the point of a line that it belongs to.
    bool parted(int panel, const Rect& box, Point from) const;
    bool passes_text(int panel, const LineShape& leader) const;
    std::vector<Rect> texts_of(int panel) const;
    bool obstacle_in(int panel, const Rect& box) const;

private:
    struct Box {
        int panel;
        Rect rect;
    };
    struct Segment {
        int panel;
        LineShape part;
        std::size_t line; // which shape it is of
    };
    void add_obstacle(int panel, const Shape& shape, std::size_t item);

    const std::vector<Rect>& bounds_;
    Length text_gap_;
    std::vector<Box> texts_, obstacles_, lanes_, units_;
    std::vector<Segment> segments_, references_, grid_;
};

} // namespace zhitu
