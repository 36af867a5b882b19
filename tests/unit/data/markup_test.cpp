// The notation of texts in data: a spec's own has it, a file's has not.
#include "core/base/markup.hpp"
#include "core/data/find_row.hpp"
#include "core/data/period.hpp"

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

TEST_F(MarkedData, AMarkedPeriodIsOne) {
    EXPECT_EQ(parse_period("<着重>2020年</>"), parse_period("2020年"));
    EXPECT_EQ(parse_period("2020<粗>年</>"), parse_period("2020年"));
    EXPECT_FALSE(parse_period("2020\\<年"));
}

} // namespace
} // namespace zhitu::testing
