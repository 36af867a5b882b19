// zhitu fonts: what each role and weight of fonts/roles.yaml resolved to, where the roles look for what their faces
// lack, and what every family has.
#include "core/cli/commands.hpp"

#include "core/base/join.hpp"
#include "core/cli/columns.hpp"

namespace zhitu::cli {
namespace {

Rows roles(FontSet& fonts, Language language) {
    Rows rows{{phrases::role.in(language), phrases::weight.in(language), phrases::family.in(language),
               phrases::font_version.in(language), phrases::font_file.in(language)}};
    for (const ResolvedFont& font : fonts.all_roles())
        rows.push_back({font.role, std::to_string(font.weight),
                        font.family + " " + font.style + (font.fallback ? phrases::fallback.in(language) : ""),
                        font.version, font.file});
    return rows;
}

Rows searches(FontSet& fonts, Language language) {
    Rows rows{{phrases::role.in(language), phrases::searched.in(language)}};
    for (const std::string& role : fonts.roles()) rows.push_back({role, join(fonts.searched(role), " > ")});
    rows.push_back({phrases::all_others.in(language), phrases::families_of_others.in(language)});
    return rows;
}

Rows families(FontSet& fonts, Language language) {
    Rows rows{{phrases::family.in(language), phrases::font_version.in(language), phrases::characters.in(language),
               phrases::han_characters.in(language), phrases::font_file.in(language)}};
    for (const FontFamily& family : fonts.families())
        rows.push_back({family.name, family.version, std::to_string(family.characters), std::to_string(family.han),
                        family.file});
    return rows;
}

} // namespace

Outcome run(const FontsCommand&, Workshop& workshop, Console& console) {
    const Language language = console.language();
    FontSet& fonts = workshop.fonts();
    console.result(aligned(roles(fonts, language)) + "\n" + aligned(searches(fonts, language)) + "\n" +
                   aligned(families(fonts, language)));
    return Outcome::done;
}

} // namespace zhitu::cli
