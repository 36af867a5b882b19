// Texts with their notation: what read_markup reads.
#include "core/base/markup.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// A part's tags; `how_many` says how many they are.
std::string tags_of(const MarkedPart& part, std::size_t& how_many) {
    std::string written;
    how_many = 0;
    const auto add = [&](bool wanted, std::string_view name) {
        if (!wanted) return;
        written.append("<").append(name).append(">");
        ++how_many;
    };
    add(!part.ink.empty(), part.ink);
    add(part.bold, "bold");
    add(part.emphasis, "emphasis");
    add(part.proper_name > 0, "name");
    add(part.script == Script::raised, "sup");
    add(part.script == Script::lowered, "sub");
    return written;
}

} // namespace

std::string as_markup(std::string_view plain) {
    std::string text;
    for (const char byte : plain) {
        if (byte == '<') text += '\\';
        text += byte;
    }
    return text;
}

std::string markup_of(const MarkedText& text, std::size_t begin, std::size_t end) {
    std::string written;
    auto ruby = text.rubies.begin();
    for (const MarkedPart& part : text.parts) {
        const std::size_t from = std::max(part.begin, begin), to = std::min(part.end, end);
        if (from >= to) continue;
        while (ruby != text.rubies.end() && ruby->begin < from) ++ruby;
        if (ruby != text.rubies.end() && ruby->begin == from) written += "<ruby " + ruby->text + ">";
        std::size_t tags = 0;
        written += tags_of(part, tags);
        written += as_markup(std::string_view(text.plain).substr(from, to - from));
        for (; tags > 0; --tags) written += "</>";
        for (const Ruby& each : text.rubies)
            if (each.end == to) written += "</>";
    }
    return written;
}

} // namespace zhitu
