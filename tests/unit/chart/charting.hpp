// A chart as the pipeline hands it over: the kind from a plugin that was loaded, the rest from the text of a spec.
#pragma once

#include "core/base/files.hpp"
#include "core/chart/chart.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "tests/support/load_table.hpp"
#include "tests/unit/plugin/plugin_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu::test {

/// Two periods, as in the seed.
inline const std::string two_periods = "数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}\n";

class Charting : public ::testing::Test {
protected:
    Charting() {
        for (const char* stem : {"draws_nan", "floods_shapes", "invalid_utf8", "plans_nothing", "throws_in_draw",
                                 "throws_in_plan", "unknown_ink", "well_behaved", "wild_label", "wild_row"})
            plugins_.add(stem);
        registry_.emplace(Registry::scan(ZHITU_BINARY_DIR "/lib/zhitu/plugins-1", {plugins_.path()}));
        theme_ = resolve_theme({}, false, {.shared = {ZHITU_SOURCE_DIR "/specs/themes"}}, *registry_, sources_,
                               diagnostics_);
    }

    /// `rest` are the lines behind 标题 and 类型.
    void read(const std::string& kind, const std::string& rest) {
        read_text("制图: 1\n标题: 生产总值\n类型: " + kind + "\n" + rest);
    }
    /// The same as a board's only panel; `rest` is then indented by four.
    void read_panel(const std::string& kind, const std::string& rest) {
        read_text("制图: 1\n标题: 板\n面板:\n  - 标题: 生产总值\n    类型: " + kind + "\n" + rest);
    }

    Chart chart() {
        Pair why;
        if (!calls_) calls_ = registry_->open(*spec_.charts.at(0).kind, why);
        EXPECT_TRUE(calls_) << why.zh;
        return {spec_.charts[0], table_, theme_, *calls_, typesetter_, spec_.board};
    }
    Plan plan() { return plan_chart(chart(), nominal_, diagnostics_); }
    Drawing draw() {
        const Chart drawn = chart();
        const Plan planned = plan_chart(drawn, nominal_, diagnostics_);
        ChartFrame frame = frame_;
        if (planned.x.kind == ZHITU_SCALE_NONE) frame.x = {}; // as layout leaves what nobody asked for
        return draw_chart(drawn, planned, frame, Types(theme_.form(drawn.board)));
    }

    /// What the machine says when a plugin fails.
    template <class Call> static MachineError failure(Call call) {
        try {
            call();
        } catch (const MachineError& error) {
            return error;
        }
        ADD_FAILURE() << "nothing failed";
        return {"", ""};
    }

    /// "5:10 Z370", one a fault, in the order of the lines.
    std::vector<std::string> faults() const {
        std::vector<std::string> result;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) {
            const Place place =
                diagnostic.span.source ? diagnostic.span.source->place(diagnostic.span.begin) : Place{};
            result.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                             diagnostic.code);
        }
        return result;
    }

    using Faults = std::vector<std::string>;
    PluginFolder plugins_;
    std::optional<Registry> registry_;
    Sources sources_;
    Diagnostics diagnostics_;
    Theme theme_;
    Spec spec_;
    ChartTable table_;
    FixedTypesetter typesetter_;
    const zhitu_chart* calls_ = nullptr; // of the kind, unless a test brings its own
    Rect nominal_{10_mm, 10_mm, 30_mm, 20_mm};
    ChartFrame frame_{nominal_,
                      {sizeof(zhitu_scale), ZHITU_SCALE_BAND, 0, 0, 10, 40, 15, 20, 9},
                      {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, 0, 3000, 30, 10, 0, 0, 0},
                      {}};

private:
    void read_text(const std::string& text) {
        calls_ = nullptr;
        const Source& source = sources_.add("a.yaml", text);
        spec_ =
            decode_spec(parse_yaml(source, diagnostics_), {source, ".", ".", sources_}, *registry_, diagnostics_);
        table_ = load_table(spec_.charts.at(0), ".", ".", sources_, diagnostics_);
        ASSERT_THAT(faults(), ::testing::IsEmpty()) << diagnostics_.all().front().zh;
    }
};

} // namespace zhitu::test
