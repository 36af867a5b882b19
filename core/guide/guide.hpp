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

    const FormRule& form() const { return theme.form(spec.board); }
    /// A text of the theme in a role.
    void text(const char* name, int panel, const std::string& text, Point at, Align align, TypeRole role,
              Span span = {}) const;
};

void draw_sheet(const GuideContext& guide);  ///< ground, beams, title, footer
void draw_card(const GuideContext& guide, const Chart& chart, const Card& card); ///< card and header
void draw_lane(const GuideContext& guide, const Chart& chart, const Card& card); ///< unit and legend
void draw_spans(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);
void draw_axes(const GuideContext& guide, const Chart& chart, const Card& card);  ///< grid, zero line, labels
void draw_points(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);
void draw_badge(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card);

} // namespace zhitu
