// An exact decimal number, as typed: coefficient x 10^-decimals.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

class Decimal {
public:
    Decimal() = default;
    Decimal(const Decimal& other);
    Decimal& operator=(const Decimal& other);
    Decimal(Decimal&&) noexcept = default;
    Decimal& operator=(Decimal&&) noexcept = default;
    ~Decimal() = default;
    /// From canonical characters: [-+]? digits [. digits]; no separators. Nothing when it is no such thing or
    /// longer than limits::digits.
    static std::optional<Decimal> parse(std::string_view characters);
    static Decimal of(std::int64_t coefficient, int decimals = 0);

    int decimals() const;
    bool is_zero() const;
    bool is_negative() const;
    double to_double() const;
    /// Plain digits with all decimals kept: "2107.70".
    std::string text() const;

    Decimal scaled(int power) const;   ///< x 10^power, exact; "2107.70" x 10^4 = "21077000"
    Decimal rounded(int wanted) const; ///< half away from zero; pads with zeros when it has fewer
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b); ///< by value: 32.0 == 32
    friend bool operator<(const Decimal& a, const Decimal& b);
    /// a / b to so many decimals, half away from zero, in integers. b must not be zero.
    static Decimal quotient(const Decimal& a, const Decimal& b, int decimals);
    /// (to / from)^(1 / periods) - 1 to so many decimals, half away from zero, by comparing integers. from > 0,
    /// to >= 0, periods > 0.
    static Decimal growth_rate(const Decimal& from, const Decimal& to, int periods, int decimals);

private:
    struct Big {
        std::string digits; // signed
        int decimals;
    };
    // A table holds a million: two words each, and more for the few of more than 17 digits or 63 decimals.
    std::int64_t coefficient_ : 58 = 0;
    std::uint64_t decimals_ : 6 = 0;
    std::unique_ptr<const Big> big_;
    friend struct DecimalAccess;
};

} // namespace zhitu
