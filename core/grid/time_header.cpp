#include "core/grid/time_header.hpp"

#include "core/base/utf8.hpp"
#include "core/grid/units_aside.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

/// 注册年, 考核年度, 学年; but not 全年, 近三年, 老年, 丰水年, 基期年, 龙年 and 二〇二〇年, which are stretches,
/// people, cases and years themselves.
bool is_called_year(std::string_view header) {
    constexpr std::string_view others = "全上下去今明本当同往常历每前后近首末次几多数半整单双跨大小"
                                        "百千万〇零一二两三四五六七八九十青少老成中壮幼童光人"
                                        "水丰平歉灾闰基期标划状准计表型测鼠牛虎兔龙蛇马羊猴鸡狗猪"
                                        "子丑寅卯辰巳午未申酉戌亥）";
    constexpr std::string_view year = "年", degree = "度";
    constexpr std::size_t han = 3; // bytes of a character
    if (header.ends_with(degree)) header.remove_suffix(degree.size());
    if (!header.ends_with(year)) return false;
    header.remove_suffix(year.size());
    return header.size() >= han && (header.back() & 0x80) != 0 &&
           others.find(header.substr(header.size() - han)) == std::string_view::npos;
}

/// Without what stands in brackets behind it, but all of 年（期）末人口, and of 时间（小时）, whose unit is of no
/// time of the year.
std::string_view bare_header(std::string_view header) {
    constexpr std::string_view counted[]{"年", "月", "日"};
    const bool closed = header.ends_with("）") || header.ends_with(")");
    const auto cut = closed ? cut_unit(header) : std::nullopt;
    if (!closed || (cut && std::ranges::find(counted, cut->unit.quantity) == std::end(counted))) return header;
    return header.substr(0, std::min(header.find("（"), header.find("(")));
}

} // namespace

std::string plain_header(std::string_view typed) {
    std::string plain;
    for (const char32_t code : to_utf32(bare_header(typed)))
        if (code != U' ' && code != U'\u3000')
            append_utf8(plain, code >= U'A' && code <= U'Z' ? code - U'A' + U'a' : code);
    return plain;
}

bool is_called_time(std::string_view header) {
    constexpr std::string_view names[]{"年份",     "年度",     "年",       "月份",     "季度",    "日期",
                                       "时期",     "year",     "报告期",   "数据年份", "统计年",  "统计年份",
                                       "统计时间", "统计年度", "会计年度", "财政年度", "报告年度"};
    return std::ranges::find(names, header) != std::end(names);
}

bool heads_days(std::string_view header) { return header == "日期" || header == "月日" || header == "年月日"; }

bool may_be_called_time(std::string_view header) {
    constexpr std::string_view times[]{"年份", "日期", "时间", "年代"}, happens[]{"通车", "建校", "创刊"};
    constexpr std::string_view lengths[]{"工作时间", "劳动时间", "运行时间", "使用时间", "利用时间", "服务时间",
                                         "学习时间", "作业时间", "发电时间", "停电时间", "日照时间", "飞行时间"};
    const auto ends = [&](std::string_view word) { return header.ends_with(word); };
    return (std::ranges::any_of(times, ends) && std::ranges::none_of(lengths, ends)) || is_called_year(header) ||
           std::ranges::find(happens, header) != std::end(happens);
}

bool is_among_prices(std::string_view header, const std::vector<Phrase>& names) {
    constexpr std::string_view lengths[]{"日", "天", "周", "月", "季", "年"};
    const auto is_length = [&](std::string_view name) {
        return std::ranges::find(lengths, name) != std::end(lengths);
    };
    return is_length(header) &&
           std::ranges::count_if(names, [&](const Phrase& name) { return is_length(name.value); }) > 1;
}

std::optional<PartsOfYear> parts_of_year_under(std::string_view header) {
    constexpr PartsOfYear months{"", "月", 12}, quarters{"", "季度", 4}, weeks{"第", "周", 53};
    constexpr std::pair<std::string_view, PartsOfYear> names[]{
        {"月", months},     {"月份", months},   {"月度", months}, {"季", quarters},
        {"季度", quarters}, {"季别", quarters}, {"周", weeks},    {"周次", weeks}};
    const auto found = std::ranges::find(names, header, &std::pair<std::string_view, PartsOfYear>::first);
    return found == std::end(names) ? std::nullopt : std::optional(found->second);
}

} // namespace zhitu
