#include "core/data/annotated_rows.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class AnnotatedRowsOf : public Loading {
protected:
    /// "2—4" of rows counted from 0, or the sentence.
    std::string span(const std::string& data, const std::string& from, const std::string& to) {
        diagnostics_ = {};
        const ChartTable chart = load(trend_kind(), data);
        AnnotatedRows rows(chart.table.columns.front().values, diagnostics_);
        const auto found = rows.span(phrase(from), phrase(to));
        return found ? std::to_string(found->first) + "—" + std::to_string(found->second) : sentence();
    }
};

TEST_F(AnnotatedRowsOf, ends_that_are_typed_short_are_one_period) {
    const std::string days = "{10月1日: 1, 10月2日: 2, 10月3日: 3, 10月4日: 4}";
    EXPECT_EQ(span(days, "10月1日", "3日"), "0—2");
    EXPECT_EQ(span(days, "10月2", "4日"), "1—3");
    EXPECT_EQ(span("{1月: 1, 2月: 2, 3月: 3, 4月: 4}", "2", "4月"), "1—3");
    const std::string months = "{2023年1月: 1, 2月: 2, 3月: 3, 4月: 4}";
    EXPECT_EQ(span(months, "1", "3月"), "0—2");
    EXPECT_EQ(span(months, "2023年2", "4月"), "1—3");
    EXPECT_EQ(span(months, "1月", "3月"), "0—2");
    const std::string years = "{2015年: 1, 2016年: 2, 2018年: 3, 2020年: 4}";
    EXPECT_EQ(span(years, "2016", "20年"), "1—3");
    EXPECT_EQ(span(years, "2016年", "20"), "1—3");
    EXPECT_EQ(span("{2023年1—3月: 1, 2023年1—6月: 2}", "2023年1", "6月"), "1—1") << "a row of that name";
}

TEST_F(AnnotatedRowsOf, an_end_may_lie_between_rows) {
    EXPECT_EQ(span("{2010: 1, 2015: 2, 2020: 3}", "2016年", "2020年"), "2—2");
    EXPECT_EQ(span("{2010: 1, 2015: 2, 2020: 3}", "2012年", "2018年"), "1—1");
    EXPECT_EQ(span("{2019年12月: 1, 2020年2月: 2, 2020年3月: 3}", "2020年1月", "2020年3月"), "1—2");
    EXPECT_EQ(span("{2010: 1, 2015: 2, 2020: 3}", "2016年", "2019年"), "数据里没有“2016年”这一行");
    EXPECT_EQ(span("{2010: 1, 2015: 2, 2020: 3}", "2015年", "2022年"), "数据里没有“2022年”这一行");
}

TEST_F(AnnotatedRowsOf, ends_without_a_row_are_said) {
    EXPECT_EQ(span("{10月1日: 1, 10月2日: 2}", "10月1日", "3日"), "数据里没有“3日”这一行");
    EXPECT_EQ(span("{2015年: 1, 2016年: 2}", "2016", "20年"), "数据里没有“20年”这一行");
    EXPECT_EQ(span("{2015年: 1, 2016年: 2}", "2016", "2015"), "区间写反了：“2016”在“2015”后面");
}

} // namespace
} // namespace zhitu::testing
