#include "core/spec/traps.hpp"

#include "core/base/utf8.hpp"
#include "core/diag/syntax_messages.hpp"
#include "core/diag/trap_messages.hpp"
#include "core/spec/bare_table.hpp"
#include "core/spec/words.hpp"

#include <algorithm>

namespace zhitu {
namespace traps {
namespace {

class TrapFinder {
public:
    TrapFinder(const Source& source, const Surface& surface, Diagnostics& diagnostics) :
        source_(source), text_(source.text()), surface_(surface), diagnostics_(diagnostics) {}

    void find() {
        for (const Piece& piece : surface_.pieces) {
            report_comments(piece.begin);
            last_ = piece;
            if (piece.begin < table_end_) continue;
            if (const auto table = bare_table_under(piece, text_)) {
                report(table->hit);
                table_end_ = table->end;
                continue;
            }
            if (piece.context == Piece::Context::block) check_indentation(piece);
            const View piece_view = view(piece);
            auto hit = trap_of_key(piece_view);
            if (!hit) hit = trap_of_value(piece_view);
            if (hit) report(*hit); // a piece falls into the first trap only
            if (piece.context == Piece::Context::block) remember(piece, piece_view);
        }
        report_comments(text_.size());
        if (surface_.open_quote != npos && surface_.open_quote >= table_end_)
            report({&messages::unclosed_quote, surface_.open_quote});
    }

private:
    View view(const Piece& piece) const {
        const std::string_view mask = std::string_view(surface_.mask).substr(piece.begin, piece.end - piece.begin);
        const std::size_t colon = key_colon(mask, piece.context);
        const std::size_t value =
            colon == npos ? 0 : std::min(mask.find_first_not_of(" \t\r\n", colon + 1), mask.size());
        const bool continues =
            piece.context == Piece::Context::block && !piece.dashed && piece.indent > text_indent_;
        const bool awaited = piece.indent > key_indent_;
        return {text_,
                mask,
                text_.substr(piece.begin, piece.end - piece.begin),
                piece.begin,
                colon,
                mask.substr(value),
                piece.begin + value,
                piece.context,
                piece.dashed,
                continues,
                awaited};
    }

    /// A plain text goes on over lines that are indented deeper than its key.
    void remember(const Piece& piece, const View& piece_view) {
        if (piece_view.continues && piece_view.colon == npos) return;
        const bool has_text = piece_view.colon != npos && !piece_view.value.empty();
        const bool text_in_a_list = piece.dashed && piece_view.colon == npos;
        key_indent_ = piece_view.colon != npos && piece_view.value.empty() ? piece.indent : npos;
        text_indent_ = has_text || piece_view.holds_text() || text_in_a_list ? piece.indent : npos;
    }

    /// Those that stand before the piece that begins at `end`.
    void report_comments(std::size_t end) {
        for (; comment_ < surface_.hashes.size() && surface_.hashes[comment_] < end; ++comment_) {
            const std::size_t hash = surface_.hashes[comment_];
            if (hash < table_end_) continue;
            if (const auto hit = trap_of_comment(view(last_), hash)) report(*hit);
        }
    }

    void check_indentation(const Piece& piece) {
        const std::size_t newline = text_.rfind('\n', piece.begin);
        const std::size_t line = newline == npos || piece.begin == 0 ? 0 : newline + 1;
        if (line == checked_line_) return;
        checked_line_ = line;
        const std::string_view white = text_.substr(line, piece.begin - line);
        if (const auto tab = white.substr(0, white.find('-')).find('\t'); tab != npos)
            diagnostics_.gather(messages::tab_indentation, span_of(line + tab), {}, {}, {});
        for (const std::string_view blank : wide_blanks)
            if (const auto found = white.find(blank); found != npos)
                diagnostics_.gather(messages::wide_blank, span_of(line + found), {}, {}, {});
    }

    /// Of one character.
    Span span_of(std::size_t begin) const {
        const std::size_t end = begin + decode_utf8(text_, begin).size;
        return {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    void report(const Hit& hit) { diagnostics_.add(*hit.message, span_of(hit.begin), hit.arguments); }

    const Source& source_;
    std::string_view text_;
    const Surface& surface_;
    Diagnostics& diagnostics_;
    std::size_t text_indent_ = npos;  // lines indented deeper go on with a plain text; npos: there is none
    std::size_t key_indent_ = npos;   // lines indented deeper are the value of the key above; npos: it has one
    std::size_t table_end_ = 0;       // of the bare table that was found last
    Piece last_;                      // before the one that is looked at
    std::size_t comment_ = 0;         // the next of the surface's hashes
    std::size_t checked_line_ = npos; // indentation is looked at once a line
};

} // namespace
} // namespace traps

void find_traps(const Source& source, const Surface& surface, Diagnostics& diagnostics) {
    traps::TrapFinder(source, surface, diagnostics).find();
}

} // namespace zhitu
