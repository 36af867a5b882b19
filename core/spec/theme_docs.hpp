// Every key of a theme, for the reference: they stand in theme files and in a spec's 样式.
#pragma once

#include "core/plugin/names.hpp"

#include <vector>

namespace zhitu {

struct ThemeKeyDoc {
    Pair section; // the keys of the maps that it stands in, outer first; empty = at the top. 单图 is like 面板
    Pair name;
    Pair takes; // what may be written behind it, the usual thing first
    Pair about;
    const char* example; // stem of specs/keys/STEM.yaml; null = the theme files themselves
};

const std::vector<ThemeKeyDoc>& theme_docs();

} // namespace zhitu
