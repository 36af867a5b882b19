#include "core/text/text_faults.hpp"

#include "core/base/limits.hpp"
#include "core/text/fixed_typesetter.hpp"

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
    EXPECT_EQ(fault_of(repeated("字", limits::label_characters)), TextFault::none);
    EXPECT_EQ(fault_of(repeated("字", limits::label_characters + 1), 3 * limits::label_characters),
              TextFault::too_long);
}

TEST(TextFaults, MarksOnABaseHaveTheirLimit) {
    EXPECT_EQ(fault_of("e" + repeated("\u0301", limits::marks_per_base)), TextFault::none);
    EXPECT_EQ(fault_of("e" + repeated("\u0301", limits::marks_per_base + 1), 1 + 2 * limits::marks_per_base),
              TextFault::too_many_marks);
    EXPECT_EQ(fault_of(repeated("e\u0301", 40)), TextFault::none);
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
