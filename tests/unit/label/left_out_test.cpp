// No number is lost: it is printed, or it is read from an axis and a warning says so; a line's ends always speak.
#include "tests/unit/guide/rendered.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace zhitu::testing {
namespace {

class LeftOut : public PictureTest {
protected:
    using Rows = std::vector<std::vector<std::string>>;

    /// Series by rows, each number between low and high with one decimal.
    Rows random_rows(std::size_t rows, std::size_t series, double low, double high) {
        std::uniform_int_distribution<int> tenths(static_cast<int>(low * 10), static_cast<int>(high * 10));
        Rows found(rows);
        for (std::vector<std::string>& row : found)
            for (std::size_t i = 0; i < series; ++i) {
                const int number = tenths(random_);
                row.push_back((number < 0 ? "-" : "") + std::to_string(std::abs(number) / 10) + "." +
                              std::to_string(std::abs(number) % 10));
            }
        return found;
    }

    static std::string chart(const std::string& kind, const std::string& more, const Rows& rows) {
        std::string text = "制图: 1\n标题: 试验\n类型: " + kind + "\n" + more + "单位: 亿元\n数据: |\n  县";
        for (std::size_t i = 0; i < rows.front().size(); ++i) text += "\t业" + std::string(1, char('A' + i));
        text += "\n";
        for (std::size_t row = 0; row < rows.size(); ++row) {
            text += "  县" + std::string(1, char('A' + row));
            for (const std::string& number : rows[row]) text += "\t" + number;
            text += "\n";
        }
        return text;
    }

    static std::string line(const std::string& theme, const std::vector<double>& numbers) {
        std::string text = "制图: 1\n标题: 走势\n样式: " + theme + "\n类型: 趋势\n单位: \"%\"\n数据:\n";
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            char number[32];
            std::snprintf(number, sizeof number, "%.1f", numbers[i]);
            text += "  " + std::to_string(1600 + i) + "年: " + number + "\n";
        }
        return text;
    }

    static std::multiset<std::string> printed(const Picture& picture, int panel = 1) {
        std::multiset<std::string> found;
        for (const TextMark& value : texts(picture, panel, "value")) found.insert(value.text);
        return found;
    }

    static bool has_axis(const Picture& picture, int panel = 1) {
        return texts(picture, panel, "tick").size() > 2 && !marks<LineShape>(picture, panel, "grid").empty();
    }

    std::mt19937 random_{7};
};

TEST_F(LeftOut, values_without_a_place_bring_an_axis_and_a_warning) {
    const Rendered result = render(chart("条图", "尺寸: 3栏 x 70mm\n",
                                         {{"83.1", "77.2", "18.3"},
                                          {"46.4", "15.5", "12.2"},
                                          {"88.4", "65.2", "40.1"},
                                          {"53.3", "32.1", "67.2"},
                                          {"40.1", "55.2", "77.3"},
                                          {"71.5", "90.6", "56.7"}}));
    EXPECT_TRUE(has_axis(result.picture()));
    const std::size_t values = printed(result.picture()).size();
    ASSERT_LT(values, 18u);
    EXPECT_NE(result.sentences().find("Z411  有 " + std::to_string(18 - values) + " 个数没有地方印"),
              std::string::npos)
        << result.sentences();
}

TEST_F(LeftOut, what_is_printed_whole_has_neither) {
    const Rendered result = render(chart("柱图", "尺寸: 3栏 x 70mm\n", {{"10.1", "20.2"}, {"11.3", "22.4"}}));
    EXPECT_EQ(printed(result.picture()).size(), 4u);
    EXPECT_FALSE(has_axis(result.picture()));
    EXPECT_EQ(result.sentences(), "");
}

TEST_F(LeftOut, a_value_that_is_missing_from_a_group_is_a_dash_as_from_a_single_series) {
    for (const char* kind : {"柱图", "条图"}) {
        const Rendered result = render(chart(kind, "尺寸: 3栏 x 70mm\n", {{"10.1", "—"}, {"11.3", "22.4"}}));
        EXPECT_THAT(printed(result.picture()), ::testing::UnorderedElementsAre("10.1", "—", "11.3", "22.4"))
            << kind;
        EXPECT_EQ(result.sentences(), "");
    }
}

TEST_F(LeftOut, an_axis_that_the_spec_forbids_stays_away) {
    const Rows rows(6, {"83.1", "77.2", "18.3", "41.5"});
    const Rendered result = render(chart("条图", "尺寸: 3栏 x 90mm\n横轴: {刻度: 无}\n", rows));
    ASSERT_TRUE(result.rendering.picture) << result.sentences();
    EXPECT_FALSE(has_axis(result.picture()));
}

TEST_F(LeftOut, any_bars_are_labelled_whole_or_stand_on_an_axis) {
    for (const char* const kind : {"柱图", "条图"})
        for (const char* const more : {"", "堆叠: 是\n"})
            for (std::size_t series = 2; series <= 4; ++series)
                for (std::size_t rows = 2; rows <= 6; rows += 2)
                    for (const double low : {5.0, -60.0}) {
                        const std::string size = "尺寸: 3栏 x 80mm\n";
                        const std::string spec = chart(kind, size + more, random_rows(rows, series, low, 99));
                        SCOPED_TRACE(spec);
                        const Rendered result = render(spec);
                        ASSERT_TRUE(result.rendering.picture) << result.sentences();
                        const bool whole = printed(result.picture()).size() == series * rows;
                        EXPECT_EQ(has_axis(result.picture()), !whole);
                        EXPECT_EQ(result.sentences().find("Z411") == std::string::npos, whole);
                    }
}

TEST_F(LeftOut, facets_label_the_same_series) {
    std::string spec =
        "制图: 1\n标题: 试验\n尺寸: 4栏 x 70mm\n类型: 柱图\n横轴: 年份\n系列: 产业\n分面: 市\n纵轴: 产值\n数据: |\n"
        "  年份\t市\t产业\t产值\n";
    for (const char* const city : {"长沙", "郴州", "永州"})
        for (const char* const year : {"2018年", "2019年", "2020年"})
            for (const char* const branch : {"农业", "工业", "服务业"})
                spec += std::string("  ") + year + "\t" + city + "\t" + branch + "\t" +
                        random_rows(1, 1, 10, 99)[0][0] + "亿元\n";
    const Rendered result = render(spec);
    ASSERT_TRUE(result.rendering.picture) << result.sentences();
    const Picture& picture = result.picture();
    EXPECT_EQ(printed(picture, 1).size(), printed(picture, 2).size());
    EXPECT_EQ(printed(picture, 1).size(), printed(picture, 3).size());
    EXPECT_EQ(has_axis(picture, 1), has_axis(picture, 2));
    EXPECT_EQ(has_axis(picture, 1), has_axis(picture, 3));
}

TEST_F(LeftOut, a_part_that_holds_its_value_has_it_whatever_the_others_do) {
    const Rendered result =
        render(chart("条图", "尺寸: 84mm x 70mm\n堆叠: 是\n合计: 是\n",
                     {{"13.1", "23.2", "33.3"}, {"4.1", "14.2", "4.3"}, {"5.1", "2.2", "1.3"}}));
    const std::multiset<std::string> values = printed(result.picture());
    for (const char* const held : {"13.1", "23.2", "33.3", "14.2"}) EXPECT_EQ(values.count(held), 1u) << held;
}

TEST_F(LeftOut, negative_totals_have_their_room) {
    for (const char* const size : {"3栏 x 70mm", "8栏 x 150mm"})
        for (std::size_t series = 2; series <= 4; ++series)
            for (std::size_t rows = 2; rows <= 5; ++rows) {
                const std::string look = std::string("尺寸: ") + size + "\n堆叠: 是\n合计: 是\n";
                const std::string spec = chart("条图", look, random_rows(rows, series, -40, 15));
                const Rendered result = render(spec);
                EXPECT_TRUE(result.rendering.picture) << spec << result.sentences();
            }
}

TEST_F(LeftOut, both_ends_of_any_line_are_printed) {
    for (const char* const theme : {"日报红", "周报蓝", "基础"})
        for (const std::size_t points : {2u, 3u, 5u, 6u, 12u, 31u, 120u, 365u})
            for (int draw = 0; draw < 8; ++draw) {
                std::uniform_real_distribution<double> noise(draw % 2 ? -15 : 10, draw % 2 ? 15 : 100);
                std::normal_distribution<double> step(0, 6);
                std::vector<double> numbers;
                double walk = 50;
                for (std::size_t i = 0; i < points; ++i)
                    numbers.push_back(draw < 5 ? noise(random_) : walk += step(random_));
                const std::string spec = line(theme, numbers);
                const Rendered result = render(spec);
                ASSERT_TRUE(result.rendering.picture) << spec << result.sentences();
                EXPECT_EQ(printed(result.picture()).size(), 2u) << spec;
            }
}

TEST_F(LeftOut, a_last_value_does_not_hang_over_the_peak_before_it) {
    const Rendered result = render(line("日报红", {50, 59, 68, 77, 57, 66, 75, 84, 64, 73, 82, 62}));
    const Picture& picture = result.picture();
    const TextMark last = texts(picture, 1, "value").back();
    EXPECT_EQ(last.text, "62.0%");
    const Length point = marks<CircleShape>(picture, 1, "circle").back().centre.y;
    EXPECT_LT(last.origin.y, point + 7_mm);
    EXPECT_GT(last.origin.y, point - 3_mm) << "under or beside its own point, not above the peak before";
}

/// It would be read as that of the peak, leader or not.
TEST_F(LeftOut, a_last_value_stands_behind_a_short_line_rather_than_over_its_peak) {
    for (const char* more : {"60mm\n数据: {2016年: 9.8亿元, 2017年: 125亿元, ",
                             "80mm\n数据: {2016年: 9.8亿元, 2017年: 125亿元, ", "60mm\n数据: {2017年: 9.8亿元, "}) {
        const Rendered result = render("制图: 1\n标题: 产值\n样式: 日报红\n类型: 趋势\n尺寸: 1栏 x " +
                                       std::string(more) + "2018年: 10986亿元, 2019年: 2503亿元}\n");
        const TextMark last = texts(result.picture(), 1, "value").back();
        const Point point = marks<CircleShape>(result.picture(), 1, "circle").back().centre;
        EXPECT_EQ(last.text, "2503");
        EXPECT_GT(last.origin.x, point.x);
        EXPECT_NEAR(last.origin.y.mm(), point.y.mm(), 3);
    }
}

TEST_F(LeftOut, twelve_lying_rows_step_their_values_down) {
    for (const double low : {10.0, -15.0}) {
        const Rendered result = render(chart("条图", "", random_rows(12, 1, low, 15)));
        ASSERT_TRUE(result.rendering.picture) << result.sentences();
        EXPECT_EQ(printed(result.picture()).size(), 12u);
    }
}

TEST_F(LeftOut, a_thin_part_of_one_row_leaves_the_others_values_inside) {
    std::string spec =
        "制图: 1\n标题: 试验\n尺寸: 128mm x 80mm\n类型: 构成\n部分: [甲, 乙, 丙, 丁, 戊, 己]\n数据:\n";
    for (int year = 2013; year < 2020; ++year)
        spec += "  " + std::to_string(year) + "年: 30.1:20.2:15.3:14.4:12.0:8.0\n";
    const Rendered result = render(spec + "  2020年: 23.1:27.2:15.3:14.4:18.0:2.0\n");
    ASSERT_TRUE(result.rendering.picture) << result.sentences();
    EXPECT_EQ(printed(result.picture()).size(), 48u);
    EXPECT_EQ(marks<LineShape>(result.picture(), 1, "leader").size(), 1u);
}

TEST_F(LeftOut, a_badge_that_has_no_gap_goes_to_the_unit_lane) {
    const Rendered result = render("制图: 1\n标题: 郴州地\n尺寸: 1栏 x 70mm\n类型: 柱图\n"
                                   "数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}\n增长: 自动\n柱距: 0.6\n");
    ASSERT_TRUE(result.rendering.picture) << result.sentences();
    const Rect pill = rects(result.picture(), 1, "badge").at(0).rect;
    EXPECT_LT(pill.bottom(), texts(result.picture(), 1, "value").at(1).origin.y - 2_mm);
}

TEST_F(LeftOut, a_line_that_ends_early_has_its_value_there_and_its_name_in_the_legend_alone) {
    const std::string name = "一条名字长得只能进图例的线";
    const Rendered rendered =
        render("制图: 1\n标题: 试验\n尺寸: 60mm x 60mm\n类型: 趋势\n横轴: 年\n数据:\n  - [年, " + name +
               ", 乙]\n  - [2019年, 5, 1]\n  - [2020年, 6, 2]\n  - [2021年, —, 3]\n");
    EXPECT_EQ(texts(rendered.picture(), 1, "legend").size(), 2u);
    std::vector<std::string> values;
    for (const TextMark& value : texts(rendered.picture(), 1, "value")) values.push_back(value.text);
    std::sort(values.begin(), values.end());
    EXPECT_EQ(values, (std::vector<std::string>{"3", "6"})) << "nobody has made room for a name";
}

/// Between crossing lines of a small panel the red one's first value may have no place.
TEST_F(LeftOut, the_first_value_of_a_red_line_is_printed_or_said_to_be_missing) {
    const Rendered rendered = render("制图: 1\n标题: 三市走势\n样式: 日报红\n尺寸: 80mm x 66mm\n版式: 2x1\n面板:\n"
                                     "  - 标题: 用电\n    类型: 趋势\n    单位: 亿元\n    横轴: 月\n    数据: |\n"
                                     "      月\t2021年\t2022年\t2023年\t2024年\n"
                                     "      1月\t3100.5\t3300.4\t2800.3\t3050.2\n"
                                     "      2月\t2200.5\t3700.4\t2600.3\t3950.2\n"
                                     "      3月\t3300.5\t2200.4\t3600.3\t2250.2\n"
                                     "      4月\t3500.5\t3400.4\t2900.3\t3450.2\n"
                                     "  - {标题: 走势, 类型: 趋势, 数据: {1月: 712.3亿元, 2月: 715.8亿元}}\n");
    const auto values = texts(rendered.picture(), 1, "value");
    const bool printed = std::ranges::any_of(values, [](const TextMark& value) { return value.text == "3050.2"; });
    EXPECT_TRUE(printed || rendered.sentences().find("Z411 面板1") != std::string::npos) << rendered.sentences();
}

} // namespace
} // namespace zhitu::testing
