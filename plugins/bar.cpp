// 柱图 and 条图: one bar a row from a common zero, every bar labelled; the last period, or what 强调 names, is red.
#include <zhitu/plugin.hpp>

#include <algorithm>

using namespace zhitu;

namespace {

constexpr Channel category{"横轴", "x", Channel::any, "时期或类别", "periods or categories"};
constexpr Channel value{"纵轴", "y", Channel::number, "数值，可以有负数", "numbers, negative ones too"};

/// Which rows are the present.
struct Present {
    const Input& p;
    bool chosen = p.any_highlighted();
    explicit Present(const Input& input) : p(input) {}
    bool operator()(Row row) const {
        return chosen ? p.highlighted(row) : !p[category].is_period(row) || row == p.rows().back();
    }
    Type type(Row row) const { return (*this)(row) ? Type::value_now : Type::value_before; }
    Ink ink(Row row) const { return (*this)(row) ? Ink::now : Ink::before; }
};

/// The core keeps labels within the step of their row; half the frame is enough beside that.
void fit_values(Plan& p) {
    const Present present(p);
    for (Row row : p.rows()) p.fit(p[value].cell(row), present.type(row), p.frame().width / 2);
}

struct Column : Chart {
    // clang-format off
    static constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱", "the widest column"};
    static constexpr NumberOption gap{"柱距", "gap", "0.6", "0", "5", "柱多时，空隙是柱宽的几倍", "gaps, as a multiple of the column"};
    static constexpr LengthOption inset{"内缩", "inset", "1.2mm", "0mm", "60mm", "边上的柱离图边多远", "from the edge to the outer columns"};
    static constexpr BoolOption bridge{"连桥", "bridge", false, "只有两柱时，中间铺一片浅色", "a tint between exactly two columns"};
    static constexpr Declaration declaration{"柱图", "column", "竖柱，从零线起，逐柱标数", "Columns from zero, each with its value",
        channels(category, value), options(thickness, gap, inset, bridge), takes("growth", "highlight", "annotate", "sort", "top"), R"(制图: 1
标题: 郴州地区生产总值
类型: 柱图
数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}
增长: 自动
)"};
    // clang-format on
    static constexpr double widest_gap = 1.7; // of the column: two columns of a wide chart stay a pair

    static void plan(Plan& p) {
        p.x.band(category, {p[thickness], p[gap], p[inset], widest_gap}, Axis::labels);
        p.y.linear(value, Axis::from_zero | Axis::zero_line);
        const auto negative = [&](Row row) { return p[value].number(row) < 0; };
        if (std::any_of(p.rows().begin(), p.rows().end(), negative))
            p.room(Side::bottom, Type::value_before, p[value], p.label_gap());
        fit_values(p);
        p.rows().size() == 2 ? p.growth_between(p.rows().front(), p.rows().back()) : p.growth_in_lane();
    }

    static void draw(const Panel& p, Scene& s) {
        const Length zero = p.y(0.0), half = p.x.thickness() / 2;
        const Row first = p.rows().front(), last = p.rows().back();
        if (p[bridge] && p.rows().size() == 2 && p[value].number(first) * p[value].number(last) > 0) { // same sign
            const Point from{p.x(first) + half, p.y(p[value].number(first))};
            const Point to{p.x(last) - half, p.y(p[value].number(last))};
            s.area({{from.x, zero}, from, to, {to.x, zero}}, Ink::bridge, behind);
        }
        const Present present(p);
        for (Row row : p.rows()) {
            const bool missing = p[value].missing(row);
            const Length end = missing ? zero : p.y(p[value].number(row));
            const Rect bar = Rect::between({p.x(row) - half, zero}, {p.x(row) + half, end});
            if (!missing) s.rect(bar, present.ink(row), obstacle);
            s.label({p[value].cell(row), bar, present.type(row), {end > zero ? Seat::below : Seat::above}});
        }
    }
};

struct Bar : Chart {
    // clang-format off
    static constexpr LengthOption thickness{"条宽", "thickness", "4.2mm", "1mm", "30mm", "最宽的条", "the thickest bar"};
    static constexpr Declaration declaration{"条图", "bar", "横条，类别名长或类别多时用", "Horizontal bars, for long or many categories",
        channels(category, value), options(thickness), takes("growth", "highlight", "sort", "top"), R"(制图: 1
标题: 各市州常住人口
类型: 条图
数据: {长沙市: 1004.79万人, 郴州市: 466.71万人, 永州市: 528.98万人}
)"};
    // clang-format on
    static constexpr Length to_name = 1.2_mm, to_value = 1.0_mm;

    static void plan(Plan& p) {
        p.x.linear(value, Axis::from_zero | Axis::zero_line);
        p.y.band(category, {p[thickness], 0.6, {}, 1.7}, Axis::labels);
        Length values{}; // of negative bars, left of them
        for (Row row : p.rows())
            if (p[value].number(row) < 0)
                values = std::max(values, to_value + p.measure(Type::value_now, p[value].text(row)));
        p.room(Side::left, Type::category, p[category], to_name + values);
        p.room(Side::right, Type::value_now, p[value], to_value);
        fit_values(p);
        p.growth_in_lane();
    }

    static void draw(const Panel& p, Scene& s) {
        const Length zero = p.x(0.0), half = p.y.thickness() / 2;
        const Present present(p);
        for (Row row : p.rows()) {
            const bool missing = p[value].missing(row);
            const Length end = missing ? zero : p.x(p[value].number(row));
            const Rect bar = Rect::between({zero, p.y(row) - half}, {end, p.y(row) + half});
            if (!missing) s.rect(bar, present.ink(row), obstacle);
            Label label{p[value].cell(row), bar, present.type(row), {end < zero ? Seat::left : Seat::right}};
            label.gap = to_value;
            s.label(label);
        }
    }
};

} // namespace

ZHITU_PLUGIN("bar", "1.0.0", Column, Bar)
