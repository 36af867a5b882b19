// What goes wrong where a key ends.
#include "core/base/utf8.hpp"
#include "core/diag/trap_messages.hpp"
#include "core/spec/trap_view.hpp"
#include "core/spec/words.hpp"

#include <algorithm>

namespace zhitu::traps {
namespace {

/// What a wrong colon should have been: the texts on both sides of it.
std::vector<Argument> sides(const View& view, std::size_t colon, std::size_t size) {
    return {shortened(view.text.substr(0, colon)), shortened(view.text.substr(colon + size))};
}

/// Whether a block line or entry that has a wrong colon at `colon` was meant as "key: value" and not as a text.
bool was_meant_as_key(const View& view, std::size_t colon) {
    if (!english(trim(view.text.substr(0, colon))).empty()) return true;
    if (view.colon != npos || view.dashed) return false;
    return view.context == Piece::Context::flow_map || (!view.in_flow() && !view.continues);
}

std::optional<Hit> special_blank(const View& view) {
    for (const std::string_view blank : wide_blanks) {
        if (view.in_flow() && view.mask.starts_with(blank)) return Hit{&messages::wide_blank, view.begin};
        if (!view.in_flow() && view.mask.starts_with("-" + std::string(blank)))
            return Hit{&messages::wide_blank, view.begin + 1};
        const std::size_t found = view.mask.find(":" + std::string(blank));
        if (found != npos && was_meant_as_key(view, found))
            return Hit{&messages::wide_blank, view.begin + found + 1};
    }
    return std::nullopt;
}

/// {2019年：1200人，2020年：1300人}: all marks of the entries are wrong at once.
std::optional<Hit> full_width_entries(const View& view) {
    if (view.context != Piece::Context::flow_map || view.colon != npos || view.text.find('\n') != npos)
        return std::nullopt;
    std::string entries;
    std::size_t count = 0;
    for (std::string_view rest = view.text; !rest.empty(); ++count) {
        const std::string_view entry = rest.substr(0, rest.find(comma_mark));
        const std::size_t colon = entry.find(colon_mark);
        if (colon == npos) return std::nullopt;
        const std::string_view value = trim(entry.substr(colon + colon_mark.size()));
        entries.append(count == 0 ? "" : ", ").append(trim(entry.substr(0, colon))).append(": ").append(value);
        rest.remove_prefix(std::min(entry.size() + comma_mark.size(), rest.size()));
    }
    if (count < 2) return std::nullopt;
    const std::size_t colon = entries.find(": ");
    return Hit{&messages::full_width_entries,
               view.begin + view.mask.find(colon_mark),
               {entries.substr(0, colon), entries.substr(colon + 2)}};
}

std::optional<Hit> full_width_colon(const View& view) {
    const std::size_t found = view.mask.find(colon_mark);
    if (found == npos || found > view.colon || view.context == Piece::Context::flow_sequence) return std::nullopt;
    if (!was_meant_as_key(view, found)) return std::nullopt;
    return Hit{&messages::full_width_colon, view.begin + found, sides(view, found, colon_mark.size())};
}

std::optional<Hit> colon_without_blank(const View& view) {
    const std::size_t found = view.mask.find(':');
    if (found == npos || found >= view.colon || view.context == Piece::Context::flow_sequence) return std::nullopt;
    const std::string_view behind = view.mask.substr(found + 1);
    const bool ratio = found > 0 && is_digit(view.mask[found - 1]) && !behind.empty() && is_digit(behind[0]);
    if (ratio || behind.starts_with("//") || !was_meant_as_key(view, found)) return std::nullopt;
    const Message& message = view.in_flow() ? messages::no_blank_in_flow_map : messages::no_blank_after_colon;
    return Hit{&message, view.begin + found, sides(view, found, 1)};
}

/// "标题 郴州五年成就" and "标题；郴州五年成就": a key of the language with another mark where its colon belongs.
std::optional<Hit> missing_colon(const View& view) {
    if (view.in_flow() || view.dashed || view.continues || view.awaited || view.colon != npos) return std::nullopt;
    std::size_t end = view.text.size(), size = 0;
    for (const std::string_view mark : {" ", "\t", "\u3000", "；", ";"})
        if (const std::size_t found = view.text.find(mark); found < end) end = found, size = mark.size();
    const Word* const word = find_word(view.text.substr(0, end));
    if (!word || word->use != Word::Use::key) return std::nullopt;
    return Hit{&messages::missing_colon, view.begin + end, sides(view, end, size)};
}

} // namespace

std::optional<Hit> trap_of_key(const View& view) {
    for (const auto trap :
         {special_blank, full_width_entries, full_width_colon, colon_without_blank, missing_colon})
        if (auto hit = trap(view)) return hit;
    return std::nullopt;
}

} // namespace zhitu::traps
