#include "core/plugin/names.hpp"

#include "core/base/digit.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/plugin/refusals.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr std::size_t longest_name = 32; // characters; a key is typed by hand

bool is_english_name(std::string_view name) {
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    return !name.empty() && name.size() <= longest_name && lower(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return lower(c) || is_digit(c) || c == '_'; });
}

bool is_chinese_name(std::string_view name) {
    const auto spoils = [](char32_t code) {
        const bool letter = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
        const bool ascii_mark = code < 0x80 && !letter && !(code >= '0' && code <= '9');
        return ascii_mark || is_invisible(code) || (code >= 0x3000 && code <= 0x303f) || // CJK marks
               (code >= 0xff00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20); // full-width marks
    };
    const std::u32string characters = to_utf32(name);
    return !characters.empty() && characters.size() <= longest_name &&
           std::none_of(characters.begin(), characters.end(), spoils);
}

} // namespace

std::string plain_text(std::string_view text, bool lines) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        if (!is_invisible(character.code) || (lines && character.code == '\n')) append_utf8(kept, character.code);
        at += character.size;
    }
    return kept;
}

void NameSet::add(const Pair& name) {
    if (!is_chinese_name(name.zh)) refuse(messages::descriptor_name, {name.zh});
    if (!is_english_name(name.en)) refuse(messages::descriptor_name, {name.en});
    for (const std::string& text : {name.zh, name.en})
        if (std::find(names_.begin(), names_.end(), text) != names_.end())
            refuse(messages::descriptor_repeated, {text});
    names_.push_back(name.zh);
    names_.push_back(name.en);
}

} // namespace zhitu
