// The stages of every spec as text, with fixed metrics, so that goldens do not move with fonts. ./do bless rewrites
// them.
#include "tests/support/process.hpp"

#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

class Golden : public ::testing::TestWithParam<std::tuple<std::string, std::string>> {};

/// The first line that differs says more than two long texts.
std::string first_difference(const std::string& expected, const std::string& actual) {
    const std::vector<std::string> before = lines(expected), after = lines(actual);
    for (std::size_t at = 0; at < std::max(before.size(), after.size()); ++at) {
        const std::string was = at < before.size() ? before[at] : "(end)";
        const std::string is = at < after.size() ? after[at] : "(end)";
        if (was != is) return "line " + std::to_string(at + 1) + "\n  golden: " + was + "\n  now:    " + is;
    }
    return {};
}

TEST_P(Golden, stage_is_as_blessed) {
    const auto& [stem, stage] = GetParam();
    const Finished finished = zhitu({"explain", "specs/" + stem + ".yaml", "--stage", stage, "--metrics", "fixed"});
    ASSERT_EQ(finished.code, 0) << finished.err;
    ASSERT_NE(finished.out, "");
    const fs::path golden = source_folder() / "tests/golden" / (stem + "." + stage);
    ASSERT_TRUE(fs::exists(golden)) << golden << " is missing: ./do bless " << stem;
    EXPECT_EQ(first_difference(read_text(golden), finished.out), "");
}

INSTANTIATE_TEST_SUITE_P(golden, Golden,
                         ::testing::Combine(::testing::ValuesIn(stems("specs", ".yaml")),
                                            ::testing::Values("plan", "layout", "scene")),
                         [](const auto& each) { return std::get<0>(each.param) + "_" + std::get<1>(each.param); });

} // namespace
} // namespace zhitu::testing
