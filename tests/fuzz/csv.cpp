// Any bytes as a data file under a chart that the first two bytes choose: decoded, read, bound to channels, units
// settled, rows ordered, growth computed.
#include "core/grid/csv.hpp"
#include "core/data/growth.hpp"
#include "core/data/load.hpp"
#include "core/grid/encoding.hpp"
#include "tests/fuzz/kinds.hpp"

namespace zhitu {
namespace {

constexpr const char* first_header = "年份";
constexpr const char* second_header = "市州";

ChartSpec chart_of(const ChartKind& kind, unsigned choices) {
    const auto chosen = [&](unsigned bit) { return (choices >> bit & 1u) != 0; };
    ChartSpec chart;
    chart.kind = &kind;
    if (chosen(2)) chart.series = {second_header, {}};
    if (chosen(3)) chart.x.push_back({first_header, {}});
    if (chosen(4)) chart.unit = {"万元", {}};
    if (chosen(5)) chart.decimals = Located<int>{2, {}};
    if (chosen(6)) chart.sort = Located<SortOrder>{chosen(7) ? SortOrder::ascending : SortOrder::descending, {}};
    if (chosen(8)) chart.top = Top{2, {chosen(9) ? "其他" : "", {}}, {}};
    if (chosen(10)) chart.parts = {{"甲", {}}, {"乙", {}}};
    chart.growth.mode = static_cast<Growth::Mode>(choices >> 11 & 7u);
    return chart;
}

void compute_growth(const ChartSpec& chart, const Table& table, Diagnostics& diagnostics) {
    for (std::size_t column = 1; column < table.columns.size(); ++column)
        if (table.columns[column].numeric && !table.columns.front().numeric && table.rows > 1)
            growth_figure(chart.growth, table, column, {0, table.rows - 1}, 1, diagnostics);
}

} // namespace
} // namespace zhitu

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace zhitu;
    static const std::vector<ChartKind> kinds = fuzz::kinds();
    if (size < 2) return 0;
    const unsigned choices = data[0] | static_cast<unsigned>(data[1]) << 8;
    const std::string bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    Decoded decoded = decode(bytes, std::nullopt);
    Sources sources;
    Diagnostics diagnostics;
    const Source& source = sources.add("data.csv", std::move(decoded.text));
    if (decoded.fault != EncodingFault::none) return 0;
    std::optional<Grid> grid = read_csv(source, diagnostics);
    if (!grid || grid->rows() == 0) return 0;
    const ChartSpec chart = chart_of(kinds[(choices & 3u) % kinds.size()], choices);
    const ChartTable table = make_table(chart, std::move(*grid), diagnostics);
    if (!diagnostics.has_errors()) compute_growth(chart, table.table, diagnostics);
    return 0;
}
