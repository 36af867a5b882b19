#include "core/text/itemise.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zhitu {
namespace {

/// Numbers in brackets, ratios in angles, lowered and raised figures in braces: "单位[3]年".
std::string itemised(std::string_view text, const char* digit_role = "数字") {
    TypeStyle style;
    style.digits.role = digit_role;
    std::string shown;
    for (const TextPiece& item : itemise(text, style)) {
        constexpr const char* around[][2] = {{"", ""}, {"[", "]"}, {"<", ">"}, {"_{", "}"}, {"^{", "}"}};
        const auto& [before, after] = around[static_cast<int>(item.kind)];
        shown += before + std::string(item.text) + after;
    }
    return shown;
}

TEST(Itemise, NumbersKeepTheirPointsSignsAndPerCent) {
    EXPECT_EQ(itemised("2503.07"), "[2503.07]");
    EXPECT_EQ(itemised("1,234.5%"), "[1,234.5%]");
    EXPECT_EQ(itemised("-0.3‰"), "[-0.3‰]");
    EXPECT_EQ(itemised("−12"), "[−12]");
    EXPECT_EQ(itemised("2016-2020年"), "[2016-2020]年");
    EXPECT_EQ(itemised("增幅为2020年比2016年"), "增幅为[2020]年比[2016]年");
    EXPECT_EQ(itemised("9.5:40.8"), "[9.5]:[40.8]");
}

TEST(Itemise, MarksOutsideNumbersStayHan) {
    EXPECT_EQ(itemised("单位：%"), "单位：%");
    EXPECT_EQ(itemised("截至2020."), "截至[2020].");
    EXPECT_EQ(itemised("%5"), "%[5]");
    EXPECT_EQ(itemised("A-B, C+"), "A-B, C+");
    EXPECT_EQ(itemised("-%-, 7"), "-%-, [7]");
    EXPECT_EQ(itemised(""), "");
}

TEST(Itemise, ASignIsOfTheWordItStandsIn) {
    EXPECT_EQ(itemised("H₂SO₄+2NaOH"), "H_{₂}SO_{₄}+2NaOH");
    EXPECT_EQ(itemised("Fe³⁺+3OH⁻"), "Fe^{³⁺}+3OH^{⁻}");
    EXPECT_EQ(itemised("COVID-19, (a)−2"), "COVID-19, (a)−[2]");
    EXPECT_EQ(itemised("10⁵+3, 1+2=3, x=5"), "[10]^{⁵}[+3], [1+2=3], x=[5]");
    EXPECT_EQ(itemised("歼-20"), "歼[-20]");
}

TEST(Itemise, FiguresOfAWordOfLettersAreOfTheWord) {
    for (const char* word : {"C++17", "T+1", "G20", "PM2.5", "Q3-Q4", "B2B2C", "2019-nCoV", "5G", "4G/5G", "3D",
                             "1+X", "tjxx/2021/content_3245678.html"})
        EXPECT_EQ(itemised(word), word);
    EXPECT_EQ(itemised("25km, 35μg, 12.5MW, 220V"), "[25]km, [35]μg, [12.5]MW, [220]V");
    EXPECT_EQ(itemised("GB/T 15834"), "GB/T [15834]") << "a blank parts them";
    EXPECT_EQ(itemised("GDP为5, CPI1.8%"), "GDP为[5], CPI[1.8%]");
    EXPECT_EQ(itemised("8:30AM"), "[8]:[30]AM");
}

TEST(Itemise, ANumberWithItsMeasureIsNoneOfTheLettersBeforeIt) {
    EXPECT_EQ(itemised("GDP2020年"), "GDP[2020]年");
    EXPECT_EQ(itemised("CO₂2020年"), "CO_{₂}[2020]年");
    EXPECT_EQ(itemised("GDP3月5日"), "GDP[3]月[5]日");
    EXPECT_EQ(itemised("A/B48.9982亿元"), "A/B[48.9982]亿元");
    EXPECT_EQ(itemised("GDP1.6个百分点"), "GDP[1.6]个百分点");
    for (const char* word : {"C919架", "C919大型客机", "A4纸", "G20国", "G20年会", "ISO9001年度", "PM2.5小时",
                             "PM10月", "C919多次", "H7N9个案", "B2B年", "Web3元年", "COVID-19年"})
        EXPECT_EQ(itemised(word), word);
}

TEST(Itemise, ASignAmongFiguresOrLettersIsAsNarrowAsTheyAre) {
    EXPECT_EQ(itemised("3×4，5÷2，25±2"), "[3][×][4]，[5][÷][2]，[25][±][2]");
    EXPECT_EQ(itemised("A×B、25%×4、(3+4)×5、10⁵×3"), "A[×]B、[25%][×][4]、([3+4])[×][5]、[10]^{⁵}[×][3]");
    EXPECT_EQ(itemised("3 × 4"), "[3] [×] [4]");
    EXPECT_EQ(itemised("见§3，误差±2%，增速≥6%"), "见[§][3]，误差[±][2%]，增速[≥][6%]");
    EXPECT_EQ(itemised("1920×1080P"), "[1920][×]1080P") << "its figures are of a word of letters";
    EXPECT_EQ(itemised("3×4", ""), "3[×]4") << "without a digit face too";
}

TEST(Itemise, ASignBesideHanIsAsWideAsTheyAre) {
    for (const char* text : {"甲×乙", "单价×", "××市", "××", "“×”", "甲÷A", "±", "±甲"})
        EXPECT_EQ(itemised(text), text);
    EXPECT_EQ(itemised("单价×3、3×（4"), "单价×[3]、[3]×（[4]");
}

TEST(Itemise, OneItemWithoutDigitFace) { EXPECT_EQ(itemised("2020年", ""), "2020年"); }

TEST(Itemise, TheSignBetweenTwoNumbersIsARatio) {
    EXPECT_EQ(itemised("9.5：40.8：49.7"), "[9.5]<：>[40.8]<：>[49.7]");
    EXPECT_EQ(itemised("20∶80"), "[20]<∶>[80]");
    EXPECT_EQ(itemised("20∶80", ""), "20<∶>80");
    EXPECT_EQ(itemised("单位：5"), "单位：[5]");
    EXPECT_EQ(itemised("2020："), "[2020]：");
    EXPECT_EQ(itemised("：5"), "：[5]");
}

TEST(Itemise, RaisedAndLoweredFigures) {
    EXPECT_EQ(itemised("CO₂排放"), "CO_{₂}排放");
    EXPECT_EQ(itemised("PM₂.₅"), "PM_{₂}_{.}_{₅}");
    EXPECT_EQ(itemised("PM₂."), "PM_{₂}.");
    EXPECT_EQ(itemised("3×10⁻⁵m²"), "[3][×][10]^{⁻⁵}m^{²}");
}

TEST(Itemise, ManySignsTakeNoLongerEach) {
    std::string signs;
    for (int i = 0; i < 200000; ++i) signs += "×";
    EXPECT_EQ(itemise(signs, {}).size(), 1u); // the square of that would take minutes
}

TEST(Figures, AreWholeWhateverTheirFace) {
    const auto whole = [](std::string_view text) {
        std::string shown;
        for (const Stretch& figure : figures(text))
            shown += (shown.empty() ? "" : "|") + std::string(text.substr(figure.begin, figure.end - figure.begin));
        return shown;
    };
    EXPECT_EQ(whole("比2016年增25.3%，为9.5：40.8：49.7"), "2016|25.3%|9.5：40.8：49.7");
    EXPECT_EQ(whole("10⁵"), "10⁵");
    EXPECT_EQ(whole("无数"), "");
}

TEST(PartMarks, CutsOutWhatChineseAndLatinShare) {
    const auto parted = [](std::string_view text) {
        std::string shown;
        TypeStyle style;
        style.digits.role = "数字";
        for (const TextPiece& piece : part_marks(itemise(text, style))) {
            const char* brackets = piece.kind == PieceKind::mark  ? "<>"
                                   : piece.kind == PieceKind::han ? "  "
                                                                  : "[]";
            shown += brackets[0] + std::string(piece.text) + brackets[1];
        }
        return shown;
    };
    EXPECT_EQ(parted("“十三五”时期"), "<“> 十三五 <”> 时期 ");
    EXPECT_EQ(parted("破折——省略……。"), " 破折 <——> 省略 <……> 。 ");
    EXPECT_EQ(parted("比2016年"), " 比 [2016] 年 ");
    EXPECT_EQ(parted("Xi’an的‘甲’"), " Xi [’] an的 <‘> 甲 <’>");
    EXPECT_EQ(parted(""), "");
}

TEST(FaceOf, FiguresTakeTheDigitFaceIfThereIsOne) {
    TypeStyle style;
    style.han.role = "黑";
    EXPECT_EQ(face_of(PieceKind::digits, style).role, "黑");
    style.digits.role = "数字";
    EXPECT_EQ(face_of(PieceKind::digits, style).role, "数字");
    EXPECT_EQ(face_of(PieceKind::superscript, style).role, "数字");
    EXPECT_EQ(face_of(PieceKind::ratio, style).role, "黑");
    EXPECT_EQ(face_of(PieceKind::han, style).role, "黑");
}

} // namespace
} // namespace zhitu
