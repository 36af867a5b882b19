#include "core/data/lying.hpp"

#include "core/diag/table_messages.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

struct LyingAxes {
    std::size_t across, up; // channels: of numbers, of names
};

std::optional<LyingAxes> lying_axes(const std::vector<ChannelDeclaration>& channels) {
    const auto on = [&](std::string_view axis) {
        const auto found = std::ranges::find_if(channels, [&](const auto& each) { return each.name.en == axis; });
        return static_cast<std::size_t>(found - channels.begin());
    };
    const LyingAxes axes{on("x"), on("y")};
    const bool both = axes.across < channels.size() && axes.up < channels.size();
    if (!both || !channels[axes.across].number || channels[axes.up].number) return std::nullopt;
    return axes;
}

} // namespace

void lay_down(const ChartSpec& chart, const GridLook& look, std::vector<std::vector<Phrase>>& named,
              Diagnostics& diagnostics) {
    const auto axes = lying_axes(chart.kind->channels);
    if (!axes || named[axes->across].empty()) return;
    const auto are_all = [&](const std::vector<Phrase>& names, bool (GridLook::*is)(std::size_t) const) {
        return std::ranges::all_of(names, [&](const Phrase& name) {
            const auto column = look.find(name.value);
            return column && (look.*is)(*column);
        });
    };
    if (!are_all(named[axes->across], &GridLook::names_rows) || !are_all(named[axes->up], &GridLook::is_numeric))
        return;
    std::swap(named[axes->across], named[axes->up]);
    const Phrase& names = named[axes->up].front();
    const Pair &kind = chart.kind->name, &up = chart.kind->channels[axes->up].name;
    diagnostics.add(messages::names_lie, names.span,
                    {Argument(kind.zh, kind.en), Argument(up.zh, up.en), names.value});
}

} // namespace zhitu
