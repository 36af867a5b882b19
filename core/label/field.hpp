// What is already on the page: texts and obstacles of each panel, asked by everything that still needs a place.
#pragma once

#include "core/scene/scene.hpp"

#include <utility>
#include <vector>

namespace zhitu {

/// How far two boxes are into each other along the axis where that is least; zero or less when they are apart.
Length overlap(const Rect& a, const Rect& b);
/// The box, larger on every side.
Rect grown(const Rect& rect, Length by);

class Field {
public:
    Field(const Scene& scene, Length text_gap);

    void add_text(int panel, const Rect& box) { texts_.push_back({panel, box}); }
    /// Where no label may stand, though nothing is there.
    void add_lane(int panel, const Rect& box) { lanes_.push_back({panel, box}); }
    /// The worst thing about putting a text into this box, in mm; zero when it may stand there. Obstacles that
    /// touch `own` (what the text belongs to) do not count.
    Length conflict(int panel, const Rect& box, const Rect& own) const;
    /// Whether a line turns under the box, or close beside, and over `anchor`: the box would read as the label of
    /// that turn.
    bool passes_a_point(int panel, const Rect& box, const Rect& anchor) const;
    /// How far a column with lines that end between `from` and `to` may reach up and down before it meets a text.
    std::pair<Length, Length> free_column(int panel, Length left, Length right, Length from, Length to) const;
    /// Whether the box keeps within the panel's bounds.
    bool inside(int panel, const Rect& box) const;
    /// The topmost text that lies in the box, or null.
    const Rect* text_in(int panel, const Rect& box) const;
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
        Point from, to;
        Length half_width;
        std::size_t line; // which shape it is of
    };
    void add_obstacle(int panel, const Shape& shape, std::size_t item);
    static bool crosses(const Segment& segment, const Rect& box);

    const std::vector<Rect>& bounds_;
    Length text_gap_;
    std::vector<Box> texts_, obstacles_, lanes_;
    std::vector<Segment> segments_;
};

} // namespace zhitu
