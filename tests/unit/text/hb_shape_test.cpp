// Glyphs and their places beside those of the program hb-shape: same font, language, script and features. Only
// texts in which the composer takes nothing off.
#include "core/text/font_set.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <gtest/gtest.h>
#include <hb.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace zhitu {
namespace {

/// A glyph in units of its font; sorted from left to right, because a run keeps the order of its text.
struct PlacedGlyph {
    std::uint32_t index = 0;
    long x = 0, y = 0;
    auto operator<=>(const PlacedGlyph& other) const {
        return std::tuple(x, index, y) <=> std::tuple(other.x, other.index, other.y);
    }
    bool operator==(const PlacedGlyph&) const = default;
};

std::string output_of(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        text.append(buffer.data(), size);
    return text;
}

struct Manner {
    std::string script, direction, features;
};

std::vector<PlacedGlyph> judged(const GlyphRun& run, const ResolvedFont& font, const Manner& manner) {
    const auto glyphs = nlohmann::json::parse(output_of(
        "LC_ALL=C.UTF-8 hb-shape --output-format=json --no-glyph-names --language=zh-Hans --script=" +
        manner.script + " --direction=" + manner.direction + " --features='" + manner.features + "' --face-index=" +
        std::to_string(font.index) + " --font-file=" + font.file + " --text='" + run.text + "'"));
    std::vector<PlacedGlyph> placed;
    long pen = 0;
    for (const auto& glyph : glyphs) {
        placed.push_back({glyph["g"], pen + glyph["dx"].get<long>(), glyph["dy"]});
        pen += glyph["ax"].get<long>();
    }
    std::sort(placed.begin(), placed.end());
    return placed;
}

class HbShape : public testing::Test {
protected:
    /// Every run of a text, which is set in one manner throughout.
    void compare(const std::string& text, const TypeStyle& style, const Manner& manner) {
        const SetText set = typesetter_.set(text, style);
        ASSERT_FALSE(set.runs.empty()) << text;
        for (const auto& [offset, run] : set.runs) {
            const ResolvedFont& font = fonts_.resolved(run.font);
            int em = 0, unused = 0;
            hb_font_get_scale(fonts_.harfbuzz(run.font), &em, &unused);
            const auto units = [em](Length length) { return std::lround(length.mm() * em); };
            std::vector<PlacedGlyph> placed;
            for (const Glyph& glyph : run.glyphs) placed.push_back({glyph.index, units(glyph.x), -units(glyph.y)});
            std::sort(placed.begin(), placed.end());
            EXPECT_EQ(placed, judged(run, font, manner)) << run.text << " in " << font.file;
        }
    }

    static TypeStyle style(const Face& face) {
        TypeStyle style;
        style.han = face;
        style.size = style.digit_size = 1_mm;
        return style;
    }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
};

const Manner han{"Hani", "ltr", "-liga,-clig,-calt"};
const Manner figures{"Latn", "ltr", "-liga,-clig,-calt,-kern,tnum,lnum"};

TEST_F(HbShape, AgreesOnHanAndLatinInEveryRole) {
    for (const Face& face :
         {Face{"黑", 400}, Face{"黑", 700}, Face{"宋", 400}, Face{"标题宋", 900}, Face{"楷", 400}})
        for (const char* text : {"全体居民人均可支配收入", "郴州宜章县莽山瑶族乡", "规模以上工业增加值",
                                 "GDP AVATAR fi Wolfram", "e\u0301 Größe naïve", "㎡ ℃ 甲乙", "葛\uFE00洲坝"})
            compare(text, style(face), han);
}

TEST_F(HbShape, AgreesOnFigures) {
    for (const int weight : {400, 500, 700}) {
        TypeStyle numbers = style({"黑", 400});
        numbers.digits = {"数字", weight};
        for (const char* text : {"2503.07", "25.3%", "-1,234,567", "+7‰", "0123456789"})
            compare(text, numbers, figures);
    }
}

TEST_F(HbShape, AgreesOnWordsThatRunToTheLeft) {
    for (const char* text : {"שלום", "עולם", "בְּרֵאשִׁית"}) compare(text, style({"黑", 400}), {"Hebr", "rtl", ""});
    for (const char* text : {"مرحبا", "بالعالم", "لا"}) compare(text, style({"黑", 700}), {"Arab", "rtl", ""});
}

TEST_F(HbShape, AgreesOnOtherScriptsOfOtherFonts) {
    for (const char* text : {"q\u0331x\u0323", "ɛ\u0303"}) compare(text, style({"黑", 400}), {"Latn", "ltr", ""});
    compare("გამარჯობა", style({"黑", 400}), {"Geor", "ltr", ""});
}

} // namespace
} // namespace zhitu
