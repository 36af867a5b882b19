// Step 3: the document as a Spec. The root says the picture, one chart or several panels; decode_panels reads the
// panels, decode_chart a chart.
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/panel_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/decode_grid.hpp"
#include "core/spec/decode_panels.hpp"
#include "core/spec/decode_vertical.hpp"
#include "core/spec/leads.hpp"
#include "core/spec/markup_check.hpp"
#include "core/spec/measures.hpp"
#include "core/spec/misplaced.hpp"
#include "core/spec/unseen_check.hpp"

#include <algorithm>

namespace zhitu {
namespace {

class SpecDecoder {
public:
    SpecDecoder(const SpecFile& file, const ChartKinds& kinds, Spec& spec, Diagnostics& diagnostics) :
        kinds_(kinds), spec_(spec), diagnostics_(diagnostics), panels_(file, kinds, spec, diagnostics) {}

    void decode(const Node& document) {
        const Node* type = key_of(document, "type");
        const Node* panels = key_of(document, "panels");
        if (type && panels) diagnostics_.add(messages::type_and_panels, type->span);
        const auto meant = panels ? decode_board(document) : decode_single(document);
        if (!key_of(document, "zhitu") && !holds(meant, pair_of("zhitu")))
            diagnostics_.add(messages::missing_version, start_of(document));
        check_cells(document);
        if (std::none_of(spec_.charts.begin(), spec_.charts.end(), has_facets)) seat_panels(spec_, diagnostics_);
    }

private:
    static bool has_facets(const ChartSpec& chart) { return !chart.facet.value.empty(); }
    static Span start_of(const Node& document) {
        return {document.span.source, document.span.begin, document.span.begin};
    }

    std::vector<KeyHandler> root_handlers() {
        Spec& spec = spec_;
        const auto phrase = [this](std::string_view word, Phrase& target) {
            return on(word,
                      [this, &target](auto& key, auto& value) { target = read_phrase(key, value, diagnostics_); });
        };
        return {
            on("zhitu", [this](auto& key, auto& value) { check_version(key, value); }),
            phrase("title", spec.title),
            phrase("subtitle", spec.subtitle),
            phrase("source", spec.source_line),
            phrase("note", spec.note),
            phrase("credit", spec.credit),
            phrase("alt", spec.alt),
            on("size", [&](auto& key, auto& value) { spec.size = decode_size(key, value); }),
            on("theme", [&](auto& key, auto& value) { spec.theme = decode_theme(key, value); }),
            on("output", [&](auto& key, auto& value) { spec.outputs = decode_outputs(key, value); }),
        };
    }

    KeyHandler layout_handler() {
        return on("layout", [this](auto& key, auto& value) { spec_.grid = decode_grid(key, value, diagnostics_); });
    }

    KeyHandler vertical_handler(std::vector<VerticalText> texts) {
        return on("vertical", [this, texts = std::move(texts)](auto& key, auto& value) {
            decode_vertical(key, value, texts, diagnostics_);
        });
    }

    /// With 分面 a single chart becomes a board of its facets, which a layout may arrange. The keys that mistyped
    /// ones were said to mean.
    std::vector<std::string> decode_single(const Node& document) {
        spec_.board = key_of(document, "facet") != nullptr;
        std::vector<KeyHandler> handlers = root_handlers();
        if (spec_.board) handlers.push_back(layout_handler());
        const std::vector<VerticalText> texts{
            {"title", &spec_.vertical_title}, {"x", &vertical_labels_}, {"note", &spec_.vertical_note}};
        handlers.push_back(vertical_handler(texts));
        ChartDecoder decoder(kinds_, diagnostics_);
        ChartSpec chart = decoder.decode(document, std::move(handlers), misplaced_in_single_chart);
        chart.folder = spec_.folder;
        chart.vertical_labels = vertical_labels_;
        panels_.add(std::move(chart));
        return decoder.meant();
    }

    std::vector<std::string> decode_board(const Node& document) {
        spec_.board = true;
        std::vector<KeyHandler> handlers = root_handlers();
        handlers.push_back(layout_handler());
        handlers.push_back(vertical_handler({{"title", &spec_.vertical_title}, {"note", &spec_.vertical_note}}));
        handlers.push_back(on("panels", [this](auto& key, auto& value) { panels_.decode(key, value); }));
        std::optional<Located<bool>> shared; // for every panel that does not say it itself
        handlers.push_back(
            on("shared_scale", [&](auto& key, auto& value) { shared = decode_switch(key, value, diagnostics_); }));
        if (key_of(document, "type")) handlers.push_back(on("type", [](auto&, auto&) {})); // said already
        auto meant = read_map(document, {std::move(handlers), misplaced_beside_panels}, diagnostics_);
        for (ChartSpec& chart : spec_.charts)
            if (!chart.shared_scale) chart.shared_scale = shared;
        panels_.settle_includes();
        return meant;
    }

    /// 格 needs letters to go by, and one panel to seat.
    void check_cells(const Node& document) {
        const bool has_letters = spec_.grid ? !spec_.grid->areas.empty() : key_of(document, "layout") != nullptr;
        const Argument word{pair_of("cell").zh, pair_of("cell").en};
        for (int panel = 0; panel < spec_.panels; ++panel)
            if (const Phrase& cell = panel_of(spec_, panel).cell; !cell.value.empty() && !has_letters)
                diagnostics_.add(messages::cell_without_map, cell.span, {word});
        for (ChartSpec& chart : spec_.charts) {
            if (!has_facets(chart) || chart.cell.value.empty()) continue;
            diagnostics_.add(messages::cell_of_facets, chart.cell.span, {word});
            chart.cell = {};
        }
    }

    void check_version(const Node& key, const Node& value) {
        const Phrase version = read_phrase(key, value, diagnostics_);
        if (!value.is_scalar() || version.value == "1") return;
        if (parse_number(version.value))
            return diagnostics_.add(messages::wrong_version, version.span, {version.value});
        const std::string name = version.value.substr(lead_of("credit", version.value).size());
        diagnostics_.add(messages::credit_as_version, version.span, {version.value, name});
    }

    std::optional<SizeText> decode_size(const Node& key, const Node& value) {
        const Phrase text = read_phrase(key, value, diagnostics_);
        if (!value.is_scalar()) return std::nullopt;
        auto size = parse_size(text.value);
        if (!size) return say_bad_size(text), std::nullopt;
        for (LengthText* side : {&size->width, &size->height}) {
            side->span = text.span;
            if (side->number > 0 && millimetres(*side).value_or(0) <= limits::page_mm) continue;
            diagnostics_.add(messages::size_out_of_range, text.span,
                             {text.value, format_number(limits::page_mm, 0)});
            return std::nullopt;
        }
        size->span = text.span;
        return size;
    }

    void say_bad_size(const Phrase& text) {
        if (const auto side = side_without_unit(text.value))
            diagnostics_.add(messages::size_without_unit, text.span,
                             {text.value, *side, sides_in_millimetres(text.value).value_or("")});
        else
            diagnostics_.add(messages::bad_size, text.span, {text.value});
    }

    Node decode_theme(const Node& key, const Node& value) {
        if (!value.is_sequence()) return value;
        diagnostics_.add(messages::text_wanted, value.span, {key.text});
        return {};
    }

    std::vector<OutputFormat> decode_outputs(const Node& key, const Node& value) {
        std::vector<OutputFormat> outputs;
        if (value.is_sequence() && value.items.empty()) diagnostics_.add(messages::no_value, key.span, {key.text});
        for (const Phrase& word : read_phrases(key, value, diagnostics_)) {
            const auto format = read_choice(key, word, {{"png", "png"}, {"pdf", "pdf"}}, diagnostics_);
            if (format) outputs.push_back(*format == 0 ? OutputFormat::png : OutputFormat::pdf);
        }
        return outputs;
    }

    const ChartKinds& kinds_;
    Spec& spec_;
    Diagnostics& diagnostics_;
    PanelDecoder panels_;
    Located<bool> vertical_labels_; // of a single chart
};

} // namespace

Spec decode_spec(const Node& document, const SpecFile& file, const ChartKinds& kinds, Diagnostics& diagnostics) {
    Spec spec;
    spec.source = &file.source;
    spec.folder = file.folder;
    if (document.is_map())
        SpecDecoder(file, kinds, spec, diagnostics).decode(document);
    else if (!diagnostics.has_errors()) // else parsing has said why there is nothing
        diagnostics.add(messages::not_a_spec, {&file.source, document.span.begin, document.span.end});
    check_markup(document, spec, spec.ink_tags, diagnostics);
    check_unseen(document, spec, diagnostics);
    return spec;
}

Spec decode_spec(const Node& document, const SpecFile& file, const Registry& registry, Diagnostics& diagnostics) {
    return decode_spec(document, file, ChartKinds{registry.kinds(), registry.refusals(), registry.folders()},
                       diagnostics);
}

} // namespace zhitu
