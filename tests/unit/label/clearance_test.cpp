// Boards that nobody would think of once had texts too near to each other, to a mark or to their card: one test for
// each kind, on the smallest spec that had it.
#include "tests/unit/guide/rendered.hpp"
#include "tests/unit/label/picture_checks.hpp"

#include <gmock/gmock.h>

namespace zhitu::testing {
namespace {

class Clearance : public PictureTest {
protected:
    static std::string board(const std::string& theme, const std::string& size, const std::string& panel) {
        return "制图: 1\n标题: 全市\n样式: " + theme + "\n尺寸: " + size + "\n面板:\n" + panel;
    }
    /// What is wrong with the picture of a spec that fits.
    static Faults faults(const std::string& spec) {
        const Rendered rendered = render(spec);
        if (!rendered.rendering.picture) return {rendered.sentences()};
        Faults found;
        const std::vector<InkBox> texts = inks(rendered.picture(), studio_->fonts());
        check_texts_apart(rendered.picture(), texts, found);
        check_bounds(rendered.picture(), texts, found);
        return found;
    }
};

TEST_F(Clearance, round_figures_under_a_lying_stack_keep_away_from_the_cards_edge) {
    const std::string spec = "制图: 1\n标题: 三人产民二年收人成收生总\n样式: 日报红\n尺寸: 88mm x 65mm\n来源: " +
                             std::string("就可重配就生一可人区二二年产乡生次次值业二城总三值三值配居城五值可人"
                                         "支人人进人收就五总一收总乡配出二出值收业城成\n") +
                             "署名: 比民出城\n版式: 2x1\n面板:\n  - 标题: 能源\n    类型: 条图\n    堆叠: 是\n"
                             "    合计: 是\n    纵轴: 类\n    单位: 万吨标准煤\n    数据:\n"
                             "      - [类, 2016年, 2017年, 2018年, 2019年]\n      - [就收二一均0, 16, 86, 71, 93]\n"
                             "      - [口五一就值1, 45, 65, 36, 39]\n"
                             "  - {标题: 比重, 类型: 条图, 数据: {甲: 51838.4%, 乙: 50627.4%}}\n";
    EXPECT_THAT(faults(spec), ::testing::IsEmpty());
}

TEST_F(Clearance, figures_of_bars_thicker_than_their_step_do_not_touch_each_other_or_a_wave) {
    std::string spec = "制图: 1\n标题: 收入\n样式: 周报蓝\n尺寸: 144mm x 60mm\n类型: 条图\n单位: 元\n条宽: 10mm\n"
                       "断轴: 1100000—2500000\n排序: 升\n横轴: {刻度: 有, 网格: 是}\n数据:\n";
    for (const char* row : {"甲: 321746", "乙: 9581597", "丙: 308278", "丁: 332319", "戊: 332269", "己: 338422",
                            "庚: 380048", "辛: 334821", "壬: 355682", "癸: 316343"})
        spec += "  " + std::string(row) + "\n";
    EXPECT_THAT(faults(spec), ::testing::IsEmpty());
    const Rendered rendered = render(spec);
    std::vector<Rect> values;
    for (const InkBox& text : inks(rendered.picture(), studio_->fonts()))
        if (text.mark->role == "value") values.push_back(text.box);
    ASSERT_EQ(values.size(), 10u);
    for (std::size_t i = 1; i < values.size(); ++i) EXPECT_GT(distance(values[i - 1], values[i]).mm(), 0.5);
}

/// A p in a board's title ended on the gold line.
TEST_F(Clearance, letters_of_a_title_keep_away_from_the_keyline) {
    const std::string column = "类型: 柱图\n数据: {甲: 35, 乙: 34}\n";
    const std::string columns =
        "面板: [{标题: 甲, 类型: 柱图, 数据: {甲: 3}}, {标题: 乙, 类型: 柱图, 数据: {甲: 3}}]\n";
    for (const char* title : {"Happy gypq 增长", "القرار", "App（jpg）\\n质量走势 gypq", "gypq\\nGDP"})
        for (const std::string& rest : {column, columns, "竖排: 标题\n" + column, "竖排: 标题\n" + columns}) {
            const Rendered rendered =
                render("制图: 1\n标题: \"" + std::string(title) + "\"\n样式: 日报红\n尺寸: 2栏 x 80mm\n" + rest);
            ASSERT_TRUE(rendered.rendering.picture) << rendered.sentences();
            const RectShape line = rects(rendered.picture(), 0, "keyline").at(0);
            for (const InkBox& text : inks(rendered.picture(), studio_->fonts())) {
                if (text.mark->role != "title") continue;
                EXPECT_GT((margin(text.box, line.rect) - line.width / 2).mm(), 0.2) << title << "\n" << rest;
            }
        }
}

TEST_F(Clearance, the_wave_of_the_axis_keeps_away_from_the_value_of_the_lowest_bar) {
    EXPECT_THAT(faults(board("周报蓝", "116mm x 148mm",
                             "  - 标题: 出人总生配\n    类型: 条图\n    断轴: 110—250\n"
                             "    横轴: {刻度: 有, 网格: 是}\n"
                             "    数据: {甲: 35%, 乙: 34%, 丙: 39%, 丁: 864%, 戊: 30%, 己: 36%}\n"
                             "  - {标题: 人口, 类型: 柱图, 数据: {甲: 35, 乙: 34}}\n"
                             "  - {标题: 产值, 类型: 柱图, 数据: {甲: 35, 乙: 34}}\n"
                             "  - {标题: 收入, 类型: 柱图, 数据: {甲: 35, 乙: 34}}\n")),
                ::testing::IsEmpty());
}

TEST_F(Clearance, a_value_over_a_line_keeps_away_from_its_points) {
    EXPECT_THAT(faults(board("周报蓝", "58mm x 60mm",
                             "  - 标题: 比重\n    类型: 趋势\n    纵轴: {刻度: 有, 网格: 是}\n"
                             "    标注: [{自…起估计: 2019年}]\n    数据: {2015年: 719032.6%, 2016年: 793516.3%, "
                             "2017年: 791183.8%, 2018年: 799603.7%, 2019年: 735923.8%, 2020年: 732872.6%, "
                             "2021年: 798203.4%, 2022年: 736571.5%, 2023年: 765525.4%}\n")),
                ::testing::IsEmpty());
}

TEST_F(Clearance, bars_would_be_hairlines_and_are_refused_with_the_millimetres) {
    std::string spec =
        "制图: 1\n标题: 额重入可三比乡产值区\n样式: 基础\n尺寸: 56mm x 67mm\n副标题: "
        "乡次、三次成支乡年重地支\n注: " +
        std::string("区成城就年产人收生总总可入收配乡一进乡成业额成三可额支人收总二一比生总产二次城收城二"
                    "城二一年进比值民成民区民二次年乡额三一五生\n") +
        "署名: 地成口进\n竖排: [标题, 注]\n面板:\n  - 标题: 产值\n    类型: 柱图\n    横轴: 期\n"
        "    数据:\n      - [期, 年城就, 地可重二, 居收]\n";
    for (int year = 2008; year < 2012; ++year)
        spec += "      - [" + std::to_string(year) + "年, 97034%, 24514%, 82501%]\n";
    const Rendered refused = render(spec);
    EXPECT_FALSE(refused.rendering.picture);
    EXPECT_THAT(refused.sentences(), ::testing::HasSubstr("图形太窄：要 17.4mm"));
}

TEST_F(Clearance, a_value_over_a_negative_part_keeps_away_from_the_line_of_zero) {
    const std::string spec = "制图: 1\n标题: 拉动\n样式: 日报红\n尺寸: 3栏 x 60mm\n类型: 条图\n堆叠: 是\n数据: |\n"
                             "  年份\t消费\t投资\t净出口\n  2021年\t5.3%\t1.1%\t2.0%\n"
                             "  2022年\t1.0%\t1.5%\t0.5%\n  2023年\t4.3%\t1.5%\t-0.6%\n";
    const Rendered rendered = render(spec);
    const LineShape zero = marks<LineShape>(rendered.picture(), 1, "zero line").at(0);
    std::size_t found = 0;
    for (const InkBox& text : inks(rendered.picture(), studio_->fonts())) {
        if (text.text().text != "-0.6%") continue;
        ++found;
        EXPECT_GT(distance(Shape(zero), text.box).mm(), 0.2);
    }
    EXPECT_EQ(found, 1u);
}

TEST_F(Clearance, values_of_neighbouring_thin_parts_never_read_as_one_number) {
    const std::string spec = "制图: 1\n标题: 用能\n样式: 周报蓝\n尺寸: 2栏 x 80mm\n类型: 条图\n堆叠: 是\n合计: 是\n"
                             "单位: 万吨\n数据:\n  - [能源, 煤炭, 天然气, 水电, 风电, 其他]\n"
                             "  - [2018年, 420, 31, 29, 22, 61]\n  - [2020年, 380, 45, 33, 41, 75]\n"
                             "  - [2022年, 310, 62, 40, 88, 92]\n";
    const Rendered rendered = render(spec);
    ASSERT_TRUE(rendered.rendering.picture) << rendered.sentences();
    std::vector<InkBox> values;
    for (const InkBox& text : inks(rendered.picture(), studio_->fonts()))
        if (text.mark->role == "value") values.push_back(text);
    ASSERT_EQ(values.size(), 18u) << rendered.sentences();
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i + 1; j < values.size(); ++j)
            EXPECT_GE(distance(values[i].box, values[j].box).mm(), 0.7);
}

} // namespace
} // namespace zhitu::testing
