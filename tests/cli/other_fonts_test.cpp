// Texts that need other fonts or run right to left, in finished pictures; and what texts that need neither cost.
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string spec_of_strangers = "制图: 1\n标题: 郴州与 שלום עולם 2020年合作\n类型: 柱图\n"
                                      "数据: {2016年: 1998.27亿元, 2020年: 2503.70亿元}\n署名: 张㐆 مرحبا\n";

class OtherFonts : public ::testing::Test {
protected:
    OtherFonts() { write_text(scratch_ / "picture.yaml", spec_of_strangers); }

    /// What the loader of libraries says while a spec is rendered.
    Finished render(const fs::path& spec, const std::string& format, Start start = {}) const {
        return zhitu({"render", spec.string(), "--out-dir", scratch_.path().string(), "--format", format}, start);
    }
    std::string libraries(const fs::path& spec, const std::string& format) const {
        Start start;
        start.environment = {{"LD_DEBUG", "files"}};
        return render(spec, format, start).err;
    }

    ScratchFolder scratch_;
};

TEST_F(OtherFonts, are_not_looked_for_by_texts_that_have_all_they_need) {
    for (const char* format : {"png", "pdf"}) {
        const std::string loaded = libraries(source_folder() / "specs/chenzhou.yaml", format);
        EXPECT_THAT(loaded, HasSubstr("libharfbuzz")) << "the loader must say what it loads";
        EXPECT_THAT(loaded, Not(HasSubstr("libpango")));
        EXPECT_THAT(libraries(scratch_ / "picture.yaml", format), HasSubstr("libpango"));
    }
}

TEST_F(OtherFonts, are_warnings_and_the_picture_is_made) {
    const Finished finished = render(scratch_ / "picture.yaml", "png");
    EXPECT_EQ(finished.code, 0);
    EXPECT_THAT(finished.err,
                HasSubstr("“制图/张㐆 مرحبا”里的“㐆”在字体 LXGW WenKai 里没有字形，用了 Noto Serif CJK SC 的"));
    EXPECT_TRUE(fs::exists(scratch_ / "picture.png"));
}

/// Without blanks, and without the marks of directions that poppler adds.
std::string bare(std::string text) {
    for (const std::string mark : {" ", "\n", "\u202A", "\u202B", "\u202C"})
        for (std::size_t at; (at = text.find(mark)) != std::string::npos;) text.erase(at, mark.size());
    return text;
}

TEST_F(OtherFonts, leave_the_text_of_a_pdf_in_the_order_in_which_it_is_read) {
    ASSERT_EQ(render(scratch_ / "picture.yaml", "pdf").code, 0);
    const std::string file = (scratch_ / "picture.pdf").string();
    const std::string text = run({"pdftotext", file, "-"}).out; // guesses the order from the places
    EXPECT_THAT(bare(text), HasSubstr("שלוםעולם"));
    EXPECT_THAT(bare(text), HasSubstr("制图/张㐆مرحبا"));
    EXPECT_THAT(bare(run({"pdftotext", "-raw", file, "-"}).out), HasSubstr("郴州与שלוםעולם2020年合作"));
}

TEST_F(OtherFonts, are_the_same_in_any_environment) {
    ASSERT_EQ(render(scratch_ / "picture.yaml", "png").code, 0);
    const std::string before = read_text(scratch_ / "picture.png");
    Start hostile;
    hostile.environment = {{"LANG", "fa_IR.UTF-8"},  {"LC_ALL", "he_IL.UTF-8"}, {"LANGUAGE", "ar:fa"},
                           {"PANGO_LANGUAGE", "ur"}, {"FC_LANG", "ja"},         {"HOME", scratch_.path().string()}};
    ASSERT_EQ(render(scratch_ / "picture.yaml", "png", hostile).code, 0);
    EXPECT_TRUE(read_text(scratch_ / "picture.png") == before);
}

} // namespace
} // namespace zhitu::testing
