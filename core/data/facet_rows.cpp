#include "core/data/facet_rows.hpp"

#include "core/base/limits.hpp"
#include "core/data/bind.hpp"
#include "core/data/facet_names.hpp"
#include "core/diag/whole_messages.hpp"
#include "core/grid/look.hpp"
#include "core/plugin/descriptor.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace zhitu {
namespace {

class Sharer {
public:
    Sharer(const ChartSpec& chart, std::vector<Facet>& facets, Diagnostics& diagnostics) :
        chart_(chart), facets_(facets), first_(facets.front().grid), diagnostics_(diagnostics) {}

    void share() {
        const auto series = column_of(chart_.series);
        names_ = names_of_rows(series);
        if (series) series_ = shared_names(facets_, *series);
        if (series_ && !fits(*series_)) series_.reset();
        if (series_) series_->common = series_->overlap && (names_ || name_series(*series));
        if (names_) rows_ = shared_rows(*names_);
        say_missing_parts();
        for (Facet& facet : facets_) arrange(facet);
    }

private:
    std::optional<std::size_t> column_of(const Phrase& name) const {
        const auto found = std::ranges::find(first_.header, name.value, &Phrase::value);
        if (name.value.empty() || found == first_.header.end()) return std::nullopt;
        return static_cast<std::size_t>(found - first_.header.begin());
    }

    /// The column that names the rows of all facets: the one that the spec names, else the first that is left.
    std::optional<std::size_t> names_of_rows(std::optional<std::size_t> series) const {
        const auto words = std::ranges::find(chart_.kind->channels, false, &ChannelDeclaration::number);
        if (words == chart_.kind->channels.end() || first_.header.empty()) return std::nullopt;
        const std::vector<Phrase> named = named_columns(chart_, *words);
        if (!named.empty()) return column_of(named.front());
        const std::size_t column = series == std::optional<std::size_t>(0) ? 1 : 0;
        const bool names = column < first_.header.size() && !chart_.names_column(first_.header[column].value) &&
                           !parse_period(first_.header[column].value);
        return names ? std::optional(column) : std::nullopt;
    }

    std::optional<SharedNames> shared_rows(std::size_t column) const {
        if (auto periods = shared_periods(facets_, column)) {
            periods->common = !of_parts();
            return fits(*periods) && periods->common ? periods : std::nullopt;
        }
        auto names = are_words(column) ? shared_names(facets_, column) : std::nullopt;
        if (!names || !fits(*names)) return std::nullopt;
        if (name_series(column)) {
            names->common = names->overlap;
            return names;
        }
        if (chart_.sort || chart_.top) return std::nullopt;
        names->common = names->complete && !of_parts();
        return names;
    }

    bool are_words(std::size_t column) const {
        return std::ranges::none_of(facets_, [&](const Facet& facet) {
            const std::vector<Cell>& names = facet.grid.columns[column];
            return look_at(names).numeric || parse_period(names.front().text);
        });
    }

    bool of_parts() const {
        return std::ranges::any_of(chart_.kind->channels,
                                   [](const auto& channel) { return channel.name.en == "parts"; });
    }

    /// 产业, 2023年, 2024年, or 产业 and 比重 of a whole: the rows will be columns.
    bool name_series(std::size_t column) const {
        if (!chart_.series.value.empty() && column_of(chart_.series) != column) return false;
        if (of_parts() && first_.header.size() == 2) return true;
        const auto is_period = [](const Phrase& header) { return parse_period(header.value).has_value(); };
        return column == 0 && first_.header.size() > 2 && chart_.x.empty() && chart_.y.empty() &&
               std::all_of(first_.header.begin() + 1, first_.header.end(), is_period);
    }

    /// Sixty facets of a day each would be sixty tables of all days.
    bool fits(const SharedNames& names) const {
        return names.all.cells.size() * facets_.size() * first_.header.size() <= limits::cells;
    }

    void say_missing_parts() {
        if (!of_parts() || !chart_.parts.empty()) return;
        for (auto* const parts : {&series_, &rows_}) {
            if (!*parts || !(*parts)->common) continue;
            for (const Facet& facet : facets_) say_missing_parts(facet, **parts);
            (*parts)->common = false;
        }
    }

    void say_missing_parts(const Facet& facet, const SharedNames& parts) {
        std::vector<std::string> missing;
        const FacetNames own(facet.grid.columns[parts.column]);
        for (const Cell& part : parts.all.cells)
            if (!own.place(part)) missing.emplace_back(part.text);
        if (!missing.empty())
            diagnostics_.add(messages::part_not_in_facet, facet.value.span, {facet.value.value, listed(missing)});
    }

    void arrange(Facet& facet) {
        const std::size_t typed = facet.grid.rows();
        const FacetNames own_rows = rows_ ? FacetNames(facet.grid.columns[rows_->column]) : FacetNames();
        if (rows_ && rows_->common) add_missing(facet, *rows_, own_rows);
        const bool in_time =
            rows_ && rows_->in_time && facet.grid.rows() == typed; // as typed, unless one was added
        if (series_) add_series(facet, in_time ? &own_rows : rows_ ? &rows_->all : nullptr);
        sort(facet.grid, in_time ? &own_rows : rows_ ? &rows_->all : nullptr);
    }

    /// What is missing is said of this facet, not of another.
    static std::vector<Cell> empty_row(const Facet& facet) {
        return std::vector<Cell>(facet.grid.header.size(), Cell{{}, facet.value.span.begin, facet.value.span.end});
    }

    /// In long form any series makes the row.
    void add_missing(Facet& facet, const SharedNames& names, const FacetNames& own) {
        for (const Cell& name : names.all.cells) {
            if (own.place(name)) continue;
            std::vector<Cell> row = empty_row(facet);
            row[names.column].text = name.text;
            if (series_ && series_->column != names.column)
                row[series_->column] = facet.grid.columns[series_->column].front();
            facet.grid.add_row(row);
        }
    }

    /// The first row gets all series: they will stand in the order in which they appear.
    void add_series(Facet& facet, const FacetNames* rows) {
        Grid& grid = facet.grid;
        std::size_t first = 0;
        std::set<std::size_t> there;
        const auto place = [&](std::size_t row) {
            return rows ? *rows->place(grid.columns[rows_->column][row]) : 0;
        };
        for (std::size_t row = 1; row < grid.rows(); ++row)
            if (place(row) < place(first)) first = row;
        for (std::size_t row = 0; row < grid.rows(); ++row)
            if (place(row) == place(first)) there.insert(*series_->all.place(grid.columns[series_->column][row]));
        const FacetNames own(grid.columns[series_->column]);
        for (std::size_t series = 0; series < series_->all.cells.size(); ++series) {
            const Cell& name = series_->all.cells[series];
            if (there.contains(series) || !(series_->common || own.place(name))) continue;
            std::vector<Cell> row = empty_row(facet);
            if (names_) row[*names_] = grid.columns[*names_][first];
            row[series_->column].text = name.text;
            grid.add_row(row);
        }
    }

    void sort(Grid& grid, const FacetNames* rows) const {
        using Place = std::pair<std::size_t, std::size_t>;
        std::vector<Place> places;
        for (std::size_t row = 0; row < grid.rows(); ++row)
            places.push_back({rows ? *rows->place(grid.columns[rows_->column][row]) : 0,
                              series_ ? *series_->all.place(grid.columns[series_->column][row]) : 0});
        if (std::ranges::is_sorted(places)) return;
        std::vector<std::size_t> order(grid.rows());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t row) { return places[row]; });
        for (std::vector<Cell>& cells : grid.columns) {
            const std::vector<Cell> before = cells;
            for (std::size_t row = 0; row < order.size(); ++row) cells[row] = before[order[row]];
        }
    }

    const ChartSpec& chart_;
    std::vector<Facet>& facets_;
    const Grid& first_;
    Diagnostics& diagnostics_;
    std::optional<std::size_t> names_; // the column that names the rows
    std::optional<SharedNames> rows_, series_;
};

} // namespace

void share_rows(const ChartSpec& chart, std::vector<Facet>& facets, Diagnostics& diagnostics) {
    if (!facets.empty()) Sharer(chart, facets, diagnostics).share();
}

} // namespace zhitu
