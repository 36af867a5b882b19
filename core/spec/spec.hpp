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

/// As written; columns, characters and lines need the theme's 版心.
struct LengthText {
    enum class Unit { mm, cm, pt, px, column, character, line };
    double number = 0;
    Unit unit = Unit::mm;
    Span span;
};

struct SizeText {
    LengthText width, height;
    Span span;
};

struct GridText {
    int columns = 0, rows = 0;
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
    enum class Kind { span, point };
    Kind kind = Kind::point;
    Phrase from, to; // span; a point has `from` only
    Phrase text;
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

    bool is_given() const { return !file.value.empty() || !inline_data.is_null(); } ///< else already a diagnostic
};

struct OptionText {
    std::size_t option = 0; // in the kind's options
    Phrase text; // validated against type, bounds and choices; a boolean is 是 or 否, a choice its English word
};

struct ChartSpec {
    Phrase title;
    const ChartKind* kind = nullptr; // null: already a diagnostic
    DataText data;
    std::vector<Phrase> parts;
    Phrase x;
    std::vector<Phrase> y;
    Phrase unit;
    std::optional<Located<int>> decimals;
    Growth growth;
    std::vector<Phrase> highlight;
    std::optional<Located<SortOrder>> sort;
    std::optional<Top> top;
    std::vector<Annotation> annotations;
    std::vector<OptionText> options; // given ones
    Span span;
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
    std::vector<ChartSpec> charts; // one, or the panels
    Phrase source_line, note, credit;
    std::vector<OutputFormat> outputs; // empty = not said
};

/// Decodes a parsed document; every fault goes to `diagnostics` and decoding goes on.
Spec decode_spec(const Node& document, const Source& source, const std::filesystem::path& folder,
                 const Registry& registry, Diagnostics& diagnostics);

/// A number with a unit: "38.7mm", "2栏". Nothing when it is none.
std::optional<LengthText> parse_length(std::string_view text);

} // namespace zhitu
