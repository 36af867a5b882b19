// What the guides and the charts draw, before glyphs: shapes, texts, and wishes for labels. Millimetres and inks.
#pragma once

#include "core/base/type_style.hpp"
#include "core/diag/source.hpp"
#include "core/scene/picture.hpp"

#include <string>
#include <vector>

namespace zhitu {

enum class Align { left, centre, right };

/// A text in its place.
struct TextItem {
    std::string text;
    Point at; // on the baseline; `align` says which end
    Align align = Align::left;
    TypeStyle style;
    InkIndex ink = no_ink;
    LineFit fit{};
};

/// Where a label may stand, seen from its anchor.
enum class Seat { above, below, left, right, inside, beside_left, beside_right, above_start, above_end, end };

/// A wish for a label; the core finds the place.
struct LabelItem {
    std::string text;
    std::size_t name_bytes = 0; // of its beginning, which names a column: figures in it are no values
    TypeStyle style;
    InkIndex ink = no_ink;        // outside its anchor
    InkIndex ink_inside = no_ink; // on its anchor
    InkIndex leader = no_ink;     // of the line to a label that stands beside
    Length leader_width;
    Rect anchor;
    Length gap;              // from the anchor
    Length lift{};           // how much higher it stands above an anchor: names beside values
    std::vector<Seat> seats; // best first
    std::uint32_t group = 0; // labels of one non-zero group of a panel take the same seat number
    std::uint32_t priority = 0;
    bool optional = false;
    bool of_line = false; // of a line across the chart: slides along its anchor, keeps clear of every obstacle
    bool stacks = false;  // may stand a line or two farther above than it wishes; keeps clear of its own mark too
    int column = -1, row = -1; // the cell of the chart's table that it says; row -1: the column's name
    LineFit fit{};
    Length width{}; // what is wider takes several lines, as wide at most; 0 = it has one
};

/// The pill of the growth badge: an arrow and a figure. It gives way to values by moving up.
struct BadgeItem {
    std::string text;
    TypeStyle style;
    InkIndex fill = no_ink, ink = no_ink;
    enum class Arrow { up, down, none } arrow = Arrow::up;
    Length height, padding, arrow_width, arrow_height, arrow_gap;
    Point at; // bottom centre; in a lane (align right) the right end of the pill's middle line
    Align align = Align::centre;
    Length room;         // widest it may be; 0 = unbounded
    Length rise;         // clearance when it moves up
    Length ceiling;      // y above which it may not go
    Length clear;        // from the marks beside it
    bool paired = false; // of two columns, in their gap or in the lane: those of all panels stand level
};

struct SceneItem {
    std::string role; // element name: "zero line", "bar", "value"
    int panel = -1;   // from 0; -1 = the sheet's own
    std::variant<Shape, TextItem, LabelItem, BadgeItem> what;
    bool obstacle = false; // labels keep clear of it
    Span span{};           // where its text was written; without a source: see span_of
    Span rest{};           // where a part of it was written that is not there: source and note share a line,
                           // a series and its value a label
};

struct Scene {
    Length width, height;
    std::string title;
    std::vector<Ink> inks;
    std::vector<Rect> bounds;     // per panel: texts stay inside
    std::vector<SceneItem> items; // in painting order

    const Rect& bounds_of(int panel) const { return bounds[static_cast<std::size_t>(panel)]; }
    void shape(std::string role, int panel, Shape shape, bool obstacle = false) {
        items.push_back({std::move(role), panel, std::move(shape), obstacle});
    }
    void rect(std::string role, int panel, Rect rect, InkIndex fill) {
        shape(std::move(role), panel, RectShape{.rect = rect, .fill = fill});
    }
    void line(std::string role, int panel, Point from, Point to, InkIndex ink, Length thickness) {
        shape(std::move(role), panel, LineShape{from, to, ink, thickness});
    }
    void polygon(std::string role, int panel, std::vector<Point> points, InkIndex fill);
};

} // namespace zhitu
