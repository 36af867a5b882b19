// The PDF as poppler reads it: its page and its text.
#include "core/base/markup.hpp"
#include "core/spec/node.hpp"
#include "tests/cli/examples.hpp"
#include "tests/support/pictures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
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
    /// In the order in which it is painted.
    std::string painted_text() const { return run({"pdftotext", "-raw", path().string(), "-"}).out; }
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

std::string without_blanks(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
    return text;
}

/// What stands under the keys for texts, anywhere in the spec.
void collect_texts(const Node& node, std::vector<std::string>& typed) {
    static const std::vector<std::string> keys{"标题", "副标题", "文字", "来源", "注", "署名"};
    for (const auto& [key, value] : node.entries) {
        const bool text = std::ranges::find(keys, key.text) != keys.end();
        if (text && value.is_scalar()) typed.push_back(value.text);
        collect_texts(value, typed);
    }
    for (const Node& item : node.items) collect_texts(item, typed);
}

TEST(PdfText, of_the_typography_example_is_that_of_its_spec) {
    const fs::path spec = source_folder() / "specs/typography.yaml";
    const Source source(spec.string(), read_text(spec));
    Diagnostics diagnostics;
    std::vector<std::string> typed;
    collect_texts(parse_yaml(source, diagnostics), typed);
    ASSERT_GE(typed.size(), 10u);
    std::string printed = without_blanks(Pdf(spec).painted_text());
    for (const std::string& text : typed) // small texts stand between the lines of the others
        for (const Ruby& ruby : read_markup(text).rubies) {
            const std::string small = without_blanks(ruby.text);
            const std::size_t at = printed.find(small);
            ASSERT_NE(at, std::string::npos) << small;
            printed.erase(at, small.size());
        }
    for (const std::string& text : typed)
        EXPECT_THAT(printed, ::testing::HasSubstr(without_blanks(plain_text(text)))) << "years down a column too";
}

TEST(PdfText, a_small_text_follows_the_line_it_stands_over) {
    const ScratchFolder scratch;
    write_text(scratch / "ruby.yaml", "制图: 1\n标题: 郴州\n尺寸: 85.4mm x 60mm\n类型: 柱图\n数据: {甲: 1, 乙: 2}\n"
                                      "来源: 湖南省<注音 chēn zhōu>郴州</>市<着重>统计局</>\n署名: 陈阳\n");
    const std::string printed = without_blanks(Pdf(scratch / "ruby.yaml").painted_text());
    EXPECT_THAT(printed, ::testing::HasSubstr("湖南省郴州市统计局chēnzhōu"))
        << "it is not in the midst of the line";
}

/// Characters of every class, in any order; no four figures are a year.
std::string random_text(std::mt19937& random, int characters) {
    static const std::vector<std::string> alphabet{
        "郴", "州", "年", "亿元", "GDP", "CO₂", "m²", "5", "12", "3.50%", "，", "。", "、",  "；", "“",
        "”",  "《", "》", "（",   "）",  "——",  "……", "·", "～", "Xi’an", " ",  "∶",  "3×4", "5G", "§3"};
    std::string text = "郴";
    const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
    while (characters-- > 0) {
        const std::string& next = alphabet[random() % alphabet.size()];
        text += is_figure(text.back()) && is_figure(next.front()) ? "和" + next : next;
    }
    return text + "州";
}

TEST(PdfText, of_random_texts_is_what_was_typed_level_and_running_down) {
    std::mt19937 random(20);
    for (const std::string language : {"简体", "台湾繁体", "香港繁体", "日文", "韩文"}) {
        const std::string body = random_text(random, 120), note = random_text(random, 30);
        for (const std::string down : {"", "竖排: 注\n"}) {
            const ScratchFolder scratch;
            write_text(scratch / "texts.yaml",
                       "制图: 1\n标题: 试图\n样式: {继承: 日报红, 语言: " + language + "}\n尺寸: 130mm x 105mm\n" +
                           down + "面板:\n  - {标题: 题, 文字: '" + body + "'}\n注: '" + note + "'\n");
            const Pdf pdf(scratch / "texts.yaml");
            std::vector<std::string> readings{pdf.painted_text()};
            if (down.empty()) readings.push_back(pdf.text()); // else poppler guesses which columns are read first
            for (const std::string& reading : readings) {
                const std::string printed = without_blanks(reading);
                EXPECT_THAT(printed, ::testing::HasSubstr(without_blanks(body)));
                EXPECT_THAT(printed, ::testing::HasSubstr(without_blanks(note)));
            }
        }
    }
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

/// poppler paints the PDF as we paint the PNG, but for the edges.
TEST(PdfPage, shows_what_the_png_shows) {
    for (const char* stem : {"chenzhou", "typography", "lines", "areas", "keys/image"}) {
        const ScratchFolder scratch;
        const fs::path spec = source_folder() / "specs" / (std::string(stem) + ".yaml"), png = scratch / "own.png";
        ASSERT_EQ(zhitu({"render", spec.string(), "-o", png.string(), "--dpi", "300"}).code, 0);
        run({"pdftoppm", "-r", "300", "-png", "-singlefile", Pdf(spec).path().string(),
             (scratch / "pdf").string()});
        EXPECT_LE(farthest_apart(png, scratch / "pdf.png"), 48) << stem; // a hair on the next pixel
    }
}

TEST(PdfText, keeps_trailing_zeros) {
    const ScratchFolder scratch;
    write_text(scratch / "good.yaml", good_spec);
    EXPECT_THAT(Pdf(scratch / "good.yaml").text(), ::testing::HasSubstr("2503.70"));
}

} // namespace
} // namespace zhitu::testing
