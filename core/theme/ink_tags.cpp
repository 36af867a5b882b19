#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/markup_messages.hpp"
#include "core/theme/theme.hpp"

#include <algorithm>

namespace zhitu {
namespace {

std::string listed(const std::vector<std::string>& names, const char* between) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : between) + name;
    return list;
}

} // namespace

void check_ink_tags(const std::vector<InkName>& tags, const Theme& theme, Diagnostics& diagnostics) {
    std::vector<std::string> names = markup_tags(true), english = markup_tags(false);
    const Argument own(listed(names, "、"), listed(english, ", "));
    names.insert(names.end(), english.begin(), english.end());
    for (const Ink& ink : theme.inks) names.push_back(ink.name);
    for (const InkName& tag : tags) {
        if (std::find(names.begin(), names.end(), tag.value) != names.end()) continue;
        if (diagnostics.is_full())
            diagnostics.add(messages::markup_unknown, tag.span); // counted
        else if (const auto meant = nearest(tag.value, names))
            diagnostics.add(messages::markup_unknown_near, tag.span, {"<" + tag.value + ">", *meant}, tag.where);
        else
            diagnostics.add(messages::markup_unknown, tag.span, {"<" + tag.value + ">", tag.value, own}, tag.where);
    }
}

void check_title_inks(const Phrase& title, const Theme& theme, Diagnostics& diagnostics) {
    if (!theme.ribbon || theme.decor.plaque == no_ink) return;
    const std::string& ground = theme.inks[static_cast<std::size_t>(theme.decor.plaque)].name;
    for (const InkTag& tag : read_markup(title.value).inks)
        if (tag.name == ground) diagnostics.add(messages::markup_unseen, title.span, {"<" + tag.name + ">"});
}

} // namespace zhitu
