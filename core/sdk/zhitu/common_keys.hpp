// The keys of a spec that belong to zhitu itself. They are frozen: a plugin cannot declare an option of such a
// name, so that a key means the same in every chart.
#ifndef ZHITU_COMMON_KEYS_HPP
#define ZHITU_COMMON_KEYS_HPP

#include <string_view>

namespace zhitu {
inline namespace plugin_1 {

struct CommonKey {
    std::string_view zh, en;
    bool channel = false; // a chart may declare it as a channel
    bool taken = false;   // a chart says in takes() whether it understands it
};

inline constexpr CommonKey common_keys[] = {
    {"制图", "zhitu"},
    {"标题", "title"},
    {"副标题", "subtitle"},
    {"类型", "type"},
    {"数据", "data"},
    {"横轴", "x", true},
    {"纵轴", "y", true},
    {"系列", "series", true},
    {"部分", "parts", true, true},
    {"单位", "unit"},
    {"小数", "decimals"},
    {"增长", "growth", false, true},
    {"强调", "highlight", false, true},
    {"标注", "annotate", false, true},
    {"排序", "sort", false, true},
    {"前N", "top", false, true},
    {"断轴", "break", false, true},
    {"比例", "proportion", false, true},
    {"分面", "facet"},
    {"同尺", "shared_scale", false, true},
    {"图标", "icon", true, true},
    {"图层", "layers"},
    {"竖排", "vertical", false, true},
    {"格", "cell"},
    {"面板", "panels"},
    {"版式", "layout"},
    {"尺寸", "size"},
    {"样式", "theme"},
    {"署名", "credit"},
    {"来源", "source"},
    {"注", "note"},
    {"输出", "output"},
    {"批量", "batch"},
    {"校验", "check"},
    {"替代文本", "alt"},
    {"引用", "include"},
    {"文字", "text"},
    {"图片", "image"},
    {"版别", "edition"},
    {"继承", "extends"},
};

/// Whether it is the Chinese or English name of a common key.
constexpr bool is_common_key(std::string_view name) {
    for (const CommonKey& key : common_keys)
        if (key.zh == name || key.en == name) return true;
    return false;
}
/// Whether a chart may declare a channel so named: one of the common channels, or a name of its own.
constexpr bool is_channel_name(std::string_view zh, std::string_view en) {
    for (const CommonKey& key : common_keys)
        if (key.zh == zh && key.en == en) return key.channel;
    return !is_common_key(zh) && !is_common_key(en);
}
/// Whether takes() may name it.
constexpr bool is_taken_key(std::string_view en) {
    for (const CommonKey& key : common_keys)
        if (key.en == en) return key.taken;
    return false;
}

} // namespace plugin_1
} // namespace zhitu

#endif
