// What is asked of a decoded spec.
#include "core/spec/spec.hpp"

#include "core/base/typed_lines.hpp"

#include <algorithm>

namespace zhitu {

std::vector<std::filesystem::path> files_of(const Spec& spec) {
    std::vector<std::filesystem::path> files = spec.includes;
    const auto add = [&files](const std::filesystem::path& folder, const Phrase& name) {
        if (!name.value.empty()) files.push_back(folder / name.value);
    };
    for (const ChartSpec& chart : spec.charts) add(chart.folder, chart.data.file);
    for (const ImagePanel& image : spec.images) add(image.folder, image.file);
    return files;
}

bool ChartSpec::names_column(std::string_view name) const {
    const auto is_it = [&](const Phrase& each) { return each.value == name; };
    return std::ranges::any_of(x, is_it) || std::ranges::any_of(y, is_it) || is_it(series);
}

const AxisText* ChartSpec::axis_text(std::string_view english) const {
    if (english == "x") return &x_axis;
    return english == "y" ? &y_axis : nullptr;
}

const PanelSpec& panel_of(const Spec& spec, int panel) {
    const auto is_it = [panel](const PanelSpec& each) { return each.panel == panel; };
    if (const auto text = std::find_if(spec.texts.begin(), spec.texts.end(), is_it); text != spec.texts.end())
        return *text;
    if (const auto image = std::find_if(spec.images.begin(), spec.images.end(), is_it); image != spec.images.end())
        return *image;
    return *std::find_if(spec.charts.begin(), spec.charts.end(), is_it);
}

Argument panel_name(const PanelSpec& panel) {
    const std::string title = in_one_line(panel.title.value);
    if (panel.typed == 0) return title.empty() ? Argument("") : Argument("分面 " + title, "facet " + title);
    const std::string rest = std::to_string(panel.typed) + (title.empty() ? "" : " · " + title);
    return {"面板" + rest, "panel " + rest};
}

Argument panel_at(const Spec& spec, Span place) {
    for (int i = 0; spec.board && i < spec.panels; ++i) {
        const PanelSpec& panel = panel_of(spec, i);
        const bool inside = panel.span.begin <= place.begin && place.end <= panel.span.end;
        if (panel.span.source == place.source && inside) return panel_name(panel);
    }
    return "";
}

} // namespace zhitu
