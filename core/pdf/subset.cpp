#include "core/pdf/subset.hpp"

#include "core/base/files.hpp"
#include "core/pdf/charset.hpp"

#include <algorithm>
#include <hb-ot.h>
#include <hb-subset.h>
#include <set>

namespace zhitu {
namespace {

constexpr hb_tag_t cff_table = HB_TAG('C', 'F', 'F', ' '), head_table = HB_TAG('h', 'e', 'a', 'd');

template <class T> using Handle = std::unique_ptr<T, void (*)(T*)>;

[[noreturn]] void refuse(const ResolvedFont& font) {
    throw MachineError("字体 " + font.family + "（" + font.file + "）不能嵌入 PDF；请重新安装字体包",
                       "the font " + font.family + " (" + font.file +
                           ") cannot be embedded in the PDF; install its package again");
}

std::string_view view(hb_blob_t* blob) {
    unsigned size = 0;
    const char* const bytes = hb_blob_get_data(blob, &size);
    return {bytes, size};
}

/// A face that shows only the tables a PDF font needs: what HarfBuzz does not see it does not have to cut.
Handle<hb_face_t> lean_face(hb_face_t* whole) {
    const auto table = [](hb_face_t*, hb_tag_t tag, void* from) -> hb_blob_t* {
        switch (tag) {
        case cff_table:
        case head_table:
        case HB_TAG('g', 'l', 'y', 'f'):
        case HB_TAG('l', 'o', 'c', 'a'):
        case HB_TAG('h', 'h', 'e', 'a'):
        case HB_TAG('h', 'm', 't', 'x'):
        case HB_TAG('m', 'a', 'x', 'p'): return hb_face_reference_table(static_cast<hb_face_t*>(from), tag);
        default: return hb_blob_get_empty();
        }
    };
    return {hb_face_create_for_tables(table, whole, nullptr), hb_face_destroy};
}

/// Without a face when HarfBuzz or the font fails.
struct Cut {
    Handle<hb_face_t> face{nullptr, hb_face_destroy};
    std::map<std::uint32_t, std::uint32_t> numbers; // of the glyphs, by those of the whole font
};

Cut cut(hb_face_t* whole, const std::set<std::uint32_t>& wanted) {
    const Handle<hb_face_t> lean = lean_face(whole);
    const Handle<hb_subset_input_t> input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    if (!input) return {};
    for (const std::uint32_t glyph : wanted) hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    const Handle<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(lean.get(), input.get()),
                                        hb_subset_plan_destroy);
    if (!plan) return {};
    Cut made{{hb_subset_plan_execute_or_fail(plan.get()), hb_face_destroy}, {}};
    const hb_map_t* const numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : wanted) made.numbers[glyph] = hb_map_get(numbers, glyph);
    return made;
}

std::string postscript_name(hb_face_t* face) {
    char bytes[64]; // PostScript has no longer ones
    unsigned size = sizeof bytes;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, bytes);
    std::string name(bytes, size);
    std::erase_if(name, [](char c) {
        return c <= ' ' || c > '~' || std::string_view("()<>[]{}/%#").find(c) != std::string_view::npos;
    });
    return name.empty() ? "Font" : name;
}

std::array<double, 4> glyph_box(hb_face_t* face, double per_unit) {
    constexpr std::size_t place = 36; // in the table
    const Handle<hb_blob_t> table(hb_face_reference_table(face, head_table), hb_blob_destroy);
    const std::string_view head = view(table.get());
    std::array<double, 4> box{};
    for (std::size_t i = 0; i < box.size() && place + 2 * i + 1 < head.size(); ++i) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(head[place + 2 * i + at]); };
        box[i] = static_cast<std::int16_t>(byte(0) << 8 | byte(1)) * per_unit;
    }
    return box;
}

void describe(hb_font_t* whole, double per_unit, SubsetFont& font) {
    hb_face_t* const face = hb_font_get_face(whole);
    font.name = postscript_name(face);
    font.box = glyph_box(face, per_unit);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(whole, &extents);
    font.ascent = extents.ascender * per_unit;
    font.descent = extents.descender * per_unit;
    hb_position_t cap_height = extents.ascender;
    hb_ot_metrics_get_position(whole, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap_height);
    font.cap_height = cap_height * per_unit;
}

/// False when the small font is no good.
bool take_program(hb_face_t* small, SubsetFont& font, std::vector<std::uint16_t>& codes) {
    std::shared_ptr<hb_blob_t> cff(hb_face_reference_table(small, cff_table), hb_blob_destroy);
    font.truetype = view(cff.get()).empty();
    if (font.truetype) {
        font.program.reset(hb_face_reference_blob(small), hb_blob_destroy);
        return !font.bytes().empty();
    }
    font.program = std::move(cff);
    const auto cids = glyph_cids(font.bytes());
    if (cids) codes = *cids;
    return cids.has_value();
}

std::optional<SubsetFont> subset(hb_font_t* whole, const std::set<std::uint32_t>& wanted) {
    const Cut small = cut(hb_font_get_face(whole), wanted);
    SubsetFont font;
    std::vector<std::uint16_t> codes; // of CFF, by the small font's number
    if (!small.face || !take_program(small.face.get(), font, codes)) return std::nullopt;
    const double per_unit = 1000.0 / hb_face_get_upem(hb_font_get_face(whole));
    for (const auto& [glyph, number] : small.numbers) {
        if (!font.truetype && number >= codes.size()) return std::nullopt;
        const auto code = font.truetype ? static_cast<std::uint16_t>(number) : codes[number];
        font.glyphs[glyph] = {code, hb_font_get_glyph_h_advance(whole, glyph) * per_unit};
    }
    describe(whole, per_unit, font);
    return font;
}

std::map<int, std::set<std::uint32_t>> used_glyphs(const Picture& picture) {
    std::map<int, std::set<std::uint32_t>> used;
    for (const Mark& mark : picture.marks) {
        const TextMark* text = std::get_if<TextMark>(&mark.what);
        if (!text) continue;
        for (const auto& [offset, run] : text->runs)
            for (const Glyph& glyph : run.glyphs) used[run.font].insert(glyph.index);
    }
    return used;
}

} // namespace

std::string_view SubsetFont::bytes() const { return view(program.get()); }

std::map<int, SubsetFont> subset_fonts(const Picture& picture, const FontSet& fonts) {
    std::map<int, SubsetFont> subsets;
    for (const auto& [font, glyphs] : used_glyphs(picture)) {
        std::optional<SubsetFont> small = subset(fonts.harfbuzz(font), glyphs);
        if (!small) refuse(fonts.resolved(font));
        small->weight = fonts.resolved(font).found_weight;
        subsets.emplace(font, std::move(*small));
    }
    return subsets;
}

} // namespace zhitu
