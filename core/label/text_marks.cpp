#include "core/label/text_marks.hpp"

#include "core/base/markup.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

/// A wavy line that fills the rectangle, in whole half waves.
PathShape wave(const Rect& rect, InkIndex ink) {
    constexpr double stroke = 0.45, half_wave = 1.7; // of what it fills across
    const bool down = rect.height > rect.width;
    const Length length = down ? rect.height : rect.width, across = down ? rect.width : rect.height;
    const double halves = std::max(2.0, std::round(length / (across * half_wave)));
    const Length step = length / halves,
                 handle = across * (1 - stroke) / 1.5; // its crest is three quarters as high
    const auto at = [&](Length along, Length off) {
        const Point middle = rect.centre();
        return down ? Point{middle.x + off, rect.y + along} : Point{rect.x + along, middle.y + off};
    };
    PathShape path{.verbs = "M", .points = {at(0_mm, 0_mm)}, .stroke = ink, .width = across * stroke};
    for (int i = 0; i < static_cast<int>(halves); ++i) {
        const Length from = step * i, off = i % 2 == 0 ? -handle : handle;
        path.verbs += 'C';
        path.points.insert(path.points.end(),
                           {at(from + step / 3, off), at(from + step * 2 / 3, off), at(from + step, 0_mm)});
    }
    return path;
}

} // namespace

void add_text_marks(const std::string& role, int panel, const std::string& text, Point origin, InkIndex ink,
                    const SetText& set, std::vector<Mark>& marks) {
    for (const TextOrnament& ornament : set.ornaments) {
        const Rect& from = ornament.rect;
        const Rect rect{origin.x + from.x, origin.y + from.y, from.width, from.height};
        const InkIndex own = set.runs[ornament.run].second.ink, used = own == no_ink ? ink : own;
        const Length radius = ornament.round ? rect.width / 2 : 0_mm;
        Mark mark{role + (ornament.round ? " dot" : " line"), panel, {}};
        if (ornament.wavy)
            mark.what = wave(rect, used);
        else
            mark.what = RectShape{.rect = rect, .fill = used, .radius = radius};
        marks.push_back(std::move(mark));
    }
    marks.push_back({role, panel, TextMark{plain_text(text), origin, ink, set.runs, set.vertical}});
}

} // namespace zhitu
