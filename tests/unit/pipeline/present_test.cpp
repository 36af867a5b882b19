// What is typed newest first: the latest period in time is the present, wherever it stands.
#include "tests/unit/pipeline/decided.hpp"

#include <algorithm>

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string newest_first = "{2020年: 27196元, 2018年: 24000元, 2016年: 19756元}";
const std::string years_of_cities = "[[市, 2016年, 2020年], [甲市, 1000, 1500], [乙市, 2000, 3000]]";

class Present : public Decided {
protected:
    static std::string ink(const Picture& picture, InkIndex index) {
        return index == no_ink ? "" : picture.inks.at(static_cast<std::size_t>(index)).name;
    }
    static std::vector<std::string> inks(const Picture& picture) {
        std::vector<std::string> found;
        for (const Mark& mark : picture.marks)
            if (const auto* shape = std::get_if<Shape>(&mark.what); shape && mark.role == "rect")
                found.push_back(ink(picture, std::get<RectShape>(*shape).fill));
        return found;
    }
    /// The inks of two years typed oldest first.
    std::string now() { return inks(chart("柱图", "{2016年: 1, 2020年: 2}")).back(); }
    std::string before() { return inks(chart("柱图", "{2016年: 1, 2020年: 2}")).front(); }
};

TEST_F(Present, column_stands_where_it_is_typed_and_is_red) {
    for (const std::string kind : {"柱图", "条图"}) {
        const Picture picture = chart(kind, newest_first, "排序: 原序\n");
        EXPECT_THAT(inks(picture), ElementsAre(now(), before(), before())) << kind;
        EXPECT_THAT(texts(picture, "row label").front(), HasSubstr("2020")) << kind;
        EXPECT_THAT(codes(), IsEmpty());
    }
}

TEST_F(Present, bars_of_periods_run_forward_unless_they_are_to_stay) {
    for (const std::string kind : {"柱图", "条图"}) {
        diagnostics_ = {};
        const Picture picture = chart(kind, newest_first);
        EXPECT_THAT(texts(picture, "row label").back(), HasSubstr("2020")) << kind;
        EXPECT_THAT(codes(), ElementsAre("Z377"));
        EXPECT_THAT(inks(picture), ElementsAre(before(), before(), now())) << kind;
    }
}

TEST_F(Present, stressed_rows_are_red_instead) {
    EXPECT_THAT(inks(chart("柱图", newest_first, "强调: 2018年\n")), ElementsAre(before(), now(), before()));
}

TEST_F(Present, name_and_value_are_bold) {
    const auto fonts = [](const Picture& picture, const std::string& role) {
        std::vector<int> found;
        for (const TextMark& mark : marks(picture, role)) found.push_back(mark.runs.front().second.font);
        return found;
    };
    for (const std::string role : {"row label", "value"}) {
        const std::vector<int> oldest_first = fonts(chart("柱图", "{2016年: 19756元, 2020年: 27196元}"), role);
        ASSERT_EQ(oldest_first.size(), 2u);
        EXPECT_NE(oldest_first[0], oldest_first[1]);
        EXPECT_THAT(fonts(chart("柱图", "{2020年: 27196元, 2016年: 19756元}", "排序: 原序\n"), role),
                    ElementsAre(oldest_first[1], oldest_first[0]))
            << role;
    }
}

TEST_F(Present, bridge_joins_two_periods_either_way) {
    for (const std::string data : {"{2020年: 27196元, 2016年: 19756元}", "{2016年: 19756元, 2020年: 27196元}"}) {
        const Picture with = chart("柱图", data, "连桥: 是\n"), without = chart("柱图", data, "连桥: 否\n");
        EXPECT_EQ(with.marks.size(), without.marks.size() + 1);
    }
}

TEST_F(Present, growth_is_of_it_and_needs_no_year_beside_the_figure) {
    const Picture picture = chart("柱图", newest_first, "增长: 自动\n");
    EXPECT_EQ(badge(picture), "37.7%");
    EXPECT_THAT(texts(picture, "basis"), ElementsAre("较2016年"));
}

TEST_F(Present, growth_passes_a_new_year_as_the_rows_are_typed) {
    EXPECT_EQ(badge(chart("柱图", "{12月: 100, 1月: 110}", "增长: 自动\n")), "10.0%");
    EXPECT_EQ(badge(chart("柱图", "{2月: 110, 1月: 100}", "增长: 自动\n")), "10.0%");
}

TEST_F(Present, series_of_a_group_is_red_in_bars_and_legend) {
    const Picture picture = chart("柱图", years_of_cities, "横轴: 市\n");
    const std::string now_ink = now(), before_ink = before();
    std::vector<std::string> found = inks(picture);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const std::string& name) { return name != now_ink && name != before_ink; }),
                found.end());
    EXPECT_THAT(found, ElementsAre(before_ink, now_ink, before_ink, now_ink));
    EXPECT_THAT(texts(picture, "legend"), ElementsAre("2016年", "2020年"));
}

TEST_F(Present, series_ranks_the_rows) {
    const Picture picture = chart("条图", years_of_cities, "纵轴: 市\n排序: 降\n");
    EXPECT_THAT(texts(picture, "row label"), ElementsAre("乙市", "甲市"));
    EXPECT_EQ(inks(picture).at(1), now());
    const Picture top = chart("条图", years_of_cities, "纵轴: 市\n前N: 1\n");
    EXPECT_THAT(texts(top, "row label"), ElementsAre("乙市"));
    EXPECT_EQ(inks(top).at(1), now());
}

TEST_F(Present, parts_of_a_whole_have_inks_of_parts) {
    const std::string parts = "部分: [第一, 第二, 第三]\n比例: 是\n";
    const Picture picture = chart("构成", "{2020年: 9.9:39.3:50.8, 2016年: 9.5:40.8:49.7}", parts);
    for (const std::string& ink : inks(picture)) EXPECT_TRUE(ink != now() && ink != before()) << ink;
    EXPECT_THAT(note(picture), HasSubstr("9.9"));
}

TEST_F(Present, is_one_of_all_facets) {
    write("a.csv", "市,年,值\n甲市,2020年,3\n甲市,2016年,2\n乙市,2019年,4\n乙市,2017年,1\n");
    const Picture picture = chart("柱图", "a.csv", "横轴: 年\n纵轴: 值\n分面: 市\n");
    EXPECT_THAT(codes(), IsEmpty()) << first_sentence();
    EXPECT_THAT(inks(picture), ElementsAre(before(), now(), before(), before())) << "乙市 has nothing of 2020年";
}

TEST_F(Present, line_is_the_red_one) {
    const Picture picture =
        chart("趋势", "{2019年: {1月: 12, 2月: 14, 3月: 15}, 2020年: {1月: 13, 2月: 15, 3月: 18}}");
    EXPECT_THAT(codes(), IsEmpty());
    std::vector<std::string> strokes;
    for (const Mark& mark : picture.marks)
        if (const auto* shape = std::get_if<Shape>(&mark.what); shape && mark.role == "polyline")
            strokes.push_back(ink(picture, std::get<PathShape>(*shape).stroke));
    ASSERT_EQ(strokes.size(), 2u);
    EXPECT_NE(strokes[0], now());
    EXPECT_EQ(strokes[1], now()) << "on top of the others";
}

} // namespace
} // namespace zhitu::test
