// What the keys of the reference have in common.
#pragma once

#include "core/base/limits.hpp"
#include "core/spec/key_docs.hpp"

#include <string>

namespace zhitu {

/// Words with a limit where {} stands, so that the reference says what the program keeps to.
inline Pair up_to(std::size_t limit, Pair words) {
    for (std::string* const text : {&words.zh, &words.en})
        if (const std::size_t at = text->find("{}"); at != std::string::npos)
            text->replace(at, 2, std::to_string(limit));
    return words;
}

inline const Pair a_text = up_to(limits::label_characters, {"文字，最多 {} 字", "text of at most {} characters"});
inline const Pair yes_no{"是/否", "yes/no"};

std::vector<KeyDoc> docs_of_maps(); ///< keys of the maps that stand behind other keys

} // namespace zhitu
