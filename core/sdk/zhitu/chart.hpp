// What a chart's plan() and draw() are handed: the data and options (Input), what can be asked of the core before
// the frame is fixed (Plan), the trained scales (Panel) and the picture (Scene, in scene.hpp). All of them are
// views that live until the call returns.
#ifndef ZHITU_CHART_HPP
#define ZHITU_CHART_HPP

#include <zhitu/abi.h>
#include <zhitu/band.hpp>
#include <zhitu/declare.hpp>
#include <zhitu/geometry.hpp>
#include <zhitu/input.hpp>
#include <zhitu/table.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

enum class Side : std::uint32_t {
    bottom = ZHITU_SIDE_BOTTOM,
    left = ZHITU_SIDE_LEFT,
    top = ZHITU_SIDE_TOP,
    right = ZHITU_SIDE_RIGHT
};

/// What the core does along an axis; join with |.
enum class Axis : std::uint32_t {
    plain = 0,
    from_zero = ZHITU_AXIS_FROM_ZERO,        // the domain includes zero
    zero_line = ZHITU_AXIS_ZERO_LINE,        // the core draws the line of zero under the marks
    labels = ZHITU_AXIS_LABELS,              // the core labels rows (band) or ticks (linear)
    grid = ZHITU_AXIS_GRID,                  // grid lines and ticks where the form has room for them
    points = ZHITU_AXIS_POINTS,              // band: rows are points in the middle of their step
    zero_optional = ZHITU_AXIS_ZERO_OPTIONAL // 范围 may leave zero out: lines and dots, which do not stand on it
};
constexpr Axis operator|(Axis a, Axis b) {
    return static_cast<Axis>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}

/// Values that a linear axis must show; NaN = from the data.
struct Domain {
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// What plan() asks of the core.
class Plan : public Input {
public:
    /// An axis of the panel, before its scale is trained.
    class Dimension {
    public:
        /// One step a row, in the order of the channel's column.
        void band(const Channel& channel, Band band = {}, Axis flags = Axis::plain) const;
        /// Numbers of the channel's columns, all on one scale.
        void linear(const Channel& channel, Axis flags = Axis::plain, Domain domain = {}) const;

    private:
        friend class Plan;
        Dimension(const Plan& plan, std::uint32_t axis) : plan_(&plan), axis_(axis) {}
        void ask(const Channel& channel, zhitu_axis axis) const;
        const Plan* plan_;
        std::uint32_t axis_;
    };

    Plan(const zhitu_input& input, const Declaration& declaration, const zhitu_plan& sink) :
        Input(input, declaration), sink_(&sink) {}
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    const Dimension x{*this, ZHITU_AXIS_X}, y{*this, ZHITU_AXIS_Y};

    /// The column is drawn in this ink; the legend names it when `legend`.
    void series(const TableColumn& column, Ink ink, bool legend = false) {
        const std::uint32_t flags = legend ? std::uint32_t{ZHITU_SERIES_LEGEND} : 0u;
        accept(sink_->series(sink_->self, column.index(), static_cast<std::uint32_t>(ink), flags), "series");
    }
    /// Room beside the frame for the widest of the samples, plus gap.
    void room(Side side, Type type, const std::vector<std::string_view>& samples, Length gap);
    /// The same for every text of a column.
    void room(Side side, Type type, const TableColumn& column, Length gap);
    /// The cell will be labelled in this type, at most so wide.
    void fit(Cell cell, Type type, Length width) {
        accept(sink_->fit(sink_->self, cell.column, cell.row, static_cast<std::uint32_t>(type), width.mm()), "fit");
    }
    /// The same for every cell of a column.
    void fit(const TableColumn& column, Type type, Length width) { fit(column.name_cell(), type, width); }

    /// The same for labels that draw() may leave out: sizes give way only when all of the panel's in that type then
    /// fit. Whether they do, the core finds out. With a share, digits must also be no higher than that part of a
    /// mark on a y band.
    void try_fit(Cell cell, Type type, Length width, double share = 0) {
        accept(
            sink_->try_fit(sink_->self, cell.column, cell.row, static_cast<std::uint32_t>(type), width.mm(), share),
            "try_fit");
    }

    /// Where the growth badge stands: in the unit lane, between two neighbouring rows, or in the stressed span.
    void growth_in_lane() { growth(ZHITU_PLACE_LANE, rows().front(), rows().back()); }
    void growth_between(Row first, Row last) { growth(ZHITU_PLACE_BETWEEN, first, last); }
    void growth_in_span(const Span& span) { growth(ZHITU_PLACE_SPAN, span.first, span.last); }

    /// A fault of the data, said at the cell with file, line and column; no chart is drawn then. What to do about
    /// it may follow behind a line break.
    void error(Cell cell, std::string_view zh, std::string_view en) {
        complain(ZHITU_SEVERITY_ERROR, cell, zh, en);
    }
    /// The chart is drawn, and the reader is told.
    void warning(Cell cell, std::string_view zh, std::string_view en) {
        complain(ZHITU_SEVERITY_WARNING, cell, zh, en);
    }

private:
    static void accept(std::int32_t refused, const char* call) {
        if (refused) throw Fault(std::string("the core refused plan.") + call);
    }
    void growth(std::uint32_t place, Row first, Row last) {
        accept(sink_->growth(sink_->self, place, first.index, last.index), "growth");
    }
    void complain(std::uint32_t severity, Cell cell, std::string_view zh, std::string_view en) {
        accept(sink_->complain(sink_->self, severity, cell.column, cell.row, view(zh), view(en)), "complain");
    }

    const zhitu_plan* sink_;
};

/// A trained scale: from rows or numbers to places in millimetres.
class Scale {
public:
    Scale(const zhitu_scale& scale, const zhitu_break& gone, const double* places = nullptr) :
        scale_(&scale), break_(&gone), places_(places) {}

    /// The middle of a row's band.
    Length operator()(Row row) const {
        expect(ZHITU_SCALE_BAND, "a row was asked of an axis that is not a band");
        return Length::mm(places_ ? places_[row.index] : scale_->first + row.index * scale_->step);
    }
    /// The place of a number. A template, so that p.x({1}) means a row.
    template <class Number>
    requires std::is_arithmetic_v<Number> Length operator()(Number number) const {
        expect(ZHITU_SCALE_LINEAR, "a number was asked of an axis that is not linear");
        const double value = static_cast<double>(number);
        if (is_broken()) return across_break(value);
        const double part = (value - scale_->domain_low) / (scale_->domain_high - scale_->domain_low);
        return Length::mm(std::lerp(scale_->range_low, scale_->range_high, part));
    }
    /// 断轴 cuts values out of the axis; a mark that reaches past them is cut too, by the core.
    bool is_broken() const { return break_->low < break_->high; }
    Length thickness() const { return Length::mm(scale_->thickness); } ///< of a mark on a band
    Length step() const { return Length::mm(scale_->step); } ///< from one row to the next; in time the shortest
    Length low() const { return Length::mm(scale_->range_low); }
    Length high() const { return Length::mm(scale_->range_high); }
    double domain_low() const { return scale_->domain_low; }
    double domain_high() const { return scale_->domain_high; }

private:
    void expect(std::uint32_t kind, const char* why) const {
        if (scale_->kind != kind) throw Fault(why);
    }
    Length across_break(double value) const {
        const double low = scale_->range_low, high = scale_->range_high, direction = high < low ? -1 : 1;
        const double room = high - low - direction * break_->gap;
        const double values = scale_->domain_high - scale_->domain_low - (break_->high - break_->low);
        // A part of a stack that ends inside ends at the edge towards zero.
        if (break_->low < value && value < break_->high) value = break_->low > 0 ? break_->low : break_->high;
        const bool beyond = value >= break_->high;
        const double shown = value - scale_->domain_low - (beyond ? break_->high - break_->low : 0);
        return Length::mm(low + shown / values * room + (beyond ? direction * break_->gap : 0));
    }
    const zhitu_scale* scale_;
    const zhitu_break* break_;
    const double* places_;
};

/// What draw() reads: the data, the final frame and the trained scales.
class Panel : public Input {
public:
    Panel(const zhitu_input& input, const Declaration& declaration) : Input(input, declaration) {}
    const Scale x{input().x, input().x_break, input().places}, y{input().y, input().y_break, input().places};
};

inline void Plan::Dimension::ask(const Channel& channel, zhitu_axis axis) const {
    axis.size = sizeof(axis);
    axis.axis = axis_;
    axis.channel = plan_->index_of(channel);
    accept(plan_->sink_->axis(plan_->sink_->self, &axis), "axis");
}

inline void Plan::Dimension::band(const Channel& channel, Band band, Axis flags) const {
    zhitu_axis axis{};
    axis.kind = ZHITU_SCALE_BAND;
    axis.flags = static_cast<std::uint32_t>(flags);
    axis.thickness = band.thickness.mm();
    axis.gap = band.gap;
    axis.inset = band.inset.mm();
    axis.spread = band.spread;
    ask(channel, axis);
}

inline void Plan::Dimension::linear(const Channel& channel, Axis flags, Domain domain) const {
    zhitu_axis axis{};
    axis.kind = ZHITU_SCALE_LINEAR;
    axis.flags = static_cast<std::uint32_t>(flags);
    axis.domain_low = domain.low;
    axis.domain_high = domain.high;
    ask(channel, axis);
}

inline void Plan::room(Side side, Type type, const std::vector<std::string_view>& samples, Length gap) {
    std::vector<zhitu_text> texts;
    for (std::string_view sample : samples) texts.push_back(view(sample));
    accept(sink_->room(sink_->self, static_cast<std::uint32_t>(side), static_cast<std::uint32_t>(type),
                       texts.data(), static_cast<std::uint32_t>(texts.size()), gap.mm()),
           "room");
}

inline void Plan::room(Side side, Type type, const TableColumn& column, Length gap) {
    std::vector<std::string_view> samples;
    for (Row row : rows()) samples.push_back(column.text(row));
    room(side, type, samples, gap);
}

} // namespace plugin_1
} // namespace zhitu

#endif
