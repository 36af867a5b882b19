#include "core/spec/decode_panels.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/named_file.hpp"
#include "core/diag/panel_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/block_lines.hpp"
#include "core/spec/line_breaks.hpp"
#include "core/spec/misplaced.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <system_error>

namespace zhitu {
namespace {

/// The paragraphs of a text, or of a list of texts.
std::vector<Phrase> read_paragraphs(const Node& key, const Node& value, Diagnostics& diagnostics) {
    std::vector<Phrase> paragraphs;
    const std::size_t errors = diagnostics.errors();
    const auto read = [&](const Node& text) {
        if (!text.is_scalar()) return diagnostics.add(messages::text_wanted, text.span, {key.text});
        const std::size_t characters = count_characters(text.text);
        if (characters > limits::body_characters)
            return diagnostics.add(messages::body_too_long, text.span,
                                   {key.text, std::to_string(characters), std::to_string(limits::body_characters)});
        for (Phrase& line : lines_of(with_line_breaks(text, diagnostics))) paragraphs.push_back(std::move(line));
    };
    if (!value.is_sequence()) read(value);
    for (const Node& item : value.items) read(item);
    if (paragraphs.empty() && diagnostics.errors() == errors)
        diagnostics.add(messages::body_empty, value.span, {key.text});
    return paragraphs;
}

bool same_file(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::error_code ignored; // a file that is not there is the reader's to report
    return std::filesystem::weakly_canonical(a, ignored) == std::filesystem::weakly_canonical(b, ignored);
}

} // namespace

const Node* key_of(const Node& map, std::string_view english_word) {
    for (const auto& [key, value] : map.entries)
        if (english(key.text) == english_word) return &key;
    return nullptr;
}

void PanelDecoder::decode(const Node& key, const Node& list) {
    if (list.is_map())
        return diagnostics_.add(messages::panels_as_map, list.span, {key.text, list.entries.front().first.text});
    if (!list.is_sequence()) return diagnostics_.add(messages::list_wanted, list.span, {key.text});
    if (list.items.empty() || list.items.size() > limits::panels)
        return diagnostics_.add(messages::panel_count, key.span,
                                {std::to_string(list.items.size()), std::to_string(limits::panels)});
    for (const Node& panel : list.items) {
        ++typed_;
        if (panel.is_map())
            decode_panel(panel);
        else
            diagnostics_.add(panel.is_null() ? messages::empty_item : messages::map_wanted, panel.span, {key.text});
    }
}

void PanelDecoder::number(PanelSpec& panel) {
    panel.panel = spec_.panels++;
    panel.typed = typed_;
}

void PanelDecoder::add(ChartSpec chart) {
    number(chart);
    spec_.charts.push_back(std::move(chart));
}

void PanelDecoder::decode_panel(const Node& map) {
    const Node* sort = nullptr;
    for (const char* const word : panel_sorts) {
        const Node* const key = key_of(map, word);
        if (!key) continue;
        if (sort) return diagnostics_.add(messages::panel_of_two_sorts, key->span, {sort->text, key->text});
        sort = key;
    }
    const std::string_view word = sort ? english(sort->text) : "type";
    if (word == "text") return decode_text(map);
    if (word == "image") return decode_image(map);
    if (word == "include") return decode_include(map);
    decode_chart(map);
}

std::vector<KeyHandler> PanelDecoder::panel_handlers(PanelSpec& panel) {
    const auto phrase = [this](std::string_view word, Phrase& target) {
        return on(word,
                  [this, &target](auto& key, auto& value) { target = read_phrase(key, value, diagnostics_); });
    };
    return {phrase("title", panel.title), phrase("cell", panel.cell)};
}

void PanelDecoder::decode_chart(const Node& map) {
    Phrase cell;
    std::vector<KeyHandler> handlers{
        on("cell", [&](auto& key, auto& value) { cell = read_phrase(key, value, diagnostics_); })};
    if (!key_of(map, "type")) // a key that is mistyped may mean one of them
        for (const char* const word : panel_sorts) handlers.push_back(on(word, [](auto&, auto&) {}));
    ChartSpec chart = ChartDecoder(kinds_, diagnostics_).decode(map, std::move(handlers), misplaced_in_panel);
    chart.cell = cell;
    chart.folder = file_.folder;
    add(std::move(chart));
}

void PanelDecoder::decode_text(const Node& map) {
    TextPanel panel;
    panel.span = map.span;
    std::vector<KeyHandler> handlers = panel_handlers(panel);
    handlers.push_back(
        on("text", [&](auto& key, auto& value) { panel.paragraphs = read_paragraphs(key, value, diagnostics_); }));
    read_map(map, {std::move(handlers), misplaced_in_panel}, diagnostics_);
    number(panel);
    spec_.texts.push_back(std::move(panel));
}

void PanelDecoder::decode_image(const Node& map) {
    ImagePanel panel;
    panel.span = map.span;
    panel.folder = file_.folder;
    std::vector<KeyHandler> handlers = panel_handlers(panel);
    handlers.push_back(
        on("image", [&](auto& key, auto& value) { panel.file = read_phrase(key, value, diagnostics_); }));
    read_map(map, {std::move(handlers), misplaced_in_panel}, diagnostics_);
    number(panel);
    spec_.images.push_back(std::move(panel));
}

void PanelDecoder::decode_include(const Node& map) {
    PanelSpec panel;
    Phrase name;
    std::vector<KeyHandler> handlers = panel_handlers(panel);
    handlers.push_back(
        on("include", [&](auto& key, auto& value) { name = read_phrase(key, value, diagnostics_); }));
    read_map(map, {std::move(handlers), misplaced_in_panel}, diagnostics_);
    const bool titled = !panel.title.value.empty();
    std::optional<ChartSpec> chart = name.value.empty() ? std::nullopt : include(name, titled);
    if (!chart) chart.emplace().span = map.span; // keeps its place, so that the panels behind keep theirs
    if (titled) chart->title = panel.title;
    chart->cell = panel.cell;
    add(std::move(*chart));
}

std::optional<ChartSpec> PanelDecoder::include(const Phrase& name, bool titled) {
    const std::filesystem::path path = file_.folder / name.value;
    spec_.includes.push_back(path);
    if (same_file(path, file_.source.name()))
        return diagnostics_.add(messages::include_itself, name.span, {name.value}), std::nullopt;
    auto text = read_named_file(name, {file_.folder, file_.root}, limits::spec_bytes, diagnostics_);
    if (!text) return std::nullopt;
    const std::string shown = path.lexically_normal().string();
    const Source& source = file_.sources.add(shown, std::move(*text));
    const Node document = parse_yaml(source, diagnostics_);
    if (const Node* const panels = key_of(document, "panels")) {
        diagnostics_.add(messages::include_a_board, name.span,
                         {name.value, shown, std::to_string(source.line_at(panels->span.begin))});
        return std::nullopt;
    }
    if (document.is_null()) return std::nullopt; // said already
    const SpecFile file{source, path.parent_path(), file_.root, file_.sources};
    Spec other = decode_spec(document, file, kinds_, diagnostics_);
    if (other.charts.empty()) return std::nullopt;
    included_.push_back({name, other.source_line.value, !titled && !other.subtitle.value.empty(),
                         !other.note.value.empty(), !other.credit.value.empty()});
    other.charts[0].title = other.title;
    spec_.ink_tags.insert(spec_.ink_tags.end(), other.ink_tags.begin(), other.ink_tags.end());
    return std::move(other.charts[0]);
}

void PanelDecoder::settle_includes() {
    std::string& sources = spec_.source_line.value;
    for (const Included& one : included_) {
        if (sources.find(one.source) == std::string::npos) sources += (sources.empty() ? "" : "、") + one.source;
        std::vector<Pair> lost;
        if (one.subtitle) lost.push_back(pair_of("subtitle"));
        if (one.note && spec_.note.value.empty()) lost.push_back(pair_of("note"));
        if (one.credit && spec_.credit.value.empty()) lost.push_back(pair_of("credit"));
        if (!lost.empty())
            diagnostics_.add(messages::include_left_out, one.name.span, {one.name.value, joined(lost)});
    }
}

} // namespace zhitu
