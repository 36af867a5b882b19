#include "core/base/utf8.hpp"
#include "core/diag/file_messages.hpp"
#include "core/diag/print.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zhitu {
namespace {

constexpr Message colon{"Z102", Severity::error, "用了全角冒号", "a full-width colon", "改成 {0}", "write {0}"};

class Print : public testing::Test {
protected:
    std::string print_at(const std::string& text, const std::string& place, PrintOptions options = {}) {
        source_ = std::make_unique<Source>("a.yaml", text);
        const auto begin = static_cast<std::uint32_t>(source_->text().find(place));
        diagnostics_.add(colon, {source_.get(), begin, begin + 3}, {"类型: 柱图"});
        return print(diagnostics_, options);
    }

    std::unique_ptr<Source> source_;
    Diagnostics diagnostics_;
};

TEST_F(Print, LineCaretByDisplayWidthAndFix) {
    EXPECT_EQ(print_at("制图: 1\n    类型：柱图\n", "："), "a.yaml:2:7: 错误 Z102 用了全角冒号\n"
                                                           "   2 |     类型：柱图\n"
                                                           "     |         ^ 改成 类型: 柱图\n");
}

TEST_F(Print, English) {
    EXPECT_EQ(print_at("类型：柱图", "：", {.language = Language::en}),
              "a.yaml:1:3: error Z102 a full-width colon\n"
              "   1 | 类型：柱图\n"
              "     |     ^ write 类型: 柱图\n");
}

TEST_F(Print, Brief) {
    EXPECT_EQ(print_at("类型：柱图", "：", {.style = DiagnosticStyle::brief}),
              "a.yaml:1:3: 错误 Z102 用了全角冒号\n");
}

TEST_F(Print, TabsAndEscapesAreShownNotObeyed) {
    EXPECT_EQ(print_at("\t\x1b[5m类型：柱图", "："), "a.yaml:1:8: 错误 Z102 用了全角冒号\n"
                                                     "   1 | \\t\\x1b[5m类型：柱图\n"
                                                     "     |              ^ 改成 类型: 柱图\n");
}

TEST_F(Print, LongLinesAreCutRoundTheCaret) {
    const std::string text = print_at(std::string(5000, 'a') + "：" + std::string(5000, 'b'), "：");
    const std::size_t line = text.find("   1 | "), caret = text.find('^');
    EXPECT_LT(text.size(), 400u);
    EXPECT_EQ(text.substr(line + 7, 3), "…");
    EXPECT_EQ(display_width(text.substr(line, text.find("：") - line)),
              static_cast<int>(caret - text.rfind('\n', caret) - 1));
}

TEST_F(Print, WithoutAPlace) {
    diagnostics_.add(colon, {}, {"x"}, {"面板3", "panel 3"});
    EXPECT_EQ(print(diagnostics_, {}), "错误 Z102 面板3：用了全角冒号\n     | 改成 x\n");
}

TEST_F(Print, Json) {
    const auto array =
        nlohmann::json::parse("[" + print_at("类型：柱图", "：", {.style = DiagnosticStyle::json}) + "]");
    ASSERT_EQ(array.size(), 1u);
    EXPECT_EQ(array[0]["severity"], "error");
    EXPECT_EQ(array[0]["code"], "Z102");
    EXPECT_EQ(array[0]["file"], "a.yaml");
    EXPECT_EQ(array[0]["line"], 1);
    EXPECT_EQ(array[0]["column"], 3);
    EXPECT_EQ(array[0]["end_column"], 4);
    EXPECT_EQ(array[0]["message"], "用了全角冒号");
    EXPECT_EQ(array[0]["fix"], "改成 类型: 柱图");
}

TEST_F(Print, JsonOfSeveralIsPartedByCommas) {
    const PrintOptions json{.style = DiagnosticStyle::json};
    EXPECT_EQ(print(diagnostics_, json), "");
    const std::string one = print_at("类型：柱图", "：", json);
    diagnostics_.add(messages::internal_error, {}, {"x"});
    EXPECT_EQ(nlohmann::json::parse("[" + one + "]").size(), 1u);
    EXPECT_EQ(nlohmann::json::parse("[" + print(diagnostics_, json) + "]").size(), 2u);
}

TEST_F(Print, ColourOnlyWhenAsked) {
    EXPECT_EQ(print_at("类型：柱图", "：").find('\x1b'), std::string::npos);
    EXPECT_NE(print(diagnostics_, {.colour = true}).find("\x1b[1;31m错误\x1b[0m"), std::string::npos);
}

} // namespace
} // namespace zhitu
