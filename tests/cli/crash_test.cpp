// A plugin that crashes takes the run with it, but not in silence and not what was drawn before.
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

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

TEST_F(Crash, tells_which_specs_were_not_reached) {
    EXPECT_THAT(render("崩溃于绘图").err, Not(HasSubstr("Z793"))) << "it was the last";
    const Finished finished = render("崩溃于绘图", {"../bad.yaml", "../good2.yaml"});
    EXPECT_EQ(finished.code, 3);
    EXPECT_THAT(finished.err, HasSubstr("错误 Z793 ../crash.yaml：程序就此停止，从 ../bad.yaml 起的 2 份没有处理"));
}

TEST_F(Crash, ends_the_array_of_json) {
    const Finished finished = render("崩溃于绘图", {"../bad.yaml", "--diagnostics", "json"});
    EXPECT_EQ(finished.code, 3);
    const nlohmann::json all = nlohmann::json::parse(finished.err);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].at("code"), "Z790");
    EXPECT_THAT(all[0].at("message").get<std::string>(), HasSubstr("SIGSEGV"));
    EXPECT_EQ(all[1].at("code"), "Z793");
}

} // namespace
} // namespace zhitu::testing
