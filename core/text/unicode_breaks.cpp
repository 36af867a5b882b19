#include "core/text/unicode_breaks.hpp"

#include "core/base/files.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

namespace zhitu {
namespace {

void require(UErrorCode status) {
    if (U_SUCCESS(status)) return;
    const std::string reason = u_errorName(status);
    throw MachineError("断行时 ICU 出错：" + reason + "；请重新安装 libicu",
                       "ICU failed while breaking lines: " + reason + "; install libicu again");
}

using Iterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

/// Opening one takes longer than a short text does, so each thread keeps one a type. The root locale: what the
/// environment says has no say.
UBreakIterator* iterator_of(UBreakIteratorType type) {
    thread_local std::map<UBreakIteratorType, Iterator> kept;
    const auto known = kept.find(type);
    if (known != kept.end()) return known->second.get();
    UErrorCode status = U_ZERO_ERROR;
    Iterator opened(ubrk_open(type, "", nullptr, 0, &status), ubrk_close);
    require(status);
    return kept.emplace(type, std::move(opened)).first->second.get();
}

std::vector<std::size_t> boundaries(UBreakIteratorType type, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, decltype(&utext_close)> bytes(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status), utext_close);
    require(status);
    UBreakIterator* const iterator = iterator_of(type);
    ubrk_setUText(iterator, bytes.get(), &status);
    require(status);
    std::vector<std::size_t> found;
    ubrk_first(iterator);
    for (std::int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
        found.push_back(static_cast<std::size_t>(at));
    return found;
}

/// A character by its class of line breaking, without the marks that combine with the one before it.
struct Classed {
    std::size_t offset;
    int line_break;
};

std::vector<Classed> classed(std::string_view text) {
    std::vector<Classed> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        const int line_break = u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_LINE_BREAK);
        if (line_break != U_LB_COMBINING_MARK && line_break != U_LB_ZWJ) found.push_back({at, line_break});
        at += size;
    }
    return found;
}

/// Whether the , or . at `at` stands behind a digit, or behind others of its kind that do.
bool continues_number(const std::vector<Classed>& characters, std::size_t at) {
    const auto may_follow = [](int kind) { return kind == U_LB_INFIX_NUMERIC || kind == U_LB_BREAK_SYMBOLS; };
    while (at > 0 && may_follow(characters[at].line_break)) --at;
    return characters[at].line_break == U_LB_NUMERIC;
}

bool is_alphabetic(int line_break) {
    return line_break == U_LB_ALPHABETIC || line_break == U_LB_AMBIGUOUS || line_break == U_LB_HEBREW_LETTER ||
           line_break == U_LB_SURROGATE || line_break == U_LB_UNKNOWN;
}

/// ICU has rules of its own: it keeps a hyphen with the word that it begins, and takes .5 without a digit before it
/// for a number, before which it breaks.
std::vector<std::size_t> without_own_rules(std::string_view text, const std::vector<std::size_t>& places) {
    const auto breaks_before = [&](std::size_t offset) {
        return offset == 0 || std::binary_search(places.begin(), places.end(), offset);
    };
    const std::vector<Classed> characters = classed(text);
    std::vector<std::size_t> more, fewer;
    for (std::size_t i = 1; i < characters.size(); ++i) {
        const Classed &before = characters[i - 1], &after = characters[i];
        const bool hyphen =
            before.line_break == U_LB_HYPHEN && is_alphabetic(after.line_break) && breaks_before(before.offset);
        const bool point = before.line_break == U_LB_INFIX_NUMERIC && after.line_break == U_LB_NUMERIC &&
                           !continues_number(characters, i - 1);
        if (hyphen || point) more.push_back(after.offset);
        if (point && i > 1 && characters[i - 2].line_break == U_LB_SPACE) fewer.push_back(before.offset);
    }
    std::vector<std::size_t> all, proper;
    std::set_union(places.begin(), places.end(), more.begin(), more.end(), std::back_inserter(all));
    std::set_difference(all.begin(), all.end(), fewer.begin(), fewer.end(), std::back_inserter(proper));
    return proper;
}

} // namespace

std::vector<std::size_t> unicode_line_breaks(std::string_view text) {
    return without_own_rules(text, boundaries(UBRK_LINE, text));
}

std::vector<std::size_t> unicode_characters(std::string_view text) { return boundaries(UBRK_CHARACTER, text); }

std::vector<std::size_t> unicode_words(std::string_view text) { return boundaries(UBRK_WORD, text); }

} // namespace zhitu
