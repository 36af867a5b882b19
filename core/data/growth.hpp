// Growth figures: integer arithmetic on the exact numbers, half away from zero.
#pragma once

#include "core/data/table.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <optional>
#include <string>

namespace zhitu {

struct GrowthFigure {
    enum class Direction { up, down, level };
    Direction direction = Direction::up;
    std::string text;             // "25.3%", "1.6个百分点"; without sign
    bool computed = false;        // then the theme's note is due
    std::size_t from = 0, to = 0; // rows
};

/// |last/first - 1| over rows [from, to] of a column, to so many decimals. Base missing, zero or negative: a
/// warning and nothing; a written figure wins; mode none: nothing. A column in % or ‰ gives 个百分点.
std::optional<GrowthFigure> growth_figure(const Growth& growth, const Table& table, std::size_t column,
                                          std::size_t from, std::size_t to, int decimals, Diagnostics& diagnostics);

} // namespace zhitu
