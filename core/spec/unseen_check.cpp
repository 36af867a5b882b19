#include "core/spec/unseen_check.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/diag/unseen.hpp"
#include "core/diag/written_text.hpp"

namespace zhitu {
namespace {

/// Only these have escapes; most of a spec's text is a table, which has none.
bool is_in_double_quotes(const Node& node) {
    return node.quoted && node.span.source && node.span.source->text()[node.span.begin] == '"';
}

/// A table has tabs and line feeds, some texts have lines: what is to be one line is asked for them when it is set.
bool is_unseen(char32_t code) { return is_invisible(code) && code != U'\t' && code != U'\n' && code != U'\r'; }

void check_text(const Node& node, const Spec& spec, Diagnostics& diagnostics) {
    for (std::size_t at = 0; at < node.text.size();) {
        const auto [code, size] = decode_utf8(node.text, at);
        if (is_unseen(code)) {
            const auto [name, remedy] = unseen(code);
            const Span place = WrittenText(node.span).nth(std::string_view(node.text).substr(at, size), 0);
            return diagnostics.add(messages::text_control, place, {node.text, code_point(code), name, remedy},
                                   panel_at(spec, node.span));
        }
        at += size;
    }
}

} // namespace

void check_unseen(const Node& document, const Spec& spec, Diagnostics& diagnostics) {
    if (is_in_double_quotes(document)) check_text(document, spec, diagnostics);
    for (const auto& [key, value] : document.entries) {
        check_unseen(key, spec, diagnostics);
        check_unseen(value, spec, diagnostics);
    }
    for (const Node& item : document.items) check_unseen(item, spec, diagnostics);
}

} // namespace zhitu
