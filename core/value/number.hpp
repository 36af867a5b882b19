// The texts of cells: number unit? | ratio | missing (spec.md's grammar). Full-width digits, signs, points, commas
// and % are made half-width, in print too, and `widened` says so; everything else stays as typed.
#pragma once

#include "core/base/decimal.hpp"
#include "core/value/unit.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct TypedNumber {
    std::string digits; // as it is printed: "19,756", "+4.10", "2107.70"
    Decimal number;
    Unit unit;
    bool widened = false;
};

enum class NumberFault { none, not_a_number, marked, grouping, letters, long_number, long_fraction, out_of_range };
struct NumberResult {
    NumberFault fault = NumberFault::none;
    TypedNumber typed;
};

/// number := [-+]? (d+ | d{1,3}(,ddd)+) (.d+)?, then a unit; white space between them is dropped. The unit may be
/// marked, the number is printed as it is typed: `marked` is a number with tags in it.
NumberResult parse_typed_number(std::string_view text);

/// 1200多万人, 1200万人左右: words that make a number rough, before its unit and behind it.
inline constexpr std::string_view remarks_before_unit[]{"多", "余", "来"};
inline constexpr std::string_view remarks_behind_unit[]{"以上", "以下", "左右", "上下", "以内"};
/// 6520万人（预测）, 2025年（目标）: what a bracket behind a number or a period says of the number.
inline constexpr std::string_view remarks_in_brackets[]{"目标", "预计", "预测", "估计",     "计划",
                                                        "规划", "快报", "初步", "初步核算", "实际"};

/// What is printed behind the figures of a value: "%", or one of several magnitudes.
Unit unit_in_print(std::string_view value);
/// The number that a reader sees, with the magnitude behind it: 2.0亿元 is 200000000.
Decimal number_in_print(std::string_view value);

/// Does the text begin as a number does? Tells columns of numbers from columns of words, faulty cells included.
bool looks_numeric(std::string_view text);

enum class Missing { no, mark, other_mark };
/// mark: empty, —, … (one or two of them); other_mark: - -- 无 n/a, which deserve a notice.
Missing missing_mark(std::string_view text);

/// The parts of 9.5:40.8:49.7, whichever of : ： ∶ stands between them; one part when it is no ratio.
/// Views into `text`, trimmed.
std::vector<std::string_view> split_ratio(std::string_view text);
bool is_ratio(std::string_view text);

/// `number` written the way `typed` was: its plus sign and its grouping commas are kept. Zero has no sign.
std::string written_like(std::string_view typed, const Decimal& number);

} // namespace zhitu
