// The two ways in which bars run: what is across and along for one is the other way round for the other.
#ifndef ZHITU_WAYS_HPP
#define ZHITU_WAYS_HPP

#include <zhitu/band.hpp>
#include <zhitu/input.hpp>
#include <zhitu/scene.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace zhitu {
inline namespace plugin_1 {

/// Rows along x, numbers upward.
struct Upright {
    static constexpr std::string_view marks[] = {"柱太多：每根", "columns"};
    static constexpr Seat beyond = Seat::above, below_zero = Seat::below;
    static constexpr Seat beside[] = {Seat::beside_right, Seat::beside_left};
    static bool is_list(std::size_t) { return false; }
    static Seat from_zero(bool) { return Seat::none; }
    static Rect clear_of_zero(const Rect& part, bool, Length) { return part; }
    static Length rows_room(const Input& p) { return p.frame().width; }
    template <class Axes> static const auto& rows(const Axes& p) { return p.x; }
    template <class Axes> static const auto& numbers(const Axes& p) { return p.y; }
    static Length along_rows(const Input& p, Type type, std::string_view text) { return p.measure(type, text); }
    static Length width(const Input&, Length along) { return along; }
    static double widening(const Input& p, const Band&) { return zhitu::widening(rows_room(p)); }
    static Rect bar(Length middle, Length half, Length from, Length to) {
        return Rect::between({middle - half, from}, {middle + half, to});
    }
};

/// Rows down the page, numbers to the right.
struct Lying {
    static constexpr std::string_view marks[] = {"条太多：每条", "bars"};
    static constexpr Seat beyond = Seat::right, below_zero = Seat::left;
    static constexpr Seat beside[] = {Seat::below, Seat::above};
    /// So many rows are read one by one.
    static bool is_list(std::size_t rows) { return rows > 6; }
    /// Over a part, clear of the line of zero.
    static Seat from_zero(bool negative) { return negative ? Seat::above_end : Seat::above_start; }
    /// What of a part a text over it may be flush with.
    static Rect clear_of_zero(const Rect& part, bool negative, Length free) {
        const Length from = negative ? part.right() - free : part.left() + free;
        return Rect::between({negative ? std::min(part.left(), from) : from, part.top()},
                             {negative ? from : std::max(part.right(), from), part.bottom()});
    }
    static Length rows_room(const Input& p) { return p.frame().height; }
    template <class Axes> static const auto& rows(const Axes& p) { return p.y; }
    template <class Axes> static const auto& numbers(const Axes& p) { return p.x; }
    static Length along_rows(const Input& p, Type type, std::string_view) { return p.cap_height(type); }
    static Length width(const Input& p, Length) { return p.frame().width / 2; }
    /// Few bars grow with a card that is high for them.
    static double widening(const Input& p, const Band& band) {
        constexpr double most = 1.6;
        const double rows = static_cast<double>(std::max<std::size_t>(p.rows().size(), 1));
        return std::clamp(rows_room(p) / (band.thickness * (1 + band.spread) * rows), 1.0, most);
    }
    static Rect bar(Length middle, Length half, Length from, Length to) {
        return Rect::between({from, middle - half}, {to, middle + half});
    }
};

} // namespace plugin_1
} // namespace zhitu

#endif
