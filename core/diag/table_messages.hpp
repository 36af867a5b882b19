// Z301 to Z307, Z317 to Z319, Z337: a table, its shape and its columns. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

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
inline constexpr Message periods_for_numbers{"Z317",
                                             error,
                                             "“{0}”这一列是时期，{1}的{2}是数值",
                                             "the column “{0}” is of periods; {2} of {1} is of numbers",
                                             "换一列有数字的；时期写 {3}: {0}",
                                             "name a column of numbers; of periods write {3}: {0}"};
inline constexpr Message periods_as_values{"Z317",
                                           error,
                                           "“{0}”是时期，{1}的{2}是数值",
                                           "“{0}” is a period; {2} of {1} is of numbers",
                                           "写数；真要拿年份当数比，就去掉“年”",
                                           "type numbers; to compare the years as numbers remove the 年"};
inline constexpr Message names_lie{"Z337",
                                   notice,
                                   "{0}的名称站在{1}上，“{2}”就放到那里",
                                   "names of {0} stand on {1}, so “{2}” goes there",
                                   "改成 {1}: {2}，数值写另一条轴",
                                   "write {1}: {2}, and numbers for the other axis"};
inline constexpr Message periods_behind_values{
    "Z337",
    notice,
    "“{0}”这些时期写在“{1}”这些数后面，还是放到{2}上",
    "periods such as “{0}” are typed behind the numbers, such as “{1}”, and go to {2} all the same",
    "不用改；要消除这条提示，就把时期写在数前面",
    "nothing to do; to be rid of this, type the periods before the numbers"};
inline constexpr Message names_behind_values{
    "Z337",
    notice,
    "“{0}”这些名称写在“{1}”这些数后面，还是放到{2}上",
    "names such as “{0}” are typed behind the numbers, such as “{1}”, and go to {2} all the same",
    "不用改；要消除这条提示，就把名称写在数前面",
    "nothing to do; to be rid of this, type the names before the numbers"};
inline constexpr Message headers_as_names{
    "Z337",
    notice,
    "列名下面只有一行数，就把“{0}”这些列名当作名称，放到{1}上",
    "there is but one row of numbers, so that the names of the columns, such as “{0}”, name them and go to {1}",
    "不用改；“{0}”的数是名称，就写 {1}: {0}",
    "nothing to do; where the number of “{0}” is a name, write {1}: {0}"};
inline constexpr Message one_column_only{"Z318",     error,     "{0} 只能写一列", "{0} takes one column only",
                                         "留下一列", "keep one"};
inline constexpr Message no_column_left{"Z319",
                                        error,
                                        "没有可作 {0} 的列",
                                        "no column is left for {0}",
                                        "在数据里加上这一列",
                                        "add such a column to the data"};

inline constexpr Message series_of_rows{
    "Z306",
    error,
    "“{0}”的名称各只有一行，不是系列：各列的数已经是几个系列",
    "every name in “{0}” has one row and is no series; the columns of numbers are series already",
    "去掉 系列；要一行一个系列，就把表的行和列对调",
    "remove series; to have a series of each row, exchange the rows and columns of the table"};

} // namespace zhitu::messages
