// The limits of core/base/limits.hpp that a user can meet, at the edge and past it; and values that are no values.
#include "tests/unit/pipeline/decided.hpp"

#include "core/base/limits.hpp"

namespace zhitu::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Limits : public Decided {
protected:
    /// Draws it, and says whether there is a picture.
    bool draws(const std::string& spec) {
        diagnostics_ = {};
        return render_text(spec).picture.has_value();
    }
    void write_sparse(const std::string& name, std::uintmax_t bytes) {
        write(name, "");
        std::filesystem::resize_file(folder_ / name, bytes);
    }
};

const std::string two = "{2016年: 1亿元, 2020年: 2亿元}";

TEST_F(Limits, size_of_the_page) {
    const auto sized = [](double width) {
        return chart_of("柱图", two, "尺寸: " + std::to_string(width) + "mm x 60mm\n");
    };
    EXPECT_TRUE(draws(sized(limits::page_mm))) << first_sentence();
    EXPECT_FALSE(draws(sized(limits::page_mm + 0.1)));
    EXPECT_THAT(first_sentence(), HasSubstr("2000"));
}

TEST_F(Limits, bytes_of_a_data_file) {
    write_sparse("a.csv", limits::data_bytes);
    EXPECT_FALSE(draws(chart_of("柱图", "a.csv")));
    EXPECT_THAT(codes(), ElementsAre("Z363")) << "it was read, and is no text";
    write_sparse("a.csv", limits::data_bytes + 1);
    EXPECT_FALSE(draws(chart_of("柱图", "a.csv")));
    EXPECT_THAT(codes(), ElementsAre("Z713"));
    EXPECT_THAT(first_sentence(), HasSubstr("256"));
}

TEST_F(Limits, bytes_of_a_spec) {
    const std::string spec = chart_of("柱图", two) + "#";
    EXPECT_TRUE(draws(spec + std::string(limits::spec_bytes - spec.size(), 'x'))) << first_sentence();
    EXPECT_FALSE(draws(spec + std::string(limits::spec_bytes - spec.size() + 1, 'x')));
}

TEST_F(Limits, rows_of_a_table_make_a_line) {
    const auto line = [&](std::size_t rows) {
        std::string text = "日,值\n";
        for (std::size_t row = 0; row < rows; ++row)
            text += std::to_string(row) + "," + std::to_string(row % 1000) + "\n";
        write("a.csv", text);
        return draws(chart_of("趋势", "a.csv", "横轴: 日\n"));
    };
    EXPECT_TRUE(line(limits::rows)) << first_sentence();
    EXPECT_FALSE(line(limits::rows + 1));
    EXPECT_THAT(codes(), ElementsAre("Z355"));
    EXPECT_THAT(first_sentence(), HasSubstr("2000000"));
}

TEST_F(Limits, bytes_of_a_key) {
    const auto keyed = [](std::size_t bytes) {
        return chart_of("柱图", "{" + std::string(bytes, 'x') + ": 1亿元, 乙: 2亿元}");
    };
    draws(keyed(limits::key_bytes));
    EXPECT_THAT(codes(), ::testing::Not(Contains("Z138"))) << first_sentence();
    draws(keyed(limits::key_bytes + 1));
    EXPECT_THAT(codes(), ElementsAre("Z138"));
    EXPECT_THAT(first_sentence(), HasSubstr("键太长"));
}

TEST_F(Limits, characters_of_a_note_do_not_count_our_own_words) {
    std::string note;
    for (std::size_t i = 0; i < limits::label_characters; ++i) note += "字";
    draws(chart_of("柱图", two, "注: " + note + "\n"));
    EXPECT_THAT(codes(), ::testing::Not(Contains("Z421"))) << first_sentence();
    draws(chart_of("柱图", two, "注: " + note + "字\n"));
    EXPECT_THAT(codes(), Contains("Z214"));
}

TEST_F(Limits, characters_of_a_text_panel) {
    const auto panel = [](std::size_t count) {
        std::string body;
        for (std::size_t i = 0; i < count; ++i) body += "字";
        return "制图: 1\n标题: 测\n尺寸: 1500mm x 1000mm\n面板:\n  - {标题: 甲, 文字: " + body + "}\n";
    };
    draws(panel(limits::body_characters));
    EXPECT_THAT(codes(), ::testing::Not(Contains("Z297"))) << first_sentence();
    EXPECT_FALSE(draws(panel(limits::body_characters + 1)));
    EXPECT_THAT(codes(), Contains("Z297"));
}

TEST_F(Limits, side_of_a_grid) {
    const auto grid = [](std::size_t columns) {
        return "制图: 1\n标题: 测\n尺寸: 1500mm x 300mm\n版式: |\n  " + std::string(columns, 'A') +
               "\n面板:\n  - {标题: 甲, 类型: 柱图, 数据: " + two + "}\n";
    };
    EXPECT_TRUE(draws(grid(limits::grid_side))) << first_sentence();
    EXPECT_FALSE(draws(grid(limits::grid_side + 1)));
    EXPECT_THAT(first_sentence(), HasSubstr("64"));
}

TEST_F(Limits, depth_of_a_spec) {
    const auto nested = [](int depth) {
        return "制图: 1\n标题: " + std::string(static_cast<std::size_t>(depth), '[') +
               std::string(static_cast<std::size_t>(depth), ']') + "\n";
    };
    draws(nested(limits::yaml_depth - 1));
    const std::vector<std::string> shallow = codes();
    draws(nested(limits::yaml_depth));
    EXPECT_NE(codes(), shallow) << "one level more is refused for its depth alone";
    EXPECT_EQ(codes().size(), 1u);
}

TEST_F(Limits, panels_of_a_board) {
    const auto board = [](std::size_t count) {
        std::string spec = "制图: 1\n标题: 板\n尺寸: 1200mm x 1200mm\n面板:\n";
        for (std::size_t i = 0; i < count; ++i) spec += "  - {标题: 甲, 类型: 柱图, 数据: " + two + "}\n";
        return spec;
    };
    EXPECT_TRUE(draws(board(limits::panels))) << first_sentence();
    EXPECT_FALSE(draws(board(limits::panels + 1)));
    EXPECT_THAT(first_sentence(), HasSubstr("64"));
}

TEST_F(Limits, names_that_are_nowhere_are_said_up_to_the_limit) {
    std::string wrong;
    for (std::size_t i = 0; i < 3 * limits::diagnostics; ++i) wrong += ", 年" + std::to_string(i);
    EXPECT_FALSE(draws(chart_of("趋势", two, "强调: [2016年" + wrong + "]\n")));
    EXPECT_EQ(codes().size(), limits::diagnostics + 1);
    EXPECT_EQ(diagnostics_.sorted().back().code, "Z700");
}

TEST_F(Limits, characters_of_a_label) {
    std::string at_the_edge;
    for (std::size_t i = 0; i < limits::label_characters; ++i) at_the_edge += "字";
    const auto titled = [](const std::string& title) {
        return "制图: 1\n标题: " + title + "\n类型: 柱图\n数据: " + two + "\n";
    };
    draws(titled(at_the_edge));
    EXPECT_THAT(codes(), ElementsAre("Z401")) << "it is read, and too long for the page";
    draws(titled(at_the_edge + "字"));
    EXPECT_THAT(first_sentence(), HasSubstr("1000"));
}

TEST_F(Limits, marks_on_one_base) {
    std::string flood = "柱";
    for (int i = 0; i < limits::marks_per_base; ++i) flood += "\u0301";
    const auto titled = [](const std::string& title) {
        return "制图: 1\n标题: " + title + "\n类型: 柱图\n数据: " + two + "\n";
    };
    draws(titled(flood));
    EXPECT_THAT(codes(), ::testing::Not(Contains("Z424"))) << first_sentence();
    draws(titled(flood + "\u0301"));
    EXPECT_THAT(codes(), Contains("Z424"));
}

TEST_F(Limits, digits_and_decimals_of_a_number) {
    const auto with = [](const std::string& number) { return chart_of("柱图", "{甲: 1, 乙: \"" + number + "\"}"); };
    draws(with(std::string(limits::digits - 1, '0') + "9"));
    EXPECT_THAT(codes(), ::testing::Not(Contains("Z323"))) << "so long a number is one, though it may not fit";
    EXPECT_FALSE(draws(with(std::string(limits::digits, '0') + "9")));
    EXPECT_THAT(codes(), Contains("Z323"));
    EXPECT_THAT(first_sentence(), HasSubstr("超过 400 位"));
    draws(with("0." + std::string(limits::decimals, '1')));
    EXPECT_THAT(codes(), ::testing::Not(Contains("Z324")));
    EXPECT_FALSE(draws(with("0." + std::string(limits::decimals + 1, '1'))));
    EXPECT_THAT(codes(), Contains("Z324"));
}

TEST_F(Limits, decimals_of_growth) {
    const auto with = [](int decimals) {
        return chart_of("柱图", two, "增长: {算法: 自动, 小数: " + std::to_string(decimals) + "}\n");
    };
    EXPECT_TRUE(draws(with(limits::growth_decimals))) << first_sentence();
    EXPECT_FALSE(draws(with(limits::growth_decimals + 1)));
    EXPECT_THAT(first_sentence(), HasSubstr("6"));
}

TEST_F(Limits, values_that_are_no_numbers_are_errors_at_the_cell) {
    for (const std::string value :
         {"nan", "NaN", "inf", "-Infinity", "1e308", "0x10", "1_000", "１２３４５６７８９０e9"}) {
        EXPECT_FALSE(draws(chart_of("柱图", "{2016年: 1, 2020年: " + value + "}"))) << value;
        EXPECT_THAT(faults(), Contains(HasSubstr("a.yaml 4:"))) << value;
    }
}

TEST_F(Limits, so_they_are_in_a_data_file) {
    for (const auto& [name, mark] : {std::pair{"a.csv", ","}, std::pair{"a.tsv", "\t"}})
        for (const std::string value :
             {"nan", "NaN", "inf", "-Infinity", "1e308", "1E5", "0x10", "1_000", "1..2", "--1"}) {
            write(name, std::string("年") + mark + "值\n2016年" + mark + "1\n2020年" + mark + value + "\n");
            EXPECT_FALSE(draws(chart_of("柱图", name))) << name << " " << value;
            EXPECT_THAT(faults(), Contains(HasSubstr(std::string(name) + " 3:"))) << name << " " << value;
        }
}

TEST_F(Limits, minus_zero_in_a_data_file_is_printed_as_typed) {
    for (const auto& [name, mark] : {std::pair{"a.csv", ","}, std::pair{"a.tsv", "\t"}}) {
        write(name, std::string("年") + mark + "值\n2016年" + mark + "-0\n2020年" + mark + "-0.00\n2021年" + mark +
                        "3\n");
        EXPECT_THAT(texts(chart("柱图", name), "value"), ElementsAre("-0", "-0.00", "3"));
    }
}

/// So many days, under a title that only a wider sheet holds.
std::string crowded(int days) {
    std::string rows;
    for (int day = 0; day < days; ++day) {
        char date[32];
        std::snprintf(date, sizeof date, "%d年%d月%d日", 2001 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
        rows += "  " + std::string(date) + "\t1\n";
    }
    const std::string title = "湘西土家族苗族自治州五年来经济社会发展主要成就";
    return "制图: 1\n标题: " + title + "\n类型: 趋势\n尺寸: 60mm x 60mm\n数据: |\n  日期\t值\n" + rows;
}

TEST_F(Limits, other_sizes_are_tried_only_where_that_is_quick) {
    EXPECT_FALSE(draws(crowded(300)));
    EXPECT_THAT(codes(), ::testing::AllOf(Contains("Z401"), Contains("Z416")));
    EXPECT_FALSE(draws(crowded(8000)));
    EXPECT_THAT(codes(), ::testing::AllOf(Contains("Z401"), ::testing::Not(Contains("Z416"))));
}

TEST_F(Limits, other_sizes_are_tried_only_for_texts_that_are_quickly_set) {
    const auto panel = [](int sentences) {
        std::string body;
        for (int i = 0; i < sentences; ++i) body += "一二三四，五六七八九十。";
        return "制图: 1\n标题: 测\n尺寸: 3栏 x 60mm\n面板:\n  - {标题: 甲, 文字: " + body + "}\n";
    };
    EXPECT_FALSE(draws(panel(50)));
    EXPECT_THAT(codes(), ::testing::AllOf(Contains("Z405"), Contains("Z416")));
    EXPECT_FALSE(draws(panel(500)));
    EXPECT_THAT(codes(), ::testing::AllOf(Contains("Z405"), ::testing::Not(Contains("Z416"))));
}

TEST_F(Limits, minus_zero_is_printed_as_typed_and_stands_on_zero) {
    const Picture picture = chart("柱图", "{2016年: -0, 2020年: 2}");
    EXPECT_THAT(texts(picture, "value"), ElementsAre("-0", "2"));
    EXPECT_NEAR(bars(picture).at(0).height.mm(), 0, 1e-9);
}

TEST_F(Limits, characters_that_would_mislead_are_refused_everywhere) {
    const std::string nul("甲\0乙", 7), broken = "甲\xff乙", bidi = "甲\u202e乙", no_character = "甲\uffff乙",
                                        isolate = "甲\u2066乙";
    for (const std::string& text : {nul, broken, bidi, no_character, isolate}) {
        EXPECT_FALSE(draws("制图: 1\n标题: " + text + "\n类型: 柱图\n数据: " + two + "\n"));
        EXPECT_THAT(codes(), ::testing::Not(IsEmpty()));
        for (const Diagnostic& diagnostic : diagnostics_.all())
            EXPECT_EQ(diagnostic.zh.find_first_of(std::string("\0\x1b\xff", 3)), std::string::npos);
        for (const auto& [name, mark] : {std::pair{"a.csv", ","}, std::pair{"a.tsv", "\t"}}) {
            write(name, std::string("年") + mark + "值\n" + text + mark + "1\n乙" + mark + "2\n");
            EXPECT_FALSE(draws(chart_of("柱图", name))) << "as a name in " << name;
            write(name, std::string("年") + mark + "值\n甲" + mark + "1" + text + "\n乙" + mark + "2\n");
            EXPECT_FALSE(draws(chart_of("柱图", name))) << "behind a number in " << name;
            write(name, std::string("年") + mark + text + mark + "丙\n甲" + mark + "1" + mark + "3\n乙" + mark +
                            "2" + mark + "4\n");
            EXPECT_FALSE(draws(chart_of("柱图", name))) << "as the name of a series in " << name;
        }
        draws("制图: 1\n标题: 测\n类型: 柱图\n数据: {甲: 1" + text + ", 乙: 2}\n");
        EXPECT_THAT(codes(), ::testing::Not(IsEmpty())) << "behind a number of the spec";
    }
}

} // namespace
} // namespace zhitu::test
