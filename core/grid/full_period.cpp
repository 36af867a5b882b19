#include "core/grid/full_period.hpp"

#include "core/base/digit.hpp"
#include "core/value/period_reader.hpp"
#include "core/value/period_text.hpp"

namespace zhitu {
namespace {

std::string month_and_day(int month, int day) { return std::to_string(month) + "月" + std::to_string(day) + "日"; }

/// 1-Oct, as a spreadsheet shows the day that was typed 10-1.
std::optional<std::string> english_day(PeriodReader text) {
    const auto day = text.take_number(1, 2);
    const auto month = day && text.take(U"-") ? take_english_month(text) : std::nullopt;
    return month && text.at_end() && days(0, *month, *day, *day) ? std::optional(month_and_day(*month, *day))
                                                                 : std::nullopt;
}

/// 10/1, 10-1 and 10.1.
std::optional<std::string> numbered_day(PeriodReader text, std::u32string_view mark) {
    const auto month = text.take_number(1, 2);
    const auto day = month && text.take(mark) ? text.take_number(1, 2) : std::nullopt;
    return day && text.at_end() && days(0, *month, *day, *day) ? std::optional(month_and_day(*month, *day))
                                                               : std::nullopt;
}

/// 21/10/1.
std::optional<std::string> day_of_short_year(PeriodReader text, std::u32string_view mark) {
    const auto year = take_short_year(text);
    const auto month = year && text.take(mark) ? text.take_number(1, 2) : std::nullopt;
    const auto day = month && text.take(mark) ? text.take_number(1, 2) : std::nullopt;
    return day && text.at_end() && days(*year, *month, *day, *day)
               ? std::optional(std::to_string(*year) + "年" + month_and_day(*month, *day))
               : std::nullopt;
}

} // namespace

std::optional<std::string> full_year(std::string_view typed) {
    constexpr std::string_view decimal = ".0"; // of a number that was a year
    if (typed.size() == 6 && typed.ends_with(decimal) && are_digits(typed.substr(0, 4)))
        return std::string(typed.substr(0, 4));
    PeriodReader text(in_figures(typed));
    const auto year = take_short_year(text);
    const bool named = text.take(U"年");
    if (!year || !text.at_end()) return std::nullopt;
    return std::to_string(*year) + (named ? "年" : "");
}

std::optional<std::string> full_school_year(std::string_view typed) {
    const std::string full = std::string(typed) + "学年";
    return parse_period(full) && !typed.ends_with("年") ? std::optional(full) : std::nullopt;
}

std::optional<std::string> full_month(std::string_view typed) {
    if (typed.size() != 4 || !are_digits(typed)) return std::nullopt;
    PeriodReader text(in_figures(typed));
    const auto year = take_short_year(text);
    const auto month = text.take_number(2, 2);
    return months(*year, *month, *month) ? std::optional(spelled(*months(*year, *month, *month))) : std::nullopt;
}

std::optional<std::string> full_day(std::string_view typed) {
    constexpr std::size_t longest = 8; // 21/10/11; a column may have a million days in full
    if (typed.size() > longest || (typed.size() >= 4 && are_digits(typed.substr(0, 4)))) return std::nullopt;
    const PeriodReader text(in_figures(typed));
    if (auto day = english_day(text)) return day;
    for (const std::u32string_view mark : {U"/", U"-", U"."}) {
        if (auto day = numbered_day(text, mark)) return day;
        if (auto day = day_of_short_year(text, mark)) return day;
    }
    return std::nullopt;
}

std::optional<std::string> full_part(const PartsOfYear& parts, std::string_view typed) {
    if (typed.empty() || typed.size() > 2 || !are_digits(typed)) return std::nullopt;
    const std::string period = std::string(parts.before) + std::string(typed) + std::string(parts.behind);
    return parse_period(period) ? std::optional(period) : std::nullopt;
}

} // namespace zhitu
