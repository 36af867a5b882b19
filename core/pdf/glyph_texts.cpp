#include "core/pdf/glyph_texts.hpp"

#include "core/base/utf8.hpp"

#include <hb.h>

namespace zhitu {
namespace {

using Texts = std::map<std::uint32_t, std::string>; // by glyph

/// Those that the font has a character for, and those that only stand for one somewhere.
struct Said {
    Texts own, first;
};

void note(hb_font_t* font, std::uint32_t glyph, const std::string& text, Said& said) {
    const DecodedCharacter character = decode_utf8(text, 0);
    hb_codepoint_t own = 0;
    const bool is_own =
        character.size == text.size() && hb_font_get_nominal_glyph(font, character.code, &own) && own == glyph;
    (is_own ? said.own : said.first).emplace(glyph, text);
}

/// One glyph says all of a cluster; of as many as it has characters each says its own.
void note_cluster(hb_font_t* font, const Glyph* glyphs, std::size_t count, std::string_view text, Said& said) {
    if (count == 1) return note(font, glyphs->index, std::string(text), said);
    const std::u32string characters = to_utf32(text);
    if (characters.size() != count) return;
    for (std::size_t i = 0; i < count; ++i) {
        std::string character;
        append_utf8(character, characters[i]);
        note(font, glyphs[i].index, character, said);
    }
}

void note_run(hb_font_t* font, const GlyphRun& run, Said& said) {
    std::size_t glyph = 0, byte = 0;
    for (const Cluster& cluster : run.clusters) {
        const std::string_view text = std::string_view(run.text).substr(byte, cluster.bytes);
        if (cluster.glyphs > 0 && !text.empty())
            note_cluster(font, run.glyphs.data() + glyph, cluster.glyphs, text, said);
        glyph += cluster.glyphs, byte += cluster.bytes;
    }
}

} // namespace

GlyphTexts::GlyphTexts(const Picture& picture, const FontSet& fonts) {
    std::map<int, Said> all;
    for (const Mark& mark : picture.marks)
        if (const TextMark* text = std::get_if<TextMark>(&mark.what))
            for (const auto& [offset, run] : text->runs) note_run(fonts.harfbuzz(run.font), run, all[run.font]);
    for (auto& [font, said] : all) {
        said.own.merge(said.first);
        texts_.emplace(font, std::move(said.own));
    }
}

const std::map<std::uint32_t, std::string>& GlyphTexts::of(int font) const {
    static const Texts none;
    const auto known = texts_.find(font);
    return known == texts_.end() ? none : known->second;
}

std::string_view GlyphTexts::of(int font, std::uint32_t glyph) const {
    const Texts& texts = of(font);
    const auto known = texts.find(glyph);
    return known == texts.end() ? std::string_view() : known->second;
}

} // namespace zhitu
