#include "core/grid/row_number.hpp"

#include "core/base/digit.hpp"
#include "core/grid/look.hpp"
#include "core/grid/time_header.hpp"
#include "core/grid/units_aside.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace zhitu {
namespace {

template <class Words> bool is_one_of(std::string_view text, const Words& words) {
    return std::ranges::find(words, text) != std::end(words);
}

/// The last of the words that ends the text; else empty.
template <class Words> std::string_view ending(std::string_view text, const Words& words) {
    const auto ends = [&](std::string_view word) { return text.ends_with(word); };
    const auto found = std::ranges::find_if(words, ends);
    return found == std::end(words) ? std::string_view() : *found;
}

/// 全省排名 and 位次（位）; but 上升位次 is by how many.
bool heads_ranks(std::string_view header) {
    constexpr std::string_view ranks[]{"排名", "名次", "位次", "排位", "rank"}, units[]{"位", "名"},
        moves[]{"升", "降", "上移", "下移", "前移", "后移", "前进", "后退", "进步", "退步"};
    const auto cut = cut_unit(header);
    if (cut && !is_one_of(cut->unit.text, units)) return false;
    std::string plain = plain_header(cut ? cut->name : header);
    const std::string_view rank = ending(plain, ranks);
    plain.resize(plain.size() - rank.size());
    return !rank.empty() && ending(plain, moves).empty();
}

/// 1 of 第1名, 01 of 01.
std::string_view bare(std::string_view text) {
    for (const std::string_view before : {"并列", "第"})
        if (text.starts_with(before)) text.remove_prefix(before.size());
    for (const std::string_view behind : {"名", "位", ".", "、", "．"})
        if (text.ends_with(behind)) text.remove_suffix(behind.size());
    return text;
}

bool are_han_numerals(std::string_view text) {
    constexpr std::string_view numerals = "一二三四五六七八九十";
    constexpr std::size_t han = 3; // bytes of a character
    for (std::size_t at = 0; at < text.size(); at += han)
        if (numerals.find(text.substr(at, han)) == std::string_view::npos) return false;
    return !text.empty() && text.size() % han == 0;
}

bool is_place(const Cell& cell) {
    const std::string_view text = cell.text;
    constexpr std::string_view places[]{"冠军", "亚军", "季军", "殿军"};
    const std::string_view number = bare(text);
    return (!number.empty() && are_digits(number)) || are_han_numerals(number) || is_one_of(text, places);
}

/// A01, SH600000 and 000001.SZ besides.
bool is_code(const Cell& cell) {
    const std::string_view text = cell.text;
    const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto is_part = [&](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.'; };
    const bool circled = text >= "①" && text <= "⑳" && text.size() == std::string_view("①").size();
    return circled || is_place(cell) ||
           (std::ranges::all_of(text, is_part) && std::ranges::any_of(text, is_letter) &&
            std::ranges::any_of(text, is_digit));
}

/// 届 counts them only where they are 1, 2, 3 ..., and so does a first column that has no name.
bool may_head_counts(std::string_view header) { return header == "届" || header == "届次"; }

} // namespace

bool heads_codes(std::string_view header) {
    constexpr std::string_view codes[]{"no", "no.", "№", "id", "#", "code"},
        endings[]{"序号", "编号", "编码", "代码", "代号", "邮编", "区号", "区划", "学号", "工号",
                  "行号", "座号", "房号", "店号", "站号", "卡号", "证号", "车号", "账号", "电话"};
    if (cut_unit(header)) return false;
    const std::string plain = plain_header(header);
    return is_one_of(plain, codes) || !ending(plain, endings).empty();
}

bool are_codes(const Grid& grid, std::size_t column) {
    constexpr std::string_view first = "1000", last = "2300";
    const std::vector<Cell>& cells = grid.columns[column];
    if (!all_filled(cells, [](const Cell& cell) { return are_digits(cell.text); })) return false;
    const auto is_no_year = [&](const Cell& cell) {
        return cell.text.size() == first.size() && (cell.text < first || cell.text > last);
    };
    return heads_codes(grid.header[column].value) || std::ranges::any_of(cells, is_no_year);
}

bool heads_remarks(std::string_view header) {
    constexpr std::string_view remarks[]{"备注", "说明", "注", "单位", "计量单位", "来源", "数据来源", "资料来源"};
    return is_one_of(header, remarks);
}

bool is_headless(const Grid& grid, std::size_t column) {
    const Span& span = grid.header[column].span;
    return column == 0 && grid.header.size() > 1 && !grid.header[column].value.empty() && span.begin == span.end;
}

bool runs_on(const std::vector<Cell>& cells) {
    std::size_t number = !cells.empty() && cells.front().text == "0" ? 0 : 1;
    return std::ranges::all_of(cells, [&](const Cell& cell) { return cell.text == std::to_string(number++); });
}

RowNumber row_number(const Grid& grid, std::size_t column) {
    const std::string& header = grid.header[column].value;
    const std::vector<Cell>& cells = grid.columns[column];
    if (heads_ranks(header)) return all_filled(cells, is_place) ? RowNumber::rank : RowNumber::no;
    if (heads_codes(header)) return all_filled(cells, is_code) ? RowNumber::code : RowNumber::no;
    const bool counts = (may_head_counts(header) || is_headless(grid, column)) && runs_on(cells);
    return counts ? RowNumber::code : RowNumber::no;
}

} // namespace zhitu
