#include "core/data/never_adds.hpp"

#include "core/data/axis_value.hpp"

#include <algorithm>
#include <string_view>

namespace zhitu {

bool never_adds(const Unit& unit) {
    constexpr std::string_view units[]{"%", "‰", "百分点", "个百分点", "千分点", "岁", "倍", "℃"};
    return unit.quantity.find('/') != std::string::npos ||
           std::ranges::find(units, unit.quantity) != std::end(units);
}

bool never_adds(const Column& column) {
    constexpr std::string_view names[]{"人均", "户均", "平均", "均价", "指数"};
    return never_adds(unit_of(column)) || std::ranges::any_of(names, [&](std::string_view name) {
               return column.name.find(name) != std::string::npos;
           });
}

} // namespace zhitu
