// Words in a row: "a, b, c".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

inline std::string join(const std::vector<std::string>& words, std::string_view between) {
    std::string row;
    for (const std::string& word : words) row.append(&word == &words.front() ? "" : between).append(word);
    return row;
}

} // namespace zhitu
