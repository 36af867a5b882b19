// Where the files of a theme say what can only be judged when all of them are read.
#pragma once

#include "core/base/ink.hpp"
#include "core/diag/source.hpp"
#include "core/sdk/zhitu/geometry.hpp"

#include <map>
#include <vector>

namespace zhitu {

/// Where something is written last. The later of two things that do not go together is at fault.
struct KeyPlace {
    Span span;
    int layer = 0; // of its file: a parent's is lower
};

struct InkPlace {
    KeyPlace name;
    KeyPlace text; // 字; no source: the program chooses it
    bool process = false, screen = false, mono = false;
};

struct ThemePlaces {
    std::vector<InkPlace> inks;                 // as Theme::inks
    std::map<const InkIndex*, KeyPlace> keys;   // whose value is an ink, by where the theme keeps it
    std::map<const Length*, KeyPlace> measures; // the same of lengths
    KeyPlace ornament;                          // 题饰
    Span root;                                  // the head of the file that extends no other
    int layer = 0;                              // of the file that is being read
    KeyPlace here(Span span) const { return {span, layer}; }
    const KeyPlace& of(const InkIndex& key) const { return keys.at(&key); }
    KeyPlace of(const Length& key) const { ///< the head of the file where nothing says it
        const auto found = measures.find(&key);
        return found == measures.end() ? KeyPlace{root, 0} : found->second;
    }
    const KeyPlace& of_ink(InkIndex ink) const { return inks[static_cast<std::size_t>(ink)].name; }
};

} // namespace zhitu
