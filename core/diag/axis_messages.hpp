// Z27 keys of axes and annotations, Z38 同尺, Z39 values that stand on an axis, Z43 ticks and grids. See
// message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

// keys
inline constexpr Message bad_range{"Z270",
                                   error,
                                   "看不懂范围“{0}”",
                                   "the range “{0}” cannot be understood",
                                   "写成 低—高，如 范围: 0—3000，或 [0, 3000]",
                                   "write low—high, such as range: 0—3000, or [0, 3000]"};
inline constexpr Message bad_range_of_periods{"Z270",
                                              error,
                                              "看不懂范围“{0}”",
                                              "the range “{0}” cannot be understood",
                                              "写成 从—到，如 范围: 2016年—2020年，或 [2016, 2020]",
                                              "write from—to, such as range: 2016—2020, or [2016, 2020]"};
inline constexpr Message bad_break{"Z271",
                                   error,
                                   "“{0}”没有说清从哪里断到哪里",
                                   "“{0}” does not say where the axis breaks and goes on",
                                   "写成 断轴: 300—1500，或 断轴: {{自: 300, 至: 1500}}",
                                   "write break: 300—1500, or break: {{from: 300, to: 1500}}"};
inline constexpr Message range_of_names{
    "Z272",
    error,
    "“范围”管数值和时期，{0}的{1}上是没有先后的名称",
    "a range is of numbers or periods; the names along {1} of {0} have no order",
    "移到数值的轴里（柱图的 纵轴、条图的 横轴）；只画几行就写 前N",
    "move it to the axis of numbers (y of a column, x of a bar chart); to draw "
    "some rows only write top"};
inline constexpr Message grid_of_bars{"Z272",
                                      error,
                                      "{0}的{1}上每一行都立着柱或条，没有网格线",
                                      "bars stand at every row along {1} of {0}, which has no grid",
                                      "移到数值的轴里（柱图的 纵轴、条图的 横轴）；趋势 的 横轴 也有网格线",
                                      "move it to the axis of numbers (y of a column, x of a bar chart); x of a "
                                      "trend has a grid too"};
inline constexpr Message names_all_stand{
    "Z272",
    error,
    "{0}的每一行都印名称，{1}的“刻度”不能只印几个",
    "{0} prints the name of every row; the ticks of {1} cannot be some of them",
    "删掉它；数值的刻度写在另一个轴里；趋势、柱图、构成的 横轴 能只印几个",
    "delete it; the ticks of numbers belong to the other axis; x of a trend, column or ratio may print some names"};
inline constexpr Message axis_not_drawn{
    "Z272",   error,      "{0}不画{1}，“{2}”没有地方放", "{0} draws no {1}, so that “{2}” has no place",
    "删掉它", "delete it"};
inline constexpr Message bad_row_step{"Z433",
                                      error,
                                      "“{0}”不是隔几个印一个：要 1 到 {1} 的整数",
                                      "“{0}” does not say how many rows make a step: a whole number from 1 to {1}",
                                      "如 刻度: 2；只印几个就写列表，如 刻度: [{2}]",
                                      "for example ticks: 2; to print some names write a list: ticks: [{2}]"};
inline constexpr Message tick_twice{
    "Z434", error, "刻度里“{0}”写了两次", "“{0}” stands twice among the ticks", "删掉一个", "delete one of them"};
inline constexpr Message grid_without_names{
    "Z435",
    error,
    "{0}的网格线画在印出的名称上，“刻度: 无”就一条也没有",
    "the grid of {0} stands at the printed names: with ticks: none there is none",
    "删掉 刻度: 无，或删掉 网格",
    "delete ticks: none, or delete the grid"};
inline constexpr Message list_too_long{"Z244",
                                       error,
                                       "“{0}”有 {1} 项，超过 {2} 项",
                                       "“{0}” has {1} entries, more than {2}",
                                       "删去一些，只留要紧的",
                                       "delete some and keep what matters"};
inline constexpr Message one_tick{"Z273",
                                  error,
                                  "“{0}”的列表至少要写两个数",
                                  "a list of “{0}” takes two numbers at least",
                                  "写间隔就不要方括号，如 {0}: 500",
                                  "a step has no brackets: {0}: 500"};
inline constexpr Message no_tick{"Z273",
                                 error,
                                 "“{0}”的列表是空的",
                                 "the list of “{0}” is empty",
                                 "写上要印的名称，或写 {0}: 无",
                                 "list what is to be printed, or write {0}: none"};
inline constexpr Message second_estimate{"Z274",
                                         error,
                                         "一个图只能有一处“自…起估计”",
                                         "a chart has one “estimated_from” at most",
                                         "留下最早的一处",
                                         "keep the earliest"};

inline constexpr Message span_on_its_side{
    "Z275",
    error,
    "{0}躺着画，没有地方放“区间”",
    "{0} lies on its side and has no place for a span",
    "删掉它，要突出几行就写 强调；时期横着排的 趋势、柱图 有区间",
    "delete it, and to stress rows write highlight; spans are for periods that "
    "run across, as in a trend or column"};

inline constexpr Message series_of_no_point{"Z276",
                                            error,
                                            "“系列”只跟着“点”：区间和线不是哪一个系列的",
                                            "“series” goes with “point” only; a span or a line is of no series",
                                            "删掉 系列",
                                            "delete series"};
inline constexpr Message spans_overlap{"Z277",
                                       error,
                                       "区间“{0}”和“{1}”叠在一起，看不出各是哪一段",
                                       "the spans “{0}” and “{1}” overlap, so neither can be seen",
                                       "让后一段从前一段后面开始，或只留一段",
                                       "let the later one begin behind the earlier, or keep one of them"};
inline constexpr Message point_without_value{"Z278",
                                             error,
                                             "“{0}”没有数，“{1}”没有地方标",
                                             "“{0}” has no value, so there is no point for “{1}”",
                                             "标在有数的一期，或把话写进 注",
                                             "annotate one that has a value, or say it in the note"};

// 同尺
inline constexpr Message shared_units{"Z387",
                                      error,
                                      "“{0}”的单位是“{1}”，“{2}”的是“{3}”，不能同用一把尺",
                                      "“{0}” is in “{1}” and “{2}” in “{3}”: they cannot share a scale",
                                      "换算成同一种单位，或给其中一个写 同尺: 否",
                                      "use units of one quantity, or write shared_scale: no in one of them"};
inline constexpr Message shared_without_unit{
    "Z387",
    error,
    "“{0}”和“{1}”的数一个有单位、一个没有，不能同用一把尺",
    "of “{0}” and “{1}” one has a unit and one has none: they cannot share a scale",
    "给“{2}”写上 单位，或给其中一个写 同尺: 否",
    "write the unit of “{2}”, or shared_scale: no in one of them"};
inline constexpr Message shared_alone{"Z387",
                                      notice,
                                      "只有这一张图用这把尺，同尺 不起作用",
                                      "this chart shares its scale with no other, so shared_scale does nothing",
                                      "在另一个面板里也写 同尺: 是，或去掉这一行",
                                      "write shared_scale: yes in another panel too, or remove it here"};
inline constexpr Message shared_directions{"Z388",
                                           error,
                                           "“{0}”和“{1}”一个竖着画、一个横着画，不能同用一把尺",
                                           "“{0}” and “{1}” run in different directions: they cannot share a scale",
                                           "改成同一种图，或给其中一个写 同尺: 否",
                                           "use one kind, or write shared_scale: no in one of them"};
inline constexpr Message shared_breaks{"Z389",
                                       error,
                                       "“{0}”和“{1}”的断轴不一样，不能同用一把尺",
                                       "“{0}” and “{1}” break at different values: they cannot share a scale",
                                       "两个都写同样的 断轴，或都不写",
                                       "give both the same break, or none"};
inline constexpr Message shared_ranges{
    "Z389",
    warning,
    "“{0}”的范围是 {1}，同一把尺上的“{2}”是 {3}，合起来按 {4} 画",
    "the range of “{0}” is {1}, and “{2}” on the same scale has {3}: together they are drawn from {4}",
    "给它们写同样的 范围，或给其中一个写 同尺: 否",
    "give them the same range, or write shared_scale: no in one of them"};

// values
inline constexpr Message value_not_a_number{"Z390",
                                            error,
                                            "“{0}”不是数，不能放到数值的轴上",
                                            "“{0}” is no number and has no place on an axis of numbers",
                                            "写成 2000，或带上单位，如 2000亿元",
                                            "write 2000, or 2000亿元 with its unit"};
inline constexpr Message value_unit{"Z391",
                                    error,
                                    "“{0}”的单位换算不成这个轴的“{1}”",
                                    "the unit of “{0}” does not convert to “{1}”, that of the axis",
                                    "改用“{1}”，或只写数",
                                    "use “{1}”, or the number alone"};
inline constexpr Message value_unit_unknown{"Z391",
                                            error,
                                            "“{0}”带着单位，但数据没有写单位",
                                            "“{0}” has a unit, but the data have none",
                                            "只写数，或另写 单位",
                                            "write the number alone, or add unit to the chart"};
inline constexpr Message range_backward{"Z392",
                                        error,
                                        "“{0}”不比“{1}”小，写反了",
                                        "“{0}” is not below “{1}”",
                                        "小的写在前面",
                                        "write the smaller one first"};
inline constexpr Message periods_backward{"Z392",
                                          error,
                                          "“{0}”在“{1}”后面，写反了",
                                          "“{0}” comes after “{1}”",
                                          "早的写在前面",
                                          "write the earlier one first"};
inline constexpr Message range_leaves_out{"Z393",
                                          error,
                                          "“{0}”在范围 {1} 以外，图上没有",
                                          "“{0}” lies outside the range {1} and is not on the chart",
                                          "放宽 范围，或不写“{0}”",
                                          "widen the range, or do not name “{0}”"};
inline constexpr Message range_cuts{"Z393",
                                    error,
                                    "{0} 在范围 {1} 以外，画不下",
                                    "{0} lies outside the range {1}",
                                    "写 范围: {2}，或不写 范围",
                                    "write range: {2}, or leave it out"};
inline constexpr Message range_cuts_marks{"Z393",
                                          error,
                                          "图形从 {0} 画到 {1}，范围 {2} 放不下",
                                          "the marks reach from {0} to {1}, beyond the range {2}",
                                          "写 范围: {3}，或不写 范围",
                                          "write range: {3}, or leave it out"};
inline constexpr Message range_without_zero{"Z394",
                                            error,
                                            "柱和条都从零立起，范围 {0} 里没有零，长短就不成比例了",
                                            "bars stand on zero; without it, as in {0}, their lengths would lie",
                                            "写 范围: {1}{2}",
                                            "write range: {1}{2}"};
inline constexpr Message break_cuts{"Z395",
                                    error,
                                    "{0} 正好落在断轴略去的 {1} 里，画不出",
                                    "{0} lies in {1}, which the break leaves out",
                                    "改动 断轴 的两端，避开 {0}",
                                    "move the ends of the break away from {0}"};
inline constexpr Message shared_break_cuts{
    "Z395",
    error,
    "{0} 正好落在断轴略去的 {1} 里，画不出：这个 断轴 写在 {2}，同尺的都照它断",
    "{0} lies in {1}, which the break of {2} leaves out of the scale they share",
    "改动 {2} 里 断轴 的两端，避开 {0}，或给这里写 同尺: 否",
    "move the ends of the break of {2} away from {0}, or write shared: no here"};
inline constexpr Message break_for_nothing{"Z396",
                                           error,
                                           "没有数越过断轴略去的 {0}，不用断",
                                           "no value passes {0}, so there is nothing to break",
                                           "删掉 断轴",
                                           "delete the break"};
inline constexpr Message break_at_zero{"Z397",
                                       error,
                                       "断轴 {0} 连着零线，柱就没有根了",
                                       "the break {0} takes zero away, on which the marks stand",
                                       "从大于 0 的数断起，如 断轴: {1}",
                                       "break above 0, such as break: {1}"};
inline constexpr Message step_not_above_zero{"Z398",
                                             error,
                                             "刻度的间隔是“{0}”，要大于 0",
                                             "the step “{0}” of the ticks is not above 0",
                                             "如 刻度: 500",
                                             "for example ticks: 500"};
inline constexpr Message no_axis_of_numbers{"Z399",
                                            error,
                                            "{0}没有数值的轴，“{1}”没有地方放",
                                            "{0} has no axis of numbers for “{1}”",
                                            "删掉它，或换一种图",
                                            "delete it, or use another kind"};

// ticks
inline constexpr Message too_many_ticks{"Z430",
                                        error,
                                        "隔 {0} 一个刻度就有 {1} 个，超过 {2} 个，看不清",
                                        "a tick every {0} makes {1}; more than {2} cannot be read",
                                        "把间隔加大",
                                        "use a larger step"};
inline constexpr Message step_too_fine{"Z432",
                                       error,
                                       "刻度的间隔 {0} 比轴上的数小得太多，算不准刻度的位置",
                                       "the step {0} is too small beside the numbers of the axis for exact ticks",
                                       "把间隔加大",
                                       "use a larger step"};
inline constexpr Message ticks_touch{"Z431",
                                     error,
                                     "刻度“{0}”和“{1}”挨上了，还差 {2}mm",
                                     "the ticks “{0}” and “{1}” touch, {2}mm are missing",
                                     "少写几个刻度，或把 尺寸 放大",
                                     "use fewer ticks or a larger size"};

} // namespace zhitu::messages
