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
                                       "在电子表格里删掉表右边的空列，再存一遍",
                                       "delete the empty columns right of the table and save it again"};
inline constexpr Message sum_among_parts{
    "Z367",
    warning,
    "“{0}”这一列也当作一部分：它是别的几列的和，就算了两次",
    "the column “{0}” counts as a part; if it is the sum of the others, they count twice",
    "删掉这一列，或用 {1} 指明画哪几列",
    "remove the column, or name those that are parts with {1}"};
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

} // namespace zhitu::messages
