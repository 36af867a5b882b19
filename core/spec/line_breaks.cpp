#include "core/spec/line_breaks.hpp"

#include "core/diag/trap_messages.hpp"
#include "core/spec/block_lines.hpp"

namespace zhitu {
namespace {

constexpr std::string_view typed_break = "\\n";

std::string in_double_quotes(std::string_view text) {
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_break = text[at] == '\n' || text.substr(at).starts_with(typed_break);
        if (!is_break && (text[at] == '"' || text[at] == '\\')) quoted += '\\';
        if (is_break)
            quoted += typed_break;
        else
            quoted += text[at];
        if (is_break && text[at] == '\\') ++at;
    }
    return quoted + "\"";
}

} // namespace

Node with_line_breaks(Node text, Diagnostics& diagnostics) {
    const bool has_break = text.is_scalar() && text.text.find(typed_break) != std::string::npos;
    const bool is_double = text.span.source && text.span.source->text()[text.span.begin] == '"';
    if (!has_break || is_double || is_block(text)) return text;
    diagnostics.add(messages::line_break_unquoted, text.span, {in_double_quotes(text.text)});
    for (std::size_t at = 0; (at = text.text.find(typed_break, at)) != std::string::npos;)
        text.text.replace(at, typed_break.size(), "\n");
    return text;
}

} // namespace zhitu
