#include "core/grid/csv.hpp"

#include "core/base/limits.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using Texts = std::vector<std::string>;

class Csv : public ::testing::Test {
protected:
    std::optional<Grid> read(const std::string& text) {
        source_ = &sources_.add("data.csv", text);
        return read_csv(*source_, diagnostics_);
    }

    Texts faults() const {
        Texts result;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) {
            const Place place = source_->place(diagnostic.span.begin);
            result.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                             diagnostic.code);
        }
        return result;
    }

    std::string written(Span span) const { return source_->text().substr(span.begin, span.end - span.begin); }
    std::string written(const Cell& cell) const { return written({source_, cell.begin, cell.end}); }

    static Texts header(const Grid& grid) {
        Texts result;
        for (const Phrase& name : grid.header) result.push_back(name.value);
        return result;
    }
    static Texts row(const Grid& grid, std::size_t row) {
        Texts result;
        for (const std::vector<Cell>& column : grid.columns) result.emplace_back(column[row].text);
        return result;
    }
    int line_of(const Cell& cell) const { return source_->place(cell.begin).line; }

    Sources sources_;
    Diagnostics diagnostics_;
    const Source* source_ = nullptr;
};

TEST_F(Csv, cells_and_their_places) {
    const auto grid = read("年份,地区生产总值\n2016年, 1998.27亿元 \n2020年,\"2,503.07亿元\"");
    ASSERT_TRUE(grid);
    EXPECT_EQ(header(*grid), (Texts{"年份", "地区生产总值"}));
    EXPECT_EQ(row(*grid, 0), (Texts{"2016年", "1998.27亿元"}));
    EXPECT_EQ(row(*grid, 1), (Texts{"2020年", "2,503.07亿元"}));
    EXPECT_EQ(written(grid->header[1].span), "地区生产总值");
    EXPECT_EQ(written(grid->columns[1][0]), "1998.27亿元");
    EXPECT_EQ(written(grid->columns[1][1]), "\"2,503.07亿元\"");
    EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(Csv, line_ends_blank_lines_and_empty_rows) {
    const auto grid = read("a,b\r\n\r\n1,2\r\n,\r\n\n,4\r\n");
    ASSERT_TRUE(grid);
    ASSERT_EQ(grid->rows(), 2u);
    EXPECT_EQ(row(*grid, 1), (Texts{"", "4"}));
    EXPECT_EQ(line_of(grid->columns[0][1]), 6);
    EXPECT_EQ(written(grid->columns[0][0]), "1");
}

TEST_F(Csv, quoted_newlines_and_quotes) {
    const auto grid = read("a,b\n\"x\ny\",\"say \"\"hi\"\"\"\n3,4\n");
    ASSERT_TRUE(grid);
    EXPECT_EQ(row(*grid, 0), (Texts{"x\ny", "say \"hi\""}));
    EXPECT_EQ(line_of(grid->columns[0][1]), 4);
}

TEST_F(Csv, ragged_rows) {
    const auto grid = read("年份,值\n2016年,19,756\n2018年\n2020年,3\n");
    EXPECT_EQ(faults(), (Texts{"2:10 Z351", "3:1 Z351"}));
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->rows(), 1u);
}

TEST_F(Csv, headers) {
    EXPECT_FALSE(read("年份,值,,值\n1,2,3,4\n"));
    EXPECT_EQ(faults(), (Texts{"1:6 Z353", "1:7 Z352"}));
}

TEST_F(Csv, empty_file) {
    EXPECT_FALSE(read(""));
    EXPECT_EQ(faults(), (Texts{"1:1 Z350"}));
}

TEST_F(Csv, blank_file) {
    EXPECT_FALSE(read("\n \n\r\n"));
    EXPECT_EQ(faults(), (Texts{"1:1 Z350"}));
}

TEST_F(Csv, loose_quotes) {
    EXPECT_FALSE(read("a,b\n1,5\"寸\n"));
    EXPECT_EQ(faults(), (Texts{"2:4 Z354"}));
}

TEST_F(Csv, open_quote) {
    EXPECT_FALSE(read("a,b\n1,\"2\n3,4\n"));
    EXPECT_EQ(faults(), (Texts{"2:3 Z354"}));
}

TEST_F(Csv, other_separators) {
    EXPECT_FALSE(read("年份；值;量\n2016;1\n"));
    EXPECT_EQ(faults(), (Texts{"1:1 Z357"}));
    EXPECT_FALSE(read("年份，值\n2016，1\n"));
}

TEST_F(Csv, limit_of_columns) {
    const auto header_of = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? ",c" : "c") + std::to_string(i);
        return text + "\n";
    };
    EXPECT_TRUE(read(header_of(limits::columns)));
    EXPECT_FALSE(read(header_of(limits::columns + 1)));
    EXPECT_EQ(faults().at(0).substr(0, 2), "1:");
    EXPECT_EQ(diagnostics_.all().at(0).code, "Z356");
}

TEST_F(Csv, limit_of_rows) {
    std::string text = "a\n";
    for (std::size_t i = 0; i < limits::rows; ++i) text += "1\n";
    EXPECT_EQ(read(text).value().rows(), limits::rows);
    EXPECT_FALSE(read(text + "1\n"));
    EXPECT_EQ(diagnostics_.all().at(0).code, "Z355");
}

TEST_F(Csv, limit_of_cells) {
    std::string header = "c0", row = "1";
    for (int i = 1; i < 200; ++i) header += ",c" + std::to_string(i), row += ",1";
    std::string text = header + "\n";
    for (std::size_t i = 0; i < limits::cells / 200 + 1; ++i) text += row + "\n";
    EXPECT_FALSE(read(text));
    EXPECT_EQ(diagnostics_.all().at(0).code, "Z355");
    EXPECT_NE(diagnostics_.all().at(0).zh.find("格子超过 4000000 个"), std::string::npos);
}

} // namespace
} // namespace zhitu
