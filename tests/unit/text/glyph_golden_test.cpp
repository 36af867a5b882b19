// Glyphs of one line each, as glyphs.txt has them: font; options; text; glyphs.
#include "core/base/numbers.hpp"
#include "core/text/font_set.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace zhitu {
namespace {

struct Golden {
    TypeStyle style;
    LineFit fit;
    std::string text, glyphs;
};

void read_option(std::istringstream& words, const std::string& option, Golden& golden) {
    TypeStyle& style = golden.style;
    if (option == "half") return void(style.half_width_marks = true);
    if (option == "hanging") return void(style.hanging = true);
    if (option == "vertical") return void(style.vertical = true);
    if (option == "stacked") return void(style.vertical_years = VerticalYears::stacked);
    if (option == "turned") return void(style.vertical_years = VerticalYears::turned);
    std::string value;
    words >> value;
    if (option == "language") return void(style.language = value);
    const double number = parse_number(value).value_or(NAN);
    if (option == "upright") style.upright_digits = static_cast<int>(number);
    if (option == "gap") style.latin_gap = number;
    if (option == "tracking") style.tracking = number;
    if (option == "condensed") style.condensed = number;
    if (option == "justified") golden.fit = {LineFit::Fill::justified, Length::mm(number)};
    if (option == "spread") golden.fit = {LineFit::Fill::spread, Length::mm(number)};
}

Golden read_golden(const std::string& line) {
    Golden golden;
    std::istringstream fields(line);
    std::string face, options;
    std::getline(fields, face, ';');
    std::getline(fields, options, ';');
    std::getline(fields >> std::ws, golden.text, ';');
    std::getline(fields >> std::ws, golden.glyphs);
    std::istringstream(face) >> golden.style.han.role >> golden.style.han.weight;
    golden.style.size = golden.style.digit_size = 1_mm;
    golden.style.digits = {"数字", 400};
    std::istringstream words(options);
    for (std::string option; words >> option;) read_option(words, option, golden);
    return golden;
}

std::string thousandths(Length length) { return format_number(length.mm() * 1000, 0); }

/// Its place along the line; in a column its place from the middle of the top, a ~ before one that lies.
std::string place_of(const SetText& set, Length offset, const GlyphRun& run, const Glyph& glyph) {
    if (!set.vertical) return thousandths(offset + glyph.x);
    const Length right = run.turned ? -glyph.y : glyph.x, down = offset + (run.turned ? glyph.x : glyph.y);
    return (run.turned ? "~" : "") + thousandths(right) + "," + thousandths(down);
}

std::string glyphs_of(const SetText& set) {
    std::string text;
    for (const auto& [offset, run] : set.runs)
        for (const Glyph& glyph : run.glyphs)
            text += (run.size < 1_mm ? "*" : "") + std::to_string(glyph.index) + "@" +
                    place_of(set, offset, run, glyph) + " ";
    return text + "| " + thousandths(set.advance);
}

TEST(Glyphs, AreTheGoldenOnes) {
    std::ifstream lines(ZHITU_SOURCE_DIR "/tests/unit/text/glyphs.txt");
    FontSet fonts(ZHITU_SOURCE_DIR "/fonts");
    ShapingTypesetter typesetter(fonts);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#")) continue;
        const Golden golden = read_golden(line);
        EXPECT_EQ(glyphs_of(typesetter.set(golden.text, golden.style, golden.fit)), golden.glyphs) << line;
        ++count;
    }
    EXPECT_GE(count, 20u);
}

} // namespace
} // namespace zhitu
