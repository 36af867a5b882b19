#include "core/base/limits.hpp"
#include "core/diag/diagnostic.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

constexpr Message greeting{"Z299", Severity::error, "“{0}”不是“{1}”", "“{0}” is not “{1}”", "写 {1}", "write {1}"};
constexpr Message hint{"Z298", Severity::warning, "留意 {0}", "mind {0}"};

TEST(DiagnosticsTest, FillsBothLanguages) {
    Diagnostics diagnostics;
    diagnostics.add(greeting, {}, {"甲", {"柱图", "column"}});
    const Diagnostic& one = diagnostics.all().front();
    EXPECT_EQ(one.zh, "“甲”不是“柱图”");
    EXPECT_EQ(one.en, "“甲” is not “column”");
    EXPECT_EQ(one.fix_en, "write column");
    EXPECT_TRUE(diagnostics.has_errors());
}

TEST(DiagnosticsTest, ArgumentsAreSafeAndShort) {
    Diagnostics diagnostics;
    diagnostics.add(hint, {}, {"\x1b[31m" + std::string(10'000, 'x')});
    const std::string& text = diagnostics.all().front().en;
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_LT(text.size(), 400u);
    EXPECT_FALSE(diagnostics.has_errors());
}

TEST(DiagnosticsTest, QuotesWithinQuotesAreSingle) {
    Diagnostics diagnostics;
    diagnostics.add(greeting, {}, {"“十三五”", "甲“乙‘丙’”"});
    diagnostics.add(hint, {}, {"“十三五”"});
    diagnostics.add(greeting, {}, {"king’s", "“"});
    EXPECT_EQ(diagnostics.all()[0].zh, "“‘十三五’”不是“甲‘乙“丙”’”");
    EXPECT_EQ(diagnostics.all()[0].en, "“‘十三五’” is not “甲‘乙“丙”’”");
    EXPECT_EQ(diagnostics.all()[0].fix_zh, "写 甲“乙‘丙’”") << "what to type is as typed";
    EXPECT_EQ(diagnostics.all()[1].zh, "留意 “十三五”");
    EXPECT_EQ(diagnostics.all()[2].zh, "“king’s”不是“‘”") << "an apostrophe is no quotation mark";
}

TEST(DiagnosticsTest, OneFaultOfOnePlaceIsSaidOnce) {
    const Source a("a", "12345");
    Diagnostics diagnostics;
    diagnostics.add(greeting, {&a, 1, 2}, {"2030年", "2020年"});
    diagnostics.add(greeting, {&a, 1, 2}, {"2030年", "2021年"}); // as another panel has other rows
    diagnostics.add(greeting, {&a, 1, 2}, {"2031年", "2021年"});
    diagnostics.add(greeting, {&a, 1, 2}, {"2030年", "2020年"}, "面板2");
    diagnostics.add(greeting, {&a, 3, 4}, {"2030年", "2020年"});
    std::string said;
    for (const Diagnostic& one : diagnostics.sorted()) said += one.where.zh + one.zh + " ";
    EXPECT_EQ(said, "“2030年”不是“2020年” “2031年”不是“2021年” 面板2“2030年”不是“2020年” “2030年”不是“2020年” ");
}

TEST(DiagnosticsTest, SortsByPlaceWithinEachSourceAndDropsRepetitions) {
    const Source a("a", "12345"), b("b", "12345");
    Diagnostics diagnostics;
    diagnostics.add(hint, {&b, 3, 3}, {"b3"});
    diagnostics.add(hint, {&a, 4, 4}, {"a4"});
    diagnostics.add(hint, {&a, 1, 1}, {"a1"});
    diagnostics.add(hint, {&b, 0, 0}, {"b0"});
    diagnostics.add(hint, {&a, 4, 4}, {"a4"});
    std::string order;
    for (const Diagnostic& one : diagnostics.sorted()) order += one.en.substr(5) + " ";
    EXPECT_EQ(order, "b0 b3 a1 a4 ");
}

TEST(DiagnosticsTest, AFloodIsCountedAndErrorsAreNotDrownedByWarnings) {
    Diagnostics diagnostics;
    for (std::size_t i = 0; i < limits::diagnostics + 5; ++i) diagnostics.add(hint, {}, {std::to_string(i)});
    diagnostics.add(greeting, {}, {"a", "b"});
    const auto sorted = diagnostics.sorted();
    EXPECT_EQ(sorted.size(), limits::diagnostics + 2);
    EXPECT_EQ(sorted.back().code, "Z700");
    EXPECT_NE(sorted.back().zh.find("5"), std::string::npos);
    EXPECT_TRUE(diagnostics.has_errors());
}

} // namespace
} // namespace zhitu
