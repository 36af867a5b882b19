#include "tests/unit/pdf/pdf_fixture.hpp"

#include <cstdlib>

namespace zhitu {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST_F(PdfTest, ThePageIsTheTrimSize) {
    const std::string facts = ask("pdfinfo -box");
    EXPECT_NE(facts.find("Page size:       119.906 x 72 pts"), std::string::npos) << facts; // 42.3 x 25.4 mm
    EXPECT_NE(facts.find("Title:           郴州五年成就"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Creator:         zhitu 1.0.0"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Pages:           1"), std::string::npos) << facts;
}

TEST_F(PdfTest, CondensedLettersAreNarrow) {
    const auto width = [&](double condensed) {
        picture_.marks.clear();
        add_text("口", {2_mm, 8_mm}, condensed);
        const std::string box = ask("pdftotext -bbox", "-");
        const auto edge = [&](const std::string& name) {
            return std::stod(box.substr(box.find(name) + name.size()));
        };
        return edge("xMax=\"") - edge("xMin=\"");
    };
    EXPECT_NEAR(width(0.8), width(1) * 0.8, 0.01);
}

TEST_F(PdfTest, IsAGoodFile) {
    add_text("地区生产总值2503.07", {2_mm, 8_mm});
    add_column("2020年GDP", {30_mm, 1_mm});
    add(rect(1, 1, 5, 5, 1));
    EXPECT_THAT(ask("qpdf --check"), HasSubstr("No syntax or stream encoding errors found"));
    picture_.marks.clear();
    EXPECT_THAT(ask("qpdf --check"), HasSubstr("No syntax or stream encoding errors found")) << "an empty page too";
}

TEST_F(PdfTest, HasTheWordsForThoseWhoCannotSee) {
    EXPECT_THAT(ask("pdfinfo"), Not(HasSubstr("Subject")));
    picture_.description = "柱图：收入，2016年19756元";
    EXPECT_THAT(ask("pdfinfo"), HasSubstr("Subject:         柱图：收入，2016年19756元"));
    EXPECT_THAT(objects(), HasSubstr("/Lang (zh-CN)"));
}

TEST_F(PdfTest, TrimsWhereThePageEnds) {
    const std::string boxes = ask("pdfinfo -box");
    EXPECT_THAT(boxes, HasSubstr("MediaBox:            0.00     0.00   119.91    72.00"));
    EXPECT_THAT(boxes, HasSubstr("TrimBox:             0.00     0.00   119.91    72.00"));
}

TEST_F(PdfTest, FontsAreEmbeddedSmall) {
    add_text("地区生产总值2503.07", {2_mm, 8_mm});
    const std::string fonts = ask("pdffonts");
    EXPECT_NE(fonts.find("NotoSansCJKsc-Bold"), std::string::npos) << fonts;
    EXPECT_NE(fonts.find("RobotoCondensed-Bold"), std::string::npos) << fonts;
    EXPECT_EQ(fonts.find(" no "), std::string::npos) << "embedded, subset, with Unicode: " << fonts;
    EXPECT_LT(paint().size(), 9'000u);
}

TEST_F(PdfTest, TheDateIsFixedOrAsked) {
    unsetenv("SOURCE_DATE_EPOCH");
    EXPECT_NE(paint().find("CreationDate (D:20000101000000"), std::string::npos);
    setenv("SOURCE_DATE_EPOCH", "1606780800", 1); // 2020-12-01
    EXPECT_NE(paint().find("CreationDate (D:20201201000000"), std::string::npos);
    setenv("SOURCE_DATE_EPOCH", "yesterday", 1);
    EXPECT_NE(paint().find("CreationDate (D:20000101000000"), std::string::npos);
    unsetenv("SOURCE_DATE_EPOCH");
}

TEST_F(PdfTest, SamePictureSameBytes) {
    add_text("单位：亿元2020", {2_mm, 20_mm});
    add_column("2020年GDP", {30_mm, 1_mm});
    const std::string first = paint();
    setenv("TZ", "Asia/Shanghai", 1);
    EXPECT_EQ(first, paint());
    unsetenv("TZ");
}

} // namespace
} // namespace zhitu
