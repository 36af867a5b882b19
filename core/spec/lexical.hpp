// A rough reading of YAML's surface, good enough to see what a typist meant before a parser gives up on it:
// which bytes are quoted, commented or block text, and the pieces between the separators.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// What stands between two separators: the rest of a block line behind its dashes, or one entry of [ ] or { }.
struct Piece {
    enum class Context { block, flow_map, flow_sequence };
    std::size_t begin = 0, end = 0; // bytes, without blanks at the ends
    Context context = Context::block;
    bool dashed = false;    // block: a "- " stands before it
    std::size_t indent = 0; // block: columns before it, dashes included
};

struct Surface {
    /// As long as the text: quoted stretches, block texts and comments are blanked out, so that what is left means
    /// what it says. Quotes themselves stay, and so do the ends of lines outside quotes.
    std::string mask;
    std::vector<Piece> pieces;
    std::vector<std::size_t> hashes;            // of comments in block lines that begin as a value would: #6
    std::size_t open_quote = std::string::npos; // where a quote stands that is never closed
    /// Where brackets pass limits::yaml_depth, or entries limits::yaml_entries; nothing is read beyond.
    std::size_t too_deep = std::string::npos, too_many = std::string::npos;
};

Surface read_surface(std::string_view text);

/// The innermost { or [ of a mask that nothing closes, or npos.
std::size_t open_bracket(std::string_view mask);
/// The first colon that makes a "key: value" of a piece of mask, or npos.
std::size_t key_colon(std::string_view mask, Piece::Context context);

} // namespace zhitu
