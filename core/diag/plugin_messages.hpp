// Z5: plugins. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

// Z50 plugin files
inline constexpr Message plugin_unreadable{
    "Z500", error, "读不了：{0}", "it cannot be read: {0}", "看有没有读权限", "see whether you may read it"};
inline constexpr Message plugin_not_regular{"Z501",
                                            error,
                                            "不是普通文件",
                                            "it is no regular file",
                                            "插件文件夹里只放编译好的插件",
                                            "keep nothing but built plugins in a plugin folder"};
inline constexpr Message plugin_too_large{"Z502",
                                          error,
                                          "有 {0} 字节，超过上限 {1}",
                                          "its {0} bytes are more than the limit of {1}",
                                          "编译时去掉调试信息（strip）",
                                          "strip its debugging information"};
inline constexpr Message plugin_not_elf{"Z503",
                                        error,
                                        "不是动态库，文件头不是 ELF",
                                        "it is no shared library: it does not begin as an ELF file",
                                        "把它移出插件文件夹",
                                        "move it out of the plugin folder"};
inline constexpr Message plugin_other_machine{"Z504",
                                              error,
                                              "是给 {0} 编译的，这个 zhitu 是 {1}",
                                              "it is built for {0}, this zhitu for {1}",
                                              "在这台机器上重新编译",
                                              "build it again on this machine"};
inline constexpr Message plugin_not_shared{"Z505",
                                           error,
                                           "是程序或目标文件，不是动态库",
                                           "it is a program or an object file, not a shared library",
                                           "链接时加 -shared",
                                           "link it with -shared"};
inline constexpr Message plugin_truncated{"Z506",
                                          error,
                                          "不完整：应有 {0} 字节，只有 {1} 字节",
                                          "it is cut off: {1} bytes of {0} are there",
                                          "重新复制或编译",
                                          "copy or build it again"};
inline constexpr Message plugin_no_note{
    "Z507",
    error,
    "里面没有 zhitu 插件说明",
    "it holds no zhitu plugin note",
    "源文件末尾写上 ZHITU_PLUGIN(...)；不是插件就移走",
    "end its source with ZHITU_PLUGIN(...), or move it away if it is no plugin"};
inline constexpr Message plugin_broken_note{
    "Z508", error, "插件说明残缺", "its plugin note is damaged", "重新编译", "build it again"};
inline constexpr Message plugin_newer_abi{"Z509",
                                          error,
                                          "是按插件接口 {0} 编译的，这个 zhitu 只懂接口 {1}",
                                          "it is built for plugin ABI {0}, this zhitu speaks ABI {1}",
                                          "升级 zhitu",
                                          "update zhitu"};
inline constexpr Message plugin_older_abi{"Z510",
                                          error,
                                          "是按插件接口 {0} 编译的，这个 zhitu 要接口 {1}",
                                          "it is built for plugin ABI {0}, this zhitu speaks ABI {1}",
                                          "用这个 zhitu 的头文件重新编译",
                                          "build it again with this zhitu's headers"};
inline constexpr Message plugin_other_layout{
    "Z511",
    error,
    "编译时的数据布局（{0}）和这个 zhitu 的（{1}）不同",
    "its data layout ({0}) is not that of this zhitu ({1})",
    "用没有改动的头文件重新编译，不加 -fpack-struct 一类选项",
    "build it again with unchanged headers and without options such as -fpack-struct"};
inline constexpr Message plugin_other_sanitizer{"Z512",
                                                error,
                                                "编译时的内存检查（{0}）和这个 zhitu 的（{1}）不同",
                                                "its sanitizer ({0}) is not that of this zhitu ({1})",
                                                "用同样的 -fsanitize 选项重新编译",
                                                "build it again with the same -fsanitize option"};

// the registry's sentence: file, both sides and the remedy
inline constexpr Message plugin_unusable{"Z519", error, "{0}", "{0}"};

// Z52 plugin descriptors
inline constexpr Message descriptor_syntax{"Z520",
                                           error,
                                           "插件说明不是合格的 JSON，第 {0} 字节出错",
                                           "its descriptor is no well-formed JSON at byte {0}",
                                           "用 zhitu 的头文件重新编译",
                                           "build it again with zhitu's headers"};
inline constexpr Message descriptor_too_deep{"Z521",
                                             error,
                                             "插件说明超过 {0} 层",
                                             "its descriptor is more than {0} levels deep",
                                             "用 zhitu 的头文件重新编译",
                                             "build it again with zhitu's headers"};
inline constexpr Message descriptor_field{"Z522",
                                          error,
                                          "插件说明里的 {0} 缺了或写错了",
                                          "{0} is missing or wrong in its descriptor",
                                          "用 zhitu 的头文件重新编译",
                                          "build it again with zhitu's headers"};
inline constexpr Message descriptor_name{
    "Z523",
    error,
    "“{0}”不能作名字",
    "“{0}” cannot be a name",
    "英文名用小写字母、数字和下划线；中文名不用空格和标点",
    "English names are lower-case letters, digits and underscores; Chinese ones have no spaces or punctuation"};
inline constexpr Message descriptor_repeated{"Z524",
                                             error,
                                             "“{0}”在插件说明里出现了两次",
                                             "“{0}” is declared twice",
                                             "给其中一个改名",
                                             "rename one of them"};
inline constexpr Message descriptor_common_key{"Z525",
                                               error,
                                               "“{0}”是所有图表通用的键，插件不能另作他用",
                                               "“{0}” is a key common to all charts and cannot be declared anew",
                                               "给它改名",
                                               "rename it"};
inline constexpr Message descriptor_takes{"Z526",
                                          error,
                                          "“{0}”不是图表可以选用的通用键",
                                          "“{0}” is no common key that a chart can take",
                                          "从 takes 里去掉",
                                          "leave it out of takes"};
inline constexpr Message descriptor_value{
    "Z527",
    error,
    "选项“{1}”的默认值或上下限“{0}”不对",
    "the default or bound “{0}” of option “{1}” is wrong",
    "长度写成 9mm 或 6pt，默认值在上下限之内，选项值从所列的里面选",
    "write lengths as 9mm or 6pt, keep the default within the bounds and among the choices"};
inline constexpr Message kind_taken{"Z528",
                                    error,
                                    "要提供的图表“{0}”已经由 {1} 提供",
                                    "its chart kind “{0}” is already there, from {1}",
                                    "给它改名，或移走其中一个插件",
                                    "rename it, or move one of the plugins away"};

// Z53 opening plugins
inline constexpr Message plugin_changed{
    "Z530",           error, "文件在这次运行中被换过", "the file was changed during this run", "再运行一次",
    "run zhitu again"};
inline constexpr Message plugin_not_opened{"Z531",
                                           error,
                                           "系统打不开：{0}",
                                           "the system cannot open it: {0}",
                                           "缺的库要装上，缺的函数要链接进去",
                                           "install the library or link the function that is missing"};
inline constexpr Message plugin_no_table{
    "Z532",
    error,
    "没有导出 {0}",
    "it does not export {0}",
    "用 zhitu 的导出表链接，源文件末尾写上 ZHITU_PLUGIN(...)",
    "link it with zhitu's export list and end its source with ZHITU_PLUGIN(...)"};
inline constexpr Message plugin_bad_table{"Z533",
                                          error,
                                          "导出的 {0} 和它的说明对不上：{1}",
                                          "the {0} that it exports does not fit its descriptor: {1}",
                                          "用 zhitu 的头文件重新编译",
                                          "build it again with zhitu's headers"};

// Z54 plugin folders
inline constexpr Message folder_relative{
    "Z540",           error, "插件文件夹要写完整路径", "a plugin folder needs an absolute path", "从 / 写起",
    "begin it with /"};
inline constexpr Message folder_missing{"Z541",
                                        error,
                                        "没有这个插件文件夹",
                                        "there is no such plugin folder",
                                        "看路径有没有写错",
                                        "see whether the path is right"};
inline constexpr Message folder_world_writable{"Z542",
                                               error,
                                               "谁都能往这个插件文件夹里放文件，不安全",
                                               "anyone may put files into this plugin folder",
                                               "chmod o-w 去掉别人的写权限",
                                               "take that away with chmod o-w"};
inline constexpr Message folder_foreign{"Z543",
                                        error,
                                        "这个插件文件夹是别的用户的，不安全",
                                        "this plugin folder belongs to another user",
                                        "复制一份到自己的文件夹",
                                        "copy it to a folder of your own"};
inline constexpr Message folder_unreadable{"Z544",
                                           error,
                                           "插件文件夹读不了：{0}",
                                           "the plugin folder cannot be read: {0}",
                                           "看有没有读权限",
                                           "see whether you may read it"};

} // namespace zhitu::messages
