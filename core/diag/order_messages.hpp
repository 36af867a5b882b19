// Z328, Z377, Z381, Z382, Z383: rows in order, of rank or of time. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message order_of_periods{
    "Z383",
    error,
    "“{0}”这些时期有先后，不能再排序或只取前几个",
    "periods such as “{0}” have an order of their own; no sorting, no first rows",
    "去掉 {1}",
    "remove {1}"};
inline constexpr Message order_of_columns{
    "Z383",
    error,
    "各列是“{0}”这样的时期，图按时期从早到晚画，不能再排序或只取前几个",
    "the columns are periods such as “{0}”, which are drawn in their own order; no sorting, no first rows",
    "要排的是“{2}”，就加一行 {3}: {2}；要按时期画，就去掉 {1}",
    "to order what “{2}” names, add {3}: {2}; to draw the periods, remove {1}"};
inline constexpr Message top_cuts_equals{
    "Z383",
    notice,
    "“{0}”和“{1}”一样多，前 {2} 名只画了前一个",
    "“{0}” and “{1}” are equal, but only the first is among the {2} that are drawn",
    "写 前N: {3} 就都画；或在 注 里交代",
    "write top: {3} to draw both, or say so in the note"};
inline constexpr Message top_ascending{
    "Z383",
    notice,
    "前 {0} 名是数最大的 {0} 个，从小到大排",
    "the first {0} are the {0} largest, drawn from small to large",
    "不用改；要最小的 {0} 个，就把数据从小到大写好，再写 排序: 原序",
    "nothing to do; for the {0} smallest type the data from small to large and write sort: as_given"};
inline constexpr Message rows_in_time{"Z377",
                                      notice,
                                      "“{0}”写在“{1}”后面，图里按时间先后排",
                                      "“{0}” is typed behind “{1}”; the chart has them in order of time",
                                      "不用改；要消除这条提示就按先后写；柱图、条图要照原样，就写 排序: 原序",
                                      "nothing to do; to be rid of this, type them in order; to keep the order of "
                                      "bars, write sort: as_given"};
inline constexpr Message period_in_two{"Z382",
                                       error,
                                       "“{0}”和“{1}”两列合起来才是一个时期",
                                       "the columns “{0}” and “{1}” are one period between them",
                                       "并成一列，如 {2}；一年一个系列，就写 系列: {3}",
                                       "make one column of them, as in {2}; to have a series of each year write "
                                       "series: {3}"};
inline constexpr Message no_such_day{
    "Z382", error, "没有“{0}”这一天", "there is no such day as “{0}”", "核对日期", "check the date"};
inline constexpr Message no_such_month{"Z382",
                                       error,
                                       "“{0}”：一年只有十二个月",
                                       "“{0}”: a year has twelve months",
                                       "核对月份；说的是几个月，就写成“个月”",
                                       "check the month; of so many months write 个月"};
inline constexpr Message day_numbers{"Z382",
                                     warning,
                                     "“{0}”像是电子表格给日期编的号，读者看不懂：它是 {1}",
                                     "“{0}” looks like the number of a day in a spreadsheet: it is “{1}”",
                                     "在电子表格里把这一列设成日期格式，再存或再贴一遍",
                                     "format the column as dates in the spreadsheet, and save or paste it again"};
inline constexpr Message lines_of_one_row{
    "Z381",
    warning,
    "各条线都只有“{0}”一个点，叠在一处",
    "each line has but one point, “{0}”, one over another",
    "“{1}”等列名要都是时期，才沿横轴排开；不是时期的列删掉，比较大小的用 柱图",
    "“{1}” and the other headers run along the axis where all of them are periods: delete columns of other things; "
    "to compare amounts draw a 柱图"};
inline constexpr Message line_of_names{
    "Z381",
    warning,
    "“{0}”读不出是什么时期，线按写的先后等距连起来，会看成涨跌",
    "“{0}” is no period that can be read; the line joins the rows in equal steps as they are typed and reads as a "
    "rise or a fall",
    "地区、类别用 柱图 或 条图；是时期就写成 2020年、2020年3月",
    "use columns or bars for places and kinds; write a period as 2020年 or 2020年3月"};
inline constexpr Message line_of_unlike{
    "Z328",
    warning,
    "“{0}”和“{1}”不一样长，数不能连着看，线在这里断开",
    "“{0}” and “{1}” are not of one length; their numbers do not read on, so the line breaks here",
    "换成同样长的时期，如各年都用 1—9月；人口、存款这样的时点数写成 2023年末",
    "use periods of one length, such as 1—9月 of each year; write the date of a stock as 2023年末"};
inline constexpr Message bars_of_unlike{
    "Z328",
    warning,
    "“{0}”和“{1}”不一样长，并排画会看成涨跌",
    "“{0}” and “{1}” are not of one length; side by side they read as a rise or a fall",
    "换成同样长的时期，如各年都用 1—9月；人口、存款这样的时点数写成 2023年末",
    "use periods of one length, such as 1—9月 of each year; write the date of a stock as 2023年末"};

inline constexpr Message years_in_full{
    "Z383",
    notice,
    "“{0}”下面的“{1}”当作年份，印成 {2}",
    "“{1}” under “{0}” is taken for a year and printed as {2}",
    "不用改；要消除这条提示，就写四位；不是年份，就换个列名",
    "nothing to do; to be rid of this write four figures, or another header where "
    "they are no years"};
inline constexpr Message dates_in_full{
    "Z383",
    notice,
    "“{0}”下面的“{1}”当作 {2}，照这样印",
    "“{1}” under “{0}” is taken for {2} and printed so",
    "不用改；要消除这条提示，就写全；不是时间，就换个列名",
    "nothing to do; to be rid of this write it in full, or another header where it is no time"};

} // namespace zhitu::messages
