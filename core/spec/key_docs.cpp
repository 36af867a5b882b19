#include "core/spec/key_docs.hpp"

#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/spec/key_rows.hpp"

namespace zhitu {
namespace {

using Zone = KeyDoc::Zone;

const Pair a_column{"列名", "a column's name"};

std::vector<KeyDoc> docs_of_the_picture() {
    const std::string page = format_number(limits::page_mm, 0) + "mm";
    return {
        {Zone::picture,
         "zhitu",
         {"1", "1"},
         {"语言的版本，每份都要写", "the version of the language; every spec says it"},
         "title"},
        {Zone::picture,
         "title",
         a_text,
         {"图的标题；面板的标题写在面板里；打的换行照排",
          "the picture's title; a panel has its own; line breaks that are typed are kept"}},
        {Zone::picture,
         "subtitle",
         a_text,
         {"标题下面（单图在右面）的小字；打的换行照排",
          "small words under the title, beside it on a single chart; line breaks that are typed are kept"}},
        {Zone::picture,
         "size",
         {"宽 x 高，单位 mm cm pt px 栏 字 行，或 通栏，每边最多 " + page,
          "width x height in mm, cm, pt, px the page's col char line, or full, each at most " + page},
         {"成品尺寸；不写用样式的默认尺寸", "trim size; default: the theme's"}},
        {Zone::picture,
         "theme",
         {"样式的名字，或 {继承: 名字, 要改的键: ...}", "a theme's name, or {extends: NAME, what differs: ...}"},
         {"整张图的样子：字体、墨色、题饰，只在这里定", "the whole look; nothing else decides it"}},
        {Zone::picture,
         "panels",
         up_to(limits::panels, {"列表，每项一个面板，最多 {} 个", "a list, one panel each, at most {}"}),
         {"一张图里放几块：图表、引用、文字、图片", "several charts, texts or images in one picture"}},
        {Zone::picture,
         "layout",
         up_to(limits::grid_side, {"列x行，或一幅字母图，每边最多 {} 格",
                                   "COLUMNSxROWS, or a map of letters, at most {} along a side"}),
         {"面板怎么摆；不写就排得尽量方正，又都放得下，最后一块占满它那一行",
          "where the panels stand; default: cells as square as hold them all, the last one with what is left of "
          "its row"}},
        {Zone::picture,
         "source",
         a_text,
         {"数据来源，印在左下，前面自动加“数据来源：”（样式可以改）；打的换行照排，后面的注另起一行",
          "where the data is from, printed at the lower left behind 数据来源： or the theme's words; line breaks "
          "that are typed are kept, the note then begins a line"}},
        {Zone::picture,
         "note",
         a_text,
         {"注，印在来源后面；写了就代替自动的增幅说明；打的换行照排，注也另起一行",
          "a note behind the source; replaces the computed one on growth; line breaks that are typed are kept, and "
          "it then begins a line"}},
        {Zone::picture,
         "credit",
         a_text,
         {"制图的人，印成“制图/某某”；一行排不下就另起几行，打的换行照排",
          "who made the picture; in lines of its own where one does not hold it; line breaks that are typed are "
          "kept"}},
        {Zone::picture,
         "output",
         {"png、pdf 或两者的列表", "png, pdf or a list of both"},
         {"画成什么文件；不写两种都出", "which files are written; default: both"},
         "size"},
        {Zone::picture,
         "alt",
         a_text,
         {"给看不见图的读者的一段话，写进 PNG 和 "
          "PDF；不写就由标题和数据自动写成：时期说头尾，别的名称八个以内都说，再多说最大和最小",
          "words for readers who cannot see the picture, kept in PNG and PDF; default: made of titles and data, "
          "the first and the last of periods, all of up to eight other names, of more the largest and the "
          "smallest"}},
        {Zone::panel,
         "cell",
         {"版式里的字母", "a letter of the layout's map"},
         {"这个面板放在字母图的哪一块", "which area of the map the panel takes"},
         "layout"},
        {Zone::panel,
         "include",
         {"另一份制图文件", "another spec"},
         {"把那份文件里的图放进来作面板", "its chart becomes a panel"}},
        {Zone::panel,
         "text",
         up_to(limits::body_characters,
               {"文字，一行一段，最多 {} 字", "text of at most {} characters, a paragraph a line"}),
         {"一块文字", "a panel of text"}},
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
         up_to(limits::columns,
               up_to(limits::rows, {"{时期: 值, ...}、几行列表、“|”下面贴的表格、CSV 文件名，或 {文件: ..., 编码: "
                                    "...}；最多 {} 行、{} 列",
                                    "{period: value, ...}, rows, a table pasted under “|”, a CSV file, or {file: "
                                    "..., encoding: ...}; at most {} rows and {} columns"})),
         {"要画的数，照原样印出来；数后面的单位可以带标记，数字不可以；第一行是数就当数；列名后的（亿元）、/"
          "亿元、，亿元和叫“单位”的一列都当单位；2020-04-01 印成 2020年4月1日，2024.1-6 印成 "
          "2024年1—6月，零点（2024/1/1 0:00）是那一天；24年3月 是 2024年3月，49年到99年的是上世纪；“年份”下面的 16 "
          "印成 "
          "2016；2月 接在 "
          "2024年1月 后面就是 2024年2月；6时、18:30 按时刻放，接在 22时 后面的 2时 是第二天；排名、序号、代码 "
          "和各部分的 "
          "合计 不画；行是月份、列是年份，就一年一个系列",
          "the numbers, printed as they are typed; the unit behind one may be marked, its figures may not; a first "
          "row of values is data; units may stand behind a column's name, as in 产值（亿元） or 产值/亿元, or in a "
          "column 单位; 2020-04-01 is printed as 2020年4月1日 and 2024.1-6 as 2024年1—6月, midnight (2024/1/1 "
          "0:00) is the day; 24年3月 is of 2024, 49年 to 99年 are of the last century; 16 under 年份 is "
          "printed as 2016; 2月 behind 2024年1月 is "
          "2024年2月; 6时 and 18:30 stand by the clock, 2时 behind 22时 on the next day; ranks, codes and the sum "
          "of all "
          "parts are not drawn; months under years make a series a year"}},
        {Zone::chart,
         "parts",
         {"名字的列表", "a list of names"},
         {"比（9.5:40.8:49.7）里各部分的名字，或各部分的列名；只有一个整体时不用写：数据: {甲: 45%, 乙: 55%}",
          "the names of a ratio's parts, or the columns that are parts; of one whole none is needed: data: {A: "
          "45%, B: 55%}"}},
        {Zone::chart,
         "proportion",
         {"是、否，或几个时期", "yes, no, or periods"},
         {"在注里写各部分之比，如 9.9∶39.3∶50.8，照数据里的数；“是”指最晚的一期；比号由样式定",
          "the note says the ratio of the parts, with the figures of the data; yes is the latest period's; the "
          "theme has the sign"}},
        {Zone::chart,
         "x",
         {"列名、列名的列表，或 {列, 范围, 刻度, 网格}",
          "a column, a list of them, or {columns, range, ticks, grid}"},
         {"图上横着的轴：柱图、构成、趋势的时期或类别那一列，不写是第一列；条图躺着，横轴是数值",
          "what runs across: of columns, ratios and trends the column of periods or categories, by default the "
          "first; of a bar chart, which lies, the numbers"}},
        {Zone::chart,
         "y",
         {"列名、列名的列表，或 {列, 范围, 刻度, 网格}",
          "a column, a list of them, or {columns, range, ticks, grid}"},
         {"图上竖着的轴：柱图、趋势的数值那几列，不写是全部数值列；条图躺着，纵轴是时期或类别",
          "what runs up: of columns and trends the numbers, by default all; of a bar chart, which lies, the "
          "periods or categories"}},
        {Zone::chart,
         "series",
         a_column,
         {"长表里说明每行属于哪个系列的那一列；一个时期有好几行就一定要写",
          "of a long table: the column that names the series; wanted where a period has several rows"}},
        {Zone::chart,
         "unit",
         {"单位，可以带标记，如 亿元、μg/m<上>3</>", "a unit, which may be marked, as in μg/m<sup>3</>"},
         {"裸数的单位；数上已有单位时精确换算，只写 "
          "亿，万人次就换成亿人次；公斤和吨、米和公里、亩和公顷也能换；字母只用在带幂的符号里，如 "
          "m²，别的写中文；m2、m3、CO2 印成 m²、m³、CO₂",
          "declares it for bare numbers, converts others exactly, 亿 alone 万人次 to 亿人次; also 公斤 to 吨, 米 "
          "to 公里, 亩 to 公顷; letters only in symbols with a power, as in m²; m2, m3, CO2 are printed m², m³, "
          "CO₂"}},
        {Zone::chart,
         "decimals",
         up_to(limits::decimals, {"0 到 {}", "0 to {}"}),
         {"印几位小数，不写照原样；不是零的数不印成 0.0，多印几位",
          "decimals in print, by default as typed; what is not nothing has more rather than print 0.0"},
         "unit"},
        {Zone::chart,
         "growth",
         {"自动、同比、环比、年均、倍数、百分点、无、写好的数，或 {算法, 自, 至, 小数, 口径, 文字}",
          "auto, year_on_year, period_on_period, annual, multiple, points, none, a written figure, or a map"},
         up_to(limits::growth_percent,
               {"增幅的牌子，从早的时期算到晚的；两个时期要一样长；行是季度或月份、列是年份，自动就是最晚一期的同比"
                "；写好的数优先；到了 {}% 会提醒改用倍数",
                "the growth badge, from the earlier period to the later, both of one length; of quarters or months "
                "under years auto is that of the last one over a year; a written figure wins; from {}% on a "
                "warning suggests multiple"})},
        {Zone::chart,
         "highlight",
         {"时期、类别或系列，可写几个", "periods, categories or series"},
         {"强调哪些，印成主色", "what is stressed, in the main ink"}},
        {Zone::chart,
         "sort",
         {"升、降、原序", "ascending, descending, as_given"},
         {"各行的次序；有几个系列时按 强调 "
          "点名的，不点名的，堆叠按合计，并排按最晚的时期、否则按第一个；不写照原样，时期按先后",
          "the order of the rows; of several series the one that highlight names decides, else their sum when "
          "stacked, side by side the latest period or the first; default: as given, periods in order of time"}},
        {Zone::chart,
         "top",
         {"个数，或 {数, 其余}", "a count, or {count, rest}"},
         {"只画最大的几个，排序 只管它们怎么排，写 原序 就取最先写的几个；其余可以合并",
          "the largest only, which sort puts in order, or with as_given those that are typed first; the rest "
          "merged "
          "on request"}},
        {Zone::chart,
         "annotate",
         up_to(limits::annotations, {"{区间}、{点}、{线}、{自…起估计} 的列表，最多 {} 项",
                                     "a list of at most {} of {span}, {point}, {line}, {estimated_from}"}),
         {"在图上说明，位置用时期和数值说", "words on the chart, placed by periods and values"}},
        {Zone::chart,
         "break",
         {"低—高，或 {自, 至}", "LOW—HIGH, or {from, to}"},
         {"截断数轴：中间的数值不占地方，图上画波线，注里说明",
          "cuts values out of the axis; a wave and a note say so"}},
        {Zone::chart, "facet", a_column,
         up_to(limits::panels, {"那一列每个值各画一小幅，数轴和时期都相同，缺的空着；一张图最多 {} 幅",
                                "a small chart for each value of the column, on one scale and over the same "
                                "periods, missing ones left empty; at most {} in a picture"})},
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

} // namespace zhitu
