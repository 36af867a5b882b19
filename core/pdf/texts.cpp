#include "core/pdf/texts.hpp"

#include "core/pdf/syntax.hpp"
#include "core/text/shaped_piece.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr int place_decimals = 3, size_decimals = 4;

double rounded(double place) { return std::round(place * 1000) / 1000; }

} // namespace

void TextWriter::put(const TextMark& text) {
    if (text.ink == no_ink) return;
    text_ink_ = text.ink;
    ink_ = no_ink; // shapes may have taken another
    if (content_.begin_text()) line_x_ = line_up_ = pen_ = 0, stance_ = {};
    for (const ToldSpan& span : read_spans(text, fonts_)) put(span);
    flush();
}

void TextWriter::put(const ToldSpan& span) {
    const ToldCluster& first = span.front();
    if (span.size() == 1 && !first.down && says_itself(first)) return show(first);
    std::string text;
    for (const ToldCluster& cluster : span) text += cluster.text;
    flush();
    content_.put("/Span<</ActualText" + pdf_text(text) + ">>"), content_.end("BDC");
    for (const ToldCluster& cluster : span) show(cluster);
    flush();
    end_as(first, std::ranges::any_of(span, &ToldCluster::down));
    content_.end("EMC");
}

/// Readers take a span for one of the font and the line that they saw last: so it ends in those that it began in. A
/// column is a turned line to them; poppler takes what stands in one for an em higher than it is. They look at a
/// font when something is shown in it, be it nothing.
void TextWriter::end_as(const ToldCluster& first, bool column) {
    const int font = font_;
    const double size = size_;
    if (column) start_line(first.origin, {true});
    select_font(*first.run, false);
    if (column || font != font_ || size != size_) content_.put("<>"), content_.end("Tj");
}

bool TextWriter::says_itself(const ToldCluster& cluster) const {
    const GlyphRun& run = *cluster.run;
    return cluster.glyphs == 1 && fonts_.text(run.font, run.glyphs[cluster.glyph].index) == cluster.text;
}

void TextWriter::show(const ToldCluster& cluster) {
    if (cluster.glyphs == 0) return;
    const GlyphRun& run = *cluster.run;
    use_ink(run.ink == no_ink ? text_ink_ : run.ink);
    select_font(run, cluster.down);
    for (std::size_t i = cluster.glyph; i < cluster.glyph + cluster.glyphs; ++i) {
        const Glyph& glyph = run.glyphs[i];
        const Length width = run.size * (fonts_.width(run.font, glyph.index) / 1000 * run.condensed);
        Point pen{cluster.origin.x + (run.turned ? -glyph.y : glyph.x),
                  cluster.origin.y + (run.turned ? glyph.x : glyph.y)};
        if (cluster.down) pen = {pen.x + width / 2, pen.y - run.size * em_above}; // the middle of its top
        go_to(pen, {run.turned, cluster.down ? run.condensed : 1});
        show_code(fonts_.code(run.font, glyph.index));
        pen_ += (cluster.down ? run.size : width).mm();
    }
}

void TextWriter::select_font(const GlyphRun& run, bool down) {
    constexpr int percent_decimals = 2;
    if (run.font != font_ || down != down_ || run.size.mm() != size_) {
        flush();
        font_ = run.font, down_ = down, size_ = run.size.mm();
        content_.put("/" + fonts_.use(font_, down)), content_.put(size_, size_decimals), content_.end("Tf");
    }
    if (const double condensed = down ? 1 : run.condensed; condensed != condensed_) {
        flush();
        condensed_ = condensed;
        content_.put(condensed_ * 100, percent_decimals), content_.end("Tz");
    }
}

void TextWriter::go_to(Point pen, Stance stance) {
    constexpr double nothing = 0.0005; // mm
    const double right = pen.x.mm() - line_x_, up = content_.up(pen.y) - line_up_;
    const bool downward = stance_.turned || down_;
    const double along = downward ? -up : right, aside = downward ? right : up;
    if (stance != stance_ || down_ != pen_down_ || std::abs(aside) >= nothing) return start_line(pen, stance);
    const double unit = size_ * (down_ ? 1 : condensed_) / 1000;
    const double shift = std::round((along - pen_) / unit);
    if (shift == 0) return;
    if (in_codes_) shown_ += '>', in_codes_ = false;
    put_number(shown_, down_ ? shift : -shift, 0);
    pen_ += shift * unit;
}

void TextWriter::start_line(Point pen, Stance stance) {
    flush();
    const double x = pen.x.mm(), up = content_.up(pen.y);
    if (stance != stance_ || stance.squeeze != 1) {
        content_.put(stance.turned ? 0 : stance.squeeze, size_decimals);
        content_.put(stance.turned ? "-1 1 0" : "0 0 1");
        content_.put(x, place_decimals), content_.put(up, place_decimals), content_.end("Tm");
        line_x_ = rounded(x), line_up_ = rounded(up), stance_ = stance;
    } else {
        const double right = rounded(x - line_x_), higher = rounded(up - line_up_);
        content_.put(stance.turned ? -higher : right, place_decimals);
        content_.put(stance.turned ? right : higher, place_decimals), content_.end("Td");
        line_x_ += right, line_up_ += higher;
    }
    pen_ = 0, pen_down_ = down_;
}

void TextWriter::show_code(std::uint16_t code) {
    if (!in_codes_) shown_ += '<', in_codes_ = true;
    put_code(shown_, code);
}

void TextWriter::flush() {
    if (shown_.empty()) return;
    if (in_codes_) shown_ += '>', in_codes_ = false;
    const bool whole = shown_.front() == '<' && shown_.find('>') == shown_.size() - 1;
    content_.put(whole ? shown_ : "[" + shown_ + "]"), content_.end(whole ? "Tj" : "TJ");
    shown_.clear();
}

void TextWriter::use_ink(InkIndex ink) {
    if (ink == ink_) return;
    flush(); // what was shown has the ink before it
    content_.set_fill(inks_.at(static_cast<std::size_t>(ink_ = ink)));
}

} // namespace zhitu
