// What a chart says about itself: its name, channels, options and an example. Declared once, as constants;
// validation, did-you-mean, defaults, the reference and typed access all come from here. Every text is a literal,
// in Chinese and English; numbers are written as in a spec ("9mm", "0.6").
#ifndef ZHITU_DECLARE_HPP
#define ZHITU_DECLARE_HPP

#include <zhitu/common_keys.hpp>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace zhitu {
inline namespace plugin_1 {

struct BoolOption;

/// What a chart reads from the data: 横轴 x, which runs across the page, 纵轴 y, which runs up it ...
///     constexpr Channel value = Channel{"纵轴", "y", Channel::number, "数值", "numbers"}.many();
struct Channel {
    enum Content { any, number };

    std::string_view zh, en;
    Content content;
    std::string_view doc_zh, doc_en;
    bool takes_many = false;
    bool needed = true;
    bool totalled = false;
    bool timed = false;
    std::string_view stacker = {}; // the option that puts its columns into one mark

    /// Takes one column or more.
    constexpr Channel many() const {
        Channel copy = *this;
        copy.takes_many = true;
        return copy;
    }
    /// The core adds up its columns, exactly: see Input::totals().
    constexpr Channel totals() const {
        Channel copy = *this;
        copy.totalled = true;
        return copy;
    }
    /// The same; where the option is on, a row's mark shows its sum, and 排序 and 前N go by that.
    constexpr Channel totals(const BoolOption& stacked) const;
    /// Where all its texts are periods, rows are sorted by time, and points on its band stand as far apart as they
    /// do in time: see Scale.
    constexpr Channel in_time() const {
        Channel copy = *this;
        copy.timed = true;
        return copy;
    }
    /// May be left out.
    constexpr Channel optional() const {
        Channel copy = *this;
        copy.needed = false;
        return copy;
    }
};

struct Choice {
    std::string_view zh, en;
};

/// What all options have in common; a chart declares one of the kinds below.
struct Option {
    static constexpr std::size_t most_choices = 12;

    std::string_view type;
    std::string_view zh, en;
    std::string_view fallback, least, most;
    std::string_view doc_zh, doc_en;
    std::array<Choice, most_choices> choices{};
    std::size_t choice_count = 0;
};

/// {"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱", "the widest column"}: default, least, most ("" = no
/// bound).
struct LengthOption : Option {
    constexpr LengthOption(std::string_view zh_name, std::string_view en_name, std::string_view default_text,
                           std::string_view least_text, std::string_view most_text, std::string_view zh_doc,
                           std::string_view en_doc) :
        Option{"length", zh_name, en_name, default_text, least_text, most_text, zh_doc, en_doc} {}
};

/// {"间隔", "gap", "0.6", "0", "4", "柱间空白是柱宽的几倍", "gap as a multiple of the column"}
struct NumberOption : Option {
    constexpr NumberOption(std::string_view zh_name, std::string_view en_name, std::string_view default_text,
                           std::string_view least_text, std::string_view most_text, std::string_view zh_doc,
                           std::string_view en_doc) :
        Option{"number", zh_name, en_name, default_text, least_text, most_text, zh_doc, en_doc} {}
};

/// {"连桥", "bridge", false, "两柱之间的浅色连接", "a tint that joins two columns"}
struct BoolOption : Option {
    constexpr BoolOption(std::string_view zh_name, std::string_view en_name, bool default_value,
                         std::string_view zh_doc, std::string_view en_doc) :
        Option{"boolean", zh_name, en_name, default_value ? "是" : "否", "", "", zh_doc, en_doc} {}
};

constexpr Channel Channel::totals(const BoolOption& stacked) const {
    Channel copy = totals();
    copy.stacker = stacked.en;
    return copy;
}

/// {"排法", "stacking", {{"并列", "grouped"}, {"叠加", "stacked"}}, "...", "..."}: the first choice is the default.
struct ChoiceOption : Option {
    constexpr ChoiceOption(std::string_view zh_name, std::string_view en_name, std::initializer_list<Choice> list,
                           std::string_view zh_doc, std::string_view en_doc) :
        Option{"choice", zh_name, en_name, list.begin()->en, "", "", zh_doc, en_doc} {
        for (const Choice& choice : list) choices[choice_count++] = choice;
    }
};

/// {"前缀", "prefix", "", "写在数值前", "written before the value"}
struct TextOption : Option {
    constexpr TextOption(std::string_view zh_name, std::string_view en_name, std::string_view default_text,
                         std::string_view zh_doc, std::string_view en_doc) :
        Option{"text", zh_name, en_name, default_text, "", "", zh_doc, en_doc} {}
};

/// A short list, kept as a value so that a declaration is a constant.
template <class T> struct List {
    static constexpr std::size_t capacity = 32;
    std::array<T, capacity> items{};
    std::size_t count = 0;

    constexpr const T* begin() const { return items.data(); }
    constexpr const T* end() const { return items.data() + count; }
};

/// The channels of a chart, in the order in which a table's columns fill them.
template <class... Channels> constexpr List<const Channel*> channels(const Channels&... declared) {
    static_assert(sizeof...(declared) <= List<const Channel*>::capacity, "too many channels");
    return {{&declared...}, sizeof...(declared)};
}

template <class... Options> constexpr List<const Option*> options(const Options&... declared) {
    static_assert(sizeof...(declared) <= List<const Option*>::capacity, "too many options");
    return {{&declared...}, sizeof...(declared)};
}

/// The common keys that the chart understands, in English: growth, highlight, annotate, parts ...
template <class... Keys> constexpr List<std::string_view> takes(const Keys&... keys) {
    static_assert(sizeof...(keys) <= List<std::string_view>::capacity, "too many keys");
    return {{std::string_view(keys)...}, sizeof...(keys)};
}

struct Declaration {
    std::string_view zh, en;
    std::string_view doc_zh, doc_en;
    List<const Channel*> channels;
    List<const Option*> options;
    List<std::string_view> takes;
    std::string_view example; // a whole spec, in YAML
};

} // namespace plugin_1
} // namespace zhitu

#endif
