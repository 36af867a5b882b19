#include "core/pdf/document_date.hpp"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace zhitu {
namespace {

/// Since 1970.
std::int64_t document_second() {
    constexpr std::int64_t year_2000 = 946'684'800, year_10000 = 253'402'300'800;
    const char* asked = std::getenv("SOURCE_DATE_EPOCH");
    const std::string_view text = asked ? asked : "";
    std::int64_t second = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), second);
    const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole && second >= 0 && second < year_10000 ? second : year_2000;
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

std::string document_date() {
    using namespace std::chrono;
    const sys_seconds moment{seconds{document_second()}};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{moment - day};
    return "D:" + std::to_string(static_cast<int>(date.year())) + two_digits(unsigned{date.month()}) +
           two_digits(unsigned{date.day()}) + two_digits(time.hours().count()) +
           two_digits(time.minutes().count()) + two_digits(time.seconds().count()) + "Z";
}

} // namespace zhitu
