#include "core/label/text_marks.hpp"

#include "core/base/markup.hpp"

namespace zhitu {

void add_text_marks(const std::string& role, int panel, const std::string& text, Point origin, InkIndex ink,
                    const SetText& set, std::vector<Mark>& marks) {
    for (const TextOrnament& ornament : set.ornaments) {
        const Rect& rect = ornament.rect;
        const InkIndex own = set.runs[ornament.run].second.ink;
        marks.push_back({role + (ornament.round ? " dot" : " line"), panel,
                         RectShape{.rect = {origin.x + rect.x, origin.y + rect.y, rect.width, rect.height},
                                   .fill = own == no_ink ? ink : own,
                                   .radius = ornament.round ? rect.width / 2 : 0_mm}});
    }
    marks.push_back({role, panel, TextMark{plain_text(text), origin, ink, set.runs, set.vertical}});
}

} // namespace zhitu
