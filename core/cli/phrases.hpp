// What the command line says when nothing is wrong: help, headings, the words of its tables. Complaints are in
// core/diag.
#pragma once

#include "core/diag/diagnostic.hpp"

namespace zhitu::cli {

struct Wording {
    const char* zh;
    const char* en;
    const char* in(Language language) const { return language == Language::zh ? zh : en; }
};

namespace phrases {

// zhitu --help
inline constexpr Wording about{"制图：把 YAML 画成可以上版的新闻图表", "zhitu: newspaper infographics from YAML"};
inline constexpr Wording usage{"用法", "Usage"};
inline constexpr Wording options{"选项", "Options"};
inline constexpr Wording options_badge{"选项", "OPTIONS"};
inline constexpr Wording arguments{"参数", "Arguments"};
inline constexpr Wording commands{"命令", "Commands"};
inline constexpr Wording command_badge{"命令", "COMMAND"};
inline constexpr Wording common_options{"各命令共用，写在命令前后都可以",
                                        "Common options, before or after the command"};
inline constexpr Wording more_help{
    "退出码：0 完成，1 制图文件或数据有错，2 命令写错，3 机器出错\n各命令的选项：zhitu 命令 --help",
    "Exit codes: 0 done, 1 spec or data at fault, 2 usage, 3 the machine failed\n"
    "Options of a command: zhitu COMMAND --help"};
inline constexpr Wording common_help{"共用的选项见 zhitu --help", "For the common options see zhitu --help"};
inline constexpr Wording help{"显示这份说明", "print this help"};
inline constexpr Wording version{"显示版本", "print the version"};
inline constexpr Wording plugin_folder{"再到这个文件夹里找图表插件（绝对路径，可写多次）",
                                       "look for chart plugins here too (absolute path; repeatable)"};
inline constexpr Wording theme_folder{"再到这个文件夹里找样式（可写多次）",
                                      "look for themes here too (repeatable)"};
inline constexpr Wording root{"数据文件只能在这个文件夹里；不写就是制图文件所在的文件夹",
                              "data files must lie below this folder; default: the spec's folder"};
inline constexpr Wording language{"说明和报错用的语言", "the language of help and messages"};
inline constexpr Wording diagnostics{"报错的样式：完整、一行、JSON；都打印在标准错误上",
                                     "how problems are printed; always on the standard error stream"};

inline constexpr Wording render{"画成 PNG 和 PDF", "draw PNG and PDF"};
inline constexpr Wording check{"只检查，不出图", "only look for problems"};
inline constexpr Wording explain{"打印中间一步的结果", "print what a stage of the pipeline made"};
inline constexpr Wording charts{"列出能画的图，或说明其中一种", "list the chart kinds, or describe one"};
inline constexpr Wording keys{"列出制图文件里的键，或说明其中一个", "list the keys of a spec, or describe one"};
inline constexpr Wording fonts{"列出实际用到的字体", "list the fonts that are used"};

inline constexpr Wording specs{"制图文件（YAML），可以有几份", "specs (YAML)"};
inline constexpr Wording spec{"制图文件（YAML）", "a spec (YAML)"};
inline constexpr Wording file{"写成这个文件，结尾 .png 或 .pdf 决定格式（可写多次）",
                              "write this file; its ending .png or .pdf decides the format (repeatable)"};
inline constexpr Wording folder{"写到这个文件夹，没有就新建", "write into this folder, made when missing"};
inline constexpr Wording formats{"格式：png、pdf 或 png,pdf；不写看制图文件的“输出”，再没有就两种都出",
                                 "png, pdf or png,pdf; default: what the spec says, else both"};
inline constexpr Wording dpi{"PNG 的每英寸点数，默认 300", "dots per inch of the PNG, 300 by default"};
inline constexpr Wording stage{"哪一步", "the stage"};
inline constexpr Wording metrics{"fixed：用固定字宽代替真字体",
                                 "fixed: fixed character widths instead of real fonts"};
inline constexpr Wording kind{"图的名字，中文或英文", "a chart kind, by either name"};

inline constexpr Wording key{"键的名字，中文或英文", "a key, by either name"};
inline constexpr Wording reference{"打印整本手册（Markdown，中英对照）",
                                   "print the whole reference (Markdown, both languages)"};

inline constexpr Wording nothing_wrong{"没有问题", "no problems"};

// zhitu charts
inline constexpr Wording refused_plugins{"不能用的插件", "Refused plugins"};
inline constexpr Wording comes_from{"来自", "From"};
inline constexpr Wording channels{"数据", "Channels"};
inline constexpr Wording chart_options{"选项", "Options"};
inline constexpr Wording common_keys{"还可以写", "Also takes"};
inline constexpr Wording example{"例子", "Example"};
inline constexpr Wording required{"必填", "required"};
inline constexpr Wording optional{"可省", "optional"};
inline constexpr Wording numbers{"数值", "numbers"};
inline constexpr Wording anything{"文字", "any text"};
inline constexpr Wording one_column{"一列", "one column"};
inline constexpr Wording many_columns{"可多列", "several columns"};
inline constexpr Wording default_is{"默认 ", "default "};
inline constexpr Wording at_least{"不小于 ", "at least "};
inline constexpr Wording at_most{"不大于 ", "at most "};
inline constexpr Wording boolean{"是/否", "yes/no"};
inline constexpr Wording number{"数", "number"};
inline constexpr Wording length{"长度", "length"};
inline constexpr Wording choice{"选一", "one of"};
inline constexpr Wording text{"文字", "text"};

// zhitu keys
inline constexpr Wording can_be{"写 ", "takes "};
inline constexpr Wording stands_in{"用在 ", "stands in "};

inline constexpr Wording any_text{"印出来的文字里", "texts that are printed"};

// zhitu fonts
inline constexpr Wording role{"用途", "ROLE"};
inline constexpr Wording weight{"粗细", "WEIGHT"};
inline constexpr Wording family{"字体", "FAMILY"};
inline constexpr Wording font_version{"版本", "VERSION"};
inline constexpr Wording font_file{"文件", "FILE"};
inline constexpr Wording fallback{"（替补）", " (fallback)"};
inline constexpr Wording searched{"缺字时依次找", "SEARCHED FOR WHAT A FACE LACKS, IN ORDER"};
inline constexpr Wording all_others{"其余", "others"};
inline constexpr Wording families_of_others{"表里的其余字体，先后照表", "the families below, in their order"};
inline constexpr Wording characters{"字符", "CHARACTERS"};
inline constexpr Wording han_characters{"汉字", "HAN"};

} // namespace phrases
} // namespace zhitu::cli
