#include "core/theme/theme.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/measures.hpp"
#include "core/theme/fields.hpp"

namespace zhitu {

Length PageRule::column(double count) const {
    const Length one = character * characters;
    const Length gutter = columns > 1 ? (width - one * columns) / (columns - 1) : 0_mm;
    return one * count + gutter * (count - 1);
}

const char* name_of(TypeRole role) {
    const auto has_role = [&](const fields::TypeName& type) { return type.role == role; };
    return std::find_if(std::begin(fields::types), std::end(fields::types), has_role)->en;
}

bool is_set_in(TypeRole role, bool is_board) {
    if (is_board) return role != TypeRole::chart_title;
    return role != TypeRole::board_title && role != TypeRole::panel_title && role != TypeRole::body;
}

SteppedType stepped(const TypeRule& rule, std::size_t steps) {
    SteppedType type{rule.style, {}, {}};
    for (std::size_t i = 0; i < std::min(steps, rule.ladder.size()); ++i) {
        const LadderStep& step = rule.ladder[i];
        if (step.size) {
            type.style.digit_size = type.style.digit_size * (*step.size / type.style.size);
            type.style.size = *step.size;
        }
        if (step.digit_size) type.style.digit_size = *step.digit_size;
        if (step.tracking) type.style.tracking = *step.tracking;
        if (step.condensed) type.style.condensed = *step.condensed;
        if (step.plaque) type.plaque = step.plaque;
        if (step.padding) type.padding = step.padding;
        if (step.lines) type.lines = *step.lines;
    }
    return type;
}

InkIndex Theme::ink(std::uint32_t role) const {
    const auto found = roles.find(role);
    return found == roles.end() ? no_ink : found->second;
}

Length resolve_length(const LengthText& text, const Theme& theme, Diagnostics& diagnostics) {
    using Unit = LengthText::Unit;
    if (const auto absolute = millimetres(text)) return Length::mm(*absolute);
    if (theme.page.columns == 0) {
        diagnostics.add(messages::no_page_rule, text.span, {theme.name});
        return {};
    }
    if (text.unit == Unit::all_columns) return theme.page.column(theme.page.columns);
    if (text.unit == Unit::column && text.number > theme.page.columns) {
        diagnostics.add(messages::beyond_the_page, text.span,
                        {std::to_string(theme.page.columns), format_number(text.number, 2)});
        return theme.page.column(theme.page.columns);
    }
    if (text.unit == Unit::column) return theme.page.column(text.number);
    return (text.unit == Unit::character ? theme.page.character : theme.page.line) * text.number;
}

} // namespace zhitu
