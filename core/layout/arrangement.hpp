// What the parts of step 8 share: what is arranged, and the layout that grows.
#pragma once

#include "core/layout/layout.hpp"
#include "core/scene/picture.hpp"

namespace zhitu {

struct Arrangement {
    const Spec& spec;
    const Theme& theme;
    const Rect& sheet;
    const std::vector<Chart>& charts;
    const std::vector<Plan>& plans;
    const Images& images;
    Typesetter& typesetter;
    Diagnostics& diagnostics;
    Layout& layout;
    const FormRule& form = layout.form;

    Card& card_of(const PanelSpec& panel) const { return layout.cards[static_cast<std::size_t>(panel.panel)]; }
    Card& card(std::size_t chart) const { return card_of(charts[chart].spec); }
    Argument where(const PanelSpec& panel) const { return spec.board ? panel_name(panel) : Argument(""); }
    Span size_span() const { return spec.size ? spec.size->span : spec.title.span; }

    /// Upright charts side by side, and those of one scale.
    bool have_one_zero_line(std::size_t a, std::size_t b) const;
    /// Gives the marks what is free, and trains the chart over them.
    void set_marks(std::size_t chart) const;
};

/// The title with its plaque, on which the cards' place depends, and a subtitle that does not run down.
void arrange_title(const Arrangement& all);
/// The texts that run down at the right edge; returns what they take of the cards' width.
Length arrange_side(const Arrangement& all);
/// Titles of panels in their headers; all headers are as high as the most lines want.
void arrange_headers(const Arrangement& all);
/// Marks get what the texts round them leave free; in panels of one scale the same height.
void join_frames(const Arrangement& all);
/// Names under the marks that take more than a plain line lift zero.
void lift_over_names(const Arrangement& all);
/// Says what marks lack that are too low or too narrow.
void check_marks(const Arrangement& all);
/// Texts of text panels, in the largest type that all of them fit in.
void arrange_texts(const Arrangement& all);
/// Images of image panels, as large as their cards allow.
void arrange_images(const Arrangement& all);
/// Steps every role down until its texts fit.
void fit_ladders(const Arrangement& all);

} // namespace zhitu
