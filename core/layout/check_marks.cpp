// Marks that are too low or too narrow to be read.
#include "core/layout/arrangement.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/scales.hpp"

#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

/// What marks need one way, and what they have.
struct Room {
    Length wanted, free;
    std::size_t chart;
    Length missing() const { return wanted - free; }
};

/// A text beside the marks.
struct SideText {
    std::string text;
    Length width;
};

struct MarksCheck : Arrangement {
    /// The panel that lacks most speaks for all: what helps it helps the others.
    static const Room* worst_of(const std::vector<Room>& rooms) {
        const auto less = [](const Room& a, const Room& b) { return a.missing() < b.missing(); };
        const auto worst = std::max_element(rooms.begin(), rooms.end(), less);
        return worst == rooms.end() || worst->missing() <= fit_tolerance ? nullptr : &*worst;
    }

    void say(const Message& message, const Room& room) const {
        diagnostics.add(message, size_span(),
                        {format_number(room.wanted.mm(), 2), format_number(room.free.mm(), 2),
                         format_number(room.missing().mm(), 2)},
                        charts[room.chart].where());
    }

    SideText widest_beside(std::size_t chart) const {
        SideText widest;
        for (const RoomPlan& room : plans[chart].room)
            for (const std::string& sample : room.samples) {
                const Length width = typesetter.measure(sample, layout.types.style(room.type));
                if (room.side != ZHITU_SIDE_TOP && room.side != ZHITU_SIDE_BOTTOM && width > widest.width)
                    widest = {plain_text(sample), width};
            }
        return widest;
    }

    /// Where the text was written: a row's name or that of a line; else the size is to blame.
    Span span_of(std::size_t chart, const std::string& text) const {
        if (const Column* const names = charts[chart].category())
            for (const Value& name : names->values)
                if (plain_text(std::string(name.text)) == text) return name.span;
        for (const MarkedValue& line : plans[chart].numbers.lines)
            if (plain_text(line.text.value).find(text) != std::string::npos) return line.text.span;
        return size_span();
    }

    void say_no_width(const Room& room) const {
        const SideText widest = widest_beside(room.chart);
        const std::string missing = format_number(room.missing().mm(), 2);
        if (widest.text.empty())
            return diagnostics.add(messages::marks_without_width, size_span(), {missing},
                                   charts[room.chart].where());
        diagnostics.add(messages::text_leaves_no_width, span_of(room.chart, widest.text),
                        {widest.text, format_number(widest.width.mm(), 2), missing}, charts[room.chart].where());
    }

    /// How many marks stand side by side in a row, as the chart says of their values.
    static double side_by_side(const Plan& plan) {
        double share = 1;
        for (const FitPlan& fit : plan.fits)
            if (fit.room.share > 0) share = std::min(share, fit.room.share);
        return std::round(1 / share);
    }

    /// What rows take across: so much each, and so much that no bar is thinner than a red stroke may be.
    Length least_across(std::size_t i) const {
        constexpr double row = 2, bar = 0.8, paper = 0.3; // mm; between bars side by side
        const zhitu_axis& axis = card(i).horizontal ? plans[i].y : plans[i].x;
        const double rows = static_cast<double>(charts[i].rows()), bars = side_by_side(plans[i]);
        if (axis.flags & ZHITU_AXIS_POINTS) // a line may have any number of points
            return rows > 1 ? least_width(form.card) : 0_mm;
        const double group = bar * bars + paper * (bars - 1);
        return Length::mm(std::max(row * rows, group * (rows + axis.gap * (rows - 1)) + axis.inset * 2));
    }

    /// Bars lie down: what is a column's height is their width, and they are thin.
    void check() const {
        std::vector<Room> heights, widths;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const bool lying = card(i).horizontal;
            const Length across = least_across(i);
            heights.push_back({lying ? across : form.card.least_height, card(i).free.height, i});
            widths.push_back({lying ? least_width(form.card) : across, card(i).free.width, i});
        }
        if (const Room* const low = worst_of(heights)) {
            const std::string missing = format_number(low->missing().mm(), 2);
            if (low->free > 0_mm)
                say(messages::marks_too_low, *low);
            else
                diagnostics.add(messages::marks_without_height, size_span(), {missing}, charts[low->chart].where());
        }
        if (const Room* const narrow = worst_of(widths))
            narrow->free > 0_mm ? say(messages::marks_too_narrow, *narrow) : say_no_width(*narrow);
    }
};

} // namespace

void check_marks(const Arrangement& all) { MarksCheck{all}.check(); }

} // namespace zhitu
