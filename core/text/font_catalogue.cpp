#include "core/text/font_catalogue.hpp"

#include "core/base/files.hpp"
#include "core/base/numbers.hpp"

#include <cstdlib>
#include <fontconfig/fontconfig.h>
#include <memory>
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

FoundFont describe(const FcPattern* font, const std::string& family) {
    return {family,
            text_of(font, FC_STYLE),
            format_number(integer_of(font, FC_FONTVERSION) / 65536.0, 3), // 16.16 fixed point
            text_of(font, FC_FILE),
            integer_of(font, FC_INDEX),
            FcWeightToOpenType(integer_of(font, FC_WEIGHT))};
}

/// Smaller is better; the file and index make the choice the same whatever order the list comes in.
auto distance(const FoundFont& font, int weight) {
    return std::tuple(std::abs(font.weight - weight), -font.weight, font.file, font.index);
}

} // namespace

FontCatalogue::FontCatalogue(const std::filesystem::path& configuration) : config_(FcConfigCreate()) {
    const bool ready = config_ && FcConfigParseAndLoad(config_, fontconfig_text(configuration.string()), FcTrue) &&
                       FcConfigBuildFonts(config_);
    if (ready) return;
    if (config_) FcConfigDestroy(config_);
    throw MachineError("字体配置 " + configuration.string() + " 读不了；请重新安装制图",
                       "the font configuration " + configuration.string() + " cannot be read; install zhitu again");
}

FontCatalogue::~FontCatalogue() { FcConfigDestroy(config_); }

// FcFontList, not FcFontMatch: matching substitutes families and asks the environment for a language.
std::optional<FoundFont> FontCatalogue::find(const std::string& family, int weight) const {
    const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> pattern(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddString(pattern.get(), FC_FAMILY, fontconfig_text(family));
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
    const std::unique_ptr<FcObjectSet, decltype(&FcObjectSetDestroy)> objects(
        FcObjectSetBuild(FC_FAMILY, FC_STYLE, FC_FONTVERSION, FC_FILE, FC_INDEX, FC_WEIGHT, nullptr),
        FcObjectSetDestroy);
    const std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)> fonts(
        FcFontList(config_, pattern.get(), objects.get()), FcFontSetDestroy);
    std::optional<FoundFont> best;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        if (!has_family(fonts->fonts[i], family)) continue;
        const FoundFont font = describe(fonts->fonts[i], family);
        if (!best || distance(font, weight) < distance(*best, weight)) best = font;
    }
    return best;
}

} // namespace zhitu
