// One panel's chart across the plugin boundary: what it is given, what it plans, what it draws.
#pragma once

#include "core/chart/types.hpp"
#include "core/data/growth.hpp"
#include "core/data/table.hpp"
#include "core/scene/scene.hpp"
#include "core/spec/spec.hpp"
#include "core/text/typesetter.hpp"
#include "core/theme/theme.hpp"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace zhitu {

/// For messages: "面板3 · 地区生产总值"; `panel` from 0.
Argument panel_name(int panel, const std::string& title);

/// What both calls need to know; the referred things outlive them.
struct Chart {
    const ChartSpec& spec;
    const ChartTable& data;
    const Theme& theme;
    const zhitu_chart& calls;
    Typesetter& typesetter;
    bool board = false; // a panel of a board, not a chart of its own

    int panel() const { return spec.panel; }
    std::size_t rows() const { return data.table.rows; }
    const Column* category() const; ///< of the first channel that takes any text; null when there is none
    std::optional<std::size_t> value_column() const; ///< of the first channel that takes numbers
    Argument where() const;                          ///< for messages: "面板3 · 地区生产总值"
};

struct SeriesPlan {
    std::size_t column = 0;
    InkIndex ink = no_ink;
    bool legend = false;
};
struct RoomPlan {
    std::uint32_t side = ZHITU_SIDE_LEFT;
    TypeRole type = TypeRole::category;
    std::vector<std::string> samples;
    Length gap;
};
struct FitPlan {
    std::size_t column = 0, row = 0;
    TypeRole type = TypeRole::value_now;
    Length width;
};
struct GrowthPlan {
    std::uint32_t place = ZHITU_PLACE_LANE;
    std::size_t first = 0, last = 0; // rows
};
struct SpanPlan {
    std::size_t first = 0, last = 0; // rows
    Phrase text;
};
struct PointPlan {
    std::size_t row = 0;
    Phrase text;
};

/// Step 6: what the chart asks for before anything has a place.
struct Plan {
    zhitu_axis x{}, y{}; // kind NONE when not asked for
    std::vector<SeriesPlan> series;
    std::vector<RoomPlan> room;
    std::vector<FitPlan> fits;
    std::optional<GrowthPlan> growth;
    std::optional<GrowthFigure> figure;
    std::vector<bool> highlighted; // a row each
    std::vector<SpanPlan> spans;
    std::vector<PointPlan> points;

    /// A row that is set as the present: highlighted, or with no highlight the last one.
    bool is_now(std::size_t row) const;
};

inline constexpr zhitu_break no_break{std::numeric_limits<double>::quiet_NaN(),
                                      std::numeric_limits<double>::quiet_NaN(), 0};

/// Where the marks stand and how rows and numbers become places. [arrange makes it]
struct ChartFrame {
    Rect marks;
    zhitu_scale x{}, y{};
    zhitu_break x_break = no_break, y_break = no_break;
    std::vector<std::pair<Length, Length>> spans; // of Plan::spans, along x
};

/// What a chart drew: shapes that lie under grid and zero line, and the rest.
struct Drawing {
    std::vector<SceneItem> behind, front;
};

/// [once per panel] Faults of the data go to `diagnostics`. A plugin that fails throws MachineError with a
/// sentence.
Plan plan_chart(const Chart& chart, const Rect& nominal, Diagnostics& diagnostics);
/// [after plan, on planned data] A plugin that fails throws MachineError with a sentence.
Drawing draw_chart(const Chart& chart, const Plan& plan, const ChartFrame& frame, const Types& types);

/// For `explain --stage plan` and goldens.
std::string dump(const Chart& chart, const Plan& plan);

} // namespace zhitu
