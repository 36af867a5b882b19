#include "core/image/unclosed_tag.hpp"

#include <algorithm>
#include <vector>

namespace zhitu {
namespace {

/// Behind what is no tag: comments, text that is taken as it is, declarations, instructions.
std::optional<std::size_t> end_of_other(std::string_view xml, std::size_t at) {
    constexpr struct {
        std::string_view begin, end;
    } others[]{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<!", ">"}, {"<?", "?>"}};
    for (const auto& [begin, end] : others)
        if (xml.substr(at).starts_with(begin)) return std::min(xml.find(end, at), xml.size());
    return std::nullopt;
}

/// Its >, which no quoted value has; the end of the text where there is none.
std::size_t end_of_tag(std::string_view xml, std::size_t at) {
    while ((at = xml.find_first_of("\"'>", at)) != std::string_view::npos && xml[at] != '>') {
        at = xml.find(xml[at], at + 1);
        if (at == std::string_view::npos) break;
        ++at;
    }
    return std::min(at, xml.size());
}

} // namespace

std::optional<OpenTag> unclosed_tag(std::string_view xml) {
    std::vector<OpenTag> open;
    for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at)) {
        if (const auto end = end_of_other(xml, at)) {
            at = *end;
            continue;
        }
        const bool closes = xml.substr(at).starts_with("</");
        const std::size_t begin = at + (closes ? 2 : 1), end = end_of_tag(xml, at);
        const std::string_view name = xml.substr(begin, xml.find_first_of(" \t\r\n/>", begin) - begin);
        if (name.empty()) break;
        if (!closes && xml[end - 1] != '/') open.push_back({name, at});
        if (closes && (open.empty() || open.back().name != name)) break;
        if (closes) open.pop_back();
        at = end;
    }
    return open.empty() ? std::nullopt : std::optional(open.back());
}

} // namespace zhitu
