#include "core/spec/theme_rows.hpp"

namespace zhitu {
namespace {

const Pair length{"长度：mm、pt 或字号", "a length: mm, pt"};
const Pair yes_no{"是、否", "yes, no"};

void add_sheet(std::vector<ThemeKeyDoc>& docs) {
    add_rows(
        docs, {"面板 版面", "panels sheet"}, length,
        {{"底顶", "ground_top", "底色从图的上边往下多远起", "from the top edge to the ground"},
         {"横梁", "beam", "上面横梁的粗细", "thickness of the beam above"},
         {"底梁", "foot_beam", "下边底梁的粗细", "thickness of the beam at the foot"},
         {"页边", "margin", "左右两边留的空", "margin left and right"},
         {"间隔", "gutter", "面板之间的空", "between panels"},
         {"卡片顶", "cards_top", "面板从图的上边往下多远起", "from the top edge to the panels"},
         {"卡片底", "cards_bottom", "面板下面留给页脚的高", "room of the footer under the panels"},
         {"页脚基线", "footer_baseline", "页脚末一行的基线离下边多远", "from the foot to the last footer line"},
         {"页脚行距", "footer_step", "页脚两行基线之间", "between two lines of the footer"},
         {"副题基线", "subtitle_baseline", "副标题的基线离上边多远",
          "from the top edge to the subtitle's baseline"},
         {"副题占高", "subtitle_room", "有副标题时面板往下让多少；0 是副标题排在标题右边",
          "by how much panels give way to a subtitle; 0 puts it beside the title"}});
}

void add_plaque(std::vector<ThemeKeyDoc>& docs) {
    const Pair section{"面板 题牌", "panels plaque"};
    add_rows(docs, section, length,
             {{"宽", "width", "题牌的宽；0 是跟着标题宽", "width of the plaque; 0 hugs the title"},
              {"高", "height", "题牌的高", "height of the plaque"},
              {"顶", "top", "题牌离图的上边", "from the top edge to the plaque"},
              {"边距", "padding", "标题两头到题牌边", "from the title to the plaque's ends"},
              {"基线", "baseline", "标题的基线离图的上边", "from the top edge to the title's baseline"},
              {"嵌线距", "keyline_inset", "嵌线离题牌边", "from the plaque's edge to its keyline"},
              {"嵌线宽", "keyline_width", "嵌线的粗细", "thickness of the keyline"},
              {"尾长", "tail", "飘尾伸出题牌多少", "how far the tail reaches beyond the plaque"},
              {"尾顶", "tail_top", "飘尾上边离图的上边", "from the top edge to the tail"},
              {"尾底", "tail_bottom", "飘尾下边离图的上边", "from the top edge to the tail's lower edge"},
              {"燕尾", "notch", "飘尾缺口的深", "depth of the tail's notch"},
              {"折宽", "fold_width", "折角的宽", "width of the fold"},
              {"折高", "fold_height", "折角的高", "height of the fold"}});
    add_rows(docs, section, yes_no,
             {{"居中", "centred", "题牌居中、两边都有飘尾，还是靠左",
               "centred with two tails, or flush left with one"}});
}

void add_card(std::vector<ThemeKeyDoc>& docs) {
    const Pair section{"面板 卡片", "panels card"};
    add_rows(
        docs, section, length,
        {{"题高", "header", "面板题头的高", "height of the header"},
         {"题标宽", "tick", "题头左边色条的宽；单图没有", "width of the bar at the header's left; not in single"},
         {"缩进", "indent", "文字离卡片左边", "from the card's left edge to texts"},
         {"题右空", "title_end", "题目离卡片右边至少；单图没有", "least room right of the title; not in single"},
         {"题基线", "title_baseline", "题目的基线离卡片上边；单图没有",
          "from the card's top to the title's baseline; not in single"},
         {"单位基线", "unit_baseline", "单位的基线离卡片上边", "from the card's top to the unit's baseline"},
         {"图例行距", "legend_step", "图例两行之间", "between two lines of the legend"},
         {"图形顶", "marks_top", "最高的柱离卡片上边", "from the card's top to the highest mark"},
         {"条图顶", "bars_top", "第一根条离卡片上边", "from the card's top to the first lying bar"},
         {"条图底", "bars_bottom", "末一根条离卡片下边", "from the last lying bar to the card's bottom"},
         {"零线", "zero", "零线离卡片下边", "from the zero line to the card's bottom"},
         {"类名基线", "label_baseline", "轴下名称的基线离卡片下边",
          "from the names' baseline to the card's bottom"},
         {"右空", "inner_end", "图形离卡片右边", "from the marks to the card's right edge"},
         {"刻度列", "axis_room", "左边刻度占的宽", "room of the ticks at the left"},
         {"刻度距", "tick_gap", "刻度离图形", "from a tick to the marks"},
         {"点内缩", "point_inset", "两头的点离图形边；负数是点在等宽的一格当中",
          "from the frame to the outer points; negative puts points amid equal steps"},
         {"区间题高", "span_head", "区间题条的高", "height of the head of a 区间"},
         {"区间题基线", "span_baseline", "区间题的基线离题条上边", "from the head's top to its baseline"},
         {"边距", "edge", "文字离卡片边至少", "least distance of a text from the card's edge"},
         {"图形最低", "least_height", "图形至少要有的高", "least height of the marks"},
         {"正文空", "body_gap", "文字、图片四周的空；单图没有", "room round a text or image; not in single"},
         {"正文行距", "body_leading", "正文两行之间，字缩小时一起缩；单图没有",
          "line to line of a body text at full size; not in single"},
         {"宽面板", "wide",
          "卡片从这么宽起，趋势写了 逐期标年: 否 也逐期标年；几条线的点没标数时，写了 网格: 否 "
          "也画刻度和网格；单图没有",
          "from this width a panel labels its periods though inner_years is no, and has ticks and grid lines "
          "though "
          "grid is no where the points of several lines bear no values; not in single"}});
    add_rows(
        docs, section, {"0 到 100，单位是字", "0 to 100 em"},
        {{"首行缩进", "body_indent", "正文每段开头空几个字；单图没有", "indent of a paragraph; not in single"}});
    add_rows(docs, section, {"0 到 1", "0 to 1"},
             {{"类名占宽", "names_share", "条图左边的名称最多占卡片宽的几分之几，再宽就缩小、折行",
               "the share of the card that names left of bars may take before they step down"}});
    add_rows(docs, section, yes_no,
             {{"网格", "grid", "趋势画不画刻度和网格", "ticks and grid lines"},
              {"逐期标年", "inner_years", "趋势每期都标，中间的不带“年”",
               "every period is labelled, inner ones without 年"}});
}

void add_types(std::vector<ThemeKeyDoc>& docs) {
    add_rows(docs, {"面板 字", "panels type"},
             {"{字体, 字重, 字号, …}，见下面", "{face, weight, size, …}, see below"},
             {{"板题", "board_title", "整版的标题；单图没有", "title of a board; not in single"},
              {"副题", "subtitle", "副标题", "subtitle"},
              {"栏题", "panel_title", "面板的题目；单图没有", "title of a panel; not in single"},
              {"单位", "unit", "单位行", "unit line"},
              {"今值", "value_now", "末期和强调的数", "values of the last period and stressed ones"},
              {"昔值", "value_before", "其余的数", "other values"},
              {"分值", "part", "构成各部分的数", "values of parts"},
              {"徽章", "badge", "增幅牌上的字", "figure of the growth badge"},
              {"比较", "basis", "增幅牌旁边“较某年”", "what stands beside the badge"},
              {"今期", "period_now", "末期的名称", "name of the last period"},
              {"昔期", "period_before", "其余时期的名称", "names of other periods"},
              {"类名", "category", "类别的名称", "names of categories"},
              {"图例", "legend", "图例", "legend"},
              {"刻度", "tick", "刻度", "ticks"},
              {"区间", "span", "区间的题", "head of a 区间"},
              {"点注", "point", "点和线旁边的字", "words at points and lines"},
              {"线名", "series", "线头上的名称", "names at the ends of lines"},
              {"正文", "body", "文字面板；单图没有", "text panels; not in single"},
              {"注", "note", "来源和注", "source and note"},
              {"署名", "credit", "署名", "credit"}});
    add_rows(docs, {"单图 字", "single type"},
             {"{字体, 字重, 字号, …}，见下面", "{face, weight, size, …}, see below"},
             {{"图题", "chart_title", "单图的标题；面板没有", "title of a single chart; not in panels"}});
    const Pair section{"面板 字 板题", "panels type board_title"};
    const Pair weight{"细、常规、中、粗、特粗，或 100 到 950",
                      "light, regular, medium, bold, black, or 100 to 950"};
    add_rows(docs, section, {"fonts/roles.yaml 里的名字", "a name of fonts/roles.yaml"},
             {{"字体", "face", "汉字用的字体", "face of Han characters"},
              {"数字", "digits", "数字连同小数点、正负号、% 用的字体；空着就同汉字，字母总同汉字",
               "face of digits with their points, signs and %; empty is that of Han, as letters always are"}});
    add_rows(docs, section, weight,
             {{"字重", "weight", "汉字的轻重", "weight of Han characters"},
              {"数字字重", "digit_weight", "数字的轻重；不写同字重，没有 数字 就不写",
               "weight of digits that have a face; default: weight"}});
    add_rows(docs, section, length,
             {{"字号", "size", "汉字的大小", "size of Han characters"},
              {"数字字号", "digit_size", "数字的大小；不写同字号，没有 数字 就不写",
               "size of digits that have a face; default: size"}});
    add_rows(docs, section, {"-0.1 到 1，单位是字", "-0.1 to 1 em"},
             {{"字距", "tracking", "字之间加的空", "added between characters"}});
    add_rows(docs, section, {"0.8 到 1", "0.8 to 1"},
             {{"压缩", "condensed", "字压窄到几成", "how narrow characters are made"}});
    add_rows(docs, section, {"颜色的名字", "a colour's name"},
             {{"墨", "ink", "用哪种墨；不写用 角色 的 文字，徽章 不写，用 装饰 的 徽章字",
               "its ink; default: text of roles; a badge has none, but badge_text of decor"}});
    add_rows(docs, section,
             {"列表，每步一个字号，或 {字号, 数字字号, 题牌, 边距, 字距, 压缩, 折行, 竖排}",
              "a list of sizes, or of {size, digit_size, plaque, padding, tracking, condensed, lines, "
              "vertical}"},
             {{"阶梯", "ladder",
               "放不下时依次怎么让；题牌 0 "
               "是跟着标题宽，只有板题、图题能写；边距只有徽章能写；折行只有标题、副题、栏题和类名能写，竖排只有类"
               "名能写：柱下的名称还放不下就竖着排",
               "how it gives way, step by step; a plaque, of board and chart titles only, of 0 hugs the title; "
               "padding is for badges; lines is for titles, subtitles, "
               "panel titles "
               "and categories, vertical for "
               "categories: names under columns that still do not fit run down"}});
}

} // namespace

void add_form_docs(std::vector<ThemeKeyDoc>& docs) {
    add_sheet(docs);
    add_plaque(docs);
    add_card(docs);
    add_types(docs);
}

} // namespace zhitu
