#include "core/paint/draw.hpp"
#include "core/paint/paint.hpp"
#include "core/paint/subset.hpp"

#include <cairo-pdf.h>
#include <cairo.h>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace zhitu {
namespace {

constexpr double points_per_mm = 72.0 / 25.4;

/// Readers guess the order of texts from the boxes of their glyphs, each as wide as the font's advance. A squeezed
/// mark lies over its neighbour, and glyphs that run down stand one above the other: to a reader those are words of
/// other lines, unless they are told as one. Leftward letters are turned round by the reader, so each is told.
bool reads_on(const GlyphRun& run, const SubsetFont& font, const Glyph& glyph, const Glyph& next) {
    constexpr double tolerance = 0.08; // em; poppler parts words at a tenth
    const Length em = run.size * run.condensed;
    const auto lies_behind = [&](const Glyph& one, const Glyph& other) {
        return other.x >= one.x + em * (font.glyphs.at(one.index).advance - tolerance);
    };
    return (lies_behind(glyph, next) || lies_behind(next, glyph)) &&
           std::abs((next.y - glyph.y).mm()) <= run.size.mm() * tolerance;
}

std::vector<cairo_text_cluster_t> readable_clusters(const GlyphRun& run, const SubsetFont& font) {
    std::vector<cairo_text_cluster_t> readable;
    std::size_t first = 0; // glyph of the cluster
    for (const Cluster& cluster : run.clusters) {
        const cairo_text_cluster_t told{static_cast<int>(cluster.bytes), static_cast<int>(cluster.glyphs)};
        const Glyph* const last = first > 0 ? &run.glyphs[first - 1] : nullptr;
        if (last && cluster.glyphs > 0 && !reads_on(run, font, *last, run.glyphs[first])) {
            readable.back().num_bytes += told.num_bytes;
            readable.back().num_glyphs += told.num_glyphs;
        } else {
            readable.push_back(told);
        }
        first += cluster.glyphs;
    }
    return readable;
}

/// Shows glyphs with the text that they say, so that the page can be searched and copied from.
class SelectableGlyphs final : public GlyphPainter {
public:
    explicit SelectableGlyphs(const std::map<int, SubsetFont>& fonts) : fonts_(fonts) {}

    void show(cairo_t* cairo, Point origin, const GlyphRun& run) override {
        const SubsetFont& font = fonts_.at(run.font);
        std::vector<cairo_glyph_t> glyphs;
        for (const Glyph& glyph : run.glyphs)
            glyphs.push_back(
                {font.glyphs.at(glyph.index).index, (origin.x + glyph.x).mm(), (origin.y + glyph.y).mm()});
        const std::vector<cairo_text_cluster_t> clusters = readable_clusters(run, font);
        cairo_set_font_face(cairo, font.face.get());
        cairo_matrix_t shape;
        cairo_matrix_init_scale(&shape, run.size.mm() * run.condensed, run.size.mm());
        cairo_set_font_matrix(cairo, &shape);
        cairo_show_text_glyphs(cairo, run.text.data(), static_cast<int>(run.text.size()), glyphs.data(),
                               static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()),
                               {});
    }

private:
    const std::map<int, SubsetFont>& fonts_;
};

/// Seconds since 1970 of the document: what reproducible builds ask for, else 2000-01-01.
std::int64_t document_second() {
    constexpr std::int64_t year_2000 = 946'684'800, year_10000 = 253'402'300'800;
    const char* asked = std::getenv("SOURCE_DATE_EPOCH");
    const std::string_view text = asked ? asked : "";
    std::int64_t second = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), second);
    const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole && second >= 0 && second < year_10000 ? second : year_2000;
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// "2000-01-01T00:00:00Z"
std::string document_date() {
    using namespace std::chrono;
    const sys_seconds moment{seconds{document_second()}};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{moment - day};
    return std::to_string(static_cast<int>(date.year())) + "-" + two_digits(unsigned{date.month()}) + "-" +
           two_digits(unsigned{date.day()}) + "T" + two_digits(time.hours().count()) + ":" +
           two_digits(time.minutes().count()) + ":" + two_digits(time.seconds().count()) + "Z";
}

void describe(cairo_surface_t* surface, const DocumentFacts& facts, const std::string& description) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, facts.title.c_str());
    if (!description.empty())
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, description.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, facts.creator.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, document_date().c_str());
}

/// Metrics as the typesetter saw them: no hinting at any size.
void turn_hinting_off(cairo_t* cairo) {
    const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        cairo_font_options_create(), cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cairo, options.get());
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    try {
        static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) { // must not pass through Cairo's C
        return CAIRO_STATUS_NO_MEMORY;
    }
}

} // namespace

std::string paint_pdf(const Picture& picture, const FontSet& fonts, const DocumentFacts& facts) {
    std::string bytes;
    const std::map<int, SubsetFont> subsets = subset_fonts(picture, fonts);
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, picture.width.mm() * points_per_mm,
                                            picture.height.mm() * points_per_mm),
        cairo_surface_destroy);
    require_success(surface.get());
    describe(surface.get(), facts, picture.description);
    {
        const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
        cairo_scale(cairo.get(), points_per_mm, points_per_mm);
        turn_hinting_off(cairo.get());
        SelectableGlyphs glyphs(subsets);
        draw_picture(cairo.get(), picture, glyphs);
        cairo_show_page(cairo.get());
        require_success(cairo.get());
    }
    cairo_surface_finish(surface.get()); // the fonts are written here, and may fail here
    require_success(surface.get());
    return bytes;
}

} // namespace zhitu
