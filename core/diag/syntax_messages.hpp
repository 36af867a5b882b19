// Z13 to Z19: how YAML is written. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message anchor_refused{"Z130",
                                        error,
                                        "“&”在这里是 YAML 的特殊符号（锚），制图不用它",
                                        "“&” is an anchor of YAML here, which zhitu does not use",
                                        "要印“&”就把整段文字用半角引号 \" \" 括起来，不然删掉它",
                                        "to print it put the text in \"quotes\", else delete it"};
inline constexpr Message alias_refused{"Z131",
                                       error,
                                       "“*”在这里是 YAML 的特殊符号（引用），制图不用它",
                                       "“*” is an alias of YAML here, which zhitu does not use",
                                       "要印“*”就把整段文字用半角引号 \" \" 括起来，不然删掉它",
                                       "to print it put the text in \"quotes\", else delete it"};
inline constexpr Message tag_refused{"Z132",
                                     error,
                                     "“!”在这里是 YAML 的特殊符号（类型标记），制图不用它",
                                     "“!” is a tag of YAML here, which zhitu does not use",
                                     "要印“!”就把整段文字用半角引号 \" \" 括起来，不然删掉它",
                                     "to print it put the text in \"quotes\", else delete it"};
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
inline constexpr Message end_in_the_middle{"Z134",
                                           error,
                                           "“...”在 YAML 里是文件的结尾，后面却还有内容",
                                           "“...” is the end of a file to YAML, but more comes behind it",
                                           "删掉这一行",
                                           "delete the line"};
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
