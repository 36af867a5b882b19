// Z20 to Z22: keys of a spec and kinds of charts; what is behind a key is in value_messages. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message wrong_version{"Z201",
                                       error,
                                       "“制图: {0}”是这个版本不认识的写法，现在只有 1",
                                       "“zhitu: {0}” is unknown; the only version is 1",
                                       "改成 制图: 1",
                                       "write zhitu: 1"};
inline constexpr Message credit_as_version{
    "Z201",
    error,
    "“制图”写的是语言的版本，只有 1；“{0}”像是署名",
    "“zhitu” says the version of the language, which is 1; “{0}” looks like a credit",
    "改成 制图: 1，另加一行 署名: {1}",
    "write zhitu: 1, and on a line of its own credit: {1}"};
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
inline constexpr Message unknown_key_else{"Z204", error, "没有“{0}”这个键", "there is no key “{0}”", "{1}", "{1}"};
inline constexpr Message period_in_key{"Z204",
                                       error,
                                       "没有“{0}”这个键，时期是它的值",
                                       "there is no key “{0}”: the period is its value",
                                       "写成 {{自…起估计: {1}}}",
                                       "write {{estimated_from: {1}}}"};
inline constexpr Message period_in_key_with_words{"Z204",
                                                  error,
                                                  "没有“{0}”这个键，时期是它的值",
                                                  "there is no key “{0}”: the period is its value",
                                                  "写成 {{自…起估计: {1}, 文字: {2}}}",
                                                  "write {{estimated_from: {1}, text: {2}}}"};
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
inline constexpr Message key_of_an_axis{"Z217",
                                        error,
                                        "“{0}”说的是轴，要写在轴里面",
                                        "“{0}” is said of an axis and stands inside it",
                                        "移到轴里，如 纵轴: {{{0}: 值}}",
                                        "move it into the axis, as in y: {{{0}: value}}"};
inline constexpr Message key_of_an_annotation{"Z217",
                                              error,
                                              "“{0}”说的是图上的一处，要写在 标注 里",
                                              "“{0}” says a place in the chart and stands inside annotate",
                                              "移到标注里，如 标注: [{{{0}: 值, 文字: 话}}]",
                                              "move it there, as in annotate: [{{{0}: value, text: words}}]"};
inline constexpr Message key_of_growth{"Z218",
                                       error,
                                       "“{0}”是 增长 的一种算法，不是键",
                                       "“{0}” is a way to compute growth, not a key",
                                       "写成 增长: {0}；增幅已经算好，就写 增长: 7.1%",
                                       "write growth: {0}, or the figure if you have it: growth: 7.1%"};
inline constexpr Message no_value{"Z210",
                                  error,
                                  "“{0}”后面没有写值",
                                  "“{0}” has no value",
                                  "写上值，或删掉这个键",
                                  "give it a value, or delete the key"};
inline constexpr Message empty_item{"Z210",
                                    error,
                                    "“{0}”的这一项是空的",
                                    "this entry of “{0}” is empty",
                                    "写上内容，或删掉这一项",
                                    "write something, or delete the entry"};
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
    "Z220", error, "没有“{0}”这种图", "there is no chart kind “{0}”", "改成现有的一种：{1}", "write one of: {1}"};
inline constexpr Message kind_not_found{
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
inline constexpr Message missing_data{"Z234",
                                      error,
                                      "没有写“数据”",
                                      "there is no “data”",
                                      "加一行 数据: {{2016年: 1亿元, 2020年: 2亿元}}，或写 CSV 文件名",
                                      "add data: {{2016年: 1亿元, 2020年: 2亿元}}, or the name of a CSV file"};

} // namespace zhitu::messages
