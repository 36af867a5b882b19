#include "core/spec/dump.hpp"

#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"

namespace zhitu {
namespace {

class Dumper {
public:
    std::string take() { return std::move(text_); }

    void spec(const Spec& spec) {
        line("", spec.board ? "board" : "chart", "");
        line("  ", "title", spec.title.value);
        line("  ", "subtitle", spec.subtitle.value);
        if (spec.size) line("  ", "size", length(spec.size->width) + " x " + length(spec.size->height));
        if (spec.grid)
            line("  ", "layout", std::to_string(spec.grid->columns) + "x" + std::to_string(spec.grid->rows));
        for (std::size_t i = 0; spec.grid && i < spec.grid->areas.size(); ++i) area(spec.grid->areas[i]);
        line("  ", "theme", node(spec.theme));
        line("  ", "source", spec.source_line.value);
        line("  ", "note", spec.note.value);
        line("  ", "credit", spec.credit.value);
        line("  ", "vertical",
             std::string(spec.vertical_title.value ? "title" : "") +
                 (spec.vertical_title.value && spec.vertical_note.value ? " " : "") +
                 (spec.vertical_note.value ? "note" : ""));
        for (const OutputFormat output : spec.outputs)
            line("  ", "output", output == OutputFormat::png ? "png" : "pdf");
        line("  ", "alt", spec.alt.value);
        for (const ChartSpec& one : spec.charts) chart(one);
        for (const TextPanel& one : spec.texts) text(one);
        for (const ImagePanel& one : spec.images) image(one);
    }

private:
    void line(const char* indent, const std::string& name, const std::string& value) {
        const bool heading = *indent == '\0' || name == "panel";
        if (value.empty() && !heading) return;
        text_ += indent + name + (value.empty() ? "" : " " + printable(value)) + "\n";
    }

    void chart(const ChartSpec& chart) {
        line("  ", "panel", chart.kind ? chart.kind->name.en : "");
        constexpr auto indent = "    ";
        line(indent, "title", chart.title.value);
        line(indent, "cell", chart.cell.value);
        line(indent, "facet", chart.facet.value);
        line(indent, "data", chart.data.file.value.empty() ? node(chart.data.inline_data) : chart.data.file.value);
        line(indent, "encoding", chart.data.encoding.value);
        for (const Phrase& part : chart.parts) line(indent, "part", part.value);
        for (const Phrase& x : chart.x) line(indent, "x", x.value);
        axis(indent, "x", chart.x_axis);
        for (const Phrase& y : chart.y) line(indent, "y", y.value);
        axis(indent, "y", chart.y_axis);
        if (chart.axis_break)
            line(indent, "break", chart.axis_break->low.value + " to " + chart.axis_break->high.value);
        if (chart.shared_scale) line(indent, "shared_scale", yes_or_no(*chart.shared_scale));
        line(indent, "vertical", chart.vertical_labels.value ? "x" : "");
        line(indent, "unit", chart.unit.value);
        if (chart.decimals) line(indent, "decimals", std::to_string(chart.decimals->value));
        growth(indent, chart.growth);
        for (const Phrase& name : chart.highlight) line(indent, "highlight", name.value);
        if (chart.proportion && chart.proportion->empty()) line(indent, "proportion", "yes");
        for (const Phrase& row : chart.proportion.value_or(std::vector<Phrase>()))
            line(indent, "proportion", row.value);
        order(indent, chart);
        for (const Annotation& annotation : chart.annotations) annotate(indent, annotation);
        for (const OptionText& option : chart.options)
            line(indent, "option " + chart.kind->options[option.option].name.en, option.text.value);
    }

    static std::string yes_or_no(const Located<bool>& said) { return said.value ? "yes" : "no"; }

    void axis(const char* indent, const std::string& name, const AxisText& axis) {
        if (!axis.low.value.empty()) line(indent, name + " range", axis.low.value + " to " + axis.high.value);
        line(indent, name + " ticks", axis.step.value);
        for (const Phrase& tick : axis.ticks) line(indent, name + " ticks", tick.value);
        if (axis.labels) line(indent, name + " ticks", axis.labels->value ? "shown" : "none");
        if (axis.grid) line(indent, name + " grid", yes_or_no(*axis.grid));
    }

    void area(const AreaText& area) {
        line("    ", "area " + area.letter,
             std::to_string(area.column) + " " + std::to_string(area.row) + " " + std::to_string(area.columns) +
                 "x" + std::to_string(area.rows));
    }

    void text(const TextPanel& panel) {
        line("  ", "panel", "text");
        line("    ", "title", panel.title.value);
        line("    ", "cell", panel.cell.value);
        for (const Phrase& paragraph : panel.paragraphs) line("    ", "paragraph", paragraph.value);
    }

    void image(const ImagePanel& panel) {
        line("  ", "panel", "image");
        line("    ", "title", panel.title.value);
        line("    ", "cell", panel.cell.value);
        line("    ", "file", panel.file.value);
    }

    void growth(const char* indent, const Growth& growth) {
        static constexpr const char* methods[] = {"",       "auto",     "year_on_year", "period_on_period",
                                                  "annual", "multiple", "points",       ""};
        line(indent, "growth", methods[static_cast<int>(growth.mode)]);
        line(indent, "growth", growth.written.value);
        line(indent, "growth from", growth.from.value);
        line(indent, "growth to", growth.to.value);
        if (growth.decimals) line(indent, "growth decimals", std::to_string(*growth.decimals));
        line(indent, "growth basis", growth.basis.value);
    }

    void order(const char* indent, const ChartSpec& chart) {
        static constexpr const char* orders[] = {"as_given", "ascending", "descending"};
        if (chart.sort) line(indent, "sort", orders[static_cast<int>(chart.sort->value)]);
        if (chart.top) line(indent, "top", std::to_string(chart.top->count));
        if (chart.top) line(indent, "top rest", chart.top->rest.value);
    }

    void annotate(const char* indent, const Annotation& annotation) {
        static constexpr const char* kinds[] = {"span", "point", "line", "estimated_from"};
        const bool span = annotation.kind == Annotation::Kind::span;
        const std::string place = annotation.from.value + (span ? " to " + annotation.to.value : "");
        const std::string text = annotation.text.value.empty() ? "" : ": " + annotation.text.value;
        line(indent, kinds[static_cast<int>(annotation.kind)], place + text);
    }

    static std::string length(const LengthText& length) {
        constexpr const char* names[] = {"mm", "cm", "pt", "px", "col", "char", "line", "full"};
        return format_number(length.number, 6) + names[static_cast<int>(length.unit)];
    }

    static std::string node(const Node& node) {
        std::string text;
        if (node.is_scalar()) return node.text;
        if (node.is_map()) {
            for (const auto& [key, value] : node.entries)
                text += (text.empty() ? "" : ", ") + key.text + ": " + Dumper::node(value);
            return "{" + text + "}";
        }
        if (node.is_sequence()) {
            for (const Node& item : node.items) text += (text.empty() ? "" : ", ") + Dumper::node(item);
            return "[" + text + "]";
        }
        return {};
    }

    std::string text_;
};

} // namespace

std::string dump(const Spec& spec) {
    Dumper dumper;
    dumper.spec(spec);
    return dumper.take();
}

} // namespace zhitu
