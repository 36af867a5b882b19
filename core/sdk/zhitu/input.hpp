// What plan() and draw() both see: the data, the options and the measures of one panel. A view that lives until the
// call returns.
#ifndef ZHITU_INPUT_HPP
#define ZHITU_INPUT_HPP

#include <zhitu/abi.h>
#include <zhitu/declare.hpp>
#include <zhitu/geometry.hpp>
#include <zhitu/table.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

/// A stressed stretch of rows (标注 区间). low and high are places along x, 0 during plan.
struct Span {
    Row first, last;
    Length low, high;
};

/// The data, options and measures of one panel.
class Input {
public:
    Input(const zhitu_input& input, const Declaration& declaration) : input_(&input), declaration_(&declaration) {}

    Rows rows() const { return Rows(input_->rows); }
    /// 强调 names this row.
    bool highlighted(Row row) const { return input_->row_flags[checked(row)] & ZHITU_ROW_HIGHLIGHTED; }
    bool any_highlighted() const {
        for (Row row : rows())
            if (highlighted(row)) return true;
        return false;
    }
    /// The latest of rows that are periods, wherever it stands; of others the last.
    bool present(Row row) const { return input_->row_flags[checked(row)] & ZHITU_ROW_PRESENT; }
    /// Its period and that of the row before are of other lengths: nothing leads from the one to the other.
    bool apart(Row row) const { return input_->row_flags[checked(row)] & ZHITU_ROW_APART; }
    /// What 前N leaves, as one row: no rank, however much it is.
    bool rest(Row row) const { return input_->row_flags[checked(row)] & ZHITU_ROW_REST; }
    /// The row stands at or behind 自…起估计.
    bool estimated(Row row) const { return input_->row_flags[checked(row)] & ZHITU_ROW_ESTIMATED; }
    std::vector<Span> spans() const;

    /// The channel's first (often only) column.
    TableColumn operator[](const Channel& channel) const;
    /// All its columns; empty when an optional channel was left out.
    std::vector<TableColumn> columns(const Channel& channel) const;

    /// The sums of a channel declared with totals(), a row each, exact and printed as its cells are; missing where
    /// a part is. Of a single column, that column.
    TableColumn totals(const Channel& channel) const;

    Length operator[](const LengthOption& option) const { return Length::mm(option_of(option).number); }
    double operator[](const NumberOption& option) const { return option_of(option).number; }
    bool operator[](const BoolOption& option) const { return option_of(option).number != 0; }
    /// The choice's place in the declaration, from 0.
    std::size_t operator[](const ChoiceOption& option) const {
        return static_cast<std::size_t>(option_of(option).number);
    }
    std::string_view operator[](const TextOption& option) const { return view(option_of(option).text); }

    /// The spec itself gives the option's value: what a designer typed is drawn so, and not adapted.
    bool typed(const Option& option) const { return input_->option_flags[place_of(option)] & ZHITU_OPTION_TYPED; }

    /// Where marks may stand: nominal during plan, final during draw.
    Rect frame() const {
        const zhitu_rect& frame = input_->frame;
        return {Length::mm(frame.x), Length::mm(frame.y), Length::mm(frame.width), Length::mm(frame.height)};
    }
    bool single() const { return input_->form == ZHITU_FORM_SINGLE; } ///< a chart of its own, not a board's panel
    /// In draw: the legend that plan asked for is there.
    bool has_legend() const { return input_->flags & ZHITU_INPUT_LEGEND; }
    Length rule_width() const { return Length::mm(input_->rule_width); }
    Length axis_width() const { return Length::mm(input_->axis_width); }
    Length label_gap() const { return Length::mm(input_->label_gap); } ///< from a mark to its label
    Length gutter() const { return Length::mm(input_->gutter); }       ///< least distance between two texts

    /// Advance width of a text in a type of the theme.
    Length measure(Type type, std::string_view text) const {
        const zhitu_host& host = *input_->host;
        return Length::mm(host.measure(host.self, static_cast<std::uint32_t>(type), view(text)));
    }
    /// Height of a digit.
    Length cap_height(Type type) const {
        const zhitu_host& host = *input_->host;
        return Length::mm(host.cap_height(host.self, static_cast<std::uint32_t>(type)));
    }

protected:
    const zhitu_input& input() const { return *input_; }
    std::uint32_t index_of(const Channel& channel) const;

private:
    std::uint32_t checked(Row row) const {
        if (row.index >= input_->rows) throw Fault("a row beyond the table was asked for");
        return row.index;
    }
    std::uint32_t place_of(const Option& option) const;
    const zhitu_option& option_of(const Option& option) const { return input_->options[place_of(option)]; }

    const zhitu_input* input_;
    const Declaration* declaration_;
};

inline std::vector<Span> Input::spans() const {
    std::vector<Span> spans;
    for (const zhitu_span& span : std::span(input_->spans, input_->span_count))
        spans.push_back({{span.first_row}, {span.last_row}, Length::mm(span.low), Length::mm(span.high)});
    return spans;
}

inline std::uint32_t Input::index_of(const Channel& channel) const {
    std::uint32_t index = 0;
    for (const Channel* declared : declaration_->channels) {
        if (declared == &channel && index < input_->channel_count) return index;
        ++index;
    }
    throw Fault("the chart does not declare the channel " + std::string(channel.en));
}

inline std::uint32_t Input::place_of(const Option& option) const {
    std::uint32_t index = 0;
    for (const Option* declared : declaration_->options) {
        if (declared == &option && index < input_->option_count) return index;
        ++index;
    }
    throw Fault("the chart does not declare the option " + std::string(option.en));
}

inline std::vector<TableColumn> Input::columns(const Channel& channel) const {
    const zhitu_channel bound = input_->channels[index_of(channel)];
    std::vector<TableColumn> columns;
    for (std::uint32_t i = 0; i < bound.count; ++i) columns.emplace_back(*input_, bound.first + i);
    return columns;
}

inline TableColumn Input::operator[](const Channel& channel) const {
    const zhitu_channel bound = input_->channels[index_of(channel)];
    if (bound.count == 0) throw Fault("the channel " + std::string(channel.en) + " has no column");
    return TableColumn(*input_, bound.first);
}

inline TableColumn Input::totals(const Channel& channel) const {
    const std::uint32_t index = index_of(channel);
    if (input_->channels[index].count == 1) return (*this)[channel];
    return TableColumn(*input_, input_->totals[index]);
}

} // namespace plugin_1
} // namespace zhitu

#endif
