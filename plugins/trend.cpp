// 趋势: a line over periods with the area under it, open where values are missing; end and stressed points say
// theirs.
#include <zhitu/plugin.hpp>

#include <algorithm>
#include <vector>

using namespace zhitu;

namespace {
struct Trend : Chart {
    // clang-format off
    static constexpr Channel category{"横轴", "x", Channel::any, "时期", "periods"};
    static constexpr Channel value{"纵轴", "y", Channel::number, "数值", "numbers"};
    static constexpr LengthOption stroke{"线宽", "stroke", "0.8mm", "0.2mm", "4mm", "折线的宽", "the line's width"};
    static constexpr LengthOption stressed{"强调点", "stressed_point", "1.2mm", "0mm", "5mm", "强调点的半径", "radius of a stressed point"};
    static constexpr LengthOption plain{"点", "point", "0.5mm", "0mm", "5mm", "其他点的半径", "radius of the other points"};
    static constexpr Declaration declaration{"趋势", "trend", "随时期变化的线，末端直接标数", "A line over periods, its end labelled directly",
        channels(category, value), options(stroke, stressed, plain), takes("growth", "highlight", "annotate"), R"(制图: 1
标题: 国内生产总值走势
类型: 趋势
数据: {2018年: 919281.1亿元, 2019年: 986515.2亿元, 2020年: 1015986.2亿元}
)"};
    // clang-format on
    static constexpr Length paper_ring = 0.4_mm; // round a stressed point
    static constexpr Length to_value = 2.5_mm;   // from a point up to its value
    static constexpr Length to_band = 1.2_mm;    // from a span's edge to the value of its first point

    /// Which points speak: those that 强调 names, else the two ends; the end always does.
    struct Voices {
        const Input& p;
        TableColumn values = p[value];
        Row start = p.rows().back(), end = p.rows().front();
        bool chosen = p.any_highlighted();

        explicit Voices(const Input& input) : p(input) {
            for (Row row : p.rows())
                if (!values.missing(row)) start = std::min(start, row), end = row;
        }
        bool stressed(Row row) const {
            return !values.missing(row) && (chosen ? p.highlighted(row) : row == end || row == start);
        }
        bool labelled(Row row) const { return stressed(row) || row == end; }
        Type type(Row row) const { return row == end ? Type::value_now : Type::value_before; }
    };

    static void plan(Plan& p) {
        p.x.band(category, {}, Axis::labels | Axis::points);
        p.y.linear(value, Axis::from_zero | Axis::zero_line | Axis::grid);
        p.room(Side::top, Type::value_now, {}, to_value);
        const Voices voices(p);
        for (Row row : p.rows())
            if (voices.labelled(row)) p.fit(p[value].cell(row), voices.type(row), p.frame().width / 2);
        p.spans().empty() ? p.growth_in_lane() : p.growth_in_span(p.spans().front());
    }

    static Point at(const Panel& p, Row row) { return {p.x(row), p.y(p[value].number(row))}; }
    /// The area under one unbroken run, between two places along x.
    static void area(const Panel& p, Scene& s, const std::vector<Point>& run, Length from, Length to, Ink ink) {
        from = std::max(from, run.front().x);
        to = std::min(to, run.back().x);
        if (from >= to) return;
        std::vector<Point> outline{{from, p.y(0.0)}};
        for (std::size_t i = 0; i < run.size(); ++i) {
            for (Length edge : {from, to})
                if (i > 0 && run[i - 1].x < edge && edge < run[i].x) {
                    const double part = (edge - run[i - 1].x) / (run[i].x - run[i - 1].x);
                    outline.push_back({edge, run[i - 1].y + (run[i].y - run[i - 1].y) * part});
                }
            if (run[i].x >= from && run[i].x <= to) outline.push_back(run[i]);
        }
        outline.push_back({to, p.y(0.0)});
        s.area(outline, ink, behind);
    }

    static void draw(const Panel& p, Scene& s) {
        const Voices voices(p);
        for (const std::vector<Row>& run : p[value].runs()) {
            std::vector<Point> line;
            for (Row row : run) line.push_back(at(p, row));
            area(p, s, line, p.frame().left(), line.back().x, Ink::bridge);
            for (const Span& span : p.spans()) area(p, s, line, span.low, span.high, Ink::before);
            if (line.size() > 1) s.polyline(line, Ink::now, p[stroke], obstacle);
        }
        const bool apart = p.x.step() >= p[plain] * 2; // else the plain points would hide the line
        for (Row row : p.rows()) {
            const bool loud = voices.stressed(row);
            if (voices.values.missing(row) || (!loud && !apart)) continue;
            if (loud) s.circle(at(p, row), p[stressed] + paper_ring, {.fill = Ink::paper});
            s.circle(at(p, row), loud ? p[stressed] : p[plain], {.fill = Ink::now}, obstacle);
            if (voices.labelled(row)) label(p, s, row, voices);
        }
    }

    /// A value that would pass the axis end is flush with it; that of a span's first point stands inside the span.
    static void label(const Panel& p, Scene& s, Row row, const Voices& voices) {
        Label wish{p[value].cell(row), around(at(p, row), {}), voices.type(row)};
        wish.anchor.x = std::clamp(wish.anchor.x, p.frame().left(), p.frame().right());
        wish.seats = {Seat::above, Seat::above_end, Seat::above_start, Seat::below, Seat::left, Seat::right};
        wish.priority = row == voices.end ? 0 : 1;
        wish.gap = to_value;
        wish.unit = row == voices.end && p.single();
        const Length unit = wish.unit ? p.measure(wish.type, p[value].unit()) : 0_mm;
        const bool passes =
            wish.anchor.x + (p.measure(wish.type, p[value].text(row)) + unit) / 2 > p.frame().right();
        if (row == p.rows().front()) wish.seats = {Seat::above_start, Seat::above, Seat::below, Seat::right};
        if (passes) wish.seats = {Seat::above_end, Seat::below, Seat::left};
        if (passes) wish.anchor.width = p.frame().right() - wish.anchor.x;
        for (const Span& span : p.spans())
            if (span.first == row && !passes) {
                wish.anchor.x = span.low + to_band;
                wish.seats = {Seat::above_start, Seat::below};
            }
        s.label(wish);
    }
};
} // namespace

ZHITU_PLUGIN("trend", "1.0.0", Trend)
