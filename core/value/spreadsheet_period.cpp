#include "core/base/utf8.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

#include <string>

namespace zhitu {
namespace {

bool is_of_these_centuries(int year) { return year >= 1900 && year < 2100; }

/// Jan-23, as a spreadsheet shows the month that was typed 2023-1.
std::optional<Period> english_month(PeriodReader text) {
    const auto month = take_english_month(text);
    const auto year = month && text.take(U"-") ? take_short_year(text) : std::nullopt;
    return year && text.at_end() ? months(*year, *month, *month) : std::nullopt;
}

std::string spelled_month(int month) {
    return std::to_string(month / months_a_year) + "年" + std::to_string(month % months_a_year + 1) + "月";
}

} // namespace

std::optional<int> take_english_month(PeriodReader& text) {
    constexpr std::u32string_view names[]{U"Jan", U"Feb", U"Mar", U"Apr", U"May", U"Jun",
                                          U"Jul", U"Aug", U"Sep", U"Oct", U"Nov", U"Dec"};
    int month = 1;
    for (const std::u32string_view name : names) {
        if (text.take(name)) return month;
        ++month;
    }
    return std::nullopt;
}

std::optional<Period> spreadsheet_date(PeriodReader text) {
    const auto year = text.take_number(4, 4);
    if (!year) return english_month(text);
    if (*year < 1000) return std::nullopt;
    const bool point = text.take(U".");
    const std::u32string_view mark = point ? U"." : text.take(U"/") ? U"/" : U"-";
    if (!point && mark == U"-" && !text.take(mark)) return std::nullopt;
    const PeriodReader month_and_on = text;
    const auto month = text.take_number(1, 2);
    if (!month) return std::nullopt;
    if (text.take(mark)) {
        const auto day = text.take_number(1, 2);
        return day && text.at_end() ? days(*year, *month, *day, *day) : std::nullopt;
    }
    if (point && text.take_dash()) {
        const auto last = text.take_number(1, 2);
        text.take(U"月");
        return last && text.at_end() && is_of_these_centuries(*year) ? months(*year, *month, *last) : std::nullopt;
    }
    PeriodReader strict = month_and_on;
    const bool sure = mark == U"/" || (strict.take_number(2, 2) && (!point || is_of_these_centuries(*year)));
    return sure && text.at_end() ? months(*year, *month, *month) : std::nullopt;
}

std::optional<Period> date_and_time(std::string_view text, bool by_clock) {
    const std::size_t parting = text.find_first_of(" T");
    if (parting == std::string_view::npos) return std::nullopt;
    auto period = spreadsheet_date(PeriodReader(in_figures(text.substr(0, parting))));
    PeriodReader behind(in_figures(text.substr(parting + 1)));
    const auto time = behind.take_time();
    if (time) behind.take(U":00"); // seconds
    if (!period || !period->has_days() || !time || !behind.at_end()) return std::nullopt;
    if (*time > 0 || by_clock) period->minute = *time, period->instant = true;
    return period;
}

std::string spelled(const Period& date) {
    const std::string month = spelled_month(date.first_month);
    if (date.months() > 1) {
        constexpr std::string_view sign = "月";
        return month.substr(0, month.size() - sign.size()) + "—" +
               std::to_string(date.last_month % months_a_year + 1) + "月";
    }
    if (!date.has_days()) return month;
    const std::string day = month + std::to_string(date.first_day) + "日";
    if (!date.has_time()) return day;
    const std::string minutes = std::to_string(date.minute % 60);
    return day + std::to_string(date.minute / 60) + ":" + (minutes.size() < 2 ? "0" : "") + minutes;
}

std::optional<std::string> spelled_date(std::string_view text, bool by_clock) {
    text = trim(text);
    if (!may_be_period(text)) return std::nullopt;
    auto date = date_and_time(text, by_clock);
    if (!date) date = spreadsheet_date(PeriodReader(in_figures(text)));
    if (!date) return std::nullopt;
    return spelled(*date);
}

} // namespace zhitu
