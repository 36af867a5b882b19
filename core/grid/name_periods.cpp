#include "core/grid/name_periods.hpp"

#include "core/base/utf8.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
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

/// 2009-10, 2010-11, which would be months: every year goes into the next.
bool are_seasons(const Names& names) {
    const auto is_season = [](const Cell& name) {
        constexpr int century = 100;
        const auto period = name.text.size() == 7 ? parse_period(name.text) : std::nullopt;
        const bool months = period && period->months() == 1 && (name.text[4] == '-' || name.text[4] == '/');
        return months && period->first_month % months_a_year + 1 == (period->year() + 1) % century;
    };
    return names.size() > 1 && std::ranges::all_of(names, is_season);
}

/// A spreadsheet drops the last figure of 2024.10: what then stands out of order is no month.
bool run_one_way(const std::vector<Period>& periods) {
    return all_differ(periods) &&
           (std::is_sorted(periods.begin(), periods.end()) || std::is_sorted(periods.rbegin(), periods.rend()));
}

std::optional<Period> parse_open_date(std::string_view name) {
    const auto period = parse_period(name);
    return period ? period : open_date(name);
}

std::optional<Period> parse_day(std::string_view name) {
    const auto period = parse_period(name);
    return period ? period : day_of_some_month(name);
}

/// 2日 behind 10月1日. Alone, and behind a month, it is a number of days.
std::optional<std::vector<Period>> read_days_behind(const Names& names) {
    auto periods = read_all(names, parse_day);
    if (!periods || !std::ranges::all_of(*periods, &Period::has_days)) return std::nullopt;
    periods = in_sequence(std::move(*periods));
    const bool settled = std::ranges::none_of(*periods, &Period::of_some_month) && all_differ(*periods);
    return settled ? periods : std::nullopt;
}

std::string_view unquoted(std::string_view word) {
    for (const std::string_view quote : {"“", "\"", "「"})
        if (word.starts_with(quote)) word.remove_prefix(quote.size());
    return word;
}

/// What a year has once.
constexpr std::string_view events[]{"元旦", "除夕", "春节", "元宵",   "清明",   "五一", "劳动节", "端午", "七夕",
                                    "中秋", "国庆", "十一", "双十一", "双十二", "双11", "双12",   "618",  "寒假",
                                    "暑假", "春运", "暑运", "春季",   "夏季",   "秋季", "冬季",   "高考", "两会"};

/// 23年国庆 is of a year, and 23年秋粮, where 10年期 and 10年以上 are stretches of ten.
bool is_of_a_year(std::string_view word) {
    constexpr std::string_view seasons[]{"春", "夏", "秋", "冬", "暑"};
    const auto leads = [&](std::string_view each) { return unquoted(word).starts_with(each); };
    return std::ranges::any_of(events, leads) || std::ranges::any_of(seasons, leads);
}

/// Of a name that goes on with a word: 2023年, and 23年 before what a year has once.
std::optional<Period> period_before(std::string_view word, std::string_view name) {
    if (auto period = parse_period(name)) return period;
    PeriodReader text(in_figures(name));
    const auto year = is_of_a_year(word) ? take_short_year(text) : std::nullopt;
    return year && text.take(U"年") && text.at_end() ? months(*year, 1, 12) : std::nullopt;
}

/// Behind the longest period that the name begins with: 国庆 of 2023年国庆.
std::string_view word_behind_period(std::string_view name) {
    constexpr std::size_t longest = 64;
    for (std::size_t end = std::min(name.size(), longest); end > 0; --end) {
        const bool inside = end < name.size() && (name[end] & 0xC0) == 0x80; // of a character
        if (!inside && period_before(name.substr(end), name.substr(0, end))) return name.substr(end);
    }
    return {};
}

std::optional<std::vector<Period>> read_before_word(const Names& names, std::string_view word) {
    const bool figures = word.find_first_of("0123456789") != std::string_view::npos; // 2023A1 is no year
    if (word.empty() || (figures && !is_of_a_year(word))) return std::nullopt;
    return read_all(names, [&](std::string_view name) -> std::optional<Period> {
        const std::string_view own = name.ends_with(word) ? word : word_behind_period(name);
        if (own.size() >= name.size() || event_of(own).value_or(own) != event_of(word).value_or(word))
            return std::nullopt;
        const auto period = period_before(own, name.substr(0, name.size() - own.size()));
        return period && period->has_year() ? period : std::nullopt;
    });
}

/// ２０２０年: its figures are printed as those of values are.
std::optional<std::string> in_half_width(std::string_view name) {
    if (name.find("\xEF\xBC") == std::string_view::npos) return std::nullopt; // with which they all begin
    std::string narrow;
    for (const char32_t code : to_utf32(name))
        append_utf8(narrow, code >= U'０' && code <= U'９' ? code - U'０' + U'0' : code);
    return narrow != name ? std::optional(narrow) : std::nullopt;
}

} // namespace

std::optional<std::string_view> event_of(std::string_view word) {
    constexpr std::string_view endings[]{"", "假期", "假日", "长假", "小长假", "黄金周", "期间"};
    for (const std::string_view event : events) {
        std::string_view rest = unquoted(word);
        if (!rest.starts_with(event)) continue;
        rest.remove_prefix(event.size());
        for (const std::string_view closing : {"”", "\"", "」", "节"})
            if (rest.starts_with(closing)) rest.remove_prefix(closing.size());
        if (std::ranges::find(endings, rest) != std::end(endings)) return event;
    }
    return std::nullopt;
}

std::optional<YearlyEvent> yearly_event(std::string_view name) {
    const std::string_view word = word_behind_period(name);
    if (word.empty() || !is_of_a_year(word)) return std::nullopt;
    const auto year = period_before(word, name.substr(0, name.size() - word.size()));
    if (!year || !year->has_year() || year->months() != months_a_year) return std::nullopt;
    return YearlyEvent{event_of(word).value_or(word), year->year()};
}

bool are_yearly_events(const Names& names) {
    return std::ranges::all_of(names, [](const Cell& name) { return event_of(trim(name.text)).has_value(); });
}

std::optional<Period> open_date(std::string_view name) {
    constexpr std::size_t longest = 8;
    if (name.size() > longest) return std::nullopt;
    PeriodReader text(to_utf32(trim(name)));
    const auto year = text.take_number(4, 4);
    if (!year || *year < 1900 || *year >= 2100) return std::nullopt;
    const bool marked = text.take_one_of({U".", U"-"});
    const auto month = text.take_number(marked ? 1 : 2, 2);
    if (!month) return std::nullopt;
    if (text.at_end()) return months(*year, *month, *month);
    const auto day = text.take_number(2, 2);
    return day && !marked && text.at_end() ? days(*year, *month, *day, *day) : std::nullopt;
}

std::optional<std::string> first_day_number(const Names& names) {
    using namespace std::chrono;
    constexpr int least = 36526, most = 54788, step = 366; // 2000 to 2049
    int first = 0, before = 0;
    for (const Cell& name : names) {
        int number = 0;
        const char* const end = name.text.data() + name.text.size();
        const bool whole = std::from_chars(name.text.data(), end, number).ptr == end && !name.text.empty();
        if (!whole || number < least || number > most) return std::nullopt;
        if (before > 0 && (number <= before || number > before + step)) return std::nullopt;
        first = first > 0 ? first : number;
        before = number;
    }
    if (names.size() < 2) return std::nullopt;
    const year_month_day day{sys_days{December / 30 / 1899} + std::chrono::days{first}};
    return std::to_string(static_cast<int>(day.year())) + "年" +
           std::to_string(static_cast<unsigned>(day.month())) + "月" +
           std::to_string(static_cast<unsigned>(day.day())) + "日";
}

std::optional<std::string> spelled_period(std::string_view name, bool by_clock) {
    if (auto spelled = spelled_date(name, by_clock)) return spelled;
    const auto date = open_date(name);
    return date ? std::optional(spelled(*date)) : in_half_width(name);
}

NamePeriods read_name_periods(const Names& names) {
    if (are_seasons(names)) return {false};
    if (const auto open = left_open(names)) {
        if (!open->years && !open->midnights) return {true};
        const auto periods = read_all(names, open->midnights ? parse_by_clock : parse_period);
        return {true, in_sequence(*periods), open->midnights};
    }
    if (auto periods = read_all(names, parse_open_date); periods && run_one_way(*periods))
        return {true, std::move(*periods)};
    if (auto periods = read_days_behind(names)) return {true, std::move(*periods)};
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
