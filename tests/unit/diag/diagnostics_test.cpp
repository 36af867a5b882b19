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

TEST(DiagnosticsTest, WhatGoesInThePlaceOfAFaultIsAReplacement) {
    const auto replacement = [](const char* zh, const char* en, const std::vector<Argument>& arguments) {
        Diagnostics diagnostics;
        diagnostics.add({"Z297", Severity::error, "错", "wrong", zh, en}, {}, arguments);
        const Argument& found = diagnostics.all().front().replacement;
        return found.zh + "/" + found.en;
    };
    EXPECT_EQ(replacement("改成 {1}", "write {1}", {"甲", {"柱图", "column"}}), "柱图/column");
    EXPECT_EQ(replacement("写成 {0}；或不写", "write {0}; or nothing", {"3栏 x 60mm"}), "3栏 x 60mm/3栏 x 60mm");
    EXPECT_EQ(replacement("改成 </>", "write </>", {}), "</>/</>");
    EXPECT_EQ(replacement("改成 增长: {0}", "write growth: {0}", {"7%"}), "/") << "a key and its value";
    EXPECT_EQ(replacement("写成 {0}，如 2%", "write {0}, such as 2%", {"百分数"}), "/") << "an example";
    EXPECT_EQ(replacement("写 {0}", "put {0}", {"甲"}), "/");
    EXPECT_EQ(replacement("改成 {0}", "write {0}", {std::string(1000, 'x')}), "/") << "cut in print";
    EXPECT_EQ(replacement("改成 {0}", "write {0}", {"<粗>甲</>"}), "/") << "without its tags in print";
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

TEST(DiagnosticsTest, QuotesAreShort) {
    Diagnostics diagnostics;
    std::string title;
    for (int i = 0; i < 999; ++i) title += "郴";
    diagnostics.add(greeting, {}, {title, "乙"});
    diagnostics.add(greeting, {}, {"甲", title});
    const std::string beginning = title.substr(0, 24 * 3) + "…";
    EXPECT_EQ(diagnostics.all()[0].zh, "“" + beginning + "”不是“乙”");
    EXPECT_EQ(diagnostics.all()[0].en, "“" + beginning + "” is not “乙”");
    EXPECT_NE(diagnostics.all()[1].fix_zh.find(title.substr(0, 100 * 3)), std::string::npos)
        << "what to type is whole";
}

TEST(DiagnosticsTest, OneFaultOfManyCellsIsSaidOnce) {
    const Source a("a", "12345"), b("b", "12345");
    Diagnostics diagnostics;
    const auto gather = [&](const Source& source, std::uint32_t at, const char* column, const char* row) {
        diagnostics.gather(greeting, {&source, at, at + 1}, {row, "数"}, column, row);
    };
    for (std::uint32_t at = 0; at < 5; ++at) gather(a, at, "产值", std::to_string(2016 + at).c_str());
    gather(a, 4, "人口", "2020");
    gather(b, 0, "产值", "2016");
    EXPECT_EQ(diagnostics.errors(), 3u);
    EXPECT_EQ(diagnostics.faults(), 7u);
    const Diagnostic& one = diagnostics.all().front();
    EXPECT_EQ(one.zh, "“2016”不是“数”");
    EXPECT_EQ(one.others.names, (std::vector<std::string>{"2017", "2018", "2019"}));
    EXPECT_EQ(one.others.count, 4u);
    EXPECT_EQ(one.others.places.size(), 4u);
    EXPECT_EQ(one.others.places.back().begin, 4u);
}

TEST(DiagnosticsTest, OfAMillionCellsAFewAreKept) {
    const Source a("a", "12345");
    Diagnostics diagnostics;
    for (int i = 0; i < 1'000'000; ++i) diagnostics.gather(hint, {&a, 1, 2}, {"x"}, "产值", "");
    EXPECT_EQ(diagnostics.all().front().others.count, 999'999u);
    EXPECT_EQ(diagnostics.all().front().others.places.size(), limits::related);
    EXPECT_EQ(diagnostics.sorted().size(), 1u);
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
