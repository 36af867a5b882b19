// Z308, Z309, Z310, Z375, Z376, Z380: rows and their names, series in long form. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message row_unknown{
    "Z308", error, "数据里没有“{0}”这一行", "the data has no row “{0}”", "现有的行：{1}", "the rows are: {1}"};
inline constexpr Message row_unknown_near{"Z308",
                                          error,
                                          "数据里没有“{0}”这一行，是不是“{1}”？",
                                          "the data has no row “{0}”; did you mean “{1}”?",
                                          "改成 {1}",
                                          "write {1}"};
inline constexpr Message rows_in_one_text{
    "Z308",     error,      "“{0}”是几个名称，写成了一段文字", "“{0}” is several names in one text",
    "写成 {1}", "write {1}"};
inline constexpr Message point_of_many{"Z308",
                                       error,
                                       "数据里没有“{0}”这一行，它里面有好几行，点只标在一行上",
                                       "the data have several rows in “{0}”, and a point stands at one",
                                       "写其中一行，如 点: {1}；要标一整段就写 区间: {0}",
                                       "name one of them, as in point: {1}; to mark all write span: {0}"};
inline constexpr Message top_leaves_out{"Z308",
                                        error,
                                        "“{0}”不在前 {1} 名里，图上没有",
                                        "“{0}” is not among the first {1} and not on the chart",
                                        "把 前N 写大些，或不写“{0}”",
                                        "give top a larger number, or do not name “{0}”"};
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
inline constexpr Message period_twice{"Z310",
                                      warning,
                                      "“{0}”（第 {2} 行）和“{1}”是同一个时期，写了两行",
                                      "“{0}” (line {2}) and “{1}” are one period, which has two rows",
                                      "核对一下，只留一行",
                                      "check them and keep one row"};
inline constexpr Message repeated_categories{
    "Z310",
    warning,
    "“{0}”等 {1} 个名称都出现了不止一次",
    "“{0}” and others, {1} names, occur more than once",
    "几行说的是不同的系列，就写 系列: 那一列的列名；真是重复的才删",
    "where the rows are of different series, write series: COLUMN; remove only "
    "what is repeated"};
inline constexpr Message long_form{
    "Z380",
    error,
    "“{0}”不止一行，要看“{1}”才分得开：没有写哪一列是系列",
    "“{0}” has several rows, which “{1}” tells apart: nothing says that it names series",
    "写 系列: {1}；真是重复的行就删掉",
    "write series: {1}, or remove rows that are repeated"};
inline constexpr Message groups_as_names{
    "Z380",
    error,
    "“{0}”不止一行，要看“{1}”才分得开，“{1}”里没有相同的：把它当作各行的名称，还是系列？",
    "“{0}” has several rows, which “{1}” tells apart, where nothing occurs twice: does it name the rows, or "
    "series?",
    "“{1}”是名称，就把这一列移到最前面；是系列，就写 系列: {1}",
    "where “{1}” names the rows, move the column to the front; where it names series, write series: {1}"};
inline constexpr Message long_form_of_two{
    "Z380",
    error,
    "“{0}”不止一行，要看“{1}”和“{2}”才分得开：没有写哪一列是系列",
    "“{0}” has several rows, which “{1}” and “{2}” tell apart: nothing says that they name series",
    "写 分面: {1} 和 系列: {2}，或只留一个“{1}”的行",
    "write facet: {1} and series: {2}, or keep the rows of one “{1}”"};
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

} // namespace zhitu::messages
