// One panel's chart across the plugin boundary: what it is given, what it plans, what it draws.
#pragma once

#include "core/base/decimal.hpp"
#include "core/chart/types.hpp"
#include "core/data/growth.hpp"
#include "core/data/table.hpp"
#include "core/scene/scene.hpp"
#include "core/spec/spec.hpp"
#include "core/text/typesetter.hpp"
#include "core/theme/theme.hpp"
#include "core/value/unit.hpp"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zhitu {

/// Facets of one chart stand side by side and keep the place of its 分面.
bool are_facets(const ChartSpec& a, const ChartSpec& b);

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
    /// The columns of the channels that take numbers, of those that have so many.
    std::vector<Binding> numbers(std::size_t least = 1) const;
    std::optional<std::size_t> value_column() const; ///< the first of these
    std::span<const Column> parts() const;           ///< of the whole; empty for a chart of no parts
    Argument where() const;                          ///< for messages: see panel_name
    Argument where_of_all() const;                   ///< the same, but nothing for one of several facets
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
    /// Over the values, for words of a point: a second sheet asks for it.
    bool is_for_words() const { return side == ZHITU_SIDE_TOP && type == TypeRole::point; }
};
struct FitRoom {
    Length width;
    double share = 0;      // highest digits as a part of a mark on a band down the page; 0 = any
    bool optional = false; // the label may be left out
};
struct FitPlan {
    std::size_t column = 0, row = 0;
    TypeRole type = TypeRole::value_now;
    FitRoom room;
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
    std::optional<std::size_t> column; // 系列: whose value; without it the whole row's
};
/// 标注 线, and a tick of 刻度: a value that the spec itself names.
struct MarkedValue {
    double value = 0;
    Phrase text; // of a tick as it is printed, of a line what stands at it
    Span span{}; // of the value
};
struct StepPlan {
    Decimal value; // above zero, in the unit of the axis
    Phrase typed;
};
struct EstimatePlan {
    std::size_t first = 0; // row
    Phrase note;           // empty = the theme's
};

inline constexpr zhitu_break no_break{std::numeric_limits<double>::quiet_NaN(),
                                      std::numeric_limits<double>::quiet_NaN(), 0};
inline bool is_broken(const zhitu_break& gone) { return gone.low < gone.high; }

/// 比例 of one row: "9.9∶39.3∶50.8".
struct ProportionPlan {
    std::size_t row = 0;
    std::string text;
};

/// What the spec says about the axis of numbers, in the unit of its columns.
struct NumbersPlan {
    std::optional<double> low, high; // 范围, or what 同尺 makes of all domains; else from the data
    std::vector<MarkedValue> ticks;  // 刻度 as a list, ascending
    std::optional<StepPlan> step;    // 刻度 as a step
    std::vector<MarkedValue> lines;
    bool labels = false, grid = false; // of ticks
    bool may_have_axis = false;        // 刻度 does not forbid it
    bool ladder = false; // values are missing: ticks to read them from, not zero, the middle and near the top only
    zhitu_break gone = no_break;        // 断轴, without its gap
    const BreakText* gone_by = nullptr; // who wrote it: of this chart, or of one that shares the scale
    Unit unit;
    std::string tick_unit; // behind every tick; empty when the unit stands in its lane
};

/// What the spec says about the axis of names.
struct NamesPlan {
    struct Tick {
        std::size_t row = 0;
        Span span{}; // where the spec asks for it
    };
    bool labels = true;      // 刻度 does not forbid them
    bool inner = false;      // wanted between the ends too, where the form has the ends only
    std::vector<Tick> ticks; // 刻度: the rows whose names are printed, in their order; empty = all that have room
    bool grid = false;       // an upright line at each printed name

    bool prints(std::size_t row) const;
};

/// Step 6: what the chart asks for before anything has a place.
struct Plan {
    zhitu_axis x{}, y{}; // kind NONE when not asked for
    std::vector<SeriesPlan> series;
    std::vector<RoomPlan> room;
    std::vector<FitPlan> fits;
    std::optional<GrowthPlan> growth;
    std::optional<GrowthFigure> figure;
    std::vector<bool> highlighted;                // a row each
    std::vector<std::size_t> highlighted_columns; // of several that 强调 may name
    std::size_t present_row = 0;              // the latest of periods; of rows that time does not order, the last
    std::vector<std::size_t> present_columns; // the latest of a channel's several that are named by periods
    std::optional<std::size_t> subject; // the column that growth and notes speak of: the only one, or the one named
    std::vector<SpanPlan> spans;
    std::vector<PointPlan> points;
    std::optional<EstimatePlan> estimate;
    std::vector<ProportionPlan> proportions;
    bool rounded_sums = false; // printed parts do not add up to what is printed of the whole
    NumbersPlan numbers;
    NamesPlan names;
    bool wide = false; // its panel, as the theme has it (宽面板)

    /// The axis of numbers: y, unless the chart lies on its side.
    const zhitu_axis& numbers_axis() const { return y.kind == ZHITU_SCALE_BAND ? x : y; }
    /// The other one, of rows.
    const zhitu_axis& rows_axis() const { return y.kind == ZHITU_SCALE_BAND ? y : x; }
    /// A row that is set as the present: highlighted, or with no highlight the present one.
    bool is_now(std::size_t row) const;
};

/// Where the marks stand and how rows and numbers become places. [arrange makes it]
struct ChartFrame {
    Rect marks;
    zhitu_scale x{}, y{};
    zhitu_break x_break = no_break, y_break = no_break;
    std::vector<std::pair<Length, Length>> spans; // of Plan::spans, along x
    std::vector<double> places;                   // of the middles of rows in time, mm; empty: at equal steps

    /// The middle of a row along its band.
    Length middle_of(std::size_t row) const;
};

/// What a chart drew: shapes that lie under grid and zero line, the others, and what is written over them.
struct Drawing {
    std::vector<SceneItem> behind, front, texts;
};

/// [once per panel] Faults of the data go to `diagnostics`. A plugin that fails throws MachineError with a
/// sentence.
Plan plan_chart(const Chart& chart, const Rect& nominal, Diagnostics& diagnostics);
/// [after plan, on planned data] A plugin that fails throws MachineError with a sentence.
Drawing draw_chart(const Chart& chart, const Plan& plan, const ChartFrame& frame, const Types& types);

/// For `explain --stage plan` and goldens.
std::string dump(const Chart& chart, const Plan& plan);

} // namespace zhitu
