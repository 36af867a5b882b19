#include "core/spec/theme_docs.hpp"

#include "core/spec/theme_rows.hpp"

namespace zhitu {
namespace {

const Pair top{"", ""}, numbers{"数字", "numbers"}, vertical{"竖排", "vertical"};

/// How texts are set.
std::vector<ThemeKeyDoc> text_docs() {
    return {
        {top,
         {"标点", "marks"},
         {"半角、开明、全角", "half, kaiming, full"},
         {"标点占半个字还是一个字。半角：点号、引号、括号、书名号、分隔号都占半个字（简体竖排的冒号、分号除外）；叹"
          "号、问号占一个字。开明：句末的点号（句号、叹号、问号）占一个字，别的占半个。简体的间隔号总占半个字，两个"
          "叹号、问号连用总共一个字。外文词句里的引号、省略号、破折号、间隔号（wait… what、“new” "
          "era、kW·h）照外文排，不论“标点”写什么",
          "whether a mark is half an em wide or a whole one. half: pauses, stops, quotes and all brackets are "
          "half, and ／ (but not ： ； of zh-Hans in a column); ！ and ？ stay whole. kaiming: 。 too stays whole. "
          "In zh-Hans · is half an em always, and ！！ is one. Quotes, …, — and · of Latin words (wait… what, "
          "kW·h) are set as in Latin texts, whatever this says"},
         "theme"},
        {top,
         {"避头尾", "line_breaks"},
         {"国标、严格、基本、无", "standard, strict, basic, none"},
         {"哪些标点不许在行首、行尾。基本：点号、引号和括号的后一半、连接号（包括单个的—）、间隔号、分隔号、竖线｜"
          "不在行首，引号和括号的前一半不在行尾；国标：分隔号也不在行尾；严格：破折号——、省略号……也不在行首，别的几"
          "档都可以；无：标点可以在任何地方。哪一档都不拆开——、……和连用的头两个叹号、问号",
          "which marks may not begin or end a line. basic: no pause, stop, closing or joining mark (a single — is "
          "one), ·, ／ or ｜ begins one, no opening mark ends one; standard: nor does ／ end one; strict: nor do "
          "—— and …… begin one, as they may otherwise; none: marks may stand anywhere. ——, …… and the first two of "
          "！！！ are whole at all of them"},
         "theme"},
        {top,
         {"悬挂", "hanging"},
         {"否、是", "no, yes"},
         {"行末的顿号、逗号、句号可不可以挂在行外", "whether 、，。 may hang outside at the end of a line"},
         "theme"},
        {top,
         {"汉数间距", "latin_gap"},
         {"0 到 1，单位是字", "0 to 1 em"},
         {"汉字和字母、数字之间的空", "the space between Han and letters or digits"},
         "theme"},
        {top,
         {"均排", "even_spacing"},
         {"否、是", "no, yes"},
         {"两到四个字的名称撑到和最宽的一样宽，字间最多空两字：条图左边的类名、竖排的类名、构成各部分的名称、几行的"
          "图例",
          "names of 2 to 4 characters are as wide as the widest, with gaps of at most two ems: those left of bars, "
          "those that run down, those of parts, legends in several lines"},
         "even_spacing"},
        {top,
         {"语言", "language"},
         {"简体、台湾繁体、香港繁体、日文、韩文", "zh-Hans, zh-Hant-TW, zh-Hant-HK, ja, ko"},
         {"字形和标点按哪里的习惯；外文词句里的标点总照外文（见“标点”），韩文总在词间的空格处撑开。用语、徽章里没有"
          "改过的话（数据来源：、单位：、增幅的说明、个百分点）也换成那里的写法，改过的照印；替代文本总是简体",
          "whose shapes of characters and marks; those of Latin words are Latin always (see marks), and Korean is "
          "justified at its blanks. Words and badge that no theme has changed (資料來源：, 單位：, what is said of "
          "growth, 個百分點) are printed as they are written there, one's own as typed; the description of a "
          "picture stays in zh-Hans"},
         "theme"},
        {vertical,
         {"年份", "years"},
         {"汉字、直立、横转", "han, stacked, turned"},
         {"竖排里的年份：二〇二〇、一个个直立、或横躺；不受“直立位数”管",
          "years in texts that run down: 二〇二〇, stacked or turned; upright_digits has no say in them"},
         "theme"},
        {vertical,
         {"直立位数", "upright_digits"},
         {"1 到 4", "1 to 4"},
         {"竖排里几位以内的数并排直立在一个字里；和字母、小数点、%、比号等连成一词的（Q345、1/"
          "3、3：5）整个横躺；一个字母和一个数字（5G）占一个字",
          "numbers of so many digits stand upright in one em; those of a word with letters, points, %, ratio signs "
          "and the like (Q345, 1/3, 3：5) lie with all of it; a letter and a figure (5G) are one em"},
         "theme"},
        {numbers,
         {"范围号", "range"},
         {"文字，如 ～ 或 —", "text, such as ～ or —"},
         {"算出来的范围中间的号：2016～2020年、5%～10%、9亿～16亿；用语里写 {期间} 或 {范围} 的地方",
          "between the ends of a computed range: where words say {期间} or {范围}"},
         "numbers"},
        {numbers,
         {"比号", "ratio"},
         {"文字，如 ∶ 或 ：", "text, such as ∶ or ："},
         {"算出来的比里的号：比例 写进注里的 9.9∶39.3∶50.8", "between the parts of a ratio that the note says"},
         "numbers"},
        {numbers,
         {"千分撇", "grouping"},
         {"否、是", "no, yes"},
         {"算出来的数三位一撇：刻度、增幅；合计照各部分的写法",
          "commas in computed numbers: ticks, growth; sums are written as their parts are"},
         "numbers"},
    };
}

std::vector<ThemeKeyDoc> joined_docs() {
    std::vector<ThemeKeyDoc> docs = text_docs();
    add_house_docs(docs);
    add_form_docs(docs);
    return docs;
}

} // namespace

const std::vector<ThemeKeyDoc>& theme_docs() {
    static const std::vector<ThemeKeyDoc> docs = joined_docs();
    return docs;
}

} // namespace zhitu
