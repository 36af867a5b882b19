#include "core/spec/key_docs.hpp"

namespace zhitu {
namespace {

using Zone = KeyDoc::Zone;

const Pair text{"文字", "text"};
const Pair yes_no{"是/否", "yes/no"};
const Pair a_column{"列名", "a column's name"};
const Pair a_period{"时期或类别，照数据里的写", "a period or category, as in the data"};
const Pair a_value{"数值，可带单位", "a value, with or without a unit"};

std::vector<KeyDoc> docs_of_the_picture() {
    return {
        {Zone::picture,
         "zhitu",
         {"1", "1"},
         {"语言的版本，每份都要写", "the version of the language; every spec says it"},
         "title"},
        {Zone::picture,
         "title",
         text,
         {"图的标题；面板的标题写在面板里", "the picture's title; a panel has its own"}},
        {Zone::picture,
         "subtitle",
         text,
         {"标题下面（单图在右面）的小字", "small words under the title, beside it on a single chart"}},
        {Zone::picture,
         "size",
         {"宽 x 高，单位 mm cm pt px 栏 字 行", "width x height in mm, cm, pt, px or the page's 栏 字 行"},
         {"成品尺寸；不写用样式的默认尺寸", "trim size; default: the theme's"}},
        {Zone::picture,
         "theme",
         {"样式的名字，或 {继承: 名字, 要改的键: ...}", "a theme's name, or {extends: NAME, what differs: ...}"},
         {"整张图的样子：字体、墨色、题饰，只在这里定", "the whole look; nothing else decides it"}},
        {Zone::picture,
         "panels",
         {"列表，每项一个面板", "a list, one panel each"},
         {"一张图里放几块：图表、引用、文字、图片", "several charts, texts or images in one picture"}},
        {Zone::picture,
         "layout",
         {"列x行，或一幅字母图", "COLUMNSxROWS, or a map of letters"},
         {"面板怎么摆；不写就排得尽量方正", "where the panels stand; default: cells as square as can be"}},
        {Zone::picture,
         "source",
         text,
         {"数据来源，印在左下，前面自动加“数据来源：”（样式可以改）",
          "where the data is from, printed at the lower left behind 数据来源： or the theme's words"}},
        {Zone::picture,
         "note",
         text,
         {"注，印在来源后面；写了就代替自动的增幅说明",
          "a note behind the source; replaces the computed one on growth"}},
        {Zone::picture, "credit", text, {"制图的人，印成“制图/某某”", "who made the picture"}},
        {Zone::picture,
         "output",
         {"png、pdf 或两者的列表", "png, pdf or a list of both"},
         {"画成什么文件；不写两种都出", "which files are written; default: both"},
         "size"},
        {Zone::picture,
         "alt",
         text,
         {"给看不见图的读者的一段话，写进 PNG 和 PDF；不写就由标题和数据自动写成",
          "words for readers who cannot see the picture, kept in PNG and PDF; default: made of titles and data"}},
        {Zone::panel,
         "cell",
         {"版式里的字母", "a letter of the layout's map"},
         {"这个面板放在字母图的哪一块", "which area of the map the panel takes"},
         "layout"},
        {Zone::panel,
         "include",
         {"另一份制图文件", "another spec"},
         {"把那份文件里的图放进来作面板", "its chart becomes a panel"}},
        {Zone::panel, "text", {"文字，一行一段", "text, a paragraph a line"}, {"一块文字", "a panel of text"}},
        {Zone::panel,
         "image",
         {"PNG、JPEG 或 SVG 文件", "a PNG, JPEG or SVG file"},
         {"一块图片", "a panel with an image"}},
    };
}

std::vector<KeyDoc> docs_of_a_chart() {
    return {
        {Zone::chart,
         "type",
         {"图的种类", "a chart kind"},
         {"画成哪种图；有哪些见 zhitu charts", "the kind of chart; zhitu charts lists them"}},
        {Zone::chart,
         "data",
         {"{时期: 值, ...}、几行列表、“|”下面贴的表格、CSV 文件名，或 {文件: ..., 编码: ...}",
          "{period: value, ...}, rows, a table pasted under “|”, a CSV file, or {file: ..., encoding: ...}"},
         {"要画的数，照原样印出来；数后面的单位可以带标记，数字不可以；第一行是数就当数；列名后的（亿元）、"
          "/亿元、，亿元和叫“单位”的一列都当单位；2020-04-01 印成 2020年4月1日；行是月份、列是年份，就一年一个系列",
          "the numbers, printed as they are typed; the unit behind one may be marked, its figures may not; a first "
          "row of values is data; units may stand behind a column's name, as in 产值（亿元） or 产值/亿元, "
          "or in a column 单位; "
          "2020-04-01 is printed as 2020年4月1日; months under years make a series a year"}},
        {Zone::chart,
         "parts",
         {"名字的列表", "a list of names"},
         {"比（9.5:40.8:49.7）里各部分的名字，或各部分的列名",
          "the names of a ratio's parts, or the columns that are parts"}},
        {Zone::chart,
         "proportion",
         {"是、否，或几个时期", "yes, no, or periods"},
         {"在注里写各部分之比，如 9.9∶39.3∶50.8，照数据里的数；“是”指最晚的一期；比号由样式定",
          "the note says the ratio of the parts, with the figures of the data; yes is the latest period's; the "
          "theme has the sign"}},
        {Zone::chart,
         "x",
         {"列名，或 {列, 范围, 刻度, 网格}", "a column, or {columns, range, ticks, grid}"},
         {"哪一列是时期或类别；不写是第一列", "the column of periods or categories; default: the first"}},
        {Zone::chart,
         "y",
         {"列名、列名的列表，或 {列, 范围, 刻度, 网格}",
          "a column, a list of them, or {columns, range, ticks, grid}"},
         {"哪些列是数值；不写是全部数值列", "the columns of numbers; default: all of them"}},
        {Zone::chart,
         "series",
         a_column,
         {"长表里说明每行属于哪个系列的那一列", "of a long table: the column that names the series"}},
        {Zone::chart,
         "unit",
         {"单位，可以带标记，如 亿元、μg/m<上>3</>", "a unit, which may be marked, as in μg/m<sup>3</>"},
         {"裸数的单位；数上已有单位时精确换算；字母只用在带幂的符号里，如 m²，别的写中文",
          "declares it for bare numbers, converts others exactly; letters only in symbols with a power, as in m²"}},
        {Zone::chart,
         "decimals",
         {"0 到 18", "0 to 18"},
         {"印几位小数；不写照原样", "decimals in print; default: as typed"},
         "unit"},
        {Zone::chart,
         "growth",
         {"自动、同比、环比、年均、倍数、百分点、无、写好的数，或 {算法, 自, 至, 小数, 口径, 文字}",
          "auto, year_on_year, period_on_period, annual, multiple, points, none, a written figure, or a map"},
         {"增幅的牌子，从早的时期算到晚的；两个时期要一样长；写好的数优先",
          "the growth badge, from the earlier period to the later, both of one length; a written figure wins"}},
        {Zone::chart,
         "highlight",
         {"时期、类别或系列，可写几个", "periods, categories or series"},
         {"强调哪些，印成主色", "what is stressed, in the main ink"}},
        {Zone::chart,
         "sort",
         {"升、降、原序", "ascending, descending, as_given"},
         {"各行的次序；有几个系列时按 强调 "
          "点名的，不点名的，堆叠按合计，并排按最晚的时期、否则按第一个；不写照原样",
          "the order of the rows; of several series the one that highlight names decides, else their sum when "
          "stacked, side by side the latest period or the first; default: as given"}},
        {Zone::chart,
         "top",
         {"个数，或 {数, 其余}", "a count, or {count, rest}"},
         {"只画前几名，其余可以合并", "the first ones only, the rest merged on request"}},
        {Zone::chart,
         "annotate",
         {"列表：{区间}、{点}、{线}、{自…起估计}", "a list of {span}, {point}, {line}, {estimated_from}"},
         {"在图上说明，位置用时期和数值说", "words on the chart, placed by periods and values"}},
        {Zone::chart,
         "break",
         {"低—高，或 {自, 至}", "LOW—HIGH, or {from, to}"},
         {"截断数轴：中间的数值不占地方，图上画波线，注里说明",
          "cuts values out of the axis; a wave and a note say so"}},
        {Zone::chart,
         "facet",
         a_column,
         {"那一列每个值各画一小幅，数轴相同", "a small chart for each value of the column, on one scale"}},
        {Zone::chart,
         "shared_scale",
         yes_no,
         {"和同样写了的面板共用一条数轴", "one scale with the other panels that say so"}},
        {Zone::chart,
         "vertical",
         {"是、否，或标题、横轴、注里的几样", "yes, no, or some of title, x and note"},
         {"哪些字竖着排；“是”在整张图里指标题，在面板里指横轴下面的名称",
          "which texts run down; yes is the picture's title, in a panel the names under the axis"}},
    };
}

std::vector<KeyDoc> docs_of_maps() {
    return {
        {Zone::data,
         "file",
         {"CSV 或 TSV 文件，在制图文件所在的文件夹里", "a CSV or TSV file below the spec's folder"},
         {"数据文件", "the data file"},
         "encoding"},
        {Zone::data,
         "encoding",
         {"UTF-8、UTF-16、GB18030", "UTF-8, UTF-16, GB18030"},
         {"文件的编码；不写自己认", "the file's encoding; default: found out"}},
        {Zone::axis, "columns", {"列名或列表", "a column or a list"}, {"轴上画哪些列", "the axis's columns"}},
        {Zone::axis,
         "range",
         {"低—高，或 [低, 高]", "LOW—HIGH, or [low, high]"},
         {"数轴从哪到哪", "where the axis begins and ends"}},
        {Zone::axis,
         "ticks",
         {"间隔、几个值的列表、有、无", "a step, a list of values, shown or none"},
         {"刻度印在哪", "where ticks stand"},
         "range"},
        {Zone::axis, "grid", yes_no, {"画不画网格线", "grid lines or none"}, "range"},
        {Zone::cut, "from", a_value, {"从哪里截起", "where the cut begins"}, "break_ends"},
        {Zone::cut, "to", a_value, {"截到哪里", "where it ends"}, "break_ends"},
        {Zone::growth,
         "method",
         {"自动、同比、环比、年均、倍数、百分点", "auto, year_on_year, period_on_period, annual, multiple, points"},
         {"怎么算", "how it is computed"},
         "growth"},
        {Zone::growth, "from", a_period, {"和哪个时期比", "the period that is the base"}, "growth"},
        {Zone::growth, "to", a_period, {"算到哪个时期", "the period that is compared"}, "growth"},
        {Zone::growth,
         "decimals",
         {"0 到 6", "0 to 6"},
         {"几位小数；不写用样式的", "decimals; default: the theme's"},
         "growth"},
        {Zone::growth,
         "basis",
         {"名义、实际，或一句话", "nominal, real, or words"},
         {"口径，写进注", "said in the note"},
         "growth"},
        {Zone::growth,
         "text",
         text,
         {"写好的说法，代替算出来的数", "words instead of the computed figure"},
         "growth_text"},
        {Zone::top, "count", {"个数", "a number"}, {"留几个", "how many stay"}, "top"},
        {Zone::top, "rest", text, {"其余合并成一项，叫这个名字", "the name of the rest, merged"}, "top"},
        {Zone::annotation,
         "span",
         {"时期—时期", "PERIOD—PERIOD"},
         {"一段时期，加底色和文字", "a stretch of periods, tinted and named"},
         "annotate"},
        {Zone::annotation, "point", a_period, {"一个点，旁边写文字", "a point with words beside it"}},
        {Zone::annotation,
         "series",
         {"系列的名字", "a series' name"},
         {"这个点是哪个系列的，几个系列时写", "whose point it is, where there are several series"},
         "point_series"},
        {Zone::annotation, "line", a_value, {"一条参考线", "a reference line"}, "annotate"},
        {Zone::annotation,
         "estimated_from",
         a_period,
         {"从这里起是估计数，画成虚线或空心", "from here on estimated: dashed or hollow"}},
        {Zone::annotation, "text", text, {"标注的文字", "what the annotation says"}, "annotate"},
        {Zone::theme,
         "extends",
         {"样式的名字", "a theme's name"},
         {"以哪个样式为底，只写不同的地方", "the theme that is changed"},
         "theme"},
    };
}

std::vector<KeyDoc> joined_docs() {
    std::vector<KeyDoc> all = docs_of_the_picture();
    for (const auto& more : {docs_of_a_chart(), docs_of_maps()}) all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

const std::vector<KeyDoc>& key_docs() {
    static const std::vector<KeyDoc> docs = joined_docs();
    return docs;
}

Pair name_of(KeyDoc::Zone zone) {
    switch (zone) {
    case Zone::picture: return {"整张图", "the picture"};
    case Zone::panel: return {"面板", "a panel"};
    case Zone::chart: return {"图表", "a chart"};
    case Zone::data: return {"数据", "data"};
    case Zone::axis: return {"横轴、纵轴", "x, y"};
    case Zone::cut: return {"断轴", "break"};
    case Zone::growth: return {"增长", "growth"};
    case Zone::top: return {"前N", "top"};
    case Zone::annotation: return {"标注", "annotate"};
    case Zone::theme: return {"样式", "theme"};
    }
    return {};
}

} // namespace zhitu
