// A sum that is printed as its parts are.
#pragma once

#include "core/data/table.hpp"
#include "core/spec/spec.hpp"
#include "core/value/unit.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zhitu {

class PrintedSum {
public:
    /// False, and nothing is added, where the part is missing or printed in another unit than the first.
    bool add(const Value& part);
    bool is_empty() const { return model_.empty(); }
    /// Exact, and in the bare quantity where magnitudes are mixed: 8000万元 and 2000万元 are 100000000 元.
    const Decimal& number() const { return sum_; }
    /// In the unit of the parts, with the decimals of the most exact one unless 小数 says how many.
    std::string text(const std::optional<Located<int>>& decimals) const;

private:
    std::string_view model_; // of a part: gives the sum its sign and its commas
    Unit unit_;
    int decimals_ = 0;
    Decimal sum_;
};

} // namespace zhitu
