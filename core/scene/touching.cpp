#include "core/scene/touching.hpp"

namespace zhitu {
namespace {

bool touch(const Rect& a, const Rect& b) {
    constexpr Length rounding = 0.001_mm;
    return a.left() <= b.right() + rounding && b.left() <= a.right() + rounding &&
           a.top() <= b.bottom() + rounding && b.top() <= a.bottom() + rounding;
}

const RectShape* plain_rect(const Mark& mark) {
    const Shape* shape = std::get_if<Shape>(&mark.what);
    const RectShape* rect = shape ? std::get_if<RectShape>(shape) : nullptr;
    return rect && rect->fill != no_ink && rect->stroke == no_ink ? rect : nullptr;
}

} // namespace

std::size_t end_of_touching(const std::vector<Mark>& marks, std::size_t first) {
    const RectShape* last = plain_rect(marks[first]);
    std::size_t next = first;
    while (last) {
        const RectShape* const more = ++next < marks.size() ? plain_rect(marks[next]) : nullptr;
        last = more && more->fill == last->fill && touch(last->rect, more->rect) ? more : nullptr;
    }
    return next;
}

} // namespace zhitu
