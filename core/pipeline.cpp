#include "core/pipeline.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/chart/chart.hpp"
#include "core/data/dump.hpp"
#include "core/data/load.hpp"
#include "core/diag/file_messages.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/guide/guide.hpp"
#include "core/label/place.hpp"
#include "core/layout/layout.hpp"
#include "core/scene/dump.hpp"
#include "core/spec/dump.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {
namespace {

/// 1 read. Null when there is nothing to read.
const Source* read(const std::string& path, Sources& sources, Diagnostics& diagnostics) {
    ReadResult file = read_file(path, limits::spec_bytes);
    if (file.fault == ReadFault::none) return &sources.add(path, std::move(file.text));
    const Span span{&sources.add(path, ""), 0, 0}; // names the file, has no line to show
    switch (file.fault) {
    case ReadFault::missing: diagnostics.add(messages::spec_missing, span, {path}); break;
    case ReadFault::too_large: diagnostics.add(messages::spec_file_too_large, span, {path}); break;
    case ReadFault::not_regular: diagnostics.add(messages::spec_not_regular, span, {path}); break;
    default: diagnostics.add(messages::spec_unreadable, span, {path, file.detail}); break;
    }
    return nullptr;
}

/// What a chart's data says. Nothing when it has faults: planning it would only repeat them.
std::optional<ChartTable> load(const ChartSpec& chart, const std::filesystem::path& root, Sources& sources,
                               Diagnostics& diagnostics) {
    if (!chart.kind || !chart.data.is_given()) return {};
    const std::size_t errors = diagnostics.errors();
    ChartTable table = load_table(chart, chart.folder, root, sources, diagnostics);
    if (diagnostics.errors() > errors) return {};
    return table;
}

/// The charts whose data is sound, their plugins open; one that cannot be opened is a diagnostic at its panel.
std::vector<Chart> open_charts(const Engine& engine, const Spec& spec,
                               const std::vector<std::optional<ChartTable>>& tables, const Theme& theme,
                               Diagnostics& diagnostics) {
    std::vector<Chart> charts;
    for (std::size_t i = 0; i < spec.charts.size(); ++i) {
        const ChartSpec& chart = spec.charts[i];
        if (!tables[i]) continue;
        Pair why;
        if (const zhitu_chart* const calls = engine.registry.open(*chart.kind, why))
            charts.push_back({chart, *tables[i], theme, *calls, engine.typesetter, spec.board});
        else
            diagnostics.add(messages::plugin_unusable, chart.span, {Argument(why.zh, why.en)});
    }
    return charts;
}

/// 9 draw: guides and charts, back to front.
Scene draw(const Engine& engine, const Spec& spec, const Theme& theme, const Layout& layout,
           const std::vector<Chart>& charts, const std::vector<Plan>& plans) {
    Scene scene{layout.width, layout.height, spec.title.value, theme.inks, {}, {}};
    const GuideContext guide{spec, theme, layout, engine.typesetter, scene};
    draw_sheet(guide);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const Card& card = layout.cards[static_cast<std::size_t>(charts[i].panel())];
        scene.bounds.push_back(card.text_bounds);
        Drawing drawing = draw_chart(charts[i], plans[i], card.frame, layout.types);
        const auto append = [&](std::vector<SceneItem>& items) {
            std::move(items.begin(), items.end(), std::back_inserter(scene.items));
        };
        draw_card(guide, charts[i], card);
        draw_spans(guide, charts[i], plans[i], card);
        append(drawing.behind);
        draw_axes(guide, charts[i], card);
        append(drawing.front);
        draw_points(guide, charts[i], plans[i], card);
        draw_lane(guide, charts[i], card);
        draw_badge(guide, charts[i], plans[i], card);
    }
    return scene;
}

} // namespace

Rendering render(const Engine& engine, const Job& job, Sources& sources, Diagnostics& diagnostics,
                 Explanation* explanation) {
    Rendering rendering;
    const auto explain = [&](Stage stage, const auto& text) {
        if (explanation && explanation->stage == stage) explanation->text = text();
    };
    // 1 read, 2 parse
    const Source* const source = read(job.spec, sources, diagnostics);
    if (!source) return rendering;
    const Node document = parse_yaml(*source, diagnostics);
    if (diagnostics.has_errors()) return rendering; // text traps and syntax: what follows would only be noise

    // 3 decode
    const std::filesystem::path folder = std::filesystem::path(job.spec).parent_path();
    const Spec spec = decode_spec(document, *source, folder, engine.registry, diagnostics);
    rendering.outputs = spec.outputs;
    explain(Stage::spec, [&] { return dump(spec); });

    // 4 load
    std::vector<std::optional<ChartTable>> tables;
    for (const ChartSpec& chart : spec.charts)
        tables.push_back(load(chart, job.root.value_or(folder), sources, diagnostics));
    explain(Stage::tables, [&] {
        std::string text;
        for (const auto& table : tables) text += table ? dump(*table) : "";
        return text;
    });

    // 5 resolve
    std::vector<std::filesystem::path> theme_folders = engine.theme_folders;
    theme_folders.insert(theme_folders.begin(), folder / "themes");
    const std::size_t errors = diagnostics.errors();
    const Theme theme = resolve_theme(spec.theme, theme_folders, engine.registry, sources, diagnostics);
    const Rect sheet = sheet_size(spec, theme, diagnostics);
    if (diagnostics.errors() > errors) return rendering; // no chart can plan without a theme

    // 6 plan
    const std::vector<Chart> charts = open_charts(engine, spec, tables, theme, diagnostics);
    const std::vector<Rect> nominal = nominal_frames(spec, theme, sheet);
    std::vector<Plan> plans;
    for (const Chart& chart : charts)
        plans.push_back(plan_chart(chart, nominal[static_cast<std::size_t>(chart.spec.panel)], diagnostics));
    explain(Stage::plan, [&] {
        std::string text;
        for (std::size_t i = 0; i < charts.size(); ++i) text += dump(charts[i], plans[i]);
        return text;
    });
    if (diagnostics.has_errors()) return rendering; // gate 1: spec, data and theme have said all they have to say

    // 7 train, 8 arrange
    const Layout layout = arrange(spec, theme, sheet, charts, plans, engine.typesetter, diagnostics);
    explain(Stage::layout, [&] { return dump(layout); });
    if (layout.cards.empty()) return rendering; // there is no sheet to draw on
    const bool fits = !diagnostics.has_errors();

    // 9 draw, 10 typeset, 11 place
    const Scene scene = draw(engine, spec, theme, layout, charts, plans);
    explain(Stage::scene, [&] { return dump(scene); });
    const std::vector<SetItem> set = typeset(scene, spec, engine.typesetter, diagnostics);
    if (!fits) return rendering; // places on a sheet that is too small would only repeat it
    Picture picture = place(scene, set, spec, theme.text_gap, diagnostics);
    explain(Stage::labels, [&] { return dump(picture); });
    if (!diagnostics.has_errors()) rendering.picture = std::move(picture); // gate 2
    return rendering;
}

} // namespace zhitu
