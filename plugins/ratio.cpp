// 构成: one full column a row, its parts from top to bottom in the order of the text (9.5:40.8:49.7), parted by bare
// paper. With two rows every part reads value - name - value across the gap.
#include <zhitu/plugin.hpp>

#include <algorithm>

using namespace zhitu;

namespace {

struct Ratio : Chart {
    static constexpr Channel category{"横轴", "x", Channel::any, "时期或类别，2 到 8 个", "periods or categories, 2 to 8"};
    static constexpr Channel parts =
        Channel{"部分", "parts", Channel::number, "各部分的名称，2 到 6 个", "the parts' names, 2 to 6"}.many();
    static constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱", "the widest column"};
    static constexpr NumberOption gap{"柱距", "gap", "0.6", "0", "5", "柱多时，空隙是柱宽的几倍",
                                      "the gap as a multiple of the column, when there are many"};
    static constexpr LengthOption inset{"内缩", "inset", "1.2mm", "0mm", "60mm", "边上的柱离图边多远",
                                        "from the frame's edge to the outer columns"};
    static constexpr BoolOption bridge{"连桥", "bridge", false, "只有两柱时，末一部分之间铺一片浅色",
                                       "a tint between the last parts of exactly two columns"};
    static constexpr LengthOption parting{"分隔", "parting", "0.3mm", "0mm", "2mm", "相邻部分之间露出的纸",
                                          "bare paper between neighbouring parts"};
    static constexpr LengthOption thin{"薄", "thin", "3.2mm", "0mm", "20mm", "矮于此的部分，数放到柱外",
                                       "a part lower than this has its value outside"};
    static constexpr Declaration declaration{
        "构成", "ratio", "整体里各部分的比重，一行一根满柱", "Shares of a whole, one full column a row",
        channels(category, parts), options(thickness, gap, inset, bridge, parting, thin), takes("parts"),
        R"(制图: 1
标题: 三次产业比重
类型: 构成
部分: [第一产业, 第二产业, 第三产业]
数据: {2016年: 9.5:40.8:49.7, 2020年: 9.9:39.3:50.8}
)"};
    static constexpr double widest_gap = 1.7;
    static constexpr Length to_edge = 0.25_mm; // from a value inside to the side of its column

    static double total(const Input& p, Row row) {
        double sum = 0;
        for (const TableColumn& part : p.columns(parts)) sum += part.number(row);
        return sum;
    }
    /// A part's share of its column's height, from the top: where it begins and ends.
    struct Share {
        double from, to;
    };
    static Share share(const Input& p, Row row, std::size_t part) {
        double above = 0;
        const auto columns = p.columns(parts);
        for (std::size_t i = 0; i < part; ++i) above += columns[i].number(row);
        return {above / total(p, row), (above + columns[part].number(row)) / total(p, row)};
    }
    static bool is_thin(const Input& p, std::size_t part) {
        return std::any_of(p.rows().begin(), p.rows().end(), [&](Row row) {
            const Share s = share(p, row, part);
            return p.frame().height * (s.to - s.from) < p[thin];
        });
    }
    /// Names stand in the gap when there is one gap and only the top part may need the lane above.
    static bool names_in_gap(const Input& p) {
        bool inner_thin = false;
        for (std::size_t i = 1; i < p.columns(parts).size(); ++i) inner_thin = inner_thin || is_thin(p, i);
        return p.rows().size() == 2 && !inner_thin;
    }
    static Ink ink(const Input& p, std::size_t part) {
        return series_ink(p.columns(parts).size() == 2 ? part + 1 : part); // two parts: the calmer pair
    }

    static void plan(Plan& p) {
        const auto columns = p.columns(parts);
        const double rows = p.rows().size();
        if (rows < 2 || rows > 8)
            p.error(p[category].name_cell(), "构成要 2 到 8 行", "ratio takes 2 to 8 rows");
        if (columns.size() < 2 || columns.size() > 6)
            p.error(columns.front().name_cell(), "构成要 2 到 6 个部分", "ratio takes 2 to 6 parts");
        for (Row row : p.rows())
            for (const TableColumn& part : columns)
                if (part.number(row) < 0)
                    p.error(part.cell(row), "整体的一部分不能是负数", "a part of a whole cannot be negative");
        for (Row row : p.rows())
            if (!(total(p, row) > 0)) p.error(columns.front().cell(row), "各部分加起来是 0", "the parts add up to nothing");
        p.x.band(category, {p[thickness], p[gap], p[inset], widest_gap}, Axis::labels);
        p.y.linear(parts, Axis::zero_line, {0, 1});
        const Length column = std::min(p[thickness], (p.frame().width - p[inset] * 2) / (rows + p[gap] * (rows - 1)));
        const bool legend = !names_in_gap(p);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            p.series(columns[i], ink(p, i), legend);
            p.fit(columns[i], Type::part, column - to_edge * 2);
        }
    }

    static void draw(const Panel& p, Scene& s) {
        const auto columns = p.columns(parts);
        const Length half = p.x.thickness() / 2, top = p.frame().top(), height = p.frame().height;
        const auto y = [&](double share) { return top + height * share; };
        const bool two = p.rows().size() == 2, in_gap = names_in_gap(p);
        const Row first = p.rows().front(), last = p.rows().back();
        const Length left = p.x(first) + half, right = p.x(last) - half;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Share a = share(p, first, i), b = share(p, last, i);
            const bool bottom = i + 1 == columns.size();
            if (two && bottom && p[bridge])
                s.area({{left, y(a.from)}, {right, y(b.from)}, {right, y(1)}, {left, y(1)}}, Ink::bridge, behind);
            if (two) s.line({left, y(a.from)}, {right, y(b.from)}, Ink::rule, p.rule_width());
            // Both rows of a part move together, and its name with them.
            const auto group = static_cast<std::uint32_t>(i + 1);
            const bool lane = i == 0 && is_thin(p, 0), aside = i > 0 && is_thin(p, i);
            for (Row row : p.rows()) {
                const Share at = share(p, row, i);
                const Length x = p.x(row), skip = p[parting] / 2;
                const Rect segment = Rect::between({x - half, y(at.from)}, {x + half, y(at.to)});
                s.rect(Rect::between({x - half, y(at.from) + (i ? skip : 0_mm)}, {x + half, y(at.to) - (bottom ? 0_mm : skip)}),
                       ink(p, i), obstacle);
                const Seat beside = row == last ? Seat::beside_left : Seat::beside_right;
                s.label({.cell = columns[i].cell(row), .anchor = segment, .type = Type::part,
                         .seats = {lane ? Seat::above : aside ? beside : Seat::inside}, .over = ink(p, i), .group = group});
            }
            if (in_gap) {
                const Length from = (y(a.from) + y(b.from)) / 2, to = (y(a.to) + y(b.to)) / 2;
                s.label({.cell = columns[i].name_cell(), .anchor = Rect::between({left, lane ? top : from}, {right, to}),
                         .type = Type::category, .seats = {lane ? Seat::above : Seat::inside}, .group = group});
            }
        }
    }
};

} // namespace

ZHITU_PLUGIN("ratio", "1.0.0", Ratio)
