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

/// Nothing when one of them is no period. Of a million that say it themselves none is kept.
std::optional<bool> any_of_some_year(const Names& names) {
    bool any = false;
    for (const Cell& name : names) {
        const auto period = parse_period(name.text);
        if (!period) return std::nullopt;
        any = any || period->of_some_year;
    }
    return any;
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

std::optional<std::string> spelled_period(std::string_view name) {
    if (auto spelled = spelled_date(name)) return spelled;
    const auto month = open_month(name);
    if (!month) return std::nullopt;
    return std::to_string(month->first_month / 12) + "年" + std::to_string(month->first_month % 12 + 1) + "月";
}

NamePeriods read_name_periods(const Names& names) {
    if (const auto open = any_of_some_year(names))
        return {true, *open ? in_sequence(*read_all(names, parse_period)) : std::vector<Period>()};
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

} // namespace zhitu
