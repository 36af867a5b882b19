#include "core/scale/domain.hpp"

#include <algorithm>

namespace zhitu {

std::optional<Domain> domain_of(const Table& table, const Binding& binding) {
    std::optional<Domain> domain;
    for (std::size_t i = binding.first; i < binding.first + binding.count; ++i) {
        for (const Value& value : table.columns[i].values) {
            if (!value.number) continue;
            const double number = value.number->to_double();
            if (!domain) domain = Domain{number, number};
            domain->low = std::min(domain->low, number);
            domain->high = std::max(domain->high, number);
        }
    }
    return domain;
}

} // namespace zhitu
