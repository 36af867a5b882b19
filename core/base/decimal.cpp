#include "core/base/decimal.hpp"

#include "core/base/limits.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <charconv>
#include <limits>

namespace zhitu {

using Integer = boost::multiprecision::cpp_int;

namespace {

constexpr std::int64_t small_bound = 1'000'000'000'000'000'000; // 18 digits stay in the int64
constexpr std::size_t small_digits = 18;

Integer power_of_ten(int exponent) {
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

/// a / b, half away from zero.
Integer divide(const Integer& a, const Integer& b) {
    const Integer size_a = abs(a), size_b = abs(b);
    Integer result = (2 * size_a + size_b) / (2 * size_b);
    return (a < 0) == (b < 0) ? result : Integer(-result);
}

/// The largest whole number in [0, most] that still holds; 0 always does, and from the first that does not none
/// does.
template <class Holds> Integer last_that_holds(Integer most, Holds holds) {
    Integer least = 0;
    while (least < most) {
        const Integer middle = (least + most + 1) / 2;
        if (holds(middle))
            least = middle;
        else
            most = middle - 1;
    }
    return least;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

} // namespace

struct DecimalAccess {
    static Integer coefficient(const Decimal& decimal) {
        return decimal.big_.empty() ? Integer(decimal.coefficient_) : Integer(decimal.big_);
    }

    static Decimal make(const Integer& coefficient, int decimals) {
        Decimal result;
        result.decimals_ = decimals;
        if (abs(coefficient) < small_bound)
            result.coefficient_ = static_cast<std::int64_t>(coefficient);
        else
            result.big_ = coefficient.str();
        return result;
    }

    /// Both coefficients over the same power of ten.
    struct Aligned {
        Integer a, b;
        int decimals;
    };
    static Aligned align(const Decimal& a, const Decimal& b) {
        const int decimals = std::max(a.decimals_, b.decimals_);
        return {coefficient(a) * power_of_ten(decimals - a.decimals_),
                coefficient(b) * power_of_ten(decimals - b.decimals_), decimals};
    }
};

std::optional<Decimal> Decimal::parse(std::string_view characters) {
    const bool negative = characters.starts_with('-');
    if (negative || characters.starts_with('+')) characters.remove_prefix(1);
    const std::size_t point = std::min(characters.find('.'), characters.size());
    const std::string_view whole = characters.substr(0, point);
    const std::string_view fraction = point < characters.size() ? characters.substr(point + 1) : std::string_view();
    if (whole.empty() || (point < characters.size() && fraction.empty())) return std::nullopt;
    if (!std::all_of(whole.begin(), whole.end(), is_digit) ||
        !std::all_of(fraction.begin(), fraction.end(), is_digit))
        return std::nullopt;
    if (whole.size() + fraction.size() > static_cast<std::size_t>(limits::digits)) return std::nullopt;

    std::string digits(whole);
    digits += fraction;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1)); // a leading 0 would mean octal
    Decimal result;
    result.decimals_ = static_cast<int>(fraction.size());
    if (digits.size() <= small_digits) {
        std::from_chars(digits.data(), digits.data() + digits.size(), result.coefficient_);
        if (negative) result.coefficient_ = -result.coefficient_;
    } else {
        result.big_ = (negative ? "-" : "") + digits;
    }
    return result;
}

Decimal Decimal::of(std::int64_t coefficient, int decimals) {
    return DecimalAccess::make(Integer(coefficient), decimals);
}

bool Decimal::is_zero() const { return big_.empty() && coefficient_ == 0; }

bool Decimal::is_negative() const { return big_.empty() ? coefficient_ < 0 : big_.front() == '-'; }

double Decimal::to_double() const {
    const std::string digits = text();
    double value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (result.ec != std::errc::result_out_of_range) return value;
    const bool large = DecimalAccess::coefficient(rounded(0)) != 0;
    if (!large) return 0;
    return is_negative() ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
}

std::string Decimal::text() const {
    std::string digits = big_.empty() ? std::to_string(coefficient_) : big_;
    const std::size_t sign = digits.front() == '-' ? 1 : 0;
    const std::size_t places = static_cast<std::size_t>(decimals_);
    if (places == 0) return digits;
    if (digits.size() - sign <= places) digits.insert(sign, places + 1 - (digits.size() - sign), '0');
    return digits.insert(digits.size() - places, 1, '.');
}

Decimal Decimal::scaled(int power_of_ten_) const {
    const int decimals = decimals_ - power_of_ten_;
    const Integer coefficient = DecimalAccess::coefficient(*this);
    if (decimals >= 0) return DecimalAccess::make(coefficient, decimals);
    return DecimalAccess::make(coefficient * power_of_ten(-decimals), 0);
}

Decimal Decimal::rounded(int decimals) const {
    const Integer coefficient = DecimalAccess::coefficient(*this);
    if (decimals >= decimals_)
        return DecimalAccess::make(coefficient * power_of_ten(decimals - decimals_), decimals);
    return DecimalAccess::make(divide(coefficient, power_of_ten(decimals_ - decimals)), decimals);
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    const auto aligned = DecimalAccess::align(a, b);
    return DecimalAccess::make(aligned.a + aligned.b, aligned.decimals);
}

Decimal operator-(const Decimal& a, const Decimal& b) {
    const auto aligned = DecimalAccess::align(a, b);
    return DecimalAccess::make(aligned.a - aligned.b, aligned.decimals);
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    return DecimalAccess::make(DecimalAccess::coefficient(a) * DecimalAccess::coefficient(b),
                               a.decimals() + b.decimals());
}

bool operator==(const Decimal& a, const Decimal& b) {
    const auto aligned = DecimalAccess::align(a, b);
    return aligned.a == aligned.b;
}

bool operator<(const Decimal& a, const Decimal& b) {
    const auto aligned = DecimalAccess::align(a, b);
    return aligned.a < aligned.b;
}

Decimal Decimal::quotient(const Decimal& a, const Decimal& b, int decimals) {
    const Integer numerator = DecimalAccess::coefficient(a) * power_of_ten(decimals + b.decimals_);
    const Integer denominator = DecimalAccess::coefficient(b) * power_of_ten(a.decimals_);
    return DecimalAccess::make(divide(numerator, denominator), decimals);
}

// With s = 10^decimals, the size k of the rounded rate is the largest with k - 1/2 <= |rate| s. Solved for the root
// and raised to the power, that compares integers:
//   rise: from (2s + 2k - 1)^periods <= to (2s)^periods,   fall: to (2s)^periods <= from (2s - 2k + 1)^periods.
Decimal Decimal::growth_rate(const Decimal& from, const Decimal& to, int periods, int decimals) {
    const auto [first, last, shared] = DecimalAccess::align(from, to);
    const auto exponent = static_cast<unsigned>(periods);
    const Integer whole = 2 * power_of_ten(decimals), target = last * pow(whole, exponent);
    if (last < first) {
        const auto holds = [&](const Integer& k) {
            return k == 0 || target <= first * pow(Integer(whole - 2 * k + 1), exponent);
        };
        return DecimalAccess::make(-last_that_holds(whole / 2, holds), decimals);
    }
    const auto holds = [&](const Integer& k) {
        return k == 0 || first * pow(Integer(whole + 2 * k - 1), exponent) <= target;
    };
    const unsigned doublings =
        static_cast<unsigned>(msb(Integer(last / first))) / exponent + 1; // root < 2^doublings
    return DecimalAccess::make(last_that_holds(whole << doublings, holds), decimals);
}

} // namespace zhitu
