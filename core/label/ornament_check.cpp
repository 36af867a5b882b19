#include "core/label/ornament_check.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/label/field.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

constexpr Length least = Length::mm(0.01); // less would be printed as 0mm

struct OrnamentCheck {
    const Scene& scene;
    const std::vector<SetItem>& set;
    const Spec& spec;
    Diagnostics& diagnostics;

    bool has_ornaments(std::size_t item) const { return set[item].set.above + set[item].set.below > 0_mm; }
    const TextItem* text(std::size_t item) const { return std::get_if<TextItem>(&scene.items[item].what); }
    Rect box(std::size_t item) const { return box_of(set[item], origin_of(*text(item), set[item].set.advance)); }

    void check_texts(std::size_t i, const Rect& own) const {
        for (std::size_t j = 0; j < scene.items.size(); ++j) {
            const bool said = j < i && has_ornaments(j);
            if (!text(j) || j == i || said || scene.items[j].panel != scene.items[i].panel) continue;
            const Length into = overlap(own, box(j));
            if (into >= least)
                diagnostics.add(messages::small_text_touches, span_of(spec, scene.items[i]),
                                {text(i)->text, text(j)->text, format_number(into.mm(), 2)},
                                where_of(spec, scene.items[i].panel));
        }
    }

    /// A box, or a level or upright line as one. Lines that are no obstacles give way to texts.
    static std::optional<Rect> rect_of(const SceneItem& item) {
        const auto* shape = std::get_if<Shape>(&item.what);
        if (!shape) return {};
        if (const auto* rect = std::get_if<RectShape>(shape)) return rect->rect;
        const auto* line = std::get_if<LineShape>(shape);
        if (!line || !item.obstacle || (line->from.x != line->to.x && line->from.y != line->to.y)) return {};
        return grown(Rect::between(line->from, line->to), line->width / 2);
    }
    static Length outside(const Rect& inner, const Rect& outer) {
        return std::max({outer.top() - inner.top(), inner.bottom() - outer.bottom(), outer.left() - inner.left(),
                         inner.right() - outer.right()});
    }

    /// By how much the ornaments of a text are in the way of a shape; `bare` is the text without them.
    void check_shapes(std::size_t i, const Rect& own, const Rect& bare) const {
        Length worst;
        for (std::size_t j = 0; j < scene.items.size(); ++j) {
            const bool near = scene.items[j].panel == scene.items[i].panel || scene.items[j].panel < 0;
            const auto rect = near ? rect_of(scene.items[j]) : std::nullopt;
            if (!rect) continue;
            if (j < i && outside(bare, *rect) <= 0_mm)
                worst = std::max(outside(own, *rect), 0_mm); // it hides what was drawn before
            else if (overlap(bare, *rect) <= 0_mm)
                worst = std::max(worst, overlap(own, *rect));
        }
        if (worst >= least)
            diagnostics.add(messages::small_text_leaves, span_of(spec, scene.items[i]),
                            {text(i)->text, format_number(worst.mm(), 2)}, where_of(spec, scene.items[i].panel));
    }

    void check() const {
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            if (!text(i) || !has_ornaments(i)) continue;
            SetItem plain = set[i];
            plain.above -= plain.set.above;
            plain.below -= plain.set.below;
            const Rect own = box(i);
            check_texts(i, own);
            check_shapes(i, own, box_of(plain, origin_of(*text(i), plain.set.advance)));
        }
    }
};

} // namespace

Point origin_of(const TextItem& text, Length advance) {
    const double part = text.align == Align::left ? 0 : text.align == Align::centre ? 0.5 : 1;
    if (text.style.vertical) return {text.at.x, text.at.y - advance * part};
    return {text.at.x - advance * part, text.at.y};
}

Rect box_of(const SetItem& item, Point at) {
    const Length across = item.above + item.below;
    if (item.set.vertical) return {at.x - item.below, at.y, across, item.set.advance};
    return {at.x, at.y - item.above, item.set.advance, across};
}

void check_ornaments(const Scene& scene, const std::vector<SetItem>& set, const Spec& spec,
                     Diagnostics& diagnostics) {
    OrnamentCheck{scene, set, spec, diagnostics}.check();
}

} // namespace zhitu
