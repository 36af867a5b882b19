// What goes where: results to standard output, all else to standard error, and the exit codes.
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace zhitu::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Streams : public ::testing::Test {
protected:
    Streams() {
        write_text(scratch_ / "good.yaml", good_spec);
        write_text(scratch_ / "bad.yaml", bad_spec);
        start_.folder = scratch_.path();
    }

    Finished say(const std::vector<std::string>& arguments) { return zhitu(arguments, start_); }

    ScratchFolder scratch_;
    Start start_;
};

TEST_F(Streams, check_is_silent_on_standard_output) {
    const Finished good = say({"check", "good.yaml"});
    EXPECT_EQ(good.code, 0);
    EXPECT_EQ(good.out, "");
    EXPECT_EQ(good.err, "good.yaml：没有问题\n");
    EXPECT_EQ(say({"check", "good.yaml", "--diagnostics", "short"}).err, "");
    const Finished bad = say({"check", "bad.yaml", "good.yaml"});
    EXPECT_EQ(bad.code, 1);
    EXPECT_EQ(bad.out, "");
    EXPECT_THAT(bad.err, HasSubstr("bad.yaml:4:1: 错误 Z204"));
}

TEST_F(Streams, json_is_one_array_a_run) {
    EXPECT_EQ(nlohmann::json::parse(say({"check", "good.yaml", "--diagnostics", "json"}).err).size(), 0u);
    const Finished two = say({"check", "bad.yaml", "missing.yaml", "--diagnostics", "json"});
    const nlohmann::json diagnostics = nlohmann::json::parse(two.err);
    std::set<std::string> codes;
    for (const nlohmann::json& each : diagnostics) codes.insert(each.at("code"));
    EXPECT_THAT(codes, ::testing::IsSupersetOf({"Z204", "Z701"})); // the key of one, the absence of the other
    EXPECT_EQ(nlohmann::json::parse(say({"draw", "--diagnostics", "json"}).err).at(0).at("code"), "Z761");
}

TEST_F(Streams, language_is_the_users_choice) {
    EXPECT_THAT(say({"check", "bad.yaml", "--lang", "en"}).err, HasSubstr("bad.yaml:4:1: error Z204"));
    EXPECT_THAT(say({"--lang", "en"}).err, HasSubstr("no command was given"));
    EXPECT_THAT(say({}).err, HasSubstr("没有写命令"));
}

TEST_F(Streams, usage_errors_are_exit_code_2) {
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{},
                                                  {"draw"},
                                                  {"render"},
                                                  {"render", "good.yaml", "--bright"},
                                                  {"check", "-"},
                                                  {"render", "good.yaml", "--dpi", "1"},
                                                  {"charts", "没有的图"},
                                                  {"explain", "good.yaml"}}) {
        const Finished finished = say(wrong);
        EXPECT_EQ(finished.code, 2);
        EXPECT_EQ(finished.out, "");
        EXPECT_NE(finished.err, "");
    }
}

TEST_F(Streams, a_result_that_cannot_be_printed_is_exit_code_3) {
    start_.standard_output = "/dev/full";
    for (const std::vector<std::string>& command : {std::vector<std::string>{"--version"},
                                                    {"--help"},
                                                    {"charts"},
                                                    {"charts", "柱图"},
                                                    {"fonts"},
                                                    {"render", "good.yaml"},
                                                    {"explain", "good.yaml", "--stage", "scene"}})
        EXPECT_EQ(say(command).code, 3) << command.front();
    // The outputs are whole and where they belong; to take them away because their names were not heard helps
    // nobody.
    EXPECT_TRUE(fs::exists(scratch_ / "good.png") && fs::exists(scratch_ / "good.pdf"));
}

TEST_F(Streams, a_closed_pipe_has_read_enough) {
    for (const std::string command : {"charts 柱图", "keys", "render good.yaml"}) {
        const std::string line = program().string() + " " + command + "; echo $? >code";
        EXPECT_EQ(run({"bash", "-c", "{ sleep 0.2; " + line + "; } | true"}, start_).err, "") << command;
        EXPECT_EQ(read_text(scratch_ / "code"), "0\n") << command;
    }
    EXPECT_TRUE(fs::exists(scratch_ / "good.png") && fs::exists(scratch_ / "good.pdf"));
}

TEST_F(Streams, closed_streams_do_not_get_into_the_outputs) {
    const Finished finished = run({"bash", "-c", program().string() + " render good.yaml >&- 2>&-"}, start_);
    EXPECT_EQ(finished.code, 3);
    EXPECT_THAT(read_text(scratch_ / "good.png"), Not(HasSubstr("good.png")));
}

TEST_F(Streams, are_without_colour_when_no_terminal_reads_them) {
    EXPECT_THAT(say({"check", "bad.yaml"}).err, Not(HasSubstr("\x1b")));
}

TEST_F(Streams, colour_is_for_terminals_and_not_with_no_color) {
    const std::string command = program().string() + " check bad.yaml";
    start_.environment = {{"TERM", "xterm"}, {"NO_COLOR", ""}};
    EXPECT_THAT(run({"script", "-qec", command, "/dev/null"}, start_).out, HasSubstr("\x1b["));
    start_.environment["NO_COLOR"] = "1";
    EXPECT_THAT(run({"script", "-qec", command, "/dev/null"}, start_).out, Not(HasSubstr("\x1b[")));
}

TEST_F(Streams, charts_lists_the_kinds) {
    const Finished charts = say({"charts"});
    EXPECT_EQ(charts.code, 0) << charts.err;
    for (const char* name : {"柱图", "column", "条图", "bar", "构成", "ratio", "趋势", "trend"})
        EXPECT_THAT(charts.out, HasSubstr(name));
}

TEST_F(Streams, charts_describes_a_kind_by_either_name) {
    const Finished chinese = say({"charts", "柱图"});
    EXPECT_EQ(chinese.code, 0) << chinese.err;
    EXPECT_THAT(chinese.out, HasSubstr("制图: 1")); // the example
    EXPECT_EQ(chinese.out, say({"charts", "column"}).out);
    EXPECT_THAT(say({"charts", "column", "--lang", "en"}).out, HasSubstr("Channels"));
}

TEST_F(Streams, charts_names_refused_plugins) {
    const fs::path folder = scratch_ / "plugins";
    fs::create_directory(folder);
    write_text(folder / "broken.so", "no library");
    const Finished charts = say({"charts", "--plugin-dir", folder.string()});
    EXPECT_EQ(charts.code, 0);
    EXPECT_THAT(charts.out, HasSubstr("broken.so"));
}

TEST_F(Streams, a_folder_of_plugins_may_be_named_from_here_and_must_be_there) {
    fs::create_directory(scratch_ / "so");
    write_text(scratch_ / "so" / "broken.so", "no library");
    EXPECT_THAT(say({"charts", "--plugin-dir", "so"}).out, HasSubstr("broken.so"));
    const Finished missing = say({"charts", "--plugin-dir", "nowhere"});
    EXPECT_EQ(missing.code, 2);
    EXPECT_THAT(missing.err, HasSubstr("Z777"));
}

TEST_F(Streams, fonts_names_every_role) {
    const Finished fonts = say({"fonts"});
    EXPECT_EQ(fonts.code, 0) << fonts.err;
    for (const char* name : {"黑", "宋", "楷", "数字", "Noto Sans CJK SC", "LXGW WenKai", "Roboto Condensed"})
        EXPECT_THAT(fonts.out, HasSubstr(name));
}

TEST_F(Streams, fonts_says_where_missing_characters_are_sought) {
    const Finished fonts = say({"fonts"});
    EXPECT_THAT(fonts.out,
                HasSubstr("楷      LXGW WenKai > Noto Serif CJK SC > Noto Sans CJK SC > Roboto Condensed\n"));
    EXPECT_THAT(fonts.out, HasSubstr("DejaVuSans.ttf"));
    const std::string english = say({"fonts", "--lang", "en"}).out;
    EXPECT_THAT(english, HasSubstr("SEARCHED FOR WHAT A FACE LACKS"));
    EXPECT_THAT(english, HasSubstr("CHARACTERS"));
}

} // namespace
} // namespace zhitu::testing
