#include "core/data/printed_sum.hpp"

#include "core/value/number.hpp"

#include <algorithm>

namespace zhitu {

bool PrintedSum::add(const Value& part) {
    if (!part.number) return false;
    TypedNumber printed = parse_typed_number(part.text).typed;
    if (!is_empty() && !printed.unit.measures_as(unit_)) return false;
    if (is_empty()) unit_ = std::move(printed.unit);
    if (is_empty() || part.text.find(',') != std::string_view::npos) model_ = part.text;
    decimals_ = std::max(decimals_, printed.number.decimals());
    sum_ = sum_ + *part.number;
    return true;
}

std::string PrintedSum::text(const std::optional<Located<int>>& decimals) const {
    const Decimal in_unit = sum_.scaled(-unit_.power);
    return written_like(model_, in_unit.rounded(decimals ? decimals->value : decimals_)) + unit_.text;
}

} // namespace zhitu
