#include "core/data/load_charts.hpp"

#include "core/base/limits.hpp"
#include "core/base/typed_lines.hpp"
#include "core/data/annotated_rows.hpp"
#include "core/data/axis_value.hpp"
#include "core/data/facet_rows.hpp"
#include "core/data/facets.hpp"
#include "core/data/line_names.hpp"
#include "core/data/load.hpp"
#include "core/diag/panel_messages.hpp"
#include "core/diag/table_messages.hpp"

#include <algorithm>

namespace zhitu {
namespace {

class ChartLoader {
public:
    ChartLoader(Spec& spec, const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics) :
        spec_(spec), root_(root), sources_(sources), diagnostics_(diagnostics) {}

    std::vector<std::optional<ChartTable>> load() {
        std::vector<ChartSpec> written = std::move(spec_.charts);
        spec_.charts.clear();
        std::vector<Loaded> loaded = read_all(written);
        for (std::size_t i = 0; i < written.size(); ++i)
            written[i].facet.value.empty() ? load_one(written[i], loaded[i]) : load_facets(written[i], loaded[i]);
        move_panels(spec_.texts);
        move_panels(spec_.images);
        if (!sound_)
            spec_.grid.reset(); // nobody knows how many panels it should seat
        else if (!grown_.empty())
            seat_panels(spec_, diagnostics_);
        return std::move(tables_);
    }

private:
    struct Growth {
        int behind = 0, by = 0; // the panel that became more, and how many more
    };
    struct Loaded {
        std::shared_ptr<Grid> grid; // of all charts that name the same file
        bool sound = false;
    };

    /// All grids before the first table, so that a board that is too large is refused before it is one.
    std::vector<Loaded> read_all(const std::vector<ChartSpec>& charts) {
        FileGrids files;
        std::vector<Loaded> loaded;
        std::size_t cells = 0;
        for (const ChartSpec& chart : charts) {
            const std::size_t faults = diagnostics_.faults();
            auto grid = load_grid(chart, chart.folder, root_, files, sources_, diagnostics_);
            if (grid) cells += grid->rows() * grid->columns.size();
            if (cells > limits::board_cells) {
                diagnostics_.add(messages::board_too_large, chart.data.span, {std::to_string(limits::board_cells)});
                return std::vector<Loaded>(charts.size());
            }
            loaded.push_back({std::move(grid), diagnostics_.faults() == faults});
        }
        return loaded;
    }

    /// The last to use a grid may have it.
    static Grid take(std::shared_ptr<Grid> grid) { return grid.use_count() == 1 ? std::move(*grid) : Grid(*grid); }

    int moved(int panel) const {
        int place = panel;
        for (const auto& [behind, by] : grown_)
            if (panel > behind) place += by;
        return place;
    }
    template <class Panel> void move_panels(std::vector<Panel>& panels) const {
        for (Panel& panel : panels) panel.panel = moved(panel.panel);
    }

    void add(ChartSpec chart, std::optional<ChartTable> table) {
        spec_.charts.push_back(std::move(chart));
        tables_.push_back(std::move(table));
    }

    void load_one(ChartSpec& chart, Loaded& loaded) {
        std::optional<ChartTable> table;
        const std::size_t faults = diagnostics_.faults();
        if (loaded.grid) table = make_table(chart, take(std::move(loaded.grid)), diagnostics_);
        if (!loaded.sound || diagnostics_.faults() != faults) {
            if (table) say_faults_of_spec(chart, *table);
            table.reset();
        }
        if (table) doubt_line_names(chart, *table, diagnostics_);
        chart.panel = moved(chart.panel);
        add(std::move(chart), std::move(table));
    }

    /// Of a table with a fault, which no plan will see.
    void say_faults_of_spec(const ChartSpec& chart, const ChartTable& table) {
        say_unknown_rows(chart, table, diagnostics_);
        say_axis_faults(chart, table, diagnostics_);
    }

    std::vector<Facet> facets_of(const ChartSpec& chart, const Loaded& loaded) {
        if (!loaded.grid) return {};
        std::vector<Phrase> others = chart.y; // which no table will miss
        others.insert(others.end(), chart.x.begin(), chart.x.end());
        others.push_back(chart.series);
        if (const auto same = std::ranges::find(others, chart.facet.value, &Phrase::value); same != others.end()) {
            diagnostics_.add(messages::column_twice, same->span, {same->value});
            return {};
        }
        const std::size_t most = limits::panels + 1 - static_cast<std::size_t>(spec_.panels);
        auto facets = split_facets(chart.facet, *loaded.grid, most, diagnostics_);
        if (facets) {
            share_rows(chart, *facets, diagnostics_);
            return std::move(*facets);
        }
        for (const Phrase& name : others)
            if (!name.value.empty() && !has_column(loaded.grid->header, name.value))
                say_column_unknown(name, loaded.grid->header, diagnostics_);
        return {};
    }

    void load_facets(ChartSpec& chart, Loaded& loaded) {
        std::vector<Facet> facets = facets_of(chart, loaded);
        loaded.grid.reset();
        const int first = moved(chart.panel);
        if (facets.empty()) {
            sound_ = false;
            chart.panel = first;
            return add(std::move(chart), std::nullopt);
        }
        chart.data.inline_data = {}; // read; a copy for each facet would be waste
        for (std::size_t i = 0; i < facets.size(); ++i) {
            ChartSpec one = chart;
            one.panel = first + static_cast<int>(i);
            const std::string whole = chart.title.value.empty() ? "" : in_one_line(chart.title.value) + "·";
            one.title = {whole + facets[i].value.value, facets[i].value.span};
            const std::size_t faults = diagnostics_.faults();
            ChartTable table = make_table(one, std::move(facets[i].grid), diagnostics_);
            const bool sound = diagnostics_.faults() == faults;
            if (!sound) say_faults_of_spec(one, table);
            if (sound && i == 0) doubt_line_names(one, table, diagnostics_);
            add(std::move(one), sound ? std::optional(std::move(table)) : std::nullopt);
        }
        const int more = static_cast<int>(facets.size()) - 1;
        grown_.push_back({chart.panel, more});
        spec_.panels += more;
    }

    Spec& spec_;
    const std::filesystem::path& root_;
    Sources& sources_;
    Diagnostics& diagnostics_;
    std::vector<std::optional<ChartTable>> tables_;
    std::vector<Growth> grown_;
    bool sound_ = true; // every 分面 is known
};

} // namespace

std::vector<std::optional<ChartTable>> load_charts(Spec& spec, const std::filesystem::path& root, Sources& sources,
                                                   Diagnostics& diagnostics) {
    return ChartLoader(spec, root, sources, diagnostics).load();
}

} // namespace zhitu
