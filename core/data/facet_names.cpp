#include "core/data/facet_names.hpp"

#include "core/grid/categories.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Nothing when one is no period, or when without years they pass a new year: which is the earlier one then?
std::optional<std::vector<Period>> periods_in(const std::vector<Cell>& names) {
    std::vector<Period> periods;
    for (const Cell& name : names) {
        const auto period = parse_period(name.text);
        const bool turns = period && !period->has_year() && !periods.empty() && *period < periods.back();
        if (!period || turns) return std::nullopt;
        periods.push_back(*period);
    }
    return periods;
}

} // namespace

void FacetNames::add(const Cell& name) {
    if (places_.emplace(row_key(name.text), cells.size()).second) cells.push_back(name);
}

std::optional<std::size_t> FacetNames::place(const Cell& name) const {
    const auto found = places_.find(row_key(name.text));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SharedNames> shared_names(const std::vector<Facet>& facets, std::size_t column) {
    SharedNames shared{column, {}};
    std::vector<FacetNames> own;
    std::size_t count = 0;
    for (const Facet& facet : facets) {
        const std::vector<Cell>& names = facet.grid.columns[column];
        if (std::ranges::any_of(names, &std::string_view::empty, &Cell::text)) return std::nullopt;
        own.emplace_back(names);
        count += own.back().cells.size();
        for (const Cell& name : own.back().cells) shared.all.add(name);
    }
    const auto has_all = [&](const FacetNames& each) { return each.cells.size() == shared.all.cells.size(); };
    shared.overlap = count > shared.all.cells.size();
    const auto whole = std::ranges::find_if(own, has_all);
    shared.complete = whole != own.end();
    if (shared.complete) shared.all = std::move(*whole);
    return shared;
}

std::optional<SharedNames> shared_periods(const std::vector<Facet>& facets, std::size_t column) {
    std::map<Period, Cell> all;
    for (const Facet& facet : facets) {
        const std::vector<Cell>& names = facet.grid.columns[column];
        const auto periods = periods_in(names);
        if (!periods) return std::nullopt;
        for (std::size_t row = 0; row < names.size(); ++row) all.emplace((*periods)[row], names[row]);
    }
    const auto has_year = [](const auto& each) { return each.first.has_year(); };
    const auto with_year = std::ranges::count_if(all, has_year);
    if (with_year > 0 && with_year < static_cast<std::ptrdiff_t>(all.size())) return std::nullopt;
    SharedNames shared{column, {}};
    shared.in_time = true;
    for (const auto& [period, name] : all) shared.all.add(name);
    return shared;
}

} // namespace zhitu
