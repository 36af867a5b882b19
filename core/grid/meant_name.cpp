#include "core/grid/meant_name.hpp"

#include "core/base/utf8.hpp"
#include "core/spec/named_list.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool begins_bracket(std::string_view text) { return text.starts_with("（") || text.starts_with("("); }

} // namespace

std::optional<std::string> meant_name(std::string_view typed, const std::vector<std::string>& names) {
    const auto longer = [&](const std::string& name) { return !typed.empty() && name.starts_with(typed); };
    if (const auto found = std::ranges::find_if(names, longer); found != names.end()) return *found;
    const auto shorter = [&](const std::string& name) {
        return !name.empty() && typed.starts_with(name) && begins_bracket(typed.substr(name.size()));
    };
    if (const auto found = std::ranges::find_if(names, shorter); found != names.end()) return *found;
    return nearest(typed, names);
}

std::optional<std::string> meant_list(std::string_view typed, const std::vector<std::string>& names) {
    const std::vector<std::string> parts = names_in(typed);
    const auto is_known = [&](const std::string& part) { return std::ranges::find(names, part) != names.end(); };
    if (parts.empty() || !std::ranges::all_of(parts, is_known)) return std::nullopt;
    return as_list(parts);
}

} // namespace zhitu
