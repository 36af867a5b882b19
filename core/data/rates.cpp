#include "core/data/rates.hpp"

#include "core/value/unit.hpp"

#include <algorithm>
#include <string_view>

namespace zhitu {
namespace {

constexpr std::string_view percent = "%";

bool is_named_rate(const NumberColumn& column) {
    constexpr std::string_view ends[]{"增速",       "增幅",   "涨幅", "降幅",     "涨跌幅",
                                      "增长率",     "同比",   "环比", "同比增长", "环比增长",
                                      "比上年增长", "比上年", "占比", "比重",     percent};
    const std::string_view name = column.header.value;
    return std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
}

bool is_bare(const NumberColumn& column) { return std::ranges::all_of(column.units, &Unit::is_empty); }

/// 增速 itself, 出生率 in whatever it is, or what has a sign already.
bool is_rate(const NumberColumn& column) {
    if (!is_bare(column)) return std::ranges::all_of(column.units, &Unit::stays_on_values);
    return is_named_rate(column) || column.header.value.ends_with("率");
}

} // namespace

void give_rates_their_unit(std::vector<NumberColumn>& columns) {
    if (std::ranges::all_of(columns, is_rate)) return;
    for (NumberColumn& column : columns)
        if (is_bare(column) && is_named_rate(column))
            for (Unit& unit : column.units) unit = parse_unit(percent).unit;
}

} // namespace zhitu
