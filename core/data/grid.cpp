#include "core/data/grid.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/table_messages.hpp"

#include <unordered_set>

namespace zhitu {

bool check_header(const std::vector<Phrase>& header, Diagnostics& diagnostics) {
    bool sound = true;
    const auto fail = [&](const Message& message, const Phrase& cell, const std::string& detail) {
        diagnostics.add(message, cell.span, {detail});
        sound = false;
    };
    if (header.size() > limits::columns)
        fail(messages::csv_columns, header[limits::columns], std::to_string(limits::columns));
    std::unordered_set<std::string> names;
    for (const Phrase& cell : header) {
        if (cell.value.empty())
            fail(messages::csv_empty_header, cell, {});
        else if (!names.insert(cell.value).second)
            fail(messages::csv_double_header, cell, cell.value);
    }
    return sound;
}

void say_column_unknown(const Phrase& name, const std::vector<Phrase>& header, Diagnostics& diagnostics) {
    std::vector<std::string> names;
    for (const Phrase& other : header)
        if (!other.value.empty()) names.push_back(other.value);
    if (const auto near = nearest(name.value, names))
        diagnostics.add(messages::column_unknown_near, name.span, {name.value, *near});
    else if (names.empty())
        diagnostics.add(messages::column_unknown, name.span, {name.value, {"都没有列名", "all without names"}});
    else
        diagnostics.add(messages::column_unknown, name.span, {name.value, listed(names)});
}

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t most = 20;
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < most; ++i) list += (i > 0 ? "、" : "") + names[i];
    return names.size() > most ? list + "……" : list;
}

} // namespace zhitu
