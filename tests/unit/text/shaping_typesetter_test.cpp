#include "core/text/shaping_typesetter.hpp"

#include "core/text/paragraph.hpp"
#include "core/text/shape_text.hpp"

#include <cstdlib>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

constexpr double tolerance = 0.001; // mm

TypeStyle style_of(Face han, Face digits, double size, double digit_size) {
    TypeStyle style;
    style.han = std::move(han);
    style.digits = std::move(digits);
    style.size = Length::pt(size);
    style.digit_size = Length::pt(digit_size);
    style.half_width_marks = true;
    return style;
}

const TypeStyle panel_title = style_of({"黑", 700}, {"数字", 700}, 9, 9);
const TypeStyle value = style_of({"黑", 700}, {"数字", 700}, 10.5, 10.5);
const TypeStyle unit = style_of({"黑", 400}, {"数字", 400}, 6.5, 6.5);
const TypeStyle note = style_of({"黑", 400}, {"数字", 400}, 6, 6.36);

class Shaping : public testing::Test {
protected:
    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};

    double width(const std::string& text, const TypeStyle& style) { return typesetter_.measure(text, style).mm(); }
};

TEST_F(Shaping, WidthsAreThoseOfTheMocks) {
    EXPECT_NEAR(width("全体居民人均可支配收入", panel_title), 34.925, tolerance);
    EXPECT_NEAR(width("2503.07", value), 12.323, tolerance);
    EXPECT_NEAR(width("单位：元", unit), 8.026, tolerance);
    EXPECT_NEAR(width("单位：%", unit), 7.845, tolerance);
    EXPECT_NEAR(width("注：增幅为2020年比2016年，按图中数据计算", note), 40.611, tolerance);
    EXPECT_NEAR(width("2020年", style_of({"黑", 500}, {"数字", 700}, 6.5, 7.5)), 7.647, tolerance);
    EXPECT_NEAR(width("制图/陈阳", style_of({"楷", 400}, {}, 7.5, 7.5)), 11.509, tolerance);
}

TEST_F(Shaping, TrackingStandsBetweenCharactersOnly) {
    TypeStyle title = style_of({"标题宋", 900}, {"数字", 700}, 22, 22);
    title.tracking = 0.06;
    EXPECT_NEAR(width("郴州五年成就", title), 48.895, tolerance);
}

TEST_F(Shaping, MeasuringAndSettingAgreeToTheLastDigit) {
    TypeStyle style = note;
    style.tracking = -0.02;
    const std::string text = "注：增幅为2020年比2016年，“按图中”数据计算";
    EXPECT_EQ(typesetter_.measure(text, style), typesetter_.set(text, style).advance);
}

TEST_F(Shaping, RunsFollowEachOtherAndClustersCoverTheText) {
    const std::string text = "比2016年增长25.3%，e\u0301";
    const SetText set = typesetter_.set(text, note);
    std::string said;
    Length end;
    for (const auto& [offset, run] : set.runs) {
        EXPECT_DOUBLE_EQ(offset.mm(), end.mm());
        end = offset + run.advance;
        said += run.text;
        std::size_t bytes = 0, glyphs = 0;
        for (const Cluster& cluster : run.clusters) bytes += cluster.bytes, glyphs += cluster.glyphs;
        EXPECT_EQ(bytes, run.text.size());
        EXPECT_EQ(glyphs, run.glyphs.size());
    }
    EXPECT_EQ(said, text);
    EXPECT_EQ(end, set.advance);
}

TEST_F(Shaping, TheKaiFaceBorrowsItsMarksFromTheSong) {
    const TypeStyle kai = style_of({"楷", 400}, {}, 10, 10);
    std::string families;
    for (const auto& [offset, run] : typesetter_.set("制“图”·甲——乙，丙", kai).runs)
        families += run.text + "=" + fonts_.resolved(run.font).family + " ";
    EXPECT_EQ(families, "制=LXGW WenKai “=Noto Serif CJK SC 图=LXGW WenKai ”·=Noto Serif CJK SC 甲=LXGW WenKai "
                        "——=Noto Serif CJK SC 乙，丙=LXGW WenKai ");
    TypeStyle full = kai;
    full.half_width_marks = false;
    EXPECT_NEAR(width("甲“乙”丙", full), (50_pt).mm(), tolerance) << "quotes are full-width marks";
    full.vertical = true;
    EXPECT_NEAR(width("甲“乙”丙", full), (50_pt).mm(), tolerance);
}

TEST_F(Shaping, BorrowedMarksStandInTheMiddleOfTheFaceThatBorrowsThem) {
    const TypeStyle kai = style_of({"楷", 400}, {}, 10, 10), song = style_of({"宋", 400}, {}, 10, 10);
    const auto height = [&](const char* text, const TypeStyle& style, std::size_t run) {
        const GlyphRun found = typesetter_.set(text, style).runs.at(run).second;
        const auto ink = ink_of(fonts_.harfbuzz(found.font), found.glyphs.front().index);
        return (ink->top + ink->bottom) / 2 - found.glyphs.front().y / found.size;
    };
    for (const char* text : {"永——", "永—", "永……", "永·"}) {
        const double above = height(text, kai, 1) - height("永", kai, 0);
        const double in_song = height(text + std::string("永").size(), song, 0) - height("永", song, 0);
        EXPECT_NEAR(above, in_song, 1e-3) << text;
    }
}

TEST_F(Shaping, QuotesOfKoreanAreAsNarrowAsLatinOnes) {
    for (const bool half : {true, false})
        for (const char* role : {"黑", "宋"}) {
            TypeStyle korean = style_of({role, 400}, {}, 10, 10);
            korean.language = "ko";
            korean.half_width_marks = half;
            EXPECT_LT(width("‘기준’", korean) - width("기준", korean), 0.6 * 10 * 25.4 / 72) << role;
            EXPECT_LT(width("“은행”", korean) - width("은행", korean), 10 * 25.4 / 72) << role;
        }
}

/// The first letter of the family of each byte.
std::string faces(const SetText& set, const FontSet& fonts) {
    std::string found;
    for (const auto& [offset, run] : set.runs)
        for (std::size_t at = 0; at < run.text.size(); ++at) found += fonts.resolved(run.font).family[0];
    return found;
}

TEST_F(Shaping, FiguresAreInOneFaceInRowsAndInColumns) {
    TypeStyle down = note;
    down.vertical = true;
    for (const char* text :
         {"用5G、4K和A4", "A股涨5%", "测¹⁴C和CO₂", "嫦娥-6、嫦娥6号", "G20与C919", "3×4、5÷2", "25℃",
          "T+1、COVID-19", "PM2.5为35μg/m³", "9.5：40.8", "5<粗>G</>网", "GDP3月破2500亿元", "CO₂3月降"})
        EXPECT_EQ(faces(typesetter_.set(text, down), fonts_), faces(typesetter_.set(text, note), fonts_)) << text;
}

TEST_F(Shaping, AnApostropheIsAsWideAsInLatinFaces) {
    for (const char* role : {"黑", "宋", "楷"})
        for (const bool half : {true, false}) {
            TypeStyle style = style_of({role, 400}, {}, 10, 10);
            style.half_width_marks = half;
            const double word = width("Xi’an", style), letters = width("Xi", style) + width("an", style);
            EXPECT_GT(word - letters, 0.15 * 10 * 25.4 / 72) << role;
            EXPECT_LT(word - letters, 0.4 * 10 * 25.4 / 72) << role;
            EXPECT_NEAR(width("西’安", style) - width("西安", style), (half ? 5 : 10) * 25.4 / 72, tolerance)
                << role << ": a closing quote";
        }
}

TEST_F(Shaping, MarksOfLatinWordsStandAmongTheirLetters) {
    for (const char* role : {"黑", "宋", "楷"}) {
        TypeStyle style;
        style.han = {role, 400};
        style.size = style.digit_size = 1_mm;
        const auto middle = [&](const char* text, std::string_view mark) {
            for (const auto& [offset, run] : typesetter_.set(text, style).runs)
                if (run.text == mark)
                    return ink_of(fonts_.harfbuzz(run.font), run.glyphs[0].index)->top - run.glyphs[0].y.mm();
            return 0.0;
        };
        EXPECT_LT(middle("wait… what", "…"), 0.2) << role << ": on the baseline";
        EXPECT_LT(width("kW·h", style), width("kWh", style) + 0.4) << role;
        EXPECT_LT(width("yes—no", style), width("yesno", style) + 1.01) << role;
        EXPECT_DOUBLE_EQ(width("甲·乙", style), 2.5) << role;
    }
}

TEST_F(Shaping, APairThatABreakPartsIsNotKerned) {
    TypeStyle style = style_of({"黑", 400}, {"数字", 400}, 10, 10);
    EXPECT_LT(width("P.", style), width("P", style) + width(".", style)) << "in a line it is";
    const auto check = [&](const std::string& text, const ParagraphOptions& options) {
        for (double room = 6; room < 30; room += 0.7)
            for (const ParagraphLine& line :
                 typeset_paragraph(text, style, Length::mm(room), options, typesetter_).lines)
                EXPECT_NEAR(line.set.advance.mm(), typesetter_.set(line.text, style, line.fit).advance.mm(), 1e-9)
                    << line.text;
    };
    for (const double tracking : {0.0, 0.1}) {
        style.tracking = tracking; // CSS too tracks what is kerned
        check("从LTE-Toyota到WAVE-Tokyo", {});
        check("At P. A. To-Y Wave-To VAT-A", {.justified = true});
    }
}

TEST_F(Shaping, DigitsAreTabular) {
    for (const char* digit : {"1", "4", "7", "0"}) EXPECT_EQ(width(digit, value), width("8", value)) << digit;
    EXPECT_NEAR(width("11747", value), 5 * width("8", value), 1e-9) << "no kerning among figures";
}

TEST_F(Shaping, HalfWidthMarksHaveTheirInkInTheMiddle) {
    for (const char* role : {"黑", "宋", "楷"})
        for (const char* mark : {"：", "，", "；", "、", "。", "“", "”", "‘", "’", "·"}) {
            const TypeStyle style = style_of({role, 400}, {}, 10, 10);
            const auto [offset, run] = typesetter_.set(mark, style).runs[0];
            EXPECT_NEAR(run.advance.pt(), 5, tolerance) << role << mark;
            const auto ink = ink_of(fonts_.harfbuzz(run.font), run.glyphs[0].index);
            ASSERT_TRUE(ink);
            EXPECT_NEAR(run.glyphs[0].x.pt() + ink->centre() * 10, 2.5, 1e-6) << role << mark;
            EXPECT_LE(ink->right - ink->left, 0.5) << role << mark << " has no room";
        }
    TypeStyle full = unit;
    full.half_width_marks = false;
    EXPECT_NEAR(width("甲：乙", full), Length::pt(3 * 6.5).mm(), tolerance);
    const Glyph quote = typesetter_.set("“", unit).runs[0].second.glyphs[0];
    EXPECT_LT(quote.x.mm(), 0) << "an opening quote's ink, at the right of its em, has to move left";
}

TEST_F(Shaping, MissingGlyphsComeBackWithPlaceAndFamily) {
    const SetText set = typesetter_.set("地\U000F0000区2\u0E01", note);
    ASSERT_EQ(set.missing.size(), 2u);
    EXPECT_EQ(set.missing[0].offset, 3u);
    EXPECT_EQ(set.missing[0].code, U'\U000F0000');
    EXPECT_EQ(set.missing[0].family, "Noto Sans CJK SC");
    EXPECT_EQ(set.missing[1].offset, 11u);
    EXPECT_TRUE(typesetter_.set("龘𠮷", note).missing.empty());
}

TEST_F(Shaping, CapHeightIsTheDigits) { EXPECT_NEAR(typesetter_.cap_height(value).pt(), 10.5 * 0.711, 0.01); }

TEST_F(Shaping, WhatOnlyThisFontShowsOrDoesNotShowIsDoubtful) {
    const SetText set = typesetter_.set("地\uFE0F区", style_of({"楷", 400}, {}, 9, 9));
    ASSERT_EQ(set.doubtful.size(), 1u);
    EXPECT_EQ(set.doubtful[0].doubt, DoubtfulGlyph::Doubt::variation_selector);
    EXPECT_EQ(set.doubtful[0].offset, 3u);
    EXPECT_TRUE(set.missing.empty());
    EXPECT_TRUE(typesetter_.set("地区", note).doubtful.empty());
}

TEST_F(Shaping, APrivateCharacterThatTheFaceHasIsDoubtfulNotMissing) {
    for (const bool vertical : {false, true}) {
        TypeStyle kai = style_of({"楷", 400}, {}, 9, 9);
        kai.vertical = vertical;
        const SetText set = typesetter_.set("地\ue003区", kai);
        EXPECT_TRUE(set.missing.empty());
        EXPECT_TRUE(set.fallbacks.empty());
        ASSERT_EQ(set.doubtful.size(), 1u);
        EXPECT_EQ(set.doubtful[0].doubt, DoubtfulGlyph::Doubt::private_use);
        EXPECT_EQ(set.doubtful[0].offset, 3u);
        EXPECT_EQ(set.doubtful[0].family, "LXGW WenKai");
    }
    EXPECT_EQ(typesetter_.set("地\ue003区", note).missing.size(), 1u) << "Noto Sans lacks it: never a fallback";
}

TEST_F(Shaping, FiguresAreRaisedAndLoweredWhereTheFontHasNone) {
    for (const char* text : {"CO₂", "PM₂.₅", "10⁵"}) {
        const SetText set = typesetter_.set(text, note);
        EXPECT_TRUE(set.missing.empty()) << text;
        std::string said;
        for (const auto& [offset, run] : set.runs) said += run.text;
        EXPECT_EQ(said, text);
    }
    const TypeStyle noto = style_of({"黑", 400}, {}, 6, 6); // it has none
    const GlyphRun lowered = typesetter_.set("CO₂", noto).runs.back().second;
    EXPECT_LT(lowered.size, noto.size);
    EXPECT_GT(lowered.glyphs[0].y, 0_mm) << "below the baseline";
}

/// The blank that a mark loses at the ends of a line, in ems.
class RealMarks : public Shaping {
protected:
    double trimmed(const std::string& text, Face face, const char* language = "zh-Hans") {
        TypeStyle style = style_of(std::move(face), {}, 10, 10);
        style.half_width_marks = false;
        style.language = language;
        const double ems = static_cast<double>(text.size()) / 3;
        return ems - width(text, style) / Length::pt(10).mm();
    }
};

TEST_F(RealMarks, EveryRoleKnowsWhereItsBlankIs) {
    for (const char* role : {"黑", "宋", "楷"})
        for (const char* mark : {"，", "。", "、", "；", "：", "！", "？", "）", "》", "】"}) {
            EXPECT_NEAR(trimmed("甲" + std::string(mark), {role, 400}), 0.5, 0.15) << role << mark;
            EXPECT_NEAR(trimmed(std::string(mark) + "甲", {role, 400}), 0, 1e-9) << role << mark;
        }
    for (const char* role : {"黑", "宋", "楷"})
        for (const char* mark : {"（", "《", "【"}) {
            EXPECT_NEAR(trimmed(std::string(mark) + "甲", {role, 400}), 0.5, 0.15) << role << mark;
            EXPECT_NEAR(trimmed("甲" + std::string(mark), {role, 400}), 0, 0.15) << role << mark;
        }
}

TEST_F(RealMarks, ExclamationsAreTrimmedAmongHalfWidthMarksToo) {
    for (const char* role : {"黑", "宋", "楷"})
        for (const char* mark : {"！", "？"}) {
            const TypeStyle style = style_of({role, 400}, {}, 10, 10);
            const std::string text = mark;
            EXPECT_NEAR(width(text + "甲", style), width("甲甲", style), tolerance) << role << mark;
            EXPECT_NEAR(width("甲" + text, style) / Length::pt(10).mm(), 1.5, 0.15) << role << mark;
            EXPECT_NEAR(width(text + text + "甲", style) / Length::pt(10).mm(), 2, 0.01)
                << "one mark" << role << mark;
        }
}

TEST_F(RealMarks, StandInTheMiddleInTraditionalChinese) {
    for (const char* language : {"zh-Hant-TW", "zh-Hant-HK"}) {
        EXPECT_NEAR(trimmed("甲，乙", {"黑", 400}, language), 0, 1e-9);
        EXPECT_NEAR(trimmed("甲！", {"黑", 400}, language), 0.25, 1e-9)
            << "else a centred title would stand to the left";
        EXPECT_NEAR(trimmed("「甲」", {"黑", 400}, language), 1, 1e-9);
    }
    TypeStyle style = style_of({"黑", 400}, {}, 10, 10);
    const auto glyph = [&](const char* language) {
        style.language = language;
        style.half_width_marks = false;
        return typesetter_.set("，", style).runs[0].second.glyphs[0].index;
    };
    EXPECT_NE(glyph("zh-Hans"), glyph("zh-Hant-TW"));
}

TEST_F(Shaping, TheEnvironmentHasNoSay) {
    const std::string text = "骨直“门”2020";
    const SetText here = typesetter_.set(text, note);
    for (const char* name : {"LANG", "LC_ALL", "LANGUAGE", "FC_LANG"}) setenv(name, "ja_JP.UTF-8", 1);
    FontSet fonts(ZHITU_SOURCE_DIR "/fonts");
    const SetText there = ShapingTypesetter(fonts).set(text, note);
    for (const char* name : {"LANG", "LC_ALL", "LANGUAGE", "FC_LANG"}) unsetenv(name);
    ASSERT_EQ(here.runs.size(), there.runs.size());
    EXPECT_EQ(here.advance, there.advance);
    for (std::size_t r = 0; r < here.runs.size(); ++r)
        for (std::size_t g = 0; g < here.runs[r].second.glyphs.size(); ++g)
            EXPECT_EQ(here.runs[r].second.glyphs[g].index, there.runs[r].second.glyphs[g].index);
}

TEST_F(Shaping, LanguageChoosesTheGlyph) {
    TypeStyle japanese = note;
    japanese.language = "ja";
    EXPECT_NE(typesetter_.set("骨", note).runs[0].second.glyphs[0].index,
              typesetter_.set("骨", japanese).runs[0].second.glyphs[0].index);
}

} // namespace
} // namespace zhitu
