// The patterns of a theme's 用语: "增幅为{至}比{自}".
#pragma once

#include <string>
#include <string_view>

namespace zhitu {

/// The pattern with `text` in every place of that name.
inline std::string filled(std::string pattern, std::string_view place, std::string_view text) {
    for (std::size_t at = pattern.find(place); at != std::string::npos; at = pattern.find(place, at + text.size()))
        pattern.replace(at, place.size(), text);
    return pattern;
}

} // namespace zhitu
