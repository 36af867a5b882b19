// 标注: what is said about periods and values of a chart.
#include "core/base/digit.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/ranges.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace zhitu {
namespace {

using Kind = Annotation::Kind;

void read_span(const Node& key, const Node& value, Annotation& annotation, Diagnostics& diagnostics) {
    if (value.is_sequence()) {
        const std::vector<Phrase> ends = read_phrases(key, value, diagnostics);
        if (value.items.size() != 2)
            return diagnostics.add(messages::bad_span, value.span, {std::to_string(value.items.size())});
        if (ends.size() != 2) return; // said
        annotation.from = ends[0], annotation.to = ends[1];
        return;
    }
    const Phrase text = read_phrase(key, value, diagnostics);
    if (text.value.empty()) return;
    if (auto ends = split_periods(text))
        std::tie(annotation.from, annotation.to) = *ends;
    else
        annotation.from = annotation.to = text; // 2023年: all its months
}

/// The period of 自2018年起估计, which was meant as a key with its value.
std::optional<std::string> estimated_since(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> forms{
        {{"自", "起估计"}, {"自", "起估計"}, {"自", "起预计"}, {"estimated from ", ""}}};
    for (const auto& [lead, tail] : forms) {
        const bool is_form = typed.starts_with(lead) && typed.ends_with(tail);
        if (!is_form || typed.size() <= lead.size() + tail.size()) continue;
        const std::string_view period = trim(typed.substr(lead.size(), typed.size() - lead.size() - tail.size()));
        if (std::ranges::any_of(period, is_digit)) return std::string(period);
    }
    return std::nullopt;
}

/// {自2018年起估计: 预计}: whether a key was that, which is then said.
bool say_period_in_key(const Node& map, Diagnostics& diagnostics) {
    for (const auto& [key, value] : map.entries) {
        const auto period = estimated_since(key.text);
        if (!period) continue;
        const bool has_words = value.is_scalar() && !value.text.empty();
        diagnostics.add(has_words ? messages::period_in_key_with_words : messages::period_in_key, key.span,
                        {key.text, *period, value.text});
        return true;
    }
    return false;
}

std::optional<Annotation> decode_annotation(const Node& map, Diagnostics& diagnostics) {
    if (say_period_in_key(map, diagnostics)) return std::nullopt;
    Annotation annotation;
    int places = 0;
    bool has_text = false;
    const std::size_t errors = diagnostics.errors();
    const auto place = [&](Kind kind) {
        return [&, kind](const Node& key, const Node& value) {
            ++places, annotation.kind = kind;
            if (kind == Kind::span)
                read_span(key, value, annotation, diagnostics);
            else
                annotation.from = read_phrase(key, value, diagnostics);
        };
    };
    const auto text = [&](auto& key, auto& value) {
        has_text = true, annotation.text = read_phrase(key, value, diagnostics);
    };
    const auto series = [&](auto& key, auto& value) { annotation.series = read_phrase(key, value, diagnostics); };
    read_map(map,
             {{on("span", place(Kind::span)), on("point", place(Kind::point)), on("line", place(Kind::line)),
               on("estimated_from", place(Kind::estimated)), on("text", text), on("series", series)}},
             diagnostics);
    if (diagnostics.errors() > errors) return std::nullopt;
    if (places != 1) return diagnostics.add(messages::annotation_without_place, map.span), std::nullopt;
    const bool speaks = annotation.kind == Kind::point || annotation.kind == Kind::line;
    if (speaks && !has_text) return diagnostics.add(messages::annotation_without_text, map.span), std::nullopt;
    if (annotation.kind != Kind::point && !annotation.series.value.empty())
        return diagnostics.add(messages::series_of_no_point, annotation.series.span), std::nullopt;
    return annotation;
}

bool is_estimate(const Annotation& annotation) { return annotation.kind == Kind::estimated; }

} // namespace

std::vector<Annotation> decode_annotations(const Node& key, const Node& value, Diagnostics& diagnostics) {
    std::vector<Annotation> annotations;
    if (value.items.size() > limits::annotations) {
        diagnostics.add(messages::list_too_long, value.span,
                        {key.text, std::to_string(value.items.size()), std::to_string(limits::annotations)});
        return annotations;
    }
    const std::vector<Node> items = value.is_sequence() ? value.items : std::vector<Node>{value};
    for (const Node& item : items) {
        if (item.is_scalar()) {
            const auto period = estimated_since(item.text);
            diagnostics.add(period ? messages::estimate_wanted : messages::annotation_wanted, item.span,
                            {key.text, period.value_or(item.text)});
        } else if (!item.is_map()) {
            diagnostics.add(item.is_null() ? messages::empty_item : messages::map_wanted, item.span, {key.text});
        } else if (auto annotation = decode_annotation(item, diagnostics)) {
            if (is_estimate(*annotation) && std::any_of(annotations.begin(), annotations.end(), is_estimate))
                diagnostics.add(messages::second_estimate, item.span);
            else
                annotations.push_back(std::move(*annotation));
        }
    }
    return annotations;
}

} // namespace zhitu
