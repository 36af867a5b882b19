#include "core/spec/theme_docs.hpp"
#include "core/theme/fields.hpp"
#include "tests/unit/theme/theming.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace zhitu::test {
namespace {

TEST_F(Theming, the_house_sets_half_width_marks_by_the_standard) {
    const Theme theme = resolve();
    const TypeStyle& note = theme.board.type(TypeRole::note).style;
    EXPECT_TRUE(note.half_width_marks);
    EXPECT_EQ(note.latin_gap, 0);
    EXPECT_EQ(note.line_breaks, LineBreakLevel::standard);
    EXPECT_FALSE(note.hanging);
    EXPECT_EQ(note.language, "zh-Hans");
    EXPECT_EQ(theme.range_sign, "～");
    EXPECT_FALSE(theme.grouped_numbers);
    EXPECT_FALSE(theme.even_spacing);
}

TEST_F(Theming, marks_may_be_set_in_the_kaiming_way) {
    for (const char* key : {"标点: 开明\n", "marks: kaiming\n"}) {
        const TypeStyle note = over_the_house(key).board.type(TypeRole::note).style;
        EXPECT_TRUE(note.half_width_marks && note.full_width_stops) << key;
    }
    EXPECT_FALSE(over_the_house("标点: 半角\n").full_width_stops);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, even_spacing_in_both_languages) {
    EXPECT_TRUE(over_the_house("均排: 是\n").even_spacing);
    EXPECT_TRUE(over_the_house("even_spacing: yes\n").even_spacing);
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(fault_of("均排: 类名\n"), "本.yaml 3:5 Z254");
}

TEST_F(Theming, text_keys_reach_every_type) {
    const Theme theme = over_the_house("标点: 全角\n汉数间距: 0.25\n避头尾: 严格\n悬挂: 是\n语言: 台湾繁体\n"
                                       "数字: {范围号: —, 千分撇: 是}\n");
    EXPECT_EQ(faults(), Faults{});
    for (const FormRule* form : {&theme.board, &theme.single})
        for (const TypeRule& type : form->types) {
            EXPECT_FALSE(type.style.half_width_marks);
            EXPECT_EQ(type.style.latin_gap, 0.25);
            EXPECT_EQ(type.style.line_breaks, LineBreakLevel::strict);
            EXPECT_TRUE(type.style.hanging);
            EXPECT_EQ(type.style.language, "zh-Hant-TW");
        }
    EXPECT_EQ(theme.range_sign, "—");
    EXPECT_TRUE(theme.grouped_numbers);
}

TEST_F(Theming, text_keys_in_english) {
    const Theme theme =
        over_the_house("marks: full\nlatin_gap: 0.2\nline_breaks: basic\nhanging: yes\nlanguage: ja\n"
                       "numbers: {range: –, grouping: yes}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(theme.line_breaks, LineBreakLevel::basic);
    EXPECT_EQ(theme.language, "ja");
    EXPECT_EQ(theme.range_sign, "–");
}

TEST_F(Theming, the_reference_speaks_of_keys_that_are_there) {
    for (const ThemeKeyDoc& doc : theme_docs())
        for (const bool zh : {true, false}) {
            std::string entry = doc.name.in(zh) + ": [[]]";
            std::istringstream sections(doc.section.in(zh));
            std::vector<std::string> outer{std::istream_iterator<std::string>(sections), {}};
            for (; !outer.empty(); outer.pop_back()) entry = outer.back() + ": {" + entry + "}";
            const std::string fault = fault_of(entry + "\n");
            EXPECT_NE(fault, "0 faults") << entry << ": a list in a list is none of its values";
            EXPECT_EQ(fault.find("Z251"), fault.npos) << entry;
        }
}

template <class Field> void expect_documented(const std::string& section, const Field& field) {
    const auto is_it = [&](const ThemeKeyDoc& doc) {
        return doc.section.zh == section && doc.name == Pair{field.zh, field.en};
    };
    EXPECT_TRUE(std::any_of(theme_docs().begin(), theme_docs().end(), is_it)) << section << " " << field.zh;
}
/// Every row of a table of fields is in the reference.
template <class Field, std::size_t size>
void expect_documented(const std::string& section, const Field (&table)[size]) {
    for (const Field& field : table) expect_documented(section, field);
}

TEST(ThemeDocs, leave_no_field_out) {
    expect_documented("面板 版面", fields::sheet);
    expect_documented("面板 题牌", fields::plaque);
    expect_documented("面板 题牌", fields::plaque_flags);
    expect_documented("面板 卡片", fields::card);
    expect_documented("面板 卡片", fields::card_of_panels);
    expect_documented("面板 卡片", fields::card_signed);
    expect_documented("面板 卡片", fields::card_numbers);
    expect_documented("面板 卡片", fields::card_numbers_of_panels);
    expect_documented("面板 卡片", fields::card_flags);
    for (const fields::TypeName& type : fields::types)
        expect_documented(is_set_in(type.role, true) ? "面板 字" : "单图 字", type);
    expect_documented("徽章", fields::badge);
    expect_documented("徽章", fields::badge_words);
    expect_documented("线", fields::strokes);
    expect_documented("间距", fields::gaps);
    expect_documented("用语", fields::words);
    expect_documented("装饰", fields::decor);
    expect_documented("角色", fields::ink_roles);
}

TEST_F(Theming, the_keys_of_numbers_in_both_languages) {
    const Theme zh = over_the_house("数字: {范围号: —, 比号: ：, 千分撇: 是}\n");
    EXPECT_EQ(zh.ratio_sign, "：");
    EXPECT_EQ(over_the_house("numbers: {ratio: ：}\n").ratio_sign, "：");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(resolve().ratio_sign, "∶");
}

TEST_F(Theming, languages_by_other_names) {
    const std::pair<const char*, const char*> names[]{
        {"台湾", "台湾繁体"}, {"zh-TW", "台湾繁体"}, {"香港", "香港繁体"}, {"zh-HK", "香港繁体"},
        {"日语", "日文"},     {"韩语", "韩文"},      {"中文", "简体"},     {"zh-CN", "简体"}};
    for (const auto& [typed, meant] : names) {
        fault_of(std::string("语言: ") + typed + "\n");
        EXPECT_EQ(sentence(), std::string("这里不能写“") + typed + "”，是不是“" + meant + "”？");
    }
    fault_of("语言: 繁体\n");
    EXPECT_EQ(sentence(), "这里不能写“繁体”");
    EXPECT_EQ(diagnostics_.all()[0].fix_zh, "可以写：台湾繁体、香港繁体");
}

TEST_F(Theming, words_that_are_no_choice) {
    EXPECT_EQ(fault_of("避头尾: 宽松\n"), "本.yaml 3:6 Z254");
    EXPECT_EQ(fault_of("语言: 英文\n"), "本.yaml 3:5 Z254");
    EXPECT_EQ(fault_of("标点: 四分\n"), "本.yaml 3:5 Z254");
    EXPECT_EQ(sentence(), "这里不能写“四分”");
    EXPECT_EQ(fault_of("汉数间距: 2\n"), "本.yaml 3:7 Z253");
    EXPECT_EQ(fault_of("数字: {千分撇: 有}\n"), "本.yaml 3:11 Z254");
}

TEST_F(Theming, types_and_ladders_may_condense) {
    const Theme theme =
        over_the_house("面板: {字: {栏题: {压缩: 0.95, 阶梯: [{字距: -0.02}, {压缩: 0.9}, 8pt]}}}\n");
    EXPECT_EQ(faults(), Faults{});
    const TypeRule& title = theme.board.type(TypeRole::panel_title);
    EXPECT_EQ(title.style.condensed, 0.95);
    EXPECT_EQ(stepped(title, 1).style.condensed, 0.95);
    EXPECT_EQ(stepped(title, 2).style.condensed, 0.9);
    EXPECT_EQ(stepped(title, 2).style.tracking, -0.02);
    EXPECT_EQ(stepped(title, 3).style.condensed, 0.9);
    EXPECT_EQ(fault_of("面板: {字: {栏题: {压缩: 0.5}}}\n"), "本.yaml 3:19 Z253");
}

TEST_F(Theming, names_beside_bars_have_a_share_of_the_card) {
    EXPECT_EQ(over_the_house("面板: {卡片: {类名占宽: 0.3}}\n").board.card.names_share, 0.3);
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, a_step_of_names_and_titles_may_be_more_lines) {
    const Theme theme = over_the_house("面板: {字: {类名: {阶梯: [{折行: 2}, 6pt, {折行: 3}]}}}\n");
    EXPECT_EQ(faults(), Faults{});
    const TypeRule& name = theme.board.type(TypeRole::category);
    EXPECT_EQ(stepped(name, 0).lines, 1);
    EXPECT_EQ(stepped(name, 1).lines, 2);
    EXPECT_EQ(stepped(name, 2).lines, 2);
    EXPECT_EQ(stepped(name, 3).lines, 3);
    over_the_house("面板: {字: {栏题: {阶梯: [{折行: 2}]}, 板题: {阶梯: [{折行: 3}]}}}\n");
    over_the_house("单图: {字: {图题: {阶梯: [{折行: 2}]}}}\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(fault_of("面板: {字: {类名: {阶梯: [{折行: 9}]}}}\n"), "本.yaml 3:25 Z253");
    EXPECT_EQ(fault_of("面板: {字: {徽章: {阶梯: [{折行: 2}]}}}\n"), "本.yaml 3:21 Z251");
}

} // namespace
} // namespace zhitu::test
