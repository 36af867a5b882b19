// Charts that nobody would think of: every kind, with the keys that it takes.
#pragma once

#include "tests/unit/label/random_dice.hpp"

#include <algorithm>

namespace zhitu::testing {

/// What a panel must say when it is drawn.
struct RandomChart {
    std::string kind;                // 柱图 条图 构成 趋势
    std::vector<std::string> values; // digits as typed, "—" for a missing one
    std::string unit;
    bool several = false;           // series: which values are printed depends on their room
    std::vector<std::string> notes; // words of annotations
};

class ChartMaker {
public:
    using Lines = std::vector<std::string>; // of a spec, without indent

    explicit ChartMaker(Dice& dice) : dice_(dice) {}

    /// Appends the lines of one chart and, for each panel that it becomes, what that must say.
    void make(Lines& lines, std::vector<RandomChart>& panels) {
        static const char* const kinds[] = {"柱图", "条图", "构成", "趋势"};
        static const char* const units[] = {"亿元", "元", "万美元", "%", "万吨标准煤", "人"};
        RandomChart chart;
        chart.kind = dice_.one_of(kinds);
        chart.unit = dice_.one_of(units);
        lines.push_back("类型: " + chart.kind);
        if (chart.kind == "构成") {
            ratio(lines, chart);
        } else if (const int way = dice_.between(1, 100); way <= 62) {
            numbers(lines, chart);
        } else if (way <= 90) {
            chart.several = true;
            dice_.chance(70) ? wide_series(lines, chart) : long_series(lines, chart);
        } else {
            return facets(lines, chart, panels);
        }
        panels.push_back(std::move(chart));
    }

private:
    static bool is_trend(const RandomChart& chart) { return chart.kind == "趋势"; }
    static std::string rows_axis(const RandomChart& chart) { return chart.kind == "条图" ? "纵轴" : "横轴"; }
    static std::string numbers_axis(const RandomChart& chart) { return chart.kind == "条图" ? "横轴" : "纵轴"; }
    std::string value(int length, int decimals) {
        return dice_.digits(length) + (decimals > 0 ? "." + dice_.digits(decimals) : "");
    }

    /// One column of numbers, most often like the years of one series.
    void numbers(Lines& lines, RandomChart& chart) {
        const int count = is_trend(chart)    ? dice_.between(3, dice_.chance(10) ? 40 : 12)
                          : dice_.chance(50) ? 2
                                             : dice_.between(2, dice_.chance(15) ? 14 : 6);
        const bool periods = is_trend(chart) || dice_.chance(chart.kind == "条图" ? 20 : 80);
        const Lines rows = periods ? dice_.periods(count) : dice_.names(count);
        const int length = dice_.between(1, 7), decimals = dice_.between(0, 2);
        const int negative = dice_.chance(25) ? 40 : 0, missing = dice_.chance(20) ? 20 : 0;
        const bool wild = dice_.chance(30);
        const std::string first = dice_.digits(1);
        for (int i = 0; i < count; ++i) {
            std::string number =
                value(wild && i > 0 ? std::max(1, length - dice_.between(0, 2)) : length, decimals);
            if (!wild) number[0] = first[0];
            if (dice_.chance(negative)) number = "-" + number;
            if (i > 0 && dice_.chance(missing)) number = "—";
            chart.values.push_back(number);
        }
        const bool breaks = !is_trend(chart) && negative == 0 && missing == 0 && dice_.chance(20);
        if (breaks) axis_break(lines, chart, length, decimals);
        keys_of_numbers(lines, chart, rows, periods);
        if (dice_.chance(35)) annotations(lines, chart, rows, breaks);
        lines.push_back("数据:");
        for (std::size_t i = 0; i < rows.size(); ++i)
            lines.push_back("  " + rows[i] + ": " + chart.values[i] + (chart.values[i] == "—" ? "" : chart.unit));
    }

    /// One value goes beyond all others.
    void axis_break(Lines& lines, RandomChart& chart, int length, int decimals) {
        std::string& tall =
            chart.values[static_cast<std::size_t>(dice_.between(0, static_cast<int>(chart.values.size()) - 1))];
        tall = std::to_string(dice_.between(3, 9)) + value(length, decimals);
        const std::string zeros(static_cast<std::size_t>(length - 1), '0');
        lines.push_back("断轴: 11" + zeros + "—25" + zeros);
    }

    void keys_of_numbers(Lines& lines, const RandomChart& chart, const Lines& rows, bool periods) {
        if (dice_.chance(50)) lines.push_back("增长: 自动");
        if (dice_.chance(20)) lines.push_back("强调: [" + dice_.one_of(rows) + "]");
        if (!is_trend(chart) && !periods && dice_.chance(25))
            lines.push_back(dice_.chance(50) ? "排序: 降" : "排序: 升");
        if (dice_.chance(12)) lines.push_back(numbers_axis(chart) + ": {刻度: 有, 网格: 是}");
        if (chart.kind != "条图" && dice_.chance(12)) lines.push_back("竖排: 是");
        if (dice_.chance(10)) lines.push_back(option_of(chart));
    }
    std::string option_of(const RandomChart& chart) {
        const std::string mm = std::to_string(dice_.between(3, 14)) + "mm";
        return is_trend(chart) ? "点: 0.9mm" : chart.kind == "条图" ? "条宽: " + mm : "柱宽: " + mm;
    }

    /// 点 线 区间 自…起估计, one to three of them.
    void annotations(Lines& lines, RandomChart& chart, const Lines& rows, bool breaks) {
        lines.push_back("标注:");
        for (int i = dice_.between(1, 3); i > 0; --i) {
            const std::string& row = dice_.one_of(rows);
            const int what = dice_.between(1, is_trend(chart) ? 4 : breaks ? 1 : 2);
            if (what == 1) lines.push_back("  - {点: " + row + ", 文字: " + note(chart, 12) + "}");
            if (what == 2) lines.push_back("  - {线: " + a_value(chart) + ", 文字: " + note(chart, 8) + "}");
            if (what == 3)
                lines.push_back("  - {区间: " + rows[static_cast<std::size_t>(dice_.between(0, 1))] + "—" +
                                rows.back() + ", 文字: " + note(chart, 7) + "}");
            if (what == 4) lines.push_back("  - {自…起估计: " + row + "}");
            if (what > 2) return; // once is enough
        }
    }
    const std::string& note(RandomChart& chart, int most) {
        return chart.notes.emplace_back(dice_.han(dice_.between(2, most)));
    }
    std::string a_value(const RandomChart& chart) {
        const std::string& value = dice_.one_of(chart.values);
        return (value == "—" ? "1" : value) + chart.unit;
    }

    /// Rows of several columns, named by periods or by words.
    void wide_series(Lines& lines, RandomChart& chart) {
        const bool periods = !is_trend(chart) && dice_.chance(50);
        const int count = dice_.between(2, dice_.chance(15) ? 6 : 4);
        const Lines columns = periods ? dice_.periods(count) : dice_.names(count);
        const int most = is_trend(chart) ? 9 : 5;
        const Lines rows =
            is_trend(chart) ? dice_.periods(dice_.between(2, most)) : dice_.names(dice_.between(2, most));
        if (!is_trend(chart) && dice_.chance(40)) lines.insert(lines.end(), {"堆叠: 是", "合计: 是"});
        if (dice_.chance(30)) lines.insert(lines.end(), {"强调: " + columns.back(), "增长: 自动"});
        if (dice_.chance(20))
            lines.insert(lines.end(), {"标注:", "  - {点: " + dice_.one_of(rows) + ", 系列: " +
                                                    dice_.one_of(columns) + ", 文字: " + note(chart, 8) + "}"});
        lines.insert(lines.end(), {rows_axis(chart) + ": 类", "数据:"});
        std::string header = "  - [类";
        for (const std::string& column : columns) header += ", " + column;
        lines.push_back(header + "]");
        const int length = dice_.between(1, 5), negative = dice_.chance(25) ? 40 : 0;
        const int missing = dice_.chance(20) ? 20 : 0;
        for (const std::string& row : rows) {
            std::string line = "  - [" + row;
            for (std::size_t i = 0; i < columns.size(); ++i)
                line += ", " + cell(i > 0 ? missing : 0, negative, length, chart.unit);
            lines.push_back(line + "]");
        }
    }
    std::string cell(int missing, int negative, int length, const std::string& unit) {
        if (dice_.chance(missing)) return "—";
        return (dice_.chance(negative) ? "-" : "") + dice_.digits(length) + unit;
    }

    /// The same as a long table.
    void long_series(Lines& lines, RandomChart& chart) {
        const Lines series = dice_.names(dice_.between(2, 3));
        const Lines rows = dice_.periods(dice_.between(2, is_trend(chart) ? 8 : 4));
        lines.insert(lines.end(), {rows_axis(chart) + ": 期", "系列: 类", "数据:", "  - [期, 类, 数]"});
        const int length = dice_.between(1, 5);
        for (const std::string& row : rows)
            for (const std::string& each : series)
                lines.push_back("  - [" + row + ", " + each + ", " + dice_.digits(length) + chart.unit + "]");
    }

    /// One small chart for each name.
    void facets(Lines& lines, const RandomChart& chart, std::vector<RandomChart>& panels) {
        const Lines names = dice_.names(dice_.between(2, 6));
        const Lines rows = dice_.periods(dice_.between(2, is_trend(chart) ? 8 : 4));
        if (dice_.chance(30)) lines.push_back("增长: 自动");
        lines.insert(lines.end(), {rows_axis(chart) + ": 期", "分面: 类", "数据:", "  - [期, 类, 数]"});
        const int length = dice_.between(1, 5);
        for (const std::string& name : names) {
            RandomChart& panel = panels.emplace_back(chart);
            for (const std::string& row : rows) {
                panel.values.push_back(dice_.digits(length));
                lines.push_back("  - [" + row + ", " + name + ", " + panel.values.back() + chart.unit + "]");
            }
        }
    }

    void ratio(Lines& lines, RandomChart& chart) {
        const int parts = dice_.between(2, 5), count = dice_.chance(60) ? 2 : dice_.between(2, 6);
        chart.unit = "%";
        std::string names;
        for (int i = 0; i < parts; ++i)
            names += (i ? ", " : "") + dice_.han(dice_.between(2, dice_.chance(20) ? 6 : 4)) + std::to_string(i);
        const Lines rows = dice_.chance(80) ? dice_.periods(count) : dice_.names(count);
        if (dice_.chance(15)) lines.push_back("竖排: 是");
        if (dice_.chance(25)) lines.push_back("比例: [" + rows.back() + "]");
        lines.insert(lines.end(), {"部分: [" + names + "]", "数据:"});
        for (const std::string& row : rows) {
            int left = 1000; // tenths of a per cent
            std::string shares;
            for (int i = 0; i < parts; ++i) {
                const int part = i + 1 == parts ? left : dice_.between(5, left - 5 * (parts - i));
                left -= part;
                chart.values.push_back(std::to_string(part / 10) + "." + std::to_string(part % 10));
                shares += (i ? ":" : "") + chart.values.back();
            }
            lines.push_back("  " + row + ": " + shares);
        }
    }

    Dice& dice_;
};

} // namespace zhitu::testing
