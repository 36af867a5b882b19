// Bars from a common zero, as several kinds draw them: upright or lying, one a row, several side by side or in a
// stack, each with its value where that has room. Of several series side by side, values of the present and those
// that 强调 names go first; the others are labelled all or none. In a stack every part that holds its value speaks
// for itself.
#ifndef ZHITU_BARS_HPP
#define ZHITU_BARS_HPP

#include <zhitu/series.hpp>
#include <zhitu/ways.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace zhitu {
inline namespace plugin_1 {

/// What a kind decides about its bars, often by its options.
struct BarLook {
    Band band;            // of a single bar a row
    bool exact = false;   // its thickness is typed: neither values nor a wide chart make it another
    Length parting{};     // bare paper between bars side by side, and between the parts of a stack
    Length gap{};         // from a bar to its value
    bool stacked = false; // several series in one bar
    bool total = false;   // the sum at the end of a stack; the channel must be declared with totals()
};

/// The bars of one panel; made anew in plan() and in draw().
template <class Way> class Bars {
public:
    Bars(const Input& input, const Channel& category, const Channel& values, const BarLook& look) :
        p_(input), category_(category), values_(values), look_(look), series_(input, category, values),
        stacked_(look.stacked && series_.several()) {
        look_.band.thickness = thickness_for_values(input);
        look_.band = Group::band(look_.band, side_by_side(), look.parting);
        if (!look.exact) look_.band.thickness = look_.band.thickness * Way::widening(input, look_.band);
        look_.band.inset = std::max(look_.band.inset, inset_for_values(input));
        look_.band.spread = std::max(look_.band.spread, spread_for_values(input));
    }

    const Series& series() const { return series_; }
    /// Of a value.
    Type type(std::size_t i, Row row) const { return is_list() ? Type::value_before : series_.type(i, row); }
    /// Of the widest values beyond the bars.
    Type widest() const { return is_list() ? Type::value_before : Type::value_now; }
    /// Several series in one bar a row.
    bool stacked() const { return stacked_; }

    /// Both axes, the legend, and sizes for the values. Complains when the bars would be too thin to be seen.
    void plan(Plan& p) const {
        Way::rows(p).band(category_, look_.band, Axis::labels);
        Way::numbers(p).linear(values_, Axis::from_zero | Axis::zero_line,
                               stacked_ ? zhitu::stacked(series_, p.rows()) : Domain{});
        series_.announce(p);
        if (look_.total && !look_.stacked)
            p.warning(series_[0].name_cell(), "合计 只标在堆叠的柱条上，这里没有印\n再写 堆叠: 是，或去掉 合计",
                      "total stands on stacked bars only and is not printed\nwrite stacked: yes, or remove total");
        const Group group(steps(look_.band, p.rows().size(), Way::rows_room(p)), side_by_side(), look_.parting);
        if (group.thickness() < thinnest) say_thin(p, group.thickness());
        for (std::size_t i = 0; i < series_.count(); ++i)
            for (Row row : p.rows()) fit(p, i, row, group);
        if (stacked_) room_for_thin(p);
        if (has_totals())
            for (Row row : p.rows())
                p.fit(p.totals(values_).cell(row), series_.total_type(row), p.frame().width / 2);
    }

    /// How far the values over negative parts of stacks may reach beyond them, away from zero. The frame becomes
    /// narrower than it is now.
    Length beyond_negative(const Plan& p) const {
        constexpr double least_part = 0.8, air = 0.5; // of what a part measures now; mm beside its value
        const Domain ends = zhitu::stacked(series_, p.rows());
        Length widest{};
        for (Row row : p.rows())
            for (const Share& share : stack(series_, row)) {
                const double part = (share.from - share.to) / (ends.high - ends.low);
                const Length value =
                    p.measure(Type::part, text(share.series, row)) + p.axis_width() + Length::mm(air);
                if (part > 0) widest = std::max(widest, value - p.frame().width * part * least_part);
            }
        return widest;
    }

    /// Bars and their values. Missing ones leave a gap; estimated ones are outlined.
    void draw(const Panel& p, Scene& s) const {
        const Group group({Way::rows(p).thickness(), Way::rows(p).step()}, side_by_side(), look_.parting);
        const bool mostly_inside = stacked_ && holds_values(p, group.thickness());
        for (Row row : p.rows())
            stacked_ ? draw_stack(p, s, row, group, mostly_inside) : draw_group(p, s, row, group);
    }

private:
    static constexpr Length thinnest = Length::mm(1), outline = Length::mm(0.8), to_side = Length::mm(0.25);
    static constexpr Length exact = Length::mm(0.001);    // columns are made as wide as their values need
    static constexpr Length between_rows = Length::mm(2); // beside a value between lying stacks, nearer to its own
    static constexpr Length beside_gap = Length::mm(1);   // of a leader, beyond the band's inset
    static constexpr Length leader = Length::mm(2.6);     // with the pads at its ends
    static constexpr Length card_margin = Length::mm(1);  // outside the frame, where texts may stand
    static constexpr double most_growth = 1.5;            // of a bar that gives its values room
    static constexpr double spare = 1.25; // of the height that holds a value, before the frame is final

    /// All set as the present's, the values of many rows would be louder than the names that they are told by.
    bool is_list() const { return series_.alike() && Way::is_list(p_.rows().size()); }
    std::size_t side_by_side() const { return stacked_ ? 1 : series_.count(); }
    bool has_totals() const { return stacked_ && look_.total; }
    std::string_view text(std::size_t i, Row row) const { return series_[i].text(row); }

    /// Tenths are cut off: what lacks little is not called enough.
    void say_thin(Plan& p, Length thickness) const {
        const auto tenths = static_cast<long>(std::max(thickness, Length()).mm() * 10);
        const std::string has = tenths > 0 ? "0." + std::to_string(tenths) + "mm" : "0mm";
        const auto& [zh, en] = Way::marks;
        p.error(series_[0].name_cell(), std::string(zh) + "只有 " + has + "，要 1mm\n减少系列或行，或把 尺寸 放大",
                "too many " + std::string(en) + ": each has " + has +
                    " and needs 1mm\nuse fewer series or rows, or enlarge the size");
    }

    void fit(Plan& p, std::size_t i, Row row, const Group& group) const {
        const Cell cell = series_[i].cell(row);
        const Type role = type(i, row);
        if (stacked_)
            p.try_fit(cell, Type::part, Way::width(p, group.thickness() - to_side * 2));
        else if (series_.several())
            p.try_fit(cell, role, Way::width(p, group.room(i, p.gutter())),
                      1.0 / static_cast<double>(side_by_side()));
        else
            p.fit(cell, role, p.frame().width / 2);
    }
    /// Values that lean out of the outer groups need there what they have between groups, less the card's own
    /// margin.
    Length inset_for_values(const Input& p) const {
        if (side_by_side() < 2 || Way::beyond != Seat::above) return {};
        const Length each = p.frame().width / static_cast<double>(p.rows().size());
        const Length group = std::min(look_.band.thickness, each / (1 + look_.band.gap));
        return (each - std::max(group, each / (1 + look_.band.spread))) / 2 - card_margin;
    }
    /// Two values, one of each row, may stand between lying stacks with a part that does not hold its own.
    double spread_for_values(const Input& p) const {
        if (!stacked_ || Way::beyond == Seat::above) return 0;
        const Domain ends = zhitu::stacked(series_, p.rows());
        const auto is_thin = [&](std::size_t i, Row row) {
            const Length part = p.frame().width * (std::abs(series_[i].number(row)) / (ends.high - ends.low));
            return part < p.measure(Type::part, text(i, row)) + to_side * 2;
        };
        for (std::size_t i = 0; i < series_.count(); ++i)
            for (Row row : p.rows())
                if (is_thin(i, row))
                    return ((p.cap_height(Type::part) + to_side * 2) * 2 + between_rows) / look_.band.thickness;
        return 0;
    }
    /// A part too low for its value says it beside the stack, the last one outside the frame. The frame may still
    /// become lower, and the paper between parts takes some of each.
    void room_for_thin(Plan& p) const {
        if (Way::beyond != Seat::above) return;
        const Domain ends = zhitu::stacked(series_, p.rows());
        const Length enough = (p.cap_height(Type::part) + to_side * 2 + look_.parting) * spare;
        const double lowest = enough / p.frame().height * (ends.high - ends.low);
        const Steps marks = steps(look_.band, p.rows().size(), p.frame().width);
        const Length between = p.rows().size() < 2 ? p.frame().width : marks.step - marks.thickness - leader;
        for (std::size_t i = 0; i < series_.count(); ++i)
            for (Row row : p.rows())
                if (std::abs(series_[i].number(row)) < lowest && p.measure(Type::part, text(i, row)) < between)
                    return p.room(Side::right, Type::part, series_[i], beside_gap);
    }
    /// Values that stand over an inner bar, or in a stack, may make the bars wider than they would like to be.
    Length thickness_for_values(const Input& p) const {
        Length widest = look_.band.thickness;
        if (look_.exact || (!stacked_ && series_.count() < 3)) return widest;
        for (std::size_t i = 0; i < series_.count(); ++i)
            for (Row row : p.rows()) {
                const Length value = Way::along_rows(p, stacked_ ? Type::part : type(i, row), text(i, row));
                widest = std::max(widest, value + (stacked_ ? to_side * 2 : p.gutter()));
            }
        return std::min(widest, look_.band.thickness * most_growth);
    }
    bool holds(const Rect& part, std::string_view value) const {
        return part.height >= p_.cap_height(Type::part) + to_side * 2 - exact &&
               part.width >= p_.measure(Type::part, value) + to_side * 2 - exact;
    }
    /// Two of three parts that are long enough for a figure are as thick as their values: with fewer, numbers here
    /// and there and leaders to the thinnest parts would be a lottery.
    bool holds_values(const Panel& p, Length thickness) const {
        std::size_t all = 0, held = 0;
        for (Row row : p.rows())
            for (const Share& share : stack(series_, row)) {
                const auto held_by = [&](Length half) {
                    const Length from = Way::numbers(p)(share.from), to = Way::numbers(p)(share.to);
                    return holds(Way::bar(Length(), half, from, to), text(share.series, row));
                };
                all += held_by(Length::mm(1000)) ? 1 : 0;
                held += held_by(thickness / 2) ? 1 : 0;
            }
        return held * 3 >= all * 2;
    }
    /// A value between two lying stacks stands clearly nearer to its own.
    bool may_stand_beside(const Panel& p, Length thickness) const {
        const Length free = Way::rows(p).step() - thickness;
        return Way::beyond == Seat::above || p.rows().size() < 2 || free >= p.cap_height(Type::part) + between_rows;
    }
    /// Values that their parts do not hold stand beside, all or none. Where too many would have to, none is said.
    void settle(const Panel& p, Label& label, std::string_view value, Length thickness, bool mostly_inside) const {
        const bool inside = holds(label.anchor, value);
        if (inside || !mostly_inside || !may_stand_beside(p, thickness)) label.seats = {Seat::inside};
        if (!mostly_inside || (!inside && label.seats[1] != Seat::none)) label.group = 1;
    }
    void fill(Scene& s, const Rect& bar, Ink ink, Row row) const {
        const Length edge = std::min(outline, std::min(bar.width, bar.height) / 4);
        p_.estimated(row) ? s.outlined_rect(bar, ink, edge, obstacle) : s.rect(bar, ink, obstacle);
    }

    void draw_group(const Panel& p, Scene& s, Row row, const Group& group) const {
        for (std::size_t i = 0; i < series_.count(); ++i) {
            const bool missing = series_[i].missing(row), loud = series_.now(i, row) || series_.stressed(i, row);
            const Length zero = Way::numbers(p)(0), middle = Way::rows(p)(row) + group.offset(i);
            const Length end = missing ? zero : Way::numbers(p)(series_[i].number(row));
            const Rect bar = Way::bar(middle, group.thickness() / 2, zero, end);
            if (!missing) fill(s, bar, series_.ink(i, row), row);
            Label label{series_[i].cell(row), bar, type(i, row), seats(i, row, group)};
            if (label.seats[0] == Seat::above_end) // clear of the next bar, on a sheet that has room for any
                label.anchor.width = std::max(label.anchor.width - p.gutter(), Length());
            label.gap = look_.gap;
            label.optional = series_.several() && !series_.stressed(i, row);
            label.priority = loud ? 0 : 1;
            if (label.optional) label.group = series_.now(i, row) ? 1 : 2; // a number here and there is a lottery
            s.label(label);
        }
    }
    /// A value wider than its bar leans out of the group, where nobody stands.
    std::array<Seat, 8> seats(std::size_t i, Row row, const Group& group) const {
        if (series_[i].number(row) < 0) return {Way::below_zero};
        if (!series_.several() || Way::beyond != Seat::above) return {Way::beyond};
        const bool wide = p_.measure(type(i, row), text(i, row)) > group.thickness();
        const Seat lean = i == 0 ? Seat::above_end : i + 1 == series_.count() ? Seat::above_start : Seat::above;
        return {wide ? lean : Seat::above, wide ? Seat::above : lean};
    }

    void draw_stack(const Panel& p, Scene& s, Row row, const Group& group, bool mostly_inside) const {
        const Length middle = Way::rows(p)(row), half = group.thickness() / 2;
        Domain ends{0, 0};
        for (const Share& share : stack(series_, row)) {
            const Ink ink = series_.ink(share.series, row);
            const Length from = Way::numbers(p)(share.from), to = Way::numbers(p)(share.to);
            const Length half_part = (to - from) / 2; // more paper would eat a thin part
            const Length bare = share.from == 0 ? Length() : std::clamp(half_part, -look_.parting, look_.parting);
            const Rect part = Way::bar(middle, half, from + bare, to);
            fill(s, part, ink, row);
            Label label{series_[share.series].cell(row), part, Type::part};
            const bool negative = share.to < share.from;
            if (!holds(part, text(share.series, row)))
                label.anchor = Way::clear_of_zero(part, negative, to_side + p.axis_width());
            label.seats = {Seat::inside, Way::beside[0], Way::beside[1], Way::from_zero(negative)};
            label.gap = to_side * 2;
            label.over = p.estimated(row) ? Ink::paper : ink;
            label.optional = !series_.stressed(share.series, row);
            label.priority = label.optional ? 2 : 1; // behind the totals
            if (label.optional) settle(p, label, text(share.series, row), group.thickness(), mostly_inside);
            s.label(label);
            ends = {std::min(ends.low, share.to), std::max(ends.high, share.to)};
        }
        if (!has_totals() || p.totals(values_).missing(row)) return;
        const TableColumn totals = p.totals(values_);
        const bool below = totals.number(row) < 0;
        const Length end = Way::numbers(p)(below ? ends.low : ends.high);
        Label label{totals.cell(row), Way::bar(middle, half, Way::numbers(p)(0), end), series_.total_type(row)};
        label.seats = {below ? Way::below_zero : Way::beyond};
        label.gap = look_.gap;
        s.label(label);
    }

    const Input& p_;
    const Channel &category_, &values_;
    BarLook look_;
    Series series_;
    bool stacked_;
};

} // namespace plugin_1
} // namespace zhitu

#endif
