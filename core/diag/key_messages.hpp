// Z2: keys and words of a spec. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message wrong_version{"Z201",
                                       error,
                                       "“制图: {0}”是这个版本不认识的写法，现在只有 1",
                                       "“zhitu: {0}” is unknown; the only version is 1",
                                       "改成 制图: 1",
                                       "write zhitu: 1"};
inline constexpr Message missing_version{"Z202",
                                         error,
                                         "缺少“制图: 1”，不能确定这是制图文件",
                                         "“zhitu: 1” is missing, so this may be no spec",
                                         "在文件开头加一行 制图: 1",
                                         "begin the file with zhitu: 1"};
inline constexpr Message not_a_spec{"Z203",
                                    error,
                                    "制图文件要由“键: 值”组成，这里不是",
                                    "a spec is made of “key: value” lines",
                                    "照例子写：制图: 1，再写 标题、类型、数据",
                                    "begin with zhitu: 1, then title, type and data"};
inline constexpr Message unknown_key_near{
    "Z204",     error,      "没有“{0}”这个键，是不是“{1}”？", "there is no key “{0}”; did you mean “{1}”?",
    "改成 {1}", "write {1}"};
inline constexpr Message unknown_key{
    "Z204", error, "没有“{0}”这个键", "there is no key “{0}”", "这里可以用：{1}", "these can stand here: {1}"};
inline constexpr Message not_yet{"Z205",
                                 error,
                                 "“{0}”还没有做好，这个版本不能用",
                                 "“{0}” is not there yet in this version",
                                 "先删掉它",
                                 "leave it out for now"};
inline constexpr Message kind_not_yet{"Z205",
                                      error,
                                      "“{0}”这种图还没有做好，这个版本不能用",
                                      "the kind “{0}” is not there yet in this version",
                                      "先换一种图：{1}",
                                      "use another kind for now: {1}"};
inline constexpr Message same_key_in_both_languages{"Z206",
                                                    error,
                                                    "“{0}”和“{1}”是同一个键，写了两遍",
                                                    "“{0}” and “{1}” are the same key, written twice",
                                                    "删掉一个",
                                                    "delete one of them"};
inline constexpr Message key_of_the_root{"Z207",
                                         error,
                                         "“{0}”管整张图，不能写在单个面板里",
                                         "“{0}” concerns the whole board and cannot stand in one panel",
                                         "移到最外层",
                                         "move it to the outermost level"};
inline constexpr Message key_of_a_panel{"Z208",
                                        error,
                                        "“{0}”管一个图，有“面板”时不能写在最外层",
                                        "“{0}” concerns one chart and cannot stand beside “panels”",
                                        "移到每个面板里面",
                                        "move it into the panels"};
inline constexpr Message key_of_a_board{"Z209",
                                        error,
                                        "“{0}”只有和“面板”一起才有用",
                                        "“{0}” is of use with “panels” only",
                                        "删掉它，或改用 面板",
                                        "delete it, or write panels"};
inline constexpr Message no_value{"Z210",
                                  error,
                                  "“{0}”后面没有写值",
                                  "“{0}” has no value",
                                  "写上值，或删掉这个键",
                                  "give it a value, or delete the key"};
inline constexpr Message text_wanted{"Z211",
                                     error,
                                     "“{0}”要写一段文字，不能是列表或“键: 值”",
                                     "“{0}” takes a text, not a list or a map",
                                     "写成 {0}: 文字",
                                     "write {0}: text"};
inline constexpr Message list_wanted{"Z212",
                                     error,
                                     "“{0}”要写列表",
                                     "“{0}” takes a list",
                                     "写成 [甲, 乙]，或每行一个“- ”",
                                     "write [a, b], or begin each line with “- ”"};
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
inline constexpr Message missing_type{"Z215",
                                      error,
                                      "没有写“类型”，不知道画什么图",
                                      "there is no “type”, so it is unknown what to draw",
                                      "加一行 类型: 柱图（有 {0}）",
                                      "add a line type: column (there are {0})"};
inline constexpr Message type_and_panels{"Z216",
                                         error,
                                         "“类型”和“面板”只能写一个",
                                         "“type” and “panels” exclude each other",
                                         "一张图写 类型；几张图拼在一起写 面板",
                                         "write type for one chart, panels for several"};
inline constexpr Message unknown_kind_near{
    "Z220",     error,      "没有“{0}”这种图，是不是“{1}”？", "there is no chart kind “{0}”; did you mean “{1}”?",
    "改成 {1}", "write {1}"};
inline constexpr Message unknown_kind{
    "Z220",
    error,
    "没有“{0}”这种图。现有：{1}。找过的文件夹：{2}。拒绝的文件：{3}",
    "there is no chart kind “{0}”. Kinds: {1}. Folders searched: {2}. Files refused: {3}",
    "换一种图，或用 --plugin-dir 指明插件所在的文件夹",
    "choose another kind, or name the plugin's folder with --plugin-dir"};
inline constexpr Message refused_kind{"Z221",
                                      error,
                                      "画“{0}”的插件 {1} 没有装上：{2}",
                                      "the plugin {1} for “{0}” was refused: {2}",
                                      "换上合用的插件，再运行一次",
                                      "put a working plugin there and try again"};
inline constexpr Message key_not_taken{"Z222",
                                       error,
                                       "{0}不用“{1}”",
                                       "{0} does not take “{1}”",
                                       "删掉它；用它的图有：{2}",
                                       "delete it; these kinds take it: {2}"};
inline constexpr Message unknown_word_near{
    "Z223",     error,      "“{0}”不能是“{1}”，是不是“{2}”？", "“{0}” cannot be “{1}”; did you mean “{2}”?",
    "改成 {2}", "write {2}"};
inline constexpr Message unknown_word{
    "Z223", error, "“{0}”不能是“{1}”", "“{0}” cannot be “{1}”", "可以写：{2}", "write one of: {2}"};
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
                                           "写 {1}mm；单位有 mm cm pt px 栏 字 行",
                                           "write {1}mm; the units are mm cm pt px col char line"};
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
inline constexpr Message missing_data{"Z234",
                                      error,
                                      "没有写“数据”",
                                      "there is no “data”",
                                      "加一行 数据: {{2016年: 1亿元, 2020年: 2亿元}}，或写 CSV 文件名",
                                      "add data: {{2016年: 1亿元, 2020年: 2亿元}}, or the name of a CSV file"};
inline constexpr Message bad_data{"Z235",
                                  error,
                                  "“{0}”不是数据，也不是 CSV 文件名",
                                  "“{0}” is neither data nor the name of a CSV file",
                                  "写成 {{2016年: 1亿元}}，或 文件名.csv（.tsv、.txt）",
                                  "write {{2016年: 1亿元}}, or NAME.csv (.tsv, .txt)"};
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
