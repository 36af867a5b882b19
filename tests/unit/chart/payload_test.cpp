#include "core/chart/payload.hpp"
#include "tests/unit/chart/charting.hpp"

#include <cmath>

namespace zhitu::test {
namespace {

using ::testing::ElementsAre;

/// The payload of the chart that was read, planned.
class Payloads : public Charting {
protected:
    const Payload& payload() {
        chart_.emplace(chart());
        plan_ = plan_chart(*chart_, nominal_, diagnostics_);
        types_.emplace(theme_.form(spec_.board));
        return payload_.emplace(*chart_, plan_, *types_);
    }
    /// The option of that name, in the descriptor's order.
    zhitu_option option(const std::string& name) {
        const zhitu_input& input = payload().input();
        const auto& declared = spec_.charts[0].kind->options;
        EXPECT_EQ(input.option_count, declared.size());
        for (std::size_t i = 0; i < declared.size(); ++i)
            if (declared[i].name.en == name) return input.options[i];
        ADD_FAILURE() << name;
        return {};
    }
    std::string format(std::uint32_t column, double number) {
        const zhitu_host& host = *payload().input().host;
        std::string text(host.format(host.self, column, number, nullptr, 0), '?');
        host.format(host.self, column, number, text.data(), text.size());
        return text;
    }

    std::optional<Chart> chart_;
    Plan plan_;
    std::optional<Types> types_;
    std::optional<Payload> payload_;
};

TEST_F(Payloads, columns_carry_texts_numbers_and_units) {
    read("column", "数据: {2016年: 2107.70亿元, 2018年: —, 2020年: 32.0亿元}\n");
    const zhitu_input& input = payload().input();
    ASSERT_EQ(input.rows, 3u);
    ASSERT_EQ(input.column_count, 2u);
    const zhitu_column &years = input.columns[0], &values = input.columns[1];
    EXPECT_EQ(view(years.cells[0].text), "2016年");
    EXPECT_EQ(years.cells[0].flags, ZHITU_CELL_PERIOD + 0u);
    EXPECT_TRUE(std::isnan(years.cells[0].number));
    EXPECT_EQ(view(values.unit), "亿元");
    EXPECT_EQ(view(values.cells[0].text), "2107.70");
    EXPECT_EQ(values.cells[0].number, 2107.7);
    EXPECT_EQ(values.cells[0].flags, ZHITU_CELL_NUMBER + 0u);
    EXPECT_EQ(view(values.cells[2].text), "32.0");
    EXPECT_EQ(values.cells[1].flags, ZHITU_CELL_MISSING + 0u);
    EXPECT_TRUE(std::isnan(values.cells[1].number));
    EXPECT_EQ(values.size, sizeof(zhitu_column));
}

TEST_F(Payloads, channels_are_ranges_of_columns) {
    read("ratio", "部分: [第一产业, 第二产业, 第三产业]\n数据: {2016年: 9.5:40.8:49.7, 2020年: 9.9:39.3:50.8}\n");
    const zhitu_input& input = payload().input();
    ASSERT_EQ(input.channel_count, 2u);
    EXPECT_EQ(input.channels[0].count, 1u);
    EXPECT_EQ(input.channels[1].first, 1u);
    EXPECT_EQ(input.channels[1].count, 3u);
    EXPECT_EQ(view(input.columns[2].name), "第二产业");
}

TEST_F(Payloads, an_option_is_the_specs_before_the_themes_before_the_descriptors) {
    read("column", two_periods + "柱宽: 7mm\n");
    theme_.option_defaults[{"column", "thickness"}] = "8mm";
    theme_.option_defaults[{"column", "inset"}] = "3mm";
    theme_.option_defaults.erase({"column", "gap"});
    EXPECT_DOUBLE_EQ(option("thickness").number, 7) << "the spec's";
    EXPECT_DOUBLE_EQ(option("inset").number, 3) << "the theme's";
    EXPECT_DOUBLE_EQ(option("gap").number, 0.6) << "the descriptor's";
    const zhitu_input& input = payload().input();
    EXPECT_EQ(input.option_flags[0], ZHITU_OPTION_TYPED) << "柱宽";
    EXPECT_EQ(input.option_flags[1], 0u) << "柱距";
}

TEST_F(Payloads, lengths_are_millimetres_in_whatever_unit_they_were_written) {
    read("column", two_periods + "柱宽: 1cm\n");
    theme_.option_defaults[{"column", "inset"}] = "72pt";
    EXPECT_DOUBLE_EQ(option("thickness").number, 10);
    EXPECT_DOUBLE_EQ(option("inset").number, 25.4);
}

TEST_F(Payloads, switches_in_both_languages) {
    read("column", two_periods + "连桥: no\n");
    EXPECT_EQ(option("bridge").number, 0) << "though the house has it";
    spec_.charts[0].options.clear();
    EXPECT_EQ(option("bridge").number, 1) << "the house's";
    theme_.option_defaults.erase({"column", "bridge"});
    EXPECT_EQ(option("bridge").number, 0) << "the descriptor's";
}

TEST_F(Payloads, choices_are_indices_and_texts_are_texts) {
    read("column", two_periods);
    ChartKind kind = *spec_.charts[0].kind;
    using Type = OptionDeclaration::Type;
    kind.options.push_back(
        {{"排法", "stacking"}, {}, Type::choice, "grouped", "", "", {{"并列", "grouped"}, {"叠加", "stacked"}}});
    kind.options.push_back({{"前缀", "prefix"}, {}, Type::text, "约", "", "", {}});
    spec_.charts[0].kind = &kind;
    EXPECT_EQ(option("stacking").number, 0);
    EXPECT_EQ(view(option("prefix").text), "约");
    theme_.option_defaults[{"column", "stacking"}] = "叠加";
    EXPECT_EQ(option("stacking").number, 1);
}

TEST_F(Payloads, highlights_and_spans) {
    read("trend", "数据: {2016年: 1亿元, 2018年: 2亿元, 2019年: 3亿元, 2020年: 4亿元}\n强调: [2018]\n"
                  "标注: [{区间: 2018年—2020年, 文字: 三年}]\n");
    const zhitu_input& input = payload().input();
    EXPECT_THAT(std::vector(input.row_flags, input.row_flags + input.rows),
                ElementsAre(0, ZHITU_ROW_HIGHLIGHTED + 0u, 0, ZHITU_ROW_PRESENT + 0u));
    ASSERT_EQ(input.span_count, 1u);
    EXPECT_EQ(input.spans[0].first_row, 1u);
    EXPECT_EQ(input.spans[0].last_row, 3u);
    EXPECT_EQ(input.spans[0].high, 0) << "nothing has a place during plan";
    frame_.spans = {{12_mm, 34_mm}};
    payload_->place(frame_);
    EXPECT_EQ(input.spans[0].low, 12);
    EXPECT_EQ(input.spans[0].high, 34);
    EXPECT_EQ(input.frame.width, frame_.marks.width.mm());
    EXPECT_EQ(input.y.domain_high, frame_.y.domain_high);
}

TEST_F(Payloads, knows_its_form_and_its_legend) {
    read("column", two_periods);
    EXPECT_EQ(payload().input().form, ZHITU_FORM_SINGLE + 0u);
    EXPECT_EQ(payload().input().flags, 0u);
    plan_.series.push_back({1, 0, true});
    EXPECT_EQ(Payload(*chart_, plan_, *types_).input().flags, ZHITU_INPUT_LEGEND + 0u);
    read_panel("column", "    " + two_periods);
    EXPECT_EQ(payload().input().form, ZHITU_FORM_PANEL + 0u);
}

TEST_F(Payloads, the_host_measures_as_the_typesetter_does) {
    read("column", two_periods);
    const zhitu_host& host = *payload().input().host;
    const std::string text = "2503.07";
    const TypeStyle& style = types_->style(TypeRole::value_now);
    EXPECT_DOUBLE_EQ(host.measure(host.self, ZHITU_TYPE_VALUE_NOW, view(text)),
                     typesetter_.measure(text, style).mm());
    EXPECT_DOUBLE_EQ(host.cap_height(host.self, ZHITU_TYPE_VALUE_NOW), typesetter_.cap_height(style).mm());
    const std::string broken = "\xff";
    EXPECT_EQ(host.measure(host.self, ZHITU_TYPE_VALUE_NOW, view(broken)), 0);
    EXPECT_EQ(host.measure(host.self, 99, view(text)), 0);
    EXPECT_EQ(host.cap_height(host.self, 99), 0);
}

TEST_F(Payloads, the_host_formats_as_the_column_is_printed) {
    read("column", "数据: {2016年: 2107.70亿元, 2020年: 32.0亿元}\n");
    EXPECT_EQ(format(1, 2107.7), "2107.70") << "trailing zeros are kept";
    EXPECT_EQ(format(1, 2000), "2000.00");
    EXPECT_EQ(format(1, -0.001), "0.00") << "never minus nothing";
    EXPECT_EQ(format(1, std::nan("")), "");
    EXPECT_EQ(format(9, 1), "");
}

TEST_F(Payloads, the_host_formats_with_the_decimals_of_the_spec) {
    read("column", two_periods + "小数: 1\n");
    EXPECT_EQ(format(1, 2503.07), "2503.1");
}

TEST_F(Payloads, format_never_writes_past_what_it_is_given) {
    read("column", two_periods);
    const zhitu_host& host = *payload().input().host;
    std::string text = "......";
    EXPECT_EQ(host.format(host.self, 1, 2503.07, text.data(), 3), 7u);
    EXPECT_EQ(text, "250...");
}

} // namespace
} // namespace zhitu::test
