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

/// A terminal of 80 columns breaks no line before the caret's.
TEST_F(Print, LongLinesFitATerminal) {
    std::string title;
    for (int i = 0; i < 999; ++i) title += "郴";
    for (const std::string& text : {"标题: ：" + title, title + "：" + title, title + "："}) {
        const std::string printed = print_at(text, "：");
        const std::size_t line = printed.find("   1 | "), end = printed.find('\n', line), caret = printed.find('^');
        const int width = display_width(printed.substr(line, end - line));
        EXPECT_LE(width, 80);
        EXPECT_GE(width, text.ends_with("：") ? 40 : 76) << "the room is used";
        EXPECT_EQ(display_width(printed.substr(line, printed.find("：", line) - line)),
                  static_cast<int>(caret - end - 1));
        diagnostics_ = {};
    }
}

TEST_F(Print, OtherCellsAreNamedBehindTheFirst) {
    source_ = std::make_unique<Source>("a.csv", "0123456789");
    const auto gather = [this](std::uint32_t at, const std::string& row) {
        diagnostics_.gather(colon, {source_.get(), at, at + 1}, {"x"}, "产值", row);
        return print(diagnostics_, {.style = DiagnosticStyle::brief});
    };
    gather(0, "2016年");
    EXPECT_EQ(gather(1, "2017年"), "a.csv:1:1: 错误 Z102 用了全角冒号；2017年 也是\n");
    gather(2, "2018年");
    gather(3, "2019年");
    EXPECT_EQ(gather(4, "2020年"), "a.csv:1:1: 错误 Z102 用了全角冒号；2017年、2018年、2019年 等 4 处也是\n");
    EXPECT_EQ(print(diagnostics_, {.style = DiagnosticStyle::brief, .language = Language::en}),
              "a.csv:1:1: error Z102 a full-width colon; the same holds for 2017年, 2018年, 2019年 and 1 more\n");
    const auto array = nlohmann::json::parse("[" + print(diagnostics_, {.style = DiagnosticStyle::json}) + "]");
    ASSERT_EQ(array.size(), 1u);
    ASSERT_EQ(array[0]["related"].size(), 4u);
    EXPECT_EQ(array[0]["related"][3]["file"], "a.csv");
    EXPECT_EQ(array[0]["related"][3]["column"], 5);
    EXPECT_EQ(array[0]["related"][3]["end_column"], 6);
}

TEST_F(Print, OtherCellsWithoutNamesAreCounted) {
    source_ = std::make_unique<Source>("a.csv", "0123456789");
    for (std::uint32_t at = 0; at < 3; ++at)
        diagnostics_.gather(colon, {source_.get(), at, at + 1}, {"x"}, "产值", "");
    EXPECT_EQ(print(diagnostics_, {.style = DiagnosticStyle::brief}),
              "a.csv:1:1: 错误 Z102 用了全角冒号；另有 2 处也是\n");
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
    EXPECT_FALSE(array[0].contains("related"));
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
