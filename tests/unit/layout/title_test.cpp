// The picture's title in several lines, or columns, on a plaque that is as much thicker.
#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

class Titles : public Arranging {
protected:
    Layout board(const std::string& title, const std::string& more = "") {
        return arrange("标题: " + title + "\n尺寸: 85.4mm x 72mm\n" + more + panels(2));
    }
    Layout single(const std::string& title, const std::string& more = "") {
        return arrange("标题: " + title + "\n尺寸: 85.4mm x 64mm\n" + more + columns);
    }
    static std::vector<std::string> texts(const Layout& layout) {
        std::vector<std::string> found;
        for (const TitleLine& line : layout.title) found.push_back(line.text);
        return found;
    }

    inline static const std::string columns = "类型: 柱图\n数据: {北湖区: 1元, 苏仙区: 2元}\n";
    inline static const std::string endless =
        "郴州市五年来经济社会发展主要成就与全省各市州以及全国平均水平的比较情况一览";
};

using Lines = std::vector<std::string>;

TEST_F(Titles, what_fits_in_a_line_keeps_it) {
    const Layout layout = board("湘西土家族苗族自治州五年成就");
    EXPECT_EQ(texts(layout), Lines{"湘西土家族苗族自治州五年成就"});
    EXPECT_EQ(layout.plaque.height.mm(), theme_.board.plaque.height.mm());
    EXPECT_EQ(layout.cards[0].box.top().mm(), theme_.board.sheet.cards_top.mm());
}

TEST_F(Titles, a_long_one_takes_two_even_lines_and_the_cards_give_way) {
    const Layout layout = board("湘西土家族苗族自治州五年发展成就");
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout), (Lines{"湘西土家族苗族", "自治州五年发展成就"}));
    EXPECT_NEAR(size_of(layout, TypeRole::board_title), 16, 1e-9);
    const double grown = (16 * 1.2 - (22 - 16)) * 25.4 / 72; // it keeps what 22 points have above and below
    EXPECT_NEAR((layout.plaque.height - theme_.board.plaque.height).mm(), grown, 1e-9);
    EXPECT_NEAR((layout.form.plaque.tail_bottom - theme_.board.plaque.tail_bottom).mm(), grown, 1e-9);
    EXPECT_NEAR((layout.cards[0].box.top() - theme_.board.sheet.cards_top).mm(), grown, 1e-9);
    EXPECT_NEAR((layout.title[1].at.y - layout.title[0].at.y).pt(), 16 * 1.2, 1e-9);
    const Length middle = (layout.title[0].at.y + layout.title[1].at.y) / 2 - 16_pt * 0.38;
    const Length usual = theme_.board.plaque.baseline - 22_pt * 0.38 - theme_.board.plaque.height / 2;
    EXPECT_NEAR((middle - layout.plaque.height / 2).mm(), usual.mm(), 1e-9);
    for (const TitleLine& line : layout.title) EXPECT_EQ(line.at.x.mm(), layout.plaque.centre().x.mm());
}

TEST_F(Titles, lines_that_were_typed_are_kept) {
    EXPECT_EQ(texts(board("\"五年成就\\n郴州\"")), (Lines{"五年成就", "郴州"}));
    EXPECT_EQ(texts(single("\"五年成就\\n郴州\"")), (Lines{"五年成就", "郴州"}));
    EXPECT_EQ(texts(board("|\n  五年成就\n\n  郴州")), (Lines{"五年成就", "郴州"}));
    const Layout down = single("\"五年成就\\n郴州\"", "竖排: 标题\n");
    EXPECT_EQ(texts(down), (Lines{"五年成就", "郴州"}));
    EXPECT_GT(down.title[0].at.x, down.title[1].at.x);
    EXPECT_EQ(faults(), "");
}

TEST_F(Titles, a_plaque_grows_with_the_board_where_two_lines_of_its_own_do_not_do) {
    const Layout layout = arrange("标题: " + endless + "\n尺寸: 170mm x 72mm\n" + panels(2));
    EXPECT_EQ(faults(), "");
    ASSERT_EQ(layout.title.size(), 2u);
    EXPECT_GT(layout.plaque.width, 64_mm);
    Length widest;
    for (const std::string& line : texts(layout))
        widest = std::max(widest, typesetter().measure(line, layout.types.style(TypeRole::board_title)));
    EXPECT_NEAR((layout.plaque.width - theme_.board.plaque.padding * 2).mm(), widest.mm(), 1e-9);
    EXPECT_NEAR(layout.plaque.centre().x.mm(), sheet_.width.mm() / 2, 1e-9);
}

TEST_F(Titles, a_subtitle_under_two_lines_hangs_lower) {
    const Layout layout = board("湘西土家族苗族自治州五年发展成就", "副标题: 增幅\n");
    EXPECT_EQ(faults(), "");
    const Length grown = layout.plaque.height - theme_.board.plaque.height;
    EXPECT_NEAR((layout.form.sheet.subtitle_baseline - theme_.board.sheet.subtitle_baseline).mm(), grown.mm(),
                1e-9);
}

TEST_F(Titles, a_plaque_that_hugs_is_as_wide_as_the_wider_line) {
    const Layout layout = single("湘西土家族苗族自治州五年来经济社会发展成就");
    EXPECT_EQ(faults(), "");
    ASSERT_EQ(layout.title.size(), 2u);
    Length widest;
    for (const std::string& line : texts(layout))
        widest = std::max(widest, typesetter().measure(line, layout.types.style(TypeRole::chart_title)));
    EXPECT_NEAR((layout.plaque.width - theme_.single.plaque.padding * 2).mm(), widest.mm(), 1e-9);
}

TEST_F(Titles, lines_on_bare_ground_are_flush_left) {
    plan("标题: 湘西土家族苗族自治州五年来经济社会发展主要成就\n尺寸: 85.4mm x 64mm\n" + columns);
    theme_.ribbon = false;
    const Layout layout =
        zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    ASSERT_EQ(layout.title.size(), 2u);
    const TypeStyle& style = layout.types.style(TypeRole::chart_title);
    for (const TitleLine& line : layout.title)
        EXPECT_NEAR((line.at.x - typesetter().measure(line.text, style) / 2).mm(),
                    (layout.plaque.left() + theme_.single.plaque.padding).mm(), 1e-9);
}

TEST_F(Titles, one_beside_its_subtitle_takes_two_lines_to_leave_it_room) {
    const std::string title = "湘西土家族苗族自治州五年发展成就";
    EXPECT_EQ(texts(single(title)).size(), 1u);
    const Layout layout = single(title, "副标题: 二〇二〇年比二〇一六年\n");
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout), (Lines{"湘西土家族苗族", "自治州五年发展成就"}));
}

TEST_F(Titles, small_text_over_the_first_line_has_room_on_the_plaque) {
    const Layout plain = board("湘西土家族苗族自治州五年发展成就");
    const Layout ruby = board("<注音 xiāng>湘</>西土家族苗族自治州五年发展成就");
    EXPECT_EQ(faults(), "");
    EXPECT_GT(ruby.plaque.height, plain.plaque.height);
    EXPECT_GT(ruby.title[0].at.y, plain.title[0].at.y);
}

TEST_F(Titles, one_that_parts_a_word_at_every_size_says_so) {
    const std::string one_word = "博尔塔拉克孜勒苏巴音郭楞阿勒泰";
    board(one_word + "博尔塔拉");
    EXPECT_NE(faults().find("Z417"), std::string::npos) << faults();
    EXPECT_NE(faults().find("|"), std::string::npos) << "and where: " << faults();
}

TEST_F(Titles, one_that_breaks_between_words_says_nothing) {
    board("湘西土家族苗族自治州五年发展成就");
    EXPECT_EQ(faults(), "");
}

TEST_F(Titles, of_two_characters_is_refused_rather_than_broken) {
    for (const TitleLine& line : arrange("标题: 题目\n尺寸: 30mm x 72mm\n" + panels(1)).title)
        EXPECT_EQ(line.text, "题目");
}

TEST_F(Titles, a_smaller_size_is_taken_where_lines_would_be_uneven) {
    plan("标题: 新增www.hunan.gov.cn\n尺寸: 85.4mm x 64mm\n" + columns);
    TypeRule& rule = theme_.single.types[static_cast<std::size_t>(TypeRole::chart_title)];
    rule.style.size = rule.style.digit_size = 22_pt;
    rule.ladder = {{.lines = 2}, {.size = 10_pt}};
    const Layout layout =
        zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    EXPECT_EQ(layout.title.size(), 1u) << faults();
}

TEST_F(Titles, what_two_lines_do_not_hold_says_what_is_missing) {
    board(endless);
    EXPECT_NE(faults().find("“郴州市五年来经济社会发展主要成就与全省各市州以及…”放不下：要 "), std::string::npos)
        << faults();
}

TEST_F(Titles, one_that_runs_down_takes_columns_from_the_right) {
    const Layout layout = single("郴州市五年来经济社会发展主要成就", "竖排: 是\n");
    EXPECT_EQ(faults(), "");
    ASSERT_EQ(layout.title.size(), 2u);
    const double size = size_of(layout, TypeRole::chart_title), grown = (size * 1.2 - (14 - size)) * 25.4 / 72;
    EXPECT_NEAR((layout.plaque.width - theme_.single.plaque.height).mm(), grown, 1e-9);
    EXPECT_NEAR((layout.title[0].at.x - layout.title[1].at.x).pt(), size * 1.2, 1e-9);
    EXPECT_NEAR(((layout.title[0].at.x + layout.title[1].at.x) / 2).mm(), layout.plaque.centre().x.mm(), 1e-9);
    EXPECT_NEAR((layout.plaque.left() - layout.cards[0].box.right()).mm(), theme_.single.sheet.gutter.mm(), 1e-9);
    EXPECT_LE(layout.plaque.bottom(), layout.cards[0].box.bottom());
    TypeStyle style = layout.types.style(TypeRole::chart_title);
    for (const TitleLine& line : layout.title)
        EXPECT_NEAR((line.at.y - typesetter().measure(line.text, style) / 2).mm(),
                    (layout.plaque.top() + theme_.single.plaque.padding).mm(), 1e-9)
            << "columns begin at one height";
}

TEST_F(Titles, one_too_long_for_two_columns_is_refused) {
    single(endless, "竖排: 是\n");
    EXPECT_NE(faults().find("“郴州市五年来经济社会发展主要成就与全省各市州以及…”放不下：要 "), std::string::npos)
        << faults();
}

/// A theme may ask for more than its plaque holds: the ladder is tried, then the missing millimetres are said.
TEST_F(Titles, one_higher_than_the_plaque_steps_down_and_stands_in_its_middle) {
    const auto with_size = [&](Length size, std::vector<LadderStep> ladder) {
        plan("标题: 郴州\n尺寸: 85.4mm x 64mm\n" + columns);
        TypeRule& rule = theme_.single.types[static_cast<std::size_t>(TypeRole::chart_title)];
        rule.style.size = size, rule.ladder = std::move(ladder);
        return zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    };
    const Layout layout = with_size(40_pt, {{.size = 13_pt}});
    EXPECT_EQ(faults(), "");
    EXPECT_NEAR(size_of(layout, TypeRole::chart_title), 13, 1e-9);
    const Length middle = layout.title.at(0).at.y - Length::pt(13 * 0.38);
    EXPECT_NEAR(middle.mm(), layout.plaque.centre().y.mm(), 0.01);
    with_size(40_pt, {});
    EXPECT_NE(faults().find("“郴州”放不下：高还差 7.61mm"), std::string::npos) << faults();
}

TEST_F(Titles, a_long_subtitle_takes_two_lines_where_its_theme_lets_it) {
    const std::string subtitle =
        "要说明的内容很多很多，从2016年说到2020年，从郴州说到永州再说到湘西土家族苗族自治州，还没有说完";
    for (const bool is_board : {true, false}) {
        const std::string spec =
            "标题: 郴州\n副标题: " + subtitle + "\n尺寸: 85.4mm x 72mm\n" + (is_board ? panels(2) : columns);
        plan(spec);
        for (FormRule* form : {&theme_.board, &theme_.single})
            form->types[static_cast<std::size_t>(TypeRole::subtitle)].ladder = {{.lines = 3}};
        const Layout layout =
            zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
        EXPECT_EQ(faults(), "");
        ASSERT_GE(layout.subtitle.size(), 2u);
        const Length drop = layout.subtitle.back().at.y - layout.subtitle.front().at.y;
        const SheetRule& rule = theme_.form(is_board).sheet;
        EXPECT_EQ(layout.subtitle[0].at.y.mm(), rule.subtitle_baseline.mm());
        EXPECT_NEAR((layout.cards[0].box.top() - rule.cards_top - rule.subtitle_room).mm(), drop.mm(), 1e-9);
    }
}

TEST_F(Titles, a_step_smaller_leaves_its_subtitle_one_line) {
    const std::string title = "您最希望政府加大投入的领域是";
    const Layout layout = single(title, "副标题: 初步核算\n");
    EXPECT_EQ(faults(), "");
    EXPECT_NEAR(size_of(layout, TypeRole::chart_title), 11, 1e-9) << "beside two lines it would have 12";
    EXPECT_EQ(layout.subtitle.size(), 1u);
}

} // namespace
} // namespace zhitu::testing
