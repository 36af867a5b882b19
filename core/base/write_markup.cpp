// Texts with their notation: what read_markup reads.
#include "core/base/markup.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// What holds several parts: a name of characters that are marked in two ways is one name.
struct Holder {
    std::size_t begin = 0, end = 0;
    std::string tag;
};

void add_names(const MarkedText& text, std::size_t begin, std::size_t end, int MarkedPart::*number, const char* tag,
               std::vector<Holder>& holders) {
    int last = 0;
    for (const MarkedPart& part : text.parts) {
        const std::size_t from = std::max(part.begin, begin), to = std::min(part.end, end);
        if (from >= to) continue;
        if (part.*number > 0 && part.*number == last)
            holders.back().end = to;
        else if (part.*number > 0)
            holders.push_back({from, to, tag});
        last = part.*number;
    }
}

/// In order; of two that begin together the longer comes first, so that they nest as they did.
std::vector<Holder> holders_in(const MarkedText& text, std::size_t begin, std::size_t end) {
    std::vector<Holder> holders;
    for (const Ruby& ruby : text.rubies)
        if (ruby.begin >= begin && ruby.end <= end)
            holders.push_back({ruby.begin, ruby.end, "<ruby " + ruby.text + ">"});
    add_names(text, begin, end, &MarkedPart::proper_name, "<name>", holders);
    add_names(text, begin, end, &MarkedPart::book, "<book>", holders);
    std::stable_sort(holders.begin(), holders.end(), [](const Holder& a, const Holder& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    return holders;
}

/// A part's own tags; `how_many` says how many they are.
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
    add(part.script == Script::raised, "sup");
    add(part.script == Script::lowered, "sub");
    return written;
}

/// Backslashes that stand before it stay what they are.
void append_tag(std::string& written, std::string_view tag) {
    const std::size_t end = written.find_last_not_of('\\') + 1; // npos + 1 is 0
    written.append(written.size() - end, '\\').append(tag);
}
void append_plain(std::string& written, std::string_view plain) {
    for (const char byte : plain)
        if (byte == '<')
            append_tag(written, "\\<");
        else
            written += byte;
}

} // namespace

std::string as_markup(std::string_view plain) {
    std::string text;
    append_plain(text, plain);
    return text;
}

std::string markup_of(const MarkedText& text, std::size_t begin, std::size_t end) {
    std::string written;
    const std::vector<Holder> holders = holders_in(text, begin, end);
    auto next = holders.begin();
    std::vector<std::size_t> open; // where they end
    for (const MarkedPart& part : text.parts) {
        const std::size_t from = std::max(part.begin, begin), to = std::min(part.end, end);
        if (from >= to) continue;
        for (; next != holders.end() && next->begin == from; ++next) {
            append_tag(written, next->tag);
            open.push_back(next->end);
        }
        std::size_t tags = 0;
        if (const std::string opening = tags_of(part, tags); tags > 0) append_tag(written, opening);
        append_plain(written, std::string_view(text.plain).substr(from, to - from));
        for (; tags > 0; --tags) append_tag(written, "</>");
        for (; !open.empty() && open.back() == to; open.pop_back()) append_tag(written, "</>");
    }
    return written;
}

} // namespace zhitu
