// A column as a line over rows: broken where values are missing, dashed where they are estimated.
#ifndef ZHITU_LINES_HPP
#define ZHITU_LINES_HPP

#include <zhitu/chart.hpp>
#include <zhitu/scene.hpp>

#include <algorithm>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

/// The first and the last row that have a value.
struct Ends {
    Row first, last;
};
inline Ends ends_of(const Input& p, const TableColumn& column) {
    Ends ends{p.rows().back(), p.rows().front()};
    for (Row row : p.rows())
        if (!column.missing(row)) ends = {std::min(ends.first, row), row};
    return ends;
}

/// Where a value stands between rows along x and numbers along y.
inline Point point_of(const Panel& p, const TableColumn& column, Row row) {
    return {p.x(row), p.y(column.number(row))};
}

/// The line in strokes: from the last value that is no estimate on it is dashed.
inline void draw_line(const Panel& p, Scene& s, const TableColumn& column, Ink ink, Length width) {
    for (const std::vector<Row>& run : column.runs()) {
        std::vector<Point> sure, estimated;
        sure.reserve(run.size());
        for (Row row : run) {
            if (!p.estimated(row)) sure.push_back(point_of(p, column, row));
            if (p.estimated(row) && estimated.empty() && !sure.empty()) estimated.push_back(sure.back());
            if (p.estimated(row)) estimated.push_back(point_of(p, column, row));
        }
        if (sure.size() > 1) s.polyline(sure, ink, width, obstacle);
        if (run.size() == 1 && sure.size() == 1)
            s.circle(sure.front(), width, {.fill = ink}, obstacle); // or unseen
        if (estimated.size() > 1) s.polyline(estimated, ink, width, obstacle | dashed);
    }
}

/// What lies under the line down to zero, between two places along x.
inline void draw_area(const Panel& p, Scene& s, const TableColumn& column, Length from, Length to, Ink ink) {
    for (const std::vector<Row>& run : column.runs()) {
        const Length low = std::max(from, p.x(run.front())), high = std::min(to, p.x(run.back()));
        if (low >= high || p.y.domain_low() > 0) continue; // an area stands on zero
        std::vector<Point> outline{{low, p.y(0)}};
        outline.reserve(run.size() + 4); // and the edges
        Point before = point_of(p, column, run.front());
        for (const Row row : run) {
            const Point here = point_of(p, column, row);
            for (Length edge : {low, high})
                if (before.x < edge && edge < here.x)
                    outline.push_back(
                        {edge, before.y + (here.y - before.y) * ((edge - before.x) / (here.x - before.x))});
            if (here.x >= low && here.x <= high) outline.push_back(here);
            before = here;
        }
        outline.push_back({high, p.y(0)});
        s.area(outline, ink, behind);
    }
}

/// Which lines are red: the only one, those that 强调 names, else of periods the latest.
inline std::vector<bool> loud_lines(const std::vector<TableColumn>& columns) {
    const auto named = [](const TableColumn& column) { return column.highlighted(); };
    const bool chosen = std::any_of(columns.begin(), columns.end(), named);
    std::vector<bool> loud;
    for (const TableColumn& column : columns)
        loud.push_back(columns.size() == 1 || (chosen ? column.highlighted() : column.present()));
    return loud;
}

/// Says so where two lines share an ink: in a legend they may not; named at their ends they may, with a warning,
/// and beside a red line the others are one grey. A line has `values`, `ink` and `loud`: it is not of those.
template <class Lines> void tell_apart(Plan& p, const Lines& all, bool legend) {
    const auto loud = [](const auto& line) { return line.loud; };
    if (!legend && std::any_of(all.begin(), all.end(), loud)) return;
    for (auto line = all.begin(); line != all.end(); ++line) {
        const auto same = [&](const auto& other) { return !other.loud && other.ink == line->ink; };
        if (line->loud || std::find_if(all.begin(), line, same) == line) continue;
        const Cell name = line->values.name_cell();
        constexpr auto zh = "线太多：墨只有 6 种，这一条和前面一条同色。用 强调 让一条红、其余灰，或减少线";
        constexpr auto en = "too many lines: there are 6 inks, and this one shares that of another; highlight one "
                            "line, or use fewer";
        return legend ? p.error(name, zh, en) : p.warning(name, zh, en);
    }
}

/// A wish for the value over a point, inside the frame: at either end flush with it, at the first point of a span
/// inside the span, not far from the point. With its unit when `unit` and it then leaves a third of the frame to
/// the other values.
inline Label point_label(const Panel& p, const TableColumn& column, Row row, Type type, Length gap, bool unit) {
    constexpr Length to_band = Length::mm(1.2); // from a span's edge
    const Rect frame = p.frame();
    Label wish{column.cell(row), around(point_of(p, column, row), {}), type};
    wish.anchor.x = std::clamp(wish.anchor.x, frame.left(), frame.right());
    wish.gap = gap;
    const Length figure = p.measure(type, column.text(row)), with_unit = figure + p.measure(type, column.unit());
    wish.unit = unit && with_unit * 3 <= frame.width * 2;
    const Length width = wish.unit ? with_unit : figure;
    const bool passes = wish.anchor.x + width / 2 > frame.right();
    wish.seats = {Seat::above, Seat::above_end, Seat::above_start, Seat::below, Seat::left, Seat::right};
    if (row == p.rows().front()) wish.seats = {Seat::above_start, Seat::above, Seat::below, Seat::right};
    if (passes) wish.seats = {Seat::above_end, Seat::below, Seat::right, Seat::left};
    if (passes) wish.anchor.width = frame.right() - wish.anchor.x;
    if (passes && wish.anchor.width < Length::mm(0.01)) // the frame ends here for the value's sake
        wish.seats = {Seat::right, Seat::above_end, Seat::below, Seat::left};
    for (const Span& span : p.spans())
        if (span.first == row && !passes) {
            const Length from = std::max(span.low + to_band, wish.anchor.x - width / 2);
            wish.anchor = Rect::between({from, wish.anchor.y}, wish.anchor.centre());
            wish.seats = {Seat::above_start, Seat::below, Seat::right};
        }
    return wish;
}

/// Room for the values of a line's points: above it, and below one that dips under zero, whose lowest point else
/// stands on the names of the periods.
inline void room_round(Plan& p, const TableColumn& column, Length gap) {
    p.room(Side::top, Type::value_now, {}, gap);
    if (column.has_negative()) p.room(Side::bottom, Type::value_before, {}, gap);
}

/// The widest name before the widest number of labels at the ends of lines or parts, which stand in two columns.
struct WidestEnd {
    const Input& p;
    std::string name{}, number{};

    void add(const TableColumn& column, Row row, bool named = true) {
        if (named) keep(name, std::string(column.name()));
        if (!column.missing(row)) keep(number, std::string(column.text(row)));
    }
    bool empty() const { return name.empty() && number.empty(); }
    std::string text() const {
        return name.empty() || number.empty() ? name + number : name + ZHITU_NAME_GAP + number;
    }

private:
    void keep(std::string& widest, const std::string& other) const {
        if (p.measure(Type::series, other) > p.measure(Type::series, widest)) widest = other;
    }
};

/// Whether a line has its name in the column behind the last row: it ends there, or has no value at all.
inline bool ends_in_column(const Input& p, const TableColumn& column) {
    const Row last = ends_of(p, column).last;
    return column.missing(last) || last == p.rows().back();
}

/// A wish for the name and the last value of one of several lines, `gap` behind its end. A line that ends before
/// the last row says them at its own end: among the others its number would pass for one of the last row.
inline Label end_label(const Panel& p, const TableColumn& column, Length radius, Length gap, bool name) {
    const Row last = ends_of(p, column).last;
    const Cell cell = column.missing(last) ? column.name_cell() : column.cell(last);
    Label wish = end_label(cell, around(point_of(p, column, last), radius), gap - radius, name);
    if (ends_in_column(p, column)) return wish;
    wish.anchor = around(point_of(p, column, last), {});
    wish.gap = gap;
    wish.group = 0;
    wish.seats = {Seat::right, Seat::above, Seat::below, Seat::above_start, Seat::above_end, Seat::left};
    return wish;
}

} // namespace plugin_1
} // namespace zhitu

#endif
