#include "core/pdf/fonts.hpp"

#include "core/pdf/hash.hpp"
#include "core/pdf/syntax.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr int width_decimals = 3; // of thousandths: sums of widths stay as the font has them
constexpr double width_unit = 1000;

std::string font_name(std::size_t place, bool down) { return (down ? "V" : "F") + std::to_string(place); }

/// Six letters that differ where the glyphs do: two pictures on one page may have different parts of one font.
std::string tagged_name(const SubsetFont& font) {
    std::string key = font.name;
    for (const auto& [index, glyph] : font.glyphs) put_code(key, index);
    std::uint64_t hash = hash_of(key);
    hash ^= hash >> 32; // the upper half has mixed best
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26) tag += static_cast<char>('A' + hash % 26);
    return tag + "+" + font.name;
}

/// An em is what readers take for the width of a glyph that is not listed.
std::string widths(const SubsetFont& font) {
    std::map<std::uint16_t, double> by_code;
    for (const auto& [index, glyph] : font.glyphs)
        if (std::abs(glyph.advance - 1000) >= 0.5 / width_unit) by_code[glyph.code] = glyph.advance;
    std::string out;
    int next = -1; // the code that goes on with the list that is open
    for (const auto& [code, width] : by_code) {
        if (code == next)
            out += ' ';
        else
            out += (next < 0 ? "" : "]") + std::to_string(code) + "[";
        put_number(out, width, width_decimals);
        next = code + 1;
    }
    return next < 0 ? "" : "/W[" + out + "]]";
}

std::string descriptor(const SubsetFont& font, const std::string& name, int program) {
    constexpr int symbolic = 4;
    std::string box;
    for (const double side : font.box) put_number(box += ' ', side, 0);
    const double stem = 50 + std::pow(font.weight / 65.0, 2); // a guess that only substitutes are drawn by
    return "<</Type/FontDescriptor/FontName/" + name + "/Flags " + std::to_string(symbolic) + "/FontBBox[" + box +
           "]/ItalicAngle 0/Ascent " + pdf_number(font.ascent, 0) + "/Descent " + pdf_number(font.descent, 0) +
           "/CapHeight " + pdf_number(font.cap_height, 0) + "/StemV " + pdf_number(stem, 0) +
           (font.truetype ? "/FontFile2 " : "/FontFile3 ") + pdf_reference(program) + ">>";
}

/// The font by its glyphs, for lines and columns alike.
int put_descendant(PdfFile& file, const SubsetFont& font, const std::string& name) {
    const std::string kind =
        font.truetype ? "/Length1 " + std::to_string(font.bytes().size()) : "/Subtype/CIDFontType0C";
    const int program = file.add_stream(kind, font.bytes());
    const int facts = file.add(descriptor(font, name, program));
    return file.add("<</Type/Font/Subtype/" +
                    std::string(font.truetype ? "CIDFontType2/CIDToGIDMap/Identity" : "CIDFontType0") +
                    "/BaseFont/" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
                    "/FontDescriptor " + pdf_reference(facts) + widths(font) + ">>");
}

} // namespace

double PageFonts::width(int font, std::uint32_t glyph) const {
    return std::round(fonts_.at(font).glyphs.at(glyph).advance * width_unit) / width_unit;
}

std::string PageFonts::use(int font, bool down) {
    auto used = std::ranges::find(used_, font, &Used::font);
    if (used == used_.end()) used = used_.insert(used, {font});
    (down ? used->down : used->level) = true;
    return font_name(static_cast<std::size_t>(used - used_.begin()), down);
}

std::string PageFonts::codes_to_texts(int font) const {
    constexpr std::size_t most = 100; // a block
    std::map<std::uint16_t, std::string> lines;
    for (const auto& [glyph, text] : texts_.of(font)) {
        std::string line = "<";
        put_code(line, code(font, glyph));
        lines[code(font, glyph)] = line + "><" + utf16_digits(text) + ">\n";
    }
    std::string out = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/Texts def/CMapType 2 "
                      "def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    std::size_t done = 0;
    for (const auto& [code, line] : lines) {
        if (done % most == 0) out += std::to_string(std::min(most, lines.size() - done)) + " beginbfchar\n";
        out += line;
        if (++done % most == 0 || done == lines.size()) out += "endbfchar\n";
    }
    return out + "endcmap end end\n";
}

std::string PageFonts::put_into(PdfFile& file) const {
    std::string entries;
    for (std::size_t place = 0; place < used_.size(); ++place) {
        const Used& used = used_[place];
        const SubsetFont& font = fonts_.at(used.font);
        const std::string name = tagged_name(font);
        const std::string descendant = pdf_reference(put_descendant(file, font, name));
        const std::string texts = pdf_reference(file.add_stream("", codes_to_texts(used.font)));
        for (const bool down : {false, true}) {
            if (!(down ? used.down : used.level)) continue;
            const std::string encoding = down ? "Identity-V" : "Identity-H";
            const int composite = file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name +
                                           (font.truetype ? "" : "-" + encoding) + "/Encoding/" + encoding +
                                           "/DescendantFonts[" + descendant + "]/ToUnicode " + texts + ">>");
            entries += "/" + font_name(place, down) + " " + pdf_reference(composite);
        }
    }
    return "/Font<<" + entries + ">>";
}

} // namespace zhitu
