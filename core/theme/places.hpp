// Where the files of a theme say what can only be judged when all of them are read.
#pragma once

#include "core/diag/source.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace zhitu {

struct InkPlace {
    Span span; // its name, where it is written last
    bool process = false, screen = false, mono = false;
};

struct ThemePlaces {
    std::vector<InkPlace> inks;          // as Theme::inks
    std::map<std::uint32_t, Span> roles; // as Theme::roles
    Span root;                           // the head of the file that extends no other
};

} // namespace zhitu
