// Keys of the maps that stand behind other keys: {文件: ...}, {范围: ...}.
#include "core/spec/key_rows.hpp"

namespace zhitu {
namespace {

using Zone = KeyDoc::Zone;

const Pair a_period{"时期或类别，照数据里的写", "a period or category, as in the data"};
const Pair a_value{"数值，可带单位", "a value, with or without a unit"};

} // namespace

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
         {"低—高、从—到、[低, 高]，或 {自, 至}", "LOW—HIGH, FROM—TO, [low, high], or {from, to}"},
         {"数值的轴从哪到哪；时期的轴只画从哪到哪，2016年—2020年 也管各月各季；类别没有先后，用 前N",
          "where an axis of numbers begins and ends; of periods only those from one to the other are drawn, and "
          "2016—2020 holds their months and quarters; categories have no order, see top"}},
        {Zone::axis,
         "ticks",
         up_to(limits::ticks, {"间隔、最多 {} 项的列表、有、无", "a step, a list of at most {}, shown or none"}),
         {"刻度印在哪：数值写隔多少，或几个数；时期和类别写隔几个印一个（从第一个数起），或只印哪几个；条图的名称都"
          "印",
          "where ticks stand: of numbers every so much, or some numbers; of periods and categories every so many, "
          "counted from the first, or some of them; a bar chart prints all its names"}},
        {Zone::axis,
         "grid",
         yes_no,
         {"画不画网格线：数值的轴都可以；时期只有趋势可以，竖线画在印出的时期上",
          "grid lines or none: of numbers; of periods in a trend only, at those that are printed"},
         "ticks"},
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
         up_to(limits::growth_decimals, {"0 到 {}", "0 to {}"}),
         {"几位小数；不写用样式的。会印成没变（0.0%、1.0倍）或一点不剩（100.0%、0.0倍）而其实不是的，就多写几位",
          "decimals; default: the theme's. A figure that would wrongly read as no change (0.0%, 1.0倍) or as "
          "nothing left (100.0%, 0.0倍) takes more"},
         "growth"},
        {Zone::growth,
         "basis",
         {"名义、实际，或一句话", "nominal, real, or words"},
         {"口径，写进注", "said in the note"},
         "growth"},
        {Zone::growth,
         "text",
         a_text,
         {"写好的说法，代替算出来的数", "words instead of the computed figure"},
         "growth_text"},
        {Zone::top, "count", up_to(limits::rows, {"1 到 {}", "1 to {}"}), {"留几个", "how many stay"}, "top"},
        {Zone::top, "rest", a_text, {"其余合并成一项，叫这个名字", "the name of the rest, merged"}, "top"},
        {Zone::annotation,
         "span",
         {"时期—时期，或一个时期", "PERIOD—PERIOD, or one period"},
         {"一段时期，加底色和文字；数据是月份，2023年 就是它的各月；条图没有",
          "a stretch of periods, tinted and named, over months 2023年 is all of its own; not of a bar chart"},
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
         {"从这里起是估计数，画成虚线或空心；写了文字，注里印“文字（2021年起）”",
          "from here on estimated: dashed or hollow; a text is printed in the note, with the period"}},
        {Zone::annotation,
         "text",
         a_text,
         {"标注的文字；排不下自己换行（区间的题除外），打的换行照排",
          "what the annotation says; it wraps (but the head of a span) and keeps line breaks that are typed"},
         "annotate"},
        {Zone::theme,
         "extends",
         {"样式的名字", "a theme's name"},
         {"以哪个样式为底，只写不同的地方", "the theme that is changed"},
         "theme"},
    };
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
