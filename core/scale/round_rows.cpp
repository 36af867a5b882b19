#include "core/scale/round_rows.hpp"

#include "core/value/calendar.hpp"
#include "core/value/period.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

using Rows = std::vector<std::size_t>;

constexpr int week_days = 7, most_weeks = 60, most_parts = 10; // of a year and of a month: so many numbers are free

bool is_week(const Period& period) {
    return period.has_days() && period.last_day != period.first_day && period.months() <= 2;
}

/// The months before a period's own, a day's included: 2016年末 is one of 2016.
int month_of(const Period& period) {
    return period.instant ? period.last_month / months_a_year * months_a_year : period.last_month;
}

/// A stretch of the calendar: which one a period ends in.
struct Grain {
    enum Unit { days, weeks, months };
    Unit unit;
    int size;

    std::optional<int> of(const Period& period) const {
        const int month = month_of(period);
        if (unit == months) return month / size;
        if (!period.has_days() || is_week(period) != (unit == weeks)) return std::nullopt;
        if (unit == days)
            return month * most_parts + std::min(period.last_day - 1, 29) / size; // the 31st is no tenth
        const long day =
            day_number(month, period.last_day) - day_number(month / months_a_year * months_a_year, 1) + 1;
        return month / months_a_year * most_weeks + static_cast<int>(day) / week_days / size;
    }
    bool is_of_decades() const { return unit == months && size >= 120; }
    /// Months of several are named by round ones: 1950, not 1949 because it is the first.
    bool is_round(const Period& period) const {
        return unit != months || period.has_days() ||
               (period.instant ? month_of(period) : period.first_month) % size == 0;
    }
};

constexpr Grain grains[]{{Grain::days, 5},     {Grain::days, 10},    {Grain::days, 15},    {Grain::weeks, 2},
                         {Grain::weeks, 5},    {Grain::weeks, 10},   {Grain::months, 1},   {Grain::months, 3},
                         {Grain::months, 6},   {Grain::months, 12},  {Grain::months, 24},  {Grain::months, 60},
                         {Grain::months, 120}, {Grain::months, 240}, {Grain::months, 600}, {Grain::months, 1200}};

bool is_year(const Period& period) {
    return !period.has_days() && period.last_month % months_a_year == months_a_year - 1 &&
           (period.instant || period.months() == months_a_year);
}

int year_of(const Period& period) { return period.last_month / months_a_year; }

bool are_years(const std::vector<Period>& periods) {
    return periods.size() > 2 && std::ranges::all_of(periods, is_year);
}

/// From each to the next, where that is always the same: 1998, 2000, 2002 ...; else 0.
int step_of(const std::vector<Period>& years) {
    const int step = year_of(years[1]) - year_of(years[0]);
    const auto is_other = [step](const Period& one, const Period& next) {
        return year_of(next) != year_of(one) + step;
    };
    return step > 0 && std::ranges::adjacent_find(years, is_other) == years.end() ? step : 0;
}

std::vector<Period> read(const Column& periods) {
    std::vector<Period> found;
    for (const Value& value : periods.values) found.push_back(period_of(value).value_or(Period{}));
    return found;
}

/// Every `size` years, counted back from the last one. No stretch at the beginning is shorter than the others.
Rows years_back(const std::vector<Period>& years, int size) {
    const int first = year_of(years.front()), last = year_of(years.back());
    Rows rows;
    for (std::size_t row = 0; row < years.size(); ++row) {
        const int year = year_of(years[row]);
        if ((last - year) % size == 0 && (year == first || year - first >= size)) rows.push_back(row);
    }
    return rows;
}

/// Of years that do not come out even a size larger that does goes first.
std::vector<int> sizes_back(int steps) {
    std::vector<int> sizes{2, 3, 4, 5, 6, 7, 8, 9};
    for (std::size_t i = 1; i < sizes.size(); ++i)
        if (steps % sizes[i] == 0 && steps % sizes[i - 1] != 0) std::swap(sizes[i], sizes[i - 1]);
    return sizes;
}

} // namespace

std::vector<std::vector<std::size_t>> round_rows(const Column& periods) {
    const std::vector<Period> all = read(periods);
    std::vector<Rows> found;
    const auto add = [&](Rows rows) {
        const bool news = !rows.empty() && rows.size() < all.size() && (found.empty() || found.back() != rows);
        if (news) found.push_back(std::move(rows));
    };
    const int step = are_years(all) ? step_of(all) : 0;
    if (step > 0)
        for (const int size : sizes_back((year_of(all.back()) - year_of(all.front())) / step))
            add(years_back(all, size * step));
    for (const Grain& grain : grains) {
        if (step > 0 && !grain.is_of_decades()) continue;
        Rows rows;
        std::optional<int> before;
        for (std::size_t row = 0; row < all.size(); ++row) {
            const std::optional<int> stretch = grain.of(all[row]);
            if (stretch && stretch != before && grain.is_round(all[row])) rows.push_back(row);
            before = stretch;
        }
        add(std::move(rows));
    }
    return found;
}

bool are_uneven_years(const Column& periods) {
    const std::vector<Period> all = read(periods);
    return are_years(all) && step_of(all) == 0;
}

std::vector<std::vector<std::size_t>> counted_rows(std::size_t rows, std::size_t least) {
    std::vector<std::vector<std::size_t>> found;
    for (std::size_t ten = 1; ten <= rows; ten *= 10)
        for (const std::size_t step : {ten, ten * 2, ten * 5}) {
            if (step < std::max<std::size_t>(least, 5) || step > rows) continue; // every second one reads 1, 4, 6
            std::vector<std::size_t>& counted = found.emplace_back();
            for (std::size_t row = step - 1; row < rows; row += step) counted.push_back(row);
        }
    return found;
}

} // namespace zhitu
