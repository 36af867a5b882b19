// Step 3: the document as a Spec. The root says the picture, one chart or several panels; decode_chart reads a
// chart.
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/key_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/measures.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

constexpr std::array root_keys{"zhitu", "subtitle", "panels", "layout", "size",
                               "theme", "credit",   "source", "note",   "output"};
constexpr std::array chart_keys{"type",     "data",   "parts",     "x",        "y",    "unit",
                                "decimals", "growth", "highlight", "annotate", "sort", "top"};

template <std::size_t N> bool contains(const std::array<const char*, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

const Message* misplaced_in_panel(std::string_view word) {
    return contains(root_keys, word) ? &messages::key_of_the_root : nullptr;
}
const Message* misplaced_beside_panels(std::string_view word) {
    return contains(chart_keys, word) ? &messages::key_of_a_panel : nullptr;
}
const Message* misplaced_in_single_chart(std::string_view word) {
    return word == "layout" ? &messages::key_of_a_board : nullptr;
}

class SpecDecoder {
public:
    SpecDecoder(const ChartKinds& kinds, Diagnostics& diagnostics) : kinds_(kinds), diagnostics_(diagnostics) {}

    void decode(const Node& document, Spec& spec) {
        const Node* type = key_of(document, "type");
        const Node* panels = key_of(document, "panels");
        if (!key_of(document, "zhitu")) diagnostics_.add(messages::missing_version, start_of(document));
        if (type && panels) diagnostics_.add(messages::type_and_panels, type->span);
        spec.board = panels != nullptr;
        if (spec.board)
            decode_board(document, spec);
        else
            add_chart(
                ChartDecoder(kinds_, diagnostics_).decode(document, root_handlers(spec), misplaced_in_single_chart),
                spec);
    }

private:
    static void add_chart(ChartSpec chart, Spec& spec) {
        chart.panel = spec.panels++;
        chart.folder = spec.folder;
        spec.charts.push_back(std::move(chart));
    }
    static const Node* key_of(const Node& map, std::string_view english_word) {
        for (const auto& [key, value] : map.entries)
            if (english(key.text) == english_word) return &key;
        return nullptr;
    }
    static Span start_of(const Node& document) {
        return {document.span.source, document.span.begin, document.span.begin};
    }

    std::vector<KeyHandler> root_handlers(Spec& spec) {
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
            on("size", [&](auto& key, auto& value) { spec.size = decode_size(key, value); }),
            on("theme", [&](auto& key, auto& value) { spec.theme = decode_theme(key, value); }),
            on("output", [&](auto& key, auto& value) { spec.outputs = decode_outputs(key, value); }),
        };
    }

    void decode_board(const Node& document, Spec& spec) {
        std::vector<KeyHandler> handlers = root_handlers(spec);
        handlers.push_back(on("layout", [&](auto& key, auto& value) { spec.grid = decode_grid(key, value); }));
        handlers.push_back(on("panels", [&](auto& key, auto& value) { decode_panels(key, value, spec); }));
        if (key_of(document, "type")) handlers.push_back(on("type", [](auto&, auto&) {})); // said already
        read_map(document, {std::move(handlers), misplaced_beside_panels}, diagnostics_);
        const long long cells = spec.grid ? static_cast<long long>(spec.grid->columns) * spec.grid->rows : 0;
        if (spec.grid && cells < spec.panels)
            diagnostics_.add(messages::grid_too_small, spec.grid->span,
                             {std::to_string(spec.grid->columns) + "x" + std::to_string(spec.grid->rows),
                              std::to_string(cells), std::to_string(spec.panels)});
    }

    void decode_panels(const Node& key, const Node& value, Spec& spec) {
        if (!value.is_sequence()) return diagnostics_.add(messages::list_wanted, value.span, {key.text});
        if (value.items.empty() || value.items.size() > limits::panels)
            return diagnostics_.add(messages::panel_count, key.span,
                                    {std::to_string(value.items.size()), std::to_string(limits::panels)});
        for (const Node& panel : value.items) {
            if (panel.is_map())
                add_chart(ChartDecoder(kinds_, diagnostics_).decode(panel, {}, misplaced_in_panel), spec);
            else
                diagnostics_.add(messages::map_wanted, panel.span, {key.text});
        }
    }

    void check_version(const Node& key, const Node& value) {
        const Phrase version = read_phrase(key, value, diagnostics_);
        if (value.is_scalar() && version.value != "1")
            diagnostics_.add(messages::wrong_version, version.span, {version.value});
    }

    std::optional<SizeText> decode_size(const Node& key, const Node& value) {
        const Phrase text = read_phrase(key, value, diagnostics_);
        if (!value.is_scalar()) return std::nullopt;
        auto size = parse_size(text.value);
        if (!size) return diagnostics_.add(messages::bad_size, text.span, {text.value}), std::nullopt;
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

    std::optional<GridText> decode_grid(const Node& key, const Node& value) {
        const Phrase text = read_phrase(key, value, diagnostics_);
        if (!value.is_scalar()) return std::nullopt;
        if (text.value.find('\n') != std::string::npos) {
            diagnostics_.add(messages::not_yet, text.span, {Argument{"版式: |", "layout: |"}});
            return std::nullopt;
        }
        auto grid = parse_grid(text.value);
        if (!grid || static_cast<std::size_t>(grid->columns) > limits::panels ||
            static_cast<std::size_t>(grid->rows) > limits::panels / static_cast<std::size_t>(grid->columns)) {
            diagnostics_.add(messages::bad_grid, text.span, {text.value, std::to_string(limits::panels)});
            return std::nullopt;
        }
        grid->span = text.span;
        return grid;
    }

    Node decode_theme(const Node& key, const Node& value) {
        if (!value.is_sequence()) return value;
        diagnostics_.add(messages::text_wanted, value.span, {key.text});
        return {};
    }

    std::vector<OutputFormat> decode_outputs(const Node& key, const Node& value) {
        std::vector<OutputFormat> outputs;
        for (const Phrase& word : read_phrases(key, value, diagnostics_)) {
            const auto format = read_choice(key, word, {{"png", "png"}, {"pdf", "pdf"}}, diagnostics_);
            if (format) outputs.push_back(*format == 0 ? OutputFormat::png : OutputFormat::pdf);
        }
        return outputs;
    }

    const ChartKinds& kinds_;
    Diagnostics& diagnostics_;
};

} // namespace

const PanelSpec& panel_of(const Spec& spec, int panel) {
    const auto is_it = [panel](const PanelSpec& each) { return each.panel == panel; };
    if (const auto text = std::find_if(spec.texts.begin(), spec.texts.end(), is_it); text != spec.texts.end())
        return *text;
    if (const auto image = std::find_if(spec.images.begin(), spec.images.end(), is_it); image != spec.images.end())
        return *image;
    return *std::find_if(spec.charts.begin(), spec.charts.end(), is_it);
}

Spec decode_spec(const Node& document, const Source& source, const std::filesystem::path& folder,
                 const ChartKinds& kinds, Diagnostics& diagnostics) {
    Spec spec;
    spec.source = &source;
    spec.folder = folder;
    if (document.is_map())
        SpecDecoder(kinds, diagnostics).decode(document, spec);
    else if (!diagnostics.has_errors()) // else parsing has said why there is nothing
        diagnostics.add(messages::not_a_spec, {&source, document.span.begin, document.span.end});
    return spec;
}

Spec decode_spec(const Node& document, const Source& source, const std::filesystem::path& folder,
                 const Registry& registry, Diagnostics& diagnostics) {
    const ChartKinds kinds{registry.kinds(), registry.refusals(), registry.folders()};
    return decode_spec(document, source, folder, kinds, diagnostics);
}

} // namespace zhitu
