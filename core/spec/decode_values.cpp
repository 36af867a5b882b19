// The values of a chart's keys that have a shape of their own: data, annotations, options.
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/key_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/measures.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// The one name that the data stage knows an encoding by.
std::string canonical_encoding(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, const char*>, 7> names{{{"utf-8", "UTF-8"},
                                                                             {"utf8", "UTF-8"},
                                                                             {"utf-16", "UTF-16"},
                                                                             {"utf16", "UTF-16"},
                                                                             {"gb18030", "GB18030"},
                                                                             {"gbk", "GB18030"},
                                                                             {"gb2312", "GB18030"}}};
    const std::string wanted = lower(typed);
    for (const auto& [name, canonical] : names)
        if (wanted == name) return canonical;
    return {};
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return text.ends_with(ending); });
}

/// A file by its name: text tables are read, other kinds are known but not there yet.
void read_file_name(const Phrase& name, DataText& data, Diagnostics& diagnostics) {
    const std::string wanted = lower(name.value);
    const std::string stem = wanted.substr(0, wanted.find('#')); // book.xlsx#sheet!A1:C9
    if (ends_with_any(wanted, {".csv", ".tsv", ".txt"}))
        data.file = name;
    else if (ends_with_any(stem, {".xlsx", ".xls", ".ods", ".json", ".db", ".sqlite"}))
        diagnostics.add(messages::not_yet, name.span, {name.value});
    else if (!name.value.empty())
        diagnostics.add(messages::bad_data, name.span, {name.value});
}

bool names_a_file(const Node& map) {
    return std::any_of(map.entries.begin(), map.entries.end(), [](const auto& entry) {
        const std::string_view word = english(entry.first.text);
        return word == "file" || word == "query";
    });
}

/// Behind | or >, rather than between quotes.
bool is_block(const Node& scalar) {
    const char first = scalar.quoted ? scalar.span.source->text()[scalar.span.begin] : '\0';
    return first == '|' || first == '>';
}

/// The two ends of "2016年—2020年". A period may hold a dash itself (2016年1—6月), so the middle one counts.
std::optional<std::pair<Phrase, Phrase>> split_span(const Phrase& span) {
    const std::string_view text = span.value;
    for (const std::string_view mark : {"——", "—", "–", "～", "~", "至", "-"}) {
        std::vector<std::size_t> places;
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size()))
            places.push_back(at);
        if (places.size() % 2 == 0) continue;
        const std::size_t middle = places[places.size() / 2];
        const std::string_view from = trim(text.substr(0, middle)), to = trim(text.substr(middle + mark.size()));
        if (from.empty() || to.empty()) continue;
        return std::pair{Phrase{std::string(from), span.span}, Phrase{std::string(to), span.span}};
    }
    return std::nullopt;
}

void read_span(const Node& key, const Node& value, Annotation& annotation, Diagnostics& diagnostics) {
    annotation.kind = Annotation::Kind::span;
    if (value.is_sequence()) {
        const std::vector<Phrase> ends = read_phrases(key, value, diagnostics);
        if (ends.size() != 2) return diagnostics.add(messages::bad_span, value.span, {std::to_string(ends.size())});
        annotation.from = ends[0], annotation.to = ends[1];
        return;
    }
    const Phrase text = read_phrase(key, value, diagnostics);
    if (text.value.empty()) return;
    if (auto ends = split_span(text))
        std::tie(annotation.from, annotation.to) = *ends;
    else
        diagnostics.add(messages::bad_span, text.span, {text.value});
}

std::optional<Annotation> decode_annotation(const Node& map, Diagnostics& diagnostics) {
    Annotation annotation;
    int places = 0;
    bool has_text = false;
    Diagnostics found;
    const auto span = [&](auto& key, auto& value) { ++places, read_span(key, value, annotation, found); };
    const auto point = [&](auto& key, auto& value) { ++places, annotation.from = read_phrase(key, value, found); };
    const auto text = [&](auto& key, auto& value) {
        has_text = true, annotation.text = read_phrase(key, value, found);
    };
    read_map(map, {{on("span", span), on("point", point), on("text", text)}}, found);
    for (const Diagnostic& diagnostic : found.all()) diagnostics.add(diagnostic);
    if (found.has_errors()) return std::nullopt;
    if (places != 1) return diagnostics.add(messages::annotation_without_place, map.span), std::nullopt;
    if (!has_text && annotation.kind == Annotation::Kind::point)
        return diagnostics.add(messages::annotation_without_text, map.span), std::nullopt;
    return annotation;
}

const std::vector<Pair>& switches() {
    static const std::vector<Pair> words{pair_of("yes"), pair_of("no")};
    return words;
}

Argument bound(const std::string& text) {
    return text.empty() ? Argument(std::string("不限"), std::string("any")) : Argument(text);
}

/// Whether `number` lies between the option's bounds, which `measure` reads as it read the value.
template <class Measure> bool in_bounds(const OptionDeclaration& option, double number, const Node& key,
                                        const Phrase& text, Measure measure, Diagnostics& diagnostics) {
    const auto least = measure(option.least), most = measure(option.most);
    if ((!least || number >= *least) && (!most || number <= *most)) return true;
    diagnostics.add(messages::out_of_bounds, text.span,
                    {key.text, text.value, bound(option.least), bound(option.most)});
    return false;
}

} // namespace

DataText decode_data(const Node& key, const Node& value, Diagnostics& diagnostics) {
    DataText data;
    data.span = value.span;
    if (value.is_scalar()) {
        if (is_block(value))
            data.inline_data = value;
        else
            read_file_name(read_phrase(key, value, diagnostics), data, diagnostics);
    } else if (value.is_map() && names_a_file(value)) {
        const auto file = [&](auto& name, auto& text) {
            read_file_name(read_phrase(name, text, diagnostics), data, diagnostics);
        };
        const auto encoding = [&](auto& name, auto& text) {
            const Phrase typed = read_phrase(name, text, diagnostics);
            data.encoding = {canonical_encoding(typed.value), typed.span};
            if (data.encoding.value.empty()) diagnostics.add(messages::unknown_encoding, typed.span, {typed.value});
        };
        read_map(value, {{on("file", file), on("encoding", encoding)}}, diagnostics);
    } else {
        data.inline_data = value;
    }
    return data;
}

std::vector<Annotation> decode_annotations(const Node& key, const Node& value, Diagnostics& diagnostics) {
    std::vector<Annotation> annotations;
    const std::vector<Node> items = value.is_sequence() ? value.items : std::vector<Node>{value};
    for (const Node& item : items) {
        if (!item.is_map())
            diagnostics.add(messages::map_wanted, item.span, {key.text});
        else if (auto annotation = decode_annotation(item, diagnostics))
            annotations.push_back(std::move(*annotation));
    }
    return annotations;
}

std::optional<Phrase> decode_option(const OptionDeclaration& option, const Node& key, const Node& value,
                                    Diagnostics& diagnostics) {
    const Phrase text = read_phrase(key, value, diagnostics);
    if (!value.is_scalar()) return std::nullopt;
    const auto refuse = [&](const Message& message) {
        diagnostics.add(message, text.span, {key.text, text.value, option.fallback});
        return std::nullopt;
    };
    const auto to_millimetres = [](std::string_view length) {
        const auto parsed = parse_length(length);
        return parsed ? millimetres(*parsed) : std::nullopt;
    };
    switch (option.type) {
    case OptionDeclaration::Type::text: return text;
    case OptionDeclaration::Type::boolean: {
        const auto chosen = read_choice(key, text, switches(), diagnostics);
        return chosen ? std::optional(Phrase{switches()[*chosen].zh, text.span}) : std::nullopt;
    }
    case OptionDeclaration::Type::choice: {
        const auto chosen = read_choice(key, text, option.choices, diagnostics);
        return chosen ? std::optional(Phrase{option.choices[*chosen].en, text.span}) : std::nullopt;
    }
    case OptionDeclaration::Type::number: {
        const auto number = parse_number(text.value);
        if (!number) return refuse(messages::bad_number);
        return in_bounds(option, *number, key, text, parse_number, diagnostics) ? std::optional(text)
                                                                                : std::nullopt;
    }
    case OptionDeclaration::Type::length: {
        const auto length = to_millimetres(text.value);
        if (!length) return refuse(messages::bad_length);
        return in_bounds(option, *length, key, text, to_millimetres, diagnostics) ? std::optional(text)
                                                                                  : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace zhitu
