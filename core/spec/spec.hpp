// A decoded spec: one model whichever language it was written in. Spans are kept for the stages behind.
#pragma once

#include "core/diag/source.hpp"
#include "core/plugin/registry.hpp"
#include "core/spec/node.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace zhitu {

using Phrase = Located<std::string>; // text from the file; empty value = not given

/// As written; columns, characters, lines and 通栏, all columns, need the theme's 版心.
struct LengthText {
    enum class Unit { mm, cm, pt, px, column, character, line, all_columns };
    double number = 0;
    Unit unit = Unit::mm;
    Span span;
};

struct SizeText {
    LengthText width, height;
    Span span;
};

/// A rectangle of cells that one panel fills; counted from 0.
struct AreaText {
    std::string letter; // as it is drawn in the area map
    int column = 0, row = 0, columns = 1, rows = 1;
    Span span; // of its first letter
};

struct GridText {
    int columns = 0, rows = 0;
    std::vector<AreaText> areas; // of an area map, one a panel (see seat_panels); empty = a cell a panel
    Span span;
};

struct Growth {
    enum class Mode { none, automatic, year_on_year, period_on_period, annual, multiple, points, written };
    Mode mode = Mode::none; // written: a text alone, over the rows of automatic
    Phrase written;         // "7.1%", "-3.2%", "翻一番"; printed instead of a computed figure, whatever the mode
    Phrase from, to;        // periods; empty = the mode's own
    std::optional<int> decimals; // else the theme's
    Phrase basis;                // 口径: "名义", "按可比价格"; said in the note
    Span span;
};

struct Annotation {
    enum class Kind { span, point, line, estimated };
    Kind kind = Kind::point;
    Phrase from, to; // periods of a span; a point and 自…起估计 have `from` only; of a line `from` is its value
    Phrase text;
    Phrase series; // of a point: whose value it is; may be empty
};

/// 横轴 or 纵轴 as a map: what is said of an axis besides its columns.
struct AxisText {
    Phrase low, high; // 范围: values of the axis, with or without its unit, or periods; empty = from the data
    Phrase step;      // 刻度 as one text
    std::vector<Phrase> ticks;           // 刻度 as a list
    std::optional<Located<bool>> labels; // 刻度: 有 or 无
    std::optional<Located<bool>> grid;   // 网格
    Span span;
};

/// 断轴: the values between the two are cut out of the axis.
struct BreakText {
    Phrase low, high;
    Span span;
};

enum class SortOrder { as_given, ascending, descending };

/// The first rows only.
struct Top {
    std::size_t count = 0; // at least 1
    Phrase rest;           // what the others are merged into; empty = they are left out
    Span span;
};

struct DataText {
    Node inline_data; // map, sequence of rows, or a block of text; null when a file is named
    Phrase file;      // relative to the spec's folder
    Phrase encoding;  // UTF-8, GB18030 or empty = found out
    Span span;
};

struct OptionText {
    std::size_t option = 0; // in the kind's options
    Phrase text; // validated against type, bounds and choices; a boolean is 是 or 否, a choice its English word
};

/// What stands in one panel of a board, or alone: a chart, a text or an image.
struct PanelSpec {
    int panel = 0; // from 0
    int typed = 0; // which of 面板, from 1; 0: the only chart, or one of its facets
    Phrase title;
    Phrase cell; // 格: a letter of the area map; empty = the next
    Span span;
};

struct TextPanel : PanelSpec {
    std::vector<Phrase> paragraphs;
};

struct ImagePanel : PanelSpec {
    Phrase file;                  // PNG, JPEG or SVG
    std::filesystem::path folder; // that `file` is relative to
};

struct ChartSpec : PanelSpec {
    const ChartKind* kind = nullptr; // null: already a diagnostic
    DataText data;
    std::vector<Phrase> parts;
    std::vector<Phrase> x, y; // the columns that are named for 横轴 and 纵轴
    Phrase series;            // long form: the column that names the series
    Phrase facet;             // the column whose values make a panel each
    AxisText x_axis, y_axis;
    std::optional<BreakText> axis_break;
    std::optional<Located<bool>> shared_scale;
    Phrase unit;
    std::optional<Located<int>> decimals;
    Growth growth;
    std::vector<Phrase> highlight;
    std::optional<std::vector<Phrase>> proportion; // 比例: of these rows; none named = the last one
    std::optional<Located<SortOrder>> sort;
    std::optional<Top> top;
    std::vector<Annotation> annotations;
    Located<bool> vertical_labels;   // 竖排: the names under the axis
    std::vector<OptionText> options; // given ones
    std::filesystem::path folder;    // that data files are relative to

    /// Of 横轴, 纵轴 and 系列.
    bool names_column(std::string_view name) const;
    /// What is said of an axis, by its key; null for a channel that is none.
    const AxisText* axis_text(std::string_view english) const;
};

/// A tag of a text that must be an ink of the theme.
struct InkName {
    std::string value;
    std::string argument; // typed behind it, which an ink does not take
    Span span;
    Argument where; // as in Diagnostic
};

enum class OutputFormat { png, pdf };

struct Spec {
    const Source* source = nullptr;
    std::filesystem::path folder; // of the spec file
    bool board = false;           // 面板 rather than 类型
    Phrase title, subtitle;
    Node theme; // name, or a map that extends one; null = the default
    std::optional<SizeText> size;
    std::optional<GridText> grid;
    int panels = 0;                // charts, texts and images together
    std::vector<ChartSpec> charts; // one, or those of the panels
    std::vector<TextPanel> texts;
    std::vector<ImagePanel> images;
    Phrase source_line, note, credit;
    Phrase alt;                                  // for readers who cannot see the picture
    Located<bool> vertical_title, vertical_note; // 竖排
    std::vector<InkName> ink_tags;               // of all texts
    std::vector<OutputFormat> outputs;           // empty = not said
    std::vector<std::filesystem::path> includes; // the specs whose charts it has
};

/// What it reads beside itself: included specs, data, images; there or not.
std::vector<std::filesystem::path> files_of(const Spec& spec);

/// The chart, text or image of a panel, from 0.
const PanelSpec& panel_of(const Spec& spec, int panel);
/// For messages: "面板3 · 地区生产总值" as it is typed, or "分面 长沙" where no 面板 is.
Argument panel_name(const PanelSpec& panel);
/// The same, of the panel that a place of the spec lies in; empty for the sheet and a single chart.
Argument panel_at(const Spec& spec, Span place);

/// The file that a spec stands in, and what it may read beside itself.
struct SpecFile {
    const Source& source;
    std::filesystem::path folder; // of the file
    std::filesystem::path root;   // specs that it includes are read below it only
    Sources& sources;             // keeps what is read
};

/// Decodes a parsed document; every fault goes to `diagnostics` and decoding goes on.
Spec decode_spec(const Node& document, const SpecFile& file, const Registry& registry, Diagnostics& diagnostics);

/// Gives each panel its cells: by the letters of the area map, or checks that there are enough. [once, when all
/// panels are known: a 分面 makes some]
void seat_panels(Spec& spec, Diagnostics& diagnostics);

/// A number with a unit: "38.7mm", "2栏". Nothing when it is none.
std::optional<LengthText> parse_length(std::string_view text);

} // namespace zhitu
