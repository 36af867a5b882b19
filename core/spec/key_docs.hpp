// What each key is for and what may be written behind it: `zhitu keys` and specs/README.md are made of this.
#pragma once

#include "core/plugin/names.hpp"

#include <vector>

namespace zhitu {

struct KeyDoc {
    /// The map that the key stands in.
    enum class Zone { picture, panel, chart, data, axis, cut, growth, top, annotation, theme };
    Zone zone;
    const char* en; // the key's identity: see words.hpp
    Pair takes;     // what may be written behind it
    Pair about;
    const char* example = nullptr; // stem of specs/keys/STEM.yaml when the key has no picture of its own name

    /// The stem of its example below specs/keys.
    const char* example_stem() const { return example ? example : en; }
};

/// In the order of reading: zone by zone, the commonest keys first.
const std::vector<KeyDoc>& key_docs();
Pair name_of(KeyDoc::Zone zone);

} // namespace zhitu
