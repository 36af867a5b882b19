#include "core/grid/name_periods.hpp"

#include "core/base/utf8.hpp"
#include "core/value/period_reader.hpp"

#include <algorithm>
#include <set>

namespace zhitu {
namespace {

using Names = std::vector<Cell>;

/// What `read` makes of every name, or nothing when one of them is none to it.
template <class Read> std::optional<std::vector<Period>> read_all(const Names& names, Read read) {
    std::vector<Period> periods;
    for (const Cell& name : names) {
        const auto period = read(name.text);
        if (!period) return std::nullopt;
        periods.push_back(*period);
    }
    return periods;
}

/// What a column of periods leaves to its neighbours.
struct Open {
    bool years = false, midnights = false;
};

/// Nothing when one of them is no period. Of a million that say it themselves none is kept.
std::optional<Open> left_open(const Names& names) {
    bool years = false, times = false, midnights = false;
    for (const Cell& name : names) {
        const auto period = parse_period(name.text);
        if (!period) return std::nullopt;
        years = years || period->of_some_year;
        times = times || period->has_time();
        midnights = midnights || (!period->has_time() && date_and_time(name.text));
    }
    return Open{years, times && midnights};
}

std::optional<Period> parse_by_clock(std::string_view name) {
    const auto time = date_and_time(trim(name), true);
    return time ? time : parse_period(name);
}

bool all_differ(const std::vector<Period>& periods) {
    return std::set<Period>(periods.begin(), periods.end()).size() == periods.size();
}

/// A spreadsheet drops the last figure of 2024.10: what then stands out of order is no month.
bool run_one_way(const std::vector<Period>& periods) {
    return all_differ(periods) &&
           (std::is_sorted(periods.begin(), periods.end()) || std::is_sorted(periods.rbegin(), periods.rend()));
}

/// Behind the longest period that the name begins with: 国庆 of 2023年国庆.
std::string_view word_behind_period(std::string_view name) {
    constexpr std::size_t longest = 64;
    for (std::size_t end = std::min(name.size(), longest); end > 0; --end) {
        const bool inside = end < name.size() && (name[end] & 0xC0) == 0x80; // of a character
        if (!inside && parse_period(name.substr(0, end))) return name.substr(end);
    }
    return {};
}

std::optional<std::vector<Period>> read_before_word(const Names& names, std::string_view word) {
    if (word.empty() || word.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
    return read_all(names, [&](std::string_view name) {
        const bool has_word = name.size() > word.size() && name.ends_with(word);
        auto period = has_word ? parse_period(name.substr(0, name.size() - word.size())) : std::nullopt;
        return period && period->has_year() ? period : std::nullopt;
    });
}

} // namespace

std::optional<Period> open_month(std::string_view name) {
    constexpr std::size_t longest = 7;
    if (name.size() > longest) return std::nullopt;
    PeriodReader text(to_utf32(trim(name)));
    const auto year = text.take_number(4, 4);
    if (!year || *year < 1900 || *year >= 2100) return std::nullopt;
    const bool marked = text.take_one_of({U".", U"-"});
    const auto month = text.take_number(marked ? 1 : 2, 2);
    return month && text.at_end() ? months(*year, *month, *month) : std::nullopt;
}

std::optional<std::string> spelled_period(std::string_view name, bool by_clock) {
    if (auto spelled = spelled_date(name, by_clock)) return spelled;
    const auto month = open_month(name);
    if (!month) return std::nullopt;
    return std::to_string(month->first_month / 12) + "年" + std::to_string(month->first_month % 12 + 1) + "月";
}

NamePeriods read_name_periods(const Names& names) {
    if (const auto open = left_open(names)) {
        if (!open->years && !open->midnights) return {true};
        const auto periods = read_all(names, open->midnights ? parse_by_clock : parse_period);
        return {true, in_sequence(*periods), open->midnights};
    }
    const auto month = [](std::string_view name) {
        const auto period = parse_period(name);
        return period ? period : open_month(name);
    };
    if (auto periods = read_all(names, month); periods && run_one_way(*periods)) return {true, std::move(*periods)};
    if (auto periods = read_all(names, parse_noted_period)) {
        periods = in_sequence(std::move(*periods));
        return all_differ(*periods) ? NamePeriods{true, std::move(*periods)} : NamePeriods{false};
    }
    const auto periods = read_before_word(names, word_behind_period(names.front().text));
    return periods && names.size() > 1 && all_differ(*periods) ? NamePeriods{true, *periods} : NamePeriods{false};
}

std::optional<std::vector<Period>> periods_side_by_side(const std::vector<std::string_view>& names) {
    Names cells;
    for (const std::string_view name : names) cells.push_back({name});
    NamePeriods periods = read_name_periods(cells);
    if (names.empty() || !periods.all) return std::nullopt;
    return periods.settled.empty() ? read_all(cells, parse_period) : std::move(periods.settled);
}

} // namespace zhitu
