#include "core/label/picture_of.hpp"

#include "core/label/line_pieces.hpp"
#include "core/label/ornament_check.hpp"
#include "core/label/text_marks.hpp"

#include <algorithm>

namespace zhitu {
namespace {

struct Marking {
    const Scene& scene;
    const std::vector<SetItem>& set;
    const Places& places;
    const Field& field;
    Length text_gap;
    std::map<int, std::vector<Rect>> panel_texts{};

    const LabelItem& label_of(std::size_t item) const { return std::get<LabelItem>(scene.items[item].what); }
    std::vector<Rect> ends_of(int panel) const {
        const auto known = places.line_ends.find(panel);
        return known == places.line_ends.end() ? std::vector<Rect>() : known->second;
    }

    const std::vector<Rect>& texts_of(int panel) {
        const auto [known, fresh] = panel_texts.try_emplace(panel);
        if (fresh) known->second = field.texts_of(panel);
        return known->second;
    }

    /// The same, and what lies between a value and its point: an upright line would leave a stray there.
    std::vector<Rect> values_of(int panel) {
        std::vector<Rect> found = texts_of(panel);
        for (std::size_t i = 0; i < scene.items.size(); ++i) {
            if (scene.items[i].panel != panel || !places.labels[i] || places.labels[i]->leader ||
                !is_of_point(label_of(i)))
                continue;
            const Point point = label_of(i).anchor.centre();
            found.push_back(Rect::around(places.labels[i]->box, {point.x, point.y, 0_mm, 0_mm}));
        }
        return found;
    }

    std::vector<Rect> kept_clear(const SceneItem& item, const LineShape& line) {
        if (item.obstacle) return ends_of(item.panel);
        return line.from.x == line.to.x ? values_of(item.panel) : texts_of(item.panel);
    }

    void add_marks(std::size_t i, Picture& picture) {
        const SceneItem& item = scene.items[i];
        if (const auto* shape = std::get_if<Shape>(&item.what)) {
            const auto* line = std::get_if<LineShape>(shape);
            if (line) // what a label need not keep clear of keeps clear of the label
                for (const LineShape& piece : line_pieces(*line, kept_clear(item, *line), text_gap * 2))
                    picture.marks.push_back({item.role, item.panel, piece});
            else
                picture.marks.push_back({item.role, item.panel, *shape});
        } else if (const auto* text = std::get_if<TextItem>(&item.what)) {
            add_text_marks(item.role, item.panel, text->text, origin_of(*text, set[i].set.advance), text->ink,
                           set[i].set, picture.marks);
        } else if (const auto* wish = std::get_if<LabelItem>(&item.what); wish && places.labels[i]) {
            if (places.labels[i]->leader)
                picture.marks.push_back({"leader", item.panel, *places.labels[i]->leader});
            const InkIndex ink = places.labels[i]->inside ? wish->ink_inside : wish->ink;
            add_text_marks(item.role, item.panel, wish->text, places.labels[i]->origin, ink, set[i].set,
                           picture.marks);
        } else if (const auto* badge = std::get_if<BadgeItem>(&item.what)) {
            for (Mark& mark : badge_marks(*badge, set[i], item.panel, places.badges[i].pill))
                picture.marks.push_back(std::move(mark));
        }
    }
};

/// Within a panel: no shape may cut a text.
void put_texts_on_top(std::vector<Mark>& marks) {
    const auto layer = [](const Mark& mark) {
        return std::pair(mark.panel, std::holds_alternative<TextMark>(mark.what));
    };
    std::stable_sort(marks.begin(), marks.end(), [&](const Mark& a, const Mark& b) { return layer(a) < layer(b); });
}

} // namespace

Picture picture_of(const Scene& scene, const std::vector<SetItem>& set, const Places& places, const Field& field,
                   Length text_gap) {
    Marking marking{scene, set, places, field, text_gap};
    Picture picture{scene.width, scene.height, scene.title, scene.inks, {}};
    for (std::size_t i = 0; i < scene.items.size(); ++i) marking.add_marks(i, picture);
    put_texts_on_top(picture.marks);
    return picture;
}

} // namespace zhitu
