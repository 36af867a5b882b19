// One piece of a spec's text as the traps see it, and what they find there.
#pragma once

#include "core/base/digit.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/spec/lexical.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::traps {

inline constexpr auto npos = std::string_view::npos;
inline constexpr std::string_view colon_mark = "：", comma_mark = "，";
inline constexpr std::array<std::string_view, 2> wide_blanks{"\u3000", "\u00A0"};

struct Hit {
    const Message* message;
    std::size_t begin; // in the text
    std::vector<Argument> arguments = {};
};

/// A piece with its key and value. Masks speak of structure, texts of what was typed.
struct View {
    std::string_view whole; // the source's text
    std::string_view mask, text;
    std::size_t begin;       // of the piece, in the source
    std::size_t colon;       // within the piece, or npos
    std::string_view value;  // mask behind the colon; the whole piece without one
    std::size_t value_begin; // in the source
    Piece::Context context;
    bool dashed;
    bool continues; // a block line that goes on with the plain text above it
    bool awaited;   // a block line below a key that has no value yet

    bool in_flow() const { return context != Piece::Context::block; }
    bool holds_text() const; ///< its key is one of a text that is printed: 标题, 来源
    std::string value_text() const { return std::string(whole.substr(value_begin, value.size())); }
};

/// The beginning of a text: a fix has to fit beside the caret.
std::string shortened(std::string_view text);

/// The trap that a piece falls into where its key ends: wide blanks, full-width colons, colons without a blank.
std::optional<Hit> trap_of_key(const View& view);
/// The trap in its value: what YAML would take for something else.
std::optional<Hit> trap_of_value(const View& view);

/// The trap of a comment of a block line that begins as a value would; `view`: the piece in whose line it stands,
/// or the last one before it.
std::optional<Hit> trap_of_comment(const View& view, std::size_t hash);

} // namespace zhitu::traps
