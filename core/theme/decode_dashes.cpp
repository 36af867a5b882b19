#include "core/diag/theme_messages.hpp"
#include "core/theme/reader.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// "3mm/1mm": a dash and what is bare behind it.
Dash read_dash(const Node& node, ThemeReader& reader) {
    constexpr Length unread = Length::mm(-1);
    Dash dash{unread, {}};
    if (node.text == "实线" || node.text == "solid") return {};
    const std::size_t cut = std::min(node.text.find('/'), node.text.size());
    Node part = node;
    part.text = node.text.substr(0, cut);
    if (cut < node.text.size()) reader.length(part, dash.on);
    if (cut == node.text.size() || dash.on == 0_mm) reader.complain(messages::theme_dash, node, {node.text});
    if (dash.on <= 0_mm) return {}; // a stroke of nothing but gaps
    part.text = node.text.substr(cut + 1);
    reader.length(part, dash.off);
    return dash;
}

} // namespace

void decode_dashes(const Node& node, ThemeReader& reader, Theme& theme) {
    if (node.items.size() != theme.line_dashes.size()) return reader.complain(messages::theme_dashes, node, {});
    for (std::size_t i = 0; i < node.items.size(); ++i) theme.line_dashes[i] = read_dash(node.items[i], reader);
}

} // namespace zhitu
