// Z4: fit and text. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message does_not_fit{"Z401",
                                      error,
                                      "“{0}”放不下：要 {1}mm，只有 {2}mm，还差 {3}mm",
                                      "“{0}” does not fit: it needs {1}mm, there are {2}mm, {3}mm are missing",
                                      "改短文字，或把尺寸放大",
                                      "shorten the text or enlarge the size"};
inline constexpr Message decimals_do_not_fit{
    "Z401",
    error,
    "“{0}”放不下：要 {1}mm，只有 {2}mm，还差 {3}mm",
    "“{0}” does not fit: it needs {1}mm, there are {2}mm, {3}mm are missing",
    "写 小数: {4}，少印几位",
    "write decimals: {4} to print fewer digits"};
inline constexpr Message small_text_does_not_fit{
    "Z401",
    error,
    "“{0}”放不下：要 {1}mm，只有 {2}mm，还差 {3}mm；有注音的几个字不能断行",
    "“{0}” does not fit: it needs {1}mm, there are {2}mm, {3}mm are missing; characters under one small text are "
    "never parted",
    "注音的音节写得和字一样多，用空格隔开，就一字一注，可以断行；或改短文字",
    "write as many syllables as characters, with blanks between, and each has its own; or shorten the text"};
inline constexpr Message head_too_wide{
    "Z401",
    error,
    "“{0}”放不下：一行要 {1}mm，只有 {2}mm，还差 {3}mm",
    "“{0}” does not fit: one line needs {1}mm, there are {2}mm, {3}mm are missing",
    "自己换行：在双引号里写 \\n，或在 | 下面一行一行写；也可以改短，或把尺寸放大",
    "type line breaks, as \\n in double quotes or under a |; or shorten it, or "
    "enlarge the size"};
inline constexpr Message too_high{"Z401",
                                  error,
                                  "“{0}”放不下：高还差 {1}mm",
                                  "“{0}” does not fit: {1}mm of height are missing",
                                  "改短文字、去掉字上的标记，或把尺寸放大",
                                  "shorten the text, leave its tags out, or enlarge the size"};
inline constexpr Message pill_too_low{"Z401",
                                      error,
                                      "“{0}”放不下：样式里徽章的高还差 {1}mm",
                                      "“{0}” does not fit: the theme's badge lacks {1}mm of height",
                                      "在样式里把 徽章 的 高、行内高 写大，或把徽章的字号写小",
                                      "give the theme's badge more height and lane_height, or a smaller size"};
inline constexpr Message no_room_at_all{"Z401",
                                        error,
                                        "“{0}”没有地方放，还差 {1}mm",
                                        "there is no room for “{0}”, {1}mm are missing",
                                        "改短文字，或把尺寸放大",
                                        "shorten the text or enlarge the size"};
inline constexpr Message marks_too_low{"Z402",
                                       error,
                                       "图形太矮：要 {0}mm，只有 {1}mm，还差 {2}mm",
                                       "the chart is too low: it needs {0}mm, there are {1}mm, {2}mm are missing",
                                       "把 尺寸 加高；有 版式 的，也可以少排一行",
                                       "make the size higher; a board may have fewer rows of panels"};
inline constexpr Message marks_too_narrow{
    "Z403",
    error,
    "图形太窄：要 {0}mm，只有 {1}mm，还差 {2}mm",
    "the chart is too narrow: it needs {0}mm, there are {1}mm, {2}mm are missing",
    "把 尺寸 加宽；有 版式 的，也可以少排一列",
    "make the size wider; a board may have fewer columns of panels"};
inline constexpr Message marks_without_height{
    "Z402",
    error,
    "上下的字占满了，图形没有地方，还差 {0}mm",
    "the texts above and below leave the chart no room; {0}mm are missing",
    "把 尺寸 加高；有 版式 的，也可以少排一行",
    "make the size higher; a board may have fewer rows of panels"};
inline constexpr Message marks_without_width{"Z403",
                                             error,
                                             "左右的字占满了，图形没有地方，还差 {0}mm",
                                             "the texts left and right leave the chart no room; {0}mm are missing",
                                             "把 尺寸 加宽，或把数和名称改短",
                                             "make the size wider, or shorten the figures and names"};
inline constexpr Message text_leaves_no_width{
    "Z403",
    error,
    "“{0}”宽 {1}mm，左右的字占满了，图形没有地方，还差 {2}mm",
    "“{0}” is {1}mm wide: the texts left and right leave the chart no room; {2}mm are missing",
    "把它改短，或把 尺寸 加宽",
    "shorten it, or make the size wider"};
inline constexpr Message size_off_limits{"Z404",
                                         error,
                                         "尺寸的宽和高都要大于 0，且不超过 {0}mm",
                                         "width and height must be above 0 and at most {0}mm",
                                         "改成版面上真有的大小，如 尺寸: 2栏 x 63mm",
                                         "write a size that a page has, such as size: 85mm x 63mm"};
inline constexpr Message body_does_not_fit{
    "Z405",
    error,
    "“{0}”太长：要高 {1}mm，只有 {2}mm，还差 {3}mm，多出约 {4} 个字",
    "“{0}” is too long: it needs {1}mm of height, there are {2}mm, {3}mm are missing: about {4} characters",
    "删去这些字，或给它大一点的格",
    "cut so many characters, or give it a larger cell"};
inline constexpr Message note_too_long{
    "Z405",
    error,
    "来源和注“{0}”排成 {1} 行，最多 {2} 行，高还差 {3}mm，多出约 {4} 个字",
    "source and note “{0}” take {1} lines, {2} are the most; {3}mm of height are missing: about {4} characters",
    "删去这些字，或把 尺寸 加宽",
    "cut so many characters, or make the size wider"};
inline constexpr Message label_without_place{
    "Z410",
    error,
    "“{0}”没有地方放，还差 {1}mm（文字宽 {2}mm、高 {3}mm）",
    "there is no place for “{0}”, {1}mm are missing (the text is {2}mm wide "
    "and {3}mm high)",
    "把 尺寸 放大，或改短文字、减少数据",
    "enlarge the size, shorten the text or use less data"};
inline constexpr Message what_fits{"Z416",
                                   notice,
                                   "这样写就放得下：{0}",
                                   "written so it holds all of it: {0}",
                                   "照它改，或减少内容",
                                   "change that, or have less in it"};
inline constexpr Message title_parts_word{
    "Z417",
    notice,
    "标题“{0}”哪一级字号都断不在词间，断成“{1}”",
    "no size lets the title “{0}” break between words: it is broken as “{1}”",
    "改短标题，或放大 尺寸；要自己定断处，就在那里空一格",
    "shorten the title, or enlarge the size; to break it elsewhere, leave a blank there"};
inline constexpr Message name_parts_word{"Z417",
                                         notice,
                                         "名称“{0}”断不在词间，断成“{1}”",
                                         "the name “{0}” does not break between words: it is broken as “{1}”",
                                         "改短名称，或放大 尺寸；要自己定断处，就在那里空一格",
                                         "shorten the name, or enlarge the size; to break it elsewhere, leave a "
                                         "blank there"};
inline constexpr Message marks_too_tall{
    "Z418",
    error,
    "“{0}”的附加符号出字身 {1}mm，只容 {2}mm，还差 {3}mm",
    "the combining marks of “{0}” reach {1}mm beyond the character, there is room for {2}mm, {3}mm are missing",
    "去掉几个附加符号，或换一个有这些符号的字体",
    "remove some of the marks, or take a font that has them"};
inline constexpr Message basis_left_out{
    "Z419",
    notice,
    "“{0}”在增幅旁放不下，没有印，只有注里说是和哪一期比",
    "“{0}” has no room beside the growth and is not printed; only the note says it",
    "要印就把 尺寸 加宽",
    "make the size wider to have it printed"};
inline constexpr Message values_left_out{"Z411",
                                         warning,
                                         "有 {0} 个数没有地方印，只能照刻度读：{1}",
                                         "{0} values have no place and can only be read from the axis: {1}",
                                         "要印全就把 尺寸 放大，或减少系列、减少行",
                                         "to print all, enlarge the size or use fewer series or rows"};
inline constexpr Message no_labels_to_turn{"Z413",
                                           error,
                                           "竖排 横轴 管的是横轴下面的名称，这种图没有",
                                           "vertical x is for the names under the axis, and this chart has none",
                                           "删去 竖排，或换一种有横轴名称的图",
                                           "delete it, or use a chart with names under its axis"};
inline constexpr Message no_note_to_turn{"Z413",
                                         error,
                                         "竖排 注 管的是图里的注，这里没有注",
                                         "vertical note is for the note of the picture, which has none",
                                         "删去 竖排 里的 注，或写上 注",
                                         "take note out of vertical, or write a note"};
inline constexpr Message small_text_touches{
    "Z414",
    error,
    "“{0}”的注音、着重号、名号线或附加符号碰到了“{1}”，还差 {2}mm",
    "the small text, dots, lines or combining marks of “{0}” touch “{1}”, {2}mm are missing",
    "去掉标记，或把 尺寸 放大",
    "leave the tag out, or enlarge the size"};
inline constexpr Message small_text_leaves{
    "Z415",
    error,
    "“{0}”的注音、着重号、名号线或附加符号出了底框，或碰到旁边的线和框，还差 {1}mm",
    "the small text, dots, lines or combining marks of “{0}” leave their box or touch a line or box beside it, "
    "{1}mm are missing",
    "去掉标记，或把 尺寸 放大",
    "leave the tag out, or enlarge the size"};
inline constexpr Message missing_glyph{"Z420",
                                       error,
                                       "“{1}”里的“{0}”（{2}）在字体 {3} 里没有字形",
                                       "the font {3} has no glyph for “{0}” ({2}) in “{1}”",
                                       "换一个字，或在样式里换字体",
                                       "use another character, or another font in the theme"};
inline constexpr Message missing_glyphs{"Z420",
                                        error,
                                        "“{1}”里的“{0}”这些字在字体 {3} 里没有字形",
                                        "the font {3} has no glyphs for these characters of “{1}”: “{0}”",
                                        "换别的字，或在样式里换字体",
                                        "use other characters, or another font in the theme"};
inline constexpr Message missing_private{"Z420",
                                         error,
                                         "“{1}”里的“{0}”（{2}）是私用区里的自造字，字体 {3} 里没有",
                                         "“{0}” ({2}) in “{1}” is a private character, which the font {3} has not",
                                         "改用正式编码的字，或在样式里换有它的字体",
                                         "use the character's own code, or the font that has it in the theme"};
inline constexpr Message missing_privates{
    "Z420",
    error,
    "“{1}”里的“{0}”（{2} 等）是私用区里的自造字，字体 {3} 里没有",
    "“{0}” ({2} and others) in “{1}” are private characters, which the font {3} has not",
    "改用正式编码的字，或在样式里换有它们的字体",
    "use the characters' own codes, or the font that has them in the theme"};
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
                                      "“{0}”里有看不见的{2}（{1}），印不出来",
                                      "“{0}” holds an invisible {2} ({1}) that cannot be printed",
                                      "{3}",
                                      "{3}"};
inline constexpr Message text_marks{"Z424",
                                    error,
                                    "“{0}”后面的一个字上叠的附加符号超过 {1} 个",
                                    "after “{0}” one character carries more than {1} combining marks",
                                    "去掉多余的附加符号",
                                    "remove the marks that are not needed"};
inline constexpr Message private_character{
    "Z425",
    warning,
    "“{0}”里的“{1}”（{2}）是自造字，只有 {3} 里是这个样子，换一种字体就变成别的字",
    "“{1}” ({2}) in “{0}” is a private character: only {3} shows it so, another font shows another",
    "改用正式编码的字，没有就印出来核对",
    "use the character's own code if it has one, else check it in print"};
inline constexpr Message variation_dropped{
    "Z426",
    warning,
    "“{0}”里指定了异体字形（{2}），字体 {3} 里没有，印出来是通常的字形",
    "“{0}” asks for a variant ({2}) that the font {3} has not; the usual form is printed",
    "换一种有这个字形的字体，或删掉它",
    "use a font that has it, or remove the selector"};
inline constexpr Message font_substitute{
    "Z427",
    warning,
    "“{0}”的字体 {1} 没有安装，用 {2} 代替了",
    "the font {1} of the role “{0}” is not installed; {2} stands in for it",
    "运行 zhitu fonts 看各角色用的字体，装上缺的那一种",
    "see with zhitu fonts what each role uses, and install the one that is missing"};
inline constexpr Message font_fallback{"Z428",
                                       warning,
                                       "“{0}”里的“{1}”在字体 {2} 里没有字形，用了 {3} 的",
                                       "the font {2} has no glyph for “{1}” in “{0}”; those of {3} are printed",
                                       "看看样子合不合适，不合适就换一个字，或在样式里换字体",
                                       "see whether they look right, else use other characters or another font"};
inline constexpr Message line_break_printed{
    "Z429",
    warning,
    "“{0}”里的“\\n”会照样印出来，不是换行",
    "“\\n” in “{0}” is printed as it stands and ends no line",
    "名称、单位等只有一行，删掉它；能换行的文字，在 | 下面一行一行写",
    "leave it out of names and units, which are one line; type other texts in lines under a |"};
inline constexpr Message raster_too_large{
    "Z490",
    error,
    "{0} × {1} mm 按 {2} dpi 要画 {3} × {4} 像素，超过上限（每边 {5}，总共 {6}）",
    "{0} × {1} mm at {2} dpi makes {3} × {4} pixels; the limits are {5} a side and {6} in all",
    "减小 --dpi 或尺寸",
    "use a smaller --dpi or size"};

} // namespace zhitu::messages
