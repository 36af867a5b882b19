#include "core/value/period.hpp"

#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/value/number.hpp"
#include "core/value/part_of_year.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

#include <string>

namespace zhitu {
namespace {

/// Q1 to Q4, H1 and H2, behind a dash or a stroke or not.
std::optional<Period> lettered_part(PeriodReader text, int year) {
    text.take_one_of({U"-", U"/"});
    const int length = text.take_one_of({U"Q", U"q"}) ? 3 : text.take_one_of({U"H", U"h"}) ? 6 : 0;
    const auto number = length > 0 ? text.take_number(1, 1) : std::nullopt;
    return number && text.at_end() ? months(year, (*number - 1) * length + 1, *number * length) : std::nullopt;
}

/// 2020Q1, 2020-Q1, 2020H1; 2020上半年, 2020一季度.
std::optional<Period> part_behind_bare_year(PeriodReader text, int year) {
    if (text.take(U"上半年")) return text.at_end() ? months(year, 1, 6) : std::nullopt;
    if (text.take(U"下半年")) return text.at_end() ? months(year, 7, 12) : std::nullopt;
    if (text.take(U"前三季度")) return text.at_end() ? months(year, 1, 9) : std::nullopt;
    if (const auto quarter = text.take_quarter_word())
        return text.at_end() ? months(year, *quarter * 3 - 2, *quarter * 3) : std::nullopt;
    return lettered_part(text, year);
}

/// What stands behind YYYY年.
std::optional<Period> behind_year_sign(PeriodReader text, int year) {
    text.take(U"度"); // 2020年度
    if (text.at_end()) return months(year, 1, 12);
    const bool end = text.take_one_of({U"年末", U"年底"}) || text.take_end(); // 2020年年末
    if (end) return text.at_end() ? end_of_months(months(year, 1, 12)) : std::nullopt;
    const std::optional<Period> period = part_of_year(text, year);
    return text.at_end() ? period : std::nullopt;
}

/// 24年3月, 24Q1 and ’24: 24年 alone may be a stretch of years.
std::optional<Period> short_year_period(PeriodReader text) {
    const bool marked = text.take_one_of({U"’", U"‘", U"'"});
    const auto year = take_short_year(text);
    if (!year) return std::nullopt;
    if (!text.take(U"年")) return marked && text.at_end() ? months(*year, 1, 12) : lettered_part(text, *year);
    return marked || !text.at_end() ? behind_year_sign(text, *year) : std::nullopt;
}

std::optional<Period> year_period(PeriodReader text) {
    const auto year = text.take_number(4, 4);
    if (!year) return short_year_period(text);
    if (*year < 1000) return std::nullopt;
    if (text.at_end()) return months(*year, 1, 12);
    return text.take(U"年") ? behind_year_sign(text, *year) : part_behind_bare_year(text, *year);
}

std::optional<Period> yearless_period(PeriodReader text) {
    std::optional<Period> period = part_of_year(text, 0);
    if (period) period->of_some_year = true;
    return text.at_end() ? period : std::nullopt;
}

std::optional<Period> time_of_day(PeriodReader text) {
    const auto time = text.take_time();
    if (!time || !text.at_end()) return std::nullopt;
    auto period = days(0, 1, 1, 1);
    period->instant = period->of_some_year = period->of_some_day = true;
    period->minute = *time;
    return period;
}

/// 截至2022年底, 截至6月: the day itself.
std::optional<Period> as_of(PeriodReader text) {
    if (!text.take_one_of({U"截至", U"截止"})) return std::nullopt;
    auto period = year_period(text);
    if (!period) period = yearless_period(text);
    return period && !period->has_days() ? end_of_months(period) : period;
}

/// 20 or 20年 behind 2016年, 02 behind 1998年.
std::optional<Period> years_until(std::string_view last, const Period& first) {
    constexpr int century = 100;
    PeriodReader text(in_figures(last));
    const auto figures = text.take_number(2, 2);
    text.take(U"年");
    if (!figures || !text.at_end() || !first.is_year()) return std::nullopt;
    const int more = (*figures - first.year() % century + century) % century;
    if (more == 0 || more > century / 2) return std::nullopt; // turned round, rather
    return Period{first.first_month, first.last_month + more * months_a_year};
}

} // namespace

std::optional<Period> parse_period(std::string_view text) {
    text = trim(text);
    if (text.find('<') != std::string_view::npos) {
        const std::string bare = plain_text(text); // <着重>2020年</>
        return bare == text ? std::nullopt : parse_period(bare);
    }
    if (!may_be_period(text)) return std::nullopt;
    if (const auto period = date_and_time(text)) return period;
    const std::u32string bare = in_figures(text);
    const PeriodReader reader(bare);
    for (const auto read :
         {year_period, span_of_years, yearless_period, time_of_day, spreadsheet_date, plan_period, as_of})
        if (const auto period = read(reader)) return period;
    return relative_period(bare);
}

std::optional<Period> parse_noted_period(std::string_view text) {
    text = trim(text);
    for (const std::string_view close : {"）", ")"})
        if (text.ends_with(close)) text.remove_suffix(close.size());
    for (const std::string_view note : remarks_in_brackets)
        if (text.ends_with(note)) text = trim(text.substr(0, text.size() - note.size()));
    for (const std::string_view open : {"（", "("})
        if (text.ends_with(open)) text = trim(text.substr(0, text.size() - open.size()));
    return parse_period(text);
}

std::optional<Period> short_range(std::string_view from, std::string_view to) {
    const auto first = parse_period(from);
    if (first && parse_period(to)) return std::nullopt;
    const auto years = first ? years_until(to, *first) : std::nullopt;
    return years ? years : parse_period(std::string(from) + "—" + std::string(to));
}

bool names_no_day(std::string_view text) {
    if (parse_period(text)) return false;
    std::string_view rest = trim(text), sign;
    if (constexpr std::string_view day = "日"; rest.ends_with(day)) sign = day, rest.remove_suffix(day.size());
    const std::size_t digits = rest.find_last_not_of("0123456789") + 1;
    const auto first = parse_period(std::string(rest.substr(0, digits)) + "01" + std::string(sign));
    return digits < rest.size() && first && first->has_days();
}

bool names_no_month(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    text = trim(text);
    std::size_t end = text.find("月");
    if (const std::size_t mark = text.find_first_of("-/."); end == std::string_view::npos && mark < text.size())
        end = text.find(text[mark], mark + 1);
    if (end == 0 || end == std::string_view::npos) return false;
    const std::size_t begin = text.find_last_not_of(digits, end - 1) + 1;
    const std::string number(text.substr(begin, end - begin));
    if (number.empty() || number.size() > 2 || (std::stoi(number) > 0 && std::stoi(number) <= months_a_year))
        return false;
    return parse_period(std::string(text.substr(0, begin)) + "1" + std::string(text.substr(end))).has_value();
}

} // namespace zhitu