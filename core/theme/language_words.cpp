#include "core/theme/language_words.hpp"

#include "core/theme/fields.hpp"

#include <algorithm>

namespace zhitu {
namespace {

enum Tongue { hans, taiwan, hong_kong, japanese, korean, languages };

struct Words {
    std::string_view in[languages];
};

/// As 基础 has them, in its order.
constexpr Words words[]{
    {{"单位：", "單位：", "單位：", "単位：", "단위: "}},
    {{"注：", "註：", "註：", "注：", "주: "}},
    {{"数据来源：", "資料來源：", "資料來源：", "出典：", "자료: "}},
    {{"制图/", "製圖/", "製圖/", "作図/", "그래픽/"}},
    {{"；", "；", "；", "。", "; "}},
    {{"增幅为{至}比{自}", "增幅為{至}比{自}", "增幅為{至}比{自}", "増減率は{至}の{自}比",
      "증감률은 {自} 대비 {至}"}},
    {{"增幅为各图末期比首期", "增幅為各圖末期比首期", "增幅為各圖末期比首期", "増減率は各図の最終期の初期比",
      "증감률은 각 그래프의 첫 시기 대비 마지막 시기"}},
    {{"年均增幅为{自}至{至}", "年均增幅為{自}至{至}", "年均增幅為{自}至{至}", "年平均増減率は{自}から{至}まで",
      "연평균 증감률은 {自}부터 {至}까지"}},
    {{"年均增幅为{期间}", "年均增幅為{期间}", "年均增幅為{期间}", "年平均増減率は{期间}",
      "연평균 증감률은 {期间}"}},
    {{"倍数为{至}与{自}之比", "倍數為{至}與{自}之比", "倍數為{至}與{自}之比", "倍率は{至}の{自}に対する比",
      "배율은 {自} 대비 {至}"}},
    {{"百分点为{至}与{自}之差", "百分點為{至}與{自}之差", "百分點為{至}與{自}之差", "ポイントは{至}と{自}の差",
      "포인트는 {自} 대비 {至}의 차"}},
    {{"同比为{至}比{自}", "年增率為{至}比{自}", "按年變幅為{至}比{自}", "前年同期比は{至}の{自}比",
      "전년 동기 대비 증감률은 {自} 대비 {至}"}},
    {{"环比为{至}比{自}", "較前期增幅為{至}比{自}", "較前期變幅為{至}比{自}", "前期比は{至}の{自}比",
      "전기 대비 증감률은 {自} 대비 {至}"}},
    {{"（{}口径）", "（{}口徑）", "（{}口徑）", "（{}ベース）", " ({} 기준)"}},
    {{"，按图中数据计算", "，依圖中資料計算", "，按圖中數據計算", "、図中の数値から計算",
      ", 그래프의 수치로 계산"}},
    {{"，按四舍五入前的数据计算", "，依四捨五入前的資料計算", "，按四捨五入前的數據計算",
      "、四捨五入前の数値から計算", ", 반올림 전 수치로 계산"}},
    {{"因四舍五入，分项之和可能与合计不等", "因四捨五入，分項之和可能與合計不等",
      "因四捨五入，分項之和可能與合計不等", "四捨五入のため、内訳の合計が計と一致しないことがある",
      "반올림으로 항목의 합이 합계와 다를 수 있음"}},
    {{"波纹处略去{自}至{至}", "波紋處略去{自}至{至}", "波紋處略去{自}至{至}", "波線部は{自}から{至}までを省略",
      "물결 부분은 {自}부터 {至}까지 생략"}},
    {{"纵轴不从零起", "縱軸不從零起", "縱軸不從零起", "縦軸は0から始まらない", "세로축은 0에서 시작하지 않음"}},
    {{"{自}起为估计数", "{自}起為估計數", "{自}起為估計數", "{自}以降は推計", "{自}부터 추정치"}},
    {{"{文字}（{自}起）", "{文字}（{自}起）", "{文字}（{自}起）", "{文字}（{自}以降）", "{文字} ({自}부터)"}},
    {{"{部分}之比", "{部分}之比", "{部分}之比", "{部分}の比", "{部分}의 비"}},
    {{"，{期}为{比}", "，{期}為{比}", "，{期}為{比}", "、{期}は{比}", ", {期} {比}"}},
    {{"较{}", "較{}", "較{}", "{}比", "{} 대비"}},
    {{"年均", "年均", "年均", "年平均", "연평균"}},
    {{"为{}的", "為{}的", "為{}的", "{}の", "{}의"}},
    {{"同比", "年增", "按年", "前年同期比", "전년 동기 대비"}},
    {{"环比", "較前期", "較前期", "前期比", "전기 대비"}},
};

/// Behind the digits of a growth figure.
constexpr Words units[]{
    {{"个百分点", "個百分點", "個百分點", "ポイント", "%포인트"}},
    {{"个千分点", "個千分點", "個千分點", "‰ポイント", "‰포인트"}},
    {{"倍", "倍", "倍", "倍", "배"}},
};

/// What 口径 has a word for.
constexpr Words bases[]{
    {{"名义", "名義", "名義", "名目", "명목"}},
    {{"实际", "實際", "實際", "実質", "실질"}},
};

constexpr Words behind_name{{"：", "：", "：", "：", ": "}};

Tongue language_of(const Theme& theme) {
    constexpr std::string_view tags[]{"zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "ja", "ko"};
    const auto found = std::find(std::begin(tags), std::end(tags), theme.language);
    return static_cast<Tongue>((found - std::begin(tags)) % languages);
}

} // namespace

void speak_language(Theme& theme) {
    const Tongue language = language_of(theme);
    const auto say = [language](std::string& text) {
        const auto known = std::ranges::find(words, text, [](const Words& each) { return each.in[hans]; });
        if (known != std::end(words)) text = known->in[language];
    };
    if (language == hans) return;
    for (const auto& field : fields::words) say(theme.*field.member);
    for (const auto& field : fields::badge_words) say(theme.badge.*field.member);
}

std::string figure_in_language(const Theme& theme, std::string figure) {
    for (const Words& unit : units)
        if (figure.ends_with(unit.in[hans]))
            return figure.replace(figure.size() - unit.in[hans].size(), std::string::npos,
                                  unit.in[language_of(theme)]);
    return figure;
}

std::string basis_in_language(const Theme& theme, const std::string& basis) {
    const auto known = std::ranges::find(bases, basis, [](const Words& each) { return each.in[hans]; });
    return known == std::end(bases) ? basis : std::string(known->in[language_of(theme)]);
}

std::string said_of(const Theme& theme, const std::string& names, const std::string& words) {
    return names.empty() ? words : names + std::string(behind_name.in[language_of(theme)]) + words;
}

std::string growth_said_of(const Theme& theme, const std::string& names, const std::string& words) {
    return theme.language.starts_with("zh") ? names + words : said_of(theme, names, words);
}

} // namespace zhitu
