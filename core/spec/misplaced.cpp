#include "core/spec/misplaced.hpp"

#include "core/diag/key_messages.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

constexpr std::array root_keys{"zhitu",  "subtitle", "panels", "layout", "size", "theme",
                               "credit", "source",   "note",   "output", "alt"};
constexpr std::array chart_keys{"type",   "data",      "parts", "x",   "y",     "series",   "unit",  "decimals",
                                "growth", "highlight", "sort",  "top", "break", "annotate", "facet", "proportion"};
constexpr std::array axis_keys{"range", "ticks", "grid"};
constexpr std::array growth_words{"year_on_year", "period_on_period", "annual", "multiple", "points"};
constexpr std::array annotation_words{"span", "point", "line", "estimated_from"};
constexpr std::array panel_keys{"cell", "text", "image", "include"};

template <std::size_t N> bool contains(const std::array<const char*, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What stands inside a key of a chart.
const Message* misplaced_in_chart(std::string_view english) {
    if (contains(axis_keys, english)) return &messages::key_of_an_axis;
    if (contains(annotation_words, english)) return &messages::key_of_an_annotation;
    return contains(growth_words, english) ? &messages::key_of_growth : nullptr;
}

} // namespace

const Message* misplaced_in_panel(std::string_view english) {
    return contains(root_keys, english) ? &messages::key_of_the_root : misplaced_in_chart(english);
}

const Message* misplaced_beside_panels(std::string_view english) {
    const bool misplaced = contains(chart_keys, english) || contains(panel_keys, english);
    return misplaced ? &messages::key_of_a_panel : misplaced_in_chart(english);
}

const Message* misplaced_in_single_chart(std::string_view english) {
    const bool misplaced = english == "layout" || contains(panel_keys, english);
    return misplaced ? &messages::key_of_a_board : misplaced_in_chart(english);
}

} // namespace zhitu
