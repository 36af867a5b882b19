// Periods typed short, as they are written in full where a column's name says what they are.
#pragma once

#include "core/grid/time_header.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

/// Nothing where the text is none of them, or is in full already.
std::optional<std::string> full_year(std::string_view typed);        ///< 2016 of 16 and 2016.0
std::optional<std::string> full_school_year(std::string_view typed); ///< 2019-20 becomes 2019-20学年
std::optional<std::string> full_month(std::string_view typed);       ///< 2021年1月 of 2101
std::optional<std::string> full_day(std::string_view typed);         ///< 10月1日 of 10/1, 1-Oct
std::optional<std::string> full_part(const PartsOfYear& parts, std::string_view typed); ///< 3月 of 3

} // namespace zhitu
