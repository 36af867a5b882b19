// What holds for every picture, tried on specs that nobody would think of.
#include "tests/unit/label/random_specs.hpp"

#include "core/label/field.hpp"
#include "tests/unit/guide/rendered.hpp"

#include <hb.h>

#include <cmath>

namespace zhitu::testing {
namespace {

constexpr std::uint32_t specs = 500;

struct InkBox {
    const Mark* mark;
    Rect box;
    const std::string& text() const { return std::get<TextMark>(mark->what).text; }
};

/// The ink of a text from its glyphs' outlines, not from the boxes that placement reckons with.
Rect ink_of(const TextMark& text, const FontSet& fonts) {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const auto& [offset, run] : text.runs) {
        hb_font_t* const font = fonts.harfbuzz(run.font);
        const double scale = run.size.mm() / hb_face_get_upem(hb_font_get_face(font));
        for (const Glyph& glyph : run.glyphs) {
            hb_glyph_extents_t ink{};
            if (!hb_font_get_glyph_extents(font, glyph.index, &ink) || ink.width == 0) continue;
            const double x = (text.origin.x + offset + glyph.x).mm() + ink.x_bearing * scale;
            const double y = (text.origin.y + glyph.y).mm() - ink.y_bearing * scale;
            left = std::min(left, x);
            top = std::min(top, y);
            right = std::max(right, x + ink.width * scale);
            bottom = std::max(bottom, y - ink.height * scale);
        }
    }
    return Rect::between({Length::mm(left), Length::mm(top)}, {Length::mm(right), Length::mm(bottom)});
}

std::vector<InkBox> inks(const Picture& picture, const FontSet& fonts) {
    std::vector<InkBox> boxes;
    for (const Mark& mark : picture.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.what)) boxes.push_back({&mark, ink_of(*text, fonts)});
    return boxes;
}

void expect_no_two_texts_touch(const std::vector<InkBox>& boxes) {
    constexpr Length apart = 0.1_mm; // the boxes of placement stand 0.25 apart; outlines leave them a little
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            EXPECT_FALSE(boxes[i].mark->panel == boxes[j].mark->panel &&
                         overlap(grown(boxes[i].box, apart), boxes[j].box) >= 0_mm)
                << boxes[i].mark->role << " " << boxes[i].text() << " / " << boxes[j].mark->role << " "
                << boxes[j].text();
}

void expect_texts_within(const std::vector<InkBox>& boxes, int panel, const Rect& room) {
    for (const InkBox& text : boxes)
        EXPECT_TRUE(text.mark->panel != panel ||
                    (text.box.left() >= room.left() && text.box.right() <= room.right() &&
                     text.box.top() >= room.top() && text.box.bottom() <= room.bottom()))
            << text.mark->role << " " << text.text();
}

void expect_rects_within(const Picture& picture, int panel, const Rect& card) {
    const Rect room = grown(card, 0.001_mm);
    for (const Mark& mark : picture.marks) {
        const auto* shape = std::get_if<Shape>(&mark.what);
        const auto* rect = shape && mark.panel == panel ? std::get_if<RectShape>(shape) : nullptr;
        EXPECT_TRUE(!rect || (rect->rect.left() >= room.left() && rect->rect.right() <= room.right() &&
                              rect->rect.top() >= room.top() && rect->rect.bottom() <= room.bottom()))
            << mark.role;
    }
}

/// Pills hold their own figure and no other text.
void expect_pills_clear(const Picture& picture, const std::vector<InkBox>& boxes) {
    for (const Mark& mark : picture.marks) {
        if (mark.role != "badge") continue;
        const Rect pill = std::get<RectShape>(std::get<Shape>(mark.what)).rect;
        for (const InkBox& text : boxes)
            EXPECT_FALSE(text.mark->panel == mark.panel && text.mark->role != "badge figure" &&
                         overlap(pill, text.box) > 0_mm)
                << text.text();
    }
}

void expect_finite(const Picture& picture) {
    const auto point = [](Point p) { return std::isfinite(p.x.mm()) && std::isfinite(p.y.mm()); };
    const auto rect = [&](const Rect& r) { return point({r.x, r.y}) && point({r.width, r.height}); };
    for (const Mark& mark : picture.marks) {
        bool finite = true;
        if (const auto* text = std::get_if<TextMark>(&mark.what)) {
            finite = point(text->origin);
        } else {
            const Shape& shape = std::get<Shape>(mark.what);
            if (const auto* line = std::get_if<LineShape>(&shape)) finite = point(line->from) && point(line->to);
            if (const auto* box = std::get_if<RectShape>(&shape)) finite = rect(box->rect);
            if (const auto* circle = std::get_if<CircleShape>(&shape)) finite = point(circle->centre);
            if (const auto* path = std::get_if<PathShape>(&shape))
                finite = std::all_of(path->points.begin(), path->points.end(), point);
        }
        EXPECT_TRUE(finite) << mark.role;
    }
}

std::vector<std::string> sorted(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// Every number of the data stands in the panel as typed; a trend says those of its ends at least.
void expect_digits_as_typed(const Picture& picture, int panel, const RandomChart& chart) {
    if (chart.several) return;
    std::vector<std::string> printed;
    for (const TextMark& value : texts(picture, panel, "value")) {
        const std::size_t digits = value.text.size() - (value.text.ends_with(chart.unit) ? chart.unit.size() : 0);
        printed.push_back(value.text.substr(0, digits));
    }
    if (chart.kind != "趋势") {
        EXPECT_EQ(sorted(printed), sorted(chart.values)) << chart.kind;
        return;
    }
    for (const std::string& value : printed)
        EXPECT_NE(std::find(chart.values.begin(), chart.values.end(), value), chart.values.end()) << value;
    const auto last =
        std::find_if(chart.values.rbegin(), chart.values.rend(), [](auto& value) { return value != "—"; });
    EXPECT_NE(std::find(printed.begin(), printed.end(), *last), printed.end()) << *last;
}

/// A refusal says why in both languages, and what does not fit says by how much.
void expect_reasons(const Rendered& rendered) {
    EXPECT_TRUE(rendered.diagnostics.has_errors());
    for (const Diagnostic& diagnostic : rendered.diagnostics.all()) {
        EXPECT_FALSE(diagnostic.zh.empty());
        EXPECT_FALSE(diagnostic.en.empty());
        const bool fits = !diagnostic.code.starts_with("Z4") || diagnostic.severity != Severity::error;
        EXPECT_TRUE(fits || diagnostic.zh.find("mm") != std::string::npos) << diagnostic.zh;
    }
}

using RandomSpecs = PictureTest;

TEST_F(RandomSpecs, are_drawn_whole_or_refused_with_a_reason) {
    int drawn = 0;
    for (std::uint32_t seed = 1; seed <= specs; ++seed) {
        const RandomSpec spec = SpecMaker(seed).make();
        SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + spec.text);
        const Rendered rendered = render(spec.text);
        if (!rendered.rendering.picture) {
            expect_reasons(rendered);
            continue;
        }
        ++drawn;
        const Picture& picture = rendered.picture();
        const std::vector<InkBox> boxes = inks(picture, studio_->fonts());
        expect_finite(picture);
        expect_no_two_texts_touch(boxes);
        expect_pills_clear(picture, boxes);
        expect_texts_within(boxes, -1, {0_mm, 0_mm, picture.width, picture.height});
        for (std::size_t i = 0; i < spec.charts.size(); ++i) {
            const int panel = static_cast<int>(i);
            const Rect card = rects(picture, panel + 1, "card").at(0).rect;
            expect_texts_within(boxes, panel, grown(card, -0.7_mm));
            expect_rects_within(picture, panel, card);
            expect_digits_as_typed(picture, panel + 1, spec.charts[i]);
        }
    }
    EXPECT_GT(drawn, static_cast<int>(specs) / 3); // else nothing was tried
}

} // namespace
} // namespace zhitu::testing
