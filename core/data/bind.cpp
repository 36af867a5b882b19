#include "core/data/bind.hpp"

#include "core/data/lying.hpp"
#include "core/data/times_left.hpp"
#include "core/diag/stray_messages.hpp"
#include "core/diag/table_messages.hpp"
#include "core/grid/grid_look.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/spec/named_list.hpp"
#include "core/value/period.hpp"

#include <algorithm>

namespace zhitu {
namespace {

Argument name_of(const ChannelDeclaration& channel) { return {channel.name.zh, channel.name.en}; }

class Binder {
public:
    Binder(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics) :
        chart_(chart), grid_(grid), diagnostics_(diagnostics), claimed_(grid.header.size()),
        map_(!grid.header.empty() && grid.header.front().value.empty()),
        look_(grid, map_ || !chart.series.value.empty()) {}

    std::optional<ChannelColumns> bind() {
        const auto& channels = chart_.kind->channels;
        ChannelColumns columns(channels.size());
        std::vector<std::vector<Phrase>> names;
        for (const ChannelDeclaration& channel : channels) names.push_back(names_for(channel));
        lay_down(chart_, look_, names, diagnostics_);
        std::vector<bool> named(channels.size());
        for (std::size_t i = 0; i < channels.size(); ++i) {
            named[i] = !names[i].empty();
            if (named[i]) columns[i] = find_named(channels[i], names[i]);
        }
        if (faulty_) return std::nullopt;
        for (std::size_t i = 0; i < channels.size(); ++i)
            if (!named[i] && !channels[i].number) columns[i] = take_words(channels[i]);
        for (std::size_t i = 0; i < channels.size(); ++i)
            if (!named[i] && channels[i].number) columns[i] = take_numbers(i);
        if (faulty_) return std::nullopt;
        if (chart_.x.empty() || chart_.y.empty()) doubt_times_left(chart_, grid_, look_, columns, diagnostics_);
        return columns;
    }

private:
    template <class... Rest> void fail(const Message& message, Span span, Rest... arguments) {
        diagnostics_.add(message, span, {Argument(arguments)...});
        faulty_ = true;
    }

    /// 部分 names columns unless it names the numbers of a ratio.
    std::vector<Phrase> names_for(const ChannelDeclaration& channel) const {
        const bool nameless = map_ && grid_.header.back().value.empty(); // {2020年: 9:40:51}
        if (channel.name.en == "parts" && !look_.any_ratio() && !nameless) return chart_.parts;
        const bool spread = channel.many && !chart_.series.value.empty();
        return spread ? std::vector<Phrase>() : named_columns(chart_, channel);
    }

    std::vector<std::size_t> find_named(const ChannelDeclaration& channel, const std::vector<Phrase>& names) {
        if (!channel.many && names.size() > 1) fail(messages::one_column_only, names[1].span, name_of(channel));
        std::vector<std::size_t> columns;
        for (const Phrase& name : names)
            if (const auto column = find_column(channel, name)) columns.push_back(*column);
        return columns;
    }

    std::optional<std::size_t> find_column(const ChannelDeclaration& channel, const Phrase& name) {
        const std::optional<std::size_t> found = look_.find(name.value);
        if (!found) {
            say_column_unknown(name, grid_.header, diagnostics_);
            faulty_ = true;
            return std::nullopt;
        }
        const std::size_t column = *found;
        if (claimed_[column])
            fail(messages::column_twice, name.span, name.value);
        else if (channel.number && look_.is_words(column))
            say_words(channel, name, messages::names_for_numbers);
        else if (channel.number && takes_names() && look_.is_time(column) && look_.holds_periods(column))
            say_words(channel, name, messages::periods_for_numbers);
        claimed_[column] = true;
        return column;
    }

    /// Where every row has a name, a period is one; points may have a year for a number.
    bool takes_names() const {
        return std::ranges::any_of(chart_.kind->channels,
                                   [](const auto& channel) { return !channel.number && channel.required; });
    }

    /// 横轴: 产值 leaves 年份 for the numbers, and so does 地区.
    bool doubt_periods(const ChannelDeclaration& channel, const std::vector<std::size_t>& taken) {
        if (takes_names() && taken.size() == 1 && refuse_years(channel, taken.front())) return true;
        const bool named = std::ranges::any_of(chart_.kind->channels, [&](const ChannelDeclaration& each) {
            return !each.number && each.required && !names_for(each).empty();
        });
        const auto is_time = [&](std::size_t column) {
            return named ? look_.is_time(column) : takes_names() && look_.says_when(column);
        };
        if (taken.empty() || !std::ranges::all_of(taken, is_time)) return false;
        say_words(channel, grid_.header[taken.front()], messages::periods_for_numbers);
        return true;
    }

    /// {甲: 2016年}, 1957年 under 通车时间
    bool refuse_years(const ChannelDeclaration& channel, std::size_t column) {
        if (!look_.is_of_years(column)) return false;
        const Cell& first = *std::ranges::find_if(
            grid_.columns[column], [](const Cell& cell) { return parse_period(cell.text).has_value(); });
        if (!first.text.ends_with("年")) return false;
        const Pair& kind = chart_.kind->name;
        fail(messages::periods_as_values, grid_.span_of(first), std::string(first.text), Argument(kind.zh, kind.en),
             name_of(channel));
        return true;
    }

    /// What is upright in one kind lies in another, so it says which axis would take the names.
    void say_words(const ChannelDeclaration& channel, const Phrase& column, const Message& message) {
        const auto& channels = chart_.kind->channels;
        const auto names = std::ranges::find(channels, false, &ChannelDeclaration::number);
        if (names == channels.end()) return fail(messages::column_not_numeric, column.span, column.value);
        const Pair& kind = chart_.kind->name;
        fail(message, column.span, column.value, Argument(kind.zh, kind.en), name_of(channel), name_of(*names));
    }

    std::vector<std::size_t> take_words(const ChannelDeclaration& channel) {
        for (std::size_t column = 0; column < claimed_.size(); ++column) {
            if (claimed_[column] || (!channel.required && look_.is_numeric(column))) continue;
            claimed_[column] = true;
            doubt_names(channel, column);
            return {column};
        }
        if (channel.required) fail(messages::no_column_left, grid_.span, name_of(channel));
        return {};
    }

    /// 序号 before 地区: the first column is not always the one that names the rows.
    void doubt_names(const ChannelDeclaration& channel, std::size_t taken) {
        if (!look_.counts_rows(taken)) return;
        for (std::size_t column = 0; column < claimed_.size() && grid_.rows() > 1; ++column) {
            if (claimed_[column] || look_.any_number(column)) continue;
            const Phrase& header = grid_.header[taken];
            return diagnostics_.add(messages::numbers_as_names, header.span,
                                    {name_of(channel), header.value, grid_.header[column].value});
        }
    }

    std::vector<std::size_t> take_numbers(std::size_t index) {
        const ChannelDeclaration& channel = chart_.kind->channels[index];
        const bool ratios = channel.name.en == "parts" && any_free_ratio();
        std::vector<std::size_t> free;
        for (std::size_t column = 0; column < claimed_.size(); ++column)
            if (!claimed_[column] && look_.is_meant_as_numbers(column) && (look_.is_ratio(column) || !ratios))
                free.push_back(column);
        leave_times(free);
        if (free.empty() && channel.required) free = meant_as_numbers(); // their cells say what is wrong with them
        if (free.empty() && channel.required) fail(messages::no_numbers, grid_.span, name_of(channel));
        if (doubt_periods(channel, free)) return {};
        const bool one = !channel.many || ratios;
        if (one && free.size() > 1 && is_last(index)) say_many(channel, free);
        if (one && free.size() > 1) free.resize(1);
        for (const std::size_t column : free) claimed_[column] = true;
        if (!free.empty() && is_last(index)) doubt_remarks(channel, free);
        return free;
    }

    /// 2022 under 年份 is no number of the row's, where it has another.
    void leave_times(std::vector<std::size_t>& columns) const {
        const auto says_when = [&](std::size_t column) { return takes_names() && look_.says_when(column); };
        if (!std::ranges::all_of(columns, says_when)) std::erase_if(columns, says_when);
    }

    /// Numbers among words may be a remark, and may be a column that is not filled in yet.
    void doubt_remarks(const ChannelDeclaration& channel, const std::vector<std::size_t>& taken) {
        std::vector<std::string> drawn;
        for (const std::size_t column : taken) drawn.push_back(grid_.header[column].value);
        const std::string names = drawn.size() == 1 ? drawn.front() : as_list(drawn);
        for (std::size_t column = 0; column < claimed_.size(); ++column) {
            const bool left = !claimed_[column] && !look_.is_meant_as_numbers(column) && // else it has been said
                              !look_.says_when(column);
            const std::size_t numbers = left ? look_.count_numbers(column) : 0;
            if (numbers == 0) continue;
            const Phrase& header = grid_.header[column];
            diagnostics_.add(messages::remarks_with_numbers, header.span,
                             {header.value, std::to_string(numbers), name_of(channel), names});
        }
    }

    /// Columns with a number at least, though most of their cells are none.
    std::vector<std::size_t> meant_as_numbers() const {
        std::vector<std::size_t> columns;
        for (std::size_t column = 0; column < claimed_.size(); ++column)
            if (!claimed_[column] && look_.any_number(column)) columns.push_back(column);
        return columns;
    }

    bool any_free_ratio() const {
        for (std::size_t column = 0; column < claimed_.size(); ++column)
            if (!claimed_[column] && look_.is_ratio(column)) return true;
        return false;
    }

    /// No later channel could take what this one leaves.
    bool is_last(std::size_t index) const {
        const auto& channels = chart_.kind->channels;
        return std::none_of(channels.begin() + static_cast<std::ptrdiff_t>(index) + 1, channels.end(),
                            [](const ChannelDeclaration& channel) { return channel.number; });
    }

    void say_many(const ChannelDeclaration& channel, const std::vector<std::size_t>& columns) {
        std::vector<std::string> names;
        for (const std::size_t column : columns) names.push_back(grid_.header[column].value);
        fail(messages::many_columns, grid_.header[columns[1]].span, name_of(channel), listed(names), names.front());
    }

    const ChartSpec& chart_;
    const Grid& grid_;
    Diagnostics& diagnostics_;
    std::vector<bool> claimed_;
    bool map_; // an inline map: every value is meant as a number
    GridLook look_;
    bool faulty_ = false;
};

} // namespace

std::vector<Phrase> named_columns(const ChartSpec& chart, const ChannelDeclaration& channel) {
    if (channel.name.en == "x") return chart.x;
    return channel.name.en == "y" ? chart.y : std::vector<Phrase>();
}

std::optional<ChannelColumns> bind_channels(const ChartSpec& chart, const Grid& grid, Diagnostics& diagnostics) {
    return Binder(chart, grid, diagnostics).bind();
}

} // namespace zhitu
