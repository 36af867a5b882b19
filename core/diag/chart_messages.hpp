// Z329, Z338, Z339, Z34 growth, Z37 what a chart says about its data; the sentence of chart_error is the chart's
// own. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

// growth
inline constexpr Message growth_contrary{
    "Z329",
    warning,
    "增长写的是“{0}”，图上从 {1} 到 {2}，方向相反",
    "the growth is written as “{0}”, but {1} and {2} have it the other way",
    "核对正负号和这两个数；口径不同就在 注 里写明，如 增速按可比价格计算",
    "check the sign and both numbers; if the basis differs, say so in note, as in: at constant prices"};
inline constexpr Message growth_unseen{
    "Z338",
    warning,
    "从 {0} 到 {1}，{2} 位小数也写不出增幅和 0 或 100% 的差别，不印增幅",
    "from {0} to {1}, {2} decimals do not tell the growth from 0 or 100%, so none is printed",
    "核对这两个数，或用 增长: {{文字: …}} 自己写一句话",
    "check both numbers, or say it in words with growth: {{text: …}}"};
inline constexpr Message growth_large{"Z339",
                                      warning,
                                      "增幅 {1} 在 {0} 以上，读者想不出是多少",
                                      "a growth of {1}, {0} or more, is hard to picture for a reader",
                                      "核对单位；没有错就写 增长: 倍数",
                                      "check the units; if they are right, write growth: multiple"};
inline constexpr Message growth_base{"Z340",
                                     warning,
                                     "{0} 是 {1}，算不出增幅，不印增幅",
                                     "{0} is {1}, so there is no growth to print",
                                     "核对这个数，或写 增长: 无",
                                     "check it, or write growth: none"};
inline constexpr Message growth_nothing_before{
    "Z340",
    warning,
    "{0} 在数据里没有上年同期可比，不印增幅",
    "the data have nothing a year before {0} to compare it with, so there is no growth to print",
    "补上一年的数，或用 强调 点名后一年",
    "add the year before, or name a later year with highlight"};
inline constexpr Message growth_one_row{"Z341",
                                        warning,
                                        "只有一个时期，算不出增幅",
                                        "one period alone has no growth",
                                        "加一个时期，或写 增长: 无",
                                        "add a period, or write growth: none"};
inline constexpr Message growth_no_year_before{"Z342",
                                               error,
                                               "{0} 的同比要和 {1} 比，数据里没有 {1}",
                                               "{0} is compared with {1} a year before, which the data lack",
                                               "补上 {1} 的数，或改用 增长: 自动",
                                               "add {1}, or use growth: auto"};
inline constexpr Message growth_not_a_period{
    "Z343",
    error,
    "“{0}”读不出是一年之内的哪个时期，算不出{1}",
    "“{0}” is not read as a year, half, quarter or month, so there is no {1}",
    "时期写成 2020年、2020年一季度 或 2020年6月，或把报上的数写进 增长",
    "write 2020年, 2020年一季度 or 2020年6月, or the figure itself as growth"};
inline constexpr Message growth_of_no_year{
    "Z343",
    error,
    "“{0}”没有写是哪一年，算不出{1}",
    "“{0}” does not say of which year it is, so there is no {1}",
    "时期写成 2020年{0}，上一年的也写一行；或一年一列，表头写 2019年、2020年",
    "write 2020年{0} and a row for the year before, or a column for each year under 2019年 and 2020年"};
inline constexpr Message growth_none_before{"Z344",
                                            error,
                                            "{0} 前面没有时期，环比没有可比的",
                                            "no period stands before {0}",
                                            "补上前一期的数，或改用 增长: 自动",
                                            "add the one before, or use growth: auto"};
inline constexpr Message growth_gap{"Z344",
                                    error,
                                    "{0} 的前一行是 {1}，中间缺了时期，不能叫环比",
                                    "the row before {0} is {1}: periods are missing between them",
                                    "补上缺的时期，或改用 增长: 自动",
                                    "add what is missing, or use growth: auto"};
inline constexpr Message growth_backward{"Z345",
                                         error,
                                         "增长要从早到晚：“{0}”不在“{1}”前面",
                                         "growth runs forward: “{0}” does not stand before “{1}”",
                                         "把 自、至 对调或改对",
                                         "swap or correct from and to"};
inline constexpr Message growth_not_years{"Z346",
                                          error,
                                          "从 {0} 到 {1} 不是整年，算不出年均",
                                          "{0} to {1} is no whole number of years, so there is no annual rate",
                                          "自、至 写同样的时期，如 2016年 和 2020年，或改用 增长: 自动",
                                          "name alike periods such as 2016年 and 2020年, or use growth: auto"};
inline constexpr Message growth_not_percent{"Z347",
                                            error,
                                            "这些数不是百分数，没有相差几个百分点的说法",
                                            "these numbers are no percentages, so they do not differ in points",
                                            "改用 增长: 自动",
                                            "use growth: auto"};
inline constexpr Message growth_of_percent{"Z348",
                                           error,
                                           "这些数是百分数，不算年均增幅",
                                           "these numbers are percentages, which have no annual rate of growth",
                                           "改用 增长: 百分点",
                                           "use growth: points"};
inline constexpr Message growth_unlike{
    "Z349",
    warning,
    "“{0}”和“{1}”不一样长，不能比，不印增幅",
    "“{0}” and “{1}” are not of one length and cannot be compared, so there is no growth to print",
    "用 自、至 写同样长的时期，或把报上的数写进 增长",
    "name periods of one length with from and to, or write the figure itself as growth"};
inline constexpr Message growth_of_no_periods{
    "Z349",
    warning,
    "“{0}”和“{1}”不是时期，或读不出是哪一期，没有增长可言，不印增幅",
    "“{0}” and “{1}” are not periods, or not such as can be read, so there is no growth to print",
    "时期写成 2020年、2020年6月，或去掉 增长",
    "write periods such as 2020年 or 2020年6月, or remove growth"};
inline constexpr Message chart_error{"Z370", error, "{0}", "{0}", "{1}", "{1}"};
inline constexpr Message chart_warning{"Z371", warning, "{0}", "{0}", "{1}", "{1}"};
inline constexpr Message span_backward{"Z372",
                                       error,
                                       "区间写反了：“{0}”在“{1}”后面",
                                       "the span runs backward: “{0}” stands behind “{1}”",
                                       "把两个时期对调",
                                       "swap the two"};
inline constexpr Message growth_of_many{"Z374",
                                        warning,
                                        "有几个系列，不知道印哪一个的增幅，不印增幅",
                                        "there are several series and nothing says whose growth to print",
                                        "只印一个，如“{0}”的，就加一行 强调: {0}{1}；都不印就去掉 增长",
                                        "to print one, such as that of “{0}”, add highlight: {0}{1}; to print none "
                                        "remove growth"};
inline constexpr Message growth_of_places{
    "Z374",
    warning,
    "各行是“{0}”这样的名称，不是时期，不知道印哪一个的增幅，不印增幅",
    "the rows are names such as “{0}”, not periods, and nothing says whose growth to print",
    "各印各的，就去掉 横轴、纵轴，加一行 分面: {1}；都不印就去掉 增长",
    "to print each one's remove x and y and add facet: {1}; to print none remove growth"};
inline constexpr Message growth_nowhere{
    "Z373",      warning,        "这种图没有地方放增幅", "this chart has no place for a growth badge",
    "去掉 增长", "remove growth"};

} // namespace zhitu::messages
