// Growth figures: integer arithmetic on the exact numbers, half away from zero.
#pragma once

#include "core/data/growth_rows.hpp"

#include <optional>
#include <string>

namespace zhitu {

inline const std::string percentage_points = "个百分点", permille_points = "个千分点";

struct GrowthFigure {
    enum class Direction { up, down, level };
    Direction direction = Direction::up;
    std::string text;             // "25.3%", "1.6个百分点", "3.0倍"; without sign
    bool computed = false;        // then the theme's note is due
    bool is_large = false;        // a rate that reads better as a multiple
    bool rounded_away = false;    // the printed numbers would give another figure, and the note says so
    std::size_t from = 0, to = 0; // rows
    std::string from_name, to_name;
    bool over_years = false; // between columns: its rows are those of `growth_over_years`, and the names say more
    Growth::Mode method = Growth::Mode::automatic;

    /// A multiple counts from nothing: beside an arrow, 3.0倍 would read as a rise by so much.
    bool has_arrow() const { return direction != Direction::level && method != Growth::Mode::multiple; }
    /// Whether the bare figure may stand between its two columns. An annual rate would read as the whole rise, a
    /// multiple says nothing without its base, and 个百分点 is wider than any gap.
    bool stands_between() const;
    /// Whether it may stand in the stressed span that it measures: there is room for 个百分点.
    bool stands_in_span() const { return method != Growth::Mode::annual && method != Growth::Mode::multiple; }
};

GrowthFigure::Direction direction_of(const Decimal& change);

/// The figure that `growth` asks for over a column; the first column of the table names the rows and `usual` are
/// the chart's own. `decimals` is the theme's choice, unless the growth brings its own. |last/first - 1| as %, of a
/// column in % the difference in 个百分点, in ‰ in 个千分点; 年均 the yearly rate; 倍数 last/first. A written text
/// wins and is not computed; one that says the contrary of all the numbers is a warning. Mode none: nothing. Rows
/// that are no periods or last longer than each other, a base that is missing, zero or negative, a loss after a
/// gain: a warning and nothing; rows or units that the method cannot take: an error and nothing. A figure that
/// would say 0 of a change, 100% of a fall that leaves something or 1.0倍 of what is not the same takes more
/// decimals; where the most are too few, a warning and nothing. A rate of 1000% or more has a warning: 倍数 says it
/// better. `where` is the panel of the table: facets have rows of one name.
std::optional<GrowthFigure> growth_figure(const Growth& growth, const Table& table, std::size_t column,
                                          GrowthRows usual, int decimals, Diagnostics& diagnostics,
                                          const Argument& where = "");

} // namespace zhitu
