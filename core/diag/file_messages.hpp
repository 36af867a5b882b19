// Z7: files and the machine. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message spec_missing{"Z701",
                                      error,
                                      "没有这个文件：{0}",
                                      "there is no such file: {0}",
                                      "检查路径和文件名",
                                      "check the path and the name"};
inline constexpr Message spec_not_regular{
    "Z702", error, "{0} 不是普通文件", "{0} is no regular file", "给出 YAML 文件", "give a YAML file"};
inline constexpr Message spec_file_too_large{"Z703",
                                             error,
                                             "{0} 超过 4 MiB，不像图稿",
                                             "{0} is over 4 MiB, which is no spec",
                                             "大的数据放进 CSV",
                                             "put large data into a CSV file"};
inline constexpr Message spec_unreadable{
    "Z704", error, "读不了 {0}：{1}", "cannot read {0}: {1}", "检查权限", "check its permissions"};
inline constexpr Message left_out{"Z700", notice, "另有 {0} 处问题没有列出，先改好上面的再看",
                                  "{0} more were left out; mend those above first"};

// Z71 files that a spec names
inline constexpr Message data_file_missing{"Z710",
                                           error,
                                           "找不到文件 {0}",
                                           "the file {0} does not exist",
                                           "文件名相对制图文件所在的文件夹，核对名字和大小写",
                                           "paths begin at the spec's folder; check the name"};
inline constexpr Message data_file_outside{"Z711",
                                           error,
                                           "{0} 在允许读的文件夹之外",
                                           "{0} lies outside the folder that may be read",
                                           "把文件放到制图文件的文件夹里，或用 --root 放宽",
                                           "put it below the spec's folder, or widen that with --root"};
inline constexpr Message data_file_not_regular{
    "Z712", error, "{0} 不是普通文件", "{0} is not a regular file", "换成普通的文件", "name a regular file"};
inline constexpr Message data_file_too_large{"Z713",
                                             error,
                                             "{0} 超过 {1} MB",
                                             "{0} is larger than {1} MB",
                                             "数据先汇总，图片先缩小",
                                             "aggregate the data, or make the image smaller"};
inline constexpr Message data_file_denied{
    "Z714", error, "没有权限读 {0}", "{0} may not be read", "改文件的读权限", "change its permissions"};
inline constexpr Message data_file_failed{"Z715",
                                          error,
                                          "读 {0} 出错：{1}",
                                          "{0} could not be read: {1}",
                                          "看磁盘和文件是否完好，再试一次",
                                          "see whether the disk and the file are sound, then try again"};

// Z79 the machine
inline constexpr Message machine_failed{"Z790", error, "{0}", "{0}"};
inline constexpr Message out_of_memory{"Z791",
                                       error,
                                       "内存不够",
                                       "out of memory",
                                       "关掉别的程序，或减小 --dpi",
                                       "close other programs, or use a smaller --dpi"};
inline constexpr Message internal_error{"Z792",
                                        error,
                                        "zhitu 内部出错：{0}",
                                        "internal error: {0}",
                                        "请把这句话和制图文件一起报给维护的人",
                                        "please report this sentence with the spec"};
inline constexpr Message specs_not_reached{"Z793",
                                           error,
                                           "程序就此停止，从 {0} 起的 {1} 份没有处理",
                                           "the program ends here; {1} of the specs, from {0} on, were not reached",
                                           "去掉出错的一份再运行一次，或换掉出错的插件",
                                           "run again without the one at fault, or replace the plugin at fault"};

} // namespace zhitu::messages
