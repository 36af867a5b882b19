// Each stage of the pipeline by itself, on the seed's board. `render` is 1-11 whole: what it takes beyond the
// stages above it is drawing, typesetting and placing.
#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/chart/chart.hpp"
#include "core/layout/layout.hpp"
#include "core/paint/paint.hpp"
#include "core/pdf/pdf.hpp"
#include "core/pipeline.hpp"
#include "core/text/shaping_typesetter.hpp"
#include "core/theme/theme.hpp"
#include "tests/bench/text.hpp"
#include "tests/support/load_table.hpp"

#include <benchmark/benchmark.h>

namespace zhitu {
namespace {

/// The board after each stage, made once: what the next stage is handed.
struct Bench {
    const std::filesystem::path folder = ZHITU_SOURCE_DIR "/specs";
    const std::string path = (folder / "chenzhou.yaml").string();
    const Installation installation = Installation::find();
    const Registry registry = Registry::scan(installation.plugins, {});
    FontSet fonts{installation.fonts};
    PngPainter png{fonts};
    ShapingTypesetter typesetter{fonts};
    ThemeCache themes;
    Sources sources;
    Diagnostics diagnostics;
    const Source& source = sources.add(path, read_file(path, limits::spec_bytes).text);
    const Node document = parse_yaml(source, diagnostics);
    const Spec spec = decode_spec(document, {source, folder, folder, sources}, registry, diagnostics);
    const ThemeFolders theme_folders{.spec = {.folder = folder, .root = folder}, .shared = {installation.themes}};
    const Theme theme = resolve_theme(spec.theme, spec.board, theme_folders, registry, sources, diagnostics);
    const Rect sheet = sheet_size(spec, theme, diagnostics);
    const std::vector<ChartTable> tables = load(sources);
    const std::vector<Chart> charts = open();
    const std::vector<Plan> plans = plan();
    const Picture picture = *render(sources).picture;

    std::vector<ChartTable> load(Sources& into) {
        std::vector<ChartTable> loaded;
        for (const ChartSpec& chart : spec.charts)
            loaded.push_back(load_table(chart, folder, folder, into, diagnostics));
        return loaded;
    }
    std::vector<Chart> open() {
        std::vector<Chart> opened;
        Pair why;
        for (std::size_t i = 0; i < tables.size(); ++i)
            opened.push_back({spec.charts[i], tables[i], theme, *registry.open(*spec.charts[i].kind, why),
                              typesetter, spec.board});
        return opened;
    }
    std::vector<Plan> plan() {
        const std::vector<Rect> nominal = nominal_frames(spec, theme, sheet);
        std::vector<Plan> planned;
        for (std::size_t i = 0; i < charts.size(); ++i)
            planned.push_back(plan_chart(charts[i], nominal[i], diagnostics));
        return planned;
    }
    Rendering render(Sources& into) {
        return zhitu::render({registry, typesetter, themes, {installation.themes}}, {path, {}}, into, diagnostics);
    }
};

/// Measures `call`, which returns what the stage makes.
template <class Call> void measure(const char* name, Call call) {
    benchmark::RegisterBenchmark(name, [call](benchmark::State& state) {
        for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(call());
    })->Unit(benchmark::kMicrosecond);
}

void measure_stages(Bench& bench) {
    measure("parse", [&] { return parse_yaml(bench.source, bench.diagnostics); });
    measure("decode", [&] {
        return decode_spec(bench.document, {bench.source, bench.folder, bench.folder, bench.sources},
                           bench.registry, bench.diagnostics);
    });
    measure("load", [&] { return bench.load(bench.sources); });
    measure("theme", [&] {
        Sources sources;
        return resolve_theme(bench.spec.theme, bench.spec.board, bench.theme_folders, bench.registry, sources,
                             bench.diagnostics);
    });
    measure("plan", [&] { return bench.plan(); });
    measure("arrange", [&] {
        return arrange(bench.spec, bench.theme, bench.sheet, bench.charts, bench.plans, {}, bench.typesetter,
                       bench.diagnostics);
    });
    measure("render", [&] {
        Sources sources;
        return bench.render(sources);
    });
    measure("paint_png", [&] { return pack_png(bench.png.paint(bench.picture, 300)); });
    measure("paint_pdf", [&] { return paint_pdf(bench.picture, bench.fonts, {bench.picture.title, "zhitu"}); });
}

} // namespace
} // namespace zhitu

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    zhitu::Bench bench;
    zhitu::measure_stages(bench);
    zhitu::measure_text(bench.typesetter, bench.installation.fonts);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
