#include "core/diag/written_text.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace zhitu {
namespace {

/// The digits of \x, \u and \U.
std::size_t digits_of(char escape) { return escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0; }

/// What YAML's escapes of one letter stand for; any other stands for itself.
char32_t character_of(char escape) {
    constexpr std::string_view letters = "0abtnvfreN_LP";
    constexpr char32_t characters[] = {0,    0x07, 0x08, 0x09, 0x0A,   0x0B,  0x0C,
                                       0x0D, 0x1B, 0x85, 0xA0, 0x2028, 0x2029};
    const std::size_t letter = letters.find(escape);
    return letter == std::string_view::npos ? static_cast<unsigned char>(escape) : characters[letter];
}

} // namespace

WrittenText::WrittenText(Span span) :
    span_(span), raw_(std::string_view(span.source->text()).substr(0, span.end)), at_(span.begin) {
    const char first = at_ < raw_.size() ? raw_[at_] : '\0';
    if (first == '"' || first == '\'')
        read_quoted(first);
    else
        while (at_ < raw_.size()) copy();
    places_.push_back(static_cast<std::uint32_t>(at_));
}

void WrittenText::read_quoted(char quote) {
    ++at_;
    while (at_ < raw_.size()) {
        const bool ends = raw_[at_] == quote, doubled = ends && raw_.substr(at_ + 1).starts_with(quote);
        if (doubled)
            add(raw_.substr(at_, 1), 2);
        else if (ends)
            return;
        else if (quote == '"' && raw_[at_] == '\\' && at_ + 1 < raw_.size())
            read_escape();
        else
            copy();
    }
}

void WrittenText::read_escape() {
    const std::size_t digits = digits_of(raw_[at_ + 1]);
    std::uint32_t code = 0;
    const std::string_view number = raw_.substr(at_ + 2, digits);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), code, 16);
    if (digits > 0 && (error != std::errc() || end != number.data() + digits)) return copy(); // of a CSV file
    std::string character;
    append_utf8(character, digits > 0 ? static_cast<char32_t>(code) : character_of(raw_[at_ + 1]));
    add(character, 2 + digits);
}

void WrittenText::add(std::string_view read, std::size_t typed) {
    text_ += read;
    // All bytes of a character read from an escape stand where the escape does.
    places_.insert(places_.end(), read.size(), static_cast<std::uint32_t>(at_));
    at_ += typed;
}

Span WrittenText::place(std::size_t offset, std::size_t bytes) const {
    return {span_.source, places_[offset], places_[std::min(offset + bytes, text_.size())]};
}

Span WrittenText::nth(std::string_view piece, std::size_t number) const {
    std::size_t found = text_.find(piece);
    for (; number > 0 && found != std::string::npos; --number) found = text_.find(piece, found + piece.size());
    return piece.empty() || found == std::string::npos ? span_ : place(found, piece.size());
}

} // namespace zhitu
