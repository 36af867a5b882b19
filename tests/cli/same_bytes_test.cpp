// Same input, same bytes: under any environment, in either language, whichever way the spec is reached.
#include "tests/cli/examples.hpp"
#include "tests/support/twin.hpp"

#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

struct Bytes {
    std::string png, pdf;
    bool operator==(const Bytes&) const = default;
};

Bytes render(const fs::path& spec, const Start& start = {}, const std::vector<std::string>& more = {}) {
    const ScratchFolder scratch;
    std::vector<std::string> command{"render", spec.string(), "--out-dir", scratch.path().string(), "--dpi", "150"};
    command.insert(command.end(), more.begin(), more.end());
    const Finished finished = zhitu(command, start);
    EXPECT_EQ(finished.code, 0) << finished.err;
    const std::string stem = (scratch / spec.stem().string()).string();
    return {read_text(stem + ".png"), read_text(stem + ".pdf")};
}

class SameBytes : public ::testing::TestWithParam<std::string> {
protected:
    fs::path spec_ = source_folder() / "specs" / (GetParam() + ".yaml");
};

TEST_P(SameBytes, under_a_hostile_environment) {
    const ScratchFolder elsewhere;
    Start hostile;
    hostile.folder = elsewhere.path();
    hostile.environment = {{"LANG", "ja_JP.UTF-8"}, {"LC_ALL", "zh_TW.UTF-8"}, {"LC_NUMERIC", "de_DE.UTF-8"},
                           {"LANGUAGE", "ko"},      {"TZ", "Asia/Shanghai"},   {"HOME", elsewhere.path().string()},
                           {"FC_LANG", "ja"}};
    EXPECT_TRUE(render(spec_) == render(spec_, hostile));
}

TEST_P(SameBytes, from_the_english_twin) {
    const Registry registry = Registry::scan(plugin_folder(), {});
    const std::string chinese = read_text(spec_), english = english_twin(chinese, registry);
    ASSERT_NE(english, chinese);
    const ScratchFolder scratch;
    fs::copy(spec_.parent_path(), scratch / "specs", fs::copy_options::recursive); // data, images, what it includes
    const fs::path twin = scratch / "specs" / spec_.filename().string();
    write_text(twin, english);
    EXPECT_TRUE(render(spec_) == render(twin)) << english;
}

INSTANTIATE_TEST_SUITE_P(specs, SameBytes, ::testing::ValuesIn(stems("specs", ".yaml")),
                         [](const auto& stem) { return stem.param; });

TEST(SameBytesOfMany, whatever_is_drawn_before) {
    const ScratchFolder scratch;
    std::vector<std::string> command{"render", "--out-dir", scratch.path().string(), "--dpi", "150"};
    const std::vector<std::string> specs = stems("specs", ".yaml");
    for (auto stem = specs.rbegin(); stem != specs.rend(); ++stem) command.push_back("specs/" + *stem + ".yaml");
    const Finished finished = zhitu(command);
    ASSERT_EQ(finished.code, 0) << finished.err;
    for (const std::string& stem : specs) {
        const Bytes together{read_text(scratch / (stem + ".png")), read_text(scratch / (stem + ".pdf"))};
        EXPECT_TRUE(together == render("specs/" + stem + ".yaml")) << stem;
    }
}

} // namespace
} // namespace zhitu::testing
