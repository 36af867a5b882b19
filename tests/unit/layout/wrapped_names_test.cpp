// Names under the rows that take two lines.
#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

using namespace std::string_literals;

class WrappedNames : public Arranging {
protected:
    Layout board(const std::string& left, const std::string& right) {
        const std::string panel = "  - {标题: 收入, 类型: ";
        return arrange("标题: 收入\n尺寸: 85.4mm x 62mm\n面板:\n" + panel + left + "}\n" + panel + right + "}\n");
    }
    static std::vector<std::string> texts(const Card& card) {
        std::vector<std::string> found;
        for (const AxisLabel& label : card.labels) found.push_back(label.text);
        return found;
    }
};

const std::string years = "柱图, 数据: {2016年: 1元, 2020年: 2元}";
const std::string towns = "柱图, 数据: {北湖区石盖塘: 3元, 苏仙区白露塘: 5元, 桂阳县: 2元}";

TEST_F(WrappedNames, long_names_take_two_even_lines_at_the_full_size) {
    const Layout layout = board(towns, years);
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout.cards[0]), (std::vector<std::string>{"北湖区", "石盖塘", "苏仙区", "白露塘", "桂阳县"}));
    EXPECT_NEAR(size_of(layout, TypeRole::category), 6.5, 1e-9);
    const std::vector<AxisLabel>& labels = layout.cards[0].labels;
    EXPECT_NEAR((labels[1].at.y - labels[0].at.y).pt(), 6.5 * 1.2, 1e-9);
    EXPECT_EQ(labels[1].at.x.mm(), labels[0].at.x.mm());
    EXPECT_NEAR(labels[1].at.y.mm(), layout.cards[0].box.bottom().mm() - 1.7, 1e-9)
        << "the last line is the lowest";
    EXPECT_EQ(labels[4].at.y.mm(), labels[0].at.y.mm()) << "one line begins where two do";
}

TEST_F(WrappedNames, siblings_give_the_same_room_and_share_their_lanes) {
    const Layout layout = board(years, towns), plain = board(years, years);
    EXPECT_EQ(faults(), "");
    EXPECT_NEAR((plain.cards[0].zero - layout.cards[0].zero).pt(), 6.5 * 1.2, 1e-9);
    EXPECT_EQ(layout.cards[0].zero.mm(), layout.cards[1].zero.mm());
    EXPECT_EQ(layout.cards[0].labels[0].at.y.mm(), layout.cards[1].labels[0].at.y.mm());
    EXPECT_EQ(layout.cards[0].frame.marks.top().mm(), plain.cards[0].frame.marks.top().mm());
}

TEST_F(WrappedNames, names_as_long_as_each_other_break_alike_though_those_at_the_edges_have_less_room) {
    const Layout layout = arrange(
        "标题: 收入\n尺寸: 3栏 x 60mm\n类型: 柱图\n"
        "数据: {北湖区石盖塘镇: 3元, 苏仙区白露塘镇: 5元, 桂阳县: 4元, 宜章县: 2元, 永兴县: 2元, 嘉禾县: 1元}\n");
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout.cards[0]), (std::vector<std::string>{"北湖区", "石盖塘镇", "苏仙区", "白露塘镇",
                                                                "桂阳县", "宜章县", "永兴县", "嘉禾县"}));
}

TEST_F(WrappedNames, what_fits_at_a_smaller_size_keeps_its_line) {
    // Six characters take 13.76 mm at 6.5 pt and 12.7 at 6; up to the card's edge there are 13.6.
    const Layout layout = board("柱图, 柱宽: 9mm, 数据: {北湖区石盖塘: 3元, 桂阳县: 2元}", years);
    EXPECT_EQ(texts(layout.cards[0]), (std::vector<std::string>{"北湖区石盖塘", "桂阳县"}));
    EXPECT_NEAR(size_of(layout, TypeRole::category), 6, 1e-9);
}

TEST_F(WrappedNames, lying_bars_stay_where_they_are) {
    const std::string bars = "条图, 数据: {农业: 1元, 工业: 2元}";
    const Layout layout = board(towns, bars), plain = board(years, bars);
    EXPECT_EQ(layout.cards[1].frame.marks.height.mm(), plain.cards[1].frame.marks.height.mm());
    EXPECT_EQ(layout.cards[1].labels[0].at.y.mm(), plain.cards[1].labels[0].at.y.mm());
}

const std::string counties = "{湘西土家族苗族自治州: 725亿元, 张家界市: 556亿元, 郴州市: 2503亿元}";

TEST_F(WrappedNames, names_beside_bars_take_two_lines_rather_than_half_of_the_card) {
    const Layout layout = board("条图, 数据: " + counties, years);
    EXPECT_EQ(faults(), "");
    const Card& card = layout.cards[0];
    EXPECT_EQ(texts(card), (std::vector<std::string>{"湘西土家族", "苗族自治州", "张家界市", "郴州市"}));
    EXPECT_NEAR(size_of(layout, TypeRole::category), 6.5, 1e-9);
    const Length row = Length::mm(card.frame.y.first), size = 6.5_pt;
    EXPECT_NEAR(((card.labels[0].at.y + card.labels[1].at.y) / 2).mm(), (row + size * 0.38).mm(), 1e-9);
    EXPECT_NEAR((card.labels[1].at.y - card.labels[0].at.y).pt(), 6.5 * 1.2, 1e-9);
    for (const AxisLabel& label : card.labels) EXPECT_EQ(label.at.x.mm(), card.inner_left.mm());
    const Length widest = typesetter().measure("湘西土家族", layout.types.style(TypeRole::category));
    EXPECT_NEAR((card.frame.marks.left() - card.inner_left).mm(), (widest + 1.2_mm).mm(), 1e-9)
        << "what the second line saves is the bars'";
}

TEST_F(WrappedNames, names_beside_bars_take_an_em_more_where_that_keeps_words_whole) {
    const std::string names = "{郴州市城镇居民可支配收入: 3元, 湖南省前11个月进出口总额: 2元, "
                              "湖南省前三季度进出口总额: 4元, 永州市今年以来旅游总收入: 2元}";
    const Layout layout = board("条图, 数据: " + names, years);
    EXPECT_EQ(faults(), "");
    const Card& card = layout.cards[0];
    EXPECT_EQ(texts(card),
              (std::vector<std::string>{"郴州市城镇", "居民可支配收入", "湖南省前11个月", "进出口总额",
                                        "湖南省前三季度", "进出口总额", "永州市今年以来", "旅游总收入"}));
    const double share = theme_.board.card.names_share;
    const Length names_room = card.frame.marks.left() - card.inner_left - 1.2_mm;
    EXPECT_GT(names_room, (card.inner_right - card.inner_left) * share);
    EXPECT_LE(names_room, (card.inner_right - card.inner_left) * share + 6.5_pt);
}

TEST_F(WrappedNames, what_a_smaller_size_saves_beside_bars_is_theirs) {
    const Layout layout = arrange("标题: 收入\n尺寸: 53mm x 45mm\n类型: 条图\n"
                                  "数据: {湘西土家族苗族州: 7元, 郴州: 2元, 永州: 3元, 长沙: 4元, 岳阳: 5元}\n");
    EXPECT_EQ(faults(), "");
    EXPECT_NEAR(size_of(layout, TypeRole::category), 6, 1e-9);
    const Card& card = layout.cards[0];
    const Length widest = typesetter().measure("湘西土家族苗族州", layout.types.style(TypeRole::category));
    EXPECT_NEAR((card.frame.marks.left() - card.inner_left).mm(), (widest + 1.2_mm).mm(), 1e-9);
}

/// Else a millimetre would not be the same amount in both.
TEST_F(WrappedNames, frames_of_one_scale_are_equal_though_one_panel_has_names_in_two_lines) {
    const Layout layout = board("条图, 同尺: 是, 数据: " + counties,
                                "条图, 同尺: 是, 数据: {郴州: 725亿元, 永州: 556亿元, 长沙: 2503亿元}");
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout.cards[0]).size(), 4u) << "one in two lines";
    EXPECT_NEAR(layout.cards[0].frame.marks.width.mm(), layout.cards[1].frame.marks.width.mm(), 1e-9);
}

TEST_F(WrappedNames, names_beside_bars_leave_them_their_least_width) {
    const auto bars = [&](const std::string& width, const std::string& rows) {
        const Layout layout = arrange("标题: 收入\n尺寸: " + width + " x 60mm\n类型: 条图\n数据: {" + rows + "}\n");
        EXPECT_FALSE(diagnostics_.has_errors()) << width << faults();
        EXPECT_GE(layout.cards[0].free.width.mm(), theme_.single.card.least_height.mm() / 2 - 0.005) << width;
        return layout.cards[0];
    };
    bars("40mm", "“十三五”时期年均增速: 2425元, 规模以上工业增加值: 6324元, 郴州: 7910元, 批发和零售业: 5430元, "
                 "湘西土家族苗族自治州: 6753元");
    for (const char* width : {"38mm", "39mm", "40mm", "41mm", "42mm", "43mm"}) {
        const Card card = bars(width, "湖南省前三季度进出口总额: 24元, 郴州: 79元, 长沙市: 54元");
        EXPECT_EQ(card.labels.size(), 4u) << "more than the theme's share, but in two lines: " << width;
    }
}

TEST_F(WrappedNames, one_that_parts_a_word_at_every_size_says_so) {
    arrange("标题: 收入\n尺寸: 60mm x 60mm\n类型: 条图\n"
            "数据: {克孜勒苏柯尔克孜巴音郭楞博尔塔拉: 3元, 郴州市: 2元}\n");
    EXPECT_NE(faults().find("Z417"), std::string::npos) << faults();
    EXPECT_NE(faults().find("|"), std::string::npos) << "and where: " << faults();
}

TEST_F(WrappedNames, names_beside_bars_keep_one_line_where_the_rows_are_too_low_for_two) {
    std::string rows = "{湘西土家族苗族州: 725亿元";
    for (int i = 1; i <= 9; ++i) rows += ", 县" + std::to_string(i) + ": 1亿元";
    const Layout layout = board("条图, 数据: " + rows + "}", years);
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout.cards[0]).at(0), "湘西土家族苗族州");
    EXPECT_NEAR(size_of(layout, TypeRole::category), 6.5, 1e-9) << "it would not help to be smaller";
}

TEST_F(WrappedNames, rows_too_low_keep_one_line_though_the_names_of_others_take_two) {
    std::string rows = "{湘西土家族苗族州: 7亿元";
    for (int i = 1; i <= 9; ++i) rows += ", 县" + std::to_string(i) + ": 1亿元";
    const Layout layout = board("条图, 数据: " + rows + "}", towns);
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout.cards[0]).size(), 10u);
    EXPECT_EQ(texts(layout.cards[1]).size(), 5u);
    const Length widest = typesetter().measure("湘西土家族苗族州", layout.types.style(TypeRole::category));
    EXPECT_NEAR((layout.cards[0].frame.marks.left() - layout.cards[0].inner_left).mm(), (widest + 1.2_mm).mm(),
                1e-9);
}

TEST_F(WrappedNames, names_beside_bars_that_leave_none_are_refused_with_what_is_missing) {
    std::string rows = "{湘西土家族苗族自治州龙山县: 725.25亿元";
    for (int i = 1; i <= 9; ++i) rows += ", 县" + std::to_string(i) + ": 1.00亿元";
    board("条图, 数据: " + rows + "}", years);
    EXPECT_NE(faults().find("Z403"), std::string::npos) << faults();
}

TEST_F(WrappedNames, names_beside_and_under_the_marks_take_the_same_step) {
    const Layout layout = board("条图, 数据: " + counties, towns);
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(texts(layout.cards[0]).size(), 4u);
    EXPECT_EQ(texts(layout.cards[1]).size(), 5u);
    EXPECT_GT(layout.cards[1].names_drop, 0_mm);
}

TEST_F(WrappedNames, ticks_are_those_of_the_lower_frame) {
    const Layout layout = arrange("标题: 收入\n尺寸: 60mm x 62mm\n类型: 柱图\n纵轴: {刻度: 有}\n"
                                  "数据: {北湖区石盖塘镇: 3元, 苏仙区白露塘镇: 5元, 桂阳县: 2元}\n");
    EXPECT_EQ(faults(), "");
    const Card& card = layout.cards[0];
    ASSERT_GE(card.ticks.size(), 2u);
    EXPECT_NEAR(card.ticks.front().at.mm(), card.frame.marks.bottom().mm(), 1e-9);
    for (const TickMark& tick : card.ticks) EXPECT_GE(tick.at, card.frame.marks.top() - 0.001_mm);
}

TEST_F(WrappedNames, what_two_lines_do_not_hold_says_what_is_missing) {
    board("柱图, 数据: {湘西土家族苗族自治州龙山县: 3元, 苏仙区: 5元, 桂阳县: 2元, 宜章县: 4元}", years);
    EXPECT_NE(faults().find("“湘西土家族苗族自治州龙山县”放不下：要 14.82mm"), std::string::npos) << faults();
}

/// The newspaper's way, and the last step: two lines are tried before.
TEST_F(WrappedNames, names_that_fit_in_no_two_lines_run_down_under_their_columns) {
    std::string cities;
    for (const char* city : {"长沙市", "株洲市", "湘潭市", "衡阳市", "邵阳市", "岳阳市", "常德市", "张家界市",
                             "益阳市", "郴州市", "永州市", "怀化市", "娄底市", "湘西土家族苗族自治州"})
        cities += (cities.empty() ? "" : ", ") + std::string(city) + ": 3元";
    const Layout layout = arrange("标题: 收入\n尺寸: 3栏 x 80mm\n类型: 柱图\n数据: {" + cities + "}\n");
    EXPECT_EQ(faults(), "");
    const Card& card = layout.cards[0];
    ASSERT_EQ(card.labels.size(), 14u);
    EXPECT_NEAR(size_of(layout, TypeRole::category), 6.5, 1e-9);
    for (const AxisLabel& label : card.labels) {
        EXPECT_TRUE(label.vertical) << label.text;
        EXPECT_EQ(label.at.y.mm(), card.labels[0].at.y.mm());
    }
    const Length length = Length::pt(6.5 * 10), foot = card.box.bottom();
    EXPECT_LT((card.labels[0].at.y + length).mm(), foot.mm());
    EXPECT_GT(card.labels[0].at.y.mm(), card.zero.mm());
}

const std::string many = "柱图, 数据: {北湖区石盖塘街道: 3元, 苏仙区白露塘镇: 5元, 桂阳县太和镇: 2元, 宜章县: 1元, "
                         "永兴县: 1元, 嘉禾县: 1元}";

TEST_F(WrappedNames, siblings_of_names_that_run_down_keep_theirs_level_on_one_zero_line_with_them) {
    const std::string panel = "  - {标题: 收入, 类型: ";
    for (const std::string& down : {many, "柱图, 竖排: 是, 数据: {北湖区石盖塘街道: 3元, 宜章县: 1元}"s}) {
        const Layout layout =
            arrange("标题: 收入\n尺寸: 85.4mm x 150mm\n版式: 2x2\n面板:\n" + panel + down + "}\n" + panel + years +
                    "}\n" + panel + years + "}\n" + panel + years + "}\n");
        EXPECT_EQ(faults(), "");
        const std::vector<Card>& cards = layout.cards;
        EXPECT_TRUE(cards[0].labels[0].vertical);
        EXPECT_FALSE(cards[1].labels[0].vertical);
        EXPECT_EQ(cards[0].zero.mm(), cards[1].zero.mm());
        EXPECT_EQ(cards[0].frame.marks.height.mm(), cards[1].frame.marks.height.mm());
        EXPECT_LT(cards[0].frame.marks.height.mm(), cards[2].frame.marks.height.mm() - 10)
            << "they are so long that only their row gives way";
        EXPECT_EQ(cards[2].zero.mm(), cards[3].zero.mm());
    }
}

TEST_F(WrappedNames, none_run_down_where_a_sibling_would_be_too_low) {
    std::string legend;
    for (const char* town :
         {"北湖区石盖塘", "苏仙区白露塘", "桂阳县太和", "宜章县莽山乡", "永兴县便江镇", "嘉禾县"})
        legend += "\t" + std::string(town);
    const auto layout = [&](const char* height, const std::string& right) {
        return arrange("标题: 收入\n尺寸: 120mm x " + std::string(height) +
                       "\n面板:\n  - {标题: 收入, 类型: " + many + "}\n" + right);
    };
    const std::string grouped = "  - 标题: 支出\n    类型: 柱图\n    单位: 元\n    数据: |\n      年" + legend +
                                "\n      2016年\t1\t2\t3\t4\t5\t6\n";
    EXPECT_TRUE(layout("90mm", grouped).cards[0].names_run_down);
    EXPECT_FALSE(layout("78mm", grouped).cards[0].names_run_down);
    EXPECT_TRUE(layout("78mm", "  - {标题: 支出, 类型: " + years + "}\n").cards[0].names_run_down);
}

} // namespace
} // namespace zhitu::testing
