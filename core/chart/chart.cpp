#include "core/chart/chart.hpp"

#include <algorithm>

namespace zhitu {

const Column* Chart::category() const {
    for (std::size_t i = 0; i < data.bindings.size(); ++i)
        if (!spec.kind->channels[i].number && data.bindings[i].count > 0)
            return &data.table.columns[data.bindings[i].first];
    return nullptr;
}

std::optional<std::size_t> Chart::value_column() const {
    for (std::size_t i = 0; i < data.bindings.size(); ++i)
        if (spec.kind->channels[i].number && data.bindings[i].count > 0) return data.bindings[i].first;
    return {};
}

Argument panel_name(int panel, const std::string& title) {
    const std::string number = std::to_string(panel + 1);
    const std::string rest = title.empty() ? "" : " · " + title;
    return {"面板" + number + rest, "panel " + number + rest};
}

Argument Chart::where() const { return board ? panel_name(panel(), spec.title.value) : Argument(""); }

bool Plan::is_now(std::size_t row) const {
    if (highlighted[row] || row + 1 < highlighted.size()) return highlighted[row];
    return std::find(highlighted.begin(), highlighted.end(), true) == highlighted.end();
}

} // namespace zhitu
