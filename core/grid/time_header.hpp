// What a column's name says of time: 年份, 通车时间, 月份.
#pragma once

#include "core/spec/spec.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Without brackets behind it, blanks and capitals: year of YEAR, 年份 of 年　份（公历）. All of 时间（小时）
/// stays, whose unit is of no time of the year. The others below ask for a plain one.
std::string plain_header(std::string_view typed);

/// 年份, 月份, 日期: when the row's numbers are of.
bool is_called_time(std::string_view header);

/// 日期, 月日: over days, typed however short.
bool heads_days(std::string_view header);

/// 毕业年份, 通车时间, 建校年: over bare years; 2018年 under 建成年份 is a remark, 18 under 时间 a value, and so
/// are 1950 under 工作时间.
bool may_be_called_time(std::string_view header);

/// Under 月份 stand 1 to 12, and in full 1月 to 12月.
struct PartsOfYear {
    std::string_view before, behind;
    int last;
};
/// Nothing where no parts of a year are counted under the name.
std::optional<PartsOfYear> parts_of_year_under(std::string_view header);

/// 周, 月 and 年 side by side are prices.
bool is_among_prices(std::string_view header, const std::vector<Phrase>& names);

} // namespace zhitu
