// Z35, Z36: CSV files and encodings. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

// CSV files
inline constexpr Message csv_empty{"Z350",
                                   error,
                                   "文件是空的",
                                   "the file is empty",
                                   "第一行写列名，下面每行一组数",
                                   "begin with a row of column names"};
inline constexpr Message csv_long_row{"Z351",
                                      error,
                                      "这一行有 {0} 格，表头只有 {1} 格",
                                      "this row has {0} cells, the header has {1}",
                                      "多半是数里的千分撇：去掉它，或给这一格加英文引号",
                                      "probably a comma inside a number: drop it or quote the cell"};
inline constexpr Message csv_short_row{"Z351",
                                       error,
                                       "这一行只有 {0} 格，表头有 {1} 格",
                                       "this row has {0} cells, the header has {1}",
                                       "缺值也要留空格子，或写 —",
                                       "keep the separator of an empty cell, or write —"};
inline constexpr Message long_row{
    "Z351",
    error,
    "这一行有 {0} 格，第一行只有 {1} 格",
    "this row has {0} cells, the first has {1}",
    "删掉多出的格子；名称里不能有分列用的空格或制表符",
    "drop the cells too many; names cannot hold the blank or tab that separates cells"};
inline constexpr Message header_wanted{"Z359",
                                       error,
                                       "三列以上的表，第一行要写列名，这里却是“{0}”",
                                       "a table of three columns or more begins with their names, not with “{0}”",
                                       "在上面加一行列名",
                                       "add a row of column names above"};
inline constexpr Message header_unclear{
    "Z359",
    error,
    "第一行的“{0}”是年份还是数，看不出来",
    "“{0}” in the first row may be a year or a number",
    "年份写成 {0}年；是数就带上单位，或在上面加一行列名",
    "write a year as {0}年; give a number its unit, or add a row of names above"};
inline constexpr Message csv_double_header{
    "Z352", error, "有两列都叫“{0}”", "two columns are called “{0}”", "改一个列名", "rename one of them"};
inline constexpr Message csv_empty_header{"Z353",
                                          error,
                                          "这一列没有列名",
                                          "this column has no name",
                                          "在第一行填上列名，空列请删掉",
                                          "name it in the first row, or remove the empty column"};
inline constexpr Message csv_quotes{"Z354",
                                    error,
                                    "这里的英文引号用得不对",
                                    "this quotation mark is out of place",
                                    "整格用一对英文引号包住，格里的引号写两个",
                                    "quote the whole cell and double the quotes inside it"};
inline constexpr Message csv_open_quote{"Z354",
                                        error,
                                        "这一格的英文引号没有收尾",
                                        "the quotation mark of this cell is never closed",
                                        "在这一格末尾补一个 \"",
                                        "add a \" at the end of the cell"};
inline constexpr Message csv_rows{
    "Z355", error, "行数超过 {0}", "there are more than {0} rows", "先汇总，再画图", "aggregate the data first"};
inline constexpr Message csv_cells{"Z355",
                                   error,
                                   "格子超过 {0} 个（行数 x 列数）",
                                   "there are more than {0} cells (rows x columns)",
                                   "只留要画的列，或先汇总再画图",
                                   "keep the columns that are drawn, or aggregate the data first"};
inline constexpr Message csv_columns{"Z356",         error,
                                     "列数超过 {0}", "there are more than {0} columns",
                                     "只留要画的列", "keep the columns that are drawn"};
inline constexpr Message csv_separator{"Z357",
                                       error,
                                       "各列之间用的是“{0}”，分不出列，要用半角逗号",
                                       "the columns are parted by “{0}”; that takes an ASCII comma",
                                       "把表里的“{0}”都换成半角逗号",
                                       "put a comma for each “{0}” of the table"};
inline constexpr Message csv_separator_and_commas{
    "Z357",
    error,
    "各列之间用的是“{0}”，数里又有“,”，分不出列",
    "the columns are parted by “{0}” and the numbers have “,” in them, so they cannot be told apart",
    "先把数里的“,”改成小数点，是千分撇就删掉，再把“{0}”都换成半角逗号",
    "first write a point for each “,” of a number, or nothing where it parts thousands; then a comma for each "
    "“{0}”"};
inline constexpr Message data_is_workbook{"Z358",
                                          error,
                                          "{0} 是 Excel、WPS 的表格文件，制图读不了",
                                          "{0} is a workbook, which zhitu does not read",
                                          "在 Excel 或 WPS 里选中表格复制，写 数据: |，贴在下一行起，每行缩进；"
                                          "或另存为 CSV，写 CSV 的文件名",
                                          "copy the table, write data: | and paste it below, each row indented; or "
                                          "save it as CSV and name that"};

// encodings
inline constexpr Message encoding_found{"Z360",
                                        notice,
                                        "文件不是 UTF-8，按 GB18030 读，表头是“{0}”",
                                        "the file is not UTF-8; read as GB18030 its header is “{0}”",
                                        "不对就写 {{文件: 名, 编码: UTF-8}}",
                                        "if that is wrong, write {{file: name, encoding: UTF-8}}"};
inline constexpr Message encoding_mixed{
    "Z361",
    error,
    "这一行和前面的行编码不同，文件里混了 UTF-8 和 GB18030",
    "this line is encoded unlike those before; UTF-8 and GB18030 are mixed in the file",
    "用同一种编码重新存一遍",
    "save the file again in one encoding"};
inline constexpr Message encoding_invalid{
    "Z362", error, "从这里起不是 {0} 文字", "this is not {0} text", "把文件另存为 UTF-8", "save the file as UTF-8"};
inline constexpr Message encoding_misnamed{"Z362",
                                           error,
                                           "文件是 UTF-8 编码，不是 {0}",
                                           "the file is encoded in UTF-8, not in {0}",
                                           "去掉 编码，只写 数据: {1}",
                                           "leave encoding out and write data: {1}"};
inline constexpr Message encoding_binary{"Z363",
                                         error,
                                         "文件里有 NUL 字节，不是文本",
                                         "the file holds NUL bytes and is no text",
                                         "用做它的软件打开，另存为 CSV",
                                         "open it in the program that made it, and save it as CSV"};

} // namespace zhitu::messages
