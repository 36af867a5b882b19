#include "core/data/categories.hpp"

#include "core/data/period.hpp"
#include "core/diag/table_messages.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace zhitu {
namespace {

/// What two names of one row have in common.
std::string key_of(const std::string& name) {
    const std::optional<Period> period = parse_period(name);
    if (!period) return name;
    return std::to_string(period->first_month) + "-" + std::to_string(period->last_month) +
           (period->instant ? "." : "");
}

/// A million names are compared by their hashes; only where those agree do the names count.
struct Hashed {
    std::size_t hash;
    std::size_t row;
    auto operator<=>(const Hashed&) const = default;
};

} // namespace

void check_categories(const Column& names, Diagnostics& diagnostics) {
    std::vector<Hashed> hashed;
    hashed.reserve(names.values.size());
    for (std::size_t row = 0; row < names.values.size(); ++row) {
        const Value& name = names.values[row];
        if (name.text.empty())
            diagnostics.add(messages::empty_category, name.span);
        else
            hashed.push_back({std::hash<std::string>()(key_of(name.text)), row});
    }
    std::sort(hashed.begin(), hashed.end());
    for (auto run = hashed.begin(); run != hashed.end();) {
        const auto end =
            std::find_if(run, hashed.end(), [&](const Hashed& other) { return other.hash != run->hash; });
        std::map<std::string, int> seen;
        for (auto one = run; end - run > 1 && one != end; ++one) {
            const Value& name = names.values[one->row];
            if (++seen[key_of(name.text)] == 2)
                diagnostics.add(messages::repeated_category, name.span, {name.text});
        }
        run = end;
    }
}

} // namespace zhitu
