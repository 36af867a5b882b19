// How a text is set: which faces, how large, how spaced. Themes make these, the typesetter reads them.
#pragma once

#include "core/sdk/zhitu/geometry.hpp"

#include <string>

namespace zhitu {

/// A face by role (fonts/roles.yaml) and weight: {"黑", "粗"}.
struct Face {
    std::string role;   // 黑 宋 楷 数字
    int weight = 400;   // CSS weight
    bool operator==(const Face&) const = default;
};

struct TypeStyle {
    Face han;                       // everything that is not a digit
    Face digits;                    // 0-9 and the . , % + - that belong to a number; role empty = same as han
    Length size;                    // of the han face
    Length digit_size;              // of the digit face
    double tracking = 0;            // em between characters
    bool half_width_marks = false;  // ： ， ； 、 。 “ ” ‘ ’ 《 》 （ ） set half an em wide, ink centred
    std::string language = "zh-Hans";
    bool operator==(const TypeStyle&) const = default;
};

} // namespace zhitu
