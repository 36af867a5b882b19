// What a span says once quotes and escapes are read, and where each of its characters was typed.
#pragma once

#include "core/diag/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Of a YAML scalar (plain, quoted, block) or a cell of a CSV file. White space stays as typed: a folded line is
/// not joined here, so places in a text are found by counting characters, not bytes.
class WrittenText {
public:
    explicit WrittenText(Span span);
    const std::string& text() const { return text_; }
    Span place(std::size_t offset, std::size_t bytes) const; ///< of a stretch of text()
    /// The n-th place (from 0) where the piece stands; the whole span when there are fewer.
    Span nth(std::string_view piece, std::size_t number) const;

private:
    void read_quoted(char quote);
    void read_escape();
    void copy() { add(raw_.substr(at_, 1), 1); }
    void add(std::string_view read, std::size_t typed);

    Span span_;
    std::string_view raw_;
    std::size_t at_ = 0; // in raw_
    std::string text_;
    std::vector<std::uint32_t> places_; // in the source, of each byte of text_ and of its end
};

} // namespace zhitu
