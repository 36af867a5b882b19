#include "core/spec/words.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace zhitu {

const std::vector<Word>& all_words() {
    using enum Word::Use;
    static const std::vector<Word> words{
        // the whole picture
        {"制图", "zhitu"},
        {"标题", "title"},
        {"副标题", "subtitle"},
        {"面板", "panels"},
        {"版式", "layout"},
        {"尺寸", "size"},
        {"样式", "theme"},
        {"署名", "credit"},
        {"来源", "source"},
        {"注", "note"},
        {"输出", "output"},
        {"批量", "batch", reserved},
        {"校验", "check", reserved},
        {"替代文本", "alt"},
        {"引用", "include"},
        {"版别", "edition", reserved},
        {"图片", "image"},
        // a chart
        {"类型", "type"},
        {"数据", "data"},
        {"部分", "parts"},
        {"横轴", "x"},
        {"纵轴", "y"},
        {"单位", "unit"},
        {"小数", "decimals"},
        {"增长", "growth"},
        {"强调", "highlight"},
        {"标注", "annotate"},
        {"系列", "series"},
        {"格", "cell"},
        {"图标", "icon", reserved},
        {"排序", "sort"},
        {"前N", "top"},
        {"断轴", "break"},
        {"比例", "proportion"},
        {"分面", "facet"},
        {"同尺", "shared_scale"},
        {"图层", "layers", reserved},
        {"竖排", "vertical"},
        // an axis
        {"列", "columns"},
        {"范围", "range"},
        {"刻度", "ticks"},
        {"网格", "grid"},
        {"有", "shown", value},
        // data
        {"文件", "file"},
        {"编码", "encoding"},
        {"筛选", "filter", reserved},
        {"表", "sheet", reserved},
        {"查询", "query", reserved},
        // annotations
        {"区间", "span"},
        {"点", "point"},
        {"文字", "text"},
        {"线", "line"},
        {"自…起估计", "estimated_from"},
        // growth
        {"自动", "auto", value},
        {"无", "none", value},
        {"同比", "year_on_year", value},
        {"环比", "period_on_period", value},
        {"年均", "annual", value},
        {"倍数", "multiple", value},
        {"百分点", "points", value},
        {"算法", "method"},
        {"自", "from"},
        {"至", "to"},
        {"口径", "basis"},
        {"名义", "nominal", value},
        {"实际", "real", value},
        // switches and orders
        {"是", "yes", value},
        {"否", "no", value},
        {"升", "ascending", value},
        {"降", "descending", value},
        {"原序", "as_given", value},
        {"数", "count"},
        {"其余", "rest"},
        // themes
        {"继承", "extends"},
        // kinds of charts that are announced
        {"柱线", "combo", reserved},
        {"坡度", "slope", reserved},
        {"哑铃", "dumbbell", reserved},
        {"饼图", "pie", reserved},
        {"环图", "donut", reserved},
        {"大数", "big_number", reserved},
        {"排行", "ranking", reserved},
        {"百格", "waffle", reserved},
        {"象形", "pictogram", reserved},
        {"人口金字塔", "pyramid", reserved},
        {"双向", "diverging", reserved},
        {"瀑布", "waterfall", reserved},
        {"面积", "area", reserved},
        {"散点", "scatter", reserved},
        {"日历", "calendar", reserved},
        {"地图", "map", reserved},
    };
    return words;
}

const Word* find_word(std::string_view word) {
    static const auto by_text = [] {
        std::unordered_map<std::string_view, const Word*> index;
        for (const Word& each : all_words())
            for (const char* text : {each.zh, each.en}) index.emplace(text, &each); // the first of equals
        return index;
    }();
    const auto found = by_text.find(word);
    return found == by_text.end() ? nullptr : found->second;
}

std::string_view english(std::string_view word) {
    const Word* found = find_word(word);
    return found ? found->en : std::string_view();
}

bool is_key_of_text(std::string_view key) {
    constexpr std::array words{"title", "subtitle", "note", "source", "credit", "text"};
    return std::ranges::find(words, english(key)) != words.end();
}

std::string translated(std::string_view word, bool to_english) {
    const Word* found = find_word(word);
    if (!found) return std::string(word);
    return to_english ? found->en : found->zh;
}

} // namespace zhitu
