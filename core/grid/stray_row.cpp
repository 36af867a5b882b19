#include "core/grid/stray_row.hpp"

#include "core/base/utf8.hpp"
#include "core/value/known_unit.hpp"
#include "core/value/number.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

bool is_filled(const Cell& cell) { return !cell.text.empty(); }

/// "注：" or "注:", with something behind it.
template <std::size_t Count>
bool speaks_of(std::string_view text, const std::array<std::string_view, Count>& words) {
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        if (!text.starts_with(word)) return false;
        const std::string_view rest = trim(text.substr(word.size()));
        return rest.starts_with("：") || rest.starts_with(":");
    });
}

constexpr std::array<std::string_view, 7> remarks{"注", "备注", "说明", "来源", "数据来源", "资料来源", "注释"};
constexpr std::array<std::string_view, 2> units{"单位", "计量单位"};

/// Of a column: words, or a period that is no bare number.
bool is_name(const Cell& cell) {
    if (missing_mark(cell.text) != Missing::no) return false;
    const bool bare = cell.text.find_first_not_of("0123456789.") == std::string_view::npos;
    return !looks_numeric(cell.text) || (!bare && parse_period(cell.text));
}

/// 10亿元 and 2024年; not 2024年各市州产值表.
bool names_value(std::string_view text) {
    if (!looks_numeric(text)) return false;
    const auto [fault, number] = parse_typed_number(text);
    const bool known = number.unit.is_empty() || known_unit(number.unit.text, true);
    return parse_period(text) || is_ratio(text) || (fault == NumberFault::none && known);
}

} // namespace

const Cell& first_filled(const std::vector<Cell>& row) {
    const auto found = std::find_if(row.begin(), row.end(), is_filled);
    return found == row.end() ? row.front() : *found;
}

StrayRow look_for_stray(const std::vector<Cell>& row) {
    if (std::count_if(row.begin(), row.end(), is_filled) != 1) return StrayRow::none;
    const std::string_view text = first_filled(row).text;
    if (speaks_of(text, remarks)) return StrayRow::note;
    return speaks_of(text, units) ? StrayRow::unit : StrayRow::none;
}

std::string unit_named(std::string_view text) {
    const std::size_t wide = text.find("："), narrow = text.find(':');
    return std::string(trim(wide < narrow ? text.substr(wide + 3) : text.substr(narrow + 1)));
}

bool is_row_of_units(const std::vector<Cell>& row) {
    const bool headed = row.front().text.empty() || std::ranges::find(units, row.front().text) != units.end();
    return headed && row.size() > 1 &&
           std::all_of(
               row.begin() + 1, row.end(),
               [](const Cell& cell) { return missing_mark(cell.text) != Missing::no || names_unit(cell.text); }) &&
           std::any_of(row.begin() + 1, row.end(), [](const Cell& cell) { return names_unit(cell.text); });
}

bool is_second_header(const std::vector<Cell>& first, const std::vector<Cell>& second) {
    bool merged = second.size() > first.size(); // an editor takes empty cells off a line's end
    for (auto cell = first.begin() + 1; cell < first.end(); ++cell)
        merged = merged || !is_filled(*cell) ||
                 std::any_of(first.begin() + 1, cell, [&](const Cell& other) { return other.text == cell->text; });
    const bool open = second.front().text.empty() || second.front().text == first.front().text;
    return merged && open && second.size() > 1 && is_filled(second[1]) &&
           std::all_of(second.begin() + 1, second.end(),
                       [](const Cell& cell) { return !is_filled(cell) || is_name(cell); });
}

const Cell* unit_beside_title(const std::vector<Cell>& row) {
    const auto found =
        std::find_if(row.begin() + 1, row.end(), [](const Cell& cell) { return speaks_of(cell.text, units); });
    return found == row.end() ? nullptr : &*found;
}

bool is_title(const std::vector<Cell>& first, const std::vector<Cell>& second) {
    const bool alone = std::count_if(first.begin(), first.end(), is_filled) == 1 && is_filled(first.front());
    if (!alone || names_value(first.front().text)) return false;
    if (first.size() == 1) return second.size() > 1 || second.front().text.find('\t') != std::string_view::npos;
    return second.size() > 1 && std::all_of(second.begin() + 1, second.end(), is_name);
}

} // namespace zhitu
