// The names in one column of all facets of a chart.
#pragma once

#include "core/data/facets.hpp"

#include <map>
#include <optional>
#include <string>

namespace zhitu {

/// Names in order of appearance, each once.
class FacetNames {
public:
    FacetNames() = default;
    explicit FacetNames(const std::vector<Cell>& names) {
        for (const Cell& name : names) add(name);
    }
    void add(const Cell& name);
    /// Nothing where there is no such name.
    std::optional<std::size_t> place(const Cell& name) const;

    std::vector<Cell> cells; // in the order of their places

private:
    std::map<std::string, std::size_t> places_; // by row_key
};

struct SharedNames {
    std::size_t column = 0;
    FacetNames all;
    bool complete = false; // one facet has them all
    bool overlap = false;  // two facets have one in common
    bool in_time = false;
    bool common = false; // what one facet has, others lack where they do not
};

/// In the order of the first facet that has them all, else in order of appearance; nothing where a name is empty.
std::optional<SharedNames> shared_names(const std::vector<Facet>& facets, std::size_t column);

/// In order of time, each as it is first typed; nothing where one is no period, or they have no common order.
std::optional<SharedNames> shared_periods(const std::vector<Facet>& facets, std::size_t column);

} // namespace zhitu
