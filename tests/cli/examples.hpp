// The specs that the tests of the program draw.
#pragma once

#include "tests/support/process.hpp"

#include <algorithm>
#include <string>

namespace zhitu::testing {

inline const std::string good_spec = "制图: 1\n标题: 试图\n类型: 柱图\n尺寸: 101.6mm x 50.8mm\n"
                                     "数据: {2016年: 1998.27亿元, 2020年: 2503.70亿元}\n";
inline const std::string bad_spec = "制图: 1\n标题: 试图\n类型: 柱图\n数剧: {2016年: 1亿元}\n";

/// Everything in the folder, hidden files too: nothing may be left beside the outputs.
inline std::vector<std::string> contents(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

} // namespace zhitu::testing
