#include "core/scale/linear.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace zhitu {
namespace {

using Numbers = std::vector<double>;

TEST(NiceTicks, steps_that_people_like) {
    EXPECT_EQ(nice_ticks({0, 100}, 5).values, (Numbers{0, 20, 40, 60, 80, 100}));
    EXPECT_EQ(nice_ticks({0, 0.3}, 3).values, (Numbers{0, 0.1, 0.2, 0.3}));
    EXPECT_EQ(nice_ticks({1998.27, 2503.07}, 5).values, (Numbers{1900, 2000, 2100, 2200, 2300, 2400, 2500, 2600}));
    EXPECT_EQ(nice_ticks({1998.27, 2503.07}, 5, true).values, (Numbers{0, 500, 1000, 1500, 2000, 2500, 3000}));
    EXPECT_EQ(nice_ticks({0, 0.3}, 3).decimals, 1);
    EXPECT_EQ(nice_ticks({0, 100}, 5).decimals, 0);
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

TEST(LinearScale, places_numbers) {
    const LinearScale scale{{0, 100}, Length::mm(50), Length::mm(10)};
    EXPECT_EQ(scale(0), Length::mm(50));
    EXPECT_EQ(scale(100), Length::mm(10));
    EXPECT_EQ(scale(25), Length::mm(40));
    const double most = std::numeric_limits<double>::max();
    EXPECT_EQ((LinearScale{{-most, most}, Length::mm(0), Length::mm(10)})(0), Length::mm(5));
    EXPECT_EQ((LinearScale{{3, 3}, Length::mm(7), Length::mm(10)})(3), Length::mm(7));
}

TEST(DomainOf, numbers_only) {
    Table table;
    table.rows = 3;
    table.columns.resize(3);
    table.columns[0].values = {{"甲", {}, false, {}}, {"乙", {}, false, {}}, {"丙", {}, false, {}}};
    table.columns[1].values = {
        {"3", Decimal::of(3), false, {}}, {"—", {}, true, {}}, {"-1.5", Decimal::of(-15, 1), false, {}}};
    table.columns[2].values = {{"—", {}, true, {}}, {"—", {}, true, {}}, {"9", Decimal::of(9), false, {}}};
    EXPECT_EQ(domain_of(table, {1, 1}), (Domain{-1.5, 3}));
    EXPECT_EQ(domain_of(table, {1, 2}), (Domain{-1.5, 9}));
    EXPECT_EQ(domain_of(table, {0, 1}), std::nullopt);
    EXPECT_EQ(domain_of(table, {1, 0}), std::nullopt);
}

} // namespace
} // namespace zhitu
