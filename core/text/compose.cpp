#include "core/text/compose.hpp"

#include "core/text/itemise.hpp"
#include "core/text/text_faults.hpp"

namespace zhitu {
namespace {

/// Glyphs of a piece in place; tracking stands behind every cluster except the line's last.
GlyphRun set_run(const ShapedPiece& piece, std::string_view text, Length size, Length tracking, bool last_piece) {
    GlyphRun run{piece.font, size, {}, piece.clusters, std::string(text), {}};
    run.glyphs.reserve(piece.glyphs.size());
    std::size_t next = 0;
    for (std::size_t c = 0; c < piece.clusters.size(); ++c) {
        for (std::uint32_t i = 0; i < piece.clusters[c].glyphs; ++i, ++next) {
            const ShapedGlyph& glyph = piece.glyphs[next];
            run.glyphs.push_back({glyph.index, run.advance + glyph.x * size, glyph.y * size});
            run.advance += glyph.advance * size;
        }
        if (!last_piece || c + 1 < piece.clusters.size()) run.advance += tracking;
    }
    return run;
}

} // namespace

SetText compose(std::string_view text, const TypeStyle& style, const ShapePiece& shape) {
    SetText set;
    set.fault = find_text_fault(text, set.fault_offset);
    if (set.fault != TextFault::none) return set;
    const std::vector<TextPiece> items = itemise(text, style);
    for (const TextPiece& item : items) {
        const ShapedPiece& piece = shape(item.text, item.digits, style);
        const std::size_t start = static_cast<std::size_t>(item.text.data() - text.data());
        for (MissingGlyph missing : piece.missing) {
            missing.offset += start;
            set.missing.push_back(missing);
        }
        const bool last = start + item.text.size() == text.size();
        GlyphRun run = set_run(piece, item.text, item.digits ? style.digit_size : style.size,
                               style.tracking * style.size, last);
        const Length offset = set.advance;
        set.advance += run.advance;
        set.runs.emplace_back(offset, std::move(run));
    }
    return set;
}

bool is_half_width_mark(char32_t code) {
    switch (code) {
    case U'：':
    case U'，':
    case U'；':
    case U'、':
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'。':
    case U'《':
    case U'》':
    case U'（':
    case U'）': return true;
    default: return false;
    }
}

} // namespace zhitu
