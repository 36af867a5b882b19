// Z1: how YAML is typed. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message control_character{
    "Z101", error, "这里有看不见的{1} {0}，屏幕上看不出来，却会弄乱文件", "there is an invisible {1} {0} here",
    "{2}",  "{2}"};
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
inline constexpr Message key_too_long{
    "Z138",
    error,
    "键太长，最多 {0} 字节（约 {1} 个汉字）",
    "this key is too long; a key takes at most {0} bytes, about {1} Han characters",
    "缩短它，或把数据放进 CSV 文件",
    "shorten it, or put the data into a CSV file"};
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
inline constexpr Message too_many_entries{"Z150",
                                          error,
                                          "太长：行、列表里的项和括号合起来超过 {0} 个",
                                          "too long: more than {0} lines, list items and brackets",
                                          "这么多数据写成 CSV 文件，用 数据: 文件名 引入",
                                          "put so much data into a CSV file and write data: its name"};
inline constexpr Message syntax{"Z199",
                                error,
                                "从这里起读不懂这个文件的写法",
                                "the YAML cannot be understood from here on",
                                "检查这一行和上一行的缩进、冒号、引号和括号",
                                "check indentation, colons, quotes and brackets of this line and the one above"};

} // namespace zhitu::messages
