// The PDF as poppler reads it: its page and its text.
#include "core/spec/node.hpp"
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

namespace zhitu::testing {
namespace {

constexpr double point = 25.4 / 72;

/// The PDF of a spec, in a folder that goes with the test.
class Pdf {
public:
    explicit Pdf(const fs::path& spec) {
        const Finished finished = zhitu({"render", spec.string(), "-o", path().string()});
        EXPECT_EQ(finished.code, 0) << finished.err;
    }

    fs::path path() const { return scratch_ / "picture.pdf"; }
    std::string text() const { return run({"pdftotext", path().string(), "-"}).out; }
    std::string facts() const { return run({"pdfinfo", path().string()}).out; }

    std::pair<double, double> page_in_mm() const {
        const std::string all = facts();
        std::smatch match;
        if (!std::regex_search(all, match, std::regex(R"(Page size: +([\d.]+) x ([\d.]+) pts)"))) return {};
        return {std::stod(match[1]) * point, std::stod(match[2]) * point};
    }

private:
    ScratchFolder scratch_;
};

std::vector<std::string> numbers(const std::string& text) {
    static const std::regex number(R"(\d+(\.\d+)?)");
    return {std::sregex_token_iterator(text.begin(), text.end(), number), std::sregex_token_iterator()};
}

/// Every number of every 数据, keys and values, as typed.
void collect(const Node& node, bool data, std::vector<std::string>& typed) {
    for (const auto& [key, value] : node.entries) {
        const bool inside = data || key.text == "数据";
        if (data) std::ranges::move(numbers(key.text), std::back_inserter(typed));
        if (inside && value.is_scalar()) std::ranges::move(numbers(value.text), std::back_inserter(typed));
        collect(value, inside, typed);
    }
    for (const Node& item : node.items) collect(item, data, typed);
}

class BoardText : public ::testing::TestWithParam<std::string> {};

TEST_P(BoardText, returns_every_number_as_typed) {
    const fs::path spec = source_folder() / "specs" / (GetParam() + ".yaml");
    const Source source(spec.string(), read_text(spec));
    Diagnostics diagnostics;
    std::vector<std::string> typed;
    collect(parse_yaml(source, diagnostics), false, typed);
    ASSERT_GE(typed.size(), 20u);
    EXPECT_THAT(numbers(Pdf(spec).text()), ::testing::IsSupersetOf(typed));
}

TEST_P(BoardText, returns_the_title) {
    const fs::path spec = source_folder() / "specs" / (GetParam() + ".yaml");
    EXPECT_THAT(Pdf(spec).text(), ::testing::HasSubstr("五年成就"));
}

TEST_P(BoardText, stands_on_a_page_of_the_trim_size) {
    const auto [width, height] = Pdf("specs/" + GetParam() + ".yaml").page_in_mm();
    EXPECT_NEAR(width, 85.379, 0.01); // two columns of the theme
    EXPECT_NEAR(height, 105, 0.01);
}

INSTANTIATE_TEST_SUITE_P(boards, BoardText, ::testing::Values("chenzhou", "yongzhou"),
                         [](const auto& stem) { return stem.param; });

TEST(PdfPage, is_as_large_as_the_spec_says) {
    const ScratchFolder scratch;
    write_text(scratch / "good.yaml", good_spec);
    const auto [width, height] = Pdf(scratch / "good.yaml").page_in_mm();
    EXPECT_NEAR(width, 101.6, 0.01);
    EXPECT_NEAR(height, 50.8, 0.01);
}

TEST(PdfText, keeps_trailing_zeros) {
    const ScratchFolder scratch;
    write_text(scratch / "good.yaml", good_spec);
    EXPECT_THAT(Pdf(scratch / "good.yaml").text(), ::testing::HasSubstr("2503.70"));
}

} // namespace
} // namespace zhitu::testing
