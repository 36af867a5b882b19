#include "core/plugin/option_values.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/plugin/names.hpp"
#include "core/plugin/refusals.hpp"
#include "core/sdk/zhitu/geometry.hpp"

#include <algorithm>

namespace zhitu {
namespace {

using Type = OptionDeclaration::Type;

/// A number, or a length in mm. Lengths in columns or characters depend on a theme and are no bounds.
std::optional<double> amount(Type type, std::string_view text) {
    if (type == Type::number) return parse_number(text);
    const bool points = text.ends_with("pt");
    if (!points && !text.ends_with("mm")) return std::nullopt;
    text.remove_suffix(2);
    const auto number = parse_number(text);
    if (!number) return std::nullopt;
    return points ? Length::pt(*number).mm() : *number;
}

void check_bounds(const OptionDeclaration& option) {
    const auto read = [&](const std::string& text) {
        const auto value = amount(option.type, text);
        if (!value) refuse(messages::descriptor_value, {text, {option.name.zh, option.name.en}});
        return *value;
    };
    const double fallback = read(option.fallback);
    const bool too_small = !option.least.empty() && fallback < read(option.least);
    const bool too_large = !option.most.empty() && fallback > read(option.most);
    if (too_small || too_large)
        refuse(messages::descriptor_value, {option.fallback, {option.name.zh, option.name.en}});
}

void check_choices(const OptionDeclaration& option) {
    NameSet names;
    for (const Pair& choice : option.choices) names.add(choice);
    const auto is_default = [&](const Pair& choice) { return choice.en == option.fallback; };
    if (std::none_of(option.choices.begin(), option.choices.end(), is_default))
        refuse(messages::descriptor_value, {option.fallback, {option.name.zh, option.name.en}});
}

} // namespace

void check_option_values(const OptionDeclaration& option) {
    switch (option.type) {
    case Type::number:
    case Type::length: return check_bounds(option);
    case Type::choice: return check_choices(option);
    case Type::boolean:
        if (option.fallback != "是" && option.fallback != "否")
            refuse(messages::descriptor_value, {option.fallback, {option.name.zh, option.name.en}});
        return;
    case Type::text: return;
    }
}

} // namespace zhitu
