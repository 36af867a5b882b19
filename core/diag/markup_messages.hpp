// Z44: the inline notation of texts. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message markup_unknown{"Z440",
                                        error,
                                        "“{0}”不是文字标记，样式里也没有叫“{1}”的墨",
                                        "“{0}” is no tag, and the theme has no ink called “{1}”",
                                        "标记有 {2}，颜色用样式里的墨名；要印出 < 本身，写成 \\<",
                                        "tags are {2}, and the names of the theme's inks; to print a < write \\<"};
inline constexpr Message markup_unknown_near{"Z441",
                                             error,
                                             "“{0}”不是文字标记，是不是“<{1}>”？",
                                             "“{0}” is no tag; did you mean “<{1}>”?",
                                             "改成 <{1}>；要印出 < 本身，写成 \\<",
                                             "write <{1}>; to print a < write \\<"};
inline constexpr Message markup_no_tag{"Z442",
                                       error,
                                       "“{0}”像文字标记的开头，却没有用 > 收住",
                                       "“{0}” looks like the beginning of a tag, but no > ends it",
                                       "标记写成 <粗>字</>；要印出 < 本身，写成 \\<",
                                       "a tag is written <bold>text</>; to print a < write \\<"};
inline constexpr Message markup_unclosed{"Z443",
                                         error,
                                         "“{0}”没有收尾",
                                         "“{0}” is not closed",
                                         "在这些字后面加 </>",
                                         "put </> behind the text that it is for"};
inline constexpr Message markup_line_break{"Z443",
                                           error,
                                           "“{0}”不是文字标记，换不了行",
                                           "“{0}” is no tag and ends no line",
                                           "能换行的文字，在双引号里写 \\n，或在 | 下面一行一行写",
                                           "where a text may have lines, write \\n in double quotes or use a |"};
inline constexpr Message markup_stray_close{"Z444",
                                            error,
                                            "这个“{0}”前面没有标记要收尾",
                                            "this “{0}” has no tag to close",
                                            "删去它，或补上前面的标记",
                                            "delete it, or add the tag before it"};
inline constexpr Message markup_named_close{
    "Z445",     error,      "收尾一律写 </>，不写“{0}”", "every tag is closed by </>, not by “{0}”",
    "改成 </>", "write </>"};
inline constexpr Message markup_no_argument{"Z446",
                                            error,
                                            "“{0}”没有写要注的音",
                                            "“{0}” does not say what stands above the text",
                                            "写成 <注音 chēn>郴</>",
                                            "write <ruby chēn>郴</>"};
inline constexpr Message markup_argument{"Z447",
                                         error,
                                         "“{0}”里多写了东西，只有 注音 后面要写",
                                         "“{0}” says too much: only ruby takes something",
                                         "尖括号里只留标记的名字",
                                         "leave nothing but the tag's name between < and >"};
inline constexpr Message markup_empty{"Z448",
                                      error,
                                      "“{0}”里没有字",
                                      "there is no text in “{0}”",
                                      "删去它，或把字写在里面",
                                      "delete it, or put the text inside"};
inline constexpr Message markup_ruby_inside_ruby{"Z449",
                                                 error,
                                                 "“{0}”套在另一个注音里，字上面只能注一层",
                                                 "“{0}” stands inside another ruby; there is one line above a text",
                                                 "拆成并排的两个",
                                                 "write two, side by side"};
inline constexpr Message markup_too_deep{"Z450",
                                         error,
                                         "标记套得太深，最多 {1} 层",
                                         "tags stand inside each other more than {1} deep",
                                         "去掉用不着的标记",
                                         "leave out those that are not needed"};
inline constexpr Message markup_unseen{
    "Z451",
    error,
    "“{0}”的墨“{1}”在“{2}”上对比只有 {3}，印出来看不见",
    "“{0}” in the ink “{1}” has a contrast of only {3} on “{2}” and cannot be seen",
    "换一种墨，或去掉标记",
    "use another ink, or leave the tag out"};
inline constexpr Message markup_no_dots{"Z452",
                                        warning,
                                        "着重号只点在汉字下面，“{0}”里没有汉字",
                                        "dots stand under Han characters, of which “{0}” has none",
                                        "数字和字母改用 <粗>…</>",
                                        "use <bold>…</> for digits and letters"};
inline constexpr Message markup_dots_of_marks{"Z452",
                                              warning,
                                              "着重号只点在汉字下面，“{0}”里没有汉字",
                                              "dots stand under Han characters, of which “{0}” has none",
                                              "去掉这对标记",
                                              "leave these tags out"};

} // namespace zhitu::messages
