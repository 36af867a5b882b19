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
