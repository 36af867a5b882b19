// Z311 to Z316, Z378, Z379, Z384 to Z386: parts of a whole, ratios, totals, the rest. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

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
inline constexpr Message shares_left{
    "Z311",
    error,
    "部分 没有写“{0}”，加上它才合计 100%：只画写了的，各部分就比实际大",
    "parts leaves out “{0}”, without which there is no 100%: each part would look larger than it is",
    "在 部分 里加上“{0}”",
    "add “{0}” to parts"};
inline constexpr Message shares_beside{"Z311",
                                       warning,
                                       "{0} 合计 {1}，别的合计 100：若是百分比，这一根就画走样了",
                                       "{0} add up to {1}, others to 100: of percentages this one is out of scale",
                                       "核对各部分；不是百分比就不用改",
                                       "check the parts; nothing to do if they are no percentages"};
inline constexpr Message shares_over{"Z311",
                                     error,
                                     "{0} 合计 {1}%，超过 100%，不是一个整体的各部分",
                                     "{0} add up to {1}%, which is more than one whole",
                                     "核对各部分；可以同时属于几项的比重，用 条图",
                                     "check the parts; use bars for shares that overlap"};
inline constexpr Message shares_with_whole{"Z311",
                                           error,
                                           "{0} 合计 {1}%，超过 100%：“{2}”是总数，不是一部分",
                                           "{0} add up to {1}%: “{2}” is the whole and none of its parts",
                                           "从数据里删掉“{2}”，只留各部分",
                                           "remove “{2}” from the data and keep the parts"};
inline constexpr Message no_parts{"Z312",
                                  error,
                                  "比例“{0}”有 {1} 个数，却没有写各是什么",
                                  "the ratio “{0}” has {1} numbers without names",
                                  "加一行 部分: {2}，字母换成各部分的名称",
                                  "add parts: {2}, with the names of the parts for the letters"};
inline constexpr Message lone_share{
    "Z312",
    error,
    "“{0}”只是一部分，整体的别的部分没有写",
    "“{0}” is one part; the others of its whole are missing",
    "把各部分写全，如 45:55 和 部分: [城镇, 乡村]；只画这一个比重，就用 柱图",
    "write all parts, as in 45:55 and parts: [urban, rural]; draw one alone as columns"};
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
inline constexpr Message part_not_in_facet{
    "Z316",
    error,
    "“{0}”没有“{1}”，别的面却有：各面的部分要一样，颜色才对得上",
    "“{0}” lacks “{1}”, which other facets have: their parts must be the same for inks to mean the same",
    "补上“{1}”的数，没有就写 0",
    "add “{1}”, with 0 where there is none"};
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
inline constexpr Message rest_missing{"Z384",
                                      warning,
                                      "并入“{0}”的这一行是缺值，合计里没有它",
                                      "this row has no value and adds nothing to “{0}”",
                                      "补上数，或在 注 里交代",
                                      "fill it in, or say so in the note"};
inline constexpr Message rest_of_rates{
    "Z378",
    warning,
    "“{0}”是把“{1}”的数加在一起得来的：占同一个总数的比重才能相加，增速、年龄、人均数之类不能",
    "“{0}” adds up numbers in “{1}”: shares of one whole may be added, rates, ages and means may not",
    "不是比重就去掉 其余，只写 前N 的个数",
    "unless they are shares, remove rest and keep the count alone"};
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
