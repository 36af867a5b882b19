// Characters that nobody sees: what they are called, and what to do instead of them. They come with copied text,
// make two equal names differ, and move line ends that nobody can find again; so a spec has none, and nothing
// printed has.
#pragma once

#include "core/diag/diagnostic.hpp"

namespace zhitu {

struct Unseen {
    Argument name;   // "零宽空格"
    Argument remedy; // a whole sentence
};

/// Of a character for which is_invisible holds.
Unseen unseen(char32_t code);

/// "U+9AE0"
std::string code_point(char32_t code);

} // namespace zhitu
