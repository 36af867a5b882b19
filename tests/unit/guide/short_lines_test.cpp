// Of several lines one that ends before the others says its last value where it ends.
#include "tests/unit/guide/rendered.hpp"

#include <cmath>

namespace zhitu::testing {
namespace {

const std::string prices = R"(标题: 居民消费价格同比
尺寸: 4栏 x 60mm
类型: 趋势
数据: |
  月份	2022年	2023年	2024年
  1月	0.9%	2.1%	-0.8%
  2月	0.9%	1.0%	0.7%
  3月	1.5%	0.7%	0.1%
  4月	2.1%	0.1%	0.3%
  5月	2.1%	0.2%	0.3%
  6月	2.5%	0.0%	0.2%
  7月	2.7%	-0.3%	0.5%
  8月	2.5%	0.1%	0.6%
  9月	2.8%	0.0%	0.4%
  10月	2.1%	-0.2%	
  11月	1.6%	-0.5%	
  12月	1.8%	-0.3%	
)";

const std::string power = R"(标题: 逐月用电量
尺寸: 4栏 x 60mm
类型: 趋势
单位: 亿千瓦时
数据: |
  月份	2022年	2023年
  7月	8324	8888
  8月	8520	8861
  9月	7092	7811
  10月	6834	7419
  11月	6828	7630
  12月	7784	
强调: 2023年
)";

class ShortLines : public PictureTest {
protected:
    static Picture picture(const std::string& theme, const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: " + theme + "\n" + spec);
        EXPECT_EQ(rendered.sentences(), "") << theme;
        return rendered.picture();
    }
    static std::string named(const std::string& name, const std::string& value) {
        return name + ZHITU_NAME_GAP + value;
    }
    static TextMark text_of(const Picture& p, const std::string& text) {
        for (const TextMark& mark : texts(p, 1, "value"))
            if (mark.text == text) return mark;
        ADD_FAILURE() << "not printed: " << text;
        return {};
    }
    /// From the end of the line that has so many points to the middle of the text's nearest edge.
    static Length distance(const Picture& p, std::size_t points, const TextMark& text) {
        for (const PathShape& line : marks<PathShape>(p, 1, "polyline")) {
            if (line.points.size() != points) continue;
            const Point end = line.points.back();
            const Length x = std::clamp(end.x, text.origin.x, text.origin.x + advance_of(text));
            const Length y = std::clamp(end.y, text.origin.y - 2_mm, text.origin.y);
            return Length::mm(std::hypot((end.x - x).mm(), (end.y - y).mm()));
        }
        ADD_FAILURE() << "no line of " << points;
        return {};
    }
};

TEST_F(ShortLines, the_years_last_month_has_its_number_at_its_own_end) {
    for (const char* theme : {"日报红", "周报蓝", "基础"}) {
        const Picture p = picture(theme, prices);
        EXPECT_LT(distance(p, 9, text_of(p, named("2024年", "0.4%"))), 3.5_mm) << theme;
        text_of(p, named("2022年", "1.8%"));
        text_of(p, named("2023年", "-0.3%"));
    }
}

TEST_F(ShortLines, nor_does_its_leader_cross_another_line) {
    for (const char* theme : {"日报红", "周报蓝", "基础"}) {
        const Picture p = picture(theme, power);
        EXPECT_LT(distance(p, 5, text_of(p, named("2023年", "7630"))), 3.5_mm) << theme;
        EXPECT_TRUE(marks<LineShape>(p, 1, "leader").empty()) << theme;
    }
}

TEST_F(ShortLines, beside_a_legend_the_number_stands_there_alone) {
    const std::string name = "全省规模以上工业企业营业收入利润率（累计）";
    const Picture p = picture("日报红", "标题: 利润率\n尺寸: 2栏 x 60mm\n类型: 趋势\n数据: |\n  月份\t甲\t" + name +
                                            "\n  1月\t1%\t5%\n  2月\t2%\t6.5%\n  3月\t3%\t\n");
    EXPECT_LT(distance(p, 2, text_of(p, "6.5%")), 3.5_mm);
}

} // namespace
} // namespace zhitu::testing
