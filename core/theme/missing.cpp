#include "core/theme/missing.hpp"

#include "core/theme/fields.hpp"

namespace zhitu {
namespace {

std::optional<Argument> missing_type(const Theme& theme, bool board) {
    for (const fields::TypeName& type : fields::types) {
        const TypeRule& rule = theme.form(board).type(type.role);
        const bool whole = !rule.style.han.role.empty() && rule.style.size > 0_mm;
        if (is_set_in(type.role, board) && !whole)
            return Argument(std::string(board ? "面板" : "单图") + " 字 " + type.zh,
                            std::string(board ? "panels" : "single") + " type " + type.en);
    }
    return {};
}

} // namespace

std::optional<Argument> missing_part(const Theme& theme, bool is_board) {
    for (const fields::RoleName& role : fields::ink_roles)
        if (theme.ink(role.role) == no_ink)
            return Argument(std::string("角色 ") + role.zh, std::string("roles ") + role.en);
    if (theme.ink(ZHITU_INK_SERIES_6) == no_ink) return Argument("角色 系列", "roles series");
    if (theme.ink(ZHITU_INK_LINE_6) == no_ink) return Argument("角色 线条", "roles lines");
    return missing_type(theme, is_board);
}

} // namespace zhitu
