#include "tests/bench/text.hpp"

#include "core/base/utf8.hpp"
#include "core/text/paragraph.hpp"

#include <benchmark/benchmark.h>
#include <fontconfig/fontconfig.h>
#include <functional>
#include <memory>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <random>
#include <string>
#include <vector>

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

/// Texts of the form of a pattern that no cache has seen: its Han characters and digits are drawn anew each time.
class FreshTexts {
public:
    explicit FreshTexts(const std::string& pattern) : pattern_(to_utf32(pattern)) {}
    std::string next() {
        std::string text;
        for (const char32_t c : pattern_)
            append_utf8(text, is_han(c) ? draw(0x4E00, 0x9FA5) : c >= '0' && c <= '9' ? draw('0', '9') : c);
        return text;
    }
    std::vector<std::string> next(std::size_t count) {
        std::vector<std::string> texts(count);
        for (std::string& text : texts) text = next();
        return texts;
    }

private:
    char32_t draw(char32_t first, char32_t last) {
        return first + static_cast<char32_t>(random_() % (last - first + 1));
    }
    std::u32string pattern_;
    std::mt19937 random_{2020}; // the same texts on both sides
};

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
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map_.get()), 72); // a point is a unit
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
    int lines(const std::string& text) {
        pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
        PangoRectangle box;
        pango_layout_get_extents(layout_.get(), nullptr, &box);
        return pango_layout_get_line_count(layout_.get());
    }

private:
    template <class Object> using Pointer = std::unique_ptr<Object, void (*)(gpointer)>;
    Pointer<PangoFontMap> map_;
    Pointer<PangoContext> context_;
    Pointer<PangoLayout> layout_;
};

/// Both sides say how many lines they made of the last text: the same work.
using Lines = std::function<int(const std::string& text)>;

void measure_again(const std::string& name, const std::string& text, const Lines& lines) {
    benchmark::RegisterBenchmark(name.c_str(), [text, lines](benchmark::State& state) {
        int count = lines(text);
        for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(count = lines(text));
        state.counters["lines"] = count;
    })->Unit(benchmark::kMicrosecond);
}

void measure_new(const std::string& name, const std::string& pattern, const Lines& lines) {
    const auto fresh = std::make_shared<FreshTexts>(pattern);
    benchmark::RegisterBenchmark(name.c_str(), [fresh, lines](benchmark::State& state) {
        const std::vector<std::string> texts = fresh->next(static_cast<std::size_t>(state.max_iterations));
        auto text = texts.begin();
        int count = 0;
        for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(count = lines(*text++));
        state.counters["lines"] = count;
    })->Unit(benchmark::kMicrosecond);
}

} // namespace

void measure_text(Typesetter& typesetter, const std::filesystem::path& fonts) {
    const auto pango = std::make_shared<Pango>(fonts), justified = std::make_shared<Pango>(fonts);
    justified->justify(paragraph_mm);
    const Lines label_of_pango = [pango](const std::string& text) { return pango->lines(text); };
    const Lines paragraph_of_pango = [justified](const std::string& text) { return justified->lines(text); };
    const Lines label_of_ours = [&typesetter](const std::string& text) {
        const SetText set = typesetter.set(text, style());
        benchmark::DoNotOptimize(set.advance);
        return set.runs.empty() ? 0 : 1;
    };
    const Lines paragraph_of_ours = [&typesetter](const std::string& text) {
        return static_cast<int>(
            typeset_paragraph(text, style(), Length::mm(paragraph_mm), {.justified = true}, typesetter)
                .lines.size());
    };
    measure_again("label", label, label_of_ours);
    measure_again("label_pango", label, label_of_pango);
    measure_new("label_new", label, label_of_ours);
    measure_new("label_new_pango", label, label_of_pango);
    measure_again("paragraph", paragraph_text(), paragraph_of_ours);
    measure_again("paragraph_pango", paragraph_text(), paragraph_of_pango);
    measure_new("paragraph_new", paragraph_text(), paragraph_of_ours);
    measure_new("paragraph_new_pango", paragraph_text(), paragraph_of_pango);
}

} // namespace zhitu
