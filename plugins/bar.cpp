// 柱图 and 条图: one bar a row from a common zero, every bar labelled. The last period is the present, unless 强调 says
// otherwise; rows that are no periods are all of one kind.
#include <zhitu/plugin.hpp>

#include <algorithm>

using namespace zhitu;

namespace {

constexpr Channel category{"横轴", "x", Channel::any, "时期或类别", "periods or categories"};
constexpr Channel value{"纵轴", "y", Channel::number, "数值，可以有负数", "numbers, negative ones too"};

bool is_now(const Input& p, Row row) {
    if (p.any_highlighted()) return p.highlighted(row);
    return !p[category].is_period(row) || row == p.rows().back();
}

Type type_of(const Input& p, Row row) { return is_now(p, row) ? Type::value_now : Type::value_before; }

bool has_negative(const Input& p) {
    return std::any_of(p.rows().begin(), p.rows().end(), [&](Row row) { return p[value].number(row) < 0; });
}

/// The core keeps labels within the step of their row; half the frame is enough beside that.
void fit_values(Plan& p) {
    p.fit(p[value], Type::value_now, p.frame().width / 2);
    if (!is_now(p, p.rows().front())) p.fit(p[value], Type::value_before, p.frame().width / 2);
}

struct Column : Chart {
    static constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱", "the widest column"};
    static constexpr NumberOption gap{"柱距", "gap", "0.6", "0", "5", "柱多时，空隙是柱宽的几倍",
                                      "the gap as a multiple of the column, when there are many"};
    static constexpr LengthOption inset{"内缩", "inset", "1.2mm", "0mm", "60mm", "边上的柱离图边多远",
                                        "from the frame's edge to the outer columns"};
    static constexpr BoolOption bridge{"连桥", "bridge", false, "只有两柱时，中间铺一片浅色",
                                       "a tint between exactly two columns"};
    static constexpr Declaration declaration{
        "柱图", "column", "竖柱，从零线起，逐柱标数", "Columns from zero, each with its value",
        channels(category, value), options(thickness, gap, inset, bridge), takes("growth", "highlight", "annotate"),
        R"(制图: 1
标题: 郴州地区生产总值
类型: 柱图
数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}
增长: 自动
署名: 陈阳
)"};
    static constexpr double widest_gap = 1.7; // of the column: two columns of a wide chart stay a pair

    static void plan(Plan& p) {
        p.x.band(category, {p[thickness], p[gap], p[inset], widest_gap}, Axis::labels);
        p.y.linear(value, Axis::from_zero | Axis::zero_line);
        if (has_negative(p)) p.room(Side::bottom, Type::value_before, p[value], p.label_gap());
        fit_values(p);
        if (p.rows().size() == 2)
            p.growth_between(p.rows().front(), p.rows().back());
        else if (p.rows().size() > 2)
            p.growth_in_lane();
    }

    static void draw(const Panel& p, Scene& s) {
        const Length zero = p.y(0.0), half = p.x.thickness() / 2;
        if (p[bridge] && p.rows().size() == 2) {
            const Row from = p.rows().front(), to = p.rows().back();
            const Length left = p.x(from) + half, right = p.x(to) - half;
            if (!p[value].missing(from) && !p[value].missing(to))
                s.area({{left, zero}, {left, p.y(p[value].number(from))}, {right, p.y(p[value].number(to))}, {right, zero}},
                       Ink::bridge, behind);
        }
        for (Row row : p.rows()) {
            const Length x = p.x(row);
            const bool missing = p[value].missing(row);
            const Length end = missing ? zero : p.y(p[value].number(row));
            const Rect bar = Rect::between({x - half, zero}, {x + half, end});
            if (!missing) s.rect(bar, is_now(p, row) ? Ink::now : Ink::before, obstacle);
            s.label({.cell = p[value].cell(row), .anchor = bar, .type = type_of(p, row),
                     .seats = {end > zero ? Seat::below : Seat::above}});
        }
    }
};

struct Bar : Chart {
    static constexpr LengthOption thickness{"条宽", "thickness", "4.2mm", "1mm", "30mm", "最宽的条", "the thickest bar"};
    static constexpr Declaration declaration{
        "条图", "bar", "横条，类别名长或类别多时用", "Horizontal bars, for long or many categories",
        channels(category, value), options(thickness), takes("growth", "highlight"),
        R"(制图: 1
标题: 各市州常住人口
类型: 条图
数据: {长沙市: 1004.79万人, 郴州市: 466.71万人, 永州市: 528.98万人}
)"};
    static constexpr Length to_name = 1.2_mm, to_value = 1.0_mm;

    static void plan(Plan& p) {
        p.x.linear(value, Axis::from_zero | Axis::zero_line);
        p.y.band(category, {p[thickness], 0.6, {}, 1.7}, Axis::labels);
        const Length values = std::max(p.measure(Type::value_now, longest(p)), p.measure(Type::value_before, longest(p)));
        p.room(Side::left, Type::category, p[category], to_name + (has_negative(p) ? values + to_value : 0_mm));
        p.room(Side::right, Type::value_now, p[value], to_value);
        fit_values(p);
        if (p.rows().size() > 1) p.growth_in_lane();
    }

    static std::string_view longest(const Input& p) {
        std::string_view text;
        for (Row row : p.rows())
            if (p[value].text(row).size() > text.size()) text = p[value].text(row);
        return text;
    }

    static void draw(const Panel& p, Scene& s) {
        const Length zero = p.x(0.0), half = p.y.thickness() / 2;
        for (Row row : p.rows()) {
            const bool missing = p[value].missing(row);
            const Length end = missing ? zero : p.x(p[value].number(row));
            const Rect bar = Rect::between({zero, p.y(row) - half}, {end, p.y(row) + half});
            if (!missing) s.rect(bar, is_now(p, row) ? Ink::now : Ink::before, obstacle);
            s.label({.cell = p[value].cell(row), .anchor = bar, .type = type_of(p, row),
                     .seats = {end < zero ? Seat::left : Seat::right}, .gap = to_value});
        }
    }
};

} // namespace

ZHITU_PLUGIN("bar", "1.0.0", Column, Bar)
