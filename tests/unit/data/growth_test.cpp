#include "tests/unit/data/growing.hpp"

namespace zhitu::test {
namespace {

__extension__ using Wide = __int128;
using Direction = GrowthFigure::Direction;

TEST(Growth, last_against_first) {
    const auto figure = automatic(table_of({value("1998.27"), value("2200"), value("2503.07")}, "亿元"));
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->text, "25.3%");
    EXPECT_EQ(figure->direction, Direction::up);
    EXPECT_TRUE(figure->computed);
    EXPECT_EQ(figure->from, 0u);
    EXPECT_EQ(figure->to, 2u);
}

TEST(Growth, falls_and_stays) {
    const auto fall = automatic(table_of({value("200"), value("150")}, "元"));
    EXPECT_EQ(fall->text, "25.0%");
    EXPECT_EQ(fall->direction, Direction::down);
    const auto level = automatic(table_of({value("200"), value("200.0")}, "元"));
    EXPECT_EQ(level->text, "0.0%");
    EXPECT_EQ(level->direction, Direction::level);
}

/// |b/a - 1| in percent, half away from zero, against integers; every exact tie among them.
TEST(Growth, equals_the_exact_integer_fraction) {
    int ties = 0;
    for (int base = 1; base <= 400; base += 3) {
        for (int last = 0; last <= 900; last += 7) {
            const Wide change = Wide(last > base ? last - base : base - last) * 1000; // tenths of a percent
            ties += (2 * change) % base == 0 && change % base != 0 ? 1 : 0;
            const Wide tenths = (2 * change + base) / (2 * base);
            const std::string expected =
                std::to_string(std::int64_t(tenths / 10)) + "." + std::to_string(std::int64_t(tenths % 10)) + "%";
            const auto figure =
                automatic(table_of({value(std::to_string(base)), value(std::to_string(last))}, "元"));
            ASSERT_TRUE(figure);
            ASSERT_EQ(figure->text, expected) << base << " -> " << last;
        }
    }
    EXPECT_GT(ties, 20);
}

TEST(Growth, ties_round_away_from_zero_both_ways) {
    EXPECT_EQ(automatic(table_of({value("80"), value("80.2")}, "元"))->text, "0.3%"); // 0.25
    EXPECT_EQ(automatic(table_of({value("80"), value("79.8")}, "元"))->text, "0.3%");
    EXPECT_EQ(automatic(table_of({value("1000"), value("1000.5")}, "元"), 2)->text, "0.05%");
}

TEST(Growth, percentages_differ_in_points) {
    EXPECT_EQ(automatic(table_of({value("61.7", "%"), value("63.3", "%")}, ""))->text, "1.6个百分点");
    EXPECT_EQ(automatic(table_of({value("61.7"), value("60.1")}, "%"))->direction, Direction::down);
    EXPECT_EQ(automatic(table_of({value("-1.0", "%"), value("0.5", "%")}, ""))->text, "1.5个百分点");
    EXPECT_EQ(automatic(table_of({value("12.5", "‰"), value("11", "‰")}, ""))->text, "1.5个千分点");
    EXPECT_EQ(automatic(table_of({missing(), value("1", "%")}, "")), std::nullopt);
}

TEST(Growth, no_figure_but_a_warning_when_the_base_is_no_base) {
    Growth growth;
    growth.mode = Growth::Mode::automatic;
    const std::vector<std::vector<Typed>> tables{
        {value("0"), value("5")}, {value("-2"), value("5")}, {missing(), value("5")}, {value("5"), missing()}};
    for (const std::vector<Typed>& typed : tables) {
        Diagnostics diagnostics;
        EXPECT_FALSE(growth_figure(growth, table_of(typed, ""), 1, {0, 1}, 1, diagnostics));
        ASSERT_EQ(diagnostics.all().size(), 1u);
        EXPECT_EQ(diagnostics.all()[0].code, "Z340");
        EXPECT_EQ(diagnostics.all()[0].severity, Severity::warning);
    }
    Diagnostics diagnostics;
    EXPECT_FALSE(growth_figure(growth, table_of({value("5")}, ""), 1, {0, 0}, 1, diagnostics));
    EXPECT_EQ(diagnostics.all().at(0).code, "Z341");
}

TEST(Growth, none_is_silent) {
    Diagnostics diagnostics;
    EXPECT_FALSE(growth_figure({}, table_of({value("0"), value("5")}, ""), 1, {0, 1}, 1, diagnostics));
    EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Growth, trap_4_one_style_for_large_and_small) {
    EXPECT_EQ(automatic(table_of({value("100000"), value("304900")}, "万美元"))->text, "204.9%");
    EXPECT_EQ(automatic(table_of({value("1000"), value("1346")}, "亿元"))->text, "34.6%");
}

TEST(Growth, trap_5_a_written_figure_wins) {
    Growth growth;
    growth.mode = Growth::Mode::written;
    Diagnostics diagnostics;
    const Table table = table_of({value("1998.27"), value("2503.07")}, "亿元");
    growth.written.value = "7.1%";
    const auto rise = growth_figure(growth, table, 1, {0, 1}, 1, diagnostics);
    EXPECT_EQ(rise->text, "7.1%");
    EXPECT_FALSE(rise->computed);
    EXPECT_EQ(rise->direction, Direction::up);
    growth.written.value = "-3.20%";
    const auto fall = growth_figure(growth, table, 1, {0, 1}, 1, diagnostics);
    EXPECT_EQ(fall->text, "3.20%");
    EXPECT_EQ(fall->direction, Direction::down);
    ASSERT_EQ(diagnostics.all().size(), 1u) << "over a rise: printed all the same";
    EXPECT_EQ(diagnostics.all()[0].code, "Z329");
    diagnostics = {};
    growth.written.value = "翻一番";
    const auto words = growth_figure(growth, table, 1, {0, 1}, 1, diagnostics);
    EXPECT_EQ(words->text, "翻一番");
    EXPECT_EQ(words->direction, Direction::up);
    EXPECT_FALSE(words->computed);
    EXPECT_TRUE(diagnostics.all().empty());
}

/// "up 7.1%": which way the arrow points, and what stands beside it.
std::string written(const std::string& text, const Table& table = table_of({value("10"), value("20")}, "亿元")) {
    Growth growth;
    growth.mode = Growth::Mode::written;
    growth.written.value = text;
    Diagnostics diagnostics;
    const auto figure = growth_figure(growth, table, 1, {0, 1}, 1, diagnostics);
    const char* const ways[]{"up ", "down ", "level "};
    return ways[static_cast<int>(figure->direction)] + figure->text;
}

TEST(Growth, the_arrow_follows_the_words) {
    EXPECT_EQ(written("下降7.1%"), "down 下降7.1%");
    EXPECT_EQ(written("减少3亿元"), "down 减少3亿元");
    EXPECT_EQ(written("↓7.1%"), "down 7.1%");
    EXPECT_EQ(written("↑ 7.1%"), "up 7.1%");
    EXPECT_EQ(written("\u22127.1%"), "down 7.1%");
    EXPECT_EQ(written("增长7.1%"), "up 增长7.1%");
    EXPECT_EQ(written("增速回落"), "level 增速回落");
    EXPECT_EQ(written("约七成"), "level 约七成");
}

TEST(Growth, the_arrow_of_a_bare_difference_follows_the_numbers) {
    const Table fall = table_of({value("39.5", "%"), value("36.1", "%")}, "");
    EXPECT_EQ(written("3.4个百分点", fall), "down 3.4个百分点");
    EXPECT_EQ(written("-3.4个百分点", fall), "down 3.4个百分点");
    EXPECT_EQ(written("3.4%", fall), "up 3.4%") << "a rate may be of another basis";
    EXPECT_EQ(written("3.4个百分点", table_of({value("36.1", "%"), value("39.5", "%")}, "")), "up 3.4个百分点");
    EXPECT_EQ(written("3.4个百分点", table_of({missing(), value("36.1", "%")}, "")), "level 3.4个百分点");
}

/// The faults of an automatic growth over two rows, or its figure.
std::string growth_of(const std::string& from, const std::string& to, Growth::Mode mode = Growth::Mode::automatic) {
    Table table = table_of({value("100"), value("110")}, "亿元");
    table.columns[0].values = {};
    for (const std::string& name : {from, to}) table.columns[0].values.add(table.texts.keep(name), {});
    Growth growth;
    growth.mode = mode;
    Diagnostics diagnostics;
    const auto figure = growth_figure(growth, table, 1, {0, 1}, 1, diagnostics);
    return figure ? figure->text : diagnostics.all().at(0).code;
}

TEST(Growth, is_of_periods_of_one_length) {
    EXPECT_EQ(growth_of("2016年", "2020年"), "10.0%");
    EXPECT_EQ(growth_of("2020年", "2016年"), "9.1%");
    EXPECT_EQ(growth_of("去年", "今年"), "10.0%");
    EXPECT_EQ(growth_of("2016年末", "2020年6月"), "10.0%"); // a stock
    EXPECT_EQ(growth_of("2020年", "2025年（目标）"), "10.0%");
    EXPECT_EQ(growth_of("2016年", "2020年1—9月"), "Z349");
    EXPECT_EQ(growth_of("2016年", "2020年上半年"), "Z349");
    EXPECT_EQ(growth_of("郴州", "永州"), "Z349");
    EXPECT_EQ(growth_of("郴州", "永州", Growth::Mode::multiple), "Z349");
    EXPECT_EQ(growth_of("郴州", "永州", Growth::Mode::period_on_period), "Z343");
    EXPECT_EQ(growth_of("郴州", "永州", Growth::Mode::annual), "Z343");
}

TEST(Growth, what_is_printed_may_give_another_figure) {
    const auto rounded = [](Typed base, Typed last) {
        Table table = table_of({base, last}, "亿元");
        for (std::size_t row = 0; row < 2; ++row) {
            const Decimal number = *table.columns[1].values[row].number;
            table.columns[1].values.set(row, table.texts.keep(number.rounded(0).text()), number);
        }
        return automatic(table);
    };
    EXPECT_EQ(rounded(value("100.049"), value("110"))->text, "9.9%");
    EXPECT_TRUE(rounded(value("100.049"), value("110"))->rounded_away);
    EXPECT_FALSE(rounded(value("100"), value("110"))->rounded_away);
    EXPECT_TRUE(rounded(value("0.4"), value("1"))->rounded_away);
}

TEST(Growth, a_loss_after_a_gain_is_no_rate) {
    EXPECT_FALSE(automatic(table_of({value("1"), value("-3")}, "亿元")));
    EXPECT_EQ(automatic(table_of({value("1"), value("0")}, "亿元"))->text, "100.0%");
}

TEST(Growth, annual_rates) {
    const auto annual = by(Growth::Mode::annual, table_of({value("1998.27"), value("2503.07")}, "亿元", 4));
    EXPECT_EQ(annual->text, "5.8%");
    EXPECT_EQ(annual->direction, Direction::up);
    EXPECT_TRUE(annual->computed);
    EXPECT_FALSE(annual->stands_between());
    const auto fall = by(Growth::Mode::annual, table_of({value("100"), value("81")}, "人", 2));
    EXPECT_EQ(fall->text, "10.0%");
    EXPECT_EQ(fall->direction, Direction::down);
    EXPECT_EQ(by(Growth::Mode::annual, table_of({value("5"), value("0")}, "人", 3))->text, "100.0%");
    EXPECT_EQ(by(Growth::Mode::annual, table_of({value("5"), value("5.0")}, "人", 3))->direction, Direction::level);
    EXPECT_EQ(by(Growth::Mode::annual, table_of({value("5"), value("-5")}, "人", 3)), std::nullopt);
}

/// 年均 is |(b/a)^(1/n) - 1|: with a = q^n and b = p^n it is exactly (p - q)/q, ties among them.
TEST(Growth, annual_rates_equal_the_exact_integer_fraction) {
    int ties = 0;
    for (int years = 1; years <= 4; ++years) {
        for (int q = 1; q <= 2000; q += q < 100 ? 9 : 133) {
            for (int p = 0; p <= 2500; p += 37) {
                Wide base = 1, last = 1;
                for (int i = 0; i < years; ++i) base *= q, last *= p;
                const Wide change = Wide(p > q ? p - q : q - p) * 1000;
                ties += (2 * change) % q == 0 && change % q != 0 ? 1 : 0;
                const Wide tenths = (2 * change + q) / (2 * q);
                const std::string expected = std::to_string(std::int64_t(tenths / 10)) + "." +
                                             std::to_string(std::int64_t(tenths % 10)) + "%";
                const auto figure = by(Growth::Mode::annual, table_of({value(std::to_string(std::int64_t(base))),
                                                                       value(std::to_string(std::int64_t(last)))},
                                                                      "元", static_cast<std::size_t>(years)));
                ASSERT_TRUE(figure);
                ASSERT_EQ(figure->text, expected) << q << " -> " << p << " in " << years;
            }
        }
    }
    EXPECT_GT(ties, 20);
}

TEST(Growth, multiples) {
    const auto triple = by(Growth::Mode::multiple, table_of({value("100"), value("304.9")}, "万美元"));
    EXPECT_EQ(triple->text, "3.0倍");
    EXPECT_FALSE(triple->has_arrow());
    EXPECT_EQ(by(Growth::Mode::multiple, table_of({value("80"), value("20")}, ""), 2)->text, "0.25倍");
    EXPECT_EQ(by(Growth::Mode::multiple, table_of({value("20"), value("21")}, ""), 1)->text, "1.1倍"); // a tie
    EXPECT_EQ(by(Growth::Mode::multiple, table_of({value("100"), value("3")}, "亿元"))->text, "0.03倍");
    EXPECT_EQ(by(Growth::Mode::points, table_of({value("12.5"), value("11")}, "‰"))->text, "0.15个百分点");
    EXPECT_EQ(by(Growth::Mode::multiple, table_of({value("10", "%"), value("30", "%")}, ""))->text, "3.0倍");
    EXPECT_EQ(by(Growth::Mode::multiple, table_of({value("0"), value("20")}, "")), std::nullopt);
}

TEST(Growth, decimals_of_its_own) {
    Growth growth;
    growth.mode = Growth::Mode::automatic;
    growth.decimals = 0;
    Diagnostics diagnostics;
    const Table table = table_of({value("200"), value("301")}, "元");
    EXPECT_EQ(growth_figure(growth, table, 1, {0, 1}, 1, diagnostics)->text, "51%"); // 50.5
    growth.decimals = 3;
    EXPECT_EQ(growth_figure(growth, table, 1, {0, 1}, 1, diagnostics)->text, "50.500%");
}

TEST(Growth, what_the_unit_cannot_take_is_an_error) {
    const auto code = [](Growth::Mode method, const Table& table) {
        Growth growth;
        growth.mode = method;
        Diagnostics diagnostics;
        EXPECT_FALSE(growth_figure(growth, table, 1, {0, 1}, 1, diagnostics));
        EXPECT_TRUE(diagnostics.has_errors());
        return diagnostics.all().front().code;
    };
    EXPECT_EQ(code(Growth::Mode::points, table_of({value("1"), value("2")}, "元")), "Z347");
    EXPECT_EQ(code(Growth::Mode::annual, table_of({value("1", "%"), value("2", "%")}, "")), "Z348");
}

} // namespace
} // namespace zhitu::test
