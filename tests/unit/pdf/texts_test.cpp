// What a reader finds in a page: poppler's, in the order in which it thinks it is read, and in which it is painted.
#include "tests/unit/pdf/pdf_fixture.hpp"

namespace zhitu {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class PdfTexts : public PdfTest {
protected:
    std::string read() { return ask("pdftotext", "-"); }
    std::string read_as_painted() { return ask("pdftotext -raw", "-"); }
};

TEST_F(PdfTexts, TextComesBackAsTyped) {
    add_text("地区生产总值", {2_mm, 8_mm});
    add_text("比2016年，增长25.30%", {2_mm, 16_mm});
    const std::string text = ask("pdftotext", "-");
    EXPECT_NE(text.find("地区生产总值"), std::string::npos) << text;
    EXPECT_NE(text.find("比2016年，增长25.30%"), std::string::npos) << text;
}

TEST_F(PdfTexts, SqueezedMarksAndLoweredFiguresComeBackInOrder) {
    const std::string typed = "（2020年“全省”，CO₂。）";
    add_text(typed, {2_mm, 8_mm});
    std::string text = ask("pdftotext", "-");
    std::erase_if(text, [](char character) { return character == ' '; });
    EXPECT_NE(text.find(typed), std::string::npos) << text;
}

/// Without -raw, poppler makes lines of what lies beside what.
TEST_F(PdfTexts, MarksBesideMarksStayInTheirLine) {
    picture_.width = 200_mm;
    const std::string typed = "《甲》《乙》“丙”（丁）：真的？！他说：“‘十三五’（2016—2020年）增长25%？！”真的！！";
    add_text(typed, {2_mm, 8_mm});
    std::string text = ask("pdftotext", "-");
    std::erase_if(text, [](char character) { return character == ' '; });
    EXPECT_NE(text.find(typed), std::string::npos) << text;
}

TEST_F(PdfTexts, CharactersThatStandInAColumnAreOneLine) {
    add_column("郴州、永州", {30_mm, 1_mm});
    const std::string text = ask("pdftotext", "-");
    EXPECT_NE(text.find("郴州、永州"), std::string::npos) << text;
}

TEST_F(PdfTexts, VerticalTextComesBackFromTopToBottom) {
    add_column("郴州“GDP”增12.5%", {30_mm, 1_mm});
    std::string text = ask("pdftotext -raw", "-");
    std::erase_if(text, [](char character) { return character == ' ' || character == '\n'; });
    EXPECT_NE(text.find("郴州“GDP”增12.5%"), std::string::npos) << text;
}

TEST_F(PdfTexts, YearsDownAColumnAreFoundAsTyped) {
    const std::string typed = "二〇年在2020年，2016—2021年一"; // glyphs of both kinds in one subset
    add_column(typed, {30_mm, 1_mm}, 3_pt);
    std::string text = ask("pdftotext -raw", "-");
    EXPECT_NE(text.find("2020年"), std::string::npos) << "in one piece: " << text;
    std::erase_if(text, [](char character) { return character == ' ' || character == '\n'; });
    EXPECT_NE(text.find(typed), std::string::npos) << text;
}

TEST_F(PdfTexts, SmallTextComesBackBehindItsLine) {
    add_text("<注音 chēn>郴</>州<着重>五年</>", {2_mm, 12_mm});
    const std::string text = ask("pdftotext -raw", "-");
    EXPECT_NE(text.find("郴州五年"), std::string::npos) << text;
    EXPECT_NE(text.find("chēn"), std::string::npos) << text;
}

/// Small text that is wider than its character moves the next one away, as a justified line does.
TEST_F(PdfTexts, NoBlankComesWhereNoneWasTyped) {
    picture_.width = 100_mm;
    add_text("<注音 xiāng xī chuāng zhuàng>湘西双状</>土家 苗族", {2_mm, 12_mm});
    TypeStyle style{{"黑", 700}, {"数字", 700}, 9_pt, 10.5_pt};
    const std::string typed = "年均增长5.5%。GDP增速高于10省";
    const SetText wide = typesetter_.set(
        typed, style, {.fill = LineFit::Fill::spread, .width = typesetter_.measure(typed, style) * 1.15});
    picture_.marks.push_back({"text", -1, TextMark{typed, {2_mm, 20_mm}, 0, wide.runs}});
    for (const std::string& text : {read(), read_as_painted()}) {
        EXPECT_THAT(text, HasSubstr("湘西双状土家 苗族"));
        EXPECT_THAT(text, HasSubstr(typed));
    }
}

TEST_F(PdfTexts, RaisedAndLoweredFiguresStayWithTheirLetters) {
    picture_.width = 100_mm;
    add_text("排放CO₂达10⁵吨，m²，PM₂.₅浓度", {2_mm, 8_mm});
    for (const std::string& text : {read(), read_as_painted()})
        for (const char* word : {"CO₂", "10⁵吨", "m²", "PM₂.₅"}) EXPECT_THAT(text, HasSubstr(word));
}

TEST_F(PdfTexts, NoBlankComesBetweenABracketAndItsFigures) {
    picture_.width = 100_mm;
    add_text("《年鉴》（2020年）（GDP）", {2_mm, 8_mm});
    EXPECT_THAT(read(), HasSubstr("《年鉴》（2020年）（GDP）"));
}

TEST_F(PdfTexts, ColumnsAreReadFromRightToLeft) {
    picture_.height = 80_mm;
    add_text("单位：亿元", {2_mm, 8_mm});
    add_column("（2020年）湘西土家族CO₂", {30_mm, 2_mm}, 9_pt);
    add_column("自治州“GDP”12月10⁵吨，《年鉴》", {25_mm, 2_mm}, 9_pt);
    const std::string right = "（2020年）湘西土家族CO₂\n", left = "自治州“GDP”12月10⁵吨，《年鉴》\n";
    EXPECT_THAT(read(), HasSubstr(right + left));
    EXPECT_THAT(read(), HasSubstr("单位：亿元\n"));
}

TEST_F(PdfTexts, SmallTextBesideAColumnIsNotInIt) {
    picture_.height = 80_mm;
    add_column("<注音 chēn>郴</>州2020年<着重>五年</>，增长12.5%", {30_mm, 2_mm}, 9_pt);
    EXPECT_THAT(read(), HasSubstr("郴州2020年五年，增长"));
    EXPECT_THAT(read(), HasSubstr("chēn\n"));
}

TEST_F(PdfTexts, ReadersKnowWhichTextsRunDown) {
    add_text("郴州", {2_mm, 8_mm});
    EXPECT_THAT(objects(), Not(HasSubstr("/Identity-V")));
    add_column("郴州GDP", {30_mm, 1_mm});
    EXPECT_THAT(objects(), HasSubstr("/Identity-V"));
}

/// 二 stands for the 2 of a year in one place and for itself in another.
TEST_F(PdfTexts, AGlyphSaysWhatItsFontHasItFor) {
    add_column("2020年", {30_mm, 1_mm});
    add_text("一二三", {2_mm, 8_mm});
    std::string codes = objects();
    EXPECT_THAT(codes, HasSubstr("<25C5><4E8C>")) << "the glyph of 二, and 二 in UTF-16";
    EXPECT_THAT(read(), HasSubstr("2020年"));
    EXPECT_THAT(read(), HasSubstr("一二三"));
}

/// What is told by itself can be picked by itself.
TEST_F(PdfTexts, AreToldInPiecesAsShortAsCanBe) {
    picture_.width = 100_mm;
    add_text("地区生产总值2503.07亿元，增长25.30%", {2_mm, 8_mm});
    EXPECT_THAT(objects(), Not(HasSubstr("/ActualText")));
    add_text("排放CO₂吨", {2_mm, 16_mm});
    EXPECT_THAT(objects(), HasSubstr("/ActualText<feff004f2082>")) << "O₂ alone";
}

/// They are squeezed into one em.
TEST_F(PdfTexts, UprightFiguresStandInTheMiddleOfTheirColumn) {
    picture_.inks[0] = {"K", 0, 0, 0, 100, 0, 0, 0};
    add_column("88", {20_mm, 2_mm}, 9_pt);
    const std::string image = ask("pdftoppm -gray -r 254"); // ten pixels a millimetre
    constexpr std::size_t width = 423, height = 254;
    ASSERT_GT(image.size(), width * height);
    const std::string pixels = image.substr(image.size() - width * height);
    std::size_t left = width, right = 0;
    for (std::size_t i = 0; i < pixels.size(); ++i)
        if (static_cast<unsigned char>(pixels[i]) < 0x80)
            left = std::min(left, i % width), right = std::max(right, i % width + 1);
    EXPECT_NEAR(static_cast<double>(left + right) / 2, 200, 1);
    EXPECT_NEAR(static_cast<double>(right - left), 29, 3);
}

TEST_F(PdfTexts, AnInkOfARunIsThatOfItsGlyphs) {
    add_text("CO₂", {5_mm, 12_mm});
    auto& runs = std::get<TextMark>(picture_.marks.back().what).runs;
    ASSERT_EQ(runs.size(), 2u);
    runs[1].second.ink = 1;
    const std::string all = objects();
    const std::size_t span = all.find("BDC"), red = all.find(".816 .11 .122 rg"), end = all.find("EMC");
    EXPECT_LT(span, red);
    EXPECT_LT(red, end);
}

} // namespace
} // namespace zhitu
