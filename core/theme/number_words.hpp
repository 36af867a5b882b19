// How a theme writes numbers that zhitu computes (GB/T 15835). What was typed is never touched.
#pragma once

#include "core/theme/theme.hpp"

#include <string>
#include <string_view>

namespace zhitu {

/// 千分撇: "-1234567.5%" becomes "-1,234,567.5%" when the theme wants it; all other text stays.
std::string computed_number(const Theme& theme, std::string_view number);

/// "2016年" and "2020年" become "2016～2020年", "10%" and "20%" "10%～20%": the unit is said once, per cent and the
/// powers of ten (9亿～16亿) twice.
std::string computed_range(const Theme& theme, std::string_view from, std::string_view to);

/// "9.9∶39.3∶50.8", with the theme's 比号.
std::string computed_ratio(const Theme& theme, const std::vector<std::string>& parts);

} // namespace zhitu
