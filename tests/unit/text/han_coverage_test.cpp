// Every character of 通用规范汉字表 in every Han role: no tofu, no other family. The table is Unihan's kTGH.
#include "core/base/utf8.hpp"
#include "core/text/font_roles.hpp"
#include "core/text/font_set.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <charconv>
#include <cstdio>
#include <gtest/gtest.h>
#include <memory>

namespace zhitu {
namespace {

std::vector<std::string> general_characters() {
    const std::unique_ptr<FILE, int (*)(FILE*)> lines(
        popen("bzcat /usr/share/unicode/Unihan_OtherMappings.txt.bz2 | grep kTGH", "r"), pclose);
    std::vector<std::string> characters;
    for (char line[200]; lines && fgets(line, sizeof line, lines.get());) {
        std::uint32_t code = 0;
        if (line[0] != 'U' || std::from_chars(line + 2, line + sizeof line, code, 16).ec != std::errc()) continue;
        append_utf8(characters.emplace_back(), code);
    }
    return characters;
}

/// Every face that roles.yaml declares for Han text.
std::vector<Face> han_faces() {
    std::vector<Face> faces;
    for (const FontRole& role : read_font_roles(ZHITU_SOURCE_DIR "/fonts/roles.yaml"))
        for (const int weight : role.weights)
            if (role.name != "数字") faces.push_back({role.name, weight}); // it is for figures only
    return faces;
}

TEST(HanCoverage, TheGeneralCharactersAreInEveryRole) {
    const std::vector<std::string> characters = general_characters();
    ASSERT_EQ(characters.size(), 8105u) << "the table comes with the package unicode-data";
    FontSet fonts(ZHITU_SOURCE_DIR "/fonts");
    ShapingTypesetter typesetter(fonts);
    const std::vector<Face> faces = han_faces();
    ASSERT_GE(faces.size(), 5u);
    for (const Face& face : faces) {
        TypeStyle style;
        style.han = face;
        style.size = 10_pt;
        std::string missing;
        for (const std::string& character : characters) {
            const SetText set = typesetter.set(character, style);
            if (!set.missing.empty() || !set.substitutes.empty() || !set.fallbacks.empty()) missing += character;
        }
        EXPECT_EQ(missing, "") << face.role << face.weight;
    }
}

} // namespace
} // namespace zhitu
