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
    const std::vector<Holder> holders = holders_in(text, begin, end);
    auto next = holders.begin();
    std::vector<std::size_t> open; // where they end
    for (const MarkedPart& part : text.parts) {
        const std::size_t from = std::max(part.begin, begin), to = std::min(part.end, end);
        if (from >= to) continue;
        for (; next != holders.end() && next->begin == from; ++next) {
            written += next->tag;
            open.push_back(next->end);
        }
        std::size_t tags = 0;
        written += tags_of(part, tags);
        written += as_markup(std::string_view(text.plain).substr(from, to - from));
        for (; tags > 0; --tags) written += "</>";
        for (; !open.empty() && open.back() == to; open.pop_back()) written += "</>";
    }
    return written;
}

} // namespace zhitu
