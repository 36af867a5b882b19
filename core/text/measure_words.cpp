#include "core/text/measure_words.hpp"

#include "core/base/initials.hpp"
#include "core/text/character_class.hpp"

#include <algorithm>

namespace zhitu {
namespace {

// 10多万人: what makes a number larger or rounder, before the word that measures.
constexpr std::u32string_view magnitudes = U"十百千万亿多余来几";

// Of one character: legal units (GB 3100), money, time, places, and the 量词 of things that newspapers count.
constexpr std::u32string_view words_of_one =
    U"米克升吨斤两钱担石斗里丈尺寸亩顷瓦伏安帕焦卡赫摩度节倍成折兆元角分厘毛块镑"
    U"年月日天夜时刻点秒周旬季岁世代届期次回场轮番遍趟顿阵步"
    U"国省市州盟县区旗乡镇村组院校科系厅局处所站点港路街号楼层室栋座幢间户家"
    U"个只名位口人头匹条尾羽根支枝张片枚颗粒株棵朵束丛本部篇章页段句行字词卷册版幅帧件套台架辆艘列"
    U"起宗桩项种类样门对双副批群伙班队排连营团师军桶瓶杯碗盒箱袋包捆堆串圈笔单份封码级等把顶盏盘剂服道扇口眼"
    U"环格栏款则集首曲出幕例床席票枪发响声大强";

// Of several, longest first; compounds with magnitudes, 平方, 立方, / and 每 are put together from these.
constexpr std::u32string_view words[] = {
    U"吨标准煤", U"个百分点", U"个千分点", U"摄氏度", U"华氏度", U"百分点",   U"千分点", U"人民币", U"新台币",
    U"千瓦时",   U"毫安时",   U"吨公里",   U"人公里", U"标准箱", U"个工作日", U"千伏安", U"公里",   U"公顷",
    U"公斤",     U"公分",     U"公亩",     U"千米",   U"分米",   U"厘米",     U"毫米",   U"微米",   U"纳米",
    U"海里",     U"英里",     U"英尺",     U"英寸",   U"英亩",   U"华里",     U"千克",   U"毫克",   U"微克",
    U"克拉",     U"盎司",     U"毫升",     U"公升",   U"加仑",   U"千瓦",     U"兆瓦",   U"千伏",   U"毫安",
    U"千卡",     U"大卡",     U"焦耳",     U"千焦",   U"牛顿",   U"千帕",     U"兆帕",   U"赫兹",   U"千赫",
    U"兆赫",     U"分贝",     U"字节",     U"比特",   U"美元",   U"欧元",     U"英镑",   U"日元",   U"港元",
    U"澳元",     U"加元",     U"新元",     U"韩元",   U"法郎",   U"卢布",     U"卢比",   U"世纪",   U"年代",
    U"年度",     U"年级",     U"学年",     U"季度",   U"月份",   U"个月",     U"星期",   U"礼拜",   U"小时",
    U"分钟",     U"秒钟",     U"钟头",     U"周年",   U"周岁",   U"昼夜",     U"人份",   U"航次",   U"台套",
    U"省份",     U"床位"};

bool one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

/// kW, μg, m³, CO2e: a symbol has few letters, and its figures are raised or lowered.
std::size_t symbol_length(std::u32string_view text) {
    constexpr std::size_t longest = 5;
    std::size_t length = 0;
    const auto is_part = [](char32_t code) {
        return class_of(code) == CharacterClass::letter || code == U'µ' || superscript_base(code) ||
               subscript_base(code);
    };
    while (length < text.size() && is_part(text[length])) ++length;
    return length <= longest ? length : 0;
}

/// Of one of the words that a text begins with; 0: with none.
std::size_t word_length(std::u32string_view text) {
    constexpr auto first = initials(words);
    if (!std::ranges::binary_search(first, text.front())) return 0;
    const auto word =
        std::ranges::find_if(words, [text](std::u32string_view each) { return text.starts_with(each); });
    return word == std::end(words) ? 0 : word->size();
}

std::size_t unit_length(std::u32string_view text) {
    if (text.empty()) return 0;
    const auto is_per = [&](std::size_t at) { return at > 0 && one_of(text[at], U"/／·每"); };
    for (const std::u32string_view power : {U"平方", U"立方"})
        if (text.starts_with(power)) return power.size() + unit_length(text.substr(power.size()));
    std::size_t length = word_length(text);
    if (length == 0) length = symbol_length(text);
    if (length == 0 && one_of(text.front(), words_of_one)) length = 1;
    if (length > 0 && length < text.size() && text[length] == U'次') ++length; // 人次, 架次
    if (length == 0 || length == text.size() || !is_per(length)) return length;
    const std::size_t next = unit_length(text.substr(length + 1));
    return next > 0 ? length + 1 + next : length;
}

} // namespace

std::size_t measure_length(std::u32string_view behind) {
    constexpr std::size_t longest = 12; // 多万亿千瓦时/平方公里
    behind = behind.substr(0, longest);
    const std::size_t length = unit_length(behind);
    const bool has_magnitude = !behind.empty() && one_of(behind.front(), magnitudes);
    if (length > 0 || !has_magnitude) return length;
    return 1 + measure_length(behind.substr(1));
}

} // namespace zhitu
