#include "core/chart/chart.hpp"

#include <algorithm>

namespace zhitu {

const Column* Chart::category() const {
    for (std::size_t i = 0; i < data.bindings.size(); ++i)
        if (!spec.kind->channels[i].number && data.bindings[i].count > 0)
            return &data.table.columns[data.bindings[i].first];
    return nullptr;
}

std::vector<Binding> Chart::numbers(std::size_t least) const {
    std::vector<Binding> bound;
    for (std::size_t i = 0; i < data.bindings.size(); ++i)
        if (spec.kind->channels[i].number && data.bindings[i].count >= least) bound.push_back(data.bindings[i]);
    return bound;
}

std::optional<std::size_t> Chart::value_column() const {
    const std::vector<Binding> bound = numbers();
    return bound.empty() ? std::nullopt : std::optional(bound.front().first);
}

std::span<const Column> Chart::parts() const {
    for (std::size_t i = 0; i < data.bindings.size(); ++i)
        if (spec.kind->channels[i].name.en == "parts")
            return std::span(data.table.columns).subspan(data.bindings[i].first, data.bindings[i].count);
    return {};
}

bool are_facets(const ChartSpec& a, const ChartSpec& b) {
    return !a.facet.value.empty() && a.facet.span.source == b.facet.span.source &&
           a.facet.span.begin == b.facet.span.begin;
}

Argument Chart::where() const { return board ? panel_name(spec) : Argument(""); }

Argument Chart::where_of_all() const { return spec.facet.value.empty() ? where() : Argument(""); }

Length ChartFrame::middle_of(std::size_t row) const {
    const zhitu_scale& rows = y.kind == ZHITU_SCALE_BAND ? y : x;
    return Length::mm(places.empty() ? rows.first + rows.step * static_cast<double>(row) : places[row]);
}

bool Plan::is_now(std::size_t row) const {
    if (highlighted[row] || row != present_row) return highlighted[row];
    return std::find(highlighted.begin(), highlighted.end(), true) == highlighted.end();
}

} // namespace zhitu
