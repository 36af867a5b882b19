#include "core/label/line_pieces.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {

std::vector<LineShape> line_pieces(const LineShape& line, const std::vector<Rect>& texts, Length clear) {
    const bool level = line.from.y == line.to.y, upright = line.from.x == line.to.x;
    if (level == upright) return {line};
    const Length across = level ? line.from.y : line.from.x;
    const Length begin = level ? line.from.x : line.from.y, finish = level ? line.to.x : line.to.y;
    const Length first = std::min(begin, finish), last = std::max(begin, finish);
    const Length beside = clear / 2; // so near under figures it would underline them
    std::vector<std::pair<Length, Length>> gaps;
    for (const Rect& text : texts) {
        const Length near = level ? text.top() : text.left(), far = level ? text.bottom() : text.right();
        const Length from = level ? text.left() : text.top(), to = level ? text.right() : text.bottom();
        if (near - beside < across && across < far + beside) gaps.emplace_back(from - clear, to + clear);
    }
    std::sort(gaps.begin(), gaps.end());
    gaps.emplace_back(last, last);
    std::vector<LineShape> pieces;
    Length at = first;
    for (const auto& [from, to] : gaps) {
        const Length end = std::min(from, last);
        LineShape piece = line;
        piece.from = level ? Point{at, across} : Point{across, at};
        piece.to = level ? Point{end, across} : Point{across, end};
        if (end - at > clear) pieces.push_back(piece); // a shorter one would be a stray
        at = std::max(at, to);
    }
    return pieces;
}

} // namespace zhitu
