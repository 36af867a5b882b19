#include "core/text/text_faults.hpp"

#include "core/base/limits.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using namespace std::string_literals;

TextFault fault_of(const std::string& text, std::size_t at = 0) {
    FixedTypesetter typesetter;
    const SetText set = typesetter.set(text, TypeStyle{});
    EXPECT_EQ(set.fault_offset, at);
    if (set.fault != TextFault::none) {
        EXPECT_TRUE(set.runs.empty());
        EXPECT_EQ(set.advance, Length{});
    }
    return set.fault;
}

std::string repeated(const char* character, std::size_t times) {
    std::string text;
    while (times-- > 0) text += character;
    return text;
}

TEST(TextFaults, ControlsAndDirectionsCannotBeSet) {
    EXPECT_EQ(fault_of("地区"), TextFault::none);
    EXPECT_EQ(fault_of("地\0区"s, 3), TextFault::control);
    EXPECT_EQ(fault_of("a\tb", 1), TextFault::control);
    EXPECT_EQ(fault_of("12\u202e34", 2), TextFault::control);
    EXPECT_EQ(fault_of("12\u2066", 2), TextFault::control);
    EXPECT_EQ(fault_of("地\xff", 3), TextFault::invalid_utf8);
}

TEST(TextFaults, LengthHasItsLimit) {
    EXPECT_EQ(fault_of(repeated("字", limits::composed_characters)), TextFault::none);
    EXPECT_EQ(fault_of(repeated("字", limits::composed_characters + 1), 3 * limits::composed_characters),
              TextFault::too_long);
}

TEST(TextFaults, AParagraphIsNoLineAndMayBeAsLongAsAPage) {
    FixedTypesetter typesetter;
    TypeStyle style;
    style.size = style.digit_size = 1_mm;
    const auto fault = [&](std::size_t characters) {
        return typeset_paragraph(repeated("字", characters), style, 20_mm, {}, typesetter).lines[0].set.fault;
    };
    EXPECT_EQ(fault(limits::body_characters), TextFault::none);
    EXPECT_EQ(fault(limits::body_characters + 1), TextFault::too_long);
}

TEST(TextFaults, MarksOnABaseHaveTheirLimit) {
    EXPECT_EQ(fault_of("e" + repeated("\u0301", limits::marks_per_base)), TextFault::none);
    EXPECT_EQ(fault_of("e" + repeated("\u0301", limits::marks_per_base + 1), 1 + 2 * limits::marks_per_base),
              TextFault::too_many_marks);
    EXPECT_EQ(fault_of(repeated("e\u0301", 40)), TextFault::none);
}

std::string said_of(const std::string& text) {
    FixedTypesetter typesetter;
    Diagnostics diagnostics;
    report_text_faults(typesetter.set(text, TypeStyle{}), text, {}, "", diagnostics);
    return diagnostics.all().empty() ? "" : diagnostics.all().front().zh;
}

TEST(TextFaults, ALineBreakTakesNoBlameForATab) {
    EXPECT_NE(said_of("甲\n乙\t丙").find("U+0009"), std::string::npos);
    EXPECT_NE(said_of("甲\n乙").find("U+000A"), std::string::npos);
}

TEST(TextFaults, ABackslashAndAnNAreDoubted) {
    EXPECT_NE(said_of("甲\\n乙").find("照样印出来"), std::string::npos);
}

TEST(TextFaults, AreReportedWithTextCharacterAndPlace) {
    Diagnostics diagnostics;
    SetText set;
    set.missing = {{0, U'\u9AE0', "Roboto Condensed"}, {3, U'\u9AE0', "Roboto Condensed"}};
    report_text_faults(set, "\u9AE0\u9AE0", {}, "面板3", diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 1u) << "a character is said once a text";
    const Diagnostic& said = diagnostics.all().front();
    EXPECT_EQ(said.code, "Z420");
    EXPECT_NE(said.zh.find("U+9AE0"), std::string::npos) << said.zh;
    EXPECT_NE(said.en.find("Roboto Condensed"), std::string::npos) << said.en;
}

TEST(TextFaults, AllThatAFontLacksOfATextIsOneMessage) {
    Diagnostics diagnostics;
    SetText set;
    set.missing = {{0, U'ไ', "黑"}, {3, U'ท', "黑"}, {6, U'ไ', "黑"}, {9, U'\uE000', "黑"}};
    report_text_faults(set, "ไทไ\uE000", {}, "", diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 2u);
    EXPECT_NE(diagnostics.all()[0].zh.find("“ไท”这些字"), std::string::npos) << diagnostics.all()[0].zh;
    EXPECT_NE(diagnostics.all()[1].zh.find("（U+E000）是私用区"), std::string::npos) << diagnostics.all()[1].zh;
}

TEST(TextFaults, LinesOfOneParagraphThatLackTheSameSayItOnce) {
    const Source source("a.yaml", "注: 甲乙甲\n");
    const Span span{&source, 5, 14};
    Diagnostics diagnostics;
    for (const char* line : {"甲乙", "甲"}) {
        SetText set;
        set.missing = {{0, U'甲', "黑"}};
        report_text_faults(set, line, span, "", diagnostics);
    }
    EXPECT_EQ(diagnostics.sorted().size(), 1u);
}

TEST(TextFaults, WhatMayLookOtherwiseIsAWarning) {
    using Doubt = DoubtfulGlyph::Doubt;
    Diagnostics diagnostics;
    SetText set;
    set.doubtful = {{Doubt::private_use, 0, U'\uE000', "LXGW WenKai"},
                    {Doubt::variation_selector, 6, U'\uFE00', "LXGW WenKai"}};
    set.substitutes = {{"楷", "LXGW WenKai", "Noto Serif CJK SC"}, {"楷", "LXGW WenKai", "Noto Serif CJK SC"}};
    report_text_faults(set, "\uE000地\uFE00", {}, "面板3", diagnostics);
    std::vector<std::string> codes;
    for (const Diagnostic& said : diagnostics.sorted()) codes.push_back(said.code);
    EXPECT_EQ(codes, (std::vector<std::string>{"Z427", "Z425", "Z426"})) << "a font is said once";
    EXPECT_FALSE(diagnostics.has_errors());
    EXPECT_NE(diagnostics.sorted()[2].zh.find("U+FE00"), std::string::npos);
}

TEST(TextFaults, ALongTextIsQuotedByWholeCharacters) {
    FixedTypesetter typesetter;
    Diagnostics diagnostics;
    const std::string text = "ab" + repeated("字", 2000);
    report_text_faults(typesetter.set(text, TypeStyle{}), text, {}, "", diagnostics);
    EXPECT_EQ(diagnostics.all().front().zh.find("“ab" + repeated("字", 18) + "…”"), 0u);
}

TEST(TextFaults, IsolatesComeInPairsAndOverridesNever) {
    const auto fault = [](const std::string& text) {
        std::size_t offset = 0;
        const TextFault found = find_text_fault(text, offset);
        return std::pair(found, offset);
    };
    using Found = std::pair<TextFault, std::size_t>;
    EXPECT_EQ(fault("a\u2068א\u2069b"), Found(TextFault::none, 0));
    EXPECT_EQ(fault("a\u2068\u2068א\u2069、\u2068ב\u2069\u2069"), Found(TextFault::none, 0));
    EXPECT_EQ(fault("a\u2068א"), Found(TextFault::control, 1));
    EXPECT_EQ(fault("a\u2069\u2068א"), Found(TextFault::control, 1));
    EXPECT_EQ(fault("\u2068a\u202eא\u2069"), Found(TextFault::control, 4));
    EXPECT_EQ(fault("\u2067א\u2069"), Found(TextFault::control, 0)) << "only those that the core writes";
}

/// The columns of what is said of a title that is typed so, on the second line.
std::string columns_of(const std::string& typed, const std::string& title) {
    FixedTypesetter typesetter;
    const Source source("a.yaml", "制图: 1\n标题: " + typed + "\n");
    const auto begin = static_cast<std::uint32_t>(source.text().find(typed));
    const Span span{&source, begin, static_cast<std::uint32_t>(begin + typed.size())};
    SetText set = typesetter.set(title, TypeStyle{});
    if (title.find("\U0001f9ff") != std::string::npos) set.missing = {{6, U'\U0001f9ff', "黑"}};
    if (title.find("\ue000") != std::string::npos)
        set.doubtful = {{DoubtfulGlyph::Doubt::private_use, 3, U'\ue000', "黑"}};
    Diagnostics diagnostics;
    report_text_faults(set, title, span, "", diagnostics);
    std::string columns;
    for (const Diagnostic& each : diagnostics.all())
        columns += each.code + " " + std::to_string(source.place(each.span.begin).column) + " ";
    return columns;
}

TEST(TextFaults, AFaultStandsAtItsCharacter) {
    EXPECT_EQ(columns_of("甲乙\U0001f9ff丙", "甲乙\U0001f9ff丙"), "Z420 7 ");
    EXPECT_EQ(columns_of("\"甲\\u202e乙\"", "甲\u202e乙"), "Z423 7 ");
    EXPECT_EQ(columns_of("\"甲\\ue000乙\"", "甲\ue000乙"), "Z425 7 ");
    const std::string marks = repeated("\u0301", limits::marks_per_base + 1);
    EXPECT_EQ(columns_of("e甲e" + marks, "e甲e" + marks), "Z424 7 ") << "the character that carries them";
    EXPECT_EQ(columns_of("甲\u202e", "制图/甲\u202e"), "Z423 6 ") << "behind words of ours";
}

TEST(TextFaults, AFaultOfATextTypedInTwoPlacesStandsInItsOwn) {
    const Source source("a.yaml", "来源: 甲\ue000局\n注: 乙丙\n");
    const auto span_of = [&](std::string_view typed) {
        const auto begin = static_cast<std::uint32_t>(source.text().find(typed));
        return Span{&source, begin, static_cast<std::uint32_t>(begin + typed.size())};
    };
    SetText set;
    set.doubtful = {{DoubtfulGlyph::Doubt::private_use, 12, U'\ue000', "黑"}};
    Diagnostics diagnostics;
    report_text_faults(set, "来源：甲\ue000局；注：乙丙", span_of("乙丙"), "", diagnostics, span_of("甲\ue000局"));
    ASSERT_EQ(diagnostics.all().size(), 1u);
    EXPECT_EQ(source.place(diagnostics.all().front().span.begin).line, 1u);
    EXPECT_EQ(source.place(diagnostics.all().front().span.begin).column, 6u);
}

TEST(TextFaults, EveryFaultHasItsSentence) {
    const std::pair<std::string, const char*> cases[] = {{repeated("字", 2000), "Z421"},
                                                         {"地\xff", "Z422"},
                                                         {"1\u202e2", "Z423"},
                                                         {"e" + repeated("\u0301", 99), "Z424"}};
    for (const auto& [text, code] : cases) {
        FixedTypesetter typesetter;
        Diagnostics diagnostics;
        report_text_faults(typesetter.set(text, TypeStyle{}), text, {}, "", diagnostics);
        ASSERT_EQ(diagnostics.all().size(), 1u) << code;
        EXPECT_EQ(diagnostics.all().front().code, code);
    }
}

} // namespace
} // namespace zhitu
