// 趋势: lines over periods, open where values are missing. One line has its area and says its ends and stressed
// points; several are named at their ends.
#include <zhitu/plugin.hpp>

#include <algorithm>
#include <vector>

using namespace zhitu;

namespace {
struct Trend : Chart {
    // clang-format off
    static constexpr Channel category = Channel{"横轴", "x", Channel::any, "时期，按先后排、按间隔放", "periods, in their order and as far apart as in time"}.in_time();
    static constexpr Channel value = Channel{"纵轴", "y", Channel::number, "数值，几列就是几条线", "numbers, a line for each column"}.many();
    static constexpr LengthOption stroke{"线宽", "stroke", "0.8mm", "0.2mm", "4mm", "折线的宽", "the line's width"};
    static constexpr LengthOption stressed{"强调点", "stressed_point", "1.2mm", "0mm", "5mm", "强调点的半径", "radius of a stressed point"};
    static constexpr LengthOption plain{"点", "point", "0.5mm", "0mm", "5mm", "其他点的半径", "radius of the other points"};
    static constexpr Declaration declaration{"趋势", "trend", "随时期变化的线，末端直接标数", "Lines over periods, labelled at their ends",
        channels(category, value), options(stroke, stressed, plain), takes("growth", "highlight", "annotate"), R"(制图: 1
标题: 国内生产总值走势
类型: 趋势
数据: {2018年: 919281.1亿元, 2019年: 986515.2亿元, 2020年: 1015986.2亿元}
)"};
    // clang-format on
    static constexpr Length paper_ring = 0.4_mm, hollow = 0.75_mm; // round a stressed point; radius of an estimated
    static constexpr Length to_value = 2.5_mm, to_name = 2.4_mm;   // up to a value; to a name, room for a leader
    static constexpr double widest_names = 0.5;                    // of the frame; wider ones go to a legend

    struct Line {
        const Input* p;
        TableColumn values;
        Ink ink;
        bool alone, loud, speaks_up; // loud: alone, named by 强调 or the latest period; else all may speak up
        Ends ends = ends_of(*p, values);
        bool chosen = p->any_highlighted();

        /// The points that 强调 names, else the two ends. A last one always speaks, beside other lines by its name.
        bool speaks(Row row) const {
            if (!speaks_up || values.missing(row) || (!alone && row == ends.last)) return false;
            return p->highlighted(row) || (loud && (row == ends.last || (!chosen && row == ends.first)));
        }
        Type type(Row row) const { return row == ends.last ? Type::value_now : Type::value_before; }
        bool empty() const { return values.missing(ends.last); }
        std::string name() const { return empty() ? std::string(values.name()) : values.named(ends.last); }
    };
    /// Beside a red line the others are one grey, as long as they are named at their ends.
    static std::vector<Line> lines(const Input& p, bool named) {
        const std::vector<TableColumn> columns = p.columns(value);
        const std::vector<bool> loud = loud_lines(columns);
        const bool one_red = std::ranges::count(loud, true) > 0;
        std::vector<Line> found;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Ink ink = loud[i] ? Ink::now : line_ink(!one_red ? i : named ? 1 : i + 1);
            found.push_back({&p, columns[i], ink, columns.size() == 1, loud[i], loud[i] || !one_red});
        }
        return found;
    }

    static void plan(Plan& p) {
        p.x.band(category, {.inset = p[stressed] + paper_ring}, Axis::labels | Axis::points);
        p.y.linear(value, Axis::from_zero | Axis::zero_optional | Axis::zero_line | Axis::grid);
        Length widest{};
        for (const Line& line : lines(p, true)) {
            widest = std::max(widest, p.measure(Type::series, line.name()));
            if (line.loud || p.any_highlighted()) room_round(p, line.values, to_value);
            for (Row row : p.rows())
                if (line.speaks(row)) p.fit(line.values.cell(row), line.type(row), p.frame().width / 2);
        }
        const bool several = p.columns(value).size() > 1,
                   legend = several && widest > p.frame().width * widest_names;
        tell_apart(p, lines(p, !legend), legend);
        WidestEnd at_end{p};
        for (const Line& line : lines(p, !legend)) {
            if (!several) break;
            p.series(line.values, line.ink, legend);
            if (ends_in_column(p, line.values)) at_end.add(line.values, line.ends.last, !legend);
        }
        if (!at_end.empty()) p.room(Side::right, Type::series, {at_end.text()}, to_name);
        p.spans().empty() ? p.growth_in_lane() : p.growth_in_span(p.spans().back());
    }

    static void draw(const Panel& p, Scene& s) {
        std::vector<Line> all = lines(p, !p.has_legend());
        std::stable_partition(all.begin(), all.end(), [](const Line& line) { return !line.loud; }); // loud on top
        for (const Line& line : all) {
            if (line.alone) draw_area(p, s, line.values, p.frame().left(), p.frame().right(), Ink::bridge);
            for (const Span& span : p.spans())
                if (line.alone) draw_area(p, s, line.values, span.low, span.high, Ink::before);
            draw_line(p, s, line.values, line.ink, p[stroke] * (line.loud || !all.back().loud ? 1 : 0.6));
            for (Row row : p.rows()) draw_point(p, s, line, row);
            if (line.alone || (p.has_legend() && line.empty())) continue; // the legend says all there is
            s.label(end_label(p, line.values, p[stroke], to_name, !p.has_legend()));
        }
    }

    /// Points that stand closer than their width would hide the line.
    static void draw_point(const Panel& p, Scene& s, const Line& line, Row row) {
        if (line.values.missing(row)) return;
        const bool last = row == line.ends.last, end = !line.alone && last, speaks = line.speaks(row);
        const bool big = speaks || (end && line.loud), apart = p.x.step() >= p[plain] * 2;
        if (!big && !end && !(apart && (line.loud || p.estimated(row)))) return;
        const Point at = point_of(p, line.values, row);
        const Length radius = big ? p[stressed] : p.estimated(row) ? hollow : end ? p[stroke] : p[plain];
        const Paint open{.fill = Ink::paper, .stroke = Ink::text, .width = p.axis_width()};
        if (big) s.circle(at, radius + paper_ring, {.fill = Ink::paper});
        s.circle(at, radius, p.estimated(row) ? open : Paint{.fill = line.ink}, obstacle);
        if (!speaks) return;
        Label value = point_label(p, line.values, row, line.type(row), to_value, last && p.single());
        value.priority = last ? 0 : 1;
        value.optional = !line.alone && !(line.loud && line.chosen) && !line.values.highlighted();
        value.group = line.loud ? 0 : 2; // of all lines or of none
        s.label(value);
    }
};
} // namespace

ZHITU_PLUGIN("trend", "1.1.0", Trend)
