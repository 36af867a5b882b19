// The range of the data behind an axis.
#pragma once

#include "core/data/table.hpp"

#include <optional>

namespace zhitu {

struct Domain {
    double low = 0, high = 1;
    bool operator==(const Domain&) const = default;
};

/// From the least to the largest number of the binding's columns; nothing when all are missing.
std::optional<Domain> domain_of(const Table& table, const Binding& binding);

} // namespace zhitu
