#include "core/base/numbers.hpp"
#include "core/chart/chart.hpp"

namespace zhitu {
namespace {

std::string mm(double value) { return format_number(value, 3); }

void dump_axis(std::string& out, const char* name, const zhitu_axis& axis) {
    if (axis.kind == ZHITU_SCALE_NONE) return;
    out += std::string("  ") + name + (axis.kind == ZHITU_SCALE_BAND ? " band" : " linear");
    out += " channel " + std::to_string(axis.channel);
    if (axis.kind == ZHITU_SCALE_BAND)
        out += " thickness " + mm(axis.thickness) + " gap " + mm(axis.gap) + " inset " + mm(axis.inset);
    static constexpr std::pair<std::uint32_t, const char*> flags[] = {
        {ZHITU_AXIS_FROM_ZERO, " from-zero"}, {ZHITU_AXIS_ZERO_LINE, " zero-line"},
        {ZHITU_AXIS_LABELS, " labels"},       {ZHITU_AXIS_GRID, " grid"},
        {ZHITU_AXIS_POINTS, " points"},       {ZHITU_AXIS_ZERO_OPTIONAL, " zero-optional"}};
    for (const auto& [flag, word] : flags)
        if (axis.flags & flag) out += word;
    out += "\n";
}

void dump_numbers(std::string& out, const NumbersPlan& numbers) {
    if (numbers.low) out += "  range " + mm(*numbers.low) + "…" + mm(*numbers.high) + "\n";
    if (numbers.step) out += "  ticks every " + numbers.step->value.text() + "\n";
    for (const MarkedValue& tick : numbers.ticks) out += "  tick " + tick.text.value + "\n";
    if (numbers.labels || numbers.grid)
        out += std::string("  axis") + (numbers.labels ? " labels" : "") + (numbers.grid ? " grid" : "") + "\n";
    if (is_broken(numbers.gone)) out += "  break " + mm(numbers.gone.low) + "…" + mm(numbers.gone.high) + "\n";
    for (const MarkedValue& line : numbers.lines)
        out += "  line " + mm(line.value) + " “" + line.text.value + "”\n";
}

void dump_names(std::string& out, const NamesPlan& names) {
    if (!names.labels) out += "  no names\n";
    if (names.inner) out += "  names between the ends\n";
    for (const NamesPlan::Tick& tick : names.ticks) out += "  name row " + std::to_string(tick.row) + "\n";
    if (names.grid) out += "  grid of names\n";
}

void dump_wishes(std::string& out, const Chart& chart, const Plan& plan) {
    for (const SeriesPlan& series : plan.series)
        out += "  series column " + std::to_string(series.column) + " ink " +
               chart.theme.inks[static_cast<std::size_t>(series.ink)].name + (series.legend ? " legend" : "") +
               "\n";
    for (const RoomPlan& room : plan.room) {
        static constexpr const char* sides[] = {"bottom", "left", "top", "right"};
        out += std::string("  room ") + sides[room.side] + " gap " + mm(room.gap.mm());
        for (const std::string& sample : room.samples) out += " “" + sample + "”";
        out += "\n";
    }
    for (const FitPlan& fit : plan.fits)
        out += "  fit cell " + std::to_string(fit.column) + "," + std::to_string(fit.row) + " " +
               name_of(fit.type) + " width " + mm(fit.room.width.mm()) + (fit.room.optional ? " optional" : "") +
               "\n";
}

void dump_growth(std::string& out, const GrowthPlan& growth, const std::optional<GrowthFigure>& figure) {
    static constexpr const char* places[] = {"in lane", "between", "in span"};
    out += std::string("  growth ") + places[growth.place] + " rows " + std::to_string(growth.first) + "-" +
           std::to_string(growth.last) + (figure ? " figure " + figure->text : "") + "\n";
}

void dump_annotations(std::string& out, const Plan& plan) {
    for (std::size_t row = 0; row < plan.highlighted.size(); ++row)
        if (plan.highlighted[row]) out += "  highlight row " + std::to_string(row) + "\n";
    for (const SpanPlan& span : plan.spans)
        out += "  span rows " + std::to_string(span.first) + "-" + std::to_string(span.last) + " “" +
               span.text.value + "”\n";
    for (const PointPlan& point : plan.points)
        out += "  point row " + std::to_string(point.row) + " “" + point.text.value + "”\n";
    if (plan.estimate)
        out += "  estimated from row " + std::to_string(plan.estimate->first) + " “" + plan.estimate->note.value +
               "”\n";
    for (const ProportionPlan& proportion : plan.proportions)
        out += "  proportion row " + std::to_string(proportion.row) + " “" + proportion.text + "”\n";
}

} // namespace

std::string dump(const Chart& chart, const Plan& plan) {
    std::string out = "panel " + std::to_string(chart.panel() + 1) + " " + chart.spec.kind->name.en + " “" +
                      chart.spec.title.value + "”\n";
    dump_axis(out, "x", plan.x);
    dump_axis(out, "y", plan.y);
    dump_wishes(out, chart, plan);
    if (plan.growth) dump_growth(out, *plan.growth, plan.figure);
    dump_annotations(out, plan);
    dump_names(out, plan.names);
    dump_numbers(out, plan.numbers);
    return out;
}

} // namespace zhitu
