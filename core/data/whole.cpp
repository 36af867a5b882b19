#include "core/data/whole.hpp"

#include "core/base/markup.hpp"
#include "core/data/sums_beside.hpp"
#include "core/diag/whole_messages.hpp"

#include <algorithm>

namespace zhitu {
namespace {

Decimal sum_of_row(const std::vector<Column>& parts, std::size_t row) {
    Decimal sum;
    for (const Column& part : parts) sum = sum + *part.values[row].number;
    return sum;
}

/// Is the sum within 100 ± the tolerance?
bool near_hundred(const Decimal& sum, const Decimal& tolerance) {
    const Decimal hundred = Decimal::of(100);
    return !(sum < hundred - tolerance) && !(hundred + tolerance < sum);
}

/// A unit on the values: "9.5%", "3亿元".
bool has_unit_in_print(const Column& part) {
    return std::any_of(part.values.begin(), part.values.end(), [](const Value& value) {
        return !value.text.empty() && (value.text.back() < '0' || value.text.back() > '9');
    });
}

Span place_of(const std::vector<Column>& parts, std::size_t row) {
    Span place = parts.front().values[row].span;
    place.end = std::max(place.end, parts.back().values[row].span.end);
    return place;
}

/// What a row is called; the only row of a chart without a title has no name.
Argument name_of(const CellNames& names, const std::string& title, std::size_t row) {
    const std::string name = names.of(title, row);
    return name.empty() ? Argument("各部分", "the parts") : Argument(name);
}

/// What is typed as shares of a hundred and makes none: a part of 30% would stand as high as one of 37.5%.
void refuse_others(const std::vector<Column>& parts, const std::vector<Decimal>& sums, const CellNames& names,
                   const std::string& title, Diagnostics& diagnostics) {
    const Decimal hundred = Decimal::of(100);
    const auto whole = std::ranges::find_if(
        parts, [](const Column& part) { return names_a_sum(part.name) || names_a_whole(part.name); });
    for (std::size_t row = 0; row < sums.size(); ++row) {
        if (near_hundred(sums[row], Decimal::of(1))) continue;
        const bool over = hundred < sums[row];
        if (over && whole != parts.end())
            return diagnostics.add(messages::shares_with_whole, whole->span,
                                   {name_of(names, title, row), sums[row].text(), whole->name});
        diagnostics.gather(over ? messages::shares_over : messages::shares_short, place_of(parts, row),
                           {name_of(names, title, row), sums[row].text(), (hundred - sums[row]).text()},
                           over ? "over" : "short", names.of({}, row));
    }
}

/// Most of the columns make a hundred to the tenth, or half of them and the others nearly: what are no shares
/// hardly do.
void doubt_others(const std::vector<Column>& parts, const std::vector<Decimal>& sums, const CellNames& names,
                  const std::string& title, Diagnostics& diagnostics) {
    const auto hundreds = static_cast<std::size_t>(
        std::ranges::count_if(sums, [](const Decimal& sum) { return near_hundred(sum, Decimal::of(1, 1)); }));
    if (2 * hundreds < sums.size()) return;
    const Decimal far = Decimal::of(2 * hundreds > sums.size() ? 100 : 10);
    for (std::size_t row = 0; row < sums.size(); ++row)
        if (near_hundred(sums[row], far) && !near_hundred(sums[row], Decimal::of(1)))
            diagnostics.add(messages::shares_beside, place_of(parts, row),
                            {name_of(names, title, row), sums[row].text()});
}

bool is_bare(const Column& part) { return part.unit.empty() && !has_unit_in_print(part); }

} // namespace

bool is_percent(const Column& part) {
    const bool on_values = std::all_of(part.values.begin(), part.values.end(),
                                       [](const Value& value) { return plain_text(value.text).ends_with('%'); });
    return plain_text(part.unit) == "%" || on_values;
}

void make_percent(std::vector<Column>& parts, const std::string& title, const CellNames& names,
                  Diagnostics& diagnostics) {
    const bool bare = std::all_of(parts.begin(), parts.end(), is_bare);
    if (parts.empty() || !(bare || std::all_of(parts.begin(), parts.end(), is_percent))) return;
    std::vector<Decimal> sums;
    for (std::size_t row = 0; row < parts.front().values.size(); ++row) sums.push_back(sum_of_row(parts, row));
    const auto percent = [](const Decimal& sum) { return near_hundred(sum, Decimal::of(1)); };
    (bare ? doubt_others : refuse_others)(parts, sums, names, title, diagnostics);
    if (!std::all_of(sums.begin(), sums.end(), percent)) return;
    if (bare)
        for (Column& part : parts) part.unit = "%";
    for (std::size_t row = 0; row < sums.size(); ++row)
        if (!near_hundred(sums[row], Decimal::of(1, 1)))
            diagnostics.add(messages::ratio_sum, place_of(parts, row),
                            {name_of(names, title, row), sums[row].text()});
}

} // namespace zhitu
