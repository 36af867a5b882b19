// Every option of every kind stands in an example of the reference: specs/keys/options_KIND.yaml.
#include "tests/unit/pipeline/rendering.hpp"

namespace zhitu::test {
namespace {

using OptionExamples = Pipeline;

std::string read(const std::string& stem) {
    std::ifstream file(ZHITU_SOURCE_DIR "/specs/keys/" + stem + ".yaml");
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST_F(OptionExamples, show_every_option) {
    for (const ChartKind& kind : registry_.kinds()) {
        const std::string stem = "options_" + kind.name.en, example = read(stem);
        for (const OptionDeclaration& option : kind.options)
            EXPECT_THAT(example, ::testing::HasSubstr("\n" + option.name.zh + ": ")) << stem;
        picture_of(render_file(ZHITU_SOURCE_DIR "/specs/keys/" + stem + ".yaml"));
    }
}

TEST_F(OptionExamples, are_of_kinds) {
    for (const auto& entry : std::filesystem::directory_iterator(ZHITU_SOURCE_DIR "/specs/keys")) {
        const std::string stem = entry.path().stem().string();
        if (!stem.starts_with("options_")) continue;
        EXPECT_TRUE(registry_.find(stem.substr(8))) << stem;
    }
}

} // namespace
} // namespace zhitu::test
