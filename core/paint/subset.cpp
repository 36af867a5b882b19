#include "core/paint/subset.hpp"

#include "core/base/files.hpp"

#include <cairo-ft.h>
#include <cairo.h>
#include <ft2build.h>
#include <hb-subset.h>
#include <hb.h>
#include FT_FREETYPE_H
#include FT_MODULE_H
#include FT_SYSTEM_H

#include <cstdlib>
#include <set>

namespace zhitu {
namespace {

template <class T> using Handle = std::unique_ptr<T, void (*)(T*)>;

[[noreturn]] void refuse(const ResolvedFont& font) {
    throw MachineError("字体 " + font.family + "（" + font.file + "）不能嵌入 PDF；请重新安装字体包",
                       "the font " + font.family + " (" + font.file +
                           ") cannot be embedded in the PDF; install its package again");
}

/// A face that shows only the tables a PDF font needs: what HarfBuzz does not see it does not have to cut.
Handle<hb_face_t> lean_face(hb_face_t* whole) {
    const auto table = [](hb_face_t*, hb_tag_t tag, void* from) -> hb_blob_t* {
        switch (tag) {
        case HB_TAG('C', 'F', 'F', ' '):
        case HB_TAG('g', 'l', 'y', 'f'):
        case HB_TAG('l', 'o', 'c', 'a'):
        case HB_TAG('h', 'e', 'a', 'd'):
        case HB_TAG('h', 'h', 'e', 'a'):
        case HB_TAG('h', 'm', 't', 'x'):
        case HB_TAG('m', 'a', 'x', 'p'):
        case HB_TAG('n', 'a', 'm', 'e'): return hb_face_reference_table(static_cast<hb_face_t*>(from), tag);
        default: return hb_blob_get_empty();
        }
    };
    return {hb_face_create_for_tables(table, whole, nullptr), hb_face_destroy};
}

struct CutFont {
    Handle<hb_blob_t> file{nullptr, hb_blob_destroy};
    std::map<std::uint32_t, SubsetGlyph> glyphs;
};

double advance_of(hb_font_t* font, std::uint32_t glyph) {
    int em = 0;
    hb_font_get_scale(font, &em, nullptr);
    return static_cast<double>(hb_font_get_glyph_h_advance(font, glyph)) / em;
}

CutFont cut(hb_font_t* whole, const std::set<std::uint32_t>& wanted) {
    const Handle<hb_face_t> lean = lean_face(hb_font_get_face(whole));
    const Handle<hb_subset_input_t> input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    if (!input) return {};
    for (const std::uint32_t glyph : wanted) hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    const Handle<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(lean.get(), input.get()),
                                        hb_subset_plan_destroy);
    if (!plan) return {};
    const Handle<hb_face_t> small(hb_subset_plan_execute_or_fail(plan.get()), hb_face_destroy);
    if (!small) return {};
    CutFont font;
    font.file.reset(hb_face_reference_blob(small.get()));
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : wanted)
        font.glyphs[glyph] = {hb_map_get(numbers, glyph), advance_of(whole, glyph)};
    return font;
}

/// What a Cairo font face reads from. Cairo keeps faces for a while after we let go of them, so it owns this.
struct FaceMemory {
    Handle<hb_blob_t> file;
    FT_Library library;
    FT_Face face = nullptr;

    FaceMemory(Handle<hb_blob_t> bytes, FT_Library from) : file(std::move(bytes)), library(from) {
        FT_Reference_Library(library);
    }
    ~FaceMemory() {
        if (face) FT_Done_Face(face);
        FT_Done_Library(library);
    }
    FaceMemory(const FaceMemory&) = delete;
    FaceMemory& operator=(const FaceMemory&) = delete;

    bool open() {
        unsigned size = 0;
        const char* bytes = hb_blob_get_data(file.get(), &size);
        return FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes), static_cast<FT_Long>(size), 0,
                                  &face) == 0;
    }
};

/// Null when FreeType or Cairo will not have it.
std::shared_ptr<cairo_font_face_t> cairo_face(Handle<hb_blob_t> file, FT_Library library) {
    static const cairo_user_data_key_t memory_key{};
    auto memory = std::make_unique<FaceMemory>(std::move(file), library);
    if (!memory->open()) return nullptr;
    std::shared_ptr<cairo_font_face_t> face(
        cairo_ft_font_face_create_for_ft_face(memory->face, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP),
        cairo_font_face_destroy);
    const auto release = [](void* data) { delete static_cast<FaceMemory*>(data); };
    if (cairo_font_face_set_user_data(face.get(), &memory_key, memory.get(), release) != CAIRO_STATUS_SUCCESS)
        return nullptr;
    memory.release();
    return face;
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

using Library = std::unique_ptr<FT_LibraryRec_, FT_Error (*)(FT_Library)>;

/// FT_Init_FreeType owns an allocator that only FT_Done_FreeType frees, but a library that faces share is let go by
/// FT_Done_Library: so it gets an allocator that needs no freeing.
Library open_library() {
    static FT_MemoryRec_ memory{nullptr,
                                [](FT_Memory, long size) { return std::malloc(static_cast<std::size_t>(size)); },
                                [](FT_Memory, void* block) { std::free(block); },
                                [](FT_Memory, long, long size, void* block) {
                                    return std::realloc(block, static_cast<std::size_t>(size));
                                }};
    FT_Library opened = nullptr;
    if (FT_New_Library(&memory, &opened) != 0)
        throw MachineError("打不开字体引擎 FreeType，多半是内存不够",
                           "FreeType cannot be started; memory may be short");
    FT_Add_Default_Modules(opened);
    return {opened, FT_Done_Library};
}

} // namespace

std::map<int, SubsetFont> subset_fonts(const Picture& picture, const FontSet& fonts) {
    const Library library = open_library();
    std::map<int, SubsetFont> subsets;
    for (const auto& [font, glyphs] : used_glyphs(picture)) {
        CutFont small = cut(fonts.harfbuzz(font), glyphs);
        SubsetFont subset{small.file ? cairo_face(std::move(small.file), library.get()) : nullptr,
                          std::move(small.glyphs)};
        if (!subset.face) refuse(fonts.resolved(font));
        subsets.emplace(font, std::move(subset));
    }
    return subsets;
}

} // namespace zhitu
