// Growth over months or quarters whose years stand side by side.
#include "core/data/years_beside.hpp"
#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using Mode = Growth::Mode;

const std::string quarters = "  季度\t2023年\t2024年\n  一季度\t100\t110\n  二季度\t120\t130\n  三季度\t130\t150\n";

class YearsBeside : public Loading {
protected:
    void load_rows(const std::string& rows) {
        diagnostics_ = {};
        table_ = load_block(trend_kind(), rows);
    }
    bool are_beside() const { return are_years_beside(table_.table, table_.bindings.at(1)); }

    /// "2023年三季度 2024年三季度 15.4%", or the code of what is said instead.
    std::string growth(Mode mode, std::size_t year, const std::string& from = "", const std::string& to = "") {
        Growth growth;
        growth.mode = mode;
        growth.from.value = from;
        growth.to.value = to;
        Diagnostics diagnostics;
        const auto figure = growth_over_years(growth, table_.table, table_.bindings.at(1), year, 1, diagnostics);
        if (!figure) return diagnostics.all().at(0).code;
        EXPECT_TRUE(figure->over_years);
        return figure->from_name + " " + figure->to_name + " " + figure->text;
    }

    ChartTable table_;
};

TEST_F(YearsBeside, are_columns_of_years_over_parts_of_a_year) {
    for (const std::string parts :
         {"一季度\t1\t2\n  二季度\t2\t3", "1月\t1\t2\n  2月\t2\t3", "上半年\t1\t2\n  下半年\t2\t3"}) {
        load_rows("  期\t2023年\t2024\n  " + parts + "\n");
        EXPECT_TRUE(are_beside()) << parts;
    }
    for (const std::string rows :
         {"市\t2023年\t2024年\n  甲市\t1\t2\n  乙市\t2\t3", "季度\t甲市\t乙市\n  一季度\t1\t2\n  二季度\t2\t3",
          "年\t产值\t税收\n  2023年\t1\t2\n  2024年\t2\t3", "季度\t2023年\n  一季度\t1\n  二季度\t2",
          "月\t2023年\t2024年\n  12月\t1\t2\n  1月\t2\t3"}) {
        load_rows("  " + rows + "\n");
        EXPECT_FALSE(are_beside()) << rows;
    }
}

TEST_F(YearsBeside, grow_from_the_same_part_a_year_before) {
    load_rows(quarters);
    EXPECT_EQ(growth(Mode::automatic, 2), "2023年三季度 2024年三季度 15.4%");
    EXPECT_EQ(growth(Mode::year_on_year, 2), "2023年三季度 2024年三季度 15.4%");
    EXPECT_EQ(growth(Mode::multiple, 2), "2023年三季度 2024年三季度 1.2倍");
    EXPECT_EQ(growth(Mode::period_on_period, 2), "2024年二季度 2024年三季度 15.4%");
}

TEST_F(YearsBeside, end_with_the_last_part_that_has_a_number) {
    load_rows(quarters + "  四季度\t140\t—\n");
    EXPECT_EQ(growth(Mode::automatic, 2), "2023年三季度 2024年三季度 15.4%");
    load_rows("  月\t2024年\t2023年\n  1月\t110\t100\n  2月\t—\t120\n");
    EXPECT_EQ(growth(Mode::automatic, 2), "2023年1月 2024年1月 10.0%") << "the later year may be typed first";
}

TEST_F(YearsBeside, that_begin_with_the_named_one_have_nothing_before_it) {
    load_rows(quarters);
    EXPECT_EQ(growth(Mode::automatic, 1), "Z340");
    EXPECT_EQ(growth(Mode::period_on_period, 1), "2023年二季度 2023年三季度 8.3%");
}

TEST_F(YearsBeside, are_named_in_full_by_the_spec) {
    load_rows(quarters);
    EXPECT_EQ(growth(Mode::automatic, 2, "2023年一季度"), "2023年一季度 2024年三季度 50.0%");
    EXPECT_EQ(growth(Mode::automatic, 2, "", "2024年一季度"), "2023年一季度 2024年一季度 10.0%");
    EXPECT_EQ(growth(Mode::automatic, 2, "一季度"), "Z308");
}

TEST_F(YearsBeside, of_several_years_grow_yearly_from_the_first) {
    load_rows("  季度\t2022\t2023\t2024\n  一季度\t100\t110\t121\n  二季度\t1\t2\t—\n");
    EXPECT_EQ(growth(Mode::annual, 3), "2022年一季度 2024年一季度 10.0%");
    EXPECT_EQ(growth(Mode::automatic, 3), "2023年一季度 2024年一季度 10.0%");
    EXPECT_EQ(growth(Mode::automatic, 2), "2022年二季度 2023年二季度 100.0%");
}

} // namespace
} // namespace zhitu::testing
