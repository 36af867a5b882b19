#include "core/pipeline.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/typed_lines.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/axis_break.hpp"
#include "core/chart/chart.hpp"
#include "core/data/describe.hpp"
#include "core/data/dump.hpp"
#include "core/data/load_charts.hpp"
#include "core/diag/chart_messages.hpp"
#include "core/diag/file_messages.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/guide/guide.hpp"
#include "core/image/image.hpp"
#include "core/label/place.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/second_sheet.hpp"
#include "core/layout/what_fits.hpp"
#include "core/scene/dump.hpp"
#include "core/spec/dump.hpp"
#include "core/theme/doubled_leads.hpp"
#include "core/theme/house_words.hpp"
#include "core/theme/theme.hpp"

#include <algorithm>
#include <map>

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
    default:
        diagnostics.add(messages::spec_unreadable, span, {path, Argument(file.detail.zh, file.detail.en)});
        break;
    }
    return nullptr;
}

/// 1 read to 3 decode. Nothing after text traps and faults of syntax: what follows would only be noise.
std::optional<Spec> read_spec(const Engine& engine, const Job& job, Sources& sources, Diagnostics& diagnostics) {
    const Source* const source = read(job.spec, sources, diagnostics);
    if (!source) return {};
    const Node document = parse_yaml(*source, diagnostics);
    if (diagnostics.has_errors()) return {};
    const std::filesystem::path folder = std::filesystem::path(job.spec).parent_path();
    return decode_spec(document, {*source, folder, job.root.value_or(folder), sources}, engine.registry,
                       diagnostics);
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

/// A chart between the guides behind and before it.
void draw_chart_panel(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    Drawing drawing = draw_chart(chart, plan, card.frame, guide.layout.types);
    const auto append = [&guide](std::vector<SceneItem>& items) {
        std::move(items.begin(), items.end(), std::back_inserter(guide.scene.items));
    };
    draw_card(guide, chart.spec, card);
    draw_spans(guide, chart, plan, card);
    draw_stressed_rows(guide, chart, plan, card);
    append(drawing.behind);
    draw_axes(guide, chart, card);
    const bool over_bars = !(plan.rows_axis().flags & ZHITU_AXIS_POINTS); // a curve and its points cover lines
    if (!over_bars) draw_lines(guide, chart, plan, card);
    std::vector<SceneItem> breaks = break_marks(guide, chart, card, drawing.front);
    append(drawing.front);
    append(breaks);
    if (over_bars) draw_lines(guide, chart, plan, card);
    append(drawing.texts);
    draw_points(guide, chart, plan, card);
    draw_lane(guide, chart, card);
    draw_badge(guide, chart, plan, card);
}

/// 9 draw: guides and panels, back to front.
Scene draw(const Engine& engine, const Spec& spec, const Theme& theme, const Layout& layout,
           const std::vector<Chart>& charts, const std::vector<Plan>& plans, const Images& images) {
    Scene scene{layout.width, layout.height, plain_text(in_one_line(spec.title.value)), theme.inks, {}, {}};
    const GuideContext guide{spec, theme, layout, engine.typesetter, scene};
    const auto card = [&](const PanelSpec& panel) -> const Card& {
        return layout.cards[static_cast<std::size_t>(panel.panel)];
    };
    for (const Card& each : layout.cards) scene.bounds.push_back(each.text_bounds);
    draw_sheet(guide);
    for (std::size_t i = 0; i < charts.size(); ++i)
        draw_chart_panel(guide, charts[i], plans[i], card(charts[i].spec));
    for (const TextPanel& text : spec.texts) draw_text_panel(guide, text, card(text));
    for (std::size_t i = 0; i < images.size(); ++i)
        draw_image_panel(guide, spec.images[i], images[i], card(spec.images[i]));
    std::stable_sort(scene.items.begin(), scene.items.end(), // the sheet's own, then the panels as they are read
                     [](const SceneItem& a, const SceneItem& b) { return a.panel < b.panel; });
    return scene;
}

/// Prints a stage when it is the one that is to be explained; a later call replaces what an earlier one printed.
template <class Print> void explain(Explanation* explanation, Stage stage, Print print) {
    if (explanation && explanation->stage == stage) explanation->text = print();
}

/// Each is looked for once, when it lacks a character. [all arguments outlive what is returned]
HouseWords words_of(const Theme& theme, const Spec& spec, const ThemeFolders& folders, Sources& sources) {
    const auto find = [&spec, &folders, &sources,
                       found = std::map<std::string, Span>()](const std::string& word) mutable {
        const auto [place, is_new] = found.try_emplace(word);
        if (is_new) place->second = place_of_house_word(word, spec.theme, folders, sources);
        return place->second;
    };
    return {house_words(theme), find};
}

/// What steps 1 to 5 made of a job, the spec apart: its grid and its size may be tried anew.
struct Material {
    const Engine& engine;
    const Theme& theme;
    const std::vector<std::optional<ChartTable>>& tables;
    const Images& images;
    const HouseWords& house;
};

/// 6 plan, with what panels decide together.
std::vector<Plan> plan(const Spec& spec, const Theme& theme, const Rect& sheet, const std::vector<Chart>& charts,
                       Diagnostics& diagnostics) {
    const std::vector<Rect> nominal = nominal_frames(spec, theme, sheet);
    std::vector<Plan> plans;
    for (const Chart& chart : charts)
        plans.push_back(plan_chart(chart, nominal[static_cast<std::size_t>(chart.spec.panel)], diagnostics));
    share_facet_scales(charts, plans, diagnostics);
    share_scales(charts, plans, diagnostics);
    check_breaks(charts, plans, diagnostics);
    return plans;
}

/// 7 train to 11 place. Only places show what a sheet lacks: values that are left out want an axis, a last value
/// that hangs over other points wants room behind its own. Then a second sheet is arranged, and it is the last.
std::optional<Picture> compose(const Material& of, const Spec& spec, const Rect& sheet,
                               const std::vector<Chart>& charts, std::vector<Plan>& plans, Diagnostics& diagnostics,
                               Explanation* explanation) {
    const Theme& theme = of.theme;
    Typesetter& typesetter = of.engine.typesetter;
    const Diagnostics before = diagnostics;
    for (bool first = true;; first = false) {
        diagnostics = before; // what the first sheet lacked is not said when there is a second
        // 7 train, 8 arrange
        const Layout layout = arrange(spec, theme, sheet, charts, plans, of.images, typesetter, diagnostics);
        explain(explanation, Stage::layout, [&] { return dump_grid(spec, theme, sheet) + dump(layout); });
        if (layout.cards.empty()) return {}; // there is no sheet to draw on
        const bool fits = !diagnostics.has_errors();

        // 9 draw, 10 typeset, 11 place
        const Scene scene = draw(of.engine, spec, theme, layout, charts, plans, of.images);
        explain(explanation, Stage::scene, [&] { return dump(scene); });
        const std::vector<SetItem> set = typeset(scene, spec, typesetter, diagnostics, of.house);
        if (!fits) return {}; // places on a sheet that is too small would only repeat it
        Placing placing = place(scene, set, spec, theme.text_gap, diagnostics);
        if (first && ask_for_more(scene, placing.left_out, placing.strained, layout, charts, plans)) continue;
        explain(explanation, Stage::labels, [&] { return dump(placing.picture); });
        say_left_out(scene, placing.left_out, charts, diagnostics);
        return std::move(placing.picture);
    }
}

/// What steps 6 to 11 made of a sheet.
struct Attempt {
    bool only_small = false; // a larger sheet may hold it
    std::optional<Picture> picture;
};

/// Whether nothing is wrong but what charts themselves refuse, which may be so many bars.
bool are_of_charts(const Diagnostics& diagnostics) {
    return std::ranges::all_of(diagnostics.all(), [](const Diagnostic& said) {
        return said.severity != Severity::error || said.code == messages::chart_error.code;
    });
}

/// 6 plan to 11 place in one grid of cards; no picture when something is wrong.
Attempt in_one_grid(const Material& of, const Spec& spec, const Rect& sheet, Diagnostics& diagnostics,
                    Explanation* explanation) {
    const std::vector<Chart> charts = open_charts(of.engine, spec, of.tables, of.theme, diagnostics);
    std::vector<Plan> plans = plan(spec, of.theme, sheet, charts, diagnostics);
    explain(explanation, Stage::plan, [&] {
        std::string text = dump_grid(spec, of.theme, sheet);
        for (std::size_t i = 0; i < charts.size(); ++i) text += dump(charts[i], plans[i]);
        return text;
    });
    if (diagnostics.has_errors()) // gate 1: spec, data and theme have said all they have to say
        return {are_of_charts(diagnostics), {}};
    auto picture = compose(of, spec, sheet, charts, plans, diagnostics, explanation);
    if (diagnostics.has_errors()) picture.reset(); // gate 2
    return {true, std::move(picture)};
}

/// Whether more than one sheet may be tried: the lines of all texts but the charts' own are looked for on each.
bool is_quick_to_set(const Spec& spec) {
    constexpr std::size_t most = 4000; // 64 panels with titles in two lines; ten times as many take seconds
    std::size_t characters = 0;
    for (const Phrase* text : {&spec.title, &spec.subtitle, &spec.source_line, &spec.note, &spec.credit})
        characters += count_characters(text->value);
    for (const ChartSpec& chart : spec.charts) characters += count_characters(chart.title.value);
    for (const TextPanel& panel : spec.texts)
        for (const Phrase& paragraph : panel.paragraphs) characters += count_characters(paragraph.value);
    return characters <= most;
}

/// 6 plan to 11 place in the spec's own grid; where it has none, in the first by shape that holds everything. When
/// none does, the best shaped says why.
Attempt in_a_grid(const Material& of, const Spec& spec, const Rect& sheet, Diagnostics& diagnostics,
                  Explanation* explanation) {
    const Diagnostics before = diagnostics;
    Attempt best = in_one_grid(of, spec, sheet, diagnostics, explanation);
    if (best.picture || !spec.board || spec.grid || before.has_errors() || !is_quick_to_set(spec)) return best;
    const std::vector<CardGrid> grids = grids_by_shape(spec, of.theme, sheet);
    for (std::size_t i = 1; i < grids.size(); ++i) {
        Spec other = spec;
        other.grid = GridText{grids[i].columns, grids[i].rows, {}, {}};
        Diagnostics said = before;
        Explanation seen = explanation ? *explanation : Explanation{};
        Attempt next = in_one_grid(of, other, sheet, said, explanation ? &seen : nullptr);
        if (!next.picture) continue;
        if (explanation) *explanation = std::move(seen);
        diagnostics = std::move(said);
        return next;
    }
    return best;
}

/// Says what would fit instead. Only where trying is quick.
void say_what_fits(const Material& of, const Spec& spec, const Rect& sheet, Diagnostics& diagnostics) {
    std::size_t rows = 0;
    for (const auto& table : of.tables) rows += table->table.rows;
    if (rows > limits::rows_to_try_sizes || !is_quick_to_set(spec)) return;
    const auto holds = [&](const Spec& other, const Rect& size) {
        Diagnostics unsaid;
        return in_a_grid(of, other, size, unsaid, nullptr).picture.has_value();
    };
    say_what_fits(spec, of.theme, sheet, of.engine.registry.kinds(), holds, diagnostics);
}

} // namespace

std::vector<std::filesystem::path> inputs(const Engine& engine, const Job& job) {
    Sources sources;
    Diagnostics unsaid;
    std::vector<std::filesystem::path> files{job.spec};
    if (const auto spec = read_spec(engine, job, sources, unsaid))
        std::ranges::move(files_of(*spec), std::back_inserter(files));
    return files;
}

Rendering render(const Engine& engine, const Job& job, Sources& sources, Diagnostics& diagnostics,
                 Explanation* explanation) {
    Rendering rendering;
    // 1 read, 2 parse, 3 decode
    std::optional<Spec> decoded = read_spec(engine, job, sources, diagnostics);
    if (!decoded) return rendering;
    Spec& spec = *decoded;
    rendering.outputs = spec.outputs;
    rendering.size = spec.size ? spec.size->span : spec.title.span;

    // 4 load
    const std::filesystem::path root = job.root.value_or(spec.folder);
    const std::vector<std::optional<ChartTable>> tables = load_charts(spec, root, sources, diagnostics);
    const Images images = load_images(spec, root, diagnostics);
    if (spec.alt.value.empty()) spec.alt.value = describe(spec, tables);
    explain(explanation, Stage::spec, [&] { return dump(spec); });
    explain(explanation, Stage::tables, [&] {
        std::string text;
        for (const auto& table : tables) text += table ? dump(*table) : "";
        return text;
    });

    // 5 resolve
    const ThemeFolders theme_folders{.spec = {.folder = spec.folder, .root = root}, .shared = engine.theme_folders};
    const std::size_t errors = diagnostics.errors();
    const Theme theme =
        engine.themes.resolve(spec.theme, spec.board, theme_folders, engine.registry, sources, diagnostics);
    if (diagnostics.errors() > errors)
        return rendering; // the inks and the page of the theme that is meant are unknown
    drop_doubled_leads(spec, theme, diagnostics);
    check_ink_tags(spec.ink_tags, theme, diagnostics);
    const Rect sheet = sheet_size(spec, theme, diagnostics);
    if (diagnostics.errors() > errors) return rendering; // no chart can plan without a theme

    // 6 plan to 11 place
    const HouseWords house = words_of(theme, spec, theme_folders, sources);
    const Material material{engine, theme, tables, images, house};
    Attempt attempt = in_a_grid(material, spec, sheet, diagnostics, explanation);
    if (!attempt.picture) {
        diagnostics.drop(messages::name_parts_word.code); // where lines break matters in what is drawn
        if (attempt.only_small) say_what_fits(material, spec, sheet, diagnostics);
        return rendering;
    }
    attempt.picture->description = directed_text(read_markup(spec.alt.value));
    rendering.picture = std::move(attempt.picture);
    return rendering;
}

} // namespace zhitu
