#include "core/cli/command_line.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace zhitu::cli {
namespace {

using Arguments = std::vector<std::string>;

CommandLine parse(const Arguments& arguments) { return parse_command_line(arguments, Language::zh); }

template <class T> T parsed(const Arguments& arguments) { return std::get<T>(parse(arguments).command); }

Diagnostic refusal(const Arguments& arguments) {
    try {
        parse(arguments);
    } catch (const UsageError& error) {
        return error.diagnostics().all().front();
    }
    throw std::logic_error("the command line was accepted");
}

TEST(CommandLine, render_takes_specs_and_options) {
    const auto command = parsed<RenderCommand>(
        {"render", "a.yaml", "b.yaml", "--out-dir", "out", "--format", "pdf,png", "--dpi", "150"});
    EXPECT_EQ(command.specs, (Arguments{"a.yaml", "b.yaml"}));
    EXPECT_EQ(command.folder, "out");
    EXPECT_EQ(command.formats, (std::vector{OutputFormat::pdf, OutputFormat::png}));
    EXPECT_EQ(command.dpi, 150);
    EXPECT_TRUE(command.files.empty());
}

TEST(CommandLine, render_is_300_dpi_and_leaves_the_formats_to_the_spec) {
    const auto command = parsed<RenderCommand>({"render", "a.yaml"});
    EXPECT_EQ(command.dpi, 300);
    EXPECT_TRUE(command.formats.empty());
}

TEST(CommandLine, ending_of_the_file_decides_the_format) {
    EXPECT_EQ(parsed<RenderCommand>({"render", "a.yaml", "-o", "x.pdf"}).formats, std::vector{OutputFormat::pdf});
    EXPECT_EQ(parsed<RenderCommand>({"render", "a.yaml", "-o", "X.PNG"}).formats, std::vector{OutputFormat::png});
    EXPECT_EQ(refusal({"render", "a.yaml", "-o", "x.jpg"}).code, "Z770");
}

TEST(CommandLine, each_file_is_written) {
    const auto command = parsed<RenderCommand>({"render", "a.yaml", "-o", "x.png", "-o", "d/y.pdf"});
    EXPECT_EQ(command.files, (std::vector<std::filesystem::path>{"x.png", "d/y.pdf"}));
    EXPECT_EQ(command.formats, (std::vector{OutputFormat::png, OutputFormat::pdf}));
    EXPECT_EQ(refusal({"render", "a.yaml", "-o", "x.png", "-o", "y.jpg"}).code, "Z770");
}

TEST(CommandLine, one_file_takes_one_spec) {
    EXPECT_EQ(refusal({"render", "a.yaml", "b.yaml", "-o", "x.png"}).code, "Z768");
    EXPECT_EQ(refusal({"render", "a.yaml", "-o", "x.png", "--out-dir", "d"}).code, "Z767");
    EXPECT_EQ(refusal({"render", "a.yaml", "-o", "x.png", "--format", "png"}).code, "Z767");
}

TEST(CommandLine, a_format_named_twice_counts_once) {
    EXPECT_EQ(parsed<RenderCommand>({"render", "a.yaml", "--format", "png,png"}).formats.size(), 1u);
    for (const char* wrong : {"jpg", "png,", ",", "PNG"})
        EXPECT_EQ(refusal({"render", "a.yaml", "--format", wrong}).code, "Z766") << wrong;
}

TEST(CommandLine, an_empty_value_is_none) {
    for (const char* option : {"-o", "--out-dir", "--format", "--dpi", "--root", "--theme-dir", "--plugin-dir",
                               "--lang", "--diagnostics"}) {
        const Diagnostic refused = refusal({"render", "a.yaml", option, ""});
        EXPECT_EQ(refused.code, "Z764") << option;
        EXPECT_EQ(refused.zh, std::string(option) + " 后面缺一个值");
    }
    EXPECT_EQ(refusal({"render", "a.yaml", "-o", "x.png", "-o", ""}).code, "Z764");
    for (const char* command : {"render", "check", "charts", "keys"})
        EXPECT_EQ(refusal({command, ""}).code, "Z765") << command;
    EXPECT_EQ(refusal({"explain", "", "--stage", "spec"}).code, "Z765");
    EXPECT_EQ(refusal({"explain", "a.yaml", "--stage", ""}).code, "Z764");
}

TEST(CommandLine, dpi_stays_within_its_limits) {
    EXPECT_EQ(parsed<RenderCommand>({"render", "a.yaml", "--dpi", "10"}).dpi, 10);
    EXPECT_EQ(parsed<RenderCommand>({"render", "a.yaml", "--dpi", "2400"}).dpi, 2400);
    for (const char* wrong : {"9", "2401", "0", "300.5", "3e2", "三百", "99999999999999999999"})
        EXPECT_EQ(refusal({"render", "a.yaml", "--dpi", wrong}).code, "Z766") << wrong;
}

TEST(CommandLine, common_options_stand_before_or_behind_the_command) {
    for (const Arguments& arguments : {Arguments{"--root", "r", "--plugin-dir", "/p", "check", "a.yaml"},
                                       Arguments{"check", "--plugin-dir", "/p", "a.yaml", "--root", "r"}}) {
        const CommandLine line = parse(arguments);
        EXPECT_EQ(line.common.root, "r");
        EXPECT_THAT(line.common.plugin_folders, ::testing::ElementsAre("/p"));
        EXPECT_EQ(std::get<CheckCommand>(line.command).specs, Arguments{"a.yaml"});
    }
}

TEST(CommandLine, folders_can_be_given_several_times) {
    const CommandLine line = parse({"charts", "--theme-dir", "a", "--theme-dir", "b"});
    EXPECT_THAT(line.common.theme_folders, ::testing::ElementsAre("a", "b"));
}

TEST(CommandLine, explain_needs_a_stage) {
    const auto command = parsed<ExplainCommand>({"explain", "a.yaml", "--stage", "scene", "--metrics", "fixed"});
    EXPECT_EQ(command.stage, Stage::scene);
    EXPECT_TRUE(command.fixed_metrics);
    EXPECT_EQ(refusal({"explain", "a.yaml"}).code, "Z765");
    EXPECT_EQ(refusal({"explain", "a.yaml", "--stage", "paint"}).code, "Z766");
    EXPECT_EQ(refusal({"explain", "a.yaml", "--stage", "plan", "--metrics", "wild"}).code, "Z766");
}

TEST(CommandLine, charts_takes_a_kind_or_none) {
    EXPECT_EQ(parsed<ChartsCommand>({"charts"}).kind, "");
    EXPECT_EQ(parsed<ChartsCommand>({"charts", "柱图"}).kind, "柱图");
    EXPECT_EQ(refusal({"charts", "柱图", "条图"}).code, "Z763");
}

TEST(CommandLine, says_what_is_wrong) {
    EXPECT_EQ(refusal({}).code, "Z760");
    EXPECT_EQ(refusal({"draw", "a.yaml"}).code, "Z761");
    EXPECT_EQ(refusal({"render", "a.yaml", "--bright"}).code, "Z762");
    EXPECT_EQ(refusal({"--bright"}).code, "Z762");
    EXPECT_EQ(refusal({"render", "a.yaml", "--dpi"}).code, "Z764");
    EXPECT_EQ(refusal({"render"}).code, "Z765");
    EXPECT_EQ(refusal({"check", "a.yaml", "--lang", "fr"}).code, "Z766");
    EXPECT_EQ(refusal({"check", "a.yaml", "--diagnostics", "xml"}).code, "Z766");
    EXPECT_EQ(refusal({"check", "-"}).code, "Z771");
}

TEST(CommandLine, refusals_name_the_culprit_and_the_remedy_in_both_languages) {
    const Diagnostic diagnostic = refusal({"render", "a.yaml", "--dpi", "many"});
    EXPECT_THAT(diagnostic.zh, ::testing::HasSubstr("--dpi 不能是“many”"));
    EXPECT_THAT(diagnostic.en, ::testing::HasSubstr("--dpi cannot be “many”"));
    EXPECT_THAT(diagnostic.fix_en, ::testing::HasSubstr("10–2400"));
    EXPECT_THAT(refusal({"render", "a.yaml", "--bright"}).fix_zh,
                ::testing::AllOf(::testing::HasSubstr("--out-dir"), ::testing::HasSubstr("--plugin-dir")));
}

TEST(CommandLine, help_is_chinese_or_english) {
    EXPECT_THAT(parsed<ShowCommand>({"--help"}).text, ::testing::HasSubstr("用法"));
    EXPECT_THAT(parsed<ShowCommand>({"render", "--help"}).text, ::testing::HasSubstr("--out-dir"));
    const CommandLine english = parse_command_line({"--help"}, Language::en);
    EXPECT_THAT(std::get<ShowCommand>(english.command).text, ::testing::HasSubstr("Usage"));
}

TEST(CommandLine, version_is_one_line) {
    EXPECT_EQ(parsed<ShowCommand>({"--version"}).text, "zhitu " ZHITU_VERSION "\n");
}

TEST(Speaking, is_found_before_the_command_line_is_understood) {
    EXPECT_EQ(speaking({"--bright", "--lang", "en"}).language, Language::en);
    EXPECT_EQ(speaking({"--lang=en"}).language, Language::en);
    EXPECT_EQ(speaking({"--lang"}).language, Language::zh);
    EXPECT_EQ(speaking({"--lang", "fr"}).language, Language::zh);
    EXPECT_EQ(speaking({"x", "--diagnostics", "json"}).style, DiagnosticStyle::json);
    EXPECT_EQ(speaking({"--", "--lang", "en"}).language, Language::zh);
}

} // namespace
} // namespace zhitu::cli
