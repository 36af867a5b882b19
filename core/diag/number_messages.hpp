// Z32, Z33 with Z330: numbers and units. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message not_a_number{"Z320",
                                      error,
                                      "{0} 的“{1}”不是数",
                                      "“{1}” of {0} is not a number",
                                      "写成 19756、2107.70 或 27196元；没有数就写 —",
                                      "write 19756, 2107.70 or 27196元; write — when there is none"};
inline constexpr Message bracketed_number{"Z320",
                                          error,
                                          "{0} 的“{1}”带着括号，不是数",
                                          "“{1}” of {0} is in brackets and no number",
                                          "负数写成 -5.2；括号里是别的意思，就去掉括号",
                                          "write a negative number as -5.2, any other without brackets"};
inline constexpr Message rough_number{"Z320",
                                      error,
                                      "{0} 的“{1}”不是确切的数",
                                      "“{1}” of {0} is no exact number",
                                      "写成 {2}；约、超过、以上这样的话写进 注",
                                      "write {2}; what is only about so much belongs into note"};
inline constexpr Message number_and_bracket{"Z320",
                                            error,
                                            "{0} 的“{1}”在数后面带着括号",
                                            "“{1}” of {0} has a bracket behind its number",
                                            "写成 {2}；括号里是增幅就写到 增长，别的写进 注",
                                            "write {2}; a growth belongs into growth, anything else into note"};
inline constexpr Message bare_number_and_bracket{
    "Z320",
    error,
    "{0} 的“{1}”在数后面带着括号",
    "“{1}” of {0} has a bracket behind its number",
    "写成 {2}，别的格有单位就补上；括号里是增幅就写到 增长，别的写进 注",
    "write {2}, with the unit if others have one; a growth belongs into growth, anything else into note"};
inline constexpr Message unit_in_bracket{"Z320",
                                         error,
                                         "{0} 的“{1}”把单位写在括号里",
                                         "“{1}” of {0} has its unit in a bracket",
                                         "写成 {2}，或把单位写到列名后面、单位 里",
                                         "write {2}, or put the unit behind the column's name or into unit"};
inline constexpr Message number_and_note{"Z320",
                                         error,
                                         "{0} 的“{1}”在数后面带着注码",
                                         "“{1}” of {0} has a note mark behind its number",
                                         "写成 {2}；注码写在名称后面，如 乙<上>①</>，所指写进 注",
                                         "write {2}; a note mark stands behind a name, as in B<sup>①</>, what it "
                                         "stands for in note"};
inline constexpr Message arrowed_number{"Z320",
                                        error,
                                        "{0} 的“{1}”带着箭头，不是数",
                                        "“{1}” of {0} has an arrow and is no number",
                                        "写成 {2}；涨跌的箭头由 增长 画",
                                        "write {2}; growth draws the arrows"};
inline constexpr Message currency_number{
    "Z320",     error,      "{0} 的“{1}”把货币符号写在前面", "“{1}” of {0} has the currency in front",
    "写成 {2}", "write {2}"};
inline constexpr Message blanks_in_number{
    "Z320",     error,      "{0} 的“{1}”在数字中间有空格", "“{1}” of {0} has blanks between its figures",
    "写成 {2}", "write {2}"};
inline constexpr Message number_in_words{
    "Z320", error, "{0} 的“{1}”是话，不是数", "“{1}” of {0} is words and no number", "写成 {2}", "write {2}"};
inline constexpr Message number_range{
    "Z320",
    error,
    "{0} 的“{1}”是两个数",
    "“{1}” of {0} is two numbers",
    "图上只能画一个数；范围写进 注，或分成两列",
    "a mark shows one number; write the range into note, or make two columns of it"};
inline constexpr Message number_fraction{"Z320",
                                         error,
                                         "{0} 的“{1}”是分数",
                                         "“{1}” of {0} is a fraction",
                                         "写成小数或百分数，如 33.3%",
                                         "write a decimal or a percentage, such as 33.3%"};
inline constexpr Message spreadsheet_cell{"Z320",
                                          error,
                                          "{0} 的“{1}”是电子表格的公式或出错的格子，不是数",
                                          "“{1}” of {0} is a formula or an error of a spreadsheet",
                                          "在电子表格里算好，用“粘贴为数值”再贴一遍；没有数就写 —",
                                          "paste the values of the cells again; write — when there is none"};
inline constexpr Message bad_grouping{"Z321",
                                      error,
                                      "{0} 的“{1}”千分撇位置不对",
                                      "the commas of “{1}” in {0} are in the wrong places",
                                      "从个位起三位一撇，如 19,756；也可以不写",
                                      "one comma every three digits, as in 19,756, or none"};
inline constexpr Message letters_in_unit{"Z322",
                                         error,
                                         "{0} 的“{1}”带着英文字母",
                                         "“{1}” of {0} has Latin letters",
                                         "单位写中文，如 公里、吨、万美元；10 的幂写成 万、亿",
                                         "write the unit in Chinese, as in 公里 or 万美元"};
inline constexpr Message letter_as_figure{"Z322",
                                          error,
                                          "{0} 的“{1}”里有字母，看着像数字 0 或 1",
                                          "“{1}” of {0} has a letter that looks like the figure 0 or 1",
                                          "改成 {2}",
                                          "write {2}"};
inline constexpr Message scientific_number{"Z322",
                                           error,
                                           "{0} 的“{1}”是科学计数",
                                           "“{1}” of {0} is in scientific notation",
                                           "写成 {2}；在表格软件里，先把这一列的格式改成“数值”",
                                           "write {2}; in a spreadsheet, format the column as a number first"};
inline constexpr Message number_too_large{"Z323",
                                          error,
                                          "{0} 的数太大，画不出",
                                          "the number of {0} is too large to be drawn",
                                          "核对位数",
                                          "check its digits"};
inline constexpr Message number_too_long{"Z323",
                                         error,
                                         "{0} 的数超过 {2} 位",
                                         "the number of {0} has more than {2} digits",
                                         "核对位数",
                                         "check its digits"};
inline constexpr Message number_too_fine{
    "Z324",           error,           "{0} 的“{1}”小数超过 {2} 位", "“{1}” of {0} has more than {2} decimals",
    "四舍五入后再写", "round it first"};
inline constexpr Message full_width_number{"Z325",
                                           notice,
                                           "{0} 的“{1}”用了全角字符，按半角排成 {2}",
                                           "“{1}” of {0} is full-width and is printed as {2}",
                                           "下次直接键入半角",
                                           "type it half-width next time"};
inline constexpr Message missing_mark{"Z326",
                                      notice,
                                      "{0} 的“{1}”当作缺值，排成 —",
                                      "“{1}” of {0} is taken as missing and printed as —",
                                      "本来就缺，请写 —",
                                      "write — when it is missing"};
inline constexpr Message marked_number{
    "Z327",
    error,
    "{0} 的“{1}”在数字上加了标记",
    "the figures of “{1}” in {0} are marked",
    "数照打出来的样子印，标记只写在后面的单位里，如 3亿<着重>元</>",
    "a number is printed as typed; mark the unit behind it, as in 3亿<emphasis>元</>"};
inline constexpr Message reference_behind_number{
    "Z327",
    error,
    "{0} 的“{1}”带着注号，单位是大家的，只印一次，注号就跟错了数",
    "“{1}” of {0} has a reference to a note, but the unit is printed once for all numbers",
    "注号写在名称后面，如 2020年<上>1</>；每个数都要，就写进 单位",
    "write it behind the name, as in 2020年<sup>1</>, or in unit where it is of all numbers"};
inline constexpr Message negative_part{"Z331",
                                       error,
                                       "{0} 是 {1}：整体的一部分不能是负数",
                                       "{0} is {1}, but a part of a whole cannot be negative",
                                       "改正这个数，或换一种图",
                                       "correct it or use another kind"};

// units
inline constexpr Message unit_differs{
    "Z332",
    error,
    "{0} 的单位是“{1}”，前面用的是“{2}”，不能画在一起",
    "the unit of {0} is “{1}”, those before are in “{2}”; they cannot share an axis",
    "统一单位，或分成两张图",
    "use one unit or two charts"};
inline constexpr Message unit_differs_in_name{
    "Z332",
    error,
    "{0} 的单位是“{1}”，前面用的是“{2}”，要换算成一样的才能画在一起",
    "the unit of {0} is “{1}”, those before are in “{2}”; they share an axis once they are converted",
    "写 单位: {2}，就统一换算",
    "write unit: {2} to convert them all"};
inline constexpr Message unit_against_header{
    "Z332",
    error,
    "{0} 的单位是“{1}”，列名里写的是“{2}”，不是一种量",
    "the unit of {0} is “{1}”, but its column's name says “{2}”, which is another quantity",
    "改正这一格；列名写错了，就把那里的“{2}”改成“{1}”",
    "correct the cell; if the name of the column is wrong, put “{1}” for “{2}” there"};
inline constexpr Message column_differs{
    "Z332",
    error,
    "“{0}”这一列的单位是“{1}”，别的用的是“{2}”，不能画在一起",
    "the column “{0}” is in “{1}”, the others are in “{2}”; they cannot share an axis",
    "写 {3}: {4}，这一列另画一张图",
    "write {3}: {4} and draw this column in a chart of its own"};
inline constexpr Message column_has_unit{
    "Z333",
    error,
    "“{0}”这一列有单位“{1}”，前面的没有写单位",
    "the column “{0}” is in “{1}”, those before have no unit",
    "不是一种量，就写 {3}: {4}，这一列另画一张图；是一种量，就给前面的补上单位",
    "of another quantity, write {3}: {4} and draw this column in a chart of its own; of the same, add the unit"};
inline constexpr Message magnitude_under_header{"Z334",
                                                notice,
                                                "{0} 的“{1}”在“{2}”下面，读作 {3}",
                                                "“{1}” of {0} under “{2}” is read as {3}",
                                                "不是这个意思，就在格子里把单位写全",
                                                "if that is not meant, write the whole unit in the cell"};
inline constexpr Message unit_of_row_differs{
    "Z332",
    error,
    "“{0}”这一行的单位是“{1}”，别的用“{2}”，不能画在一起",
    "the row “{0}” is in “{1}”, others are in “{2}”; they cannot share an axis",
    "单位一样的行留在一张图里，别的另画",
    "keep the rows of one unit and draw the others in charts of their own"};
inline constexpr Message unit_missing{"Z333",
                                      error,
                                      "{0} 没有写单位，别的写了“{1}”",
                                      "{0} has no unit, others are in “{1}”",
                                      "补上单位，或都不写、另写 单位: {1}",
                                      "add it, or write none and unit: {1}"};
inline constexpr Message unit_mixed{
    "Z334",
    warning,
    "{0} 用“{1}”，前面用“{2}”：按实际大小画，各印各的单位",
    "{0} is in “{1}”, those before in “{2}”: drawn by true size, each printed with its own unit",
    "写 单位: {2}，就统一换算",
    "write unit: {2} to convert them all"};
inline constexpr Message unit_conversion{"Z335",
                                         error,
                                         "{0} 的单位“{1}”换算不成“{2}”",
                                         "{0} is in “{1}”, which does not convert to “{2}”",
                                         "只有同一种量之间能换算，如 万元 与 亿元",
                                         "only one quantity converts, as 万元 to 亿元"};
inline constexpr Message unit_inexact{"Z335",
                                      error,
                                      "{0} 从“{1}”换算成“{2}”除不尽",
                                      "{0} in “{1}” does not divide into “{2}” without a rest",
                                      "写 小数 说明印几位，或用 单位: {1}",
                                      "say with decimals how many to print, or write unit: {1}"};
inline constexpr Message printed_as_nothing{
    "Z330",
    warning,
    "{0} 不是零，小数 {1} 位却会印成 {2}，多印几位，印成 {3}",
    "{0} is not nothing, but {1} decimals would print {2}, so it is printed as {3}",
    "小数 写 {4}，或换小一级的 单位，如 亿元 换成 万元",
    "write decimals: {4}, or use a smaller unit, such as 万元 for 亿元"};
inline constexpr Message unit_word{"Z336",
                                   error,
                                   "“{0}”不是单位",
                                   "“{0}” is not a unit",
                                   "写成 亿元、万美元、公里 这样的中文单位",
                                   "write a Chinese unit such as 亿元 or 公里"};

} // namespace zhitu::messages
