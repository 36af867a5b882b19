// Z30, Z375-Z386: a table, its columns, its series and the order of its rows. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

// a table and its columns
inline constexpr Message no_data{"Z301",
                                 error,
                                 "没有数据，画不出图",
                                 "there is no data to draw",
                                 "在 数据 里至少写一行",
                                 "write at least one row under data"};
inline constexpr Message only_missing{"Z302",
                                      error,
                                      "数据全是缺值，画不出图",
                                      "all values are missing, there is nothing to draw",
                                      "至少填一个数",
                                      "fill in at least one number"};
inline constexpr Message data_shape{"Z303",
                                    error,
                                    "数据的写法不对：这里要 {0}",
                                    "this is not how data is written: {0} is wanted here",
                                    "写成 {{2016年: 1亿元, 2020年: 2亿元}}，或一行一个的列表，或一个 CSV 文件名",
                                    "write {{2016: 1, 2020: 2}}, a list of rows, or the name of a CSV file"};
inline constexpr Message column_unknown{"Z304",
                                        error,
                                        "数据里没有“{0}”这一列",
                                        "the data has no column “{0}”",
                                        "现有的列：{1}",
                                        "the columns are: {1}"};
inline constexpr Message column_unknown_near{"Z304",
                                             error,
                                             "数据里没有“{0}”这一列，是不是“{1}”？",
                                             "the data has no column “{0}”; did you mean “{1}”?",
                                             "改成 {1}",
                                             "write {1}"};
inline constexpr Message column_of_a_map{"Z304",
                                         error,
                                         "“名称: 值”里没有列名，也就没有“{0}”这一列",
                                         "a map of names and values has no columns, and so no “{0}”",
                                         "删掉它，或把数据改贴成带表头的表",
                                         "delete it, or paste the data as a table with a header"};
inline constexpr Message no_numbers{"Z305",
                                    error,
                                    "找不到可作 {0} 的数字列",
                                    "no column of numbers is left for {0}",
                                    "每行写“名称, 数”，数用半角数字",
                                    "give every row a name and a number"};
inline constexpr Message many_columns{"Z306",
                                      error,
                                      "{0} 只能用一列，数据里有几列数字：{1}",
                                      "{0} takes one column, but the data has several columns of numbers: {1}",
                                      "用 {0}: 列名 指明画哪一列",
                                      "say which one with {0}: name"};
inline constexpr Message column_twice{"Z307",
                                      error,
                                      "“{0}”这一列用了两次",
                                      "the column “{0}” is used twice",
                                      "换一列，或去掉这一处",
                                      "name another column or remove this one"};
inline constexpr Message row_unknown{
    "Z308", error, "数据里没有“{0}”这一行", "the data has no row “{0}”", "现有的行：{1}", "the rows are: {1}"};
inline constexpr Message row_unknown_near{"Z308",
                                          error,
                                          "数据里没有“{0}”这一行，是不是“{1}”？",
                                          "the data has no row “{0}”; did you mean “{1}”?",
                                          "改成 {1}",
                                          "write {1}"};
inline constexpr Message empty_category{"Z309",
                                        error,
                                        "这一行没有名称",
                                        "this row has no name",
                                        "填上年份或名称，或删掉这一行",
                                        "fill in a period or a name, or remove the row"};
inline constexpr Message repeated_category{"Z310",
                                           warning,
                                           "“{0}”出现了不止一次",
                                           "“{0}” occurs more than once",
                                           "核对一下，重复的行请删掉",
                                           "check it and remove the repeated row"};
inline constexpr Message repeated_categories{
    "Z310",
    warning,
    "“{0}”等 {1} 个名称都出现了不止一次",
    "“{0}” and others, {1} names, occur more than once",
    "几行说的是不同的系列，就写 系列: 那一列的列名；真是重复的才删",
    "where the rows are of different series, write series: COLUMN; remove only "
    "what is repeated"};
inline constexpr Message ratio_sum{"Z311",
                                   warning,
                                   "{0} 合计 {1}，超出 100±0.1",
                                   "{0} add up to {1}, outside 100±0.1",
                                   "核对各部分；四舍五入的误差一般不超过 0.1",
                                   "check the parts; rounding rarely costs more than 0.1"};
inline constexpr Message no_parts{"Z312",
                                  error,
                                  "比例“{0}”有 {1} 个数，却没有写各是什么",
                                  "the ratio “{0}” has {1} numbers without names",
                                  "加上 部分: [第一产业, 第二产业, ……]",
                                  "add parts: [first, second, ...]"};
inline constexpr Message ratio_count{"Z313",
                                     error,
                                     "“{0}”有 {1} 个数，部分 有 {2} 个",
                                     "“{0}” has {1} numbers, but there are {2} parts",
                                     "让两边一样多",
                                     "make them agree"};
inline constexpr Message ratio_refused{"Z314",
                                       error,
                                       "“{0}”是比例，{1} 一格只能有一个数",
                                       "“{0}” is a ratio, but a cell of {1} is one number",
                                       "比例用 构成 来画",
                                       "use the kind ratio for ratios"};
inline constexpr Message ratio_part{"Z315",
                                    error,
                                    "比例里的“{0}”不是单纯的数",
                                    "“{0}” in a ratio is not a plain number",
                                    "写成 9.5:40.8:49.7，不带单位",
                                    "write 9.5:40.8:49.7 without units"};
inline constexpr Message part_missing{"Z316",
                                      error,
                                      "{0} 缺数：整体的一部分不能空着",
                                      "{0} is missing, but a part of a whole must be known",
                                      "补上这个数，或去掉这一行",
                                      "fill it in or remove the row"};
inline constexpr Message column_not_numeric{"Z317",
                                            error,
                                            "“{0}”这一列没有一个数",
                                            "the column “{0}” holds no number",
                                            "换一列有数字的",
                                            "name a column of numbers"};
inline constexpr Message names_for_numbers{"Z317",
                                           error,
                                           "“{0}”这一列没有一个数，{1}的{2}是数值",
                                           "the column “{0}” holds no number; {2} of {1} is of numbers",
                                           "换一列有数字的；名称写 {3}: {0}",
                                           "name a column of numbers; of names write {3}: {0}"};
inline constexpr Message names_lie{"Z337",
                                   notice,
                                   "{0}的名称站在{1}上，“{2}”就放到那里",
                                   "names of {0} stand on {1}, so “{2}” goes there",
                                   "改成 {1}: {2}，数值写另一条轴",
                                   "write {1}: {2}, and numbers for the other axis"};
inline constexpr Message one_column_only{"Z318",     error,     "{0} 只能写一列", "{0} takes one column only",
                                         "留下一列", "keep one"};
inline constexpr Message no_column_left{"Z319",
                                        error,
                                        "没有可作 {0} 的列",
                                        "no column is left for {0}",
                                        "在数据里加上这一列",
                                        "add such a column to the data"};

// series in long form
inline constexpr Message no_series{"Z375",
                                   error,
                                   "“{0}”这一行没有写属于哪个系列",
                                   "the row “{0}” does not say to which series it belongs",
                                   "填上系列的名称，或删掉这一行",
                                   "fill in the name of the series, or remove the row"};
inline constexpr Message pair_twice{"Z376",
                                    error,
                                    "“{0}”的“{1}”写了不止一次，不知道用哪个数",
                                    "“{0}” of “{1}” is given more than once; which number counts?",
                                    "留下一行；要合计的话，先在表里加好",
                                    "keep one row; add the numbers up in the table if a sum is meant"};

// the order of rows
inline constexpr Message order_of_periods{
    "Z383",
    error,
    "“{0}”这些时期有先后，不能再排序或只取前几个",
    "periods such as “{0}” have an order of their own; no sorting, no first rows",
    "去掉 排序 和 前N",
    "remove sort and top"};
inline constexpr Message no_such_day{
    "Z382", error, "没有“{0}”这一天", "there is no such day as “{0}”", "核对日期", "check the date"};
inline constexpr Message rows_in_time{"Z377",
                                      notice,
                                      "“{0}”写在“{1}”后面，图里按时间先后排",
                                      "“{0}” is typed behind “{1}”; the chart has them in order of time",
                                      "不用改；要消除这条提示就按先后写",
                                      "nothing to do; to be rid of this, type them in order"};
inline constexpr Message rest_missing{"Z384",
                                      warning,
                                      "并入“{0}”的这一行是缺值，合计里没有它",
                                      "this row has no value and adds nothing to “{0}”",
                                      "补上数，或在 注 里交代",
                                      "fill it in, or say so in the note"};
inline constexpr Message rest_of_rates{
    "Z378",
    warning,
    "“{0}”是把“{1}”的数加在一起得来的：占同一个总数的比重才能相加，增速之类不能",
    "“{0}” adds up numbers in “{1}”: shares of one whole may be added, rates of growth may not",
    "不是比重就去掉 其余，只写 前N 的个数",
    "unless they are shares, remove rest and keep the count alone"};
inline constexpr Message total_missing{"Z379",
                                       warning,
                                       "“{0}”缺一部分的数，或单位不一，它的合计没有印",
                                       "a part of “{0}” is missing or in another unit, so its total is not printed",
                                       "补上这个数，或去掉 合计",
                                       "fill it in, or remove total"};
inline constexpr Message rest_units{"Z385",
                                    error,
                                    "“{0}”要合计，可是单位不一：{1}、{2}",
                                    "“{0}” is a sum, but there are several units: {1}, {2}",
                                    "写 单位 统一换算，或去掉 其余",
                                    "convert them with unit, or remove rest"};
inline constexpr Message rest_name{"Z386",
                                   error,
                                   "数据里已有“{0}”这一行，其余的合计不能再叫这个名",
                                   "there is a row “{0}” already; the rest needs another name",
                                   "在 其余 里换一个名字",
                                   "choose another name for rest"};

} // namespace zhitu::messages
