// Area maps, texts and images: where they stand.
#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

std::string text_panel(const std::string& more, const std::string& title = "看点") {
    return "  - {" + (title.empty() ? "" : "标题: " + title + ", ") + more + "}\n";
}

class Panels : public Arranging {
protected:
    std::string codes() const {
        std::string text;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) text += diagnostic.code + " ";
        return text;
    }
};

TEST_F(Panels, an_area_takes_the_gutters_inside_it) {
    const Layout layout = arrange("标题: 三格\n尺寸: 130mm x 105mm\n版式: |\n  AAB\n  AAC\n" + panels(3));
    const double width = (130 - 5.6 - 4.8) / 3, height = 39.8;
    expect_box(layout.cards[0].box, 2.8, 16.6, width * 2 + 2.4, height * 2 + 2.4);
    expect_box(layout.cards[1].box, 2.8 + (width + 2.4) * 2, 16.6, width, height);
    expect_box(layout.cards[2].box, 2.8 + (width + 2.4) * 2, 16.6 + height + 2.4, width, height);
}

TEST_F(Panels, an_empty_cell_stays_empty_and_a_cell_overrides_the_order) {
    const Layout layout = arrange("标题: 两格\n尺寸: 130mm x 62mm\n版式: |\n  .AB\n面板:\n"
                                  "  - {标题: 甲, 格: B, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n"
                                  "  - {标题: 乙, 类型: 柱图, 数据: {2016年: 1元, 2020年: 2元}}\n");
    EXPECT_NEAR(layout.cards[1].box.x.mm(), 2.8 + (130 - 5.6 - 4.8) / 3 + 2.4, 0.001);
    EXPECT_GT(layout.cards[0].box.x, layout.cards[1].box.x);
}

TEST_F(Panels, cards_of_one_row_share_zero_and_years_whatever_they_span) {
    const Layout layout = arrange("标题: 三格\n尺寸: 130mm x 105mm\n版式: |\n  AAB\n  AAC\n" + panels(3));
    EXPECT_EQ(layout.cards[0].zero.mm(), layout.cards[2].zero.mm()) << "both end on the last row";
    EXPECT_EQ(layout.cards[0].labels[0].at.y.mm(), layout.cards[2].labels[0].at.y.mm());
    EXPECT_NEAR(layout.cards[0].text_bounds.top().mm(), layout.cards[1].text_bounds.top().mm(), 1e-9);
}

TEST_F(Panels, paragraphs_are_indented_justified_and_inside) {
    const Layout layout = arrange("标题: 文\n尺寸: 85.4mm x 105mm\n版式: 2x2\n面板:\n" +
                                  text_panel("文字: [五年来经济总量连上台阶百姓收入稳步增长, 第二段]"));
    const Card& card = layout.cards[0];
    ASSERT_EQ(card.body.size(), 3u);
    const Length em = layout.types.style(TypeRole::body).size;
    EXPECT_NEAR((card.body[0].at.x - card.body[1].at.x).mm(), em.mm() * 2, 1e-9);
    EXPECT_EQ(card.body[0].fit.fill, LineFit::Fill::justified);
    EXPECT_EQ(card.body[1].fit.fill, LineFit::Fill::natural) << "the last line of its paragraph";
    EXPECT_NEAR(card.body[2].at.x.mm(), card.body[0].at.x.mm(), 1e-9) << "the second paragraph";
    EXPECT_NEAR((card.body[1].at.y - card.body[0].at.y).pt(), 12, 1e-9);
    EXPECT_GT(card.body[0].at.y, card.box.top() + 6_mm) << "under the header";
    EXPECT_NEAR((card.body[0].at.y - em * 0.88 - card.box.top()).mm(), 6 + 2, 1e-9);
}

TEST_F(Panels, a_mark_that_hangs_keeps_clear_of_the_edge) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += "经济总量连上，百姓收入也稳步增长、各行业，";
    for (const char* size : {"85.4mm x 105mm", "130mm x 105mm"}) {
        plan(std::string("标题: 文\n尺寸: ") + size + "\n版式: 2x1\n面板:\n" + text_panel("文字: " + text) +
             text_panel("文字: 短"));
        theme_.board.types[static_cast<std::size_t>(TypeRole::body)].style.hanging = true;
        const Layout layout =
            zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
        const Card& card = layout.cards[0];
        std::size_t hung = 0;
        for (const BodyLine& line : card.body) {
            if (line.fit.fill != LineFit::Fill::justified) continue;
            hung += line.text.ends_with("，") || line.text.ends_with("、");
            const Length reach = layout.types.style(TypeRole::body).size / 2;
            EXPECT_LE((line.at.x + line.fit.width + reach).mm(), card.box.right().mm() - 0.8 + 1e-9) << line.text;
        }
        EXPECT_GT(hung, 0u);
    }
}

TEST_F(Panels, a_panel_without_a_title_has_no_header) {
    const Layout layout =
        arrange("标题: 文\n尺寸: 85.4mm x 105mm\n版式: 2x2\n面板:\n" + text_panel("文字: 一段", ""));
    const Card& card = layout.cards[0];
    EXPECT_NEAR((card.body[0].at.y - layout.types.style(TypeRole::body).size * 0.88 - card.box.top()).mm(), 2,
                1e-9);
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "字";
    return text;
}

TEST_F(Panels, a_long_text_shrinks_all_texts_of_the_board) {
    const std::string board = "标题: 文\n尺寸: 85.4mm x 105mm\n版式: 2x2\n面板:\n";
    EXPECT_NEAR(size_of(arrange(board + text_panel("文字: " + words(80))), TypeRole::body), 7.5, 1e-9);
    const Layout layout = arrange(board + text_panel("文字: 短") + text_panel("文字: " + words(110)));
    EXPECT_LT(size_of(layout, TypeRole::body), 7.5);
    EXPECT_FALSE(diagnostics_.has_errors()) << faults();
}

TEST_F(Panels, a_text_past_its_ladder_says_millimetres_and_characters) {
    arrange("标题: 文\n尺寸: 85.4mm x 105mm\n版式: 2x2\n面板:\n" + text_panel("文字: 短") +
            text_panel("文字: " + words(150)));
    ASSERT_EQ(codes(), "Z405 ");
    const Diagnostic& said = diagnostics_.all()[0];
    EXPECT_EQ(said.where.zh, "面板2 · 看点");
    EXPECT_NE(said.zh.find("多出约"), std::string::npos) << said.zh;
    EXPECT_NE(said.zh.find("“" + words(10)), std::string::npos) << said.zh;
}

TEST_F(Panels, a_unit_that_does_not_fit_is_found_behind_its_first_value) {
    arrange("标题: 文\n尺寸: 22mm x 105mm\n版式: 1x1\n面板: [{标题: 文, 类型: 条图, 数据: {甲: 8万吨标准煤, 乙: "
            "9万吨标准煤}}]\n");
    const auto of_unit = [](const Diagnostic& each) { return each.zh.find("单位") != std::string::npos; };
    const auto found = std::ranges::find_if(diagnostics_.all(), of_unit);
    ASSERT_NE(found, diagnostics_.all().end()) << faults();
    EXPECT_NE(found->span.source, nullptr);
}

class ImagePanels : public Panels {
protected:
    /// A board of one image panel, 38.7 mm wide, and an image of so many pixels in it.
    Rect arrange_image(int width, int height, const std::string& title = "") {
        plan("标题: 图\n尺寸: 85.4mm x 105mm\n版式: 2x2\n面板:\n" + text_panel("图片: a.png", title));
        images_ = {std::make_shared<const Image>(PixelImage{width, height, {}, true, {}})};
        return zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_)
            .cards[0]
            .image;
    }
};

TEST_F(ImagePanels, an_image_keeps_its_proportions_in_the_middle) {
    const Rect wide = arrange_image(2000, 1000);
    EXPECT_NEAR(wide.width.mm(), 38.7 - 1.9 - 1.9, 0.001);
    EXPECT_NEAR(wide.width / wide.height, 2, 1e-9);
    EXPECT_NEAR(wide.centre().y.mm(), 16.6 + 39.8 / 2, 0.001);
    const Rect high = arrange_image(1000, 2000);
    EXPECT_NEAR(high.height.mm(), 39.8 - 4, 0.001);
    EXPECT_NEAR(high.centre().x.mm(), 2.8 + 38.7 / 2, 0.001);
    EXPECT_EQ(codes(), "");
}

TEST_F(ImagePanels, a_title_takes_the_header_away_from_it) {
    EXPECT_NEAR(arrange_image(1000, 2000, "标志").height.mm(), 39.8 - 6 - 4, 0.001);
}

TEST_F(ImagePanels, under_200_ppi_is_a_warning_with_the_number) {
    arrange_image(275, 275); // 34.9 mm wide
    EXPECT_EQ(codes(), "") << "200.1 ppi";
    arrange_image(274, 274);
    ASSERT_EQ(codes(), "Z729 ");
    EXPECT_NE(diagnostics_.all()[0].zh.find("只有 199 ppi"), std::string::npos) << diagnostics_.all()[0].zh;
    EXPECT_FALSE(diagnostics_.has_errors());
}

TEST_F(ImagePanels, one_to_twelve_panels_fill_the_sheet_without_overlap) {
    for (int count = 1; count <= 12; ++count) {
        plan("标题: 多格\n尺寸: 350mm x 250mm\n" + panels(count));
        const Layout layout =
            zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
        ASSERT_EQ(layout.cards.size(), static_cast<std::size_t>(count));
        for (const Card& a : layout.cards) {
            EXPECT_LE(a.box.right().mm(), 350 - 2.8 + 1e-9);
            for (const Card& b : layout.cards)
                EXPECT_TRUE(&a == &b || a.box.right() < b.box.left() || b.box.right() < a.box.left() ||
                            a.box.bottom() < b.box.top() || b.box.bottom() < a.box.top())
                    << count;
        }
    }
}

} // namespace
} // namespace zhitu::testing
