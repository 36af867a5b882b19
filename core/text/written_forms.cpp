#include "core/text/written_forms.hpp"

#include "core/base/digit.hpp"

namespace zhitu {
namespace {

/// A - before a figure, behind nothing that it would join to one: no 2016-2020, no COVID-19.
bool begins_number(const std::string& plain, std::size_t at) {
    if (plain[at] != '-' || at + 1 == plain.size() || !is_digit(plain[at + 1])) return false;
    const char before = at > 0 ? plain[at - 1] : ' ';
    const bool of_han = static_cast<unsigned char>(before) >= 0x80;
    return before == ' ' || before == '(' || of_han;
}

} // namespace

void write_forms(MarkedText& text, const TypeStyle& style) {
    if (!style.minus || text.plain.find('-') == std::string::npos) return;
    std::string written;
    std::vector<std::size_t> places; // of each byte, and of the end
    for (std::size_t at = 0; at < text.plain.size(); ++at) {
        places.push_back(written.size());
        if (begins_number(text.plain, at))
            written += "−";
        else
            written += text.plain[at];
    }
    places.push_back(written.size());
    text.plain = std::move(written);
    for (MarkedPart& part : text.parts) part.begin = places[part.begin], part.end = places[part.end];
    for (Ruby& ruby : text.rubies) ruby.begin = places[ruby.begin], ruby.end = places[ruby.end];
    for (IsolateEdge& edge : text.isolates) edge.at = places[edge.at];
}

} // namespace zhitu
