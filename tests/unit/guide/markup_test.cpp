// Marked and vertical texts in finished pictures.
#include "tests/unit/guide/rendered.hpp"

#include <algorithm>

namespace zhitu::testing {
namespace {

class Marked : public PictureTest {
protected:
    static Picture picture(const std::string& spec) {
        Rendered rendered = render("制图: 1\n样式: 日报红\n尺寸: 85.4mm x 60mm\n类型: 柱图\n" + spec);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
};

const std::string data = "数据: {北湖区: 1元, <着重>苏仙</>区: 2元}\n";

TEST_F(Marked, texts_and_the_document_say_what_is_read) {
    const Picture p = picture("标题: <注音 chēn>郴</>州<粗>五年</>\n替代文本: 郴州<粗>五年</>成就\n" + data);
    EXPECT_EQ(p.title, "郴州五年");
    EXPECT_EQ(p.description, "郴州五年成就");
    EXPECT_EQ(texts(p, 0, "title").at(0).text, "郴州五年");
}

TEST_F(Marked, dots_stand_under_the_names_of_rows) {
    const Picture p = picture("标题: 郴州\n" + data);
    const TextMark name = texts(p, 1, "row label").at(1);
    const std::vector<RectShape> dots = rects(p, 1, "row label dot");
    ASSERT_EQ(dots.size(), 2u);
    for (const RectShape& dot : dots) {
        EXPECT_GT(dot.rect.top(), name.origin.y);
        EXPECT_GT(dot.rect.left(), name.origin.x);
        EXPECT_EQ(dot.fill, name.ink);
    }
}

TEST_F(Marked, an_ink_is_that_of_the_theme) {
    const Picture p = picture("标题: 郴州\n注: 按<主>现价</>\n" + data);
    const TextMark note = texts(p, 0, "note").at(0);
    const auto red =
        std::find_if(note.runs.begin(), note.runs.end(), [](const auto& run) { return run.second.text == "现价"; });
    ASSERT_NE(red, note.runs.end());
    EXPECT_EQ(p.inks.at(static_cast<std::size_t>(red->second.ink)).name, "主");
}

TEST_F(Marked, units_are_set_wherever_they_stand) {
    const std::string values =
        "数据: {北湖区: 1000亿<主>元</>, 苏仙区: 5000亿元}\n断轴: 1500—4000\n纵轴: {刻度: 有}\n";
    const Picture p = picture("标题: 郴州\n" + values);
    EXPECT_EQ(texts(p, 1, "unit").at(0).text, "单位：亿元");
    EXPECT_EQ(texts(p, 1, "unit").at(0).runs.back().second.text, "元");
    EXPECT_EQ(p.description, "柱图：郴州，北湖区1000亿元，苏仙区5000亿元");
    EXPECT_NE(texts(p, 0, "note").at(0).text.find("1500至4000亿元"), std::string::npos);
}

TEST_F(Marked, units_on_values_are_set_and_figures_are_as_typed) {
    const Picture p =
        picture("标题: 郴州\n数据: {北湖区: 3.10<主>%</>, 苏仙区: 5%}\n纵轴: {刻度: 有}\n增长: 1.9<粗>%</>\n");
    const TextMark value = texts(p, 1, "value").at(0);
    EXPECT_EQ(value.text, "3.10%");
    EXPECT_EQ(p.inks.at(static_cast<std::size_t>(value.runs.back().second.ink)).name, "主");
    EXPECT_EQ(texts(p, 1, "tick").at(1).text.back(), '%');
    EXPECT_EQ(texts(p, 1, "badge figure").at(0).text, "1.9%");
}

TEST_F(Marked, a_ratio_in_the_note_has_the_sign_of_the_theme) {
    Rendered rendered =
        render("制图: 1\n标题: 甲\n样式: {继承: 周报蓝, 数字: {比号: ：}}\n尺寸: 90mm x 60mm\n类型: 构成\n"
               "部分: [男, 女]\n数据: {2016年: 52:48, 2020年: 51.0:49.0}\n比例: 是\n");
    EXPECT_EQ(rendered.sentences(), "");
    EXPECT_EQ(texts(rendered.picture(), 0, "note").at(0).text, "注：男、女之比，2020年为51.0：49.0");
}

TEST_F(Marked, figures_of_a_unit_are_raised) {
    const Picture p = picture("标题: 郴州\n单位: μg/m<上>3</>\n数据: {北湖区: 31, 苏仙区: 28}\n");
    EXPECT_EQ(texts(p, 1, "unit").at(0).text, "单位：μg/m³");
    EXPECT_EQ(p.description, "柱图：郴州，北湖区31μg/m³，苏仙区28μg/m³");
}

TEST_F(Marked, a_bracket_in_a_data_file_is_printed_as_it_is_typed) {
    const Picture p = picture(
        "标题: 郴州\n横轴: \"甲\\\\<乙\"\n数据: [[\"甲\\\\<乙\", 值], [\"\\\\<粗>\", 1元], [\"<5岁\", 2元]]\n");
    EXPECT_EQ(texts(p, 1, "row label").at(0).text, "<粗>");
    EXPECT_EQ(texts(p, 1, "row label").at(1).text, "<5岁");
}

TEST_F(Marked, a_vertical_title_hangs_in_the_middle_of_its_plaque) {
    const Picture p = picture("标题: 郴州五年\n竖排: 是\n" + data);
    const Rect plaque = rects(p, 0, "plaque").at(0).rect;
    const TextMark title = texts(p, 0, "title").at(0);
    EXPECT_TRUE(title.vertical);
    EXPECT_NEAR(title.origin.x.mm(), plaque.centre().x.mm(), 0.001);
    EXPECT_NEAR((title.origin.y + advance_of(title) / 2).mm(), plaque.centre().y.mm(), 0.001);
    EXPECT_EQ(marks<PathShape>(p, 0, "ribbon tail").size(), 1u) << "at its lower end only";
}

TEST_F(Marked, vertical_names_hang_under_zero_in_the_middle_of_their_columns) {
    const Picture p = picture("标题: 郴州\n竖排: 横轴\n" + data);
    const std::vector<TextMark> names = texts(p, 1, "row label");
    const std::vector<RectShape> bars = rects(p, 1, "rect");
    ASSERT_EQ(names.size(), 2u);
    ASSERT_EQ(bars.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_NEAR(names[i].origin.x.mm(), bars[i].rect.centre().x.mm(), 0.01);
        EXPECT_GT(names[i].origin.y, bars[i].rect.bottom());
    }
}

} // namespace
} // namespace zhitu::testing
