// The chart kinds that fuzzing knows: one of each sort of channel, with every common key and type of option.
#pragma once

#include "core/plugin/descriptor.hpp"

#include <vector>

namespace zhitu::fuzz {

inline std::vector<ChartKind> kinds() {
    const ChannelDeclaration x{{"横轴", "x"}, {}}, y{{"纵轴", "y"}, {}, true},
        group{{"组", "group"}, {}, false, false, false};
    const ChannelDeclaration lines{{"纵轴", "y"}, {}, true, true, true, true},
        parts{{"部分", "parts"}, {}, true, true};
    std::vector<ChartKind> kinds(3);
    kinds[0].name = {"柱图", "column"};
    kinds[0].channels = {x, y};
    kinds[1].name = {"趋势", "trend"};
    kinds[1].channels = {x, group, lines};
    kinds[2].name = {"构成", "ratio"};
    kinds[2].channels = {x, parts};
    for (ChartKind& kind : kinds) kind.takes = {"growth", "highlight", "annotate", "sort", "top", "break"};
    using Type = OptionDeclaration::Type;
    kinds[0].options = {
        {{"柱宽", "thickness"}, {}, Type::length, "9mm", "1mm", "60mm", {}},
        {{"间隙", "gap"}, {}, Type::number, "0.6", "0", "2", {}},
        {{"连桥", "bridge"}, {}, Type::boolean, "否", "", "", {}},
        {{"数值", "values"}, {}, Type::choice, "above", "", "", {{"上方", "above"}, {"里面", "inside"}}}};
    return kinds;
}

} // namespace zhitu::fuzz
