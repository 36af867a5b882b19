// The type styles of one picture after fitting: one role, one size.
#pragma once

#include "core/theme/theme.hpp"

namespace zhitu {

class Types {
public:
    explicit Types(const FormRule& form) : form_(&form) {
        for (std::size_t i = 0; i < types_.size(); ++i) types_[i] = stepped(form.types[i], 0);
    }
    const TypeStyle& style(TypeRole role) const { return at(role).style; }
    const SteppedType& at(TypeRole role) const { return types_[static_cast<std::size_t>(role)]; }
    InkIndex ink(TypeRole role) const { return form_->type(role).ink; }
    void step(TypeRole role, std::size_t steps) {
        const bool vertical = style(role).vertical;
        types_[static_cast<std::size_t>(role)] = stepped(form_->type(role), steps);
        types_[static_cast<std::size_t>(role)].style.vertical = vertical;
    }
    /// From now on its texts run down the page.
    void run_down(TypeRole role) { types_[static_cast<std::size_t>(role)].style.vertical = true; }

private:
    const FormRule* form_;
    std::array<SteppedType, type_roles> types_;
};

} // namespace zhitu
