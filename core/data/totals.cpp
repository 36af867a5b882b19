#include "core/data/totals.hpp"

#include "core/plugin/descriptor.hpp"
#include "core/value/number.hpp"

#include <optional>

namespace zhitu {
namespace {

/// The parts of one row, added up.
class Total {
public:
    Total(const Table& table, const Binding& bound, std::size_t row) {
        for (std::size_t i = bound.first; i < bound.first + bound.count; ++i) add(table.columns[i].values[row]);
    }
    /// A part is missing, or they are printed in several units.
    bool is_missing() const { return missing_; }
    const Decimal& number() const { return sum_; }
    std::string text(const std::optional<Located<int>>& decimals) const {
        const Decimal shown = decimals ? sum_.rounded(decimals->value) : sum_;
        return written_like(model_->text, shown) + unit_in_print(model_->text).text;
    }

private:
    void add(const Value& part) {
        missing_ = missing_ || !part.number ||
                   (model_ && !unit_in_print(part.text).measures_as(unit_in_print(model_->text)));
        if (missing_) return;
        if (!model_ || part.text.find(',') != std::string_view::npos) model_ = part;
        sum_ = sum_ + *part.number;
    }

    std::optional<Value> model_; // gives the sum its sign, its commas and its unit
    Decimal sum_;
    bool missing_ = false;
};

} // namespace

void add_totals(const ChartSpec& chart, ChartTable& chart_table) {
    Table& table = chart_table.table;
    for (std::size_t i = 0; i < chart_table.bindings.size(); ++i) {
        Binding& bound = chart_table.bindings[i];
        if (!chart.kind->channels[i].totals || bound.count < 2) continue;
        Column totals{
            .unit = table.columns[bound.first].unit, .numeric = true, .span = table.columns[bound.first].span};
        for (std::size_t row = 0; row < table.rows; ++row) {
            const Total total(table, bound, row);
            const Span span = table.columns[bound.first].values[row].span;
            if (total.is_missing())
                totals.values.add_missing(span);
            else
                totals.values.add(table.texts.keep(total.text(chart.decimals)), total.number(), span);
        }
        bound.totals = table.columns.size();
        table.columns.push_back(std::move(totals));
    }
}

} // namespace zhitu
