// Specs that nobody would think of: the same ones for the same seed, on every machine.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace zhitu::testing {

/// What a panel must say when it is drawn.
struct RandomChart {
    std::string kind;                // 柱图 条图 构成 趋势
    std::vector<std::string> values; // digits as typed, "—" for a missing one
    std::string unit;
    bool several = false; // series: which values are printed depends on their room
};

struct RandomSpec {
    std::string text;
    std::vector<RandomChart> charts;
};

class SpecMaker {
public:
    explicit SpecMaker(std::uint32_t seed) : random_(seed) {}

    RandomSpec make() {
        RandomSpec spec;
        const bool board = chance(65);
        const int panels = !board ? 1 : chance(75) ? between(1, 4) : between(5, 9);
        spec.text = "制图: 1\n标题: " + han(between(2, board ? 12 : 16)) +
                    "\n样式: " + (chance(50) ? "日报红" : "周报蓝") + "\n" + size(board, panels);
        if (chance(15)) spec.text += "副标题: " + han(between(4, 14)) + "\n";
        if (chance(50)) spec.text += "来源: " + han(between(4, 60)) + "\n";
        if (chance(15)) spec.text += "注: " + han(between(4, 80)) + "\n";
        if (chance(70)) spec.text += "署名: " + han(between(2, 6)) + "\n";
        if (board) spec.text += "面板:\n";
        for (int i = 0; i < panels; ++i) chart(spec, board);
        return spec;
    }

private:
    int between(int low, int high) {
        return low + static_cast<int>(random_() % static_cast<std::uint32_t>(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }

    /// Han characters that every font has.
    std::string han(int count) {
        static const std::string characters = "城乡居民人均可支配收入地区生产总值进出口额五年成就比重一二三次业";
        std::string text;
        for (int i = 0; i < count; ++i)
            text += characters.substr(
                3 * static_cast<std::size_t>(between(0, static_cast<int>(characters.size() / 3) - 1)), 3);
        return text;
    }
    std::string digits(int count) {
        std::string text(1, static_cast<char>('0' + between(1, 9)));
        while (static_cast<int>(text.size()) < count) text += static_cast<char>('0' + between(0, 9));
        return text;
    }

    /// Room enough more often than not.
    std::string size(bool board, int panels) {
        const int columns = panels == 1 ? 1 : panels <= 4 ? 2 : 3, rows = (panels + columns - 1) / columns;
        const int width = board ? columns * between(34, 62) + 6 : between(60, 180);
        const int height = board ? rows * between(38, 64) + 26 : between(45, 100);
        return "尺寸: " + std::to_string(width) + "mm x " + std::to_string(height) + "mm\n";
    }

    void chart(RandomSpec& spec, bool board) {
        static const char* const kinds[] = {"柱图", "条图", "构成", "趋势"};
        static const char* const units[] = {"亿元", "元", "万美元", "%", "万吨标准煤", "人"};
        RandomChart& chart = spec.charts.emplace_back();
        chart.kind = kinds[between(0, 3)];
        chart.unit = units[between(0, 5)];
        const std::string indent = board ? "    " : "";
        if (board) spec.text += "  - 标题: " + han(between(2, 11)) + "\n";
        spec.text += indent + "类型: " + chart.kind + "\n";
        chart.several = chart.kind != "构成" && chance(25);
        if (chart.several)
            series(spec.text, chart, indent);
        else
            chart.kind == "构成" ? ratio(spec.text, chart, indent) : numbers(spec.text, chart, indent);
    }

    /// 2016年, 2017年 ...; or names.
    std::vector<std::string> rows(int count, bool periods) {
        std::vector<std::string> names;
        const int first = between(2005, 2018);
        for (int i = 0; i < count; ++i)
            names.push_back(periods ? std::to_string(first + i) + "年" : han(between(2, 5)) + std::to_string(i));
        return names;
    }

    void numbers(std::string& text, RandomChart& chart, const std::string& indent) {
        const bool trend = chart.kind == "趋势", bars = chart.kind == "条图";
        const int count = trend ? between(3, 12) : chance(50) ? 2 : between(2, 6);
        const std::vector<std::string> names = rows(count, trend || chance(bars ? 20 : 80));
        const int length = between(1, 7), decimals = between(0, 2);
        const bool wild = chance(30);
        std::string first;
        const int negative = chance(25) ? 40 : 0, missing = chance(20) ? 20 : 0;
        text += indent + "数据:\n";
        for (int i = 0; i < count; ++i) {
            const bool near = i > 0 && !wild; // like the years of one series
            std::string value =
                near ? first.substr(0, 1) + digits(length).substr(1) : digits(std::max(1, length - between(0, 2)));
            if (i == 0) first = value;
            if (decimals > 0) value += "." + digits(decimals);
            if (chance(negative)) value = "-" + value;
            if (i > 0 && chance(missing)) value = "—";
            chart.values.push_back(value);
            text += indent + "  " + names[static_cast<std::size_t>(i)] + ": " + value +
                    (value == "—" ? "" : chart.unit) + "\n";
        }
        if (chance(50)) text += indent + "增长: 自动\n";
        if (trend && chance(40))
            text += indent + "标注: [{区间: " + names[static_cast<std::size_t>(between(0, 1))] + "—" +
                    names.back() + ", 文字: " + han(between(3, 7)) + "}]\n";
        if (trend && chance(20)) text += indent + "强调: [" + names[1] + "]\n";
    }

    /// Rows of several columns, named by periods or by words.
    void series(std::string& text, RandomChart& chart, const std::string& indent) {
        const bool trend = chart.kind == "趋势";
        const std::vector<std::string> columns = rows(between(2, 4), !trend && chance(50));
        if (!trend && chance(40)) text += indent + "堆叠: 是\n" + indent + "合计: 是\n";
        if (chance(30)) text += indent + "强调: " + columns.back() + "\n" + indent + "增长: 自动\n";
        text += indent + "横轴: 类\n" + indent + "数据:\n" + indent + "  - [类";
        for (const std::string& column : columns) text += ", " + column;
        const int length = between(1, 5), negative = chance(25) ? 40 : 0, missing = chance(20) ? 20 : 0;
        for (const std::string& row : rows(between(2, trend ? 9 : 5), trend)) {
            text += "]\n" + indent + "  - [" + row;
            for (std::size_t i = 0; i < columns.size(); ++i)
                text +=
                    ", " +
                    (i > 0 && chance(missing) ? "—" : (chance(negative) ? "-" : "") + digits(length) + chart.unit);
        }
        text += "]\n";
    }

    void ratio(std::string& text, RandomChart& chart, const std::string& indent) {
        const int parts = between(2, 5), count = chance(60) ? 2 : between(2, 6);
        chart.unit = "%";
        text += indent + "部分: [";
        for (int i = 0; i < parts; ++i)
            text += (i ? ", " : "") + han(between(2, chance(20) ? 6 : 4)) + std::to_string(i);
        text += "]\n" + indent + "数据:\n";
        for (const std::string& name : rows(count, chance(80))) {
            int left = 1000; // tenths of a per cent
            std::string row;
            for (int i = 0; i < parts; ++i) {
                const int part = i + 1 == parts ? left : between(5, left - 5 * (parts - i));
                left -= part;
                chart.values.push_back(std::to_string(part / 10) + "." + std::to_string(part % 10));
                row += (i ? ":" : "") + chart.values.back();
            }
            text += indent + "  " + name + ": " + row + "\n";
        }
    }

    std::mt19937 random_;
};

} // namespace zhitu::testing
