// Z21 to Z24: what stands behind a key. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message text_wanted{"Z211",
                                     error,
                                     "“{0}”要写一段文字，不能是列表或“键: 值”",
                                     "“{0}” takes a text, not a list or a map",
                                     "写成 {0}: 文字",
                                     "write {0}: text"};
inline constexpr Message growth_wanted{"Z211",
                                       error,
                                       "“{0}”要写一个词、一个增幅或“键: 值”，不能是列表",
                                       "“{0}” takes a word, a figure or a map, not a list",
                                       "写成 {0}: 自动，或 {0}: {{自: 2016年, 至: 2020年}}",
                                       "write {0}: auto, or {0}: {{from: 2016, to: 2020}}"};
inline constexpr Message part_twice{"Z242",
                                    error,
                                    "“{1}”在“{0}”里写了两遍，两部分就分不开",
                                    "“{1}” is twice in “{0}”, so nobody could tell the two parts",
                                    "每一部分写自己的名称",
                                    "give each part a name of its own"};
inline constexpr Message list_wanted{"Z212",
                                     error,
                                     "“{0}”要写列表",
                                     "“{0}” takes a list",
                                     "写成 [甲, 乙]，或每行一个“- ”",
                                     "write [a, b], or begin each line with “- ”"};
inline constexpr Message list_in_one_text{
    "Z212",     error,      "“{0}”要写列表，“{1}”是一段文字", "“{0}” takes a list, and “{1}” is one text",
    "写成 {2}", "write {2}"};
inline constexpr Message panels_as_map{"Z212",
                                       error,
                                       "“{0}”要写列表，每个面板开头一个“- ”",
                                       "“{0}” takes a list; each panel begins with “- ”",
                                       "在这里的“{1}”前加“- ”，同一面板的其余各行往里缩两格",
                                       "put “- ” before this “{1}”, and two blanks before the panel's other lines"};
inline constexpr Message annotation_wanted{"Z213",
                                           error,
                                           "“{0}”要说明写在哪里",
                                           "“{0}” must say where it stands",
                                           "写成 {{点: 时期或名称, 文字: {1}}}",
                                           "write {{point: the period or name, text: {1}}}"};
inline constexpr Message estimate_wanted{"Z213",
                                         error,
                                         "“{0}”要写成“键: 值”",
                                         "“{0}” must be written as “key: value”",
                                         "写成 {{自…起估计: {1}}}",
                                         "write {{estimated_from: {1}}}"};
inline constexpr Message map_wanted{"Z213",
                                    error,
                                    "“{0}”的每一项要写成“键: 值”",
                                    "each entry of “{0}” must be a “key: value” map",
                                    "写成 {{键: 值, 键: 值}}，或每行一个 键: 值",
                                    "write {{key: value}}, or one key: value a line"};
inline constexpr Message value_too_long{"Z214",
                                        error,
                                        "“{0}”有 {1} 个字，超过上限 {2} 个",
                                        "“{0}” has {1} characters; the limit is {2}",
                                        "缩短文字",
                                        "shorten the text"};
inline constexpr Message unknown_word_near{
    "Z223",     error,      "“{0}”不能是“{1}”，是不是“{2}”？", "“{0}” cannot be “{1}”; did you mean “{2}”?",
    "改成 {2}", "write {2}"};
inline constexpr Message unknown_word{
    "Z223", error, "“{0}”不能是“{1}”", "“{0}” cannot be “{1}”", "可以写：{2}", "write one of: {2}"};
inline constexpr Message unknown_growth_word{"Z223",
                                             error,
                                             "“{0}”不能是“{1}”",
                                             "“{0}” cannot be “{1}”",
                                             "可以写：{2}；要照样印出来，就写 {{文字: {1}}}",
                                             "write one of: {2}; to print it as it is, write {{text: {1}}}"};
inline constexpr Message bad_size{"Z224",
                                  error,
                                  "看不懂尺寸“{0}”",
                                  "the size “{0}” cannot be understood",
                                  "写成 宽 x 高，如 2栏 x 105mm、85.4mm x 105mm 或 通栏 x 60mm",
                                  "write width x height: 2col x 105mm, 85.4mm x 105mm or full x 60mm"};
inline constexpr Message size_without_unit{"Z246",
                                           error,
                                           "尺寸“{0}”里，{1} 没有写单位",
                                           "in the size “{0}”, {1} has no unit",
                                           "写成 {2}；单位有 mm cm pt px 栏 字 行",
                                           "write {2}; the units are mm cm pt px col char line"};
inline constexpr Message size_out_of_range{
    "Z225",
    error,
    "尺寸“{0}”不合适：每边要大于 0，不超过 {1} 毫米",
    "the size “{0}” is out of range: each side must be above 0 and at most {1} mm",
    "改成版面上放得下的尺寸",
    "choose a size that fits a page"};
inline constexpr Message bad_grid{
    "Z226",
    error,
    "看不懂版式“{0}”",
    "the layout “{0}” cannot be understood",
    "写成 列数x行数，如 2x2，最多 {1} 格；要画格子就写 版式: | 再另起一行画",
    "write columns x rows: 2x2, at most {1} cells; or layout: | and draw the cells on the next lines"};
inline constexpr Message grid_too_small{"Z227",
                                        error,
                                        "版式 {0} 只有 {1} 格，放不下 {2} 个面板",
                                        "the layout {0} has {1} cells for {2} panels",
                                        "加大版式，或减少面板",
                                        "enlarge the layout, or leave panels out"};
inline constexpr Message panel_count{"Z228",
                                     error,
                                     "有 {0} 个面板，要在 1 到 {1} 个之间",
                                     "{0} panels; there must be 1 to {1}",
                                     "增减面板",
                                     "add or remove panels"};
inline constexpr Message bad_decimals{"Z229",
                                      error,
                                      "小数位数“{0}”不对，要是 0 到 {1} 的整数",
                                      "“{0}” decimals; it must be a whole number from 0 to {1}",
                                      "如 小数: 2",
                                      "for example decimals: 2"};
inline constexpr Message bad_top{"Z243",
                                 error,
                                 "{0} 写“{1}”不对，要是从 1 起的整数",
                                 "“{1}” is no {0}; it must be a whole number from 1",
                                 "如 前N: 5，或 前N: {{数: 5, 其余: 其他}}",
                                 "for example top: 5, or top: {{count: 5, rest: Others}}"};
inline constexpr Message top_without_count{"Z243",
                                           error,
                                           "前N 没有写取几个",
                                           "top does not say how many",
                                           "如 前N: {{数: 5, 其余: 其他}}",
                                           "for example top: {{count: 5, rest: Others}}"};
inline constexpr Message bad_growth{
    "Z230",
    error,
    "看不懂增长“{0}”",
    "the growth “{0}” cannot be understood",
    "写 自动、同比、环比、年均、倍数、百分点、无，或带百分号的数字，如 7.1%；别的说法写 {{文字: ...}}",
    "write auto, year_on_year, period_on_period, annual, multiple, points, none, "
    "or a figure such as 7.1%; any other words as {{text: ...}}"};
inline constexpr Message growth_in_words{
    "Z230",
    error,
    "增长“{0}”只要写数，涨跌图上会画",
    "of the growth “{0}” the figure is enough; the picture shows which way it is",
    "改成 {1}",
    "write {1}"};
inline constexpr Message growth_since{"Z245",
                                      error,
                                      "“{0}”是从哪一期算起，要写在花括号里",
                                      "“{0}” says since when; that is written in braces",
                                      "改成 增长: {{自: {1}}}",
                                      "write growth: {{from: {1}}}"};
inline constexpr Message bad_number{"Z231",
                                    error,
                                    "“{0}”要写数字，“{1}”不是",
                                    "“{0}” takes a number; “{1}” is none",
                                    "如 {0}: {2}",
                                    "for example {0}: {2}"};
inline constexpr Message bad_length{"Z232",
                                    error,
                                    "“{0}”要写长度，“{1}”不是",
                                    "“{0}” takes a length; “{1}” is none",
                                    "数字后面写 mm、cm、pt 或 px，如 {0}: {2}",
                                    "a number with mm, cm, pt or px: {0}: {2}"};
inline constexpr Message out_of_bounds{"Z233",
                                       error,
                                       "“{0}”是 {1}，要在 {2} 到 {3} 之间",
                                       "“{0}” is {1}; it must be from {2} to {3}",
                                       "改到范围以内",
                                       "choose a value in the range"};
inline constexpr Message bad_data{
    "Z235",
    error,
    "“{0}”不是数据，也不是 CSV 文件名",
    "“{0}” is neither data nor the name of a CSV file",
    "写成 {{2016年: 1亿元}} 或 文件名.csv；贴表格先写 数据: |，表从下一行起，每行缩进",
    "write {{2016年: 1亿元}} or NAME.csv; to paste a table write data: | and indent "
    "its rows below"};
inline constexpr Message unknown_encoding{"Z236",
                                          error,
                                          "不认识编码“{0}”",
                                          "the encoding “{0}” is unknown",
                                          "写 UTF-8、UTF-16 或 GB18030；不写就自动判断",
                                          "write UTF-8, UTF-16 or GB18030, or leave it out"};
inline constexpr Message annotation_without_place{
    "Z237",
    error,
    "这条标注没有写标在哪里，或写了不止一处",
    "this annotation names no place, or more than one",
    "区间、点、线、自…起估计 只写一个，如 点: 2020年",
    "write one of span, point, line and estimated_from, such as point: 2020年"};
inline constexpr Message annotation_without_text{"Z238",
                                                 error,
                                                 "这条标注没有写“文字”",
                                                 "this annotation has no “text”",
                                                 "加上 文字: 要标的话",
                                                 "add text: what to say"};
inline constexpr Message bad_span{"Z239",
                                  error,
                                  "看不懂区间“{0}”",
                                  "the span “{0}” cannot be understood",
                                  "写成 起—止，如 2016年—2020年，或 [2016年, 2020年]",
                                  "write from—to, such as 2016年—2020年, or [2016年, 2020年]"};
inline constexpr Message basis_unsaid{
    "Z241",
    notice,
    "写了 注，它代替关于增幅的话，口径“{0}”就没有印",
    "the note takes the place of what is said of growth, so the basis “{0}” is not "
    "printed",
    "把它写进 注，去掉 口径",
    "write it into the note and remove basis"};
inline constexpr Message doubled_lead{
    "Z247",
    notice,
    "“{0}”前面自动印“{1}”，文字里的“{2}”会重复，没有印",
    "“{1}” is printed before the {0} by itself; “{2}” in its text would double it "
    "and is left out",
    "删掉开头的“{2}”",
    "delete “{2}”"};
inline constexpr Message growth_own_start{"Z240",
                                          error,
                                          "“{0}”和哪个时期比是定好的，不能再写“{1}”",
                                          "“{0}” says itself what it compares with, so “{1}” cannot stand here",
                                          "去掉 {1}，或改用 算法: 自动",
                                          "remove {1}, or use method: auto"};
inline constexpr Message growth_as_written{
    "Z241",
    error,
    "写了“文字”就照印，不再计算，“{0}”用不上",
    "the “text” is printed as it is and nothing is computed, so “{0}” is idle",
    "去掉 {0}，要说明就写进 注；要计算就去掉 文字",
    "remove {0} and explain in the note, or remove the text"};

} // namespace zhitu::messages
