#include "core/data/stacked.hpp"

#include <algorithm>

namespace zhitu {

bool is_stacked(const ChartSpec& chart, const ChannelDeclaration& channel) {
    constexpr const char* yes = "是";
    const auto& declared = chart.kind->options;
    const auto found = std::find_if(declared.begin(), declared.end(), [&](const OptionDeclaration& each) {
        return each.name.en == channel.stacked_by;
    });
    if (found == declared.end()) return false;
    const auto index = static_cast<std::size_t>(found - declared.begin());
    for (const OptionText& given : chart.options)
        if (given.option == index) return given.text.value == yes;
    return found->fallback == yes;
}

} // namespace zhitu
