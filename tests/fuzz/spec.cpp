// Any bytes as a spec: parsed, decoded, its inline data loaded, its own theme read.
#include "core/data/load_charts.hpp"
#include "core/spec/kinds.hpp"
#include "core/theme/theme.hpp"
#include "tests/fuzz/kinds.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace zhitu;
    static const std::vector<ChartKind> kinds = fuzz::kinds();
    static const std::vector<Refusal> refusals;
    static const std::vector<std::string> folders;
    static const Registry registry = Registry::scan("/nonexistent", {});
    const std::filesystem::path nowhere = "/nonexistent";

    Sources sources;
    Diagnostics diagnostics;
    const Source& source = sources.add("spec.yaml", std::string(reinterpret_cast<const char*>(data), size));
    const Node document = parse_yaml(source, diagnostics);
    if (diagnostics.has_errors()) return 0;
    Spec spec = decode_spec(document, {source, nowhere, nowhere, sources}, ChartKinds{kinds, refusals, folders},
                            diagnostics);
    load_charts(spec, nowhere, sources, diagnostics);
    resolve_theme(spec.theme, spec.board, {.spec = {nowhere, nowhere}}, registry, sources, diagnostics);
    return 0;
}
