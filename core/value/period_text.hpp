// Texts of periods as PeriodReader reads them.
#pragma once

#include <string>
#include <string_view>

namespace zhitu {

/// Whether it is worth reading as a period: a table has a million other texts.
bool may_be_period(std::string_view text);

/// Without blanks, all its numbers in ASCII figures: ２０２２年, 二〇二二年三月 and 二〇二二年三月五日, but not
/// 一季度.
std::u32string in_figures(std::string_view text);

/// Takes （周五） and 星期五 off the end, which say nothing that the day does not.
bool drop_weekday(std::u32string& text);

/// 2016年 of 2016年①, 2016年* and 2016年[1], whose marks lead to a note.
std::string_view without_note_mark(std::string_view text);

/// It would be a month, or a day of one, if the year were longer: 2020年13月, 2020-13-01; 2020-21 may be a season.
bool names_no_month(std::string_view text);

} // namespace zhitu
