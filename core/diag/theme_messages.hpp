// Z25: theme files. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message theme_map{"Z250",
                                   error,
                                   "这里要一组“键: 值”",
                                   "a map of keys and values is wanted here",
                                   "写成 键: 值，每行一个，或 {{键: 值}}",
                                   "write key: value, one a line, or {{key: value}}"};
inline constexpr Message theme_key{"Z251",
                                   error,
                                   "样式的这一组里没有“{0}”这个键",
                                   "this section of a theme has no key “{0}”",
                                   "这里可以写：{1}",
                                   "there are: {1}"};
inline constexpr Message theme_key_near{"Z251",
                                        error,
                                        "样式的这一组里没有“{0}”这个键，是不是“{1}”？",
                                        "this section of a theme has no key “{0}”; did you mean “{1}”?",
                                        "改成 {1}",
                                        "write {1}"};
inline constexpr Message theme_key_of_other_form{"Z251",
                                                 error,
                                                 "{0} 只有 {1} 有，写在 {2} 里不起作用",
                                                 "{0} is a key of {1} only; in {2} it has no effect",
                                                 "移到 {1} 里，或删去",
                                                 "move it to {1}, or delete it"};
inline constexpr Message theme_no_digits{"Z251",
                                         error,
                                         "这里的 数字 空着，数字同汉字一样排，另写字号、字重不起作用",
                                         "digits are set as Han here: a size or weight of their own has no effect",
                                         "写上 数字，如 数字: 宋；或删去它",
                                         "name a face: digits: 宋; or delete it"};
inline constexpr Message theme_badge_ink{"Z251",
                                         error,
                                         "徽章上的字用什么墨，由 装饰 的 徽章字 定，写在这里不起作用",
                                         "the badge's text is in the ink that decor names; here it has no effect",
                                         "删去它，写 装饰: {{徽章字: {0}}}",
                                         "delete it and write decor: {{badge_text: {0}}}"};
inline constexpr Message theme_length{
    "Z252", error, "“{0}”不是长度", "“{0}” is not a length", "写成 2.8mm、6.5pt 或 小五", "write 2.8mm or 6.5pt"};
inline constexpr Message theme_number{"Z253",
                                      error,
                                      "“{0}”不是 {1} 到 {2} 之间的数",
                                      "“{0}” is not a number from {1} to {2}",
                                      "写一个 {1} 到 {2} 的数，不带单位",
                                      "write a number from {1} to {2} without a unit"};
inline constexpr Message theme_weight{"Z253",
                                      error,
                                      "“{0}”不是字重",
                                      "“{0}” is not a weight",
                                      "写 细、常规、中、粗、特粗，或 {1} 到 {2} 的数",
                                      "write light, regular, medium, bold, black or a number from {1} to {2}"};
inline constexpr Message theme_flag{
    "Z254", error, "“{0}”不是“是”或“否”", "“{0}” is neither yes nor no", "写 是 或 否", "write yes or no"};
inline constexpr Message theme_text{"Z255",
                                    error,
                                    "这里要一段不超过 100 字的文字",
                                    "a text of at most 100 characters is wanted here",
                                    "写一段文字，改短到 100 字以内",
                                    "write a text of at most 100 characters"};
inline constexpr Message theme_place{"Z255",
                                     error,
                                     "“{0}”这里不能用，会照样印出来",
                                     "“{0}” is filled with nothing here, and would be printed as it stands",
                                     "这里可以用：{1}",
                                     "there are: {1}"};
inline constexpr Message theme_place_near{
    "Z255",
    error,
    "“{0}”这里不能用，会照样印出来，是不是“{1}”？",
    "“{0}” is filled with nothing here, and would be printed as it stands; did you mean “{1}”?",
    "这里可以用：{2}",
    "there are: {2}"};
inline constexpr Message theme_no_places{"Z255",
                                         error,
                                         "“{0}”这里不能用，会照样印出来",
                                         "“{0}” is filled with nothing here, and would be printed as it stands",
                                         "这一句没有可以代进去的，删掉它",
                                         "nothing is filled into these words: delete it"};
inline constexpr Message theme_place_twice{"Z255",
                                           error,
                                           "“{0}”写了两次，会印两遍",
                                           "“{0}” is typed twice, and would be printed twice",
                                           "只留一个",
                                           "keep one of them"};
inline constexpr Message theme_sign_empty{"Z255",
                                          error,
                                          "这个号空着，两边的数会连在一起",
                                          "without this sign, figures would run together",
                                          "写一个号，如 {0}",
                                          "write a sign, as {0}"};
inline constexpr Message theme_ink{"Z256",
                                   error,
                                   "样式里没有“{0}”这个颜色",
                                   "the theme has no colour “{0}”",
                                   "已有的颜色：{1}",
                                   "the colours are: {1}"};
inline constexpr Message theme_list{
    "Z257", error, "阶梯要写成列表", "a ladder is a list", "写成 [8.5pt, 8pt]", "write [8.5pt, 8pt]"};
inline constexpr Message theme_process{"Z258",
                                       error,
                                       "“{0}”不是墨量",
                                       "“{0}” is not an ink",
                                       "写成 青/品/黄/黑，各 0 到 100，如 0/100/100/0",
                                       "write cyan/magenta/yellow/black, each 0 to 100: 0/100/100/0"};
inline constexpr Message theme_screen{"Z258",
                                      error,
                                      "“{0}”不是屏幕色",
                                      "“{0}” is not a screen colour",
                                      "写成带引号的 \"#D01C1F\"",
                                      "write \"#D01C1F\" in quotes"};
inline constexpr Message theme_series{"Z257",
                                      error,
                                      "系列和线条各要列出六个颜色",
                                      "series and lines are six colours each",
                                      "写成 [主, 灰, 赭, 青, 玫, 黑] 这样的六个颜色名",
                                      "write the names of six colours in brackets"};
inline constexpr Message theme_dashes{"Z257",
                                      error,
                                      "线型要列出六个",
                                      "dashes are six",
                                      "写成 [实线, 实线, 3mm/1mm, 1mm/1mm, 2mm/1mm, 5mm/1mm] 这样的六个",
                                      "write six of them in brackets, as solid or 3mm/1mm"};
inline constexpr Message theme_dash{"Z257",
                                    error,
                                    "“{0}”不是线型",
                                    "“{0}” is no kind of dash",
                                    "写 实线，或划和空的长，如 3mm/1mm",
                                    "write solid, or the lengths of dash and gap, as 3mm/1mm"};
inline constexpr Message theme_size{
    "Z252", error, "“{0}”不是尺寸", "“{0}” is not a size", "写成 2栏 x 105mm", "write 85.4mm x 105mm"};
inline constexpr Message theme_ornament{
    "Z254", error, "“{0}”不是题饰", "“{0}” is not an ornament", "有 飘带、无", "there are ribbon and none"};
inline constexpr Message theme_choice{"Z254",        error,           "这里不能写“{0}”", "“{0}” cannot stand here",
                                      "可以写：{1}", "there are: {1}"};
inline constexpr Message theme_choice_near{
    "Z254",     error,      "这里不能写“{0}”，是不是“{1}”？", "“{0}” cannot stand here; did you mean “{1}”?",
    "改成 {1}", "write {1}"};
inline constexpr Message theme_unknown{
    "Z260", error, "没有“{0}”这个样式", "there is no theme “{0}”", "有的样式：{1}", "the themes are: {1}"};
inline constexpr Message theme_unknown_near{
    "Z260",     error,      "没有“{0}”这个样式，是不是“{1}”？", "there is no theme “{0}”; did you mean “{1}”?",
    "改成 {1}", "write {1}"};
inline constexpr Message theme_beside{
    "Z260",
    error,
    "“{0}”在这份文件旁边，程序不到那里找样式",
    "“{0}” is beside this file, where no themes are looked for",
    "把它放进旁边的 themes 文件夹，或运行时加 --theme-dir {1}；只写名字，不带 .yaml",
    "put it into the folder themes beside the spec, or run with --theme-dir {1}; write no .yaml"};
inline constexpr Message theme_cycle{"Z261",
                                     error,
                                     "样式“{0}”继承得太深，多半是绕了圈",
                                     "the theme “{0}” extends too deeply, probably in a circle",
                                     "去掉一处 继承",
                                     "remove one extends"};
inline constexpr Message theme_unreadable{"Z262",
                                          error,
                                          "读不了样式文件 {0}",
                                          "the theme file {0} cannot be read",
                                          "看它是不是普通文件、有没有读权限",
                                          "see whether it is a regular file that may be read"};
inline constexpr Message theme_version{
    "Z263",       error,           "样式版本“{0}”不认识，现在是 1", "the theme version “{0}” is unknown; it is 1",
    "写 样式: 1", "write theme: 1"};
inline constexpr Message theme_version_missing{"Z263",
                                               error,
                                               "缺少“样式: 1”，不能确定这是样式文件",
                                               "“theme: 1” is missing, so this may be no theme",
                                               "在文件开头加一行 样式: 1",
                                               "begin the file with theme: 1"};
inline constexpr Message no_page_rule{
    "Z264",
    error,
    "样式“{0}”没有版心，不能用 栏、字、行 作长度",
    "the theme “{0}” has no page rule, so columns, characters and lines are no lengths",
    "改用 mm，或在样式里写 版心",
    "use mm, or give the theme a page"};
inline constexpr Message beyond_the_page{"Z266",
                                         error,
                                         "版面一共 {0} 栏，没有 {1} 栏宽",
                                         "the page has {0} columns, not {1}",
                                         "改成 {0}栏 以内，或用 mm",
                                         "write {0}栏 or less, or use mm"};
inline constexpr Message too_many_inks{"Z267",
                                       error,
                                       "颜色有 {0} 种，超过 {1} 种",
                                       "{0} colours are more than {1}",
                                       "删去没有用到的颜色",
                                       "delete colours that nothing uses"};
inline constexpr Message theme_incomplete{"Z265",
                                          error,
                                          "这个样式没有继承别的样式，又没有写 {0}，画不出图",
                                          "this theme extends no other and lacks {0}: nothing can be drawn",
                                          "补上它，或在这个文件里写 继承: 基础",
                                          "add it, or let this file extend a whole theme: 继承: 基础"};
inline constexpr Message theme_ink_incomplete{"Z265",
                                              error,
                                              "颜色“{0}”没有写 {1}",
                                              "the colour “{0}” lacks {1}",
                                              "写全，如 {{墨: 0/100/100/0, 屏: \"#D01C1F\", 黑白: 75}}",
                                              "write all of it: {{墨: 0/100/100/0, 屏: \"#D01C1F\", 黑白: 75}}"};
inline constexpr Message theme_length_negative{"Z252",
                                               error,
                                               "“{0}”是负的，这里不行",
                                               "“{0}” is negative, which makes no sense here",
                                               "写 0mm 或更长",
                                               "write 0mm or more"};
inline constexpr Message theme_measure_short{"Z252",
                                             error,
                                             "“{0}”{1} 对 {3} 的“{2}”太短，{4}",
                                             "“{0}”, {1}, is too short for “{2}” of {3}: {4}",
                                             "把“{0}”写成 {5} 或更长",
                                             "write {5} or more for “{0}”"};
inline constexpr Message theme_measure_long{"Z252",
                                            error,
                                            "“{2}”{3} 对 {1} 的“{0}”太长，{4}",
                                            "“{2}”, {3}, is too long for “{0}” of {1}: {4}",
                                            "把“{2}”写成 {5} 或更短，或者“{0}”也加长",
                                            "write {5} or less for “{2}”, or more for “{0}”"};
inline constexpr Message theme_ladder_grows{
    "Z259",
    error,
    "阶梯里的 {0}pt 比字号 {1}pt 还大，放不下时只会更放不下",
    "the ladder's {0}pt is larger than the size, {1}pt: what did not fit would fit less",
    "每一步都不要大过字号",
    "let no step be larger than the size"};
inline constexpr Message theme_type_small{"Z259",
                                          error,
                                          "字号“{0}”太小，报纸上印不清，最小 {1}pt",
                                          "the type size “{0}” is too small for newsprint; the least is {1}pt",
                                          "改成 {1}pt 或更大",
                                          "write {1}pt or more"};
inline constexpr Message theme_face{
    "Z268", error, "没有“{0}”这个字体角色", "there is no font role “{0}”", "可以写：{1}", "there are: {1}"};
inline constexpr Message theme_face_near{"Z268",
                                         error,
                                         "没有“{0}”这个字体角色，是不是“{1}”？",
                                         "there is no font role “{0}”; did you mean “{1}”?",
                                         "改成 {1}；可以写：{2}",
                                         "write {1}; there are: {2}"};
inline constexpr Message theme_kind{"Z269",
                                    warning,
                                    "这里没有装“{0}”这种图，它的选项不起作用",
                                    "the kind “{0}” is not installed here; its options have no effect",
                                    "装的图种：{1}；别处才装的，不用管",
                                    "there are: {1}; leave it if it is installed elsewhere"};
inline constexpr Message theme_kind_near{"Z269",
                                         warning,
                                         "这里没有装“{0}”这种图，它的选项不起作用；是不是“{1}”？",
                                         "the kind “{0}” is not installed here; did you mean “{1}”?",
                                         "改成 {1}；别处才装的，不用管",
                                         "write {1}; leave it if it is installed elsewhere"};
inline constexpr Message theme_text_unseen{"Z256",
                                           error,
                                           "“{0}”上的字也用“{0}”，看不见",
                                           "texts on “{0}” in “{0}” itself cannot be seen",
                                           "写另一个颜色，如 纸 或 黑；或删去 字，由制图选",
                                           "name another colour, or leave it out and let zhitu choose"};
inline constexpr Message theme_role_unseen{"Z256",
                                           error,
                                           "“{0}”没有墨，同白纸一样，画出来看不见",
                                           "“{0}” has no ink: what is drawn in it cannot be told from bare paper",
                                           "换一个有墨的颜色，如 主",
                                           "name a colour that prints"};
inline constexpr Message theme_ink_unseen{"Z256",
                                          error,
                                          "“{0}”没有墨，同白纸一样，用它画的看不见",
                                          "“{0}” has no ink: what is drawn in it cannot be told from bare paper",
                                          "给它 墨，如 0/0/0/100；要露白就另起一个颜色",
                                          "give it an ink, as 0/0/0/100; bare paper is a colour of its own"};
inline constexpr Message theme_text_lost{
    "Z256",
    error,
    "{0} 用“{1}”，印在 {2} 的“{3}”上，对比只有 {4}，看不见",
    "{0} in “{1}” on {2} in “{3}” has a contrast of only {4} and cannot be seen",
    "改成 {5}",
    "write {5}"};
inline constexpr Message theme_text_lost_by_ink{
    "Z256",
    error,
    "{0} 用“{1}”，印在 {2} 的“{3}”上，对比只有 {4}，看不见",
    "{0} in “{1}” on {2} in “{3}” has a contrast of only {4} and cannot be seen",
    "把“{5}”的 墨 和 屏 调深或调浅",
    "make the 墨 and 屏 of “{5}” darker or lighter"};
inline constexpr Message theme_text_left_behind{
    "Z256",
    error,
    "{0} 用“{1}”，印在 {2} 的“{3}”上，对比只有 {4}，看不见",
    "{0} in “{1}” on {2} in “{3}” has a contrast of only {4} and cannot be seen",
    "给“{3}”写 字: {5}",
    "give “{3}” text: {5}"};
inline constexpr Message theme_text_faint{
    "Z279",
    warning,
    "“{0}”在新闻纸上深浅居中，上面的字最清楚的是“{1}”，对比也只有 {2}，不到 2.5",
    "on newsprint “{0}” is of middle tone: the best text on it, “{1}”, has a contrast "
    "of only {2}, not 2.5",
    "把 墨 调深或调浅；一定要用，就写明 字: {1}",
    "make its 墨 darker or lighter, or accept it with 字: {1}"};

} // namespace zhitu::messages
