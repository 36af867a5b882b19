// A line that is measured at step 8 is set again at step 10: with its fit it is the same line.
#include "core/base/isolates.hpp"
#include "core/base/markup.hpp"
#include "core/text/paragraph.hpp"
#include "core/text/shaping_typesetter.hpp"

#include "tests/unit/layout/arranging.hpp"

#include <algorithm>

namespace zhitu::testing {
namespace {

class LineFits : public Arranging {
protected:
    Typesetter& typesetter() override { return shaping_; }
    /// A typed text as the lines of the footer, of the side, of the title.
    Layout with(const std::string& keys) {
        return arrange("尺寸: 85.4mm x 90mm\n类型: 柱图\n数据: {北湖区: 1元, 苏仙区: 2元}\n" + keys);
    }
    std::string order_of(const std::string& text, TypeStyle style, const LineFit& fit) {
        std::vector<std::pair<Length, std::string>> runs;
        for (const auto& [offset, run] : shaping_.set(text, style, fit).runs) runs.emplace_back(offset, run.text);
        std::sort(runs.begin(), runs.end());
        std::string order;
        for (const auto& [offset, words] : runs) order += words + "|";
        return order;
    }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter shaping_{fonts_};
};

// The year follows a word that runs leftward and stands in the line before.
const std::string note = "按现价计算的本地区生产总值与下列各地统计年鉴中的אבגד 2020年数字相比，“另有说明。”";

/// Every line but the first may begin in the middle of what runs leftward.
template <class Lines> std::size_t with_levels(const Lines& fits) {
    return static_cast<std::size_t>(
        std::count_if(fits.begin(), fits.end(), [](const LineFit& fit) { return !fit.levels.empty(); }));
}

TEST_F(LineFits, footers_keep_theirs) {
    const Layout layout = with("标题: 郴州\n注: " + note + "\n");
    ASSERT_EQ(layout.footer.fits.size(), layout.footer.lines.size());
    ASSERT_GE(layout.footer.lines.size(), 2u);
    EXPECT_EQ(with_levels(layout.footer.fits), layout.footer.lines.size());
    const TypeStyle style = layout.types.style(TypeRole::note);
    const Paragraph again = typeset_paragraph(
        "注：" + isolated(note), style, sheet_.width - theme_.form(spec_.board).sheet.margin * 2, {}, shaping_);
    ASSERT_EQ(again.lines.size(), layout.footer.lines.size());
    for (std::size_t i = 0; i < again.lines.size(); ++i) {
        EXPECT_EQ(layout.footer.fits[i].levels, again.lines[i].fit.levels);
        const SetText set = shaping_.set(layout.footer.lines[i], style, layout.footer.fits[i]);
        EXPECT_EQ(set.advance, again.lines[i].set.advance);
    }
}

TEST_F(LineFits, columns_at_the_side_keep_theirs) {
    const Layout layout = with("标题: 郴州\n竖排: [标题, 注]\n注: " + note + "\n");
    ASSERT_GE(layout.side.size(), 2u);
    for (const SideLine& line : layout.side) EXPECT_FALSE(line.fit.levels.empty()) << line.text;
}

TEST_F(LineFits, lines_of_a_title_keep_theirs) {
    const Layout layout = with("标题: 郴州אבגדהוזחטיכלמנ 2020年“五年成就”\n");
    ASSERT_FALSE(layout.title.empty());
    for (const TitleLine& line : layout.title) EXPECT_FALSE(line.fit.levels.empty()) << line.text;
}

TEST_F(LineFits, marks_at_the_ends_of_lines_lose_the_same_blank_again) {
    const std::string marks = "“按现价计算，”（与统计公报按可比价格计算的不同）；“从二〇一八年起，含高新区。”";
    const TypeStyle style = with("标题: 郴州\n").types.style(TypeRole::note);
    for (const double width : {20, 26, 32, 38, 44}) {
        for (const ParagraphLine& line : typeset_paragraph(marks, style, Length::mm(width), {}, shaping_).lines)
            EXPECT_EQ(shaping_.set(line.text, style, line.fit).advance, line.set.advance) << line.text;
    }
}

TEST_F(LineFits, names_in_a_note_are_read_in_their_order) {
    const Layout layout = arrange("标题: 郴州\n尺寸: 130mm x 60mm\n类型: 构成\n部分: [אב, גד]\n比例: 是\n"
                                  "数据: {2016年: 51:49, 2020年: 52:48}\n");
    ASSERT_EQ(layout.footer.lines.size(), 1u) << faults();
    const std::string& line = layout.footer.lines[0];
    EXPECT_EQ(line, plain_text(line)) << "no control in what dumps print";
    const std::string order = order_of(line, layout.types.style(TypeRole::note), layout.footer.fits[0]);
    EXPECT_LT(order.find("אב"), order.find("גד")) << order;
    const std::string bare = order_of(line, layout.types.style(TypeRole::note), {});
    EXPECT_GT(bare.find("אב"), bare.find("גד")) << "what isolates are for";
}

} // namespace
} // namespace zhitu::testing
