// Periods of other lengths side by side.
#include "core/data/unlike.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

class Unlike : public Loading {
protected:
    /// "1-3 Z328", the rows to which no line leads and what is said; of lines or of bars.
    std::string apart(const std::string& data, bool line = true) {
        diagnostics_ = {};
        ChartKind kind = trend_kind();
        kind.channels[0].in_time = line;
        const ChartTable chart = load(kind, data);
        std::string rows;
        for (std::size_t row = 0; row < chart.apart.size(); ++row)
            if (chart.apart[row]) rows += (rows.empty() ? "" : "-") + std::to_string(row);
        for (const Diagnostic& diagnostic : diagnostics_.all())
            if (diagnostic.severity != Severity::notice) rows += " " + diagnostic.code;
        return rows;
    }
};

TEST_F(Unlike, amounts_of_other_lengths_break_the_line_once_said) {
    EXPECT_EQ(apart("{2021年: 90亿元, 2022年: 100亿元, 2023年1—9月: 82亿元}"), "2 Z328");
    EXPECT_EQ(sentence(), "“2023年1—9月”和“2022年”不一样长，数不能连着看，线在这里断开");
    EXPECT_EQ(apart("{2023年1—9月: 82亿元, 2022年: 100亿元}"), "1 Z328") << "in order of time";
    EXPECT_EQ(apart("{2022年: 1, 2023年1—9月: 2, 2024年: 3}"), "1-2 Z328");
    EXPECT_EQ(apart("{2022年: 1, 2023年前三季度（快报）: 2}"), "1 Z328");
    EXPECT_EQ(apart("{2024年1—2月: 1, 2024年3月: 2, 2024年4月: 3}"), "1 Z328");
}

TEST_F(Unlike, bars_are_only_warned_of) {
    EXPECT_EQ(apart("{2022年: 100亿元, 2023年上半年: 50亿元}", false), "1 Z328");
    EXPECT_EQ(sentence(), "“2023年上半年”和“2022年”不一样长，并排画会看成涨跌");
    EXPECT_EQ(apart("[[市, 2022年, 2023年1—9月], [甲市, 1, 2], [乙市, 2, 3]]", false), "1 Z328") << "side by side";
}

TEST_F(Unlike, what_may_be_read_on_is_let_be) {
    EXPECT_EQ(apart("{2021年: 1, 2022年: 2, 2023年: 3}"), "");
    EXPECT_EQ(apart("{2024年1月: 1, 2024年2月: 2, 2024年3月: 3}"), "") << "31 and 29 days";
    EXPECT_EQ(apart("{2月上旬: 1, 2月中旬: 2, 2月下旬: 3, 3月上旬: 4}"), "");
    EXPECT_EQ(apart("{2024年1—2月: 1, 2024年1—3月: 2, 2024年1—4月: 3}"), "") << "running totals";
    EXPECT_EQ(apart("{2022年末: 1, 2023年6月: 2}"), "") << "a stock";
    EXPECT_EQ(apart("{2021年: 8.4%, 2022年: 3.0%, 2023年前三季度: 5.2%}"), "") << "a rate";
    EXPECT_EQ(apart("{2022年: 5.1元/公斤, 2023年1—9月: 5.2元/公斤}"), "");
    EXPECT_EQ(apart("{甲: 1, 乙: 2}", false), "");
}

TEST_F(Unlike, running_totals_begin_anew_each_year) {
    EXPECT_EQ(apart("{2023年1—10月: 10, 2023年1—11月: 11, 2023年: 12, 2024年1—2月: 2, 2024年1—3月: 3}"), "3 Z328");
    EXPECT_EQ(apart("{2023年一季度: 3, 2023年上半年: 6, 2023年前三季度: 9, 2023年: 12}"), "");
    EXPECT_EQ(apart("{2022年: 11, 2023年上半年: 6, 2023年: 12}"), "1-2 Z328") << "a half and its year";
    EXPECT_EQ(apart("{2023年上半年: 6, 2023年: 12}", false), "1 Z328");
}

} // namespace
} // namespace zhitu::testing
