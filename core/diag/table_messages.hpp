// Z30, Z328, Z375-Z386: a table, its columns, its series and the order of its rows. See message.hpp.
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
inline constexpr Message data_without_names{"Z303",
                                            error,
                                            "数据里只有一列，没有名称：“{0}”是哪一年、哪一个的？",
                                            "the data is one column without names: of what is “{0}”?",
                                            "每个数前面写上名称，用花括号，如 {{2016年: 100, 2020年: 200}}",
                                            "write a name before each number, in braces: {{2016: 100, 2020: 200}}"};
inline constexpr Message data_list_of_pairs{
    "Z303",
    error,
    "“名称: 值”写成了列表，各行就成了只有一格的表",
    "each name and value is an item of a list, which makes every row a table of one cell",
    "去掉各行行首的“- ”；写在方括号里的，就把 [ ] 换成 {{ }}",
    "remove the “- ” before each row; where brackets hold them, put {{ }} for [ ]"};
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
inline constexpr Message columns_in_one_text{"Z304",
                                             error,
                                             "“{0}”是几列的名称，写成了一段文字",
                                             "“{0}” is the names of several columns in one text",
                                             "写成 {1}",
                                             "write {1}"};
inline constexpr Message column_of_a_map{"Z304",
                                         error,
                                         "“名称: 值”里没有列名，也就没有“{0}”这一列",
                                         "a map of names and values has no columns, and so no “{0}”",
                                         "删掉它，或把数据改贴成带表头的表",
                                         "delete it, or paste the data as a table with a header"};
inline constexpr Message facet_of_wide{
    "Z304",
    error,
    "数据里没有“{0}”这一列，名称都在列名里：“{1}”、“{2}”",
    "the data has no column “{0}”; the names are those of its columns: “{1}”, “{2}”",
    "改成三列的表，{3}、{0}、数，每行一个数，“{1}”这些名称写在“{0}”那一列",
    "make a table of three columns, {3}, {0} and a number, with “{1}” and so on in the column “{0}”"};
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
                                      "画哪一列就写哪一列，如 {0}: {2}",
                                      "name the one to draw, as in {0}: {2}"};
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
inline constexpr Message rows_in_one_text{
    "Z308",     error,      "“{0}”是几个名称，写成了一段文字", "“{0}” is several names in one text",
    "写成 {1}", "write {1}"};
inline constexpr Message point_of_many{"Z308",
                                       error,
                                       "数据里没有“{0}”这一行，它里面有好几行，点只标在一行上",
                                       "the data have several rows in “{0}”, and a point stands at one",
                                       "写其中一行，如 点: {1}；要标一整段就写 区间: {0}",
                                       "name one of them, as in point: {1}; to mark all write span: {0}"};
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
                                      "“{0}”和“{1}”是同一个时期，写了两行",
                                      "“{0}” and “{1}” are one period, which has two rows",
                                      "核对一下，只留一行",
                                      "check them and keep one row"};
inline constexpr Message long_form{
    "Z380",
    error,
    "“{0}”不止一行，要看“{1}”才分得开：没有写哪一列是系列",
    "“{0}” has several rows, which “{1}” tells apart: nothing says that it names series",
    "写 系列: {1}；真是重复的行就删掉",
    "write series: {1}, or remove rows that are repeated"};
inline constexpr Message long_form_of_two{
    "Z380",
    error,
    "“{0}”不止一行，要看“{1}”和“{2}”才分得开：没有写哪一列是系列",
    "“{0}” has several rows, which “{1}” and “{2}” tell apart: nothing says that they name series",
    "写 分面: {1} 和 系列: {2}，或只留一个“{1}”的行",
    "write facet: {1} and series: {2}, or keep the rows of one “{1}”"};
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
inline constexpr Message shares_short{
    "Z311",
    error,
    "{0} 合计 {1}%，还差 {2}%：画成一个整体，各部分就比实际大",
    "{0} add up to {1}%, {2}% are missing: drawn as a whole, each part would look larger than it is",
    "补上其余的部分，如 其他: {2}%；不是同一个整体的比重，就用 条图",
    "add what is missing, as in 其他: {2}%; use bars for shares of several wholes"};
inline constexpr Message shares_over{"Z311",
                                     error,
                                     "{0} 合计 {1}%，超过 100%，不是一个整体的各部分",
                                     "{0} add up to {1}%, which is more than one whole",
                                     "核对各部分；可以同时属于几项的比重，用 条图",
                                     "check the parts; use bars for shares that overlap"};
inline constexpr Message no_parts{"Z312",
                                  error,
                                  "比例“{0}”有 {1} 个数，却没有写各是什么",
                                  "the ratio “{0}” has {1} numbers without names",
                                  "加一行 部分: {2}，字母换成各部分的名称",
                                  "add parts: {2}, with the names of the parts for the letters"};
inline constexpr Message ratio_count{"Z313",
                                     error,
                                     "“{0}”有 {1} 个数，部分 有 {2} 个",
                                     "“{0}” has {1} numbers, but there are {2} parts",
                                     "让两边一样多",
                                     "make them agree"};
inline constexpr Message ratio_strokes{
    "Z313",     error,      "“{0}”用“/”隔开，比例要用冒号", "“{0}” has strokes, a ratio has colons",
    "写成 {2}", "write {2}"};
inline constexpr Message ratio_refused{"Z314",
                                       error,
                                       "“{0}”是比例，{1} 一格只能有一个数",
                                       "“{0}” is a ratio, but a cell of {1} is one number",
                                       "比例用 类型: 构成 来画",
                                       "draw ratios with type: ratio"};
inline constexpr Message ratio_part{"Z315",
                                    error,
                                    "比例里的“{0}”不是单纯的数",
                                    "“{0}” in a ratio is not a plain number",
                                    "写成 {1}；比例里都不带单位",
                                    "write {1}; numbers of a ratio have no units"};
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
inline constexpr Message period_in_two{"Z382",
                                       error,
                                       "“{0}”和“{1}”两列合起来才是一个时期",
                                       "the columns “{0}” and “{1}” are one period between them",
                                       "并成一列，如 {2}",
                                       "make one column of them, as in {2}"};
inline constexpr Message no_such_day{
    "Z382", error, "没有“{0}”这一天", "there is no such day as “{0}”", "核对日期", "check the date"};
inline constexpr Message line_of_names{
    "Z381",
    warning,
    "“{0}”读不出是什么时期，线按写的先后等距连起来，会看成涨跌",
    "“{0}” is no period that can be read; the line joins the rows in equal steps as they are typed and reads as a "
    "rise or a fall",
    "地区、类别用 柱图 或 条图；是时期就写成 2020年、2020年3月",
    "use columns or bars for places and kinds; write a period as 2020年 or 2020年3月"};
inline constexpr Message rows_in_time{"Z377",
                                      notice,
                                      "“{0}”写在“{1}”后面，图里按时间先后排",
                                      "“{0}” is typed behind “{1}”; the chart has them in order of time",
                                      "不用改；要消除这条提示就按先后写；柱图、条图要照原样，就写 排序: 原序",
                                      "nothing to do; to be rid of this, type them in order; to keep the order of "
                                      "bars, write sort: as_given"};
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
                                       "“{0}”缺一部分的数，它的合计没有印",
                                       "a part of “{0}” is missing, so its total is not printed",
                                       "补上这个数，或去掉 合计",
                                       "fill it in, or remove total"};
inline constexpr Message total_of_units{"Z379",
                                        warning,
                                        "“{0}”各部分的单位不一，合计没有印",
                                        "the parts of “{0}” are in several units, so its total is not printed",
                                        "写 单位: {1}，就统一换算",
                                        "write unit: {1} to convert them all"};
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
