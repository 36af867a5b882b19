#include "core/data/load_charts.hpp"

#include "core/base/limits.hpp"
#include "core/data/facets.hpp"
#include "core/data/load.hpp"
#include "core/diag/panel_messages.hpp"

namespace zhitu {
namespace {

class ChartLoader {
public:
    ChartLoader(Spec& spec, const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics) :
        spec_(spec), root_(root), sources_(sources), diagnostics_(diagnostics) {}

    std::vector<std::optional<ChartTable>> load() {
        std::vector<ChartSpec> written = std::move(spec_.charts);
        spec_.charts.clear();
        for (ChartSpec& chart : written) chart.facet.value.empty() ? load_one(chart) : load_facets(chart);
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

    void load_one(ChartSpec& chart) {
        const std::size_t errors = diagnostics_.errors();
        ChartTable table = load_table(chart, chart.folder, root_, sources_, diagnostics_);
        const bool sound = chart.kind && chart.data.is_given() && diagnostics_.errors() == errors;
        chart.panel = moved(chart.panel);
        add(std::move(chart), sound ? std::optional(std::move(table)) : std::nullopt);
    }

    std::vector<Facet> facets_of(const ChartSpec& chart) {
        const std::optional<Grid> grid = load_grid(chart, chart.folder, root_, sources_, diagnostics_);
        if (!grid) return {};
        auto facets = split_facets(chart.facet, *grid, diagnostics_);
        if (!facets) return {};
        const std::size_t panels = static_cast<std::size_t>(spec_.panels) - 1 + facets->size();
        if (panels <= limits::panels) return std::move(*facets);
        diagnostics_.add(messages::facets_too_many, chart.facet.span,
                         {chart.facet.value, std::to_string(panels), std::to_string(limits::panels)});
        return {};
    }

    void load_facets(ChartSpec& chart) {
        std::vector<Facet> facets = facets_of(chart);
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
            const std::string whole = chart.title.value.empty() ? "" : chart.title.value + "·";
            one.title = {whole + facets[i].value.value, facets[i].value.span};
            const std::size_t errors = diagnostics_.errors();
            ChartTable table = make_table(one, std::move(facets[i].grid), diagnostics_);
            add(std::move(one), diagnostics_.errors() == errors ? std::optional(std::move(table)) : std::nullopt);
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
