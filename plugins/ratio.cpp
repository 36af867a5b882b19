// 构成: one full column a row, its parts from top to bottom in the order of the text (9.5:40.8:49.7). With two rows
// every part reads value - name - value across the gap, with one name and value stand beside it.
#include <zhitu/plugin.hpp>

#include <algorithm>

using namespace zhitu;

namespace {
struct Ratio : Chart {
    // clang-format off
    static constexpr Channel category{"横轴", "x", Channel::any, "时期或类别，1 到 8 个", "periods or categories, 1 to 8"};
    static constexpr Channel parts = Channel{"部分", "parts", Channel::number, "各部分的名称，2 到 6 个", "the parts' names, 2 to 6"}.many();
    static constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱；不写时，图宽过 150mm 随着放宽，最多一倍", "the widest column; unless typed, wider, up to twice, in charts wider than 150mm"};
    static constexpr NumberOption gap{"柱距", "gap", "0.6", "0", "5", "柱多时，空隙是柱宽的几倍", "gaps, as a multiple of the column"};
    static constexpr LengthOption inset{"内缩", "inset", "1.2mm", "0mm", "60mm", "边上的柱离图边多远", "from the edge to the outer columns"};
    static constexpr BoolOption bridge{"连桥", "bridge", false, "只有两柱时，末一部分之间铺一片浅色", "a tint between the last parts of two columns"};
    static constexpr LengthOption parting{"分隔", "parting", "0.3mm", "0mm", "2mm", "相邻部分之间露出的纸", "bare paper between neighbouring parts"};
    static constexpr LengthOption thin{"薄", "thin", "3.2mm", "0mm", "20mm", "矮于此的部分，数放到柱外", "a part lower than this has its value outside"};
    static constexpr Declaration declaration{"构成", "ratio", "整体里各部分的比重，一行一根满柱", "Shares of a whole, one full column a row",
        channels(category, parts), options(thickness, gap, inset, bridge, parting, thin), takes("parts", "proportion"), R"(制图: 1
标题: 三次产业比重
类型: 构成
部分: [第一产业, 第二产业, 第三产业]
数据: {2016年: 9.5:40.8:49.7, 2020年: 9.9:39.3:50.8}
)"};
    // clang-format on
    static constexpr double widest_gap = 1.7;  // of the column
    static constexpr Length to_aside = 1.0_mm; // room for a leader, beside the inset
    static constexpr Length to_edge = 0.25_mm; // from a value inside to the side of its column
    static Whole whole(const Input& p) { return {p, parts, p[thin], p[parting]}; }
    /// Names stand in the one gap of two rows, in the bands that links leave; only the top one may go above.
    static bool names_in_gap(const Input& p, Length gap_width) {
        const Whole all = whole(p);
        for (std::size_t i = 0; i < p.columns(parts).size(); ++i) {
            const auto [from, to] = all.level(i);
            if (p.frame().height * (to - from) < all.thin() && !(i == 0 && all.is_thin(0))) return false;
            if (p.measure(Type::category, p.columns(parts)[i].name()) > gap_width) return false;
        }
        return p.rows().size() == 2;
    }

    static void plan(Plan& p) {
        const auto columns = p.columns(parts);
        const Whole all = whole(p);
        const double rows = p.rows().size();
        if (rows < 1 || rows > 8)
            p.error(p[category].name_cell(), "构成要 1 到 8 行\n只留要比的几期，或改用 条图",
                    "ratio takes 1 to 8 rows\nkeep those that are compared, or use bars");
        if (columns.size() < 2 || columns.size() > 6)
            p.error(columns.front().name_cell(), "构成要 2 到 6 个部分\n把小的并成“其他”，或改用 条图",
                    "ratio takes 2 to 6 parts\nmake one of the small ones, or use bars");
        all.complain(p);
        const Length most = p[thickness] * (p.typed(thickness) ? 1 : widening(p.frame().width));
        const double between = rows > 2 ? p[gap] : pair_gap(p[gap], p.typed(gap) || p.typed(thickness));
        const Length width = p.frame().width - p[inset] * 2;
        const Whole::Columns band = all.columns(most, between, width, to_edge, to_aside);
        p.x.band(category, {band.widest, between, p[inset], widest_gap * (most / band.widest)}, Axis::labels);
        p.y.linear(parts, Axis::zero_line, {0, 1});
        if (band.behind > 0_mm) p.room(Side::right, Type::part, {}, band.behind);
        const Length in_gap = std::min(width - band.thickness * 2, band.thickness * widest_gap) - to_edge * 2;
        const bool alone = rows == 1, legend = !alone && !names_in_gap(p, in_gap);
        WidestEnd at_end{p};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            p.series(columns[i], series_ink(i), legend);
            if (alone)
                at_end.add(columns[i], p.rows().front());
            else
                for (Row row : p.rows()) {
                    const bool beside = rows > 2 && row != p.rows().back() && all.stands_aside(row, i);
                    p.fit(columns[i].cell(row), Type::part, beside ? band.beside : band.thickness - to_edge * 2);
                }
        }
        if (alone) p.room(Side::right, Type::series, {at_end.text()}, all.beside_alone(to_aside));
    }

    static void draw(const Panel& p, Scene& s) {
        const auto columns = p.columns(parts);
        const Whole all = whole(p);
        const Length half = p.x.thickness() / 2, top = p.frame().top(), height = p.frame().height;
        const auto y = [&](double share) { return top + height * share; };
        const bool two = p.rows().size() == 2, in_gap = two && !p.has_legend();
        const Row first = p.rows().front(), last = p.rows().back();
        const Length left = p.x(first) + half, right = p.x(last) - half;
        const auto count = static_cast<std::uint32_t>(columns.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            const Length from = y(all.begin(first, i)), to = y(all.begin(last, i));
            if (in_gap && i + 1 == count && p[bridge])
                s.area({{left, from}, {right, to}, {right, y(1)}, {left, y(1)}}, Ink::bridge, behind);
            if (in_gap) s.line({left, from}, {right, to}, Ink::rule, p.rule_width());
            // The name of a part goes where its values go; the lowest part is placed first.
            const bool lane = i == 0 && all.is_thin(0);
            const Seat seat = lane ? Seat::above : Seat::inside;
            for (Row row : p.rows()) {
                const Length x = p.x(row), begins = y(all.begin(row, i)), ends = y(all.begin(row, i + 1));
                const auto [above, below] = all.bare(row, i);
                s.rect(Rect::between({x - half, begins + above}, {x + half, ends - below}), series_ink(i),
                       obstacle);
                const Seat beside = two && row == last ? Seat::beside_left : Seat::beside_right;
                const Rect segment = Rect::between({x - half, begins}, {x + half, ends});
                if (p.rows().size() == 1) {
                    s.label(end_label(columns[i].cell(row), segment, all.beside_alone(to_aside)));
                    break;
                }
                Label label{columns[i].cell(row), segment, Type::part, {seat}, series_ink(i), i + 1, count - i};
                if (all.stands_aside(row, i)) label.seats = {beside, Seat::inside}; // better inside than nowhere
                s.label(label);
            }
            if (!in_gap) continue;
            const Whole::Level band = all.name_band(i);
            const Rect name = Rect::between({left, lane ? top : y(band.from)}, {right, y(band.to)});
            s.label({columns[i].name_cell(), name, Type::category, {seat}, Ink::none, i + 1});
        }
    }
};

} // namespace

ZHITU_PLUGIN("ratio", "1.0.0", Ratio)
