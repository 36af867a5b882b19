#include "core/text/measure_words.hpp"

#include "core/text/paragraph.hpp"
#include "tests/unit/text/with_breaks.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <set>

namespace zhitu {
namespace {

TEST(MeasureWords, BehindANumber) {
    EXPECT_EQ(measure_length(U"例，比上年"), 1u);
    EXPECT_EQ(measure_length(U"万亿元的"), 3u);
    EXPECT_EQ(measure_length(U"个百分点"), 4u);
    EXPECT_EQ(measure_length(U"个月后"), 2u);
    EXPECT_EQ(measure_length(U"多万人"), 3u);
    EXPECT_EQ(measure_length(U"亿千瓦时电"), 4u);
    EXPECT_EQ(measure_length(U"万平方公里"), 5u);
    EXPECT_EQ(measure_length(U"美元/桶，"), 4u);
    EXPECT_EQ(measure_length(U"km/h的"), 4u);
    EXPECT_EQ(measure_length(U"kW·h电"), 4u);
    EXPECT_EQ(measure_length(U"μg/m³空气"), 5u);
    EXPECT_EQ(measure_length(U"万"), 1u);
    EXPECT_EQ(measure_length(U"世纪"), 2u);
}

TEST(MeasureWords, NotEverythingBehindANumberIsOne) {
    EXPECT_EQ(measure_length(U""), 0u);
    EXPECT_EQ(measure_length(U"，元"), 0u);
    EXPECT_EQ(measure_length(U"与去年"), 0u);
    EXPECT_EQ(measure_length(U"residents"), 0u);
    EXPECT_EQ(measure_length(U"元/，"), 1u);
}

TEST(MeasureWords, StayWithTheirNumberAtACost) {
    EXPECT_EQ(with_breaks("增567例多"), "增|567/例|多");
    EXPECT_EQ(with_breaks("达12.6万亿元吧"), "达|12.6/万/亿/元|吧");
    EXPECT_EQ(with_breaks("用5kW·h电"), "用|5kW·/h|电");
    EXPECT_EQ(with_breaks("在3世纪前"), "在|3/世/纪|前");
    EXPECT_EQ(with_breaks("共2296名，女"), "共|2296/名，|女");
    EXPECT_EQ(with_breaks("比8高"), "比|8/高") << "whatever it is";
    EXPECT_EQ(with_breaks("比8和9"), "比|8|和|9");
}

TEST(MeasureWords, StayBehindABlankToo) {
    EXPECT_EQ(with_breaks("达527270 亿元吧"), "达|527270 /亿/元|吧");
    EXPECT_EQ(with_breaks("在2 月 31 日前"), "在|2 /月 /31 /日|前");
    EXPECT_EQ(with_breaks("约 100 km/h吧"), "约 |100 /km//h|吧");
    EXPECT_EQ(with_breaks("达527270 与"), "达|527270 |与");
    EXPECT_EQ(with_breaks("用GB/T 15834码"), "用|GB//T /15834/码") << "a code";
}

TEST(MeasureWords, NumbersInHanStayWhole) {
    EXPECT_EQ(with_breaks("在二十一世纪中"), "在|二/十/一/世/纪|中");
    EXPECT_EQ(with_breaks("占百分之三十多"), "占|百/分/之/三/十/多");
    EXPECT_EQ(with_breaks("在三年内"), "在|三|年|内") << "one alone is a word among words";
}

TEST(MeasureWords, OrdinalsStayWithWhatTheyCount) {
    EXPECT_EQ(with_breaks("按第（一）项办"), "按|第/（一）/项|办");
    EXPECT_EQ(with_breaks("按第①条办"), "按|第/①/条|办");
    EXPECT_EQ(with_breaks("在第十四届会"), "在|第/十/四/届|会");
    EXPECT_EQ(with_breaks("在第（甲乙丙丁戊）"), "在|第|（甲|乙|丙|丁|戊）");
}

/// Texts with ~ wherever a number's measure begins or goes on, and how many of those places the lines of a range of
/// widths part.
class MeasuredTexts {
public:
    explicit MeasuredTexts(const char* name) {
        std::ifstream file(std::string(ZHITU_SOURCE_DIR "/tests/unit/text/") + name);
        for (std::string marked; std::getline(file, marked);) {
            Text& text = texts_.emplace_back();
            for (const char byte : marked)
                if (byte == '~')
                    text.kept.insert(text.plain.size());
                else
                    text.plain += byte;
        }
    }

    void set(double from, double to, const ParagraphOptions& options) {
        for (double width = from; width <= to; width += 0.5)
            for (const Text& text : texts_) {
                places += text.kept.size();
                for (const ParagraphLine& line :
                     typeset_paragraph(text.plain, style(), Length::mm(width), options, typesetter_).lines)
                    count(text, line.begin);
            }
    }

    std::size_t places = 0, lines = 0, parted = 0;
    std::string shown; // what is parted

private:
    struct Text {
        std::string plain;
        std::set<std::size_t> kept;
    };
    static TypeStyle style() {
        TypeStyle style;
        style.size = style.digit_size = 1_mm;
        return style;
    }
    void count(const Text& text, std::size_t begin) {
        ++lines;
        if (!text.kept.contains(begin)) return;
        ++parted;
        shown += text.plain.substr(0, begin) + "|" + text.plain.substr(begin) + "\n";
    }

    FixedTypesetter typesetter_;
    std::vector<Text> texts_;
};

//                                           parted: by the units once listed   by measures and magnitudes
//   60 paragraphs, justified in 20 to 48 ems (46 to 110 mm)     153 of 27303            0
//   20 headlines, balanced in 6 to 18 ems                       109 of 1675            23: as few lines are
//                                                                                      not to be had otherwise
TEST(MeasureWords, InParagraphsMeasured) {
    MeasuredTexts texts("measures.txt");
    texts.set(20, 48, {.justified = true});
    EXPECT_GT(texts.places, 20000u) << "the file is read";
    EXPECT_EQ(texts.parted, 0u) << texts.parted << " of " << texts.places << " in " << texts.lines << " lines\n"
                                << texts.shown.substr(0, 2000);
}

TEST(MeasureWords, InHeadlinesMeasured) {
    MeasuredTexts texts("headlines.txt");
    texts.set(6, 18, {.balanced = true});
    EXPECT_GT(texts.places, 500u) << "the file is read";
    EXPECT_LE(texts.parted, 23u) << texts.parted << " of " << texts.places << " in " << texts.lines << " lines\n"
                                 << texts.shown.substr(0, 2000);
}

} // namespace
} // namespace zhitu
