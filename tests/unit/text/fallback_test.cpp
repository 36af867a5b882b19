// What a face lacks is taken from another font. The fonts are those of packages.txt.
#include "core/text/paragraph.hpp"
#include "core/text/shaping_typesetter.hpp"
#include "core/text/text_faults.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// "㐆=Noto Serif CJK SC 年=LXGW WenKai ": each run's text and family.
std::string families(const SetText& set, const FontSet& fonts) {
    std::string found;
    for (const auto& [offset, run] : set.runs) found += run.text + "=" + fonts.resolved(run.font).family + " ";
    return found;
}

class Fallback : public testing::Test {
protected:
    Fallback() { style_.size = style_.digit_size = 10_mm; }

    SetText set(const std::string& text, const Face& face) {
        style_.han = face;
        return typesetter_.set(text, style_);
    }
    std::string families_of(const std::string& text, const Face& face) { return families(set(text, face), fonts_); }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    TypeStyle style_;
};

TEST_F(Fallback, TheRoleThatLendsItsMarksComesFirst) {
    EXPECT_EQ(families_of("张㐆年", {"楷", 400}), "张=LXGW WenKai 㐆=Noto Serif CJK SC 年=LXGW WenKai ");
}

TEST_F(Fallback, ThenTheOtherRoles) {
    EXPECT_EQ(families_of("元素鿭", {"宋", 400}), "元素=Noto Serif CJK SC 鿭=Noto Sans CJK SC ");
}

TEST_F(Fallback, ThenWhateverFontsConfSees) {
    EXPECT_EQ(families_of("注ℝ后", {"黑", 400}), "注=Noto Sans CJK SC ℝ=DejaVu Sans 后=Noto Sans CJK SC ");
}

TEST_F(Fallback, TakesTheNearestWeight) {
    const SetText set = this->set("ש", {"黑", 700});
    ASSERT_EQ(set.runs.size(), 1u);
    EXPECT_EQ(fonts_.resolved(set.runs[0].second.font).style, "Bold");
}

TEST_F(Fallback, HasOneNameWhateverWasAskedBefore) {
    EXPECT_EQ(families_of("⅋", {"宋", 400}), "⅋=LXGW WenKai ") << "no Chinese name, as roles.yaml calls it";
}

TEST_F(Fallback, LettersComeFromTheFaceOfFiguresRatherThanFromKai) {
    for (const char* role : {"黑", "宋", "标题宋"})
        for (const std::string letter : {"Ł", "ș"})
            EXPECT_EQ(families_of(letter, {role, 400}), letter + "=Roboto Condensed ");
}

TEST_F(Fallback, IsThatOfTheRoleWhateverWasAskedBefore) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "order";
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(ZHITU_SOURCE_DIR "/fonts/fonts.conf", folder / "fonts.conf",
                               std::filesystem::copy_options::overwrite_existing);
    std::ofstream(folder / "roles.yaml")
        << "甲:\n  字体: [LXGW WenKai, Noto Sans CJK SC]\n  软件包: [x]\n  字重: [400]\n"
           "乙:\n  字体: [LXGW WenKai, Noto Serif CJK SC]\n  软件包: [x]\n  字重: [400]\n";
    FontSet fonts(folder);
    ShapingTypesetter typesetter(fonts);
    style_.han = {"甲", 400};
    EXPECT_EQ(families(typesetter.set("㐆", style_), fonts), "㐆=Noto Sans CJK SC ");
    style_.han = {"乙", 400};
    EXPECT_EQ(families(typesetter.set("㐆", style_), fonts), "㐆=Noto Serif CJK SC ");
}

TEST_F(Fallback, SaysWhichFontsAndKeepsTheRest) {
    const SetText set = this->set("张㐆㐇年", {"楷", 400});
    ASSERT_EQ(set.fallbacks.size(), 1u);
    EXPECT_EQ(set.fallbacks[0].first, 1u);
    EXPECT_EQ(set.fallbacks[0].second.wanted, "LXGW WenKai");
    EXPECT_EQ(set.fallbacks[0].second.found, "Noto Serif CJK SC");
    EXPECT_TRUE(set.missing.empty());
    EXPECT_TRUE(set.substitutes.empty());
}

TEST_F(Fallback, MeasuringAndSettingAgree) {
    style_.han = {"楷", 400};
    style_.latin_gap = 0.25;
    const std::string text = "张㐆2020年שלום，ℝג";
    EXPECT_EQ(typesetter_.measure(text, style_), typesetter_.set(text, style_).advance);
    Length sum;
    for (const auto& [offset, run] : typesetter_.set(text, style_).runs) sum += run.advance;
    EXPECT_NEAR(sum.mm(), typesetter_.measure(text, style_).mm(), 1e-9);
}

TEST_F(Fallback, TheLineStaysAsHighAsItIs) {
    style_.han = {"楷", 400};
    const SetText set = typesetter_.set("㐆ℝ", style_);
    EXPECT_EQ(set.above, 0_mm);
    EXPECT_EQ(set.below, 0_mm);
}

TEST_F(Fallback, ACharacterAndItsMarksGoTogether) {
    EXPECT_EQ(families_of("q\u0331a", {"黑", 400}), "q\u0331=Roboto Condensed a=Noto Sans CJK SC ");
    EXPECT_EQ(families_of("ℝ\u0331a", {"黑", 400}), "ℝ\u0331=DejaVu Sans a=Noto Sans CJK SC ");
}

TEST_F(Fallback, NumbersKeepTheirFace) {
    style_.digits = {"数字", 400};
    EXPECT_EQ(families_of("שלום2020", {"黑", 400}), "שלום=DejaVu Sans 2020=Roboto Condensed ");
}

TEST_F(Fallback, StandsInAColumnToo) {
    style_.vertical = true;
    EXPECT_EQ(families_of("张㐆年", {"楷", 400}), "张=LXGW WenKai 㐆=Noto Serif CJK SC 年=LXGW WenKai ");
    const SetText set = this->set("张㐆年", {"楷", 400});
    EXPECT_EQ(set.advance, 30_mm);
}

TEST_F(Fallback, WhatNoFontHasIsMissing) {
    const SetText set = this->set("甲\U0001F9FF乙", {"黑", 400});
    ASSERT_EQ(set.missing.size(), 1u);
    EXPECT_EQ(set.missing[0].code, U'\U0001F9FF');
    EXPECT_EQ(set.missing[0].offset, 3u);
    EXPECT_EQ(set.missing[0].family, "Noto Sans CJK SC");
    EXPECT_TRUE(set.fallbacks.empty());
}

TEST_F(Fallback, APrivateCharacterIsNotAnotherFontsOne) {
    const SetText set = this->set("\uF6C5", {"黑", 400}); // DejaVu Sans has one there
    EXPECT_EQ(set.missing.size(), 1u);
    EXPECT_TRUE(set.fallbacks.empty());
}

TEST_F(Fallback, SmallTextsFallBackToo) {
    const SetText set = this->set("<注音 ℝ>张</>", {"楷", 400});
    ASSERT_EQ(set.fallbacks.size(), 1u);
    EXPECT_EQ(set.runs[set.fallbacks[0].first].second.text, "ℝ");
}

TEST_F(Fallback, IsAWarningForEachPairOfFonts) {
    Diagnostics diagnostics;
    const std::string text = "㐆张㐇ℝ㐆";
    report_text_faults(set(text, {"楷", 400}), text, {}, "面板3", diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 2u);
    EXPECT_FALSE(diagnostics.has_errors());
    const Diagnostic& said = diagnostics.all()[0];
    EXPECT_EQ(said.code, "Z428");
    EXPECT_EQ(said.zh, "“㐆张㐇ℝ㐆”里的“㐆㐇”在字体 LXGW WenKai 里没有字形，用了 Noto Serif CJK SC 的");
    EXPECT_EQ(said.where.zh, "面板3");
}

TEST_F(Fallback, TheEnvironmentHasNoSay) {
    const std::string text = "ℝשמ😀ع㐆";
    const std::string before = families_of(text, {"楷", 400});
    for (const char* name : {"LANG", "LANGUAGE", "LC_ALL", "PANGO_LANGUAGE", "FC_LANG"})
        setenv(name, "fa_IR.UTF-8", 1);
    FontSet fonts(ZHITU_SOURCE_DIR "/fonts");
    ShapingTypesetter typesetter(fonts);
    EXPECT_EQ(families(typesetter.set(text, style_), fonts), before);
    for (const char* name : {"LANG", "LANGUAGE", "LC_ALL", "PANGO_LANGUAGE", "FC_LANG"}) unsetenv(name);
}

/// A font of one pixel, which has the character 😀 and the name that comes first.
constexpr const char* pixels =
    "STARTFONT 2.1\nFONT -a-a-medium-r-normal--16-160-75-75-c-80-iso10646-1\nSIZE 16 75 75\n"
    "FONTBOUNDINGBOX 8 16 0 -2\nSTARTPROPERTIES 4\nFAMILY_NAME \"A\"\nCHARSET_REGISTRY "
    "\"ISO10646\"\nCHARSET_ENCODING \"1\"\nPIXEL_SIZE 16\nENDPROPERTIES\nCHARS 1\n"
    "STARTCHAR u1F600\nENCODING 128512\nSWIDTH 500 0\nDWIDTH 8 0\nBBX 8 1 0 0\n"
    "BITMAP\nFF\nENDCHAR\nENDFONT\n";

TEST(FallbackFonts, WithoutOutlinesAreNotThere) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "pixels";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "a.bdf") << pixels;
    std::ofstream(folder / "roles.yaml") << "黑:\n  字体: [Noto Sans CJK SC]\n  软件包: [x]\n  字重: [400]\n";
    std::ofstream(folder / "fonts.conf")
        << "<fontconfig><dir>" << folder.string() << "</dir><dir>/usr/share/fonts/opentype/noto</dir><cachedir>"
        << folder.string() << "</cachedir></fontconfig>";
    FontSet fonts(folder);
    ShapingTypesetter typesetter(fonts);
    TypeStyle style;
    style.han = {"黑", 400};
    EXPECT_EQ(typesetter.set("😀", style).missing.size(), 1u);
}

} // namespace
} // namespace zhitu
