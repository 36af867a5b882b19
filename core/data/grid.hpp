// Cells as they were typed, before anybody knows what they mean.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/spec/spec.hpp"

#include <string>
#include <vector>

namespace zhitu {

/// A header and rows of the same length. An inline map has a header of empty names.
struct Grid {
    std::vector<Phrase> header;
    std::vector<std::vector<Phrase>> rows;
    Span span;
};

/// Column names are given, differ and are at most limits::columns; faults are said at the name.
bool check_header(const std::vector<Phrase>& header, Diagnostics& diagnostics);

/// Says that there is no such column: the nearest name, or all of them.
void say_column_unknown(const Phrase& name, const std::vector<Phrase>& header, Diagnostics& diagnostics);

/// "甲、乙、丙", the first twenty: a longer list helps nobody.
std::string listed(const std::vector<std::string>& names);

} // namespace zhitu
