// What a theme prints, in the language that it is set in.
#include "core/theme/language_words.hpp"

#include "tests/unit/theme/theming.hpp"

#include "core/base/utf8.hpp"
#include "core/theme/fields.hpp"

namespace zhitu::test {
namespace {

std::vector<std::string> printed(const Theme& theme) {
    std::vector<std::string> all;
    for (const auto& field : fields::words) all.push_back(theme.*field.member);
    for (const auto& field : fields::badge_words) all.push_back(theme.badge.*field.member);
    return all;
}

/// Without what is between { and }, which are names and not printed.
std::u32string without_names(const std::string& words) {
    std::u32string left;
    bool inside = false;
    for (const char32_t code : to_utf32(words)) {
        if (code == U'{') inside = true;
        if (!inside) left += code;
        if (code == U'}') inside = false;
    }
    return left;
}

bool has_one_of(const std::string& words, std::u32string_view characters) {
    return without_names(words).find_first_of(characters) != std::u32string::npos;
}

constexpr std::u32string_view simplified = U"数据来单图较为与环计从轴总纹处点径个舍项纵横断";

TEST_F(Theming, words_of_taiwan_and_hong_kong) {
    const Theme taiwan = over_the_house("语言: 台湾繁体\n"), hong_kong = over_the_house("语言: zh-Hant-HK\n");
    EXPECT_EQ(faults(), Faults{});
    EXPECT_EQ(taiwan.source_prefix, "資料來源：");
    EXPECT_EQ(hong_kong.source_prefix, "資料來源：");
    EXPECT_EQ(taiwan.unit_prefix, "單位：");
    EXPECT_EQ(taiwan.note_prefix, "註：");
    EXPECT_EQ(taiwan.credit_prefix, "製圖/");
    EXPECT_EQ(taiwan.badge.basis, "較{}");
    EXPECT_EQ(hong_kong.computed_note, "，按圖中數據計算");
    EXPECT_EQ(taiwan.computed_note, "，依圖中資料計算");
    EXPECT_EQ(taiwan.unrounded_note, "，依四捨五入前的資料計算");
}

TEST_F(Theming, words_of_japanese_and_korean) {
    const Theme japanese = over_the_house("语言: 日文\n"), korean = over_the_house("语言: 韩文\n");
    EXPECT_EQ(japanese.unit_prefix, "単位：");
    EXPECT_EQ(japanese.source_prefix, "出典：");
    EXPECT_EQ(korean.unit_prefix, "단위: ");
    EXPECT_EQ(korean.source_prefix, "자료: ");
}

TEST_F(Theming, every_word_of_every_house_is_in_the_language) {
    for (const std::string house : {"日报红", "周报蓝", "基础"}) {
        const std::vector<std::string> hans = printed(resolve(house));
        for (const std::string language : {"台湾繁体", "香港繁体"})
            for (const std::string& words : printed(resolve("{继承: " + house + ", 语言: " + language + "}")))
                EXPECT_FALSE(has_one_of(words, simplified)) << house << " " << language << " " << words;
        for (const std::string language : {"日文", "韩文"}) {
            const std::vector<std::string> other =
                printed(resolve("{继承: " + house + ", 语言: " + language + "}"));
            for (std::size_t i = 0; i < hans.size(); ++i)
                EXPECT_TRUE(other[i] != hans[i] || hans[i] == "注：") << house << " " << language << " " << hans[i];
        }
    }
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Theming, a_theme_s_own_words_stay) {
    const Theme theme =
        over_the_house("用语: {来源: 来源／, 单位: 單位→}\n徽章: {比较: \"比{}\"}\n语言: 台湾繁体\n");
    EXPECT_EQ(theme.source_prefix, "来源／");
    EXPECT_EQ(theme.unit_prefix, "單位→");
    EXPECT_EQ(theme.badge.basis, "比{}");
    EXPECT_EQ(theme.note_prefix, "註：");
}

TEST_F(Theming, computed_figures_have_the_language_s_units) {
    Theme theme = resolve("日报红");
    EXPECT_EQ(figure_in_language(theme, "1.2个百分点"), "1.2个百分点");
    EXPECT_EQ(figure_in_language(theme, "11.2%"), "11.2%");
    theme.language = "zh-Hant-HK";
    EXPECT_EQ(figure_in_language(theme, "1.2个百分点"), "1.2個百分點");
    EXPECT_EQ(figure_in_language(theme, "2.0倍"), "2.0倍");
    theme.language = "ko";
    EXPECT_EQ(figure_in_language(theme, "2.0倍"), "2.0배");
}

TEST_F(Theming, bases_of_growth_are_said_in_the_language) {
    Theme theme = resolve("日报红");
    EXPECT_EQ(basis_in_language(theme, "名义"), "名义");
    theme.language = "ja";
    EXPECT_EQ(basis_in_language(theme, "名义"), "名目");
    EXPECT_EQ(basis_in_language(theme, "实际"), "実質");
    EXPECT_EQ(basis_in_language(theme, "按可比价格"), "按可比价格") << "typed words are never touched";
    theme.language = "ko";
    EXPECT_EQ(basis_in_language(theme, "实际"), "실질");
}

TEST_F(Theming, a_name_is_set_off_from_what_is_said_of_it) {
    Theme theme = resolve("日报红");
    EXPECT_EQ(said_of(theme, "收入", "纵轴不从零起"), "收入：纵轴不从零起");
    EXPECT_EQ(said_of(theme, "", "纵轴不从零起"), "纵轴不从零起");
    theme.language = "ko";
    EXPECT_EQ(said_of(theme, "한국", "단위"), "한국: 단위");
    EXPECT_EQ(growth_said_of(theme, "한국", "단위"), "한국: 단위");
    theme.language = "zh-Hant-TW";
    EXPECT_EQ(growth_said_of(theme, "收入", "年增"), "收入年增") << "it goes on";
}

} // namespace
} // namespace zhitu::test
