// 趋势: a line over periods with the area under it, open where values are missing. The end says its value; stressed
// points say theirs.
#include <zhitu/plugin.hpp>

#include <vector>

using namespace zhitu;

namespace {

struct Trend : Chart {
    static constexpr Channel category{"横轴", "x", Channel::any, "时期", "periods"};
    static constexpr Channel value{"纵轴", "y", Channel::number, "数值", "numbers"};
    static constexpr LengthOption stroke{"线宽", "stroke", "0.8mm", "0.2mm", "4mm", "折线的宽", "the line's width"};
    static constexpr LengthOption stressed{"强调点", "stressed_point", "1.2mm", "0mm", "5mm", "强调点的半径",
                                           "radius of a stressed point"};
    static constexpr LengthOption plain{"点", "point", "0.5mm", "0mm", "5mm", "其他点的半径", "radius of the other points"};
    static constexpr Declaration declaration{
        "趋势", "trend", "随时期变化的线，末端直接标数", "A line over periods, its end labelled directly",
        channels(category, value), options(stroke, stressed, plain), takes("growth", "highlight", "annotate"),
        R"(制图: 1
标题: 国内生产总值走势
类型: 趋势
数据: {2018年: 919281.1亿元, 2019年: 986515.2亿元, 2020年: 1015986.2亿元}
)"};
    static constexpr Length paper_ring = 0.4_mm; // round a stressed point
    static constexpr Length to_value = 2.5_mm;   // from a point up to its value
    static constexpr Length to_band = 1.2_mm;    // from a span's edge to the value of its first point

    static bool has(const Input& p, Row row) { return !p[value].missing(row); }
    static Row end_of(const Input& p) {
        Row end = p.rows().front();
        for (Row row : p.rows())
            if (has(p, row)) end = row;
        return end;
    }
    static Row start_of(const Input& p) {
        for (Row row : p.rows())
            if (has(p, row)) return row;
        return p.rows().front();
    }
    /// 强调 names the points; without it the two ends are.
    static bool is_stressed(const Input& p, Row row) {
        return has(p, row) && (p.any_highlighted() ? p.highlighted(row) : row == end_of(p) || row == start_of(p));
    }

    static void plan(Plan& p) {
        p.x.band(category, {}, Axis::labels | Axis::points);
        p.y.linear(value, Axis::from_zero | Axis::zero_line | Axis::grid);
        p.fit(p[value], Type::value_now, p.frame().width / 2);
        p.fit(p[value], Type::value_before, p.frame().width / 2);
        if (!p.spans().empty())
            p.growth_in_span(p.spans().front());
        else if (p.rows().size() > 1)
            p.growth_in_lane();
    }

    static Point at(const Panel& p, Row row) { return {p.x(row), p.y(p[value].number(row))}; }
    /// The line's height between two points.
    static Point crossing(Point a, Point b, Length x) { return {x, a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x))}; }

    /// The area under one unbroken run, cut where a span begins and ends: stressed inside, pale outside.
    static void area(const Panel& p, Scene& s, const std::vector<Point>& run) {
        std::vector<Length> cuts{run.front().x};
        for (const Span& span : p.spans())
            for (Length edge : {span.low, span.high})
                if (edge > cuts.back() && edge < run.back().x) cuts.push_back(edge);
        cuts.push_back(run.back().x);
        for (std::size_t cut = 1; cut < cuts.size(); ++cut) {
            const Length from = cuts[cut - 1], to = cuts[cut];
            std::vector<Point> outline{{from, p.y(0.0)}};
            for (std::size_t i = 0; i < run.size(); ++i) {
                if (i > 0)
                    for (Length edge : {from, to})
                        if (run[i - 1].x < edge && edge < run[i].x) outline.push_back(crossing(run[i - 1], run[i], edge));
                if (run[i].x >= from && run[i].x <= to) outline.push_back(run[i]);
            }
            outline.push_back({to, p.y(0.0)});
            bool inside = false;
            for (const Span& span : p.spans()) inside = inside || (from >= span.low && to <= span.high);
            s.area(outline, inside ? Ink::before : Ink::bridge, behind);
        }
    }

    static void draw(const Panel& p, Scene& s) {
        std::vector<std::vector<Point>> runs(1);
        for (Row row : p.rows())
            if (has(p, row))
                runs.back().push_back(at(p, row));
            else if (!runs.back().empty())
                runs.emplace_back();
        for (const auto& run : runs) {
            if (run.size() < 2) continue; // a lone point is a point
            area(p, s, run);
            s.polyline(run, Ink::now, p[stroke], obstacle);
        }
        for (Row row : p.rows()) {
            if (!has(p, row)) continue;
            const Point point = at(p, row);
            if (is_stressed(p, row)) s.circle(point, p[stressed] + paper_ring, {.fill = Ink::paper});
            s.circle(point, is_stressed(p, row) ? p[stressed] : p[plain], {.fill = Ink::now}, obstacle);
        }
        for (Row row : p.rows())
            if (is_stressed(p, row) || row == end_of(p)) label(p, s, row);
    }

    /// The end's value is flush with the axis end, that of a span's first point stands inside the span.
    static void label(const Panel& p, Scene& s, Row row) {
        const Point point = at(p, row);
        const bool end = row == p.rows().back();
        Label wish{.cell = p[value].cell(row), .anchor = {point.x, point.y, {}, {}},
                   .type = row == end_of(p) ? Type::value_now : Type::value_before,
                   .seats = {Seat::above, Seat::above_end, Seat::above_start, Seat::below},
                   .priority = end ? 0u : 1u, .gap = to_value, .unit = row == end_of(p) && p.single()};
        if (end) {
            wish.anchor.width = p.frame().right() - point.x;
            wish.seats = {Seat::above_end, Seat::below};
        }
        if (row == p.rows().front()) wish.seats = {Seat::above_start, Seat::above, Seat::below};
        for (const Span& span : p.spans())
            if (span.first == row && !end) {
                wish.anchor.x = span.low + to_band;
                wish.seats = {Seat::above_start, Seat::below};
            }
        s.label(wish);
    }
};

} // namespace

ZHITU_PLUGIN("trend", "1.0.0", Trend)
