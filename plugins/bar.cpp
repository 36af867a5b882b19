// 柱图 and 条图: bars from zero, upright or lying, one a row, several side by side or stacked. The last period, or
// what 强调 names, is red.
#include <zhitu/plugin.hpp>

#include <algorithm>
#include <optional>
#include <vector>

using namespace zhitu;

namespace {

// clang-format off
constexpr BoolOption stacked{"堆叠", "stacked", false, "几个系列叠成一根，不并排", "several series in one bar, not side by side"};
constexpr NumberOption gap{"柱距", "gap", "0.6", "0", "5", "柱多时，空隙是柱宽的几倍", "gaps, as a multiple of the column"};
constexpr LengthOption parting{"分隔", "parting", "0.3mm", "0mm", "2mm", "并排的柱、叠起的部分之间露出的纸", "bare paper between bars side by side and between parts"};
constexpr BoolOption total{"合计", "total", false, "堆叠时在一头标合计", "the sum at the end of a stack"};
// clang-format on
constexpr double widest_gap = 1.7; // of the bar: two columns of a wide chart stay a pair

struct Column : Chart {
    // clang-format off
    static constexpr Channel category{"横轴", "x", Channel::any, "时期或类别", "periods or categories"};
    static constexpr Channel value = Channel{"纵轴", "y", Channel::number, "数值，可以有负数；几列就是几个系列", "numbers, negative ones too; several columns are several series"}.many().totals(stacked);
    static constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱；不写时，图宽过 150mm 随着放宽，最多一倍", "the widest column; unless typed, wider, up to twice, in charts wider than 150mm"};
    static constexpr LengthOption inset{"内缩", "inset", "1.2mm", "0mm", "60mm", "边上的柱离图边多远", "from the edge to the outer columns"};
    static constexpr BoolOption bridge{"连桥", "bridge", false, "只有两期时，中间铺一片浅色", "a tint between the columns of two periods"};
    static constexpr Declaration declaration{"柱图", "column", "竖柱，从零线起，逐柱标数", "Columns from zero, each with its value",
        channels(category, value), options(thickness, gap, inset, bridge, stacked, total, parting),
        takes("growth", "highlight", "annotate", "sort", "top", "break"), R"(制图: 1
标题: 郴州地区生产总值
类型: 柱图
数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}
增长: 自动
)"};
    // clang-format on
    static Bars<Upright> bars(const Input& p) {
        const bool pair = p.rows().size() == 2 && p.columns(value).size() == 1;
        const double between = pair ? pair_gap(p[gap], p.typed(gap) || p.typed(thickness)) : p[gap];
        const Band band{p[thickness], between, p[inset], widest_gap};
        return {p, category, value, {band, p.typed(thickness), p[parting], p.label_gap(), p[stacked], p[total]}};
    }

    /// Values under columns stand farther from the names below than from their own columns.
    static void room_below(Plan& p, const Series& series) {
        std::optional<Type> highest; // digits
        for (std::size_t i = 0; i < series.count(); ++i)
            for (Row row : p.rows())
                if (series[i].number(row) < 0 && highest != Type::value_now) highest = series.type(i, row);
        if (highest) p.room(Side::bottom, *highest, {}, p.label_gap() * 2);
    }

    static void plan(Plan& p) {
        const Bars<Upright> columns = bars(p);
        columns.plan(p);
        room_below(p, columns.series());
        const bool pair = p.rows().size() == 2 && !columns.series().several();
        pair ? p.growth_between(p.rows().front(), p.rows().back()) : p.growth_in_lane();
    }

    static void draw(const Panel& p, Scene& s) {
        const Bars<Upright> columns = bars(p);
        const Row first = p.rows().front(), last = p.rows().back();
        const bool pair = p.rows().size() == 2 && !columns.series().several();
        if (p[bridge] && pair && p[category].is_period() && !p.apart(last) && !p.y.is_broken() &&
            p[value].number(first) * p[value].number(last) > 0) { // same sign
            const Length half = p.x.thickness() / 2, zero = p.y(0);
            const Point from{p.x(first) + half, p.y(p[value].number(first))};
            const Point to{p.x(last) - half, p.y(p[value].number(last))};
            s.area({{from.x, zero}, from, to, {to.x, zero}}, Ink::bridge, behind);
        }
        columns.draw(p, s);
    }
};

struct Bar : Chart { // rows run down the page: what lies across it is the axis of numbers
    // clang-format off
    static constexpr Channel category{"纵轴", "y", Channel::any, "时期或类别，从上往下排", "periods or categories, down the page"};
    static constexpr Channel value = Channel{"横轴", "x", Channel::number, "数值，可以有负数；几列就是几个系列", "numbers, negative ones too; several columns are several series"}.many().totals(stacked);
    static constexpr LengthOption thickness{"条宽", "thickness", "4.2mm", "1mm", "30mm", "最宽的条；不写时，图高条少就随着放宽，最多 1.6 倍", "the thickest bar; unless typed, thicker, up to 1.6 times, where few stand in a high chart"};
    static constexpr Declaration declaration{"条图", "bar", "横条，类别名长或类别多时用", "Horizontal bars, for long or many categories",
        channels(category, value), options(thickness, gap, stacked, total, parting),
        takes("growth", "highlight", "annotate", "sort", "top", "break"), R"(制图: 1
标题: 各市州常住人口
类型: 条图
数据: {长沙市: 1004.79万人, 郴州市: 466.71万人, 永州市: 528.98万人}
)"};
    // clang-format on
    static constexpr Length to_name = 1.2_mm, to_value = 1.0_mm;

    static Bars<Lying> bars(const Input& p) {
        const Band band{p[thickness], p[gap], {}, widest_gap};
        return {p, category, value, {band, p.typed(thickness), p[parting], to_value, p[stacked], p[total]}};
    }

    static void plan(Plan& p) {
        const Bars<Lying> lying = bars(p);
        lying.plan(p);
        std::vector<TableColumn> outside; // whose values stand beyond the ends of their bars
        if (!lying.stacked()) outside = p.columns(value);
        if (lying.stacked() && p[total]) outside = {p.totals(value)};
        Length negative = lying.stacked() ? lying.beyond_negative(p) : Length(); // left of negative bars
        for (const TableColumn& column : outside) {
            for (Row row : p.rows())
                if (column.number(row) < 0)
                    negative = std::max(negative, to_value + p.measure(lying.widest(), column.text(row)));
            p.room(Side::right, lying.widest(), column, to_value);
        }
        p.room(Side::left, Type::category, p[category], to_name + negative);
        p.growth_in_lane();
    }

    static void draw(const Panel& p, Scene& s) { bars(p).draw(p, s); }
};

} // namespace

ZHITU_PLUGIN("bar", "1.1.0", Column, Bar)
