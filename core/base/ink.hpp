// An ink of the theme: what the press prints and what a screen shows.
#pragma once

#include <cstdint>
#include <string>

namespace zhitu {

struct Ink {
    std::string name;                                    // "主", "黑"
    double cyan = 0, magenta = 0, yellow = 0, black = 0; // 0-100
    std::uint8_t red = 255, green = 255, blue = 255;     // on screen
    double mono = 0;                                     // tint of black in a black-only edition, 0-100
    bool operator==(const Ink&) const = default;
};

using InkIndex = int; // into Picture::inks and Theme::inks
inline constexpr InkIndex no_ink = -1;

} // namespace zhitu
