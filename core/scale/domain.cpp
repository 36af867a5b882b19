#include "core/scale/domain.hpp"

#include <algorithm>

namespace zhitu {

std::optional<Domain> domain_of(const Table& table, const Binding& binding) {
    std::optional<Domain> domain;
    for (std::size_t i = binding.first; i < binding.first + binding.count; ++i) {
        for (const zhitu_cell& cell : table.columns[i].values.cells()) {
            if (!(cell.flags & ZHITU_CELL_NUMBER)) continue;
            if (!domain) domain = Domain{cell.number, cell.number};
            domain->low = std::min(domain->low, cell.number);
            domain->high = std::max(domain->high, cell.number);
        }
    }
    return domain;
}

} // namespace zhitu
