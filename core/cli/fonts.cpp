// zhitu fonts: what each role and weight of fonts/roles.yaml resolved to.
#include "core/cli/commands.hpp"

#include "core/cli/columns.hpp"

namespace zhitu::cli {

Outcome run(const FontsCommand&, Workshop& workshop, Console& console) {
    const Language language = console.language();
    std::vector<std::vector<std::string>> rows{{phrases::role.in(language), phrases::weight.in(language),
                                                phrases::family.in(language), phrases::font_version.in(language),
                                                phrases::font_file.in(language)}};
    for (const ResolvedFont& font : workshop.fonts().all_roles())
        rows.push_back({font.role, std::to_string(font.weight),
                        font.family + " " + font.style + (font.fallback ? phrases::fallback.in(language) : ""),
                        font.version, font.file});
    console.result(aligned(rows));
    return Outcome::done;
}

} // namespace zhitu::cli
