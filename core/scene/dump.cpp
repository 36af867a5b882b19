#include "core/scene/dump.hpp"

#include "core/base/numbers.hpp"

namespace zhitu {
namespace {

std::string mm(Length length) { return format_number(length.mm(), 3); }
std::string point(Point at) { return mm(at.x) + "," + mm(at.y); }
std::string box(const Rect& rect) { return point({rect.x, rect.y}) + " " + mm(rect.width) + "x" + mm(rect.height); }

struct Dumper {
    const std::vector<Ink>& inks;

    std::string ink(InkIndex index) const {
        return index == no_ink ? "-" : inks[static_cast<std::size_t>(index)].name;
    }
    static std::string dashed(Dash dash) {
        return dash.off > 0_mm ? " dash " + mm(dash.on) + "/" + mm(dash.off) : "";
    }
    std::string paint(InkIndex fill, InkIndex stroke, Length width) const {
        std::string out;
        if (fill != no_ink) out += " fill " + ink(fill);
        if (stroke != no_ink) out += " stroke " + ink(stroke) + " " + mm(width);
        return out;
    }

    std::string operator()(const LineShape& line) const {
        return "line " + point(line.from) + " " + point(line.to) + " " + ink(line.ink) + " " + mm(line.width) +
               dashed(line.dash);
    }
    std::string operator()(const RectShape& rect) const {
        return "rect " + box(rect.rect) + (rect.radius > 0_mm ? " radius " + mm(rect.radius) : "") +
               paint(rect.fill, rect.stroke, rect.width);
    }
    std::string operator()(const CircleShape& circle) const {
        return "circle " + point(circle.centre) + " " + mm(circle.radius) +
               paint(circle.fill, circle.stroke, circle.width);
    }
    std::string operator()(const PathShape& path) const {
        std::string out = "path " + path.verbs;
        for (Point each : path.points) out += " " + point(each);
        return out + paint(path.fill, path.stroke, path.width) + dashed(path.dash);
    }
    std::string operator()(const ImageShape& shape) const {
        const auto size = [](const auto& image) {
            return format_number(image.width, 3) + "x" + format_number(image.height, 3);
        };
        const bool pixels = std::holds_alternative<PixelImage>(*shape.image);
        return "image " + box(shape.rect) + (pixels ? " of pixels " : " drawn ") + std::visit(size, *shape.image);
    }
    std::string operator()(const Shape& shape) const { return std::visit(*this, shape); }
    std::string operator()(const TextItem& text) const {
        static constexpr const char* names[] = {"left", "centre", "right"};
        return "text “" + text.text + "” " + point(text.at) + " " + names[static_cast<int>(text.align)] + " " +
               style(text.style) + " " + ink(text.ink);
    }
    std::string operator()(const LabelItem& label) const {
        static constexpr const char* names[] = {"above",       "below",        "left",        "right",     "inside",
                                                "beside-left", "beside-right", "above-start", "above-end", "end"};
        std::string out =
            "label “" + label.text + "” at " + box(label.anchor) + " " + style(label.style) + " seats";
        for (Seat seat : label.seats) out += std::string(" ") + names[static_cast<int>(seat)];
        return out + (label.group ? " group " + std::to_string(label.group) : "");
    }
    std::string operator()(const BadgeItem& badge) const {
        return "badge “" + badge.text + "” at " + point(badge.at) + " " + style(badge.style) + " " +
               ink(badge.fill);
    }
    std::string operator()(const TextMark& text) const {
        return "text “" + text.text + "” " + point(text.origin) + " " + ink(text.ink);
    }

    static std::string style(const TypeStyle& style) {
        std::string out =
            style.han.role + std::to_string(style.han.weight) + " " + format_number(style.size.pt(), 2);
        if (!style.digits.role.empty())
            out += " " + style.digits.role + std::to_string(style.digits.weight) + " " +
                   format_number(style.digit_size.pt(), 2);
        return out;
    }
};

template <class Items>
std::string dump_items(Length width, Length height, const Items& items, const Dumper& dumper) {
    std::string out = "page " + mm(width) + " " + mm(height) + "\n";
    for (const auto& item : items)
        out += (item.panel < 0 ? std::string() : std::to_string(item.panel + 1) + " ") + item.role + ": " +
               std::visit(dumper, item.what) + "\n";
    return out;
}

} // namespace

std::string dump(const Scene& scene) {
    return dump_items(scene.width, scene.height, scene.items, Dumper{scene.inks});
}

std::string dump(const Picture& picture) {
    return dump_items(picture.width, picture.height, picture.marks, Dumper{picture.inks});
}

} // namespace zhitu
