// Z72: images that a spec names. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message image_unknown{"Z720",
                                       error,
                                       "{0} 不是 PNG、JPEG 或 SVG 图片",
                                       "{0} is no PNG, JPEG or SVG image",
                                       "用看图软件打开，另存为 PNG、JPEG 或 SVG（只改后缀没有用）",
                                       "open it and save it as PNG, JPEG or SVG; renaming it is not enough"};
inline constexpr Message image_is_gif{
    "Z720",
    error,
    "{0} 是 GIF，不是 PNG、JPEG 或 SVG 图片",
    "{0} is a GIF, no PNG, JPEG or SVG image",
    "用看图软件打开，另存为 PNG，动图挑一帧（只改后缀没有用）",
    "open it and save it, or one of its frames, as PNG; renaming it is not enough"};
inline constexpr Message image_empty{"Z720",
                                     error,
                                     "{0} 是空的，一个字节也没有",
                                     "{0} is empty: it has not one byte",
                                     "重新拷贝或导出这张图",
                                     "copy or export the image again"};
inline constexpr Message image_broken{"Z721",
                                      error,
                                      "{0} 坏了，读不完整：{1}",
                                      "{0} is damaged: {1}",
                                      "重新拷贝或导出这张图",
                                      "copy or export the image again"};
inline constexpr Message image_too_large{"Z722",
                                         error,
                                         "{0} 有 {1} × {2} 像素，超过上限 {3} 像素",
                                         "{0} has {1} × {2} pixels; {3} in all are the most",
                                         "先缩小；印报纸 300 ppi 就够了",
                                         "scale it down first; 300 ppi are enough for newsprint"};
inline constexpr Message image_moves{"Z723",
                                     error,
                                     "{0} 是动图，纸上不会动",
                                     "{0} is animated, which paper cannot be",
                                     "挑一帧另存为 PNG",
                                     "save one of its frames as PNG"};
inline constexpr Message image_in_inks{"Z724",
                                       error,
                                       "{0} 是 CMYK 的 JPEG，屏幕上和纸上的颜色会对不上",
                                       "{0} is a CMYK JPEG, whose colours would not match between screen and paper",
                                       "转成 sRGB 再存",
                                       "convert it to sRGB and save it again"};
inline constexpr Message drawing_element{"Z725",
                                         error,
                                         "{0} 第 {1} 行用了 <{2}>：{3}",
                                         "{0}, line {1}, uses <{2}>: {3}",
                                         "在绘图软件里处理好，再存一遍；或导出为 PNG",
                                         "deal with it in the drawing program and save again, or export it as PNG"};
inline constexpr Message drawing_outside{"Z726",
                                         error,
                                         "{0} 第 {1} 行要用文件以外的东西：{2}",
                                         "{0}, line {1}, refers to something outside the file: {2}",
                                         "在绘图软件里嵌入或转成路径，再存一遍",
                                         "embed it or turn it into paths, then save again"};
inline constexpr Message drawing_too_large{"Z727",
                                           error,
                                           "{0} 的图元超过 {1} 个，画起来太慢",
                                           "{0} has more than {1} elements and would take too long to draw",
                                           "在绘图软件里简化，或导出为 PNG",
                                           "simplify the drawing, or export it as PNG"};
inline constexpr Message drawing_too_deep{"Z727",
                                          error,
                                          "{0} 的元素一层套一层，超过 {1} 层",
                                          "the elements of {0} are nested more than {1} deep",
                                          "在绘图软件里取消编组，或导出为 PNG",
                                          "ungroup them in the drawing program, or export it as PNG"};
inline constexpr Message drawing_empty{"Z728",
                                       error,
                                       "{0} 里什么也没画",
                                       "nothing is drawn in {0}",
                                       "在绘图软件里看看，图形是不是没有导出",
                                       "see in the drawing program whether its shapes were exported"};
inline constexpr Message drawing_without_size{"Z728",
                                              error,
                                              "{0} 没有说自己有多大",
                                              "{0} does not say how large it is",
                                              "在 <svg> 上写 viewBox，或 width 和 height",
                                              "give <svg> a viewBox, or width and height"};
inline constexpr Message image_too_coarse{
    "Z729",
    warning,
    "{0} 印成 {1}mm 宽只有 {2} ppi，不到 {3} ppi，会看出颗粒",
    "{0} has only {2} ppi when printed {1}mm wide; under {3} ppi its pixels show",
    "换一张大图，或让它占小一点的格",
    "use a larger image, or give it a smaller cell"};
inline constexpr Message image_without_room{"Z730",
                                            error,
                                            "面板太小，放不下图片 {0}",
                                            "the panel leaves no room for the image {0}",
                                            "把 尺寸 放大，或给它大一点的格",
                                            "enlarge the size, or give it a larger cell"};

} // namespace zhitu::messages
