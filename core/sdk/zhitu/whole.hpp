// The parts of a whole in one column a row: where each begins, which are too low for their values, and how wide the
// columns may be beside values that stand between them.
#ifndef ZHITU_WHOLE_HPP
#define ZHITU_WHOLE_HPP

#include <zhitu/input.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zhitu {
inline namespace plugin_1 {

class Whole {
public:
    /// A part lower than `thin` has its value outside.
    Whole(const Input& input, const Channel& parts, Length thin) :
        p_(input), parts_(input.columns(parts)), thin_(thin) {}

    /// The first parts of a row, added up.
    double sum(Row row, std::size_t count) const {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) sum += parts_[i].number(row);
        return sum;
    }
    /// Where a part begins in its column, from the top; that of the part behind the last is 1.
    double begin(Row row, std::size_t part) const { return sum(row, part) / sum(row, parts_.size()); }
    bool is_thin(Row row, std::size_t part) const {
        return p_.frame().height * (begin(row, part + 1) - begin(row, part)) < thin_;
    }
    bool is_thin(std::size_t part) const {
        return std::any_of(p_.rows().begin(), p_.rows().end(), [&](Row row) { return is_thin(row, part); });
    }
    /// Beside its column: the values of two rows move together, of more each goes where it can be read.
    bool stands_aside(Row row, std::size_t part) const {
        return part > 0 && (p_.rows().size() == 2 ? is_thin(part) : is_thin(row, part));
    }
    /// At most `thickness`: values between more than two columns take from them what the values inside, `to_edge`
    /// from their sides, do not need.
    Length widest_column(Length thickness, Length inset, Length to_edge) const {
        constexpr Length leader = Length::mm(2.85); // with the pads at its ends, and on to the next column
        Length inside, aside;
        for (std::size_t i = 0; i < parts_.size() && p_.rows().size() > 2; ++i)
            for (Row row : p_.rows()) {
                Length& widest = stands_aside(row, i) && row != p_.rows().back() ? aside : inside;
                widest = std::max(widest, p_.measure(Type::part, parts_[i].text(row)));
            }
        if (aside == Length()) return thickness;
        const Length step = (p_.frame().width - inset * 2) / (static_cast<double>(p_.rows().size()) - 0.5);
        return std::min(thickness, std::max(inside + to_edge * 2, step - aside - leader));
    }

private:
    const Input& p_;
    std::vector<TableColumn> parts_;
    Length thin_;
};

} // namespace plugin_1
} // namespace zhitu

#endif
