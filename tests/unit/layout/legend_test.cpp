#include "tests/unit/layout/arranging.hpp"

#include <cmath>

namespace zhitu::testing {
namespace {

class Legend : public Arranging {
protected:
    static std::string chart(const std::string& size, const std::vector<std::string>& names,
                             const std::string& more = "") {
        std::string text = "标题: 试\n尺寸: " + size + "\n类型: 柱图\n" + more + "数据:\n";
        for (const std::string& name : names) text += "  " + name + ": {2016年: 100亿元, 2020年: 120亿元}\n";
        return text;
    }
};

TEST_F(Legend, names_stand_flush_right_beside_the_unit) {
    const Card card = arrange(chart("85.4mm x 60mm", {"甲市", "乙市"})).cards.at(0);
    ASSERT_EQ(card.legend.size(), 2u);
    EXPECT_EQ(card.legend[0].text, "甲市");
    EXPECT_NEAR(card.legend[0].at.y.mm(), card.legend[1].at.y.mm(), 1e-9);
    const double width = fixed_.measure("乙市", theme_.single.type(TypeRole::legend).style).mm();
    EXPECT_NEAR(card.legend[1].at.x.mm() + width, card.inner_right.mm(), 0.001);
}

TEST_F(Legend, takes_as_many_lines_as_it_needs_and_the_marks_give_way) {
    const std::vector<std::string> names{"农林牧渔业和食品加工业", "采矿冶金和装备制造业", "交通运输和仓储邮政业",
                                         "住宿餐饮和旅游业", "批发零售业"};
    const Card few = arrange(chart("60mm x 80mm", {"甲", "乙"})).cards.at(0);
    const Card many = arrange(chart("60mm x 80mm", names)).cards.at(0);
    EXPECT_FALSE(diagnostics_.has_errors()) << faults();
    const double step = theme_.single.card.legend_step.mm();
    const double lines = (many.legend.back().at.y - many.legend.front().at.y).mm() / step + 1;
    EXPECT_GE(lines, 3);
    EXPECT_NEAR((many.frame.marks.top() - few.frame.marks.top()).mm() / step, std::round(lines - 1), 1.001);
}

TEST_F(Legend, neighbours_of_one_ink_share_an_entry) {
    const Card card = arrange("标题: 试\n尺寸: 3栏 x 60mm\n类型: 柱图\n横轴: 市\n"
                              "数据: [[市, 2018年, 2019年, 2020年], [甲, 10, 11, 12], [乙, 20, 21, 22]]\n")
                          .cards.at(0);
    ASSERT_EQ(card.legend.size(), 2u);
    EXPECT_EQ(card.legend[0].text, "2018年、2019年");
    EXPECT_EQ(card.legend[1].text, "2020年");
}

TEST_F(Legend, a_badge_in_the_unit_lane_keeps_it_to_itself) {
    const Card card = arrange(chart("85.4mm x 60mm", {"甲市", "乙市"}, "强调: 甲市\n增长: 自动\n")).cards.at(0);
    EXPECT_FALSE(diagnostics_.has_errors()) << faults();
    const Length middle =
        card.box.top() + theme_.single.card.unit_baseline - theme_.single.type(TypeRole::basis).style.size * 0.38;
    const Length badge_ends = middle + theme_.badge.lane_height / 2;
    for (const LegendEntry& entry : card.legend) EXPECT_GT(entry.swatch.top(), badge_ends) << entry.text;
}

TEST_F(Legend, a_name_wider_than_the_lane_is_named_with_its_millimetres) {
    arrange(chart("40mm x 60mm", {"甲", "名字长得放不进这一栏的一个系列名"}));
    EXPECT_NE(faults().find("“名字长得放不进这一栏的一个系列名”放不下"), std::string::npos) << faults();
}

} // namespace
} // namespace zhitu::testing
