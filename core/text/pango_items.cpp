#include "core/text/pango_items.hpp"

#include "core/base/join.hpp"
#include "core/base/lazy_library.hpp"

#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

namespace zhitu {
namespace {

/// The few calls of Pango that are made.
struct Pango {
    decltype(&pango_ft2_font_map_new) new_font_map;
    decltype(&pango_fc_font_map_set_config) set_config;
    decltype(&pango_font_map_create_context) create_context;
    decltype(&pango_context_set_language) set_language;
    decltype(&pango_language_from_string) language;
    decltype(&pango_context_set_font_description) set_font;
    decltype(&pango_font_description_new) new_font;
    decltype(&pango_font_description_set_family) set_family;
    decltype(&pango_font_description_set_weight) set_weight;
    decltype(&pango_font_description_set_size) set_size;
    decltype(&pango_font_description_free) free_font;
    decltype(&pango_itemize_with_base_dir) itemise;
    decltype(&pango_item_free) free_item;
    decltype(&pango_fc_font_get_pattern) pattern_of;
    decltype(&g_list_free) free_list;
    decltype(&g_object_unref) unref;

    Pango() {
        const LazyLibrary library("libpangoft2-1.0.so.0", {"Pango", "libpangoft2-1.0-0", "换字体和排从右到左的文字",
                                                           "set texts in other fonts and from right to left"});
        library.find(new_font_map, "pango_ft2_font_map_new");
        library.find(set_config, "pango_fc_font_map_set_config");
        library.find(create_context, "pango_font_map_create_context");
        library.find(set_language, "pango_context_set_language");
        library.find(language, "pango_language_from_string");
        library.find(set_font, "pango_context_set_font_description");
        library.find(new_font, "pango_font_description_new");
        library.find(set_family, "pango_font_description_set_family");
        library.find(set_weight, "pango_font_description_set_weight");
        library.find(set_size, "pango_font_description_set_size");
        library.find(free_font, "pango_font_description_free");
        library.find(itemise, "pango_itemize_with_base_dir");
        library.find(free_item, "pango_item_free");
        library.find(pattern_of, "pango_fc_font_get_pattern");
        library.find(free_list, "g_list_free");
        library.find(unref, "g_object_unref");
    }
};

} // namespace

struct PangoItemiser::State {
    explicit State(const FontCatalogue& catalogue) {
        FcConfig* const config = catalogue.current(); // first: a new map reads the system's fonts if there is none
        map = pango.new_font_map();
        pango.set_config(reinterpret_cast<PangoFcFontMap*>(map), config);
        context = pango.create_context(map);
    }
    ~State() {
        pango.unref(context);
        pango.unref(map);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void prefer(const std::vector<std::string>& families, int weight) const {
        PangoFontDescription* const font = pango.new_font();
        pango.set_family(font, join(families, ",").c_str());
        pango.set_weight(font, static_cast<PangoWeight>(weight));
        pango.set_size(font, 10 * PANGO_SCALE); // any: outlines have none
        pango.set_font(context, font);
        pango.free_font(font);
    }

    PangoStretch stretch(const PangoItem& item) const {
        const auto begin = static_cast<std::size_t>(item.offset);
        PangoStretch stretch{begin, begin + static_cast<std::size_t>(item.length), item.analysis.level, {}};
        if (auto* const font =
                reinterpret_cast<PangoFcFont*>(item.analysis.font)) // none where no font is installed
            stretch.font = FontCatalogue::describe(pango.pattern_of(font));
        return stretch;
    }

    const Pango pango;
    PangoFontMap* map;
    PangoContext* context;
};

PangoItemiser::PangoItemiser(const FontCatalogue& catalogue) : state_(new State(catalogue)) {}

PangoItemiser::~PangoItemiser() = default;

std::vector<PangoStretch> PangoItemiser::itemise(std::string_view text, const std::vector<std::string>& families,
                                                 int weight, const std::string& language) const {
    const Pango& pango = state_->pango;
    state_->prefer(families, weight);
    pango.set_language(state_->context, pango.language(language.c_str()));
    GList* const items = pango.itemise(state_->context, PANGO_DIRECTION_LTR, text.data(), 0,
                                       static_cast<int>(text.size()), nullptr, nullptr);
    std::vector<PangoStretch> stretches;
    for (const GList* each = items; each; each = each->next) {
        auto* const item = static_cast<PangoItem*>(each->data);
        stretches.push_back(state_->stretch(*item));
        pango.free_item(item);
    }
    pango.free_list(items);
    return stretches;
}

} // namespace zhitu
