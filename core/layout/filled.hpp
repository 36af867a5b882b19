// The patterns of a theme's 用语: "增幅为{至}比{自}".
#pragma once

#include "core/base/isolates.hpp"

#include <string>
#include <string_view>

namespace zhitu {

/// The pattern with `words` in every place of that name; they do not turn round what is beside them.
inline std::string filled(std::string pattern, std::string_view place, std::string_view words) {
    const std::string text = isolated(words);
    for (std::size_t at = pattern.find(place); at != std::string::npos; at = pattern.find(place, at + text.size()))
        pattern.replace(at, place.size(), text);
    return pattern;
}

} // namespace zhitu
