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

/// Q1 to Q4, H1 and H2.
std::optional<Period> take_lettered_part(PeriodReader& text) {
    const int length = text.take_one_of({U"Q", U"q"}) ? 3 : text.take_one_of({U"H", U"h"}) ? 6 : 0;
    const auto number = length > 0 ? text.take_number(1, 1) : std::nullopt;
    return number ? months(0, (*number - 1) * length + 1, *number * length) : std::nullopt;
}

std::optional<Period> in_year(std::optional<Period> part, int year) {
    if (part) part->first_month += year * months_a_year, part->last_month += year * months_a_year;
    return part;
}

/// Behind a dash or a stroke or not.
std::optional<Period> lettered_part(PeriodReader text, int year) {
    text.take_one_of({U"-", U"/"});
    const auto part = take_lettered_part(text);
    return text.at_end() ? in_year(part, year) : std::nullopt;
}

/// Q1 2020.
std::optional<Period> part_before_year(PeriodReader text) {
    const auto part = take_lettered_part(text);
    text.take_one_of({U"-", U"/"});
    const auto year = part ? text.take_number(4, 4) : std::nullopt;
    return year && *year >= 1000 && text.at_end() ? in_year(part, *year) : std::nullopt;
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

/// 24年3月, 24Q1, ’24 and FY24: 24年 alone may be a stretch of years.
std::optional<Period> short_year_period(PeriodReader text, bool fiscal) {
    const bool marked = fiscal || text.take_one_of({U"’", U"‘", U"'"});
    const auto year = take_short_year(text);
    if (!year) return marked ? std::nullopt : part_before_year(std::move(text));
    if (!text.take(U"年")) return marked && text.at_end() ? months(*year, 1, 12) : lettered_part(text, *year);
    return marked || !text.at_end() ? behind_year_sign(text, *year) : std::nullopt;
}

std::optional<Period> year_period(PeriodReader text) {
    const bool fiscal = text.take(U"FY"), common = text.take(U"公元");
    const auto year = text.take_number(4, 4);
    if (!year) return common ? std::nullopt : short_year_period(std::move(text), fiscal);
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

std::optional<Period> period_in(const std::u32string& text) {
    const PeriodReader reader(text);
    for (const auto read :
         {year_period, span_of_years, yearless_period, time_of_day, spreadsheet_date, plan_period, as_of})
        if (const auto period = read(reader)) return period;
    return relative_period(text);
}

/// 2023年（1—9月） says a part of the year, 十三五（2016—2020） the same twice.
std::optional<Period> bracketed_period(const std::u32string& text) {
    if (text.empty() || (text.back() != U'）' && text.back() != U')')) return std::nullopt;
    const std::size_t open = text.find_first_of(U"（(");
    if (open == std::u32string::npos) return std::nullopt;
    const std::u32string inside = text.substr(open + 1, text.size() - open - 2), before = text.substr(0, open);
    if (const auto part = period_in(inside); part && part->of_some_year) return period_in(before + inside);
    const auto outer = period_in(before);
    return outer && (period_in(inside) == outer || period_in(inside + U"年") == outer) ? outer : std::nullopt;
}

} // namespace

std::optional<Period> parse_period(std::string_view text) {
    text = without_note_mark(trim(text));
    if (text.find('<') != std::string_view::npos) {
        const std::string bare = plain_text(text); // <着重>2020年</>
        return bare == text ? std::nullopt : parse_period(bare);
    }
    if (!may_be_period(text)) return std::nullopt;
    if (const auto period = date_and_time(text)) return period;
    std::u32string bare = in_figures(text);
    const bool has_weekday = drop_weekday(bare);
    const auto period = period_in(bare);
    if (!period) return bracketed_period(bare);
    return has_weekday && !period->has_days() ? std::nullopt : period;
}

std::optional<Period> short_range(std::string_view from, std::string_view to) {
    const auto first = parse_period(from);
    if (first && parse_period(to)) return std::nullopt;
    const auto years = first ? years_until(to, *first) : std::nullopt;
    return years ? years : parse_period(std::string(from) + "—" + std::string(to));
}

std::optional<Period> day_of_some_month(std::string_view text) {
    constexpr std::size_t longest = 8; // １２日, and a table may have a million others
    text = trim(text);
    if (text.size() > longest) return std::nullopt;
    PeriodReader reader(in_figures(text));
    const auto day = reader.take_number(1, 2);
    if (!day || !reader.take_one_of({U"日", U"号"}) || !reader.at_end()) return std::nullopt;
    auto period = days(0, 1, *day, *day);
    if (period) period->of_some_year = period->of_some_month = true;
    return period;
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