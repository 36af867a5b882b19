#include "core/pdf/content.hpp"

#include "core/pdf/syntax.hpp"

#include <cmath>

namespace zhitu {
namespace {

constexpr int line_decimals = 4; // of widths and dashes
constexpr double place_step = 0.001;

} // namespace

Content::Content(Length page_height) : height_(page_height.mm()) {
    constexpr double scale = (1_mm).pt();
    put(scale, 6), put("0"), put("0"), put(scale, 6), put("0"), put("0"), end("cm");
}

void Content::put(double number, int decimals) {
    if (blank_needed_) out_ += ' ';
    put_number(out_, number, decimals);
    blank_needed_ = true;
}

void Content::put(std::string_view word) {
    const auto is_bracket = [](char c) { return std::string_view("[]<>/").find(c) != std::string_view::npos; };
    if (blank_needed_ && !is_bracket(word.front())) out_ += ' ';
    out_ += word;
    blank_needed_ = !is_bracket(word.back());
}

void Content::end(std::string_view operation) {
    if (blank_needed_) out_ += ' ';
    out_.append(operation) += '\n';
    blank_needed_ = false;
}

void Content::curve_to(Point first, Point second, Point to) {
    put_point(first), put_point(second), put_point(to);
    end("c");
}

void Content::rect(const Rect& rect) {
    // each edge is rounded as another's would be, so that those that touch go on touching
    const auto rounded = [](double place) { return std::round(place / place_step) * place_step; };
    const double left = rounded(rect.left().mm()), right = rounded(rect.right().mm());
    const double bottom = rounded(up(rect.bottom())), top = rounded(up(rect.top()));
    put(left, place_decimals), put(bottom, place_decimals);
    put(right - left, place_decimals), put(top - bottom, place_decimals);
    end("re");
}

void Content::put_colour(const Ink& ink) {
    constexpr int decimals = 3; // 255 steps are told apart
    for (const std::uint8_t part : {ink.red, ink.green, ink.blue}) put(part / 255.0, decimals);
}

void Content::set_fill(const Ink& ink) {
    if (state_.fill == ink) return;
    state_.fill = ink;
    put_colour(ink);
    end("rg");
}

void Content::set_stroke(const Ink& ink, Length width, Dash dash, bool round_joins) {
    if (state_.stroke != ink) put_colour(ink), end("RG");
    if (state_.width != width) put(width.mm(), line_decimals), end("w");
    if (state_.dash != dash) {
        put("[");
        if (dash.off > 0_mm) put(dash.on.mm(), line_decimals), put(dash.off.mm(), line_decimals);
        put("]"), put("0"), end("d");
    }
    if (state_.round_joins != round_joins) put(round_joins ? "1" : "0"), end("j");
    state_.stroke = ink, state_.width = width, state_.dash = dash, state_.round_joins = round_joins;
}

void Content::paint(bool fill, bool stroke) { end(fill && stroke ? "B" : fill ? "f" : stroke ? "S" : "n"); }

void Content::show_object(const std::string& name, Point bottom_left, Length unit_x, Length unit_y) {
    constexpr int scale_decimals = 5;
    end_text();
    end("q");
    put(unit_x.mm(), scale_decimals), put("0"), put("0"), put(unit_y.mm(), scale_decimals);
    put_point(bottom_left), end("cm");
    put("/" + name), end("Do");
    end("Q");
}

bool Content::begin_text() {
    if (in_text_) return false;
    end("BT");
    return in_text_ = true;
}

void Content::end_text() {
    if (in_text_) end("ET");
    in_text_ = false;
}

const std::string& Content::finish() {
    end_text();
    return out_;
}

} // namespace zhitu
