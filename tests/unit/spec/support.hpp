// A spec from a text, with three kinds as the plugins of the distribution have them.
#pragma once

#include "core/spec/kinds.hpp"

#include <memory>
#include <string>
#include <vector>

namespace zhitu::testing_support {

inline ChartKind kind(Pair name, std::vector<ChannelDeclaration> channels, std::vector<std::string> takes) {
    ChartKind result;
    result.name = std::move(name);
    result.channels = std::move(channels);
    result.takes = std::move(takes);
    return result;
}

inline std::vector<ChartKind> some_kinds() {
    const ChannelDeclaration x{{"横轴", "x"}, {}}, y{{"纵轴", "y"}, {}, true},
        parts{{"部分", "parts"}, {}, true, true};
    std::vector<ChartKind> kinds{kind({"柱图", "column"}, {x, y}, {"growth", "highlight", "sort", "top", "break"}),
                                 kind({"构成", "ratio"}, {x, parts}, {"proportion"}),
                                 kind({"趋势", "trend"}, {x, y}, {"growth", "highlight", "annotate"})};
    using Type = OptionDeclaration::Type;
    kinds[0].options = {
        {{"柱宽", "thickness"}, {}, Type::length, "9mm", "1mm", "60mm", {}},
        {{"间隙", "gap"}, {}, Type::number, "0.6", "0", "2", {}},
        {{"连桥", "bridge"}, {}, Type::boolean, "否", "", "", {}},
        {{"数值", "values"}, {}, Type::choice, "above", "", "", {{"上方", "above"}, {"里面", "inside"}}}};
    return kinds;
}

/// One text read as far as it goes.
class Reading {
public:
    /// In a.yaml of `folder`.
    explicit Reading(const std::string& text, const std::filesystem::path& folder = "folder") :
        source_((folder / "a.yaml").string(), text) {
        document = parse_yaml(source_, diagnostics);
        spec = decode_spec(document, {source_, folder, folder, sources_}, ChartKinds{kinds_, refusals_, folders_},
                           diagnostics);
    }

    /// "14:7 Z102 2:1 Z204"
    std::string faults() const {
        std::string result;
        for (const Diagnostic& diagnostic : diagnostics.sorted()) {
            const Place place = diagnostic.span.source->place(diagnostic.span.begin);
            result += (result.empty() ? "" : " ") + std::to_string(place.line) + ":" +
                      std::to_string(place.column) + " " + diagnostic.code;
        }
        return result;
    }
    std::string text_of(const Span& span) const { return source_.text().substr(span.begin, span.end - span.begin); }

    Diagnostics diagnostics;
    Node document;
    Spec spec;

private:
    std::vector<ChartKind> kinds_ = some_kinds();
    std::vector<Refusal> refusals_{{"/p/pie.so", {"版本不合", "wrong version"}, {{"饼图", "pie"}}}};
    std::vector<std::string> folders_{"/p"};
    Source source_;
    Sources sources_;
};

inline std::string faults(const std::string& text) { return Reading(text).faults(); }

} // namespace zhitu::testing_support
