#include "core/data/load.hpp"

#include "core/data/bind.hpp"
#include "core/data/cells.hpp"
#include "core/data/kept_range.hpp"
#include "core/data/left_out.hpp"
#include "core/data/names_first.hpp"
#include "core/data/names_headed.hpp"
#include "core/data/order.hpp"
#include "core/data/reshape.hpp"
#include "core/data/row_numbers.hpp"
#include "core/data/row_units.hpp"
#include "core/data/shares.hpp"
#include "core/data/sums_beside.hpp"
#include "core/data/totals.hpp"
#include "core/data/units.hpp"
#include "core/data/unlike.hpp"
#include "core/data/whole.hpp"
#include "core/data/year_totals.hpp"
#include "core/diag/order_messages.hpp"
#include "core/diag/table_messages.hpp"
#include "core/diag/whole_messages.hpp"
#include "core/grid/block_grid.hpp"
#include "core/grid/categories.hpp"
#include "core/grid/corner_unit.hpp"
#include "core/grid/headed_periods.hpp"
#include "core/grid/inline_grid.hpp"
#include "core/grid/name_periods.hpp"
#include "core/grid/nameless.hpp"
#include "core/grid/row_number.hpp"
#include "core/grid/split_periods.hpp"
#include "core/grid/units_aside.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"
#include "core/value/period_text.hpp"

#include <algorithm>

namespace zhitu {
namespace {

class TableMaker {
public:
    TableMaker(const ChartSpec& chart, Grid& grid, const ChannelColumns& bound, Diagnostics& diagnostics) :
        chart_(chart), grid_(grid), bound_(bound), diagnostics_(diagnostics), names_{grid, category()} {}

    ChartTable make() {
        result_.table.rows = grid_.rows();
        result_.table.stood_up = grid_.stood_up;
        for (std::size_t i = 0; i < bound_.size(); ++i) {
            const std::size_t first = result_.table.columns.size();
            for (Column& column : chart_.kind->channels[i].number ? numbers(i) : words(i))
                result_.table.columns.push_back(std::move(column));
            result_.bindings.push_back({first, result_.table.columns.size() - first});
        }
        result_.table.unit = shared_unit();
        if (!any_fault_ && !any_number()) diagnostics_.add(messages::only_missing, grid_.span);
        result_.table.texts = std::move(grid_.texts);
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
            column.values.reserve(grid_.rows());
            const std::vector<Cell>& cells = grid_.columns[source];
            const bool codes = are_codes(grid_, source);
            const NamePeriods periods = codes ? NamePeriods{false} : read_name_periods(cells);
            column.period = periods.all;
            if (codes) column.values.mark_codes();
            if (!column.period) refuse_false_dates(cells), doubt_day_numbers(cells);
            for (const Cell& cell : cells) column.values.add(printed(cell, periods), grid_.span_of(cell));
            if (column.period) column.values.mark_periods();
            const std::size_t faults = diagnostics_.faults();
            if (source == names_.category) check_categories(grid_, source, periods.settled, diagnostics_);
            any_fault_ = any_fault_ || diagnostics_.faults() > faults;
            column.values.settle_periods(periods.settled);
            columns.push_back(std::move(column));
        }
        return columns;
    }

    void refuse_false_dates(const std::vector<Cell>& cells) {
        const auto say = [&](const Message& message, const Cell& cell) {
            diagnostics_.add(message, grid_.span_of(cell), {std::string(cell.text)});
        };
        const auto is_false = [](std::string_view name) { return names_no_month(name) || names_no_day(name); };
        const std::string_view first = cells.empty() ? std::string_view() : cells.front().text;
        if (!parse_period(first) && !is_false(first)) return; // no column of dates
        for (const Cell& cell : cells)
            if (is_false(cell.text))
                say(names_no_month(cell.text) ? messages::no_such_month : messages::no_such_day, cell);
    }

    void doubt_day_numbers(const std::vector<Cell>& cells) {
        if (const auto day = first_day_number(cells))
            diagnostics_.add(messages::day_numbers, grid_.span_of(cells.front()),
                             {std::string(cells.front().text), *day});
    }

    std::string_view printed(const Cell& cell, const NamePeriods& periods) {
        const auto spelled = periods.all ? spelled_period(cell.text, periods.by_clock) : std::nullopt;
        return spelled ? grid_.texts.keep(*spelled) : cell.text;
    }

    std::vector<Column> numbers(std::size_t index) {
        const ChannelDeclaration& channel = chart_.kind->channels[index];
        const CellReader reader(names_, {channel.name.zh, channel.name.en}, grid_.texts, diagnostics_);
        std::vector<NumberColumn> read;
        const bool whole = channel.name.en == "parts";
        for (const std::size_t source : bound_[index]) {
            if (whole && (reader.holds_ratio(source) || grid_.header[source].value.empty())) {
                for (NumberColumn& part : reader.ratio(source, chart_.parts)) read.push_back(std::move(part));
                any_fault_ = any_fault_ || chart_.parts.empty();
            } else {
                read.push_back(reader.column(source));
            }
        }
        if (whole) reader.check_parts(read);
        if (whole && !check_left_shares(chart_, grid_, bound_[index], names_.category, diagnostics_))
            any_fault_ = true;
        return settle(channel, std::move(read), whole);
    }

    std::vector<Column> settle(const ChannelDeclaration& channel, std::vector<NumberColumn> read, bool whole) {
        UnitWish wish;
        if (!carries_others(channel)) wish = {chart_.unit, chart_.decimals};
        const bool as_typed = chart_.series.value.empty() && !grid_.stood_up;
        if (as_typed && channel.many) wish.axis = Argument(channel.name.zh, channel.name.en);
        const bool faulty = std::any_of(read.begin(), read.end(),
                                        [](const NumberColumn& column) { return !column.faulty.empty(); });
        any_fault_ = any_fault_ || faulty;
        std::vector<Column> columns = settle_units(std::move(read), wish, names_, grid_.texts, diagnostics_);
        if (whole && !any_fault_) make_percent(columns, chart_.title.value, names_, diagnostics_);
        return columns;
    }

    /// 单位 and 小数 speak of what is drawn over x, where both axes are of numbers.
    bool carries_others(const ChannelDeclaration& channel) const {
        const auto is_over = [](const ChannelDeclaration& other) { return other.number && other.name.en == "y"; };
        return channel.name.en == "x" && std::ranges::any_of(chart_.kind->channels, is_over);
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
                               [](const Value& value) { return value.number != nullptr; });
        });
    }

    const ChartSpec& chart_;
    Grid& grid_;
    const ChannelColumns& bound_;
    Diagnostics& diagnostics_;
    CellNames names_;
    ChartTable result_;
    bool any_fault_ = false;
};

std::shared_ptr<Grid> read_grid(const DataText& data, const std::filesystem::path& folder,
                                const std::filesystem::path& root, FileGrids& files, Sources& sources,
                                Diagnostics& diagnostics) {
    if (!data.file.value.empty()) return files.read(data, folder, root, sources, diagnostics);
    std::optional<Grid> grid = data.inline_data.is_scalar() ? block_grid(data.inline_data, diagnostics)
                                                            : inline_grid(data.inline_data, diagnostics);
    return grid ? std::make_shared<Grid>(std::move(*grid)) : nullptr;
}

} // namespace

std::shared_ptr<Grid> load_grid(const ChartSpec& chart, const std::filesystem::path& folder,
                                const std::filesystem::path& root, FileGrids& files, Sources& sources,
                                Diagnostics& diagnostics) {
    const DataText& data = chart.data;
    const bool given = !data.file.value.empty() || data.inline_data.span.source;
    if (!given) return nullptr; // said by the decoder
    std::shared_ptr<Grid> grid = read_grid(data, folder, root, files, sources, diagnostics);
    if (!grid || !chart.kind) return nullptr;
    spell_headed_periods(*grid, diagnostics);
    if (grid->rows() > 0) return grid;
    diagnostics.add(messages::no_data, grid->span);
    return nullptr;
}

ChartTable make_table(const ChartSpec& chart, Grid grid, Diagnostics& diagnostics) {
    if (!name_nameless(chart, grid, diagnostics) || !check_split_periods(chart, grid, diagnostics)) return {};
    leave_out_row_numbers(chart, grid, diagnostics);
    name_by_headers(chart, grid, diagnostics);
    put_names_first(chart, grid, diagnostics);
    spread_unit_column(chart, grid);
    spread_unit_of_corner(chart, grid);
    spread_units_of_periods(chart, grid);
    leave_out_year_totals(chart, grid, diagnostics);
    const bool shaped =
        chart.series.value.empty() ? stand_up(chart, grid, diagnostics) : spread_series(chart, grid, diagnostics);
    if (!shaped) return {};
    leave_out_sums(chart, grid, diagnostics);
    turn_shares(chart, grid);
    if (!spread_units_of_rows(chart, grid, diagnostics)) return {};
    const std::optional<ChannelColumns> bound = bind_channels(chart, grid, diagnostics);
    if (!bound) return {};
    const std::size_t faults = diagnostics.faults();
    ChartTable table = TableMaker(chart, grid, *bound, diagnostics).make();
    const bool sound = diagnostics.faults() == faults;
    doubt_sums(chart, table, diagnostics);
    order_rows(chart, table, diagnostics);
    keep_range(chart, table, diagnostics);
    if (sound) order_in_time(chart, table, diagnostics); // where it is not, nobody knows which row is which
    part_unlike(chart, table, diagnostics);
    add_totals(chart, table);
    return table;
}

} // namespace zhitu
