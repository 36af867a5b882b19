// Names under an axis that has no room for all of them.
#include "tests/unit/layout/arranging.hpp"

#include <gmock/gmock.h>

#include <numeric>
#include <set>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;

class ThinLabels : public Arranging {
protected:
    std::vector<std::string> labels(const std::string& kind, const std::string& name, int rows,
                                    const std::string& rest = "") {
        std::string text = "标题: 甲\n尺寸: 3栏 x 60mm\n类型: " + kind + "\n数据:\n";
        for (int row = 1; row <= rows; ++row) text += "  " + name + std::to_string(row) + ": 5\n";
        return names_of(arrange(text + rest));
    }
    static std::vector<std::string> names_of(const Layout& layout) {
        std::vector<std::string> found;
        for (const AxisLabel& label : layout.cards.at(0).labels) found.push_back(label.text);
        return found;
    }
};

TEST_F(ThinLabels, points_of_a_line_are_named_by_round_counts) {
    EXPECT_THAT(labels("趋势", "调查", 30),
                ElementsAre("调查1", "调查5", "调查10", "调查15", "调查20", "调查25", "调查30"));
    EXPECT_EQ(faults(), "");
    EXPECT_EQ(labels("趋势", "第", 4).size(), 4u) << "all have room";
}

TEST_F(ThinLabels, a_panel_names_its_ends_and_more_when_it_is_asked) {
    const auto names = [&](const std::string& axis) {
        const Layout layout = arrange(
            "标题: 甲\n尺寸: 44mm x 60mm\n面板:\n  - 类型: 趋势\n    数据: {2017年: 1, 2018年: 2, 2019年: 3}\n" +
            axis);
        return layout.cards.at(0).labels.size();
    };
    EXPECT_EQ(names(""), 2u);
    EXPECT_EQ(names("    横轴: {刻度: 有}\n"), 3u);
    EXPECT_EQ(names("    横轴: {网格: 是}\n"), 3u);
    EXPECT_EQ(names("    横轴: {刻度: [2018]}\n"), 1u);
    EXPECT_EQ(faults(), "");
}

TEST_F(ThinLabels, bars_need_all_their_names) {
    EXPECT_EQ(labels("柱图", "类别第", 30).size(), 30u) << "they run down";
    EXPECT_EQ(faults(), "");
    labels("柱图", "类别第", 50);
    EXPECT_NE(faults().find("Z401"), std::string::npos) << faults();
}

TEST_F(ThinLabels, years_behind_the_first_stand_evenly_and_no_closer_than_the_others_to_it) {
    for (const char* kind : {"柱图", "趋势"})
        for (int first = 1998; first <= 2014; ++first) {
            std::string text = "标题: 甲\n尺寸: 3栏 x 60mm\n类型: " + std::string(kind) + "\n数据:\n";
            for (int year = first; year <= 2023; ++year) text += "  " + std::to_string(year) + "年: 5\n";
            const Layout layout = arrange(text);
            std::vector<int> found;
            for (const AxisLabel& label : layout.cards.at(0).labels) found.push_back(std::stoi(label.text));
            ASSERT_GE(found.size(), 3u) << faults();
            EXPECT_EQ(found.front(), first);
            const int step = found.back() - found[found.size() - 2];
            for (std::size_t i = 2; i < found.size(); ++i)
                EXPECT_EQ(found[i] - found[i - 1], step) << kind << first;
            EXPECT_GE(found[1] - found[0], step) << kind << first;
        }
}

std::string line_of(const std::vector<int>& years, const std::string& width, const std::string& rest = "") {
    std::string text = "标题: 甲\n尺寸: " + width + " x 60mm\n类型: 趋势\n" + rest + "数据:\n";
    for (const int year : years) text += "  " + std::to_string(year) + "年: 5\n";
    return text;
}

TEST_F(ThinLabels, years_that_are_equally_far_apart_stand_as_evenly) {
    const auto named = [&](int first, int last, int step, const std::string& width) {
        std::vector<int> years, found;
        for (int year = first; year <= last; year += step) years.push_back(year);
        const Layout layout = arrange(line_of(years, width));
        for (const AxisLabel& label : layout.cards.at(0).labels) found.push_back(std::stoi(label.text));
        return found;
    };
    EXPECT_THAT(named(1998, 2022, 2, "2栏"), ElementsAre(1998, 2002, 2006, 2010, 2014, 2018, 2022));
    EXPECT_THAT(named(1998, 2022, 2, "60mm"), ElementsAre(1998, 2004, 2010, 2016, 2022));
    EXPECT_THAT(named(1997, 2023, 2, "2栏"), ElementsAre(1997, 2003, 2007, 2011, 2015, 2019, 2023));
    EXPECT_THAT(named(1953, 2023, 5, "1栏"), ElementsAre(1953, 1988, 2023));
}

TEST_F(ThinLabels, years_with_uneven_gaps_are_round_ones_unless_these_are_few) {
    EXPECT_THAT(
        names_of(arrange(line_of({2001, 2003, 2006, 2007, 2009, 2011, 2013, 2016, 2017, 2019, 2021, 2023}, "3栏"))),
        ::testing::SizeIs(::testing::Ge(8u)));
    EXPECT_THAT(names_of(arrange(line_of({1978, 1985, 1990, 1996, 2000, 2004, 2010, 2017, 2020, 2023}, "2栏"))),
                ::testing::Contains("2010"));
}

TEST_F(ThinLabels, an_end_that_touches_a_stressed_year_gives_way_and_the_other_stays) {
    std::vector<int> years(23);
    std::iota(years.begin(), years.end(), 2001);
    const std::vector<std::string> names = names_of(arrange(line_of(years, "60mm", "强调: 2004年\n")));
    EXPECT_EQ(names.front(), "2004年");
    EXPECT_EQ(names.back(), "2023年");
    EXPECT_EQ(faults(), "");
}

/// Else they would run together: 2013年2014年2015年.
TEST_F(ThinLabels, years_that_all_keep_their_sign_have_air_between_them) {
    std::set<bool> whole;
    for (int width = 60; width <= 120; width += 2) {
        std::string text = "标题: 甲\n尺寸: " + std::to_string(width) + "mm x 60mm\n类型: 柱图\n数据:\n";
        for (int year = 2013; year <= 2022; ++year) text += "  " + std::to_string(year) + "年: 5\n";
        const Layout layout = arrange(text);
        const std::vector<AxisLabel>& years = layout.cards.at(0).labels;
        ASSERT_GE(years.size(), 2u) << faults();
        const AxisLabel &first = years[0], &second = years[1];
        whole.insert(second.text.ends_with("年"));
        if (!second.text.ends_with("年")) continue;
        const Length wide = typesetter().measure(second.text, layout.types.style(second.type));
        EXPECT_GE((second.at.x - first.at.x - wide).mm(), 0.79) << width;
    }
    EXPECT_EQ(whole.size(), 2u) << "both were tried";
}

TEST_F(ThinLabels, lying_bars_of_months_say_the_year_once) {
    const auto names = [&](const std::string& more) {
        const Layout layout = arrange("标题: 甲\n尺寸: 3栏 x 60mm\n类型: 条图\n数据: {2023年12月: 5, 2024年1月: 6, "
                                      "2024年2月: 9, 2024年3月: 7}\n" +
                                      more);
        std::vector<std::string> found;
        for (const AxisLabel& label : layout.cards.at(0).labels) found.push_back(label.text);
        return found;
    };
    EXPECT_THAT(names(""), ElementsAre("2023年12月", "2024年1月", "2月", "3月"));
    EXPECT_THAT(names("强调: [2024年2月]\n"), ElementsAre("2023年12月", "2024年1月", "<粗>2月</>", "3月"));
    EXPECT_THAT(names("排序: 原序\n"), ElementsAre("2023年12月", "2024年1月", "2024年2月", "2024年3月"));
}

TEST_F(ThinLabels, ranges_that_end_in_a_month_keep_the_one_they_begin_in) {
    const Layout layout = arrange("标题: 甲\n尺寸: 3栏 x 60mm\n类型: 条图\n数据: {9月29日—10月1日: 5, "
                                  "10月2日—10月4日: 6, 10月5日—10月7日: 9, 10月8日—9日: 7, 10月10日—12日: 8}\n");
    EXPECT_THAT(names_of(layout),
                ElementsAre("9月29日—10月1日", "10月2日—10月4日", "10月5日—10月7日", "8日—9日", "10日—12日"));
}

TEST_F(ThinLabels, what_the_spec_lists_is_not_thinned) {
    EXPECT_THAT(labels("趋势", "第", 30, "横轴: {刻度: [第7, 第22]}\n"), ElementsAre("第7", "第22"));
    EXPECT_EQ(faults(), "");
    labels("趋势", "第", 30, "横轴: {刻度: 1}\n");
    EXPECT_NE(faults().find("Z431"), std::string::npos) << faults();
}

/// The year of one does not tell that of the other.
TEST_F(ThinLabels, two_periods_that_do_not_stand_side_by_side_keep_both_their_names) {
    const std::string names[]{"2023年9月29日—10月6日", "2024年10月1日—10月7日"};
    for (const std::string& chart :
         {"类型: 柱图\n数据: {" + names[0] + ": 5亿元, " + names[1] + ": 6亿元}\n",
          "面板: [{类型: 趋势, 数据: {" + names[0] + ": 5亿元, " + names[1] + ": 6亿元}}]\n",
          "类型: 构成\n部分: [甲, 乙]\n数据: {" + names[0] + ": 40:60, " + names[1] + ": 30:70}\n"}) {
        const Layout layout = arrange("标题: 甲\n尺寸: 45mm x 80mm\n" + chart);
        std::string all;
        for (const AxisLabel& label : layout.cards.at(0).labels) all += label.text;
        EXPECT_EQ(all, names[0] + names[1]) << chart;
        EXPECT_EQ(faults(), "") << chart;
    }
    const std::string line =
        "标题: 甲\n类型: 趋势\n数据: {" + names[0] + ": 5亿元, " + names[1] + ": 6亿元}\n尺寸: ";
    EXPECT_EQ(arrange(line + "100mm x 60mm\n").cards.at(0).labels.size(), 2u);
    EXPECT_EQ(faults(), "");
    arrange(line + "36mm x 60mm\n");
    EXPECT_NE(faults().find("Z401"), std::string::npos) << "better no sheet than one that leaves out a name";
}

TEST_F(ThinLabels, a_month_stands_a_character_away_from_one_with_its_year) {
    std::set<bool> left_out;
    for (const std::string kind : {"柱图", "趋势"})
        for (int width = 100; width <= 190; width += 3) {
            std::string text =
                "标题: 甲\n类型: " + kind + "\n尺寸: " + std::to_string(width) + "mm x 60mm\n数据:\n";
            for (int month = 1; month <= 12; ++month)
                text += "  " + std::string(month == 1 ? "2024年" : "") + std::to_string(month) + "月: 5\n";
            const Layout layout = arrange(text);
            const auto& labels = layout.cards.at(0).labels;
            ASSERT_GE(labels.size(), 3u) << faults();
            const auto wide = [&](std::size_t i) {
                return typesetter().measure(labels[i].text, layout.types.style(labels[i].type));
            };
            const Length gap = labels[1].at.x - labels[0].at.x - (wide(0) + wide(1)) / 2;
            EXPECT_GE(gap, layout.types.style(labels[1].type).size) << kind << width;
            left_out.insert(labels[1].text != "2月");
        }
    EXPECT_EQ(left_out.size(), 2u) << "both were tried";
}

} // namespace
} // namespace zhitu::testing
