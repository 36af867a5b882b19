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
        line("  ", "theme", node(spec.theme));
        line("  ", "source", spec.source_line.value);
        line("  ", "note", spec.note.value);
        line("  ", "credit", spec.credit.value);
        for (const OutputFormat output : spec.outputs)
            line("  ", "output", output == OutputFormat::png ? "png" : "pdf");
        for (const ChartSpec& one : spec.charts) chart(one);
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
        line(indent, "data", chart.data.file.value.empty() ? node(chart.data.inline_data) : chart.data.file.value);
        line(indent, "encoding", chart.data.encoding.value);
        for (const Phrase& part : chart.parts) line(indent, "part", part.value);
        line(indent, "x", chart.x.value);
        for (const Phrase& y : chart.y) line(indent, "y", y.value);
        line(indent, "unit", chart.unit.value);
        if (chart.decimals) line(indent, "decimals", std::to_string(chart.decimals->value));
        growth(indent, chart.growth);
        for (const Phrase& name : chart.highlight) line(indent, "highlight", name.value);
        order(indent, chart);
        for (const Annotation& annotation : chart.annotations) annotate(indent, annotation);
        for (const OptionText& option : chart.options)
            line(indent, "option " + chart.kind->options[option.option].name.en, option.text.value);
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
        const bool span = annotation.kind == Annotation::Kind::span;
        const std::string place = annotation.from.value + (span ? " to " + annotation.to.value : "");
        const std::string text = annotation.text.value.empty() ? "" : ": " + annotation.text.value;
        line(indent, span ? "span" : "point", place + text);
    }

    static std::string length(const LengthText& length) {
        constexpr const char* names[] = {"mm", "cm", "pt", "px", "col", "char", "line"};
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
