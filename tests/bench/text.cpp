#include "tests/bench/text.hpp"

#include "core/text/paragraph.hpp"

#include <benchmark/benchmark.h>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <string>

namespace zhitu {
namespace {

constexpr const char* label = "地区生产总值 2503.07亿元";
constexpr double paragraph_mm = 80, size_pt = 7.5;

std::string paragraph_text() {
    std::string text;
    for (int i = 0; i < 6; ++i)
        text +=
            "2020年全省居民人均可支配收入27196元，比2016年增长37.7%；“十三五”时期年均增长8.3%（未扣除价格因素），"
            "产业结构为9.5：40.8：49.7，第三产业占比提高。";
    return text;
}

/// A text that no cache has seen.
std::string changed(const std::string& text) {
    static int count = 0;
    return std::to_string(++count) + text;
}

TypeStyle style() {
    TypeStyle made;
    made.han = {"黑", 400};
    made.digits = {"数字", 400};
    made.size = made.digit_size = Length::pt(size_pt);
    made.latin_gap = 0.25;
    return made;
}

/// PangoLayout as its documentation has it used for Chinese: a family list, a language, justified.
class Pango {
public:
    explicit Pango(const std::filesystem::path& fonts) :
        map_(pango_cairo_font_map_new(), g_object_unref), context_(nullptr, g_object_unref),
        layout_(nullptr, g_object_unref) {
        FcConfig* const config = FcConfigCreate();
        FcConfigParseAndLoad(config, reinterpret_cast<const FcChar8*>((fonts / "fonts.conf").c_str()), FcTrue);
        FcConfigBuildFonts(config);
        FcConfigSetCurrent(config);
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config);
        FcConfigDestroy(config);
        context_.reset(pango_font_map_create_context(map_.get()));
        pango_context_set_language(context_.get(), pango_language_from_string("zh-Hans"));
        layout_.reset(pango_layout_new(context_.get()));
        PangoFontDescription* const font =
            pango_font_description_from_string("Roboto Condensed, Noto Sans CJK SC 7.5");
        pango_layout_set_font_description(layout_.get(), font);
        pango_font_description_free(font);
    }
    void justify(double mm) {
        pango_layout_set_width(layout_.get(), static_cast<int>(mm * 72 / 25.4 * PANGO_SCALE));
        pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_justify(layout_.get(), TRUE);
    }
    int width(const std::string& text) {
        pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
        PangoRectangle box;
        pango_layout_get_extents(layout_.get(), nullptr, &box);
        return box.width;
    }

private:
    template <class Object> using Pointer = std::unique_ptr<Object, void (*)(gpointer)>;
    Pointer<PangoFontMap> map_;
    Pointer<PangoContext> context_;
    Pointer<PangoLayout> layout_;
};

template <class Call> void measure(const char* name, Call call) {
    benchmark::RegisterBenchmark(name, [call](benchmark::State& state) {
        for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(call());
    })->Unit(benchmark::kMicrosecond);
}

} // namespace

void measure_text(Typesetter& typesetter, const std::filesystem::path& fonts) {
    const auto pango = std::make_shared<Pango>(fonts), justified = std::make_shared<Pango>(fonts);
    justified->justify(paragraph_mm);
    const auto lines = [&typesetter](const std::string& text) {
        return typeset_paragraph(text, style(), Length::mm(paragraph_mm), {.justified = true}, typesetter);
    };
    measure("label", [&typesetter] { return typesetter.set(label, style()); });
    measure("label_new", [&typesetter] { return typesetter.set(changed(label), style()); });
    measure("label_new_pango", [pango] { return pango->width(changed(label)); });
    measure("paragraph", [lines] { return lines(paragraph_text()); });
    measure("paragraph_new", [lines] { return lines(changed(paragraph_text())); });
    measure("paragraph_new_pango", [justified] { return justified->width(changed(paragraph_text())); });
}

} // namespace zhitu
