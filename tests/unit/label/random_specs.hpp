// Specs that nobody would think of: the same ones for the same seed, on every machine.
#pragma once

#include "tests/unit/label/random_charts.hpp"

namespace zhitu::testing {

struct RandomSpec {
    std::string text;
    std::vector<RandomChart> panels; // as they are numbered; a text panel has no kind
};

class SpecMaker {
public:
    explicit SpecMaker(std::uint32_t seed) : dice_(seed) {}

    RandomSpec make() {
        RandomSpec spec;
        const bool board = dice_.chance(65);
        std::string body;
        const int count = !board ? 1 : dice_.chance(70) ? dice_.between(1, 4) : dice_.between(5, 12);
        for (int i = 0; i < count; ++i) panel(body, spec.panels, board);
        const int panels = static_cast<int>(spec.panels.size());
        spec.text =
            "制图: 1\n标题: " + dice_.words(2, board ? 12 : 16) + "\n样式: " + theme() + "\n" + size(board, panels);
        sheet_keys(spec.text, board);
        spec.text += (board ? layout(panels) + "面板:\n" : "") + body;
        return spec;
    }

private:
    std::string theme() {
        static const char* const themes[] = {"日报红", "日报红", "周报蓝", "周报蓝", "基础"};
        const std::string name = dice_.one_of(themes);
        return dice_.chance(8) ? "{继承: " + name + ", 均排: 是}" : name;
    }
    static int columns_for(int panels) { return panels == 1 ? 1 : panels <= 4 ? 2 : panels <= 9 ? 3 : 4; }

    /// Room enough more often than not.
    std::string size(bool board, int panels) {
        const int columns = columns_for(panels), rows = (panels + columns - 1) / columns;
        const bool cards = board || panels > 1;
        const int width = cards ? columns * dice_.between(34, 62) + 6 : dice_.between(60, 180);
        const int height = cards ? rows * dice_.between(38, 64) + 26 : dice_.between(45, 100);
        return "尺寸: " + std::to_string(width) + "mm x " + std::to_string(height) + "mm\n";
    }
    void sheet_keys(std::string& text, bool board) {
        if (dice_.chance(20)) text += "副标题: " + dice_.words(4, 14) + "\n";
        if (dice_.chance(50)) text += "来源: " + dice_.words(4, 60) + "\n";
        if (dice_.chance(20)) text += "注: " + dice_.words(4, 80) + "\n";
        if (dice_.chance(70)) text += "署名: " + dice_.han(dice_.between(2, 6)) + "\n";
        const std::string note = text.find("\n注: ") == std::string::npos ? "" : ", 注";
        if (board && dice_.chance(8)) text += dice_.chance(50) ? "竖排: 是\n" : "竖排: [标题" + note + "]\n";
        if (board && dice_.chance(5)) text += "同尺: 是\n";
    }
    /// Columns and rows; now and then a map whose first panel is twice as wide.
    std::string layout(int panels) {
        const int columns = columns_for(panels), rows = (panels + columns - 1) / columns;
        if (dice_.chance(70)) return "版式: " + std::to_string(columns) + "x" + std::to_string(rows) + "\n";
        if (panels < 2 || panels % columns == 0) return "";
        std::string map = "A";
        for (int i = 0; i < panels; ++i) map += static_cast<char>('A' + i);
        map.resize(static_cast<std::size_t>(columns * rows), '.');
        std::string text = "版式: |\n";
        for (int row = 0; row < rows; ++row)
            text += "  " + map.substr(static_cast<std::size_t>(row * columns), static_cast<std::size_t>(columns)) +
                    "\n";
        return text;
    }
    void panel(std::string& text, std::vector<RandomChart>& panels, bool board) {
        ChartMaker::Lines lines;
        if (board) lines.push_back("标题: " + dice_.words(2, 11));
        if (board && dice_.chance(6)) {
            lines.push_back("文字: " + dice_.words(20, 90));
            panels.push_back({});
        } else {
            ChartMaker(dice_).make(lines, panels);
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            text += (!board ? "" : i == 0 ? "  - " : "    ") + lines[i] + "\n";
    }

    Dice dice_;
};

} // namespace zhitu::testing
