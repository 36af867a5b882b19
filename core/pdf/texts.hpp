// Texts as operators of a page: every glyph where the typesetter put it, in the order in which it is read.
#pragma once

#include "core/pdf/content.hpp"
#include "core/pdf/reading.hpp"

namespace zhitu {

class TextWriter {
public:
    TextWriter(Content& content, PageFonts& fonts, const std::vector<Ink>& inks) :
        content_(content), fonts_(fonts), inks_(inks) {}

    void put(const TextMark& text);

private:
    /// How glyphs stand: by a quarter turned, or squeezed in a column; what is squeezed in a line has the font so,
    /// but readers do not agree where that puts the glyphs of a column.
    struct Stance {
        bool turned = false;
        double squeeze = 1;
        bool operator==(const Stance&) const = default;
    };

    void put(const ToldSpan& span);
    void end_as(const ToldCluster& first, bool column);
    bool says_itself(const ToldCluster& cluster) const;
    void show(const ToldCluster& cluster);
    void select_font(const GlyphRun& run, bool down);
    void go_to(Point pen, Stance stance);
    void start_line(Point pen, Stance stance);
    void show_code(std::uint16_t code);
    /// What was shown since the last time is written: before anything else of a text is.
    void flush();
    void use_ink(InkIndex ink);

    Content& content_;
    PageFonts& fonts_;
    const std::vector<Ink>& inks_;

    // What the page's reader knows
    InkIndex text_ink_ = no_ink, ink_ = no_ink;
    int font_ = -1;
    bool down_ = false; // a font for columns
    double size_ = 0, condensed_ = 1;
    double line_x_ = 0, line_up_ = 0; // where the line began, in mm from the bottom left
    Stance stance_;
    double pen_ = 0; // from there, along the line or down the column
    bool pen_down_ = false;

    std::string shown_; // codes and shifts, as in an array
    bool in_codes_ = false;
};

} // namespace zhitu
