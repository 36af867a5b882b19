// Pictures compared with a tolerance: the gallery, and situations that no gallery spec shows. ./do bless rewrites
// both.
#include "tests/support/pictures.hpp"
#include "tests/support/process.hpp"

#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

void expect_same_picture(const fs::path& spec, const fs::path& expected, const char* dpi, const std::string& name) {
    const ScratchFolder scratch;
    const fs::path fresh = scratch / "fresh.png";
    const Finished finished = zhitu({"render", spec.string(), "-o", fresh.string(), "--dpi", dpi});
    ASSERT_EQ(finished.code, 0) << finished.err;
    EXPECT_EQ(difference(expected, fresh, name), "");
}

class Visual : public ::testing::TestWithParam<std::string> {};

TEST_P(Visual, looks_as_blessed) {
    const fs::path spec = source_folder() / "tests/visual" / (GetParam() + ".yaml");
    expect_same_picture(spec, fs::path(spec).replace_extension(".png"), visual_dpi, "visual_" + GetParam());
}

INSTANTIATE_TEST_SUITE_P(visual, Visual, ::testing::ValuesIn(stems("tests/visual", ".yaml")),
                         [](const auto& stem) { return stem.param; });

class Gallery : public ::testing::TestWithParam<std::string> {};

TEST_P(Gallery, is_up_to_date) {
    const fs::path picture = source_folder() / "gallery" / (GetParam() + ".png");
    expect_same_picture("specs/" + GetParam() + ".yaml", picture, gallery_dpi, "gallery_" + GetParam());
}

INSTANTIATE_TEST_SUITE_P(gallery, Gallery, ::testing::ValuesIn(stems("specs", ".yaml")),
                         [](const auto& stem) { return stem.param; });

TEST(GalleryPage, is_up_to_date) {
    const Finished page = run({(source_folder() / "gallery/write_readme").string()});
    ASSERT_EQ(page.code, 0) << page.err;
    EXPECT_EQ(read_text(source_folder() / "gallery/README.md"), page.out) << "run ./do gallery";
}

} // namespace
} // namespace zhitu::testing
