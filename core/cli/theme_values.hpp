// What stands in a theme at each of its keys: the examples of the reference.
#pragma once

#include "core/diag/source.hpp"
#include "core/spec/node.hpp"
#include "core/spec/theme_docs.hpp"

#include <string>
#include <string_view>

namespace zhitu::cli {

class ThemeValues {
public:
    explicit ThemeValues(std::string text);
    ThemeValues(const ThemeValues&) = delete; // nodes point into the source
    ThemeValues& operator=(const ThemeValues&) = delete;
    ~ThemeValues() = default;
    /// As one writes it, a map by its first entry: `18pt`, `[16pt, 14pt]`, `{柱图: …}`. Of 面板, or else of 单图;
    /// where one 字 stands for all, of any. Empty where the theme does not say it.
    std::string at(const ThemeKeyDoc& doc) const;

private:
    const Node* map_at(std::string_view section) const;

    Source source_;
    Node theme_;
};

} // namespace zhitu::cli
