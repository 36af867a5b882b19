#include "core/text/font_catalogue.hpp"

#include "core/base/files.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"

#include <cstdlib>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <set>
#include <string_view>
#include <tuple>

namespace zhitu {
namespace {

const FcChar8* fontconfig_text(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

std::string text_of(const FcPattern* font, const char* object) {
    FcChar8* value = nullptr;
    if (FcPatternGetString(font, object, 0, &value) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(value);
}

int integer_of(const FcPattern* font, const char* object) {
    int value = 0;
    FcPatternGetInteger(font, object, 0, &value);
    return value;
}

bool has_family(const FcPattern* font, const std::string& family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i)
        if (family == reinterpret_cast<const char*>(name)) return true;
    return false;
}

/// Fonts have names in several languages; roles.yaml calls them by this one.
std::string english_family(const FcPattern* font) {
    FcChar8 *name = nullptr, *language = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILYLANG, i, &language) == FcResultMatch; ++i)
        if (std::string_view(reinterpret_cast<const char*>(language)) == "en" &&
            FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch)
            return reinterpret_cast<const char*>(name);
    return text_of(font, FC_FAMILY);
}

/// Painters fill outlines: fonts of pixels and of coloured layers are not there at all.
constexpr const char* only_outlines = "<fontconfig><selectfont><rejectfont>"
                                      "<pattern><patelt name=\"outline\"><bool>false</bool></patelt></pattern>"
                                      "<pattern><patelt name=\"color\"><bool>true</bool></patelt></pattern>"
                                      "</rejectfont></selectfont></fontconfig>";

bool load(FcConfig* config, const std::string& configuration) {
    return FcConfigParseAndLoad(config, fontconfig_text(configuration), FcTrue) &&
           FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(only_outlines), FcTrue) &&
           FcConfigBuildFonts(config);
}

/// Smaller is better; the file and index make the choice the same whatever order the list comes in.
auto distance(const FoundFont& font, int weight) {
    return std::tuple(std::abs(font.weight - weight), -font.weight, font.file, font.index);
}

} // namespace

FontCatalogue::FontCatalogue(const std::filesystem::path& configuration) : config_(FcConfigCreate()) {
    if (config_ && load(config_, configuration.string())) return;
    if (config_) FcConfigDestroy(config_);
    throw MachineError("字体配置 " + configuration.string() + " 读不了；请重新安装制图",
                       "the font configuration " + configuration.string() + " cannot be read; install zhitu again");
}

FontCatalogue::~FontCatalogue() { FcConfigDestroy(config_); }

namespace {

using FontList = std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)>;

// FcFontList, not FcFontMatch: matching substitutes families and asks the environment for a language.
FontList list_fonts(FcConfig* config, FcPattern* pattern, FcObjectSet* objects) {
    FontList fonts(FcFontList(config, pattern, objects), FcFontSetDestroy);
    FcPatternDestroy(pattern);
    FcObjectSetDestroy(objects);
    return fonts;
}

void count_characters(const FcPattern* font, FontFamily& family) {
    FcCharSet* characters = nullptr;
    if (FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) != FcResultMatch) return;
    FcChar32 page[FC_CHARSET_MAP_SIZE], next = 0;
    for (FcChar32 base = FcCharSetFirstPage(characters, page, &next); base != FC_CHARSET_DONE;
         base = FcCharSetNextPage(characters, page, &next))
        for (FcChar32 i = 0; i < FC_CHARSET_MAP_SIZE * 32; ++i) {
            if ((page[i / 32] >> i % 32 & 1) == 0) continue;
            ++family.characters;
            family.han += is_han(base + i);
        }
}

} // namespace

std::optional<FoundFont> FontCatalogue::find(const std::string& family, int weight) const {
    FcPattern* const pattern = FcPatternCreate();
    FcPatternAddString(pattern, FC_FAMILY, fontconfig_text(family));
    FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(pattern, FC_VARIABLE, FcFalse);
    const FontList fonts =
        list_fonts(config_, pattern,
                   FcObjectSetBuild(FC_FAMILY, FC_STYLE, FC_FONTVERSION, FC_FILE, FC_INDEX, FC_WEIGHT, nullptr));
    std::optional<FoundFont> best;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        if (!has_family(fonts->fonts[i], family)) continue;
        FoundFont font = describe(fonts->fonts[i]);
        font.family = family;
        if (!best || distance(font, weight) < distance(*best, weight)) best = std::move(font);
    }
    return best;
}

std::vector<std::string> FontCatalogue::families() const {
    const FontList fonts =
        list_fonts(config_, FcPatternCreate(), FcObjectSetBuild(FC_FAMILY, FC_FAMILYLANG, nullptr));
    std::set<std::string> names;
    for (int i = 0; fonts && i < fonts->nfont; ++i) names.insert(english_family(fonts->fonts[i]));
    return {names.begin(), names.end()};
}

std::optional<FontFamily> FontCatalogue::family(const std::string& name) const {
    const auto regular = find(name, 400);
    if (!regular) return std::nullopt;
    FontFamily family{name, regular->version, regular->file};
    FcPattern* const pattern = FcPatternCreate();
    FcPatternAddString(pattern, FC_FILE, fontconfig_text(regular->file));
    FcPatternAddInteger(pattern, FC_INDEX, regular->index);
    const FontList fonts = list_fonts(config_, pattern, FcObjectSetBuild(FC_CHARSET, nullptr));
    if (fonts && fonts->nfont > 0) count_characters(fonts->fonts[0], family);
    return family;
}

FcConfig* FontCatalogue::current() const {
    FcConfigSetCurrent(config_);
    return config_;
}

FoundFont FontCatalogue::describe(const FcPattern* font) {
    return {english_family(font),
            text_of(font, FC_STYLE),
            format_number(integer_of(font, FC_FONTVERSION) / 65536.0, 3), // 16.16 fixed point
            text_of(font, FC_FILE),
            integer_of(font, FC_INDEX),
            FcWeightToOpenType(integer_of(font, FC_WEIGHT))};
}

} // namespace zhitu
