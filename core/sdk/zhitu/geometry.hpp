// Lengths and places on the page. Origin top left, y grows downward, everything in millimetres.
// A double never becomes a length silently: write 1.2_mm or 6.5_pt, or Length::mm(x).
#ifndef ZHITU_GEOMETRY_HPP
#define ZHITU_GEOMETRY_HPP

#include <algorithm>
#include <compare>

namespace zhitu {

class Length {
public:
    constexpr Length() = default;
    static constexpr Length mm(double value) { return Length(value); }
    static constexpr Length pt(double value) { return Length(value * 25.4 / 72.0); }
    constexpr double mm() const { return mm_; }
    constexpr double pt() const { return mm_ * 72.0 / 25.4; }

    constexpr auto operator<=>(const Length&) const = default;
    constexpr Length operator-() const { return Length(-mm_); }
    constexpr Length& operator+=(Length other) { return mm_ += other.mm_, *this; }
    constexpr Length& operator-=(Length other) { return mm_ -= other.mm_, *this; }
    friend constexpr Length operator+(Length a, Length b) { return Length(a.mm_ + b.mm_); }
    friend constexpr Length operator-(Length a, Length b) { return Length(a.mm_ - b.mm_); }
    friend constexpr Length operator*(Length a, double k) { return Length(a.mm_ * k); }
    friend constexpr Length operator*(double k, Length a) { return Length(a.mm_ * k); }
    friend constexpr Length operator/(Length a, double k) { return Length(a.mm_ / k); }
    friend constexpr double operator/(Length a, Length b) { return a.mm_ / b.mm_; }

private:
    constexpr explicit Length(double value) : mm_(value) {}
    double mm_ = 0;
};

inline namespace literals {
constexpr Length operator""_mm(long double value) { return Length::mm(static_cast<double>(value)); }
constexpr Length operator""_mm(unsigned long long value) { return Length::mm(static_cast<double>(value)); }
constexpr Length operator""_pt(long double value) { return Length::pt(static_cast<double>(value)); }
constexpr Length operator""_pt(unsigned long long value) { return Length::pt(static_cast<double>(value)); }
} // namespace literals

struct Point {
    Length x, y;
    constexpr bool operator==(const Point&) const = default;
};

struct Rect {
    Length x, y, width, height;
    constexpr Length left() const { return x; }
    constexpr Length right() const { return x + width; }
    constexpr Length top() const { return y; }
    constexpr Length bottom() const { return y + height; }
    constexpr Point centre() const { return {x + width / 2, y + height / 2}; }
    constexpr bool operator==(const Rect&) const = default;

    /// The rectangle between two opposite corners, whichever way round they are given.
    static constexpr Rect between(Point a, Point b) {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x) - std::min(a.x, b.x),
                std::max(a.y, b.y) - std::min(a.y, b.y)};
    }
    /// The smallest rectangle that holds both.
    static constexpr Rect around(const Rect& a, const Rect& b) {
        return between({std::min(a.left(), b.left()), std::min(a.top(), b.top())},
                       {std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom())});
    }
};

} // namespace zhitu

#endif
