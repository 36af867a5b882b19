#include "core/text/even_spacing.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr std::size_t longest_spaced = 4; // characters; longer names read as words, not as a row of characters
constexpr double widest_gap = 2;          // ems; farther apart a name falls into two

struct Name {
    Length width;         // as it comes
    std::size_t gaps = 0; // that may open; 0 = none
    Length most;          // with all of them open
};

Name measured(const std::string& text, const TypeStyle& style, Typesetter& typesetter) {
    Name name{typesetter.measure(text, style), 0, {}};
    const std::u32string characters = to_utf32(plain_text(text));
    const bool spaced =
        characters.size() <= longest_spaced && std::all_of(characters.begin(), characters.end(), is_han);
    if (spaced && characters.size() > 1) name.gaps = characters.size() - 1;
    name.most = name.width + style.size * (widest_gap * static_cast<double>(name.gaps));
    return name;
}

/// The widest name that all shorter ones which may be spaced out reach.
Length common_width(const std::vector<Name>& names) {
    Length width;
    for (const Name& candidate : names) {
        const auto reaches = [&](const Name& name) {
            return name.gaps == 0 || name.width > candidate.width || name.most >= candidate.width;
        };
        if (std::all_of(names.begin(), names.end(), reaches)) width = std::max(width, candidate.width);
    }
    return width;
}

} // namespace

std::vector<LineFit> even_fits(const std::vector<std::string>& names, const TypeStyle& style,
                               Typesetter& typesetter) {
    std::vector<Name> measures;
    for (const std::string& name : names) measures.push_back(measured(name, style, typesetter));
    const Length width = common_width(measures);
    std::vector<LineFit> fits;
    for (const Name& name : measures) {
        const bool opens = name.gaps > 0 && name.width < width;
        fits.push_back(opens ? LineFit{LineFit::Fill::spread, width, {}} : LineFit{});
    }
    return fits;
}

} // namespace zhitu
