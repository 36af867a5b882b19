// Z10 to Z12: what a keyboard, a hurried hand or a conversion does to a text, seen before a parser reads it. See
// message.hpp.
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
inline constexpr Message full_width_entries{
    "Z102",
    error,
    "用了全角冒号“：”和全角逗号“，”，YAML 要半角的，后面加空格",
    "full-width colons “：” and commas “，”; YAML wants ASCII ones, each with a blank behind it",
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
                                       "加引号：\"{1}\"；真是注释，# 后面就空一格",
                                       "quote it: \"{1}\"; put a blank behind the # of a comment"};
inline constexpr Message reserved_first_character{"Z110",
                                                  error,
                                                  "值不能以“{0}”开头，YAML 另有用处",
                                                  "a value cannot begin with “{0}”, which YAML keeps for itself",
                                                  "加引号：\"{1}\"",
                                                  "quote it: \"{1}\""};
inline constexpr Message directive_refused{"Z110",
                                           error,
                                           "行首的“%”在 YAML 里是指令，“{0}”不能这样写",
                                           "a line that begins with “%” is a directive of YAML; “{0}” is none here",
                                           "删掉这一行；是注释就以 # 开头",
                                           "delete the line, or begin it with # as a comment"};
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
                                        "去掉冒号后面的空格：{0}",
                                        "leave the blanks out: {0}"};
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
inline constexpr Message table_without_bar{"Z117",
                                           error,
                                           "“{0}”下面是一张表，“{0}:”后面要有“|”，不然几行会连成一句话",
                                           "under “{0}” stands a table; without a “|” behind “{0}:” its lines "
                                           "run together",
                                           "写成 {0}: |{1}",
                                           "write {0}: |{1}"};
inline constexpr Message table_not_indented{"Z118",
                                            error,
                                            "从这一行起，表没有用空格缩进，就不算在“{0}: |”里了",
                                            "from here on the table is not indented by blanks, and no longer "
                                            "belongs to “{0}: |”",
                                            "{1}",
                                            "{1}"};
inline constexpr Message missing_colon{
    "Z119", error, "“{0}”后面少了冒号", "there is no colon behind “{0}”", "改成 {0}: {1}", "write {0}: {1}"};
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
inline constexpr Message sign_as_block{
    "Z125",
    error,
    "“{0}”在这里是几行文字的开头，下面却没有字，印不出来",
    "“{0}” announces lines of text here, but nothing is below it, so it would be lost",
    "加引号：\"{0}\"",
    "quote it: \"{0}\""};
inline constexpr Message block_of_nothing{
    "Z125",
    error,
    "“{0}”在这里是几行文字的开头，下面却没有字",
    "“{0}” announces lines of text, but nothing is below it",
    "从下一行起缩进写字，或删掉它；没有数写 —",
    "write the text on the next lines, indented, or delete it; write — for a missing value"};
inline constexpr Message block_in_brackets{
    "Z125",
    error,
    "括号里不能用“{0}”开头写几行文字",
    "lines of text cannot begin with “{0}” in brackets",
    "写在双引号里，换行写 \\n；或不用括号，一个键一行",
    "write them in double quotes, with \\n for a line break; or leave the brackets out, a line a key"};
inline constexpr Message words_behind_quote{"Z126",
                                            error,
                                            "引号只括住了前面几个字，后面还有字",
                                            "the quotes hold the beginning of the text only",
                                            "用中文引号：{0}；或整段再括一层：{1}",
                                            "use “ ”, which are printed: {0}; or quote the whole: {1}"};
inline constexpr Message rows_not_indented{"Z118",
                                           error,
                                           "从这一行起没有用空格缩进，就不算在“{0}:”里了",
                                           "from here on the rows are not indented, and do not belong to “{0}:”",
                                           "{1}",
                                           "{1}"};
inline constexpr Message line_break_unquoted{"Z127",
                                             notice,
                                             "“\\n”只在双引号里才是换行；这里当换行排了",
                                             "“\\n” is a line break in double quotes only; here it was set as one",
                                             "写成 {0}",
                                             "write {0}"};
inline constexpr Message lost_character{
    "Z124",
    error,
    "“{0}”这里原来的字在转换编码时丢了，已经看不出是什么字",
    "“{0}” stands where a character was lost when the text was converted; nothing tells which it was",
    "从原来的文件重新复制，或照原稿把这里重打一遍",
    "copy it from the original again, or type it anew"};

} // namespace zhitu::messages
