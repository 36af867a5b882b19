// Z34: rows and columns that a table copied from a spreadsheet brings along. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message row_is_note{"Z364",
                                     error,
                                     "“{0}”是表下面的说明，不是一行数据",
                                     "“{0}” is a remark under the table, not a row of it",
                                     "从数据里删掉，要印就写到 注 或 来源 里",
                                     "remove it from the data; to print it, write it under note or source"};
inline constexpr Message row_is_unit{"Z365",
                                     error,
                                     "“{0}”说的是单位，不是一行数据",
                                     "“{0}” names the unit, it is not a row of the table",
                                     "从数据里删掉，另写 单位: {1}",
                                     "remove it from the data and write unit: {1}"};
inline constexpr Message row_is_title{"Z365",
                                      error,
                                      "“{0}”像是表上面的标题，不是表头",
                                      "“{0}” looks like a title above the table, not like its header",
                                      "从数据里删掉，数据要从表头那一行起",
                                      "remove it from the data, which begins with the row of column names"};
inline constexpr Message empty_surplus{"Z366",
                                       error,
                                       "这一行右边多出 {0} 个空格子",
                                       "this row has {0} empty cells too many",
                                       "在电子表格里删掉表右边的空列，再存或再贴一遍",
                                       "delete the empty columns right of the table and save or paste it again"};
inline constexpr Message title_with_unit{"Z365",
                                         error,
                                         "“{0}”像是表上面的标题，不是表头",
                                         "“{0}” looks like a title above the table, not like its header",
                                         "删掉这一行，数据要从表头那一行起；另写 单位: {1}",
                                         "remove the row, the data begins with the column names; write unit: {1}"};
inline constexpr Message row_of_units{"Z365",
                                      error,
                                      "这一行是各列的单位，不是一行数据",
                                      "this row has the units of the columns, it is not a row of the table",
                                      "删掉这一行，单位写到列名后面，如 {0}（{1}）",
                                      "remove it and write each unit behind its column's name, as in {0}（{1}）"};
inline constexpr Message header_in_two{"Z365",
                                       error,
                                       "表头占了两行，“{0}”是第二行",
                                       "the header takes two rows, “{0}” is in the second",
                                       "并成一行，每列一个名称，如 {1}{0}",
                                       "make one row of them, a name for each column, such as “{1}{0}”"};
inline constexpr Message rows_without_names{
    "Z365",
    error,
    "各行前面没有名称，分不出“{0}”是谁的数：第一列的列名是时期“{1}”",
    "the rows have no names, so nobody knows whose number “{0}” is: the first column is called “{1}”, a period",
    "在最左边加一列名称；只有一种东西，就只留一行",
    "add a column of names on the left; keep one row if there is only one thing"};
inline constexpr Message sum_among_parts{"Z367",
                                         warning,
                                         "“{0}”也当作一部分：若是别的部分的总数，就算了两次",
                                         "“{0}” counts as a part; if it is the sum of the others, they count twice",
                                         "是总数就从数据里删掉，只留各部分",
                                         "if it is, remove it from the data and keep the parts"};
inline constexpr Message sum_of_parts{
    "Z367",
    warning,
    "“{0}”每次都等于别的部分的和，却也当作一部分：若是合计，就算了两次",
    "“{0}” is the sum of the other parts each time; if it is their total, they count twice",
    "是合计就从数据里删掉，只留各部分；不是就不用改",
    "remove it from the data if it is their total, else nothing"};
inline constexpr Message sum_left_out{"Z367",
                                      notice,
                                      "“{0}”是各部分的和，不是一部分，没有画",
                                      "“{0}” is the sum of the parts, not one of them, and is not drawn",
                                      "不用改；要消除这条提示，就从数据里删掉",
                                      "nothing to do; to be rid of this, remove it from the data"};
inline constexpr Message year_left_out{"Z367",
                                       notice,
                                       "“{0}”不是一年里的一段，没有画",
                                       "“{0}” is no part of a year and is not drawn",
                                       "不用改；要消除这条提示，就从数据里删掉",
                                       "nothing to do; to be rid of this, remove it from the data"};
inline constexpr Message sum_among_rows{
    "Z368",
    warning,
    "“{0}”这一行和别的行一样画：它是别的几行的和，就比谁都高",
    "the row “{0}” is drawn like the others; if it is their sum, it stands above all of them",
    "删掉这一行；有意和总数比，就写明是谁的，如 全市",
    "remove it; to compare with the whole, name that, as in 全市"};
inline constexpr Message sum_among_columns{"Z368",
                                           warning,
                                           "“{0}”这一行是别的几行的和，和它们一样画成一根柱",
                                           "the row “{0}” is the sum of the others and is drawn beside them",
                                           "删掉这一行；有意和总数比，就写明是谁的，如 全市",
                                           "remove it; to compare with the whole, name that, as in 全市"};
inline constexpr Message sum_beside{"Z368",
                                    notice,
                                    "“{0}”正好是别的几行的和，和它们一样画，就比谁都高",
                                    "“{0}” is exactly the sum of the other rows; drawn like them it is above all",
                                    "不用改；不想它压低别的，就删掉这一行，总数写进副标题",
                                    "nothing to do; to give the others their height, remove it and say the whole "
                                    "in the subtitle"};
inline constexpr Message sum_ranked{"Z368",
                                    warning,
                                    "“{0}”是别的几行的总数，却和它们一起排名次、算个数",
                                    "“{0}” is the whole of the other rows, but is ranked and counted among them",
                                    "删掉这一行，总数写进副标题；不排名次也行",
                                    "remove it and say the whole in the subtitle, or do not rank"};
inline constexpr Message numbers_as_names{"Z369",
                                          warning,
                                          "{0} 用了“{1}”这一列数，“{2}”没有用上",
                                          "{0} takes the numbers of “{1}”; “{2}” is not used",
                                          "写 {0}: {2}，或删掉“{1}”这一列",
                                          "write {0}: {2}, or remove the column “{1}”"};
inline constexpr Message remarks_with_numbers{
    "Z369",
    warning,
    "“{0}”这一列有 {1} 个数，可多半不是数，没有画",
    "“{0}” has numbers, {1} of them, but most of its cells are none; it is not drawn",
    "要画就把不是数的格改成 —；不画就写 {2}: {3}",
    "write — in its other cells to draw it, or {2}: {3} to leave it out"};
inline constexpr Message rows_of_several_times{
    "Z369",
    warning,
    "“{0}”没有用上：{1} 是“{2}”的，{3} 是“{4}”的，并排画会当成同一时期的",
    "“{0}” is not used: {1} is of “{2}” and {3} of “{4}”, but side by side they read as of one time",
    "换成同一时期的数；按时期画就写 {5}: {0}，分成几组就写 系列: {0}；有意这样画，就在 横轴、纵轴 都写上列名",
    "use numbers of one time; write {5}: {0} to draw the periods, or series: {0}; if it is meant, name the columns "
    "of both x and y"};
inline constexpr Message rank_left_out{"Z369",
                                       notice,
                                       "“{0}”这一列是名次、序号或代码，没有画",
                                       "the column “{0}” is of ranks or codes and is not drawn",
                                       "不用改；真要用这一列，就写 {1}: {0}",
                                       "nothing to do; to use the column write {1}: {0}"};
inline constexpr Message count_left_out{"Z369",
                                        notice,
                                        "没有列名的第一列只是给各行编号，没有用",
                                        "the first column, which has no name, only counts the rows and is not used",
                                        "不用改；要消除这条提示，就把这一列删掉",
                                        "nothing to do; to be rid of this, remove the column"};

} // namespace zhitu::messages
