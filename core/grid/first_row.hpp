// Whether the first row of a table names its columns or holds values as the others do. One rule for all tables.
#pragma once

#include <string_view>
#include <vector>

namespace zhitu {

enum class FirstRow {
    header,
    body,
    unclear ///< 指标 2020 over 人口 466: a year, or a number
};

/// `second` may be null: there is no other row. Periods over the columns (2016年, or 2016 and 2020) are names.
FirstRow look_at_first_row(const std::vector<std::string_view>& first, const std::vector<std::string_view>* second);

} // namespace zhitu
