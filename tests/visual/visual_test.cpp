// Pictures compared with a tolerance: the gallery, and situations that no gallery spec shows. ./do bless rewrites
// both.
#include "tests/support/pictures.hpp"
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
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

TEST(Comparison, sees_one_changed_digit_and_draws_where) {
    const ScratchFolder scratch;
    for (const char* figure : {"2503.07", "2503.01"}) {
        const fs::path spec = scratch / (std::string(figure) + ".yaml");
        write_text(spec, "制图: 1\n标题: 试\n类型: 柱图\n数据: {2016年: 1998.27亿元, 2020年: " +
                             std::string(figure) + "亿元}\n");
        ASSERT_EQ(zhitu({"render", spec.string(), "-o", spec.string() + ".png", "--dpi", visual_dpi}).code, 0);
    }
    const fs::path one = scratch / "2503.07.yaml.png", other = scratch / "2503.01.yaml.png";
    EXPECT_EQ(difference(one, one, "comparison"), "");
    EXPECT_THAT(difference(one, other, "comparison"), ::testing::HasSubstr("pixels differ"));
    EXPECT_TRUE(fs::exists(build_folder() / "differences/comparison.png"));
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

class KeyPicture : public ::testing::TestWithParam<std::string> {};

TEST_P(KeyPicture, is_up_to_date) {
    const fs::path picture = source_folder() / "gallery/keys" / (GetParam() + ".png");
    expect_same_picture("specs/keys/" + GetParam() + ".yaml", picture, keys_dpi, "keys_" + GetParam());
}

INSTANTIATE_TEST_SUITE_P(keys, KeyPicture, ::testing::ValuesIn(stems("specs/keys", ".yaml")),
                         [](const auto& stem) { return stem.param; });

TEST(Reference, is_up_to_date) {
    const Finished page = zhitu({"keys", "--reference"});
    ASSERT_EQ(page.code, 0) << page.err;
    EXPECT_EQ(read_text(source_folder() / "specs/README.md"), page.out) << "run ./do gallery";
}

TEST(GalleryPage, is_up_to_date) {
    const Finished page = run({(source_folder() / "gallery/write_readme").string()});
    ASSERT_EQ(page.code, 0) << page.err;
    EXPECT_EQ(read_text(source_folder() / "gallery/README.md"), page.out) << "run ./do gallery";
}

} // namespace
} // namespace zhitu::testing
