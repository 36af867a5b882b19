#include "core/data/load.hpp"

#include "core/data/bind.hpp"
#include "core/data/block_grid.hpp"
#include "core/data/categories.hpp"
#include "core/data/cells.hpp"
#include "core/data/file_grid.hpp"
#include "core/data/inline_grid.hpp"
#include "core/data/order.hpp"
#include "core/data/period.hpp"
#include "core/data/units.hpp"
#include "core/data/whole.hpp"
#include "core/diag/table_messages.hpp"
#include "core/plugin/descriptor.hpp"

#include <algorithm>

namespace zhitu {
namespace {

/// A wide table whose headers are periods (two at least: one is a column's name) lies on its side: the periods
/// become the rows, the first column the headers.
void stand_up(Grid& grid) {
    const bool wide = grid.header.size() > 2 && !grid.header.front().value.empty() &&
                      std::all_of(grid.header.begin() + 1, grid.header.end(),
                                  [](const Phrase& header) { return parse_period(header.value).has_value(); });
    if (!wide) return;
    Grid stood{{grid.header.front()}, {}, grid.span};
    for (auto& row : grid.rows) stood.header.push_back(std::move(row.front()));
    for (std::size_t column = 1; column < grid.header.size(); ++column) {
        stood.rows.push_back({std::move(grid.header[column])});
        for (auto& row : grid.rows) stood.rows.back().push_back(std::move(row[column]));
    }
    grid = std::move(stood);
}

class TableMaker {
public:
    TableMaker(const ChartSpec& chart, const Grid& grid, const ChannelColumns& bound, Diagnostics& diagnostics) :
        chart_(chart), grid_(grid), bound_(bound), diagnostics_(diagnostics), names_{grid, category()} {}

    ChartTable make() {
        result_.table.rows = grid_.rows.size();
        for (std::size_t i = 0; i < bound_.size(); ++i) {
            const std::size_t first = result_.table.columns.size();
            for (Column& column : chart_.kind->channels[i].number ? numbers(i) : words(i))
                result_.table.columns.push_back(std::move(column));
            result_.bindings.push_back({first, result_.table.columns.size() - first});
        }
        result_.table.unit = shared_unit();
        if (!any_fault_ && !any_number()) diagnostics_.add(messages::only_missing, grid_.span);
        return std::move(result_);
    }

private:
    /// The first channel of words names the rows.
    std::optional<std::size_t> category() const {
        for (std::size_t i = 0; i < bound_.size(); ++i)
            if (!chart_.kind->channels[i].number && !bound_[i].empty()) return bound_[i].front();
        return std::nullopt;
    }

    std::vector<Column> words(std::size_t channel) {
        std::vector<Column> columns;
        for (const std::size_t source : bound_[channel]) {
            const Phrase& header = grid_.header[source];
            Column column{header.value, {}, false, true, {}, header.span};
            column.values.reserve(grid_.rows.size());
            for (const auto& row : grid_.rows) {
                column.period = column.period && parse_period(row[source].value);
                column.values.push_back({row[source].value, std::nullopt, false, row[source].span});
            }
            if (source == names_.category) check_categories(column, diagnostics_);
            columns.push_back(std::move(column));
        }
        return columns;
    }

    std::vector<Column> numbers(std::size_t index) {
        const ChannelDeclaration& channel = chart_.kind->channels[index];
        const CellReader reader(names_, diagnostics_);
        std::vector<NumberColumn> read;
        bool whole = channel.name.en == "parts";
        for (const std::size_t source : bound_[index]) {
            const bool ratio = reader.holds_ratio(source) || (whole && grid_.header[source].value.empty());
            if (ratio && !channel.many) {
                refuse_ratio(source, channel);
            } else if (ratio) {
                whole = true;
                for (NumberColumn& part : reader.ratio(source, chart_.parts)) read.push_back(std::move(part));
                any_fault_ = any_fault_ || chart_.parts.empty();
            } else {
                read.push_back(reader.column(source));
            }
        }
        if (whole) reader.check_parts(read);
        return settle(channel, std::move(read), whole);
    }

    std::vector<Column> settle(const ChannelDeclaration& channel, std::vector<NumberColumn> read, bool whole) {
        UnitWish wish;
        if (channel.name.en != "x") wish = {chart_.unit, chart_.decimals}; // they speak of what is drawn over x
        const bool faulty = std::any_of(read.begin(), read.end(), [](const NumberColumn& column) {
            return std::any_of(column.cells.begin(), column.cells.end(),
                               [](const NumberCell& cell) { return cell.faulty; });
        });
        any_fault_ = any_fault_ || faulty;
        std::vector<Column> columns = settle_units(std::move(read), wish, names_, diagnostics_);
        if (whole && !faulty) make_percent(columns, chart_.title.value, names_, diagnostics_);
        return columns;
    }

    void refuse_ratio(std::size_t source, const ChannelDeclaration& channel) {
        any_fault_ = true;
        for (const auto& row : grid_.rows)
            if (is_ratio(row[source].value))
                diagnostics_.add(messages::ratio_refused, row[source].span,
                                 {row[source].value, Argument(channel.name.zh, channel.name.en)});
    }

    /// The one unit of all columns of numbers, or nothing.
    std::string shared_unit() const {
        const Column* first = nullptr;
        for (const Column& column : result_.table.columns) {
            if (!column.numeric) continue;
            if (first && column.unit != first->unit) return {};
            first = &column;
        }
        return first ? first->unit : std::string();
    }

    bool any_number() const {
        const auto& columns = result_.table.columns;
        return std::any_of(columns.begin(), columns.end(), [](const Column& column) {
            return std::any_of(column.values.begin(), column.values.end(),
                               [](const Value& value) { return value.number.has_value(); });
        });
    }

    const ChartSpec& chart_;
    const Grid& grid_;
    const ChannelColumns& bound_;
    Diagnostics& diagnostics_;
    CellNames names_;
    ChartTable result_;
    bool any_fault_ = false;
};

std::optional<Grid> read_grid(const DataText& data, const std::filesystem::path& folder,
                              const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics) {
    if (!data.file.value.empty()) return file_grid(data, folder, root, sources, diagnostics);
    return data.inline_data.is_scalar() ? block_grid(data.inline_data, diagnostics)
                                        : inline_grid(data.inline_data, diagnostics);
}

} // namespace

ChartTable load_table(const ChartSpec& chart, const std::filesystem::path& folder,
                      const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics) {
    const DataText& data = chart.data;
    const bool given = !data.file.value.empty() || data.inline_data.span.source;
    if (!given) return {}; // said by the decoder
    std::optional<Grid> grid = read_grid(data, folder, root, sources, diagnostics);
    if (!grid || !chart.kind) return {};
    if (grid->rows.empty()) {
        diagnostics.add(messages::no_data, grid->span);
        return {};
    }
    if (chart.x.value.empty() && chart.y.empty()) stand_up(*grid);
    const std::optional<ChannelColumns> bound = bind_channels(chart, *grid, diagnostics);
    if (!bound) return {};
    ChartTable table = TableMaker(chart, *grid, *bound, diagnostics).make();
    order_rows(chart, table, diagnostics);
    return table;
}

} // namespace zhitu
