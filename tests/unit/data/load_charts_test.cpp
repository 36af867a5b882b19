// 分面: one chart becomes several; and the words for those who cannot see them.
#include "core/base/limits.hpp"
#include "core/data/describe.hpp"
#include "core/data/facets.hpp"
#include "core/data/load_charts.hpp"
#include "tests/unit/data/loading.hpp"

#include <gmock/gmock.h>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LoadCharts : public Loading {
protected:
    /// A chart whose data are these lines, as the next panel.
    ChartSpec& add_chart(const std::string& lines, const std::string& facet = "") {
        kind_ = column_kind();
        ChartSpec& chart = spec_.charts.emplace_back();
        chart.kind = &kind_;
        chart.folder = folder_;
        const std::string name = std::to_string(spec_.panels) + ".csv";
        write(name, lines);
        chart.data.file = {name, {}};
        chart.facet.value = facet;
        chart.panel = spec_.panels++;
        return chart;
    }
    void load_all() { tables_ = load_charts(spec_, folder_, sources_, diagnostics_); }
    std::vector<std::string> titles() const {
        std::vector<std::string> found;
        for (const ChartSpec& chart : spec_.charts) found.push_back(chart.title.value);
        return found;
    }

    const std::string cities_ = "市州,年份,收入\n长沙,2016年,1亿元\n郴州,2016年,3亿元\n长沙,2020年,2亿元\n"
                                "郴州,2020年,4亿元\n";
    Spec spec_;
    std::vector<std::optional<ChartTable>> tables_;
};

TEST_F(LoadCharts, facets_are_of_a_column_of_names) {
    add_chart("年份,长沙,岳阳\n2021年,1亿元,2亿元\n2022年,1亿元,2亿元\n", "市州");
    load_all();
    ASSERT_EQ(diagnostics_.errors(), 1u);
    EXPECT_EQ(sentence(), "数据里没有“市州”这一列，名称都在列名里：“长沙”、“岳阳”");
    spec_ = {};
    add_chart("年份,长沙,岳阳\n2021年,1亿元,2亿元\n2022年,1亿元,2亿元\n", "岳阳");
    load_all();
    EXPECT_EQ(diagnostics_.sorted().back().zh, "“岳阳”这一列是数，不能按它分面");
    diagnostics_ = {};
    spec_ = {};
    add_chart("年份,市州,收入\n2021,长沙,1亿元\n2022,长沙,2亿元\n", "年份");
    load_all();
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LoadCharts, a_facet_for_each_value_in_order_of_appearance) {
    add_chart(cities_, "市州");
    load_all();
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_THAT(titles(), ElementsAre("长沙", "郴州"));
    EXPECT_EQ(spec_.panels, 2);
    ASSERT_EQ(tables_.size(), 2u);
    EXPECT_EQ(tables_[1]->table.rows, 2u);
    EXPECT_EQ(tables_[1]->table.columns[0].values[1].text, "2020年");
    EXPECT_EQ(tables_[1]->table.columns[1].values[1].text, "4");
    EXPECT_EQ(spec_.charts[1].panel, 1);
}

TEST_F(LoadCharts, facets_have_the_periods_of_all) {
    add_chart("市州,年份,收入\n长沙,2018年,2\n长沙,2016年,1\n郴州,2020,4\n郴州,2018,3\n", "市州");
    load_all();
    ASSERT_EQ(tables_.size(), 2u);
    EXPECT_EQ(texts(tables_[0]->table.columns[0]), (Texts{"2016年", "2018年", "2020"}));
    EXPECT_EQ(texts(tables_[0]->table.columns[1]), (Texts{"1", "2", "—"}));
    EXPECT_EQ(texts(tables_[1]->table.columns[0]), (Texts{"2016年", "2018", "2020"})) << "each as it is typed";
    EXPECT_EQ(texts(tables_[1]->table.columns[1]), (Texts{"—", "3", "4"}));
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LoadCharts, facets_of_several_series_have_the_periods_of_all) {
    ChartSpec& chart =
        add_chart("市州,年份,产业,产值\n长沙,2016年,一产,1\n长沙,2016年,二产,2\n郴州,2020年,一产,3\n", "市州");
    ChartKind lines = trend_kind();
    chart.kind = &lines;
    chart.series = {"产业", {}};
    load_all();
    EXPECT_EQ(texts(tables_[0]->table.columns[0]), (Texts{"2016年", "2020年"}));
    EXPECT_EQ(texts(tables_[0]->table.columns[2]), (Texts{"2", "—"}));
    EXPECT_EQ(texts(tables_[1]->table.columns[1]), (Texts{"—", "3"}));
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LoadCharts, facets_whose_rows_no_time_orders_keep_their_own) {
    add_chart("市州,县,收入\n长沙,浏阳,1\n郴州,桂阳,2\n", "市州");
    add_chart("市州,月,收入\n长沙,12月,1\n长沙,1月,1\n郴州,2月,2\n", "市州");
    ChartSpec& shares = add_chart("市州,年份,一产,二产\n长沙,2016年,1,2\n郴州,2020年,2,3\n", "市州");
    ChartKind parts = ratio_kind();
    shares.kind = &parts;
    load_all();
    ASSERT_EQ(tables_.size(), 6u);
    for (const std::size_t table : {0u, 1u, 3u, 4u, 5u}) EXPECT_EQ(tables_[table]->table.rows, 1u) << table;
    EXPECT_EQ(tables_[2]->table.rows, 2u);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LoadCharts, facets_have_names_in_one_order_and_a_gap_for_each_that_one_lacks) {
    add_chart("市州,产业,产值\n株洲,三产,2\n株洲,一产,1\n长沙,一产,3\n长沙,二产,4\n长沙,三产,5\n", "市州");
    add_chart("市州,产品,产值\n株洲,陶瓷,2\n株洲,烟花,1\n长沙,烟花,3\n长沙,陶瓷,3\n长沙,烟草,4\n郴州,茶,1\n",
              "市州");
    load_all();
    ASSERT_EQ(tables_.size(), 5u);
    for (const std::size_t facet : {0u, 1u})
        EXPECT_EQ(texts(tables_[facet]->table.columns[0]), (Texts{"一产", "二产", "三产"})) << facet;
    EXPECT_EQ(texts(tables_[0]->table.columns[1]), (Texts{"1", "—", "2"}));
    EXPECT_EQ(texts(tables_[3]->table.columns[0]), (Texts{"陶瓷", "烟花", "烟草"}));
    EXPECT_EQ(texts(tables_[4]->table.columns[0]), (Texts{"茶"})) << "no facet has them all";
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LoadCharts, facets_have_series_in_one_order) {
    const std::string people =
        "市州,学段,性别,人数\n长沙,小学,男,10\n长沙,小学,女,9\n株洲,小学,女,4\n株洲,初中,女,2\n"
        "株洲,初中,男,5\n郴州,小学,女,1\n";
    const std::string years =
        "市州,产业,2023年,2024年\n长沙,一产,1,2\n长沙,二产,3,4\n株洲,二产,5,6\n株洲,一产,7,8\n";
    ChartKind lines = trend_kind();
    ChartSpec& chart = add_chart(people, "市州");
    chart.kind = &lines;
    chart.series = {"性别", {}};
    add_chart(years, "市州").kind = &lines;
    load_all();
    ASSERT_EQ(tables_.size(), 5u);
    for (const std::size_t facet : {0u, 1u, 2u}) {
        EXPECT_EQ(tables_[facet]->table.columns.at(1).name, "男") << facet;
        EXPECT_EQ(tables_[facet]->table.columns.at(2).name, "女") << facet;
        EXPECT_EQ(texts(tables_[facet]->table.columns[0]), (Texts{"小学", "初中"})) << facet;
    }
    EXPECT_EQ(texts(tables_[1]->table.columns[1]), (Texts{"—", "5"}));
    EXPECT_EQ(texts(tables_[2]->table.columns[2]), (Texts{"1", "—"}));
    for (const std::size_t facet : {3u, 4u}) EXPECT_EQ(tables_[facet]->table.columns.at(1).name, "一产") << facet;
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LoadCharts, facets_have_the_parts_of_a_whole_in_one_order) {
    ChartKind parts = ratio_kind();
    add_chart("市州,产业,比重\n长沙,一产,10\n长沙,二产,90\n株洲,二产,80\n株洲,一产,20\n", "市州").kind = &parts;
    ChartSpec& chart =
        add_chart("市州,年份,产业,比重\n长沙,2023年,一产,10\n长沙,2023年,二产,90\n株洲,2023年,二产,80\n"
                  "株洲,2023年,一产,20\n",
                  "市州");
    chart.kind = &parts;
    chart.series = {"产业", {}};
    add_chart("市州,产业,比重\n长沙,一产,10\n长沙,二产,90\n株洲,茶,80\n株洲,烟,20\n", "市州").kind = &parts;
    load_all();
    ASSERT_EQ(tables_.size(), 6u);
    for (const std::size_t facet : {0u, 1u, 2u, 3u})
        EXPECT_EQ(tables_[facet]->table.columns.at(1).name, "一产") << facet;
    EXPECT_THAT(faults(), IsEmpty());
    add_chart("市州,产业,比重\n长沙,一产,10\n长沙,二产,90\n株洲,三产,80\n株洲,二产,20\n", "市州").kind = &parts;
    load_all();
    EXPECT_THAT(faults(), ElementsAre("6.csv 2:1 Z316", "6.csv 4:1 Z316"));
}

TEST_F(LoadCharts, a_title_of_the_chart_stands_before_the_values) {
    add_chart(cities_, "市州").title.value = "收入";
    load_all();
    EXPECT_THAT(titles(), ElementsAre("收入·长沙", "收入·郴州"));
}

TEST_F(LoadCharts, panels_behind_move_up) {
    add_chart("年份,收入\n2016年,1亿元\n");
    TextPanel text;
    text.panel = spec_.panels++;
    spec_.texts.push_back(text);
    add_chart(cities_, "市州");
    ImagePanel image;
    image.panel = spec_.panels++;
    spec_.images.push_back(image);
    add_chart(cities_, "市州");
    load_all();
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(spec_.panels, 7);
    EXPECT_EQ(spec_.texts[0].panel, 1);
    EXPECT_EQ(spec_.images[0].panel, 4);
    std::vector<int> panels;
    for (const ChartSpec& chart : spec_.charts) panels.push_back(chart.panel);
    EXPECT_THAT(panels, ElementsAre(0, 2, 3, 5, 6));
}

TEST_F(LoadCharts, an_unknown_column_and_an_empty_cell_are_said) {
    add_chart(cities_, "市洲");
    load_all();
    EXPECT_EQ(diagnostics_.errors(), 1u);
    EXPECT_EQ(tables_.size(), 1u);
    EXPECT_FALSE(tables_[0]);
    add_chart("市州,年份,收入\n,2016年,1亿元\n", "市州");
    load_all();
    EXPECT_THAT(faults().back(), ::testing::HasSubstr("2:1 Z295"));
}

TEST_F(LoadCharts, a_facet_leaves_columns_to_draw) {
    add_chart("市州\n长沙\n", "市州");
    load_all();
    EXPECT_EQ(diagnostics_.all().at(0).code, "Z319");
}

TEST_F(LoadCharts, facets_are_at_most_as_many_as_panels) {
    const auto cities = [](std::size_t count) {
        std::string lines = "市州,年份,收入\n";
        for (std::size_t i = 0; i < count; ++i) lines += "市" + std::to_string(i) + ",2020年,1亿元\n";
        return lines;
    };
    add_chart(cities(limits::panels), "市州");
    load_all();
    EXPECT_THAT(faults(), IsEmpty());
    spec_ = {};
    add_chart(cities(limits::panels + 1), "市州");
    load_all();
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z294");
}

TEST_F(LoadCharts, facets_are_counted_no_farther_than_that) {
    Grid grid;
    grid.header = {phrase("市州"), phrase("收入")};
    for (const char* const city : {"长沙", "郴州", "永州", "长沙", ""}) grid.add_row({{city}, {"1"}});
    EXPECT_FALSE(split_facets(phrase("市州"), grid, 2, diagnostics_));
    EXPECT_THAT(faults(), ElementsAre("Z294")) << "永州 is one too many; the empty cell behind it is not reached";
}

TEST_F(LoadCharts, a_file_is_read_once) {
    write("a.csv", cities_);
    chart_.data.file.value = "a.csv";
    FileGrids files;
    const auto first = files.read(chart_.data, folder_, folder_, sources_, diagnostics_);
    EXPECT_EQ(files.read(chart_.data, folder_, folder_, sources_, diagnostics_), first);
    chart_.data.encoding.value = "UTF-8";
    EXPECT_NE(files.read(chart_.data, folder_, folder_, sources_, diagnostics_), first);
}

TEST_F(LoadCharts, panels_that_name_one_file_have_a_table_each) {
    add_chart("年份,收入\n2016年,\"1亿元\"\n2020年,3亿元\n");
    for (int i = 0; i < 2; ++i) {
        spec_.charts.push_back(spec_.charts[0]);
        spec_.charts.back().panel = spec_.panels++;
    }
    load_all();
    EXPECT_THAT(faults(), IsEmpty());
    for (const auto& table : tables_) EXPECT_EQ(table.value().table.columns[1].values[1].text, "3");
}

TEST_F(LoadCharts, the_data_of_all_panels_have_a_limit) {
    const std::size_t rows = 2000, panels = limits::board_cells / (rows * 250);
    std::string lines = "年份,收入", row = "\n2020年,1";
    for (int i = 2; i < 250; ++i) lines += ",列" + std::to_string(i), row += ",1";
    for (std::size_t i = 0; i < rows; ++i) lines += row;
    add_chart(lines);
    spec_.charts[0].x = {phrase("年份")};
    spec_.charts[0].y = {phrase("收入")};
    for (std::size_t i = 1; i <= panels; ++i) {
        spec_.charts.push_back(spec_.charts[0]);
        spec_.charts.back().panel = spec_.panels++;
    }
    load_all();
    EXPECT_THAT(faults(), ElementsAre("Z298"));
    EXPECT_FALSE(tables_.at(0));
}

TEST_F(LoadCharts, a_fault_in_one_facet_leaves_the_others) {
    add_chart("市州,年份,收入\n长沙,2016年,1亿元\n郴州,2016年,三亿\n", "市州");
    load_all();
    EXPECT_EQ(diagnostics_.errors(), 1u);
    EXPECT_TRUE(tables_.at(0));
    EXPECT_FALSE(tables_.at(1));
}

TEST_F(LoadCharts, a_fault_that_is_said_once_leaves_no_facet_that_has_it) {
    add_chart("市州,年份,收入\n长沙,2016年,3km\n郴州,2016年,4km\n永州,2016年,5\n", "市州");
    load_all();
    EXPECT_THAT(faults(), ElementsAre("0.csv 2:10 Z322"));
    EXPECT_FALSE(tables_.at(0));
    EXPECT_FALSE(tables_.at(1));
    EXPECT_TRUE(tables_.at(2));
}

TEST_F(LoadCharts, panels_are_called_as_they_are_typed) {
    add_chart(cities_, "市州").typed = 1;
    add_chart("年份,收入\n2016年,1亿元\n").typed = 2;
    load_all();
    spec_.charts[2].title.value = "收入";
    std::vector<std::string> names;
    for (const ChartSpec& chart : spec_.charts) names.push_back(panel_name(chart).zh);
    EXPECT_THAT(names, ElementsAre("面板1 · 长沙", "面板1 · 郴州", "面板2 · 收入"));
    spec_.charts[0].typed = 0; // 分面 without 面板
    EXPECT_EQ(panel_name(spec_.charts[0]).zh, "分面 长沙");
    EXPECT_EQ(panel_name(spec_.charts[0]).en, "facet 长沙");
}

TEST_F(LoadCharts, the_grid_seats_what_the_facets_became) {
    spec_.grid = GridText{1, 1, {}, {}};
    add_chart(cities_, "市州");
    load_all();
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z227");
}

TEST_F(LoadCharts, a_chart_is_described_by_kind_title_and_ends) {
    spec_.title.value = "居民收入";
    add_chart("年份,收入\n2016年,19756元\n2018年,23000元\n2020年,27196元\n");
    load_all();
    EXPECT_EQ(describe(spec_, tables_), "柱图：居民收入，2016年19756元，2020年27196元");
}

TEST_F(LoadCharts, names_are_described_all_or_by_the_extremes) {
    add_chart("区县,产值\n天心区,3亿元\n岳麓区,5亿元\n开福区,4亿元\n");
    load_all();
    EXPECT_EQ(describe(spec_, tables_), "柱图：天心区3亿元，岳麓区5亿元，开福区4亿元");
}

TEST_F(LoadCharts, of_many_names_the_extremes_are_described) {
    add_chart("区县,产值\n甲,3亿元\n乙,5亿元\n丙,4亿元\n丁,7亿元\n戊,—\n己,1亿元\n庚,2亿元\n辛,6亿元\n壬,2亿元\n");
    load_all();
    EXPECT_EQ(describe(spec_, tables_), "柱图：9个中，丁7亿元最大，己1亿元最小");
}

TEST_F(LoadCharts, a_column_is_no_facet_and_series_at_once) {
    ChartSpec& chart = add_chart(cities_, "市州");
    chart.series = {"市州", {}};
    load_all();
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z307");
}

TEST_F(LoadCharts, a_highlight_that_is_nowhere_does_not_wait_behind_cells) {
    ChartSpec& chart = add_chart("年份,收入\n2016年,约1\n2018年,2\n");
    chart.highlight = {{"2016年", {}}, {"2021年", {}}};
    load_all();
    ASSERT_EQ(diagnostics_.all().size(), 2u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z320");
    EXPECT_EQ(diagnostics_.all()[1].code, "Z308");
}

TEST_F(LoadCharts, a_board_is_described_panel_by_panel) {
    spec_.title.value = "五年成就";
    spec_.board = true;
    add_chart("年份,收入\n2016年,1.50亿元\n2020年,—\n").title.value = "收入";
    TextPanel text;
    text.title.value = "看点";
    text.paragraphs = {{"翻了一番。", {}}};
    text.panel = spec_.panels++;
    spec_.texts.push_back(text);
    ImagePanel image;
    image.file.value = "logo.png";
    image.panel = spec_.panels++;
    spec_.images.push_back(image);
    load_all();
    EXPECT_EQ(describe(spec_, tables_),
              "五年成就。柱图：收入，2016年1.50亿元，2020年—；看点：翻了一番。图片：logo.png");
}

TEST_F(LoadCharts, parts_are_named_and_long_rows_cut) {
    kind_ = ratio_kind();
    ChartSpec& chart = add_chart("");
    kind_ = ratio_kind();
    chart.parts = {{"甲", {}}, {"乙", {}}};
    const Source& source = sources_.add("spec.yaml", "{2016年: 40:60}");
    chart.data.file = {};
    chart.data.inline_data = parse_yaml(source, diagnostics_);
    load_all();
    EXPECT_EQ(describe(spec_, tables_), "构成：2016年甲40%、乙60%");
}

} // namespace
} // namespace zhitu::testing
