// The operators of a page, and the state that they leave: nothing is said twice. Places are as in the picture, in
// millimetres from the top left; a PDF counts from the bottom.
#pragma once

#include "core/base/dash.hpp"
#include "core/base/ink.hpp"
#include "core/scene/picture.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

class Content {
public:
    explicit Content(Length page_height);

    void set_fill(const Ink& ink);
    void set_stroke(const Ink& ink, Length width, Dash dash, bool round_joins);

    // Paths, behind what they are painted with: a PDF takes nothing else between their pieces.
    void move_to(Point point) { put_point(point), end("m"); }
    void line_to(Point point) { put_point(point), end("l"); }
    void curve_to(Point first, Point second, Point to);
    void close() { end("h"); }
    void rect(const Rect& rect);
    void paint(bool fill, bool stroke);

    /// A form or an image; `unit_x` and `unit_y` are what its own units become.
    void show_object(const std::string& name, Point bottom_left, Length unit_x, Length unit_y);

    // Texts, and operators that only they have
    bool begin_text(); ///< whether none was begun
    void end_text();
    void put(double number, int decimals);
    void put(std::string_view word);
    void end(std::string_view operation);
    double up(Length y) const { return height_ - y.mm(); } ///< from the bottom, in mm

    const std::string& finish();

private:
    void put_point(Point point) { put(point.x.mm(), place_decimals), put(up(point.y), place_decimals); }
    void put_colour(const Ink& ink);

    static constexpr int place_decimals = 3; // of mm
    double height_;
    std::string out_;
    bool in_text_ = false, blank_needed_ = false;
    struct State {
        std::optional<Ink> fill, stroke;
        Length width = Length::mm(-1);
        Dash dash;
        bool round_joins = false;
    } state_;
};

} // namespace zhitu
