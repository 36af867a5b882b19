// A plugin that crashes takes the run with it, but not in silence and not what was drawn before.
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Crash : public ::testing::Test {
protected:
    Crash() {
        fs::create_directory(scratch_ / "here");
        start_.folder = scratch_ / "here";
        write_text(scratch_ / "good.yaml", good_spec);
        write_text(scratch_ / "bad.yaml", bad_spec);
    }

    Finished render(const std::string& kind, std::vector<std::string> more = {}) {
        write_text(scratch_ / "crash.yaml", "制图: 1\n类型: " + kind + "\n数据: {甲: 1}\n");
        std::vector<std::string> arguments{"render", "../good.yaml", "../crash.yaml", "--plugin-dir",
                                           (build_folder() / "tests/plugins").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return zhitu(arguments, start_);
    }

    ScratchFolder scratch_;
    Start start_;
};

TEST_F(Crash, names_spec_plugin_step_and_signal) {
    const Finished finished = render("崩溃于绘图");
    EXPECT_EQ(finished.code, 3);
    EXPECT_EQ(finished.out, "good.png\ngood.pdf\n");
    EXPECT_THAT(finished.err, HasSubstr("错误 Z790 ../crash.yaml：插件 crashes_in_draw 1.0.0 的“崩溃于绘图”"
                                        "在绘图时失败：SIGSEGV（"));
    EXPECT_THAT(contents(start_.folder), ElementsAre("good.pdf", "good.png"));
}

TEST_F(Crash, of_a_stack_that_ran_over_is_told_too) {
    const Finished finished = render("递归于规划", {"--lang", "en"});
    EXPECT_EQ(finished.code, 3);
    EXPECT_THAT(finished.err, HasSubstr("error Z790 ../crash.yaml: plugin recurses_in_plan 1.0.0 failed while "
                                        "planning “recurses_in_plan”: SIGSEGV ("));
}

TEST_F(Crash, ends_the_array_of_json) {
    const Finished finished = render("崩溃于绘图", {"../bad.yaml", "--diagnostics", "json"});
    EXPECT_EQ(finished.code, 3);
    const nlohmann::json all = nlohmann::json::parse(finished.err);
    EXPECT_EQ(all.back().at("code"), "Z790");
    EXPECT_THAT(all.back().at("message").get<std::string>(), HasSubstr("SIGSEGV"));
}

} // namespace
} // namespace zhitu::testing
