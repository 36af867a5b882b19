// The notation of texts in data: a spec's own has it, a file's has not.
#include "core/base/markup.hpp"
#include "core/data/find_row.hpp"
#include "core/value/period.hpp"

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {
namespace {

using MarkedData = Loading;

std::string name(const ChartTable& data, std::size_t row) {
    return plain_text(data.table.columns[0].values[row].text);
}

TEST_F(MarkedData, TagsInAFileAreCharactersLikeOthers) {
    const ChartTable data = load_csv(column_kind(), "市州,<粗>值</>\n<粗>甲</>,1\na<b,2\n\\<丙,3\n");
    ASSERT_EQ(data.table.rows, 3u);
    EXPECT_EQ(name(data, 0), "<粗>甲</>");
    EXPECT_EQ(name(data, 1), "a<b");
    EXPECT_EQ(name(data, 2), "\\<丙");
    EXPECT_EQ(plain_text(data.table.columns[1].name), "<粗>值</>");
}

TEST_F(MarkedData, TagsInTheSpecAreNotation) {
    const ChartTable data = load(column_kind(), "{<粗>甲</>: 1, 乙: 2}");
    EXPECT_EQ(data.table.columns[0].values[0].text, "<粗>甲</>");
    EXPECT_EQ(name(data, 0), "甲");
}

TEST_F(MarkedData, RowsAreNamedWithOrWithoutTheirTags) {
    const ChartTable data = load(column_kind(), "{<粗>甲</>: 1, 乙: 2}");
    EXPECT_EQ(find_row(data.table.columns[0], "甲"), 0u);
    EXPECT_EQ(find_row(data.table.columns[0], "<着重>乙</>"), 1u);
}

TEST_F(MarkedData, RowsOfAFileAreNamedWithoutTheIsolatesRoundThem) {
    const ChartTable data = load_csv(column_kind(), "市州,值\n\u2066甲\u05d0\u2069,1\n“乙”,2\n");
    EXPECT_EQ(find_row(data.table.columns[0], "甲\u05d0"), 0u);
    EXPECT_EQ(find_row(data.table.columns[0], "\u2068甲\u05d0\u2069"), 0u);
    EXPECT_EQ(find_row(data.table.columns[0], "“乙”"), 1u);
}

TEST_F(MarkedData, UnitsOfTheSpecKeepTheirMarksInPrint) {
    chart_.unit = phrase("亿<着重>元</>");
    const ChartTable wished = load(column_kind(), "{甲: 19982.7亿元, 乙: 25030700万<粗>元</>}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(wished.table.columns[1]), (Texts{"19982.7", "2503.0700"}));
    EXPECT_EQ(wished.table.unit, "亿<着重>元</>");
}

TEST_F(MarkedData, MarkedAndPlainUnitsAreTheSame) {
    const ChartTable shared = load(column_kind(), "{甲: 3μg/m<上>3</>, 乙: 5μg/m³}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(shared.table.unit, "μg/m<上>3</>");
}

TEST_F(MarkedData, MarkedPerCentStaysOnTheValues) {
    const ChartTable share = load(column_kind(), "{甲: 3<粗>%</>, 乙: 5%}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(share.table.columns[1]), (Texts{"3<粗>%</>", "5%"}));
    EXPECT_EQ(share.table.unit, "");
}

TEST_F(MarkedData, MixedMagnitudesKeepTheirMarks) {
    const ChartTable mixed = load(column_kind(), "{甲: 9988.50万<粗>元</>, 乙: 1.2亿元}");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:25 Z334"});
    EXPECT_EQ(texts(mixed.table.columns[1]), (Texts{"9988.50万<粗>元</>", "1.2亿元"}));
}

TEST_F(MarkedData, MarkedAndPlainUnitsAreAddedUp) {
    chart_.top = Top{1, phrase("其余"), {}};
    const ChartTable rest = load(column_kind(), "{甲: 50%, 乙: 30%, 丙: 20<粗>%</>}");
    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(texts(rest.table.columns[1]), (Texts{"50%", "50%"}));
}

TEST_F(MarkedData, FiguresAreNotMarked) {
    load(column_kind(), "[[名, 值], [甲, <粗>3</>亿元], [乙, 5亿元]]");
    EXPECT_EQ(faults(), Texts{"spec.yaml 1:14 Z327"});
    EXPECT_EQ(sentence(), "值 甲 的“3亿元”在数字上加了标记");
}

TEST_F(MarkedData, TagsBehindANumberInAFileAreNoUnit) {
    load_csv(column_kind(), "市州,值\n甲,3亿<粗>元</>\n乙,5\\<\n丙,7亿元\n");
    EXPECT_EQ(faults(), (Texts{"data.csv 2:3 Z320"}));
    EXPECT_EQ(sentence(), "值 甲 的“3亿<粗>元</>”不是数") << "as typed";
    EXPECT_EQ(diagnostics_.sorted()[0].others.names, (Texts{"乙"}));
}

TEST_F(MarkedData, AMarkedPeriodIsOne) {
    EXPECT_EQ(parse_period("<着重>2020年</>"), parse_period("2020年"));
    EXPECT_EQ(parse_period("2020<粗>年</>"), parse_period("2020年"));
    EXPECT_FALSE(parse_period("2020\\<年"));
}

} // namespace
} // namespace zhitu::testing
