// Reading the text of a period, and periods made of the numbers that it holds.
#pragma once

#include "core/data/period.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

inline constexpr std::u32string_view numerals = U"零一二三四五六七八九";

/// Reads from the front; every `take` leaves the text alone when it fails.
class PeriodReader {
public:
    explicit PeriodReader(std::u32string text) : text_(std::move(text)) {}

    bool at_end() const { return at_ == text_.size(); }

    bool take(std::u32string_view word) {
        if (!std::u32string_view(text_).substr(at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    bool take_one_of(std::initializer_list<std::u32string_view> words) {
        return std::any_of(words.begin(), words.end(), [this](std::u32string_view word) { return take(word); });
    }
    /// A number of at least `least` and at most `most` digits.
    std::optional<int> take_number(std::size_t least, std::size_t most) {
        int value = 0;
        std::size_t count = 0;
        while (at_ + count < text_.size() && text_[at_ + count] >= U'0' && text_[at_ + count] <= U'9' &&
               count < most)
            value = value * 10 + static_cast<int>(text_[at_ + count++] - U'0');
        if (count < least) return std::nullopt;
        at_ += count;
        return value;
    }
    /// 1-4, 一 to 四, either after 第 or not; Q1.
    std::optional<int> take_quarter() {
        const std::size_t start = at_;
        if (take_one_of({U"Q", U"q"}))
            if (const auto quarter = take_number(1, 1); quarter && *quarter >= 1 && *quarter <= 4) return quarter;
        at_ = start;
        take(U"第");
        for (int quarter = 1; quarter <= 4; ++quarter)
            if (take(numerals.substr(static_cast<std::size_t>(quarter), 1)) ||
                take(std::u32string(1, U'0' + quarter)))
                if (take(U"季度")) return quarter;
        at_ = start;
        return std::nullopt;
    }

private:
    std::u32string text_;
    std::size_t at_ = 0;
};

/// Nothing when there are no such months or days.
std::optional<Period> months(int year, int first, int last);
std::optional<Period> days(int year, int month, int first, int last);
/// So many days, `after` 1 January; every year has the days of 2001, so that a week has the same a year later.
Period stretch(int year, int after, int length);
/// The first week begins on 1 January.
std::optional<Period> week(int year, int number);

/// Periods with a name of their own: “十三五”, with or without quotes.
std::optional<Period> plan_period(PeriodReader text);
/// Those that are named by where they lie from now, which is the year 0.
std::optional<Period> relative_period(std::u32string_view text);

} // namespace zhitu
