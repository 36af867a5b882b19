#include "core/label/text_grounds.hpp"

#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/markup_messages.hpp"
#include "core/theme/newsprint.hpp"

#include <algorithm>

namespace zhitu {
namespace {

Point middle_of(const TextMark& text, Length offset, const GlyphRun& run) {
    constexpr double middle_of_han = 0.38;
    const Length along = offset + run.advance / 2;
    return text.vertical ? Point{text.origin.x, text.origin.y + along}
                         : Point{text.origin.x + along, text.origin.y - run.size * middle_of_han};
}

bool is_in(const std::vector<Point>& corners, Point at) {
    bool inside = false;
    for (std::size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
        const Point &a = corners[i], &b = corners[before];
        if ((a.y > at.y) == (b.y > at.y)) continue;
        if (at.x < a.x + (b.x - a.x) * ((at.y - a.y) / (b.y - a.y))) inside = !inside;
    }
    return inside;
}

/// The ink with which the shape covers the point.
InkIndex ink_at(const Shape& shape, Point at) {
    if (const auto* rect = std::get_if<RectShape>(&shape)) {
        const Rect& box = rect->rect;
        const bool in = at.x > box.left() && at.x < box.right() && at.y > box.top() && at.y < box.bottom();
        return in ? rect->fill : no_ink;
    }
    if (const auto* path = std::get_if<PathShape>(&shape))
        return path->fill != no_ink && is_in(path->points, at) ? path->fill : no_ink;
    if (const auto* circle = std::get_if<CircleShape>(&shape)) {
        const double x = (at.x - circle->centre.x).mm(), y = (at.y - circle->centre.y).mm(),
                     radius = circle->radius.mm();
        return x * x + y * y < radius * radius ? circle->fill : no_ink;
    }
    return no_ink;
}

/// Of all that is painted before the texts of the panel; bare paper where nothing is.
Ink ground_at(const Picture& picture, int panel, Point at) {
    InkIndex ground = no_ink;
    for (const Mark& mark : picture.marks)
        if (const auto* shape = std::get_if<Shape>(&mark.what); shape && mark.panel <= panel)
            if (const InkIndex ink = ink_at(*shape, at); ink != no_ink) ground = ink;
    return ground == no_ink ? Ink{.name = "纸"} : picture.inks[static_cast<std::size_t>(ground)];
}

std::string written(const SceneItem& item) {
    if (const auto* text = std::get_if<TextItem>(&item.what)) return text->text;
    if (const auto* label = std::get_if<LabelItem>(&item.what)) return label->text;
    if (const auto* badge = std::get_if<BadgeItem>(&item.what)) return badge->text;
    return {};
}

/// Of the item that became the mark.
Span span_of(const Mark& mark, const Scene& scene, const Spec& spec) {
    const std::string& said = std::get<TextMark>(mark.what).text;
    const auto item = std::ranges::find_if(scene.items, [&](const SceneItem& each) {
        return each.panel == mark.panel && mark.role.starts_with(each.role) && plain_text(written(each)) == said;
    });
    return item == scene.items.end() ? spec.title.span : span_of(spec, *item);
}

} // namespace

void check_text_grounds(const Picture& picture, const Scene& scene, const Spec& spec, Diagnostics& diagnostics) {
    for (const Mark& mark : picture.marks) {
        const auto* text = std::get_if<TextMark>(&mark.what);
        if (!text) continue;
        for (const auto& [offset, run] : text->runs) {
            if (run.ink == no_ink) continue;
            const Ink& ink = picture.inks[static_cast<std::size_t>(run.ink)];
            const Ink ground = ground_at(picture, mark.panel, middle_of(*text, offset, run));
            const double contrast = newsprint_contrast(ink, ground);
            if (contrast >= least_seen) continue;
            diagnostics.add(messages::markup_unseen, span_of(mark, scene, spec),
                            {run.text, ink.name, ground.name, format_number(contrast, 2)},
                            where_of(spec, mark.panel));
            break;
        }
    }
}

} // namespace zhitu
