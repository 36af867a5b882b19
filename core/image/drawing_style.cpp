#include "core/image/drawing_style.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// Calls visit(part) for what stands between the marks.
template <class Visit> void each_part(std::string_view text, std::string_view marks, Visit visit) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
        if (end > at) visit(text.substr(at, end - at));
        at = end + 1;
    }
}

void append(const std::vector<DrawingReference>& more, std::vector<DrawingReference>& found) {
    found.insert(found.end(), more.begin(), more.end());
}

} // namespace

void add_references(std::string_view property, std::string_view value, std::vector<DrawingReference>& found) {
    for (std::size_t at = value.find("url("); at != std::string_view::npos; at = value.find("url(", at + 1)) {
        const std::size_t begin = value.find_first_not_of(" \t\r\n'\"#", at + 4);
        const std::size_t end = value.find_first_of(" \t\r\n'\")", begin);
        if (begin == std::string_view::npos || end == std::string_view::npos) return;
        found.push_back({value.substr(begin, end - begin), property == "marker" || property == "marker-mid"});
    }
}

void add_style_references(std::string_view style, std::vector<DrawingReference>& found) {
    each_part(style, ";", [&found](std::string_view declaration) {
        const std::size_t colon = std::min(declaration.find(':'), declaration.size());
        add_references(trim(declaration.substr(0, colon)), declaration.substr(colon), found);
    });
}

DrawingSheet::DrawingSheet(std::string_view svg) {
    for (std::size_t at = svg.find("<style"); at != std::string_view::npos; at = svg.find("<style", at + 1)) {
        const std::string_view sheet = svg.substr(at, svg.find("</", at) - at);
        each_part(sheet.substr(std::min(sheet.find('>'), sheet.size())), "}", [this](std::string_view rule) {
            const std::size_t brace = std::min(rule.find('{'), rule.size());
            read_rule(rule.substr(0, brace), rule.substr(brace == rule.size() ? brace : brace + 1));
        });
    }
}

void DrawingSheet::read_rule(std::string_view selectors, std::string_view style) {
    std::vector<DrawingReference> references;
    add_style_references(style, references);
    if (references.empty()) return;
    bool only_classes = true;
    std::vector<std::string_view> classes;
    each_part(selectors, ">, \t\r\n", [&](std::string_view selector) {
        only_classes = only_classes && selector.starts_with('.');
        classes.push_back(selector.substr(1, selector.find_first_of(".:[", 1) - 1));
    });
    if (!only_classes) return append(references, for_all_);
    for (const std::string_view each : classes) append(references, for_class_[each]);
}

void DrawingSheet::add_references(std::string_view classes, std::vector<DrawingReference>& found) const {
    append(for_all_, found);
    each_part(classes, " \t\r\n", [&](std::string_view each) {
        if (const auto rule = for_class_.find(each); rule != for_class_.end()) append(rule->second, found);
    });
}

} // namespace zhitu
