// Z28 and Z29: the panels of a board and their places. See message.hpp.
#pragma once

#include "core/diag/message.hpp"

namespace zhitu::messages {

inline constexpr Message panel_of_two_sorts{"Z280",
                                            error,
                                            "“{0}”和“{1}”不能写在同一个面板里",
                                            "“{0}” and “{1}” cannot stand in one panel",
                                            "一个面板只放一样：图、文字、图片或引用；另一样另写一个面板",
                                            "a panel holds one thing: give the other a panel of its own"};
inline constexpr Message area_ragged{"Z281",
                                     error,
                                     "版式图的各行要一样长：这一行 {0} 格，第一行 {1} 格",
                                     "all rows of the layout have one length: here are {0} cells, in the first {1}",
                                     "补齐或删去几格，空着的格写 .",
                                     "add or remove cells; an empty one is a ."};
inline constexpr Message area_not_rectangle{"Z282",
                                            error,
                                            "版式里“{0}”占的格子围不成长方形，这一格不是“{0}”",
                                            "the cells of “{0}” make no rectangle; this one is not “{0}”",
                                            "让同一个字母连成一个长方形，或换一个字母",
                                            "let one letter fill one rectangle, or use another letter here"};
inline constexpr Message area_too_large{"Z283",
                                        error,
                                        "版式图有 {0} 列 {1} 行，最多 {2} 列 {2} 行",
                                        "the layout has {0} columns and {1} rows; {2} are the most",
                                        "合并格子：一个字母占的比例不变，图就不变",
                                        "merge cells: equal proportions give the same picture"};
inline constexpr Message area_empty{"Z284",
                                    error,
                                    "版式图里没有字母，面板没有地方放",
                                    "the layout has no letters, so no panel has a place",
                                    "每个面板写一个字母，如 AAB",
                                    "write a letter for each panel, such as AAB"};
inline constexpr Message area_surplus{"Z285",
                                      error,
                                      "版式里的“{0}”没有面板可放：字母有 {1} 个，面板只有 {2} 个",
                                      "no panel is left for “{0}”: there are {1} letters and {2} panels",
                                      "把这些格改成 .（空着），或加一个面板",
                                      "leave these cells empty with a ., or add a panel"};
inline constexpr Message area_missing{"Z286",
                                      error,
                                      "这个面板在版式里没有位置：字母只有 {0} 个，面板有 {1} 个",
                                      "this panel has no place in the layout: there are {0} letters and {1} panels",
                                      "在版式里给它一个新字母",
                                      "give it a letter of its own in the layout"};
inline constexpr Message cell_unknown{"Z287",
                                      error,
                                      "版式里没有“{0}”",
                                      "there is no “{0}” in the layout",
                                      "格 要写版式里的一个字母：{1}",
                                      "the cell is one of the layout's letters: {1}"};
inline constexpr Message cell_twice{"Z288",
                                    error,
                                    "“{0}”这一格已经给了面板{1}",
                                    "the cell “{0}” is already taken by panel {1}",
                                    "换一个字母",
                                    "use another letter"};
inline constexpr Message cell_without_map{"Z289",
                                          error,
                                          "写了“{0}”，版式却没有字母，不知道放在哪里",
                                          "“{0}” is given, but the layout has no letters to go by",
                                          "版式: | 后面另起行画出格子，如 AAB；或去掉 格",
                                          "draw the layout with letters (layout: |, then AAB), or remove the cell"};
inline constexpr Message cell_of_facets{"Z290",
                                        error,
                                        "分面的图要占好几格，不能用“{0}”指定一格",
                                        "a facetted chart takes several cells, so “{0}” cannot name one",
                                        "去掉 格，各面按顺序入座",
                                        "remove the cell: its panels are seated in order"};
inline constexpr Message include_a_board{
    "Z291",
    error,
    "“{0}”自己就是一组面板（{1} 第 {2} 行），面板里只能引用单图",
    "“{0}” is a board itself ({1}, line {2}); a panel can include a single chart only",
    "把要用的那一幅单独存成文件，再引用它",
    "save the chart that is wanted as a file of its own and include that"};
inline constexpr Message include_itself{"Z292",
                                        error,
                                        "“{0}”就是这个文件，不能引用自己",
                                        "“{0}” is this very file, which cannot include itself",
                                        "改成另一个制图文件的名字",
                                        "name another spec"};
inline constexpr Message include_left_out{"Z293",
                                          notice,
                                          "引用的“{0}”里写了 {1}，这里不印：整张图只有一个",
                                          "the included “{0}” has {1}, which is not printed: the board has its own",
                                          "需要就写进这个文件",
                                          "write it into this file if it is wanted"};
inline constexpr Message facets_too_many{"Z294",
                                         error,
                                         "按“{0}”分面，面板会超过 {1} 个",
                                         "“{0}” would make more than {1} panels",
                                         "先筛选数据，或换一列分面",
                                         "filter the data first, or facet by another column"};
inline constexpr Message board_too_large{"Z298",
                                         error,
                                         "各面板的数据加起来超过 {0} 格",
                                         "the data of all panels together have more than {0} cells",
                                         "先汇总或筛选数据，或分成几张图",
                                         "aggregate or filter the data first, or make several charts"};
inline constexpr Message facet_of_numbers{"Z295",
                                          error,
                                          "“{0}”这一列是数，不能按它分面",
                                          "the column “{0}” holds numbers; facets are of names",
                                          "写名称那一列的列名，如 市州；一列一个名称的表先改成一行一个",
                                          "name a column of names; make rows of them where each has a column"};
inline constexpr Message facet_of_nothing{"Z295",
                                          error,
                                          "这一格是空的，不知道属于“{0}”的哪一面",
                                          "this cell is empty, so its row belongs to no facet of “{0}”",
                                          "补上名字，或删去这一行",
                                          "fill in the name, or delete the row"};
inline constexpr Message body_empty{"Z296",
                                    error,
                                    "“{0}”里没有字",
                                    "“{0}” holds no text",
                                    "写上文字，或去掉这个面板",
                                    "write the text, or remove the panel"};
inline constexpr Message body_too_long{"Z297",
                                       error,
                                       "“{0}”有 {1} 个字，最多 {2} 个",
                                       "“{0}” has {1} characters; {2} are the most",
                                       "这么长的文字请排进版面，图里只留要点",
                                       "set so long a text on the page; keep the points for the graphic"};

} // namespace zhitu::messages
