// The picture a chart makes: shapes in painting order, texts, and wishes for labels, in millimetres and named inks.
#ifndef ZHITU_SCENE_HPP
#define ZHITU_SCENE_HPP

#include <zhitu/abi.h>
#include <zhitu/geometry.hpp>
#include <zhitu/table.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

/// Where a label may stand, seen from its anchor.
enum class Seat : std::uint8_t {
    none = ZHITU_SEAT_NONE,
    above = ZHITU_SEAT_ABOVE,
    below = ZHITU_SEAT_BELOW,
    left = ZHITU_SEAT_LEFT,
    right = ZHITU_SEAT_RIGHT,
    inside = ZHITU_SEAT_INSIDE,             // in the middle, when the anchor is large enough
    beside_left = ZHITU_SEAT_BESIDE_LEFT,   // with a leader line
    beside_right = ZHITU_SEAT_BESIDE_RIGHT, // with a leader line
    above_start = ZHITU_SEAT_ABOVE_START,   // above, flush with the anchor's left edge
    above_end = ZHITU_SEAT_ABOVE_END,       // above, flush with the anchor's right edge
    end = ZHITU_SEAT_END                    // right, in one column with its group, moved apart with leader lines
};

/// A wish for a label. What it says is a cell; where it stands and how large it is, the core decides.
struct Label {
    Cell cell{};
    Rect anchor{};
    Type type = Type::value_now;
    std::array<Seat, 8> seats{}; // best first
    Ink over = Ink::none;        // the ink under an inside label: decides black or white
    std::uint32_t group = 0;     // labels of one group take the same seat number; 0 = alone
    std::uint32_t priority = 0;  // 0 first
    Length gap = Length::mm(-1); // from the anchor; negative = the theme's
    bool unit = false;           // the unit behind the number
    bool optional = false;       // may be left out when nothing fits
    bool name = false;           // the column's name before the number
};

/// A wish for a column's name and a value of it at the end of a line or beside the only column, `gap` behind the
/// anchor, in one column with all others of its kind.
constexpr Label end_label(Cell cell, Rect anchor, Length gap, bool name = true) {
    Label wish{cell, anchor, Type::series, {Seat::end}};
    wish.group = 1;
    wish.gap = gap;
    wish.name = name;
    return wish;
}

/// A rectangle round a point: the anchor of a label for a dot.
constexpr Rect around(Point centre, Length radius) {
    return {centre.x - radius, centre.y - radius, radius * 2, radius * 2};
}

/// What is special about a shape: whether labels keep clear of a shape, whether it lies under grid and zero line
/// (areas, bridges), and whether its stroke is dashed (what is estimated); join with |.
enum class Trait : std::uint32_t {
    none = 0,
    obstacle = ZHITU_SHAPE_OBSTACLE,
    behind = ZHITU_SHAPE_BEHIND,
    dashed = ZHITU_SHAPE_DASHED
};
inline constexpr Trait obstacle = Trait::obstacle;
inline constexpr Trait behind = Trait::behind;
inline constexpr Trait dashed = Trait::dashed;
constexpr Trait operator|(Trait a, Trait b) {
    return static_cast<Trait>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}

enum class Align : std::uint32_t {
    left = ZHITU_ALIGN_LEFT,
    centre = ZHITU_ALIGN_CENTRE,
    right = ZHITU_ALIGN_RIGHT
};

/// How a closed shape is painted.
struct Paint {
    Ink fill = Ink::none;
    Ink stroke = Ink::none;
    Length width{};
};

/// An outline of lines and curves.
class Path {
public:
    Path& move(Point to) { return add(ZHITU_MOVE, {to}); }
    Path& line(Point to) { return add(ZHITU_LINE, {to}); }
    Path& curve(Point control_1, Point control_2, Point to) { return add(ZHITU_CURVE, {control_1, control_2, to}); }
    Path& close() { return add(ZHITU_CLOSE, {}); }

private:
    friend class Scene;
    Path& add(zhitu_verb verb, std::initializer_list<Point> points) {
        verbs_.push_back(static_cast<std::uint8_t>(verb));
        for (Point point : points) numbers_.insert(numbers_.end(), {point.x.mm(), point.y.mm()});
        return *this;
    }
    std::vector<std::uint8_t> verbs_;
    std::vector<double> numbers_;
};

class Scene {
public:
    explicit Scene(const zhitu_scene& sink) : sink_(&sink) {}
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    void line(Point from, Point to, Ink ink, Length width, Trait trait = Trait::none) {
        accept(sink_->line(sink_->self, from.x.mm(), from.y.mm(), to.x.mm(), to.y.mm(), number(ink), width.mm(),
                           number(trait)),
               "line");
    }
    void rect(Rect rect, Ink fill, Trait trait = Trait::none) {
        accept(sink_->rect(sink_->self, plain(rect), number(fill), number(trait)), "rect");
    }
    /// A bar that is only estimated: bare paper with an edge of its ink, the same outside. The edge is a filled
    /// shape because a stroke of two inks would show every fault of register.
    void outlined_rect(Rect rect, Ink ink, Length edge, Trait trait = Trait::none) {
        this->rect(rect, ink, trait);
        if (rect.width > edge * 2 && rect.height > edge * 2)
            this->rect({rect.x + edge, rect.y + edge, rect.width - edge * 2, rect.height - edge * 2}, Ink::paper);
    }
    void circle(Point centre, Length radius, Paint paint, Trait trait = Trait::none) {
        accept(sink_->circle(sink_->self, centre.x.mm(), centre.y.mm(), radius.mm(), number(paint.fill),
                             number(paint.stroke), paint.width.mm(), number(trait)),
               "circle");
    }
    void polyline(const std::vector<Point>& points, Ink ink, Length width, Trait trait = Trait::none) {
        accept(sink_->polyline(sink_->self, numbers(points), points.size(), number(ink), width.mm(), number(trait)),
               "polyline");
    }
    /// A closed, filled outline.
    void area(const std::vector<Point>& points, Ink fill, Trait trait = Trait::none) {
        accept(sink_->area(sink_->self, numbers(points), points.size(), number(fill), number(trait)), "area");
    }
    void path(const Path& path, Paint paint, Trait trait = Trait::none) {
        accept(sink_->path(sink_->self, path.verbs_.data(), path.verbs_.size(), path.numbers_.data(),
                           path.numbers_.size() / 2, number(paint.fill), number(paint.stroke), paint.width.mm(),
                           number(trait)),
               "path");
    }
    /// A text at its place, for what is not data; data is labelled.
    void text(std::string_view text, Point baseline, Type type, Align align = Align::left, Ink ink = Ink::text) {
        accept(sink_->text(sink_->self, view(text), baseline.x.mm(), baseline.y.mm(), number(type), number(align),
                           number(ink)),
               "text");
    }
    void label(const Label& label) {
        zhitu_label wish{};
        wish.size = sizeof(wish);
        wish.column = label.cell.column;
        wish.row = label.cell.row;
        wish.type = number(label.type);
        wish.over = number(label.over);
        wish.group = label.group;
        wish.priority = label.priority;
        if (label.unit) wish.flags |= ZHITU_LABEL_UNIT;
        if (label.optional) wish.flags |= ZHITU_LABEL_OPTIONAL;
        if (label.name) wish.flags |= ZHITU_LABEL_NAME;
        std::transform(label.seats.begin(), label.seats.end(), wish.seats,
                       [](Seat seat) { return static_cast<std::uint8_t>(seat); });
        wish.anchor = plain(label.anchor);
        wish.gap = label.gap.mm();
        accept(sink_->label(sink_->self, &wish), "label");
    }

private:
    template <class Enum> static std::uint32_t number(Enum value) { return static_cast<std::uint32_t>(value); }
    static zhitu_rect plain(Rect rect) { return {rect.x.mm(), rect.y.mm(), rect.width.mm(), rect.height.mm()}; }
    /// Points lie as the core reads them, x and y by turns: a million are not copied.
    static const double* numbers(const std::vector<Point>& points) {
        static_assert(std::is_standard_layout_v<Point> && sizeof(Point) == 2 * sizeof(double));
        return reinterpret_cast<const double*>(points.data());
    }
    static void accept(std::int32_t refused, const char* call) {
        if (refused) throw Fault(std::string("the core refused scene.") + call);
    }

    const zhitu_scene* sink_;
};

} // namespace plugin_1
} // namespace zhitu

#endif
