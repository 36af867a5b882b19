// Rows of the reference of themes that differ only in what they measure.
#pragma once

#include "core/spec/theme_docs.hpp"

namespace zhitu {

struct ThemeRow {
    const char *zh, *en, *about_zh, *about_en;
};

/// A doc for each row, all of one section and one type of value.
inline void add_rows(std::vector<ThemeKeyDoc>& docs, const Pair& section, const Pair& takes,
                     std::initializer_list<ThemeRow> rows) {
    for (const ThemeRow& row : rows)
        docs.push_back({section, {row.zh, row.en}, takes, {row.about_zh, row.about_en}, nullptr});
}

void add_form_docs(std::vector<ThemeKeyDoc>& docs);  ///< 面板 and 单图: 版面, 题牌, 卡片, 字
void add_house_docs(std::vector<ThemeKeyDoc>& docs); ///< what holds for both

} // namespace zhitu
