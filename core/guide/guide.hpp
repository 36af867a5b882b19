// What the core draws round and between the charts, with the same scene calls that charts have.
#pragma once

#include "core/chart/chart.hpp"
#include "core/layout/layout.hpp"
#include "core/scene/scene.hpp"
#include "core/spec/spec.hpp"
#include "core/text/typesetter.hpp"
#include "core/theme/theme.hpp"

namespace zhitu {

/// What every guide of a picture needs.
struct GuideContext {
    const Spec& spec;
    const Theme& theme;
    const Layout& layout;
    Typesetter& typesetter;
    Scene& scene;

    const FormRule& form() const { return layout.form; }
    /// A text of the theme in a role.
    void text(const char* name, int panel, const std::string& text, Point at, Align align, TypeRole role,
              Span span = {}, const LineFit& fit = {}) const;
    /// A text that hangs from `at`, the middle of its top.
    void vertical_text(const char* name, int panel, const std::string& text, Point at, TypeRole role, Span span,
                       const LineFit& fit = {}) const;
    /// How far small text over a text, or dots under it, move it down from the middle of its room; a vertical text
    /// to the left.
    Length off_centre(const std::string& text, TypeRole role, Length room) const;
};

void draw_sheet(const GuideContext& guide); ///< ground, beams, title, footer
void draw_card(const GuideContext& guide, const PanelSpec& panel, const Card& card); ///< card and header
void draw_text_panel(const GuideContext& guide, const TextPanel& panel, const Card& card);
void draw_image_panel(const GuideContext& guide, const ImagePanel& panel, const std::shared_ptr<const Image>& image,
                      const Card& card);
void draw_lane(const GuideContext& guide, const Chart& chart, const Card& card); ///< unit and legend
void draw_spans(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);
/// Tints under the rows of several series that 强调 names.
void draw_stressed_rows(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);
void draw_axes(const GuideContext& guide, const Chart& chart, const Card& card); ///< grid, zero line, labels
/// Where the axis breaks: a torn strip over every mark that passes the break, and at the ticks.
std::vector<SceneItem> break_marks(const GuideContext& guide, const Chart& chart, const Card& card,
                                   const std::vector<SceneItem>& marks);
void draw_lines(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);
void draw_points(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);
void draw_badge(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);

} // namespace zhitu
