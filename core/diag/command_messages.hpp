// Z76, Z77: the command line. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message no_command{"Z760",
                                    error,
                                    "没有写命令",
                                    "no command was given",
                                    "命令有：{0}；说明见 zhitu --help",
                                    "the commands are: {0}; see zhitu --help"};
inline constexpr Message unknown_command{
    "Z761", error, "没有“{0}”这个命令", "there is no command “{0}”", "命令有：{1}", "the commands are: {1}"};
inline constexpr Message unknown_option{
    "Z762", error, "没有“{0}”这个选项", "there is no option “{0}”", "选项有：{1}", "the options are: {1}"};
inline constexpr Message unexpected_argument{"Z763",
                                             error,
                                             "命令里多出了“{0}”",
                                             "“{0}” is one argument too many",
                                             "去掉它；用法见 zhitu {1} --help",
                                             "leave it out; see zhitu {1} --help"};
inline constexpr Message missing_option_value{"Z764",
                                              error,
                                              "{0} 后面缺一个值",
                                              "{0} needs a value",
                                              "在 {0} 后面写上值；用法见 zhitu --help",
                                              "write the value after {0}; see zhitu --help"};
inline constexpr Message missing_argument{"Z765",
                                          error,
                                          "命令 {0} 缺 {1}",
                                          "{0} needs {1}",
                                          "补上它；用法见 zhitu {0} --help",
                                          "add it; see zhitu {0} --help"};
inline constexpr Message bad_option_value{"Z766",        error,           "{0} 不能是“{1}”", "{0} cannot be “{1}”",
                                          "可以是：{2}", "it may be: {2}"};
inline constexpr Message options_exclude{"Z767",
                                         error,
                                         "{0} 和 {1} 不能同时用",
                                         "{0} and {1} exclude each other",
                                         "去掉其中一个",
                                         "leave one of them out"};
inline constexpr Message one_file_many_specs{"Z768",
                                             error,
                                             "-o 只管一份制图文件，这里却有 {0} 份",
                                             "-o names the files of one spec, but there are {0}",
                                             "改用 --out-dir 指定文件夹",
                                             "name a folder with --out-dir instead"};
inline constexpr Message same_output{"Z769",
                                     error,
                                     "{0} 和 {1} 会写成同一个文件 {2}",
                                     "{0} and {1} would both be written to {2}",
                                     "给其中一份改名，或分两次用不同的 --out-dir",
                                     "rename one of them, or use two runs with different --out-dir"};
inline constexpr Message unknown_ending{"Z770",
                                        error,
                                        "“{0}”的结尾不是 .png 或 .pdf，不知道要哪种格式",
                                        "“{0}” ends neither in .png nor in .pdf, so its format is unknown",
                                        "文件名以 .png 或 .pdf 结尾",
                                        "end the name in .png or .pdf"};
inline constexpr Message no_folder{"Z777",
                                   error,
                                   "{0} {1} 不是文件夹",
                                   "{0} {1} is no folder",
                                   "改对路径，或去掉这个选项",
                                   "correct the path, or leave the option out"};
inline constexpr Message no_standard_input{"Z771",
                                           error,
                                           "制图文件不能从标准输入（-）读",
                                           "a spec cannot come from standard input (-)",
                                           "先存成文件：报错要说明在哪个文件的哪一行",
                                           "save it as a file: messages name file and line"};
inline constexpr Message bad_command_line{"Z772",
                                          error,
                                          "命令行看不懂（{0}）",
                                          "the command line makes no sense ({0})",
                                          "用法见 zhitu --help",
                                          "see zhitu --help"};
inline constexpr Message no_such_kind{
    "Z773", error, "没有“{0}”这种图", "there is no chart kind “{0}”", "现有：{1}", "there are: {1}"};
inline constexpr Message no_such_kind_near{
    "Z773",     error,      "没有“{0}”这种图，是不是“{1}”？", "there is no chart kind “{0}”; did you mean “{1}”?",
    "改成 {1}", "write {1}"};
inline constexpr Message no_such_key{
    "Z775", error, "没有“{0}”这个键", "there is no key “{0}”", "最像的是：{1}", "the nearest is: {1}"};
inline constexpr Message kind_refused{"Z774",
                                      error,
                                      "“{0}”这种图用不了，插件 {1} 被拒绝：{2}",
                                      "chart kind “{0}” cannot be used, plugin {1} was refused: {2}",
                                      "按说明换掉这个插件",
                                      "replace the plugin as it says"};
inline constexpr Message output_is_input{"Z776",
                                         error,
                                         "写出 {0} 会盖掉这次要读的文件",
                                         "writing {0} would replace a file that this run reads",
                                         "给制图文件或 -o 换一个名字，或用 --out-dir 写到别的文件夹",
                                         "give the spec or -o another name, or write elsewhere with --out-dir"};

} // namespace zhitu::messages
