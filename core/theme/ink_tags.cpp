#include "core/base/join.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/markup_messages.hpp"
#include "core/theme/theme.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

/// What other languages of marks call ours; letters in lower case.
std::optional<std::string> everyday_tag(std::string tag) {
    constexpr std::pair<std::string_view, std::string_view> table[]{
        {"拼音", "注音"},   {"pinyin", "ruby"}, {"加粗", "粗"},    {"黑体", "粗"}, {"b", "bold"},
        {"strong", "bold"}, {"em", "emphasis"}, {"i", "emphasis"}, {"u", "name"},  {"下划线", "专名"},
    };
    std::ranges::transform(tag, tag.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const auto english = markup_tags(false);
    if (std::ranges::find(english, tag) != english.end()) return tag;
    const auto found =
        std::ranges::find(table, std::string_view(tag), &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(table) ? std::nullopt : std::optional(std::string(found->second));
}

/// With what was typed behind it, where it takes that.
std::string with_argument(const std::string& meant, const std::string& argument) {
    const bool ruby = meant == "注音" || meant == "ruby";
    return ruby && !argument.empty() ? meant + " " + argument : meant;
}

} // namespace

void check_ink_tags(const std::vector<InkName>& tags, const Theme& theme, Diagnostics& diagnostics) {
    std::vector<std::string> names = markup_tags(true), english = markup_tags(false);
    const Argument own(join(names, "、"), join(english, ", "));
    names.insert(names.end(), english.begin(), english.end());
    for (const Ink& ink : theme.inks) names.push_back(ink.name);
    for (const InkName& tag : tags) {
        const std::string typed = "<" + tag.value + (tag.argument.empty() ? "" : " ") + tag.argument + ">";
        const auto say = [&](const Message& message, const Argument& detail, const Argument& third = "") {
            diagnostics.add(message, tag.span, {typed, detail, third}, tag.where);
        };
        if (std::find(names.begin(), names.end(), tag.value) != names.end()) {
            if (!tag.argument.empty()) say(messages::markup_argument, "");
        } else if (diagnostics.is_full()) {
            say(messages::markup_unknown, tag.value, own); // counted
        } else if (auto meant = everyday_tag(tag.value); meant || (meant = nearest(tag.value, names))) {
            say(messages::markup_unknown_near, with_argument(*meant, tag.argument));
        } else {
            say(messages::markup_unknown, tag.value, own);
        }
    }
}

} // namespace zhitu
