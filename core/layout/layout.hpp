// Step 8: every box in millimetres inside the exact trim size, every text fitted by the theme's ladders.
#pragma once

#include "core/chart/chart.hpp"
#include "core/chart/types.hpp"
#include "core/spec/spec.hpp"
#include "core/text/typesetter.hpp"
#include "core/theme/theme.hpp"

#include <string>
#include <vector>

namespace zhitu {

/// A label of an axis or tick: centred (bands) or flush right (ticks) at `at`.
struct AxisLabel {
    std::string text;
    Point at; // on the baseline
    TypeRole type = TypeRole::period_before;
    Span span{};
    bool vertical = false; // hangs from `at`, its middle
    LineFit fit{};
};

struct TickMark {
    std::string text;
    Length at;         // y, or x for horizontal charts
    bool grid = false; // a line runs through it
};

struct LegendEntry {
    std::string text;
    InkIndex ink = no_ink;
    Rect swatch;
    Point at; // left end of the text's baseline
    LineFit fit;
    Span span;
};

/// A line of a text panel or of a panel's title.
struct BodyLine {
    std::string text;
    Point at; // left end of the baseline
    LineFit fit;
    Span span;
    Length over; // by so much it is wider than its column
};

/// One panel's card, or a single chart's.
struct Card {
    Rect box;
    Length inner_left, inner_right; // the edge of titles and units; where the zero line ends
    std::string unit;               // as printed, with the theme's prefix; may be empty
    Length unit_left;               // where it begins: at the left edge, or in the head of a span
    Length heads_left;              // words in heads of spans begin no further left
    std::string basis;              // beside a badge in the unit lane: 较2016年; else empty
    Rect free;                      // what the texts round the chart leave its marks; may be less than nothing
    ChartFrame frame;
    Length zero;             // y of zero, or x of it for horizontal charts
    bool horizontal = false; // rows run down the page
    bool zero_line = false;
    bool tick_labels = false;    // ticks are written
    bool thin_names = false;     // names of points that would not all fit stand for those between them
    bool names_run_down = false; // under columns: 竖排 asks for it, or level ones do not fit
    Length names_drop; // by so much names in several lines lift the zero line of all panels, or running down that
                       // of their row
    std::vector<AxisLabel> labels;
    std::vector<TickMark> ticks;
    std::vector<Length> row_lines; // upright lines of the grid, at printed names
    std::vector<LegendEntry> legend;
    std::vector<BodyLine> title; // in its header
    std::vector<BodyLine> body;  // of a text panel
    Rect image;                  // of an image panel
    Rect text_bounds;            // labels stay inside
    Rect span_lane;              // from the head of a stressed span down to zero
};

struct Footer {
    std::vector<std::string> lines; // the last one stands on the baseline; empty where the credit stands alone
    std::vector<LineFit> fits;      // of the lines
    std::vector<Length> rises;      // of the lines over the baseline
    Length baseline;
    std::vector<std::string> credit; // its lines; the last one stands on the baseline too
    std::vector<LineFit> credit_fits;
    std::string aside; // the note where 竖排 takes it out of the lines
    /// Of a line of the credit over the baseline: it has the last lines, or the only one.
    Length credit_rise(std::size_t line) const { return rises[rises.size() - credit.size() + line]; }
    Length rise() const { return rises.empty() ? 0_mm : rises.front(); } ///< of the first line
};

/// A line of the picture's title, or a column of it.
struct TitleLine {
    std::string text;
    Point at; // the middle of its baseline; of a column: its middle
    LineFit fit{};
};

/// A line of what runs down at the right edge beside the title.
struct SideLine {
    std::string text;
    Point at; // the middle of its top
    TypeRole type = TypeRole::note;
    Span span{};
    LineFit fit{};
};

struct Layout {
    Length width, height;
    Rect plaque;
    std::vector<TitleLine> title, subtitle; // a subtitle that is not centred: the left ends of its baselines
    Types types;
    Footer footer;
    std::vector<Card> cards;
    std::vector<SideLine> side; // the first is the rightmost
    FormRule form;              // the theme's; titles in several lines make plaques thicker and lanes hang lower
};

/// Trim size of the picture: 尺寸, else the theme's.
Rect sheet_size(const Spec& spec, const Theme& theme, Diagnostics& diagnostics);
/// Where each panel's marks would stand if it asked for no room: what plan() is told.
std::vector<Rect> nominal_frames(const Spec& spec, const Theme& theme, const Rect& sheet);
/// What does not fit is a diagnostic that names the text and the missing millimetres.
Layout arrange(const Spec& spec, const Theme& theme, const Rect& sheet, const std::vector<Chart>& charts,
               const std::vector<Plan>& plans, const Images& images, Typesetter& typesetter,
               Diagnostics& diagnostics);

/// For `explain --stage layout` and goldens.
std::string dump(const Layout& layout);

} // namespace zhitu
