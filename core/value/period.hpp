// Periods of time as newspapers and spreadsheets write them, so that 2016 and 2016年 are one and rows can be named.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

constexpr int months_a_year = 12;

/// YYYY年(年度) | YYYY | YYYY年末(底), YYYY年M月末, 截至YYYY年底 | YYYY—YYYY年(学年), YYYY—YY学年 | YYYY年M月 |
/// YYYY年M—N月 | YYYY年一季度(第一季度, 1季度, Q1) | YYYY年上(下)半年 | YYYY年前三季度 | YYYY年M月D日 |
/// YYYY年M月D日—(M月)D日 | YYYY年M月上(中, 下)旬 | YYYY年第N周 | “十三五”(时期, 期间, 末) | what a spreadsheet
/// makes of them (2020-4-1, 2020/4/1, 2020.4.1, 2020/4, 2020.04, 2020.1-6, 2020Q1, 2020/4/1 0:00, which is the day)
/// | the parts of a year alone (3月, 一季度, 第2周, 第5天) | times of a day (6时, 6时30分, 18:30), alone or behind
/// a day | 去年, 今年, 上月, 本月, 上周, 本周, 昨天, 今天. Full-width digits and Han numerals (二〇二〇年三月)
/// count as digits. Of 49年 to 99年 with more behind the century is the last, of 00年 to 48年 this one: 24年3月.
struct Period {
    int first_month = 0; // months since year 0, which is also the year of a text that names none
    int last_month = 0;
    bool instant = false;            // 2016年末 is a day, not the year
    int first_day = 0, last_day = 0; // of these months, from 1; 0 = the whole months
    bool of_some_year = false;       // the text names none and is not counted from now: 3月
    int minute = -1;                 // of that day, an instant: 18:30 is 1110
    bool of_some_day = false;        // a time of which the text names no day
    bool of_some_month = false;      // a day of which the text names no month
    /// In time order, the shorter first.
    auto operator<=>(const Period&) const = default;

    bool has_days() const { return first_day > 0; }
    bool has_time() const { return minute >= 0; }
    bool has_year() const { return !of_some_year && first_month >= months_a_year; } ///< 去年 has none either
    int months() const { return last_month - first_month + 1; }
    int year() const { return first_month / months_a_year; }                                ///< that it begins in
    bool is_year() const { return has_year() && !has_days() && months() == months_a_year; } ///< from any month on
};

/// Nothing when the text is no period.
std::optional<Period> parse_period(std::string_view text);

/// The same with a word on the number behind it: 2025年（目标）, 2020年预计. Two rows may be of one period then, so
/// that it is no name for a row.
std::optional<Period> parse_noted_period(std::string_view text);

/// Of a range whose ends are no periods by themselves: 3 to 5月, 10月1日 to 3日, 2016年 to 20. Nothing where both
/// are.
std::optional<Period> short_range(std::string_view from, std::string_view to);

/// 2日 and 2号: what stands behind 10月1日; alone it is as well a number of days.
std::optional<Period> day_of_some_month(std::string_view text);

/// It would be a day if its month were longer: 2020年2月30日.
bool names_no_day(std::string_view text);

/// Of periods that stand one behind the other, those of some year are of the year of the one before them, or of the
/// next when they would lie more than half a year before that: 2024年11月, 12月, 1月. Ahead of the first with a
/// year it is the other way round. Beside whole years and longer ones they stay as they are. Times go on into the
/// next day the same way: 22时, 2时, and days into the next month: 9月30日, 1日. Where they run back instead, they
/// are read so: 2024年1月, 12月, 11月.
std::vector<Period> in_sequence(std::vector<Period> periods);

/// As long as each other: two years, two first halves, two days.
bool are_alike(const Period& a, const Period& b);
/// 2020年6月 in 2020年.
bool lies_within(const Period& inner, const Period& outer);
/// The one ends on the day before the other begins.
bool are_neighbours(const Period& early, const Period& late);
/// When each ends, all counted alike: in minutes or days where one of them is of such, else in months, which are
/// then as long as each other.
std::vector<double> ends_in_time(const std::vector<Period>& periods);
/// 2020-04-01 is printed as 2020年4月1日, 2020.1-6 as 2020年1—6月; nothing when the text is no date of a
/// spreadsheet. Midnight is printed where the column goes `by_clock`.
std::optional<std::string> spelled_date(std::string_view text, bool by_clock = false);

} // namespace zhitu
