#include "core/label/typeset.hpp"

#include "core/base/markup.hpp"
#include "core/chart/chart.hpp"
#include "core/text/text_faults.hpp"

namespace zhitu {
namespace {

bool is_number_text(std::string_view text) {
    return text.find_first_not_of("0123456789.,%+-") == std::string_view::npos;
}

/// Gives runs the inks that the notation names.
void resolve_inks(SetText& set, const std::vector<Ink>& inks) {
    for (const auto& [run, name] : set.inks)
        for (std::size_t i = 0; i < inks.size(); ++i)
            if (inks[i].name == name) set.runs[run].second.ink = static_cast<InkIndex>(i);
}

SetItem set(const std::string& text, const TypeStyle& style, const LineFit& fit, Typesetter& typesetter) {
    SetItem item{typesetter.set(text, style, fit)};
    const TypeMetrics metrics = typesetter.metrics(style);
    const bool number = is_number_text(plain_text(text));
    // Han ink fills about 0.85 above and 0.1 below the baseline of its em; digits end on it.
    item.above = (number ? metrics.cap_height : std::max(metrics.cap_height, style.size * 0.85)) + item.set.above;
    item.below = (number ? 0_mm : style.size * 0.1) + item.set.below;
    if (style.vertical) { // to the right and left of its middle line
        item.above = style.size / 2 + item.set.above;
        item.below = style.size / 2 + item.set.below;
    }
    item.middle = number ? metrics.cap_height / 2 : style.size * 0.38;
    return item;
}

} // namespace

Span span_of(const Spec& spec, const SceneItem& item) {
    if (item.span.source) return item.span;
    return item.panel >= 0 ? panel_of(spec, item.panel).span : spec.title.span;
}

Argument where_of(const Spec& spec, int panel) {
    if (!spec.board || panel < 0) return "";
    return panel_name(panel, panel_of(spec, panel).title.value);
}

std::vector<SetItem> typeset(const Scene& scene, const Spec& spec, Typesetter& typesetter,
                             Diagnostics& diagnostics) {
    std::vector<SetItem> items;
    items.reserve(scene.items.size());
    for (const SceneItem& item : scene.items) {
        const auto add = [&](const std::string& text, const TypeStyle& style, const LineFit& fit = {}) {
            items.push_back(set(text, style, fit, typesetter));
            resolve_inks(items.back().set, scene.inks);
            report_text_faults(items.back().set, text, span_of(spec, item), where_of(spec, item.panel), diagnostics,
                               item.rest);
        };
        if (const auto* text = std::get_if<TextItem>(&item.what))
            add(text->text, text->style, text->fit);
        else if (const auto* label = std::get_if<LabelItem>(&item.what))
            add(label->text, label->style, label->fit);
        else if (const auto* badge = std::get_if<BadgeItem>(&item.what))
            add(badge->text, badge->style);
        else
            items.emplace_back();
    }
    return items;
}

} // namespace zhitu
