// The house look, the only place for it: every ink, size, ladder, lane and motif, decoded from theme files.
// Built-in < house theme < the spec's own 样式.
#pragma once

#include "core/base/dash.hpp"
#include "core/base/ink.hpp"
#include "core/base/type_style.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/sdk/zhitu/abi.h"
#include "core/spec/spec.hpp"
#include "core/theme/theme_files.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zhitu {

/// Every text has one of these roles; one role has one size in a picture.
enum class TypeRole {
    board_title,
    chart_title,
    subtitle,
    panel_title,
    unit,
    value_now,
    value_before,
    part,
    badge,
    basis,
    period_now,
    period_before,
    category,
    legend,
    tick,
    span,
    point,
    series,
    body,
    note,
    credit
};
inline constexpr int type_roles = static_cast<int>(TypeRole::credit) + 1;
const char* name_of(TypeRole role); ///< in English, as theme files write it
/// Whether a board, or a single chart, has texts of the role.
bool is_set_in(TypeRole role, bool is_board);

/// One step of a ladder: what changes when the step before did not fit. Steps add up, in the order of the theme.
struct LadderStep {
    std::optional<Length> size;       // of the han face; the digit face keeps its proportion
    std::optional<Length> digit_size; // of the digit face alone
    std::optional<double> tracking;   // em
    std::optional<double> condensed;  // horizontal scale
    std::optional<Length> plaque;     // width of the title's plaque
    std::optional<Length> padding;    // of the badge
    std::optional<int> lines;         // a name may take so many
    bool vertical = false;            // names under columns that do not fit level run down the page
};

struct TypeRule {
    TypeStyle style;
    InkIndex ink = no_ink;
    std::vector<LadderStep> ladder;
    bool may_run_down() const {
        return std::any_of(ladder.begin(), ladder.end(), [](const LadderStep& step) { return step.vertical; });
    }
};

/// A type after so many steps of its ladder (all of them when it has fewer).
struct SteppedType {
    TypeStyle style;
    std::optional<Length> plaque, padding;
    int lines = 1;
};
SteppedType stepped(const TypeRule& rule, std::size_t steps);

/// Outer measures of a picture: a board, or a single chart. Distances from the named edge.
struct SheetRule {
    Length ground_top, beam, foot_beam, margin, gutter, cards_top, cards_bottom, footer_baseline, footer_step;
    Length subtitle_baseline, subtitle_room; // room: what the cards give way when there is a subtitle
    /// Not beside the title.
    bool subtitle_below() const { return subtitle_room > Length(); }
};

/// The ribbon behind the title; width zero = it hugs the title.
struct PlaqueRule {
    Length width, height, top, padding, baseline, keyline_inset, keyline_width;
    Length tail, tail_top, tail_bottom, notch, fold_width, fold_height;
    bool centred = false; // tails on both sides; else flush left with one tail to the right
};

/// The lanes of one card. Top lanes hang from its top, zero and labels stand on its bottom.
struct CardRule {
    Length header, tick, indent, title_end, title_baseline, unit_baseline, legend_step;
    Length marks_top, bars_top, bars_bottom, zero, label_baseline, inner_end, axis_room, tick_gap;
    Length point_inset;                    // negative: points stand in the middle of equal steps
    Length span_head, span_baseline, edge; // edge: least distance from a text to the card's edge
    Length least_height;                   // of the marks
    Length body_gap;                       // round the text or image of a panel
    Length body_leading;                   // of a text at its full size; shrinks with it
    Length wide;                           // a panel from here on has what `grid` and `inner_years` may deny others
    double body_indent = 0;                // of a paragraph's first line, in characters
    double names_share = 1;                // of the card's width: more makes names left of lying bars step down
    bool grid = false;                     // ticks and grid lines
    bool inner_years = false;              // points: every period is labelled, the inner ones without 年
};

struct BadgeRule {
    Length height, lane_height, above_zero, clear, padding, arrow_width, arrow_height, arrow_gap, basis_gap, rise;
    // What a badge in the unit lane says about itself; {} is the period that it compares with.
    std::string basis, annual_basis, multiple_basis, year_on_year_basis, period_on_period_basis;
};

/// One form: a single chart, or the panels of a board.
struct FormRule {
    SheetRule sheet;
    PlaqueRule plaque;
    CardRule card;
    std::array<TypeRule, type_roles> types;
    const TypeRule& type(TypeRole role) const { return types[static_cast<std::size_t>(role)]; }
    Length width, height; // 默认尺寸, unresolved columns already turned into mm
};

struct PageRule {
    Length width, height; // zero: the theme has no 版心
    int columns = 0;
    double characters = 0; // a column
    Length character, line;
    Length column(double count) const; ///< width of so many columns with the gutters between
};

/// What is drawn round the charts, and in which ink.
struct DecorInks {
    InkIndex plaque = no_ink, tail = no_ink, fold = no_ink, keyline = no_ink, beam = no_ink, ground = no_ink,
             card = no_ink, header = no_ink, tick = no_ink, span = no_ink, span_head = no_ink, badge_text = no_ink;
};

struct Theme {
    std::string name;
    std::vector<Ink> inks;
    std::vector<InkIndex> text_on;           // per ink: the ink of text that stands on it
    std::map<std::uint32_t, InkIndex> roles; // zhitu_ink -> ink
    std::array<Dash, 6> line_dashes{};       // 线型: of the lines in ZHITU_INK_LINE_1 and the next
    FormRule board, single;
    BadgeRule badge;
    PageRule page;
    // How all texts are set: see TypeStyle.
    bool half_width_marks = false; // 标点: 半角, 开明
    bool full_width_stops = false; // 标点: 开明
    double latin_gap = 0;          // 汉数间距
    LineBreakLevel line_breaks = LineBreakLevel::standard;
    bool hanging = false;
    bool even_spacing = false; // 均排: short names as wide as each other, see core/text/even_spacing
    std::string language = "zh-Hans";
    int upright_digits = 2; // of a vertical text, as TypeStyle has them
    VerticalYears vertical_years = VerticalYears::han;
    // How computed numbers are written (GB/T 15835); typed ones stay as they are.
    std::string range_sign = "～"; // between the ends of a span
    std::string ratio_sign = "∶";  // between the parts of a ratio
    bool grouped_numbers = false;  // 千分撇: 1,234,567
    bool ribbon = false;           // 题饰: 飘带; else the title stands on bare ground
    DecorInks decor;
    Length rule_width, axis_width, dash, break_gap, wave_length, label_gap, text_gap, legend_swatch, legend_gap,
        lane_lift;
    std::string unit_prefix, note_prefix, source_prefix, credit_prefix, joint; // printed words
    // The note on computed growth: one of the next six with {自} and {至}, or {期间} for both, replaced, then the
    // last two.
    std::string growth_note, annual_note, multiple_note, points_note, year_on_year_note, period_on_period_note;
    std::string growth_note_mixed;                             // for several spans, each from first to last
    std::string basis_note;                                    // {} is the 口径
    std::string computed_note;                                 // ends every note
    std::string rounding_note;                                 // where printed parts do not add up
    std::string unrounded_note;                                // instead, where 小数 hides what was computed with
    std::string break_note, not_from_zero_note, estimate_note; // {自} and {至} as in the others; {范围} of a break
    std::string own_estimate_note;                             // {文字}: what the spec says of its estimates
    std::string proportion_note,
        proportion_of_row; // {部分}: their names; {期} and {比}: a row's, one after the other
    int growth_decimals = 1;
    /// (kind, option) in English -> the option's value as written; house motifs of a kind.
    std::map<std::pair<std::string, std::string>, std::string> option_defaults;

    InkIndex ink(std::uint32_t role) const;
    /// What is estimated, and reference lines: dashes are longer than what is bare between them by the stroke.
    Dash dashed(Length width) const { return {dash + width, dash}; }
    const FormRule& form(bool is_board) const { return is_board ? board : single; }
};

/// Step 5. `reference` is the spec's 样式: a name, a map with 继承, or null for the default. Of the two forms that
/// the spec has is checked whole. `files` gets all places where themes were looked for. Faults go to `diagnostics`,
/// with the theme file's own spans. `faces` are the roles of fonts/roles.yaml; none = every face is taken.
Theme resolve_theme(const Node& reference, bool is_board, const ThemeFolders& folders, const Registry& registry,
                    Sources& sources, Diagnostics& diagnostics, std::vector<ThemeFile>* files = nullptr,
                    const std::vector<std::string>& faces = {});

/// Says which of the names that texts use as tags are no inks of the theme.
void check_ink_tags(const std::vector<InkName>& tags, const Theme& theme, Diagnostics& diagnostics);

/// A written length in mm; a fault (no 版心) becomes a diagnostic and zero.
Length resolve_length(const LengthText& text, const Theme& theme, Diagnostics& diagnostics);

} // namespace zhitu
