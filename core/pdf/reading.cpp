#include "core/pdf/reading.hpp"

#include "core/base/utf8.hpp"
#include "core/text/shaped_piece.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

/// A column's glyphs are as far apart as they are high: an em.
void measure(ToldCluster& cluster, const PageFonts& fonts) {
    const GlyphRun& run = *cluster.run;
    const Glyph& glyph = run.glyphs[cluster.glyph];
    const double em = run.size.mm(), width = fonts.width(run.font, glyph.index) / 1000 * em * run.condensed;
    if (cluster.down) {
        cluster.begin = (cluster.origin.y + glyph.y).mm() - em_above * em;
        cluster.end = cluster.begin + em;
        cluster.across = (cluster.origin.x + glyph.x).mm() + width / 2;
    } else {
        cluster.begin = (run.turned ? cluster.origin.y + glyph.x : cluster.origin.x + glyph.x).mm();
        cluster.end = cluster.begin + width;
        cluster.across = (run.turned ? -cluster.origin.x : cluster.origin.y).mm() + glyph.y.mm();
    }
}

constexpr double tolerance = 0.08; // em; poppler parts words at a tenth

/// Raised and lowered figures are off the line of their text; small text over a line is another line.
bool is_off_line(const ToldCluster& one, const ToldCluster& next) {
    constexpr double near = 0.6; // em
    const double em = one.run->size.mm(), off = std::abs(next.across - one.across);
    return off > tolerance * em && off < near * em && std::abs(next.begin - one.end) < em;
}

/// A squeezed mark lies over its neighbour. What runs leftward is turned round by the reader, so each is told.
bool overlap(const ToldCluster& last, const ToldCluster& next) {
    const double slack = tolerance * last.run->size.mm();
    const bool same_line = last.down != next.down || std::abs(next.across - last.across) <= slack;
    return same_line && next.begin < last.end - slack && next.end > last.begin + slack;
}

bool is_blank(const ToldCluster& cluster) { return trim(cluster.text).empty(); }

/// Readers see a blank in any gap: here a small text, a justified line or figures beside Han have moved apart what
/// was typed without one.
bool is_spaced(const ToldCluster& last, const ToldCluster& next) {
    const double slack = tolerance * last.run->size.mm();
    const bool same_line = std::abs(next.across - last.across) <= slack;
    return same_line && next.begin > last.end + slack && !is_blank(last) && !is_blank(next);
}

/// Readers guess the order of texts from the boxes of their glyphs. What they would take for words of other lines
/// is told as one with what it belongs to: so is all that stands in a column, one above the other.
bool is_parted(const ToldSpan& span, const ToldCluster& next) {
    if (overlap(span.back(), next) || is_spaced(span.back(), next)) return true;
    if (span.back().down != next.down) return false;
    const auto alike = [&](const ToldCluster& cluster) { return cluster.down == next.down; };
    return next.down || is_off_line(*std::ranges::find_if(span, alike), next);
}

} // namespace

std::vector<ToldSpan> read_spans(const TextMark& text, const PageFonts& fonts) {
    std::vector<ToldSpan> spans;
    for (const auto& [offset, run] : text.runs) {
        ToldCluster told{&run, text.origin, text.vertical && !run.turned};
        (text.vertical ? told.origin.y : told.origin.x) += offset;
        std::size_t byte = 0;
        for (const Cluster& cluster : run.clusters) {
            told.glyphs = cluster.glyphs;
            told.text = std::string_view(run.text).substr(byte, cluster.bytes);
            if (told.glyphs > 0) measure(told, fonts);
            if (!spans.empty() && (told.glyphs == 0 || is_parted(spans.back(), told)))
                spans.back().push_back(told);
            else
                spans.push_back({told});
            told.glyph += cluster.glyphs, byte += cluster.bytes;
        }
    }
    return spans;
}

} // namespace zhitu
