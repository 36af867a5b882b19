#include "tests/unit/paint/paint_fixture.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <unistd.h>

namespace zhitu {
namespace {

std::string output_of(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        text.append(buffer.data(), size);
    return text;
}

class PdfTest : public Painting {
protected:
    std::string paint() { return paint_pdf(picture_, fonts_, {picture_.title, "zhitu 1.0.0"}); }

    /// What a program of poppler says about the PDF.
    std::string ask(const std::string& program, const std::string& after = "") {
        const std::string file = testing::TempDir() + "paint_pdf_test_" + std::to_string(::getpid()) + ".pdf";
        std::ofstream(file, std::ios::binary) << paint();
        return output_of(program + " " + file + " " + after + " 2>&1");
    }
};

TEST_F(PdfTest, ThePageIsTheTrimSize) {
    const std::string facts = ask("pdfinfo -box");
    EXPECT_NE(facts.find("Page size:       119.906 x 72 pts"), std::string::npos) << facts; // 42.3 x 25.4 mm
    EXPECT_NE(facts.find("Title:           郴州五年成就"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Creator:         zhitu 1.0.0"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Pages:           1"), std::string::npos) << facts;
}

TEST_F(PdfTest, TextComesBackAsTyped) {
    add_text("地区生产总值", {2_mm, 8_mm});
    add_text("比2016年，增长25.30%", {2_mm, 16_mm});
    const std::string text = ask("pdftotext", "-");
    EXPECT_NE(text.find("地区生产总值"), std::string::npos) << text;
    EXPECT_NE(text.find("比2016年，增长25.30%"), std::string::npos) << text;
}

TEST_F(PdfTest, SqueezedMarksAndLoweredFiguresComeBackInOrder) {
    const std::string typed = "（2020年“全省”，CO₂。）";
    add_text(typed, {2_mm, 8_mm});
    std::string text = ask("pdftotext", "-");
    std::erase_if(text, [](char character) { return character == ' '; });
    EXPECT_NE(text.find(typed), std::string::npos) << text;
}

/// Without -raw, poppler makes lines of what lies beside what.
TEST_F(PdfTest, MarksBesideMarksStayInTheirLine) {
    picture_.width = 200_mm;
    const std::string typed = "《甲》《乙》“丙”（丁）：真的？！他说：“‘十三五’（2016—2020年）增长25%？！”真的！！";
    add_text(typed, {2_mm, 8_mm});
    std::string text = ask("pdftotext", "-");
    std::erase_if(text, [](char character) { return character == ' '; });
    EXPECT_NE(text.find(typed), std::string::npos) << text;
}

TEST_F(PdfTest, CharactersThatStandInAColumnAreOneLine) {
    TypeStyle style{{"黑", 700}, {"数字", 700}, 6_pt, 6_pt};
    style.vertical = true;
    picture_.marks.push_back(
        {"text", -1, TextMark{"", {30_mm, 1_mm}, 0, typesetter_.set("郴州、永州", style).runs, true}});
    const std::string text = ask("pdftotext", "-");
    EXPECT_NE(text.find("郴州、永州"), std::string::npos) << text;
}

TEST_F(PdfTest, VerticalTextComesBackFromTopToBottom) {
    TypeStyle style{{"黑", 700}, {"数字", 700}, 6_pt, 6_pt};
    style.vertical = true;
    picture_.marks.push_back(
        {"text", -1, TextMark{"", {30_mm, 1_mm}, 0, typesetter_.set("郴州“GDP”增12.5%", style).runs, true}});
    std::string text = ask("pdftotext -raw", "-");
    std::erase_if(text, [](char character) { return character == ' ' || character == '\n'; });
    EXPECT_NE(text.find("郴州“GDP”增12.5%"), std::string::npos) << text;
}

TEST_F(PdfTest, YearsDownAColumnAreFoundAsTyped) {
    TypeStyle style{{"黑", 700}, {"数字", 700}, 3_pt, 3_pt};
    style.vertical = true;
    const std::string typed = "二〇年在2020年，2016—2021年一"; // glyphs of both kinds in one subset
    picture_.marks.push_back(
        {"text", -1, TextMark{"", {30_mm, 1_mm}, 0, typesetter_.set(typed, style).runs, true}});
    std::string text = ask("pdftotext -raw", "-");
    EXPECT_NE(text.find("2020年"), std::string::npos) << "in one piece: " << text;
    std::erase_if(text, [](char character) { return character == ' ' || character == '\n'; });
    EXPECT_NE(text.find(typed), std::string::npos) << text;
}

TEST_F(PdfTest, SmallTextComesBackBehindItsLine) {
    add_text("<注音 chēn>郴</>州<着重>五年</>", {2_mm, 12_mm});
    const std::string text = ask("pdftotext -raw", "-");
    EXPECT_NE(text.find("郴州五年"), std::string::npos) << text;
    EXPECT_NE(text.find("chēn"), std::string::npos) << text;
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

TEST_F(PdfTest, FontsAreEmbeddedSmall) {
    add_text("地区生产总值2503.07", {2_mm, 8_mm});
    const std::string fonts = ask("pdffonts");
    EXPECT_NE(fonts.find("NotoSansCJKsc-Bold"), std::string::npos) << fonts;
    EXPECT_NE(fonts.find("RobotoCondensed-Bold"), std::string::npos) << fonts;
    EXPECT_EQ(fonts.find(" no "), std::string::npos) << "embedded, subset, with Unicode: " << fonts;
    EXPECT_LT(paint().size(), 12'000u);
}

TEST_F(PdfTest, TheDateIsFixedOrAsked) {
    unsetenv("SOURCE_DATE_EPOCH");
    EXPECT_NE(paint().find("CreationDate (20000101000000"), std::string::npos);
    setenv("SOURCE_DATE_EPOCH", "1606780800", 1); // 2020-12-01
    EXPECT_NE(paint().find("CreationDate (20201201000000"), std::string::npos);
    setenv("SOURCE_DATE_EPOCH", "yesterday", 1);
    EXPECT_NE(paint().find("CreationDate (20000101000000"), std::string::npos);
    unsetenv("SOURCE_DATE_EPOCH");
}

TEST_F(PdfTest, SamePictureSameBytes) {
    add_text("单位：亿元2020", {2_mm, 20_mm});
    const std::string first = paint();
    setenv("TZ", "Asia/Shanghai", 1);
    EXPECT_EQ(first, paint());
    unsetenv("TZ");
}

} // namespace
} // namespace zhitu
