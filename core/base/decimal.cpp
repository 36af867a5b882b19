#include "core/base/decimal.hpp"

#include "core/base/digit.hpp"
#include "core/base/limits.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <charconv>
#include <limits>

namespace zhitu {

using Integer = boost::multiprecision::cpp_int;

namespace {

__extension__ using Wide = __int128; // holds the product of two small coefficients

constexpr std::int64_t small_bound = 100'000'000'000'000'000; // 17 digits stay in the word
constexpr int small_decimals = 63, most_shift = 18;

constexpr bool is_small(Wide coefficient, int decimals) {
    return -small_bound < coefficient && coefficient < small_bound && decimals <= small_decimals;
}

/// 10^exponent, at most 10^18.
constexpr std::int64_t small_power_of_ten(int exponent) {
    std::int64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

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

} // namespace

struct DecimalAccess {
    static Integer coefficient(const Decimal& decimal) {
        return decimal.big_ ? Integer(decimal.big_->digits) : Integer(decimal.coefficient_);
    }

    static Decimal make_big(std::string digits, int decimals) {
        Decimal result;
        result.big_ = std::make_unique<const Decimal::Big>(Decimal::Big{std::move(digits), decimals});
        return result;
    }
    static Decimal make(Wide coefficient, int decimals) {
        if (!is_small(coefficient, decimals)) return make_big(widened(coefficient).str(), decimals);
        Decimal result;
        result.coefficient_ = static_cast<std::int64_t>(coefficient);
        result.decimals_ = static_cast<unsigned>(decimals);
        return result;
    }
    static Decimal make(const Integer& coefficient, int decimals) {
        if (abs(coefficient) >= small_bound) return make_big(coefficient.str(), decimals);
        return make(Wide{static_cast<std::int64_t>(coefficient)}, decimals);
    }
    static Integer widened(Wide coefficient) {
        const Integer high = static_cast<std::int64_t>(coefficient / small_bound);
        return high * small_bound + static_cast<std::int64_t>(coefficient % small_bound);
    }

    /// `use(a, b, decimals)` with both coefficients over the same power of ten, as machine integers where they fit.
    template <class Use> static auto aligned(const Decimal& a, const Decimal& b, Use use) {
        const int decimals = std::max(a.decimals(), b.decimals());
        const int shift_a = decimals - a.decimals(), shift_b = decimals - b.decimals();
        if (!a.big_ && !b.big_ && shift_a <= most_shift && shift_b <= most_shift)
            return use(Wide{a.coefficient_} * small_power_of_ten(shift_a),
                       Wide{b.coefficient_} * small_power_of_ten(shift_b), decimals);
        return use(Integer(coefficient(a) * power_of_ten(shift_a)), Integer(coefficient(b) * power_of_ten(shift_b)),
                   decimals);
    }
};

Decimal::Decimal(const Decimal& other) :
    coefficient_(other.coefficient_), decimals_(other.decimals_),
    big_(other.big_ ? std::make_unique<const Big>(*other.big_) : nullptr) {}

Decimal& Decimal::operator=(const Decimal& other) { return *this = Decimal(other); }

std::optional<Decimal> Decimal::parse(std::string_view characters) {
    const bool negative = characters.starts_with('-');
    if (negative || characters.starts_with('+')) characters.remove_prefix(1);
    const std::size_t point = std::min(characters.find('.'), characters.size());
    const bool whole = point == characters.size();
    const std::size_t count = characters.size() - (whole ? 0 : 1); // of digits
    if (point == 0 || point + 1 == characters.size() || count > static_cast<std::size_t>(limits::digits))
        return std::nullopt;
    std::int64_t coefficient = 0;
    bool big = false;
    for (std::size_t at = 0; at < characters.size(); ++at) {
        if (at == point) continue;
        if (!is_digit(characters[at])) return std::nullopt;
        big = big || coefficient >= small_bound / 10;
        if (!big) coefficient = coefficient * 10 + (characters[at] - '0');
    }
    const int decimals = static_cast<int>(whole ? 0 : characters.size() - point - 1);
    if (!big) return DecimalAccess::make(Wide{negative ? -coefficient : coefficient}, decimals);
    std::string digits(characters);
    if (!whole) digits.erase(point, 1);
    digits.erase(0, digits.find_first_not_of('0')); // a leading 0 would mean octal
    return DecimalAccess::make_big((negative ? "-" : "") + digits, decimals);
}

Decimal Decimal::of(std::int64_t coefficient, int decimals) {
    return DecimalAccess::make(Wide{coefficient}, decimals);
}

int Decimal::decimals() const { return big_ ? big_->decimals : static_cast<int>(decimals_); }

bool Decimal::is_zero() const { return big_ ? big_->digits == "0" : coefficient_ == 0; }

bool Decimal::is_negative() const { return big_ ? big_->digits.front() == '-' : coefficient_ < 0; }

double Decimal::to_double() const {
    // Both exact as doubles: then their quotient is the double nearest to the number.
    constexpr std::int64_t exact_bound = std::int64_t{1} << std::numeric_limits<double>::digits;
    constexpr int exact_power = 15;
    if (!big_ && -exact_bound < coefficient_ && coefficient_ < exact_bound && decimals() <= exact_power)
        return static_cast<double>(coefficient_) / static_cast<double>(small_power_of_ten(decimals()));
    const std::string digits = text();
    double value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (result.ec != std::errc::result_out_of_range) return value;
    const bool large = DecimalAccess::coefficient(rounded(0)) != 0;
    if (!large) return 0;
    return is_negative() ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
}

std::string Decimal::text() const {
    std::string digits = big_ ? big_->digits : std::to_string(std::int64_t{coefficient_});
    const std::size_t sign = digits.front() == '-' ? 1 : 0;
    const std::size_t places = static_cast<std::size_t>(decimals());
    if (places == 0) return digits;
    if (digits.size() - sign <= places) digits.insert(sign, places + 1 - (digits.size() - sign), '0');
    return digits.insert(digits.size() - places, 1, '.');
}

Decimal Decimal::scaled(int power) const {
    const int wanted = decimals() - power;
    if (wanted < 0)
        return DecimalAccess::make(Integer(DecimalAccess::coefficient(*this) * power_of_ten(-wanted)), 0);
    return big_ ? DecimalAccess::make_big(big_->digits, wanted) : DecimalAccess::make(Wide{coefficient_}, wanted);
}

Decimal Decimal::rounded(int wanted) const {
    const Integer coefficient = DecimalAccess::coefficient(*this);
    if (wanted >= decimals())
        return DecimalAccess::make(Integer(coefficient * power_of_ten(wanted - decimals())), wanted);
    return DecimalAccess::make(divide(coefficient, power_of_ten(decimals() - wanted)), wanted);
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    return DecimalAccess::aligned(a, b, [](const auto& left, const auto& right, int decimals) {
        return DecimalAccess::make(std::decay_t<decltype(left)>(left + right), decimals);
    });
}

Decimal operator-(const Decimal& a, const Decimal& b) {
    return DecimalAccess::aligned(a, b, [](const auto& left, const auto& right, int decimals) {
        return DecimalAccess::make(std::decay_t<decltype(left)>(left - right), decimals);
    });
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    return DecimalAccess::make(Integer(DecimalAccess::coefficient(a) * DecimalAccess::coefficient(b)),
                               a.decimals() + b.decimals());
}

bool operator==(const Decimal& a, const Decimal& b) {
    return DecimalAccess::aligned(a, b, [](const auto& left, const auto& right, int) { return left == right; });
}

bool operator<(const Decimal& a, const Decimal& b) {
    return DecimalAccess::aligned(a, b, [](const auto& left, const auto& right, int) { return left < right; });
}

Decimal Decimal::quotient(const Decimal& a, const Decimal& b, int decimals) {
    const Integer numerator = DecimalAccess::coefficient(a) * power_of_ten(decimals + b.decimals());
    const Integer denominator = DecimalAccess::coefficient(b) * power_of_ten(a.decimals());
    return DecimalAccess::make(divide(numerator, denominator), decimals);
}

// With s = 10^decimals, the size k of the rounded rate is the largest with k - 1/2 <= |rate| s. Solved for the root
// and raised to the power, that compares integers:
//   rise: from (2s + 2k - 1)^periods <= to (2s)^periods,   fall: to (2s)^periods <= from (2s - 2k + 1)^periods.
Decimal Decimal::growth_rate(const Decimal& from, const Decimal& to, int periods, int decimals) {
    const int shared = std::max(from.decimals(), to.decimals());
    const Integer first = DecimalAccess::coefficient(from.rounded(shared)),
                  last = DecimalAccess::coefficient(to.rounded(shared));
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
