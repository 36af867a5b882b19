// Every sentence that zhitu says about a user's input, in both languages: Z1 syntax, Z2 keys and words, Z3 data, Z4
// fit and text, Z5 plugins, Z6 press, Z7 files and machine. {0}, {1} ... are texts; both languages use the same
// ones.
#pragma once

#include "core/diag/diagnostic.hpp"

namespace zhitu::messages {

using enum Severity;

// Z1 syntax
inline constexpr Message control_character{"Z101",
                                           error,
                                           "这里有看不见的控制字符 {0}，屏幕上看不出来，却会弄乱文件",
                                           "there is an invisible control character {0} here",
                                           "删掉这个字符",
                                           "delete this character"};
inline constexpr Message full_width_colon{"Z102",
                                          error,
                                          "用了全角冒号“：”，YAML 要半角冒号加空格",
                                          "a full-width colon “：”; YAML wants an ASCII colon and a blank",
                                          "改成 {0}: {1}",
                                          "write {0}: {1}"};
inline constexpr Message no_blank_after_colon{"Z103",
                                              error,
                                              "冒号后面少了空格，这一行就不是“键: 值”了",
                                              "no blank after the colon, so this line is no “key: value”",
                                              "改成 {0}: {1}",
                                              "write {0}: {1}"};
inline constexpr Message tab_indentation{"Z104",
                                         error,
                                         "缩进用了制表符（Tab），YAML 只许用空格缩进",
                                         "indented with a tab; YAML allows blanks only",
                                         "把 Tab 换成两个空格",
                                         "put two blanks for each tab"};
inline constexpr Message wide_blank{"Z105",
                                    error,
                                    "这里是全角空格或别的特殊空格，YAML 只认半角空格",
                                    "a full-width or other special blank; YAML knows the ASCII blank only",
                                    "换成半角空格",
                                    "type an ASCII blank"};
inline constexpr Message no_blank_in_flow_map{
    "Z106",
    error,
    "花括号里的冒号后面少了空格，“{0}:{1}”会被当成一个名字",
    "no blank after the colon: “{0}:{1}” would be one name without a value",
    "改成 {0}: {1}",
    "write {0}: {1}"};
inline constexpr Message comma_in_number{"Z107",
                                         error,
                                         "花括号里的逗号是分隔号，数字“{0}”会被拆成两项",
                                         "a comma separates entries here, so the number “{0}” would fall apart",
                                         "去掉千分撇，或加引号 \"{0}\"",
                                         "leave the comma out, or quote it: \"{0}\""};
inline constexpr Message full_width_comma{"Z108",
                                          error,
                                          "用了全角的“{0}”，分不开各项",
                                          "a full-width “{0}” does not separate entries",
                                          "改成半角逗号加空格",
                                          "write an ASCII comma and a blank; text that holds one needs \"quotes\""};
inline constexpr Message unquoted_hash{"Z109",
                                       error,
                                       "“#”在这里是注释的开头，{0} 会被整个丢掉",
                                       "“#” begins a comment here, so {0} would be lost",
                                       "加引号：\"{0}\"",
                                       "quote it: \"{0}\""};
inline constexpr Message reserved_first_character{"Z110",
                                                  error,
                                                  "值不能以“{0}”开头，YAML 另有用处",
                                                  "a value cannot begin with “{0}”, which YAML keeps for itself",
                                                  "加引号：\"{1}\"",
                                                  "quote it: \"{1}\""};
inline constexpr Message dash_as_value{"Z111",
                                       error,
                                       "冒号或逗号后面的“-”会被当成列表的开头",
                                       "a “-” here would begin a list",
                                       "缺数写 —；要写列表就另起一行，每行一个“- ”",
                                       "write — for a missing value; begin a list on the next line"};
inline constexpr Message colon_in_value{
    "Z112",
    error,
    "值里面又有一个半角冒号加空格，分不清哪个是键",
    "the value holds another colon with a blank, so it is not clear what is the key",
    "把值用引号括起来：\"{0}\"，或把里面的冒号改成全角“：”",
    "quote the value: \"{0}\""};
inline constexpr Message blank_in_ratio{"Z113",
                                        error,
                                        "比例里的冒号后面有空格，会被当成“键: 值”",
                                        "a blank behind a colon of the ratio makes it a “key: value”",
                                        "改成 {0}",
                                        "write {0}"};
inline constexpr Message full_width_quotes{"Z114",
                                           error,
                                           "“{0}”是全角引号，YAML 不把它当引号，括不住里面的内容",
                                           "“{0}” is a full-width quote and quotes nothing in YAML",
                                           "改用半角引号 \" \"",
                                           "use ASCII quotes \" \""};
inline constexpr Message full_width_bracket{
    "Z115",     error,      "用了全角括号“{0}”，YAML 要半角的“{1}”", "a full-width bracket “{0}”; YAML wants “{1}”",
    "改成 {1}", "write {1}"};
inline constexpr Message missing_comma{"Z116",
                                       error,
                                       "前一项后面少了逗号，或者括号没有关上",
                                       "a comma is missing after the entry before, or a bracket is not closed",
                                       "在上一项末尾加半角逗号，或补上右括号",
                                       "put a comma behind the entry above, or close the bracket"};
inline constexpr Message not_utf8{"Z120",
                                  error,
                                  "文件不是 UTF-8 编码，这里的字节 {0} 读不成文字",
                                  "the file is not UTF-8: the byte {0} here is no text",
                                  "用编辑器另存为 UTF-8",
                                  "save it as UTF-8"};
inline constexpr Message gb18030_spec{"Z121",
                                      error,
                                      "文件是 GB18030（GBK）编码，制图文件要用 UTF-8",
                                      "the file is encoded in GB18030 (GBK); a spec must be UTF-8",
                                      "在编辑器里选“另存为”，编码选 UTF-8",
                                      "save it as UTF-8"};
inline constexpr Message utf16_spec{"Z122",
                                    error,
                                    "文件是 UTF-16（“Unicode”）编码，制图文件要用 UTF-8",
                                    "the file is encoded in UTF-16 (“Unicode”); a spec must be UTF-8",
                                    "在编辑器里选“另存为”，编码选 UTF-8",
                                    "save it as UTF-8"};
inline constexpr Message spec_too_large{"Z123",
                                        error,
                                        "文件有 {0} 字节，超过上限 {1} 字节",
                                        "the file has {0} bytes; the limit is {1}",
                                        "把数据放进 CSV 文件，这里只写文件名",
                                        "put the data into a CSV file and name it here"};
inline constexpr Message anchor_refused{"Z130",
                                        error,
                                        "不支持 YAML 的锚（&）",
                                        "YAML anchors (&) are not supported",
                                        "把内容直接写出来；以 & 开头的文字要加引号",
                                        "write the content out; quote a text that begins with &"};
inline constexpr Message alias_refused{"Z131",
                                       error,
                                       "不支持 YAML 的引用（*）",
                                       "YAML aliases (*) are not supported",
                                       "把内容直接写出来；以 * 开头的文字要加引号",
                                       "write the content out; quote a text that begins with *"};
inline constexpr Message tag_refused{"Z132",
                                     error,
                                     "不支持 YAML 的类型标记（!）",
                                     "YAML tags (!) are not supported",
                                     "去掉标记；以 ! 开头的文字要加引号",
                                     "drop it; quote a text that begins with !"};
inline constexpr Message merge_refused{"Z133",
                                       error,
                                       "不支持 YAML 的合并键（<<）",
                                       "YAML merge keys (<<) are not supported",
                                       "把要合并的内容直接写出来",
                                       "write the content out"};
inline constexpr Message second_document{"Z134",
                                         error,
                                         "一个文件只能有一份内容，这里用 --- 又开始了一份",
                                         "a file holds one document; another one begins here",
                                         "删掉 ---，或拆成两个文件",
                                         "delete the ---, or make two files"};
inline constexpr Message too_deep{"Z135",
                                  error,
                                  "层次太深，超过 {0} 层",
                                  "nested deeper than {0} levels",
                                  "检查括号和缩进，去掉多余的层次",
                                  "check brackets and indentation"};
inline constexpr Message duplicate_key{"Z136",
                                       error,
                                       "“{0}”写了两遍，第 {1} 行已经有了",
                                       "“{0}” is written twice; line {1} has it already",
                                       "删掉一个，或改名",
                                       "delete or rename one of them"};
inline constexpr Message key_not_text{"Z137",
                                      error,
                                      "键要是一段文字，这里是列表或花括号",
                                      "a key must be a text, not a list or a map",
                                      "把键改成文字",
                                      "write a text as the key"};
inline constexpr Message empty_key{"Z138",
                                   error,
                                   "冒号前面没有键",
                                   "there is no key before the colon",
                                   "在冒号前面补上键名",
                                   "write the key before the colon"};
inline constexpr Message text_after_end{"Z139",
                                        error,
                                        "从这里起和前面的内容接不上：前面已经完整了",
                                        "what begins here does not continue the content above, which is complete",
                                        "让这一行的缩进和它的同级对齐，或删掉多余的字符",
                                        "align this line with its peers, or delete what is too much"};
inline constexpr Message unclosed_map{"Z140",
                                      error,
                                      "花括号没有关上，或两项之间少了逗号",
                                      "a brace is not closed, or a comma is missing between two entries",
                                      "补上 }} 或逗号",
                                      "add the }} or the comma"};
inline constexpr Message unclosed_list{"Z141",
                                       error,
                                       "方括号没有关上，或两项之间少了逗号",
                                       "a bracket is not closed, or a comma is missing between two entries",
                                       "补上 ] 或逗号",
                                       "add the ] or the comma"};
inline constexpr Message broken_map{
    "Z142",
    error,
    "这一行和上面的“键: 值”对不齐，或者少了冒号",
    "this line does not align with the “key: value” lines above, or lacks its colon",
    "同一级的键要左边对齐，每行写成 键: 值",
    "align keys of one level, and write each as key: value"};
inline constexpr Message broken_list{"Z143",
                                     error,
                                     "这一行和上面的“- ”列表对不齐",
                                     "this line does not align with the “- ” list above",
                                     "列表每一项都以“- ”开头，左边对齐",
                                     "begin each entry with “- ” at the same column"};
inline constexpr Message unclosed_quote{
    "Z144", error, "引号没有关上", "a quote is not closed", "补上右边的引号", "add the closing quote"};
inline constexpr Message unopened_bracket{"Z145",
                                          error,
                                          "多了一个右括号，前面没有和它配对的左括号",
                                          "a closing bracket without an opening one",
                                          "删掉它，或补上左括号",
                                          "delete it, or add the opening one"};
inline constexpr Message misplaced_colon{
    "Z146",
    error,
    "这里不能有“键: 值”，上一行的值可能没有结束，或缩进多了",
    "no “key: value” can stand here; the value above may not be finished, or the "
    "indentation is too deep",
    "检查上一行和缩进；带冒号的文字要加引号",
    "check the line above and the indentation; quote a text with a colon"};
inline constexpr Message misplaced_dash{"Z147",
                                        error,
                                        "这里不能开始列表",
                                        "no list can begin here",
                                        "列表另起一行；以“- ”开头的文字要加引号",
                                        "begin the list on a line of its own; quote a text that begins with “- ”"};
inline constexpr Message bad_escape{"Z148",
                                    error,
                                    "双引号里的反斜杠写法不对",
                                    "a wrong backslash sequence in double quotes",
                                    "反斜杠写成 \\\\，或改用单引号",
                                    "write \\\\, or use single quotes"};
inline constexpr Message bad_block_text{"Z149",
                                        error,
                                        "“|”或“>”后面只能换行，不能再写别的",
                                        "nothing but a new line may follow “|” or “>”",
                                        "文字从下一行开始写，并缩进",
                                        "begin the text on the next line, indented"};
inline constexpr Message syntax{"Z199",
                                error,
                                "从这里起读不懂这个文件的写法",
                                "the YAML cannot be understood from here on",
                                "检查这一行和上一行的缩进、冒号、引号和括号",
                                "check indentation, colons, quotes and brackets of this line and the one above"};

// Z2 keys and words
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
                                  "写成 宽 x 高，如 2栏 x 105mm 或 85.4mm x 105mm",
                                  "write width x height: 2col x 105mm or 85.4mm x 105mm"};
inline constexpr Message size_out_of_range{
    "Z225",
    error,
    "尺寸“{0}”不合适：每边要大于 0，不超过 {1} 毫米",
    "the size “{0}” is out of range: each side must be above 0 and at most {1} mm",
    "改成版面上放得下的尺寸",
    "choose a size that fits a page"};
inline constexpr Message bad_grid{"Z226",
                                  error,
                                  "看不懂版式“{0}”",
                                  "the layout “{0}” cannot be understood",
                                  "写成 列数x行数，如 2x2，一共不超过 {1} 格",
                                  "write columns x rows: 2x2, at most {1} cells"};
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
inline constexpr Message bad_growth{"Z230",
                                    error,
                                    "看不懂增长“{0}”",
                                    "the growth “{0}” cannot be understood",
                                    "写 自动、同比、环比、年均、倍数、百分点、无，或带百分号的数字，如 7.1%",
                                    "write auto, year_on_year, period_on_period, annual, multiple, points, none, "
                                    "or a figure such as 7.1%"};
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
inline constexpr Message annotation_without_place{"Z237",
                                                  error,
                                                  "这条标注没有写标在哪里，或“区间”和“点”都写了",
                                                  "this annotation names no place, or both a span and a point",
                                                  "写 区间: 2016年—2020年 或 点: 2020年，只写一个",
                                                  "write either span: 2016年—2020年 or point: 2020年"};
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

// Z25 theme files
inline constexpr Message theme_map{"Z250",
                                   error,
                                   "这里要一组“键: 值”",
                                   "a map of keys and values is wanted here",
                                   "写成 键: 值，每行一个，或 {{键: 值}}",
                                   "write key: value, one a line, or {{key: value}}"};
inline constexpr Message theme_key{"Z251",
                                   error,
                                   "样式文件里没有“{0}”这个键",
                                   "a theme has no key “{0}” here",
                                   "这一组里有的键从“{1}”起，见 specs/themes",
                                   "this section's keys begin with “{1}”; see specs/themes"};
inline constexpr Message theme_key_near{"Z251", error, "样式文件里没有“{0}”这个键，是不是“{1}”？",
                                        "a theme has no key “{0}” here; did you mean “{1}”?"};
inline constexpr Message theme_length{
    "Z252", error, "“{0}”不是长度", "“{0}” is not a length", "写成 2.8mm、6.5pt 或 小五", "write 2.8mm or 6.5pt"};
inline constexpr Message theme_number{"Z253", error, "“{0}”不是 {1} 到 {2} 之间的数",
                                      "“{0}” is not a number from {1} to {2}"};
inline constexpr Message theme_flag{"Z254", error, "“{0}”不是“是”或“否”", "“{0}” is neither yes nor no"};
inline constexpr Message theme_text{"Z255", error, "这里要一段不超过 100 字的文字",
                                    "a text of at most 100 characters is wanted here"};
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
inline constexpr Message theme_series{"Z257", error, "系列要列出六个颜色", "the series are six colours"};
inline constexpr Message theme_size{
    "Z252", error, "“{0}”不是尺寸", "“{0}” is not a size", "写成 2栏 x 105mm", "write 85.4mm x 105mm"};
inline constexpr Message theme_ornament{
    "Z254", error, "“{0}”不是题饰", "“{0}” is not an ornament", "有 飘带、无", "there are ribbon and none"};
inline constexpr Message theme_marks{"Z254",
                                     error,
                                     "“{0}”不是标点的宽度",
                                     "“{0}” is not a width of marks",
                                     "有 半角、全角",
                                     "there are half and full"};
inline constexpr Message theme_unknown{
    "Z260", error, "没有“{0}”这个样式", "there is no theme “{0}”", "有的样式：{1}", "the themes are: {1}"};
inline constexpr Message theme_unknown_near{"Z260", error, "没有“{0}”这个样式，是不是“{1}”？",
                                            "there is no theme “{0}”; did you mean “{1}”?"};
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
inline constexpr Message theme_version{"Z263", error, "样式版本“{0}”不认识，现在是 1",
                                       "the theme version “{0}” is unknown; it is 1"};
inline constexpr Message no_page_rule{
    "Z264",
    error,
    "样式“{0}”没有版心，不能用 栏、字、行 作长度",
    "the theme “{0}” has no page rule, so columns, characters and lines are no lengths",
    "改用 mm，或在样式里写 版心",
    "use mm, or give the theme a page"};
inline constexpr Message theme_incomplete{"Z265",
                                          error,
                                          "样式“{0}”不完整，没有写 {1}，画不出图",
                                          "the theme “{0}” is incomplete: without {1} nothing can be drawn",
                                          "补上它，或在样式文件里写 继承: 日报红",
                                          "add it, or let the theme extend a whole one: 继承: 日报红"};

// Z3 data

// a table and its columns
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
inline constexpr Message column_unknown{"Z304",
                                        error,
                                        "数据里没有“{0}”这一列",
                                        "the data has no column “{0}”",
                                        "现有的列：{1}",
                                        "the columns are: {1}"};
inline constexpr Message column_unknown_near{"Z304", error, "数据里没有“{0}”这一列，是不是“{1}”？",
                                             "the data has no column “{0}”; did you mean “{1}”?"};
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
                                      "用 {0}: 列名 指明画哪一列",
                                      "say which one with {0}: name"};
inline constexpr Message column_twice{"Z307",
                                      error,
                                      "“{0}”这一列用了两次",
                                      "the column “{0}” is used twice",
                                      "换一列，或去掉这一处",
                                      "name another column or remove this one"};
inline constexpr Message row_unknown{
    "Z308", error, "数据里没有“{0}”这一行", "the data has no row “{0}”", "现有的行：{1}", "the rows are: {1}"};
inline constexpr Message row_unknown_near{"Z308", error, "数据里没有“{0}”这一行，是不是“{1}”？",
                                          "the data has no row “{0}”; did you mean “{1}”?"};
inline constexpr Message empty_category{"Z309",
                                        error,
                                        "这一行没有名称",
                                        "this row has no name",
                                        "填上年份或名称，或删掉这一行",
                                        "fill in a period or a name, or remove the row"};
inline constexpr Message repeated_category{"Z310",
                                           warning,
                                           "“{0}”出现了不止一次",
                                           "“{0}” occurs more than once",
                                           "核对一下，重复的行请删掉",
                                           "check it and remove the repeated row"};
inline constexpr Message ratio_sum{"Z311",
                                   warning,
                                   "{0} 合计 {1}，超出 100±0.1",
                                   "{0} add up to {1}, outside 100±0.1",
                                   "核对各部分；四舍五入的误差一般不超过 0.1",
                                   "check the parts; rounding rarely costs more than 0.1"};
inline constexpr Message no_parts{"Z312",
                                  error,
                                  "比例“{0}”有 {1} 个数，却没有写各是什么",
                                  "the ratio “{0}” has {1} numbers without names",
                                  "加上 部分: [第一产业, 第二产业, ……]",
                                  "add parts: [first, second, ...]"};
inline constexpr Message ratio_count{"Z313",
                                     error,
                                     "“{0}”有 {1} 个数，部分 有 {2} 个",
                                     "“{0}” has {1} numbers, but there are {2} parts",
                                     "让两边一样多",
                                     "make them agree"};
inline constexpr Message ratio_refused{"Z314",
                                       error,
                                       "“{0}”是比例，{1} 一格只能有一个数",
                                       "“{0}” is a ratio, but a cell of {1} is one number",
                                       "比例用 构成 来画",
                                       "use the kind ratio for ratios"};
inline constexpr Message ratio_part{"Z315",
                                    error,
                                    "比例里的“{0}”不是单纯的数",
                                    "“{0}” in a ratio is not a plain number",
                                    "写成 9.5:40.8:49.7，不带单位",
                                    "write 9.5:40.8:49.7 without units"};
inline constexpr Message part_missing{"Z316",
                                      error,
                                      "{0} 缺数：整体的一部分不能空着",
                                      "{0} is missing, but a part of a whole must be known",
                                      "补上这个数，或去掉这一行",
                                      "fill it in or remove the row"};
inline constexpr Message column_not_numeric{"Z317",
                                            error,
                                            "“{0}”这一列没有一个数",
                                            "the column “{0}” holds no number",
                                            "换一列有数字的",
                                            "name a column of numbers"};
inline constexpr Message one_column_only{"Z318",     error,     "{0} 只能写一列", "{0} takes one column only",
                                         "留下一列", "keep one"};
inline constexpr Message no_column_left{"Z319",
                                        error,
                                        "没有可作 {0} 的列",
                                        "no column is left for {0}",
                                        "在数据里加上这一列",
                                        "add such a column to the data"};

// the order of rows
inline constexpr Message order_of_periods{
    "Z383",
    error,
    "“{0}”这些时期有先后，不能再排序或只取前几个",
    "periods such as “{0}” have an order of their own; no sorting, no first rows",
    "去掉 排序 和 前N",
    "remove sort and top"};
inline constexpr Message rest_missing{"Z384",
                                      warning,
                                      "并入“{0}”的这一行是缺值，合计里没有它",
                                      "this row has no value and adds nothing to “{0}”",
                                      "补上数，或在 注 里交代",
                                      "fill it in, or say so in the note"};
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

// numbers
inline constexpr Message not_a_number{"Z320",
                                      error,
                                      "{0} 的“{1}”不是数",
                                      "“{1}” of {0} is not a number",
                                      "写成 19756、2107.70 或 27196元；没有数就写 —",
                                      "write 19756, 2107.70 or 27196元; write — when there is none"};
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
inline constexpr Message number_too_large{"Z323",
                                          error,
                                          "{0} 的数太大，画不出",
                                          "the number of {0} is too large to be drawn",
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
inline constexpr Message unit_word{"Z336",
                                   error,
                                   "“{0}”不是单位",
                                   "“{0}” is not a unit",
                                   "写成 亿元、万美元、公里 这样的中文单位",
                                   "write a Chinese unit such as 亿元 or 公里"};

// growth
inline constexpr Message growth_base{"Z340",
                                     warning,
                                     "{0} 是 {1}，算不出增幅，不印增幅",
                                     "{0} is {1}, so there is no growth to print",
                                     "核对这个数，或写 增长: 无",
                                     "check it, or write growth: none"};
inline constexpr Message growth_one_row{"Z341",
                                        warning,
                                        "只有一个时期，算不出增幅",
                                        "one period alone has no growth",
                                        "加一个时期，或写 增长: 无",
                                        "add a period, or write growth: none"};
inline constexpr Message growth_no_year_before{"Z342",
                                               error,
                                               "{0} 的同比要和 {1} 比，数据里没有 {1}",
                                               "{0} is compared with {1} a year before, which the data lack",
                                               "补上 {1} 的数，或改用 增长: 自动",
                                               "add {1}, or use growth: auto"};
inline constexpr Message growth_not_a_period{"Z343",
                                             error,
                                             "“{0}”不是一年之内的时期，算不出{1}",
                                             "“{0}” is no year, half, quarter or month, so there is no {1}",
                                             "时期写成 2020年、2020年一季度 或 2020年6月，或改用 增长: 自动",
                                             "write 2020年, 2020年一季度 or 2020年6月, or use growth: auto"};
inline constexpr Message growth_none_before{"Z344",
                                            error,
                                            "{0} 前面没有时期，环比没有可比的",
                                            "no period stands before {0}",
                                            "补上前一期的数，或改用 增长: 自动",
                                            "add the one before, or use growth: auto"};
inline constexpr Message growth_gap{"Z344",
                                    error,
                                    "{0} 的前一行是 {1}，中间缺了时期，不能叫环比",
                                    "the row before {0} is {1}: periods are missing between them",
                                    "补上缺的时期，或改用 增长: 自动",
                                    "add what is missing, or use growth: auto"};
inline constexpr Message growth_backward{"Z345",
                                         error,
                                         "增长要从早到晚：“{0}”不在“{1}”前面",
                                         "growth runs forward: “{0}” does not stand before “{1}”",
                                         "把 自、至 对调或改对",
                                         "swap or correct from and to"};
inline constexpr Message growth_not_years{"Z346",
                                          error,
                                          "从 {0} 到 {1} 不是整年，算不出年均",
                                          "{0} to {1} is no whole number of years, so there is no annual rate",
                                          "自、至 写同样的时期，如 2016年 和 2020年，或改用 增长: 自动",
                                          "name alike periods such as 2016年 and 2020年, or use growth: auto"};
inline constexpr Message growth_not_percent{"Z347",
                                            error,
                                            "这些数不是百分数，没有相差几个百分点的说法",
                                            "these numbers are no percentages, so they do not differ in points",
                                            "改用 增长: 自动",
                                            "use growth: auto"};
inline constexpr Message growth_of_percent{"Z348",
                                           error,
                                           "这些数是百分数，不算年均增幅",
                                           "these numbers are percentages, which have no annual rate of growth",
                                           "改用 增长: 百分点",
                                           "use growth: points"};

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
inline constexpr Message csv_columns{"Z356",         error,
                                     "列数超过 {0}", "there are more than {0} columns",
                                     "只留要画的列", "keep the columns that are drawn"};
inline constexpr Message csv_separator{"Z357",
                                       error,
                                       "表头里没有英文逗号，分不出列",
                                       "the header has no comma, so there are no columns",
                                       "存成用英文逗号分隔的 CSV",
                                       "save it as CSV separated by commas"};
inline constexpr Message data_is_workbook{"Z358",
                                          error,
                                          "{0} 是 Excel 工作簿，现在只读 CSV",
                                          "{0} is a workbook; only CSV is read so far",
                                          "在 Excel 里另存为“CSV UTF-8”",
                                          "save it as CSV UTF-8"};

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
inline constexpr Message encoding_binary{"Z363",
                                         error,
                                         "文件里有 NUL 字节，不是文本",
                                         "the file holds NUL bytes and is no text",
                                         "另存为 UTF-8 的 CSV",
                                         "save it as CSV in UTF-8"};

// what a chart says about its data; the sentence is the chart's own
inline constexpr Message chart_error{"Z370", error, "", ""};
inline constexpr Message chart_warning{"Z371", warning, "", ""};
inline constexpr Message span_backward{"Z372",
                                       error,
                                       "区间写反了：“{0}”在“{1}”后面",
                                       "the span runs backward: “{0}” stands behind “{1}”",
                                       "把两个时期对调",
                                       "swap the two"};
inline constexpr Message growth_nowhere{
    "Z373",      warning,        "这种图没有地方放增幅", "this chart has no place for a growth badge",
    "去掉 增长", "remove growth"};

// Z4 fit and text
inline constexpr Message does_not_fit{"Z401",
                                      error,
                                      "“{0}”放不下：要 {1}mm，只有 {2}mm，还差 {3}mm",
                                      "“{0}” does not fit: it needs {1}mm, there are {2}mm, {3}mm are missing",
                                      "改短文字，或把尺寸放大",
                                      "shorten the text or enlarge the size"};
inline constexpr Message marks_too_low{"Z402",
                                       error,
                                       "图形太矮：要 {0}mm，只有 {1}mm，还差 {2}mm",
                                       "the chart is too low: it needs {0}mm, there are {1}mm, {2}mm are missing",
                                       "把 尺寸 加高，或减少行数",
                                       "make the size higher, or use fewer rows of panels"};
inline constexpr Message marks_too_narrow{
    "Z403",
    error,
    "图形太窄：要 {0}mm，只有 {1}mm，还差 {2}mm",
    "the chart is too narrow: it needs {0}mm, there are {1}mm, {2}mm are missing",
    "把 尺寸 加宽，或减少列数",
    "make the size wider, or use fewer columns"};
inline constexpr Message size_off_limits{"Z404", error, "尺寸的宽和高都要大于 0，且不超过 {0}mm",
                                         "width and height must be above 0 and at most {0}mm"};
inline constexpr Message label_without_place{"Z410",
                                             error,
                                             "“{0}”没有地方放，还差 {1}mm",
                                             "there is no place for “{0}”, {1}mm are missing",
                                             "把 尺寸 放大，或减少数据",
                                             "enlarge the size or use less data"};
inline constexpr Message missing_glyph{"Z420",
                                       error,
                                       "“{0}”里的“{1}”（{2}）在字体 {3} 里没有字形",
                                       "the font {3} has no glyph for “{1}” ({2}) in “{0}”",
                                       "换一个字，或在样式里换字体",
                                       "use another character, or another font in the theme"};
inline constexpr Message text_too_long{"Z421",
                                       error,
                                       "“{0}…”这段文字太长，一行最多 {1} 个字",
                                       "“{0}…” is too long; one line takes at most {1} characters",
                                       "缩短文字，或拆成几行",
                                       "shorten it, or make several lines of it"};
inline constexpr Message text_not_utf8{"Z422",
                                       error,
                                       "“{0}”后面有乱码，不是 UTF-8 文字",
                                       "what follows “{0}” is no UTF-8 text",
                                       "把文件另存为 UTF-8，或重打这段文字",
                                       "save the file as UTF-8, or type the text again"};
inline constexpr Message text_control{"Z423",
                                      error,
                                      "“{0}”里有看不见的控制字符（{1}），印不出来",
                                      "“{0}” holds an invisible control character ({1}) that cannot be printed",
                                      "多半是复制时带进来的：删掉这段，重新打一遍",
                                      "it often comes with copied text: delete the text and type it again"};
inline constexpr Message text_marks{"Z424",
                                    error,
                                    "“{0}”后面的一个字上叠了 {1} 个以上的附加符号",
                                    "after “{0}” one character carries more than {1} combining marks",
                                    "去掉多余的附加符号",
                                    "remove the marks that are not needed"};
inline constexpr Message raster_too_large{
    "Z490",
    error,
    "{0} × {1} mm 按 {2} dpi 要画 {3} × {4} 像素，超过上限（每边 {5}，总共 {6}）",
    "{0} × {1} mm at {2} dpi makes {3} × {4} pixels; the limits are {5} a side and {6} in all",
    "减小 --dpi 或尺寸",
    "use a smaller --dpi or size"};

// Z5 plugins

// Z50 plugin files
inline constexpr Message plugin_unreadable{
    "Z500", error, "读不了：{0}", "it cannot be read: {0}", "看有没有读权限", "see whether you may read it"};
inline constexpr Message plugin_not_regular{"Z501",
                                            error,
                                            "不是普通文件",
                                            "it is no regular file",
                                            "插件文件夹里只放编译好的插件",
                                            "keep nothing but built plugins in a plugin folder"};
inline constexpr Message plugin_too_large{"Z502",
                                          error,
                                          "有 {0} 字节，超过上限 {1}",
                                          "its {0} bytes are more than the limit of {1}",
                                          "编译时去掉调试信息（strip）",
                                          "strip its debugging information"};
inline constexpr Message plugin_not_elf{"Z503",
                                        error,
                                        "不是动态库，文件头不是 ELF",
                                        "it is no shared library: it does not begin as an ELF file",
                                        "把它移出插件文件夹",
                                        "move it out of the plugin folder"};
inline constexpr Message plugin_other_machine{"Z504",
                                              error,
                                              "是给 {0} 编译的，这个 zhitu 是 {1}",
                                              "it is built for {0}, this zhitu for {1}",
                                              "在这台机器上重新编译",
                                              "build it again on this machine"};
inline constexpr Message plugin_not_shared{"Z505",
                                           error,
                                           "是程序或目标文件，不是动态库",
                                           "it is a program or an object file, not a shared library",
                                           "链接时加 -shared",
                                           "link it with -shared"};
inline constexpr Message plugin_truncated{"Z506",
                                          error,
                                          "不完整：应有 {0} 字节，只有 {1} 字节",
                                          "it is cut off: {1} bytes of {0} are there",
                                          "重新复制或编译",
                                          "copy or build it again"};
inline constexpr Message plugin_no_note{
    "Z507",
    error,
    "里面没有 zhitu 插件说明",
    "it holds no zhitu plugin note",
    "源文件末尾写上 ZHITU_PLUGIN(...)；不是插件就移走",
    "end its source with ZHITU_PLUGIN(...), or move it away if it is no plugin"};
inline constexpr Message plugin_broken_note{
    "Z508", error, "插件说明残缺", "its plugin note is damaged", "重新编译", "build it again"};
inline constexpr Message plugin_newer_abi{"Z509",
                                          error,
                                          "是按插件接口 {0} 编译的，这个 zhitu 只懂接口 {1}",
                                          "it is built for plugin ABI {0}, this zhitu speaks ABI {1}",
                                          "升级 zhitu",
                                          "update zhitu"};
inline constexpr Message plugin_older_abi{"Z510",
                                          error,
                                          "是按插件接口 {0} 编译的，这个 zhitu 要接口 {1}",
                                          "it is built for plugin ABI {0}, this zhitu speaks ABI {1}",
                                          "用这个 zhitu 的头文件重新编译",
                                          "build it again with this zhitu's headers"};
inline constexpr Message plugin_other_layout{
    "Z511",
    error,
    "编译时的数据布局（{0}）和这个 zhitu 的（{1}）不同",
    "its data layout ({0}) is not that of this zhitu ({1})",
    "用没有改动的头文件重新编译，不加 -fpack-struct 一类选项",
    "build it again with unchanged headers and without options such as -fpack-struct"};
inline constexpr Message plugin_other_sanitizer{"Z512",
                                                error,
                                                "编译时的内存检查（{0}）和这个 zhitu 的（{1}）不同",
                                                "its sanitizer ({0}) is not that of this zhitu ({1})",
                                                "用同样的 -fsanitize 选项重新编译",
                                                "build it again with the same -fsanitize option"};

// the registry's sentence: file, both sides and the remedy
inline constexpr Message plugin_unusable{"Z519", error, "{0}", "{0}"};

// Z52 plugin descriptors
inline constexpr Message descriptor_syntax{"Z520",
                                           error,
                                           "插件说明不是合格的 JSON，第 {0} 字节出错",
                                           "its descriptor is no well-formed JSON at byte {0}",
                                           "用 zhitu 的头文件重新编译",
                                           "build it again with zhitu's headers"};
inline constexpr Message descriptor_too_deep{"Z521",
                                             error,
                                             "插件说明超过 {0} 层",
                                             "its descriptor is more than {0} levels deep",
                                             "用 zhitu 的头文件重新编译",
                                             "build it again with zhitu's headers"};
inline constexpr Message descriptor_field{"Z522",
                                          error,
                                          "插件说明里的 {0} 缺了或写错了",
                                          "{0} is missing or wrong in its descriptor",
                                          "用 zhitu 的头文件重新编译",
                                          "build it again with zhitu's headers"};
inline constexpr Message descriptor_name{
    "Z523",
    error,
    "“{0}”不能作名字",
    "“{0}” cannot be a name",
    "英文名用小写字母、数字和下划线；中文名不用空格和标点",
    "English names are lower-case letters, digits and underscores; Chinese ones have no spaces or punctuation"};
inline constexpr Message descriptor_repeated{"Z524",
                                             error,
                                             "“{0}”在插件说明里出现了两次",
                                             "“{0}” is declared twice",
                                             "给其中一个改名",
                                             "rename one of them"};
inline constexpr Message descriptor_common_key{"Z525",
                                               error,
                                               "“{0}”是所有图表通用的键，插件不能另作他用",
                                               "“{0}” is a key common to all charts and cannot be declared anew",
                                               "给它改名",
                                               "rename it"};
inline constexpr Message descriptor_takes{"Z526",
                                          error,
                                          "“{0}”不是图表可以选用的通用键",
                                          "“{0}” is no common key that a chart can take",
                                          "从 takes 里去掉",
                                          "leave it out of takes"};
inline constexpr Message descriptor_value{
    "Z527",
    error,
    "选项“{1}”的默认值或上下限“{0}”不对",
    "the default or bound “{0}” of option “{1}” is wrong",
    "长度写成 9mm 或 6pt，默认值在上下限之内，选项值从所列的里面选",
    "write lengths as 9mm or 6pt, keep the default within the bounds and among the choices"};
inline constexpr Message kind_taken{"Z528",
                                    error,
                                    "要提供的图表“{0}”已经由 {1} 提供",
                                    "its chart kind “{0}” is already there, from {1}",
                                    "给它改名，或移走其中一个插件",
                                    "rename it, or move one of the plugins away"};

// Z53 opening plugins
inline constexpr Message plugin_changed{
    "Z530",           error, "文件在这次运行中被换过", "the file was changed during this run", "再运行一次",
    "run zhitu again"};
inline constexpr Message plugin_not_opened{"Z531",
                                           error,
                                           "系统打不开：{0}",
                                           "the system cannot open it: {0}",
                                           "缺的库要装上，缺的函数要链接进去",
                                           "install the library or link the function that is missing"};
inline constexpr Message plugin_no_table{
    "Z532",
    error,
    "没有导出 {0}",
    "it does not export {0}",
    "用 zhitu 的导出表链接，源文件末尾写上 ZHITU_PLUGIN(...)",
    "link it with zhitu's export list and end its source with ZHITU_PLUGIN(...)"};
inline constexpr Message plugin_bad_table{"Z533",
                                          error,
                                          "导出的 {0} 和它的说明对不上：{1}",
                                          "the {0} that it exports does not fit its descriptor: {1}",
                                          "用 zhitu 的头文件重新编译",
                                          "build it again with zhitu's headers"};

// Z54 plugin folders
inline constexpr Message folder_relative{
    "Z540",           error, "插件文件夹要写完整路径", "a plugin folder needs an absolute path", "从 / 写起",
    "begin it with /"};
inline constexpr Message folder_missing{"Z541",
                                        error,
                                        "没有这个插件文件夹",
                                        "there is no such plugin folder",
                                        "看路径有没有写错",
                                        "see whether the path is right"};
inline constexpr Message folder_world_writable{"Z542",
                                               error,
                                               "谁都能往这个插件文件夹里放文件，不安全",
                                               "anyone may put files into this plugin folder",
                                               "chmod o-w 去掉别人的写权限",
                                               "take that away with chmod o-w"};
inline constexpr Message folder_foreign{"Z543",
                                        error,
                                        "这个插件文件夹是别的用户的，不安全",
                                        "this plugin folder belongs to another user",
                                        "复制一份到自己的文件夹",
                                        "copy it to a folder of your own"};
inline constexpr Message folder_unreadable{"Z544",
                                           error,
                                           "插件文件夹读不了：{0}",
                                           "the plugin folder cannot be read: {0}",
                                           "看有没有读权限",
                                           "see whether you may read it"};

// Z7 files and machine
inline constexpr Message spec_missing{"Z701",
                                      error,
                                      "没有这个文件：{0}",
                                      "there is no such file: {0}",
                                      "检查路径和文件名",
                                      "check the path and the name"};
inline constexpr Message spec_not_regular{
    "Z702", error, "{0} 不是普通文件", "{0} is no regular file", "给出 YAML 文件", "give a YAML file"};
inline constexpr Message spec_file_too_large{"Z703",
                                             error,
                                             "{0} 超过 4 MiB，不像图稿",
                                             "{0} is over 4 MiB, which is no spec",
                                             "大的数据放进 CSV",
                                             "put large data into a CSV file"};
inline constexpr Message spec_unreadable{
    "Z704", error, "读不了 {0}：{1}", "cannot read {0}: {1}", "检查权限", "check its permissions"};
inline constexpr Message left_out{"Z700", notice, "另有 {0} 处问题没有列出，先改好上面的再看",
                                  "{0} more were left out; mend those above first"};

// Z71 files that a spec names
inline constexpr Message data_file_missing{"Z710",
                                           error,
                                           "找不到文件 {0}",
                                           "the file {0} does not exist",
                                           "文件名相对制图文件所在的文件夹，核对名字和大小写",
                                           "paths begin at the spec's folder; check the name"};
inline constexpr Message data_file_outside{"Z711",
                                           error,
                                           "{0} 在允许读的文件夹之外",
                                           "{0} lies outside the folder that may be read",
                                           "把文件放到制图文件的文件夹里，或用 --root 放宽",
                                           "put it below the spec's folder, or widen that with --root"};
inline constexpr Message data_file_not_regular{"Z712",
                                               error,
                                               "{0} 不是普通文件",
                                               "{0} is not a regular file",
                                               "换成普通的 CSV 文件",
                                               "name a regular CSV file"};
inline constexpr Message data_file_too_large{
    "Z713", error, "{0} 超过 {1} MB", "{0} is larger than {1} MB", "先汇总，再画图", "aggregate the data first"};
inline constexpr Message data_file_denied{
    "Z714", error, "没有权限读 {0}", "{0} may not be read", "改文件的读权限", "change its permissions"};
inline constexpr Message data_file_failed{"Z715",
                                          error,
                                          "读 {0} 出错：{1}",
                                          "{0} could not be read: {1}",
                                          "看磁盘和文件是否完好，再试一次",
                                          "see whether the disk and the file are sound, then try again"};

// Z76-Z77 the command line
inline constexpr Message no_command{"Z760",
                                    error,
                                    "没有写命令",
                                    "no command was given",
                                    "命令有：{0}；说明见 zhitu --help",
                                    "the commands are: {0}; see zhitu --help"};
inline constexpr Message unknown_command{
    "Z761", error, "没有“{0}”这个命令", "there is no command “{0}”", "命令有：{1}", "the commands are: {1}"};
inline constexpr Message unknown_option{
    "Z762", error, "没有“{0}”这个选项", "there is no option “{0}”", "选项有：{1}", "the options are: {1}"};
inline constexpr Message unexpected_argument{"Z763",
                                             error,
                                             "命令里多出了“{0}”",
                                             "“{0}” is one argument too many",
                                             "去掉它；用法见 zhitu {1} --help",
                                             "leave it out; see zhitu {1} --help"};
inline constexpr Message missing_option_value{"Z764",
                                              error,
                                              "{0} 后面缺一个值",
                                              "{0} needs a value",
                                              "在 {0} 后面写上值；用法见 zhitu --help",
                                              "write the value after {0}; see zhitu --help"};
inline constexpr Message missing_argument{"Z765",
                                          error,
                                          "命令 {0} 缺 {1}",
                                          "{0} needs {1}",
                                          "补上它；用法见 zhitu {0} --help",
                                          "add it; see zhitu {0} --help"};
inline constexpr Message bad_option_value{"Z766",        error,           "{0} 不能是“{1}”", "{0} cannot be “{1}”",
                                          "可以是：{2}", "it may be: {2}"};
inline constexpr Message options_exclude{"Z767",
                                         error,
                                         "{0} 和 {1} 不能同时用",
                                         "{0} and {1} exclude each other",
                                         "去掉其中一个",
                                         "leave one of them out"};
inline constexpr Message one_file_many_specs{"Z768",
                                             error,
                                             "-o 只写一个文件，这里却有 {0} 份制图文件",
                                             "-o writes one file, but there are {0} specs",
                                             "改用 --out-dir 指定文件夹",
                                             "name a folder with --out-dir instead"};
inline constexpr Message same_output{"Z769",
                                     error,
                                     "{0} 和 {1} 会写成同一个文件 {2}",
                                     "{0} and {1} would both be written to {2}",
                                     "给其中一份改名，或分两次用不同的 --out-dir",
                                     "rename one of them, or use two runs with different --out-dir"};
inline constexpr Message unknown_ending{"Z770",
                                        error,
                                        "“{0}”的结尾不是 .png 或 .pdf，不知道要哪种格式",
                                        "“{0}” ends neither in .png nor in .pdf, so its format is unknown",
                                        "文件名以 .png 或 .pdf 结尾",
                                        "end the name in .png or .pdf"};
inline constexpr Message no_standard_input{"Z771",
                                           error,
                                           "制图文件不能从标准输入（-）读",
                                           "a spec cannot come from standard input (-)",
                                           "先存成文件：报错要说明在哪个文件的哪一行",
                                           "save it as a file: messages name file and line"};
inline constexpr Message bad_command_line{"Z772",
                                          error,
                                          "命令行看不懂：{0}",
                                          "the command line makes no sense: {0}",
                                          "用法见 zhitu --help",
                                          "see zhitu --help"};
inline constexpr Message no_such_kind{
    "Z773", error, "没有“{0}”这种图", "there is no chart kind “{0}”", "现有：{1}", "there are: {1}"};
inline constexpr Message kind_refused{"Z774",
                                      error,
                                      "“{0}”这种图用不了，插件 {1} 被拒绝：{2}",
                                      "chart kind “{0}” cannot be used, plugin {1} was refused: {2}",
                                      "按说明换掉这个插件",
                                      "replace the plugin as it says"};

// Z79 the machine
inline constexpr Message machine_failed{"Z790", error, "{0}", "{0}"};
inline constexpr Message out_of_memory{"Z791",
                                       error,
                                       "内存不够",
                                       "out of memory",
                                       "关掉别的程序，或减小 --dpi",
                                       "close other programs, or use a smaller --dpi"};
inline constexpr Message internal_error{"Z792",
                                        error,
                                        "zhitu 内部出错：{0}",
                                        "internal error: {0}",
                                        "请把这句话和制图文件一起报给维护的人",
                                        "please report this sentence with the spec"};

} // namespace zhitu::messages
