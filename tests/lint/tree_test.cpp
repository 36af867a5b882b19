// One stem everywhere, and a tree that knows no machine.
#include "tests/support/process.hpp"

#include "core/plugin/registry.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAreArray;
using ::testing::IsSupersetOf;

std::vector<std::string> kinds() {
    std::vector<std::string> names;
    const Registry registry = Registry::scan(plugin_folder(), {});
    for (const ChartKind& kind : registry.kinds()) names.push_back(kind.name.en);
    return names;
}

TEST(OneStem, every_chart_kind_has_a_spec) {
    ASSERT_FALSE(kinds().empty());
    EXPECT_THAT(stems("specs", ".yaml"), IsSupersetOf(kinds()));
}

TEST(OneStem, every_spec_has_its_goldens_and_no_other_has) {
    for (const char* stage : {".plan", ".layout", ".scene"})
        EXPECT_THAT(stems("tests/golden", stage), ElementsAreArray(stems("specs", ".yaml"))) << stage;
}

TEST(OneStem, every_spec_has_its_gallery_picture_and_no_other_has) {
    EXPECT_THAT(stems("gallery", ".png"), ElementsAreArray(stems("specs", ".yaml")));
}

TEST(OneStem, every_visual_spec_has_its_picture_and_no_other_has) {
    EXPECT_THAT(stems("tests/visual", ".png"), ElementsAreArray(stems("tests/visual", ".yaml")));
}

TEST(OneStem, the_example_in_a_descriptor_renders) {
    const Registry registry = Registry::scan(plugin_folder(), {});
    for (const ChartKind& kind : registry.kinds()) {
        const ScratchFolder scratch;
        write_text(scratch / "example.yaml", kind.example);
        const Finished finished = zhitu({"check", (scratch / "example.yaml").string()});
        EXPECT_EQ(finished.code, 0) << kind.name.en << "\n" << finished.err;
    }
}

/// The tree without what is made from it.
std::vector<fs::path> tracked_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(source_folder())) {
        const std::string name = entry.path().filename().string();
        if (name == ".git" || name == "build" || name == "out") continue;
        if (!entry.is_directory())
            files.push_back(entry.path());
        else
            std::ranges::copy(files_below(entry.path()), std::back_inserter(files));
    }
    return files;
}

TEST(Tree, names_no_folder_of_one_machine) {
    for (const fs::path& file : tracked_files()) {
        const std::string text = read_text(file);
        for (const char* folder : {"work", "home", "root"}) {
            const std::string path = std::string("/") + folder + "/";
            const std::size_t at = text.find(path);
            const bool absolute =
                at != std::string::npos && (at == 0 || !std::isalnum(static_cast<unsigned char>(text[at - 1])));
            EXPECT_FALSE(absolute) << file << " contains " << path;
        }
    }
}

TEST(Readme, shows_the_spec_that_made_its_picture) {
    const std::string spec = read_text(source_folder() / "specs/chenzhou.yaml");
    EXPECT_NE(read_text(source_folder() / "README.md").find("```yaml\n" + spec + "```\n"), std::string::npos);
}

} // namespace
} // namespace zhitu::testing
