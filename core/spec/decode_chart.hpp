// One chart of a spec: the common keys and the kind's own options.
#pragma once

#include "core/spec/fields.hpp"
#include "core/spec/kinds.hpp"

#include <array>
#include <vector>

namespace zhitu {

/// What a panel may be of; one of these keys stands in it.
inline constexpr std::array panel_sorts{"type", "text", "image", "include"};

class ChartDecoder {
public:
    ChartDecoder(const ChartKinds& kinds, Diagnostics& diagnostics) : kinds_(kinds), diagnostics_(diagnostics) {}

    /// What `map`, a panel or a whole single chart, says about its chart. `outer` are the keys of the picture that
    /// stand in the same map; `misplaced` as in MapRules.
    ChartSpec decode(const Node& map, std::vector<KeyHandler> outer,
                     std::function<const Message*(std::string_view)> misplaced);
    /// The keys that mistyped ones of that map were said to mean.
    const std::vector<std::string>& meant() const { return meant_; }

private:
    const ChartKind* find_kind(const Node& key, const Node& value);
    std::vector<KeyHandler> handlers(ChartSpec& chart);
    std::vector<KeyHandler> common_handlers(ChartSpec& chart);
    std::vector<KeyHandler> row_handlers(ChartSpec& chart);
    std::vector<KeyHandler> channel_handlers(ChartSpec& chart);
    std::vector<KeyHandler> option_handlers(ChartSpec& chart);
    /// Options that other kinds declare.
    std::vector<KeyHandler> foreign_handlers(const ChartSpec& chart);
    void refuse(const Node& key, const ChartKind& kind, const std::vector<Pair>& takers);
    /// 横轴 or 纵轴: its columns, or a map with what is said of the axis besides.
    KeyHandler axis(std::string_view english, const ChartSpec& chart, std::vector<Phrase>& columns, AxisText& axis);
    /// The key's value is what `read` makes of it.
    template <class T> using Read = T (*)(const Node& key, const Node& value, Diagnostics& diagnostics);
    template <class T> KeyHandler reads(std::string_view english, T& target, Read<T> read) {
        return on(english,
                  [this, &target, read](auto& key, auto& value) { target = read(key, value, diagnostics_); });
    }
    /// The same of a key that not every kind takes.
    template <class T>
    KeyHandler if_taken(std::string_view english, const ChartSpec& chart, T& target, Read<T> read) {
        return if_taken(english, chart,
                        [this, &target, read](auto& key, auto& value) { target = read(key, value, diagnostics_); });
    }
    /// A handler that first makes sure that the kind takes the key.
    KeyHandler if_taken(std::string_view english, const ChartSpec& chart,
                        std::function<void(const Node&, const Node&)> handle);

    const ChartKinds& kinds_;
    Diagnostics& diagnostics_;
    std::vector<std::string> meant_;
};

DataText decode_data(const Node& key, const Node& value, Diagnostics& diagnostics);
/// A whole number from 0 to `most`.
std::optional<Located<int>> decode_decimals(const Node& key, const Node& value, int most, Diagnostics& diagnostics);
Growth decode_growth(const Node& key, const Node& value, Diagnostics& diagnostics);
/// 比例: 是, 否 or names of rows.
std::optional<std::vector<Phrase>> decode_proportion(const Node& key, const Node& value, Diagnostics& diagnostics);
std::optional<Located<SortOrder>> decode_sort(const Node& key, const Node& value, Diagnostics& diagnostics);
std::optional<Top> decode_top(const Node& key, const Node& value, Diagnostics& diagnostics);
/// What stands along an axis, as far as its words are read by it.
struct AxisTakes {
    bool many = false;    // several columns
    bool numbers = false; // else names
};
/// The columns of 横轴 or 纵轴.
std::vector<Phrase> decode_columns(AxisTakes takes, const Node& key, const Node& value, Diagnostics& diagnostics);
/// 横轴 or 纵轴 as a map; `columns` are those that it names.
AxisText decode_axis(AxisTakes takes, const Node& map, std::vector<Phrase>& columns, Diagnostics& diagnostics);
std::optional<BreakText> decode_break(const Node& key, const Node& value, Diagnostics& diagnostics);
std::optional<Located<bool>> decode_switch(const Node& key, const Node& value,
                                           Diagnostics& diagnostics); ///< 是, 否
std::vector<Annotation> decode_annotations(const Node& key, const Node& value, Diagnostics& diagnostics);
/// The text of an option, checked against its type, bounds and choices; nothing after a fault.
std::optional<Phrase> decode_option(const OptionDeclaration& option, const Node& key, const Node& value,
                                    Diagnostics& diagnostics);

} // namespace zhitu
