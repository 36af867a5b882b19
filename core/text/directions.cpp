#include "core/text/directions.hpp"

#include <algorithm>

namespace zhitu {
namespace {

bool is_figure(PieceKind kind) {
    return kind != PieceKind::han && kind != PieceKind::turned && kind != PieceKind::mark;
}

} // namespace

std::vector<TextPiece> part_levels(const std::vector<TextPiece>& pieces, std::string_view line,
                                   const std::vector<std::uint8_t>& levels) {
    std::vector<TextPiece> parted;
    for (const TextPiece& piece : pieces) {
        auto level = levels.begin() + (piece.text.data() - line.data());
        const auto piece_end = level + static_cast<std::ptrdiff_t>(piece.text.size());
        if (is_figure(piece.kind)) {
            parted.push_back({piece.text, piece.kind, *std::max_element(level, piece_end)});
            continue;
        }
        for (std::size_t at = 0; level != piece_end;) {
            const auto end = std::find_if(level, piece_end, [&](std::uint8_t other) { return other != *level; });
            const auto size = static_cast<std::size_t>(end - level);
            parted.push_back({piece.text.substr(at, size), piece.kind, *level});
            at += size;
            level = end;
        }
    }
    return parted;
}

VisualOrder visual_order(const std::vector<Atom>& atoms, std::size_t begin, std::size_t end) {
    VisualOrder order;
    int level = 0;
    for (std::size_t i = begin; i < end; ++i) {
        order.atoms.push_back(i);
        order.glues.push_back(i);
        level = std::max<int>(level, atoms[i].level);
    }
    for (; level > 0; --level) {
        const auto runs_back = [&](std::size_t atom) { return atoms[atom].level >= level; };
        for (auto from = order.atoms.begin(); from != order.atoms.end();) {
            from = std::find_if(from, order.atoms.end(), runs_back);
            const auto to = std::find_if_not(from, order.atoms.end(), runs_back);
            if (to - from > 1) {
                const auto glue = order.glues.begin() + (from - order.atoms.begin());
                std::reverse(glue + 1, glue + (to - from));
                std::reverse(from, to);
            }
            from = to;
        }
    }
    return order;
}

} // namespace zhitu
