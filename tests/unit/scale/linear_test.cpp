#include "core/scale/linear.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace zhitu {
namespace {

using Numbers = std::vector<double>;
using Texts = std::vector<std::string>;

Texts texts_of(std::string_view step, const Domain& domain) {
    Texts texts;
    for (const Decimal& multiple : multiples(*Decimal::parse(step), domain)) texts.push_back(multiple.text());
    return texts;
}

TEST(NiceTicks, steps_that_people_like) {
    EXPECT_EQ(nice_ticks({0, 100}, 5).values, (Numbers{0, 20, 40, 60, 80, 100}));
    EXPECT_EQ(nice_ticks({0, 0.3}, 3).values, (Numbers{0, 0.1, 0.2, 0.3}));
    EXPECT_EQ(nice_ticks({1998.27, 2503.07}, 5).values, (Numbers{1900, 2000, 2100, 2200, 2300, 2400, 2500, 2600}));
    EXPECT_EQ(nice_ticks({1998.27, 2503.07}, 5, true).values, (Numbers{0, 500, 1000, 1500, 2000, 2500, 3000}));
    EXPECT_EQ(nice_ticks({0, 0.3}, 3).step.text(), "0.1");
    EXPECT_EQ(nice_ticks({0, 100}, 5).step.text(), "20");
}

TEST(NiceTicks, domain_holds_the_data_and_ends_on_ticks) {
    for (double low : {-1234.5, -3.0, 0.0, 0.017, 99.0})
        for (double width : {0.004, 1.0, 37.0, 1e6, 1e15})
            for (int about : {2, 4, 5, 10}) {
                const Ticks ticks = nice_ticks({low, low + width}, about);
                EXPECT_LE(ticks.domain.low, low);
                EXPECT_GE(ticks.domain.high, low + width);
                EXPECT_EQ(ticks.domain.low, ticks.values.front());
                EXPECT_EQ(ticks.domain.high, ticks.values.back());
                EXPECT_LE(ticks.values.size(), static_cast<std::size_t>(2 * about + 3));
            }
}

TEST(NiceTicks, degenerate_domains) {
    EXPECT_EQ(nice_ticks({0, 0}, 5).domain, (Domain{0, 1}));
    EXPECT_EQ(nice_ticks({5, 5}, 5, true).domain, (Domain{0, 5}));
    EXPECT_EQ(nice_ticks({-5, -5}, 5, true).domain, (Domain{-5, 0}));
    EXPECT_EQ(nice_ticks({-8, -3}, 4, true).domain.high, 0);
    const Domain alone = nice_ticks({5, 5}, 5).domain;
    EXPECT_LT(alone.low, 5);
    EXPECT_GT(alone.high, 5);
    EXPECT_EQ(nice_ticks({3, -3}, 5).domain, (Domain{0, 1}));
    EXPECT_EQ(nice_ticks({std::nan(""), 3}, 5).domain, (Domain{0, 1}));
}

TEST(NiceTicks, ends_of_the_double_range) {
    const double most = std::numeric_limits<double>::max();
    for (Domain data : {Domain{-most, most}, Domain{0, most}, Domain{1e15, 1e15 + 0.125}, Domain{0, 5e-324}}) {
        const Ticks ticks = nice_ticks(data, 5);
        EXPECT_GE(ticks.values.size(), 2u);
        EXPECT_LE(ticks.values.size(), 13u);
        for (double value : ticks.values) EXPECT_TRUE(std::isfinite(value));
    }
}

TEST(LadderStep, parts_what_is_read_into_four_to_six) {
    const auto step = [](double low, double high) { return ladder_step({low, high}, true).text(); };
    EXPECT_EQ(step(0, 100), "20");
    EXPECT_EQ(step(0, 840), "200") << "not nine ticks";
    EXPECT_EQ(step(0, 1400), "250");
    EXPECT_EQ(step(0, 1.3), "0.2") << "0.25 has a decimal more";
    EXPECT_EQ(step(0, 2503.07), "500");
    EXPECT_EQ(step(-40, 60), "20");
    for (double high = 1; high < 100; high *= 1.01) {
        const double parts = std::floor(high / ladder_step({0, high}, true).to_double());
        EXPECT_GE(parts, 3) << high;
        EXPECT_LE(parts, 7) << high;
        const double hundreds = std::floor(high * 100 / ladder_step({0, high * 100}, true).to_double());
        EXPECT_GE(hundreds, 3) << high;
        EXPECT_LE(hundreds, 6) << high;
    }
    const double most = std::numeric_limits<double>::max();
    for (const Domain odd : {Domain{0, 0}, Domain{0, most}, Domain{std::nan(""), 3}})
        EXPECT_GT(ladder_step(odd, true).to_double(), 0);
}

TEST(LinearScale, places_numbers) {
    const LinearScale scale{{0, 100}, Length::mm(50), Length::mm(10)};
    EXPECT_EQ(scale(0), Length::mm(50));
    EXPECT_EQ(scale(100), Length::mm(10));
    EXPECT_EQ(scale(25), Length::mm(40));
    const double most = std::numeric_limits<double>::max();
    EXPECT_EQ((LinearScale{{-most, most}, Length::mm(0), Length::mm(10)})(0), Length::mm(5));
    EXPECT_EQ((LinearScale{{3, 3}, Length::mm(7), Length::mm(10)})(3), Length::mm(7));
}

TEST(LinearScale, a_cut_takes_its_room_and_no_values) {
    const LinearScale up{{0, 1800}, Length::mm(50), Length::mm(18), Cut{300, 1500, Length::mm(2)}};
    EXPECT_EQ(up(0), Length::mm(50));
    EXPECT_EQ(up(300), Length::mm(35)) << "300 of the 600 that are left, on 30 mm";
    EXPECT_EQ(up(1500), Length::mm(33));
    EXPECT_EQ(up(1800), Length::mm(18));
    EXPECT_EQ(up(900), up(300)) << "what ends inside ends at the edge towards zero";
    const LinearScale along{{-1800, 0}, Length::mm(10), Length::mm(42), Cut{-1500, -300, Length::mm(2)}};
    EXPECT_EQ(along(-1800), Length::mm(10));
    EXPECT_EQ(along(-1500), Length::mm(25));
    EXPECT_EQ(along(-300), Length::mm(27));
    EXPECT_EQ(along(-900), Length::mm(27));
    EXPECT_EQ(along(0), Length::mm(42));
}

TEST(Multiples, whole_ones_in_the_domain) {
    EXPECT_EQ(texts_of("500", {0, 1600}), (Texts{"0", "500", "1000", "1500"}));
    EXPECT_EQ(texts_of("2", {-3, 3}), (Texts{"-2", "0", "2"}));
    EXPECT_EQ(texts_of("500", {10, 20}), Texts{});
}

TEST(Multiples, an_end_that_is_one_is_never_missed) {
    EXPECT_EQ(texts_of("0.1", {0, 0.3}), (Texts{"0.0", "0.1", "0.2", "0.3"})) << "0.3 / 0.1 is below 3";
    EXPECT_EQ(texts_of("0.1", {-0.3, 0}), (Texts{"-0.3", "-0.2", "-0.1", "0.0"}));
}

TEST(Multiples, are_exact_beyond_what_doubles_hold) {
    EXPECT_EQ(texts_of("50000000000000000000000000", {0, 1e26}),
              (Texts{"0", "50000000000000000000000000", "100000000000000000000000000"}));
}

TEST(Multiples, doubles_must_tell_them_apart) {
    const Decimal one = Decimal::of(1);
    EXPECT_TRUE(can_tell_apart(one, {0, 1e14}));
    EXPECT_FALSE(can_tell_apart(one, {1e20, 1e20 + 16384}));
    EXPECT_FALSE(can_tell_apart(one, {-1e20, 0}));
}

TEST(DomainOf, numbers_only) {
    Table table;
    table.rows = 3;
    table.columns.resize(3);
    for (const char* word : {"甲", "乙", "丙"}) table.columns[0].values.add(word, {});
    table.columns[1].values.add("3", Decimal::of(3), {});
    table.columns[1].values.add_missing({});
    table.columns[1].values.add("-1.5", Decimal::of(-15, 1), {});
    table.columns[2].values.add_missing({});
    table.columns[2].values.add_missing({});
    table.columns[2].values.add("9", Decimal::of(9), {});
    EXPECT_EQ(domain_of(table, {1, 1}), (Domain{-1.5, 3}));
    EXPECT_EQ(domain_of(table, {1, 2}), (Domain{-1.5, 9}));
    EXPECT_EQ(domain_of(table, {0, 1}), std::nullopt);
    EXPECT_EQ(domain_of(table, {1, 0}), std::nullopt);
}

} // namespace
} // namespace zhitu
