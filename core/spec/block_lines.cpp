#include "core/spec/block_lines.hpp"

#include "core/base/utf8.hpp"

namespace zhitu {

bool is_block(const Node& text) {
    const char first = text.quoted && text.span.source ? text.span.source->text()[text.span.begin] : '\0';
    return first == '|' || first == '>';
}

bool is_literal_block(const Node& text) {
    return text.quoted && text.span.source && text.span.source->text()[text.span.begin] == '|';
}

std::vector<Phrase> lines_of(const Node& text) {
    const Source& source = *text.span.source;
    const bool literal = is_literal_block(text);
    int number = source.line_at(text.span.begin); // of the | itself
    std::vector<Phrase> lines;
    for (std::size_t begin = 0; begin < text.text.size();) {
        const std::size_t end = std::min(text.text.find('\n', begin), text.text.size());
        const std::string_view line = trim(std::string_view(text.text).substr(begin, end - begin));
        begin = end + 1;
        ++number;
        if (line.empty()) continue;
        Span span = text.span;
        if (literal) {
            const std::size_t at = source.line_start(number) + source.line(number).find(line);
            span = {&source, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + line.size())};
        }
        lines.push_back({std::string(line), span});
    }
    return lines;
}

} // namespace zhitu
