#include "core/grid/categories.hpp"

#include "core/data/find_row.hpp"
#include "tests/support/allocations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// A column of names, each so long that a copy of it is asked for.
struct Names {
    Source source{"a.csv", ""};
    Grid grid;

    explicit Names(std::size_t count) {
        grid.span.source = &source;
        grid.header.push_back({"名", {}});
        grid.columns.emplace_back();
        for (std::size_t i = 0; i < count; ++i) add("名字不短，看不出是哪一期：" + std::to_string(i));
    }
    void add(const std::string& name) { grid.columns[0].push_back({grid.texts.keep(name), 0, 0}); }
    std::vector<std::string> faults() {
        Diagnostics diagnostics;
        check_categories(grid, 0, {}, diagnostics);
        std::vector<std::string> codes;
        for (const Diagnostic& diagnostic : diagnostics.all()) codes.push_back(diagnostic.code + diagnostic.zh);
        return codes;
    }
    std::size_t cost() {
        const std::size_t before = testing::bytes_asked_for();
        faults();
        return testing::bytes_asked_for() - before;
    }
};

TEST(Categories, NamesThatComeTwiceAreSaidInOneMessage) {
    Names names(100);
    for (const char* const name : {"2016年", "乙", "2016", "乙", "乙", ""}) names.add(name);
    EXPECT_THAT(names.faults(),
                ::testing::UnorderedElementsAre(
                    ::testing::AllOf(::testing::StartsWith("Z310"), ::testing::HasSubstr("“2016”等 2 个名称")),
                    ::testing::StartsWith("Z309")))
        << "a period written in two ways and a name; and none";
}

TEST(Categories, WhatAYearHasOnceComesOnce) {
    const auto said = [](std::initializer_list<const char*> typed) {
        Names names(0);
        for (const char* const name : typed) names.add(name);
        const std::vector<std::string> faults = names.faults();
        return faults.empty() ? "" : faults.front();
    };
    EXPECT_EQ(said({"2023年国庆", "2024年国庆", "24年国庆节"}),
              "Z310“2024年国庆”（第 1 行）和“24年国庆节”是同一个时期，写了两行");
    EXPECT_EQ(said({"春节", "国庆", "国庆假期"}), "Z310“国庆”（第 1 行）和“国庆假期”是同一个时期，写了两行");
    EXPECT_EQ(said({"2023年国庆", "2024年国庆节", "2024年春节", "2024年秋粮", "2024年秋"}), "");
}

/// What is said of rows of a name, a word and a number each.
std::string said_of(const std::vector<std::pair<std::string, std::string>>& rows) {
    Names names(0);
    names.grid.header = {{"年份", {}}, {"市", {}}, {"产值", {}}};
    names.grid.columns.resize(3);
    for (const auto& [name, word] : rows) {
        names.add(name);
        names.grid.columns[1].push_back({names.grid.texts.keep(word), 0, 0});
        names.grid.columns[2].push_back({names.grid.texts.keep(std::to_string(names.grid.rows())), 0, 0});
    }
    const std::vector<std::string> faults = names.faults();
    return faults.empty() ? "" : faults.front();
}

TEST(Categories, OfALongTableNameTheColumnThatTellsThemApart) {
    EXPECT_EQ(said_of({{"2023年", "甲"}, {"2023年", "乙"}, {"2024年", "甲"}, {"2024年", "乙"}}),
              "Z380“2023年”不止一行，要看“市”才分得开：没有写哪一列是系列");
    EXPECT_EQ(said_of({{"2021", "甲"}, {"2022", "甲"}, {"2023", "甲"}, {"2023", "乙"}}).substr(0, 4), "Z380")
        << "a period has one value a series";
    EXPECT_EQ(
        said_of({{"一产", "2023年"}, {"二产", "2023年"}, {"一产", "2024年"}, {"二产", "2024年"}}).substr(0, 4),
        "Z380");
    EXPECT_EQ(said_of({{"1月", "2023"}, {"2月", "2023"}, {"1月", "2024"}, {"1月", "2022"}}).substr(0, 4), "Z380")
        << "years without 年";
}

TEST(Categories, OfALongTableMayTakeTwoColumnsToTellApart) {
    Names names(0);
    names.grid.header = {{"年份", {}}, {"县", {}}, {"作物", {}}};
    names.grid.columns.resize(3);
    for (const char* const year : {"2023年", "2024年"})
        for (const char* const county : {"甲", "乙"})
            for (const char* const crop : {"稻", "麦"}) {
                names.add(year);
                names.grid.columns[1].push_back({county, 0, 0});
                names.grid.columns[2].push_back({crop, 0, 0});
            }
    EXPECT_EQ(names.faults(),
              std::vector<std::string>{"Z380“2023年”不止一行，要看“县”和“作物”才分得开：没有写哪一列是系列"});
}

TEST(Categories, ThatNoOtherColumnTellsApartAreAWarning) {
    EXPECT_EQ(said_of({{"2023年", "甲"}, {"2023年", "甲"}, {"2024年", "乙"}, {"2024年", "乙"}}).substr(0, 4),
              "Z310");
    EXPECT_EQ(said_of({{"2023年", "甲"}, {"2023年", ""}, {"2024年", "甲"}}).substr(0, 4), "Z310");
    EXPECT_EQ(said_of({{"鼓楼区", "甲"}, {"玄武区", "甲"}, {"江宁区", "甲"}, {"鼓楼区", "乙"}}).substr(0, 4),
              "Z310")
        << "two places of one name";
}

TEST(Categories, OfOnePeriodInTwoSpellingsSayBoth) {
    EXPECT_EQ(said_of({{"2023", "甲"}, {"2023年", "甲"}}), "Z310“2023”（第 1 行）和“2023年”是同一个时期，写了两行");
}

TEST(Categories, EachNameIsReadOnceHoweverManyThereAre) {
    constexpr std::size_t slot = 8, least_copy = 48, most_copy = 64; // bytes
    for (const std::size_t count : {8000u, 16'000u, 32'000u, 64'000u}) {
        Names names(count);
        const std::size_t slots = slot * 4 * count; // twice the names, rounded up to a power of two
        EXPECT_LT(names.cost(), slots + most_copy * count) << count;
        EXPECT_GT(names.cost(), least_copy * count / 2) << "else nothing was counted";
    }
}

TEST(Categories, NumbersThatCountUpAreToldApartWithoutATable) {
    Names names(0);
    for (int i = 1998; i < 10'100; ++i) names.add(std::to_string(i));
    EXPECT_LT(names.cost(), 1000u);
    names.add("2016年");
    EXPECT_THAT(names.faults(), ::testing::ElementsAre(::testing::HasSubstr("“2016”（第 1 行）和“2016年”")))
        << "what does not count is looked up";
}

TEST(Categories, NumbersThatComeTwiceAreSaidWhereverTheyStand) {
    for (const std::vector<std::string>& rows :
         {std::vector<std::string>{"1", "2", "2"}, {"1", "2", "1"}, {"9", "10", "9"}, {"007", "7", "007"}}) {
        Names names(0);
        for (const std::string& row : rows) names.add(row);
        EXPECT_THAT(names.faults(), ::testing::ElementsAre(::testing::StartsWith("Z310"))) << rows.front();
    }
}

TEST(Categories, TheFirstRowOfANameIsFoundWithAndWithoutItsTags) {
    const std::vector<std::string> texts{"甲", "<粗>乙</>", "2016年", "甲", "乙"};
    Values names;
    for (const std::string& text : texts) names.add(text, {});
    RowFinder rows(names);
    EXPECT_EQ(rows.find("甲"), 0u);
    EXPECT_EQ(rows.find("乙"), 1u);
    EXPECT_EQ(rows.find("<粗>乙</>"), 1u);
    EXPECT_EQ(rows.find("2016"), 2u);
    EXPECT_FALSE(rows.find("丙"));
}

TEST(Categories, LookingForAWrongNameCopiesNoName) {
    constexpr std::size_t slots = 8 * 4; // bytes a name: twice the names, rounded up to a power of two
    for (const std::size_t count : {8000u, 64'000u}) {
        const Names made(count);
        Values names;
        for (const Cell& cell : made.grid.columns[0]) names.add(cell.text, {});
        const std::size_t before = testing::bytes_asked_for();
        RowFinder rows(names);
        for (const char* const wrong : {"没有", "也没有", "还是没有"}) EXPECT_FALSE(rows.find(wrong));
        EXPECT_LT(testing::bytes_asked_for() - before, slots * count + 10'000);
    }
}

} // namespace
} // namespace zhitu
