#include "core/value/known_unit.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

constexpr std::string_view quantities[]{
    "元",     "美元", "欧元",   "日元",     "港元",   "人民币", "人",   "人次",   "户",       "户次",
    "家",     "个",   "件",     "吨",       "公斤",   "千克",   "克",   "毫克",   "微克",     "斤",
    "公里",   "千米", "米",     "厘米",     "毫米",   "亩",     "公顷", "平方米", "平方公里", "平方千米",
    "立方米", "千瓦", "千瓦时", "吨标准煤", "吨公里", "人公里", "标箱", "升",     "辆",       "台",
    "套",     "部",   "张",     "册",       "份",     "次",     "所",   "座",     "处",       "条",
    "头",     "只",   "羽",     "株",       "棵",     "艘",     "架",   "列",     "岁",       "年",
    "月",     "天",   "日",     "小时",     "分钟",   "度",     "℃",    "㎡",     "倍",       "个百分点",
    "百分点", "%",    "‰",      "瓦",       "瓦时",   "瓦小时", "架次", "标准箱", "英镑",     "韩元",
    "卢布",   "标方", "秒"};

// Words of names too (姓名, 得分): units where nothing else can stand.
constexpr std::string_view quantities_in_brackets[]{"例", "起", "点", "分", "票", "枚", "趟", "块", "篇", "瓶",
                                                    "箱", "匹", "位", "名", "场", "支", "项", "期", "届", "集"};

bool is_known(const Unit& unit, bool in_brackets) {
    const std::string_view whole = unit.quantity;
    const std::string_view quantity = whole.substr(0, whole.find('/')); // 元/人
    if (quantity.empty()) return unit.power > 0;
    const bool has_power = whole.find("²") != std::string_view::npos || whole.find("³") != std::string_view::npos;
    if (has_power || std::ranges::find(quantities, quantity) != std::end(quantities)) return true; // μg/m³
    if (!in_brackets) return false;
    const auto& more = quantities_in_brackets;
    return unit.power > 0 || std::ranges::find(more, quantity) != std::end(more);
}

} // namespace

std::optional<Unit> known_unit(std::string_view text, bool in_brackets) {
    for (const std::string_view prefix : {"单位：", "单位:", "±"}) // 同比（±%）
        if (text.starts_with(prefix)) text = trim(text.substr(prefix.size()));
    UnitResult read = parse_unit(text);
    const bool known = read.fault == UnitFault::none && is_known(read.unit, in_brackets);
    if (text.empty() || !known) return std::nullopt;
    return std::move(read.unit);
}

std::string_view without_brackets(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}})
        if (text.starts_with(open) && text.ends_with(close))
            return trim(text.substr(open.size(), text.size() - open.size() - close.size()));
    return text;
}

bool names_unit(std::string_view text) { return known_unit(without_brackets(trim(text)), true).has_value(); }

} // namespace zhitu
