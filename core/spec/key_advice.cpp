#include "core/spec/key_advice.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

struct Advice {
    std::array<std::string_view, 6> typed;
    const char *zh, *en;
};

// clang-format off
constexpr Advice table[]{
    {{"图例", "图例位置", "legend"},
     "删去这一行，图例由图自己画", "delete the line: a chart draws its legend itself"},
    {{"颜色", "配色", "色彩", "color", "colour", "colors"},
     "删去这一行，颜色由 样式 定；要突出哪一个，写 强调: 它的名称",
     "delete the line: the theme has the inks; to stress one thing, write highlight: its name"},
    {{"宽度", "高度", "宽", "高", "width", "height"},
     "宽和高一起写，如 尺寸: 2栏 x 60mm", "write both in one, as in size: 85mm x 60mm"},
    {{"最大值", "最小值", "最大", "最小", "max", "min"},
     "写在数所在的轴里，如 纵轴: {范围: 0—100}", "write it in the axis of the numbers, as in y: {range: 0—100}"},
    {{"标签", "数据标签", "数值标签", "label", "labels"},
     "删去这一行，数由图自己印；要在一点旁边写字，用 标注",
     "delete the line: a chart prints its values itself; to write beside a point use annotate"},
};
// clang-format on

} // namespace

std::optional<Argument> advice_on_key(std::string_view typed) {
    const auto found = std::ranges::find_if(
        table, [&](const Advice& row) { return std::ranges::find(row.typed, typed) != row.typed.end(); });
    if (typed.empty() || found == std::end(table)) return std::nullopt;
    return Argument(found->zh, found->en);
}

} // namespace zhitu
